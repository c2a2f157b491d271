import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Suivre les jetons neufs d'un jour d'un sous-réseau jusqu'à ses rôles puis à la réserve, et montrer ce que font à la part des mineurs des validateurs qui ne font que copier.",
	patterns:
		"18, 41 et 41 % selon la règle ; une vente déplace une réserve à produit constant comme elle doit ; un poids compte à partir de la moitié de la mise, si bien que la copie fige les notes au-dessus de la moitié.",
	entities:
		"Un sous-réseau avec sa réserve (l'un des quatre que nomme l'essai, un typique, ou l'un d'une table importée) ; un propriétaire, des mineurs à leurs places, des validateurs qui notent ou copient, leurs stakers, des stakers sur root.",
	scales:
		"Paie : un jour de 7 200 blocs. Notation : des époques de 361 blocs sur quelques jours. État : réserves, mises, poids, liens (bonds), enregistrements, ce que réussissent les mineurs.",
	process:
		"L'alpha d'un jour est réparti selon la règle ; une part en est vendue dans la réserve, la chaîne ajoute du TAO et de l'alpha selon le jeu de règles choisi, et l'on calcule ce que doivent apporter des acheteurs pour que le prix tienne. Pour les parts des mineurs et des validateurs, l'époque de la chaîne est calculée avec tous ses masques (enregistrements, dernières mises à jour, liens des nouveaux venus) : les copieurs répètent le consensus de l'époque précédente, les nouveaux venus prennent les places de ceux qui gagnent le moins, les autres validateurs notent ce qu'ils mesurent.",
	scheduling:
		"Dans une époque : les copieurs donnent leurs poids, les nouveaux venus s'enregistrent, les mineurs changent, les autres notent, l'époque paie. Le premier jour tous notent ; il ne compte pas.",
	initial: "Réserves et avoirs enregistrés ; mineurs tirés ; aucun lien.",
	stochasticity:
		"Performance et changements sont log-normaux, les erreurs normales, les nouveaux venus suivent Poisson ; chaque mise qui copie est essayée avec les mêmes tirages.",
	equations: [
		{
			gives: "propriétaire, mineurs, moitié des validateurs",
			formula: "11796/65535 de l'émission, et la moitié du reste chacun",
		},
		{ gives: "part de root dans la moitié", formula: "0,18·TAO sur root / (0,18·TAO sur root + alpha émis)" },
		{
			gives: "paie d'un validateur",
			formula: "commission × (alpha + part de root) + part propre × (1 − commission) × alpha",
		},
		{ gives: "prix après une vente de s", formula: "prix × (x / (x + s))², x l'alpha dans la réserve" },
		{
			gives: "TAO que doivent apporter des acheteurs",
			formula: "√(x′·y′·prix) − y′, x′ et y′ les réserves du soir",
		},
		{
			gives: "proportion",
			formula:
				"(E − P) / max(E, P), avec P = Σ|paie − performance| et E = Σ|paie égale − performance|, en parts du tout",
		},
	],
	leftOut: [
		"Personne ne décide : ce qui est vendu, copié et retenu est donné. Ce qui arrive quand des stakers vont et viennent est dans [Staking](simulation:staking-return), le sort des nouveaux venus dans [Nouveaux venus](simulation:small-stakeholders).",
		"Les échanges d'un jour ont lieu l'un après l'autre : les ventes, puis la chaîne ; en vérité ils se mêlent bloc par bloc.",
		"La réserve est à produit constant sous tous les jeux de règles ; l'équilibreur du suivant part du même endroit.",
		"La part du TAO de la chaîne est celle qui est enregistrée, et selon le prix là où aucune ne l'est.",
		"Les copieurs copient le consensus publié ; ce que gagne un copieur plus rapide est dans [Copier les poids](simulation:weight-copying).",
	],
};
