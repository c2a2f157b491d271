import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import {
	minerColumnsFrench,
	ownMinersFrench,
	PAY_BY_KIND,
	rolesFrench,
	subnetChartsFrench,
	validatorFiguresFrench,
	validatorParametersFrench,
	validatorsFrench,
} from "../shared/subnet/french.ts";
import { cardFrench } from "./frenchCard.ts";
import { CODE, phrasesFrench } from "./frenchPhrases.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

export const dataUniverseFrench: French<typeof parameters, typeof outputs> = {
	title: "Data Universe : données des réseaux sociaux",
	question: "Inventer des données rapporte-t-il ?",
	parameters: {
		days: {
			label: "Jours",
			help: "Durée de l'exécution. Les mineurs collectent déjà depuis 30 jours.",
			source: `${OURS} : aussi longtemps que comptent les données`,
		},
		miners: {
			label: "Mineurs",
			help: "Clés qui collectent, sur 256 places.",
			source: `${OURS}, pour un graphique lisible ; le vrai sous-réseau remplit presque les 256 places`,
		},
		capacitySpread: {
			label: "Dispersion de la capacité",
			help: "Écart-type du logarithme du nombre de messages qu'un collecteur peut récupérer.",
			source: OURS,
		},
		fabricators: {
			label: "Inventeurs",
			help: "Part des mineurs qui gonflent leurs vrais messages de messages inventés.",
			source: `${OURS} : les commentaires du code du projet signalent des données inventées, non leur part`,
		},
		fakeShare: {
			label: "Part inventée",
			help: "Quelle part de ce que déclare un inventeur est inventée.",
			source: OURS,
		},
		freeloaders: {
			label: "Resquilleurs",
			help: "Part des mineurs qui déclarent, un jour plus tard, ce qu'un autre mineur a publié.",
			source: OURS,
		},
		sybilKeys: {
			label: "Clés aux mêmes données",
			help: "Un collecteur enregistre ce nombre de clés et déclare les mêmes messages avec chacune.",
			source: `${OURS} ; les commentaires du code du projet signalent un groupe de 164 clés`,
		},
		exponent: {
			label: "Exposant de la crédibilité",
			help: "À quel point une crédibilité perdue réduit la note.",
			source: `${CODE} : 2,5`,
		},
		checkHours: {
			label: "Heures entre contrôles",
			help: "Combien de temps un validateur attend avant de contrôler de nouveau un mineur ; chaque contrôle porte sur un message, ou sur deux.",
			source: `${CODE} : au plus un contrôle par mineur en 60 minutes`,
		},
		honestFailure: {
			label: "Vrais messages qui échouent au contrôle",
			help: "Messages qui étaient vrais et ne se retrouvent plus : effacés, modifiés, bloqués.",
			source: OURS,
		},
		defaultWeight: {
			label: "Poids des étiquettes non demandées",
			help: "Ce que compte un message que personne n'a demandé, contre 1 à 5 pour les étiquettes demandées.",
			source: `${CODE} : 0,005 dans le code, 0,3 dans le README`,
		},
		ownerBurn: {
			label: "Poids donné à la clé du propriétaire",
			help: "Les validateurs donnent cette part de tout le poids à la clé du propriétaire, et la chaîne brûle ce qu'elle gagne.",
			source: `${CODE} : 60 % en décembre 2025, environ 70 % en août 2026`,
		},
		...validatorParametersFrench,
	},
	figures: {
		"rank-correlation": "Corrélation de rang entre la paie et les messages frais, demandés, différents",
		overlap: "Paie qui suit les messages frais, demandés, différents",
		"honest-share": "Paie des mineurs qui va aux collecteurs",
		"honest-merit": "Messages frais, demandés, différents qui viennent des collecteurs",
		"fabricator-share": "Paie d'un inventeur, face à un collecteur",
		"freeloader-share": "Paie d'un resquilleur, face au collecteur qu'il copie",
		"hoarder-share": "Paie d'un thésauriseur, face à un collecteur",
		"burst-share": "Paie d'un mineur éclair, face à un collecteur",
		"twin-share": "Paie d'une clé jumelle, face à un collecteur",
		"twin-multiple": "Paie de toutes les clés jumelles, face à un collecteur typique",
		gini: "Gini de la paie des mineurs, sans la part brûlée",
		burned: "Émission des mineurs qui est brûlée",
		"best-invented": "Part de messages inventés qui rapporte le plus",
		"best-gain": "Ce que cette part ajoute à la paie",
		duplication: "Fois qu'un message est détenu, vrais messages seulement",
		coverage: "Messages du monde que quelqu'un détient",
		checks: "Contrôles ponctuels de tous les validateurs",
		"first-catch": "Temps avant le premier contrôle raté d'un inventeur chez un validateur",
		evaluators: "Validateurs qui contrôlent eux-mêmes",
		...validatorFiguresFrench,
	},
	tables: {
		"own-miners": ownMinersFrench,
		"pay-by-kind": {
			label: PAY_BY_KIND,
			columns: {
				day: "Jour",
				collector: "Collecteur",
				fabricator: "Inventeur",
				freeloader: "Resquilleur",
				hoarder: "Thésauriseur",
				sybil: "Clé jumelle",
				burst: "Mineur éclair",
				insider: "Initié",
				burn: "Clé du propriétaire",
			},
		},
		miners: {
			label: "Mineurs",
			columns: {
				...minerColumnsFrench({
					collector: "collecte des messages frais",
					fabricator: "gonfle de messages inventés",
					freeloader: "déclare ce que d'autres ont publié",
					hoarder: "ne collecte plus, garde de vieux messages",
					sybil: "mêmes messages sur plusieurs clés",
					burst: "déclare beaucoup d'un coup, puis part",
					insider: "ne collecte rien, appartient au cartel",
					burn: "clé du propriétaire : brûlé",
				}),
				merit: "Part des messages frais, demandés, différents",
				credibility: "Crédibilité à la fin",
			},
		},
		responses: {
			label: "Ce que rapportent des messages inventés",
			columns: {
				invented: "Part inventée de ce qui est déclaré",
				set: "Avec l'exposant réglé",
				"exponent-1": "Exposant 1",
				"exponent-1-5": "Exposant 1,5",
				"exponent-2": "Exposant 2",
				"exponent-2-5": "Exposant 2,5",
				"exponent-3": "Exposant 3",
				"exponent-3-5": "Exposant 3,5",
				"exponent-4": "Exposant 4",
			},
		},
		labels: {
			label: "Ce qui est demandé et ce qui est collecté",
			columns: {
				label: "Étiquette",
				wanted: "Poids de la demande",
				volume: "Messages en une heure",
				covered: "Part de ses messages que quelqu'un détient",
			},
		},
		validators: validatorsFrench,
		roles: rolesFrench,
		audit: {
			label: "Qui peut vérifier quoi",
			columns: {
				step: "Étape",
				where: "Où elle se passe",
				outsider: "Quelqu'un d'extérieur peut-il la recalculer ?",
				part: "Recalculé de l'extérieur : tout, en partie (tracé à moitié), rien",
			},
		},
	},
	charts: {
		responses: {
			title: "Ce que rapporte l'invention",
			description:
				"Paie d'un inventeur face au même mineur qui n'invente rien, selon la part inventée : avec l'exposant de crédibilité réglé, et avec d'autres. Là où une ligne dépasse 100 %, inventer rapporte.",
			references: ["sans rien inventer"],
		},
		"pay-by-kind": subnetChartsFrench["pay-by-kind"],
		"pay-against-skill": {
			title: "Paie selon le talent",
			description:
				"Chaque point est un mineur : sa part des messages frais, demandés et différents, et ce qu'il a été payé. Les points hauts, à gauche, sont payés pour autre chose.",
		},
		labels: {
			title: "Demandé et collecté",
			description:
				"Chaque point est une étiquette : à quel point elle est demandée, et quelle part en est détenue par quelqu'un.",
		},
		audit: {
			title: "Qui peut vérifier quoi",
			description:
				"D'un message à un paiement : quelles étapes peuvent être recalculées de l'extérieur. Une barre pleine veut dire oui, une demi-barre en partie, aucune barre non ; le tableau derrière dit où se passe chaque étape. D'après la lecture du code, non l'exécution.",
		},
		validators: subnetChartsFrench.validators,
		roles: subnetChartsFrench.roles,
	},
	model: cardFrench,
	findings: {
		"3-2-data-universe-collects-real-time": {
			measure:
				"paie des mineurs qui suit les messages frais, demandés, différents, au-dessus de 50 %, en points de pourcentage",
			counts:
				"Compte comme vrai là où au moins la moitié de la paie suit les messages frais, demandés et différents ; pleinement à partir de 80 %.",
		},
	},
	guess: {
		question:
			"Quelqu'un remet les mêmes vrais messages sous huit noms. Combien de fois la paie d'un collecteur reçoit-il ?",
	},
	benchmarks: ["Carré moyen de la crédibilité d'un inventeur à 30 % : p² + p(1 − p) × 0,925 × 0,15 / 1,85, p = 0,7"],
	measured: [
		{
			date: "avril 2026",
			note: "239 mineurs notés ; le modèle en a moins, plus inégaux, et des sortes qui trichent exprès.",
		},
	],
	phrases: phrasesFrench,
};
