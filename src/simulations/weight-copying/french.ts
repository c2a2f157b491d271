import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const IMPORTED = "Le fichier importé apporte les siens.";

export const weightCopyingFrench: French<typeof parameters, typeof outputs> = {
	title: "Copier les poids",
	question: "Un validateur gagne-t-il plus en copiant les autres qu'en évaluant ?",
	parameters: {
		evaluators: {
			label: "Validateurs qui évaluent",
			help: "Ils se partagent la mise à égalité avec un copieur.",
			source: "médiane de 11 validateurs par sous-réseau (août 2026)",
			idle: [IMPORTED],
		},
		miners: {
			label: "Mineurs",
			help: "Combien sont notés.",
			source: `${OURS} : un tiers des places`,
			idle: [IMPORTED],
		},
		noise: {
			label: "Erreur d'une évaluation",
			help: "Écart-type de l'erreur d'un évaluateur, en part de la vraie valeur.",
			source: "l'étude de la chaîne elle-même prend 0, 0,2 et 0,4 : subtensor, docs/consensus.md",
			idle: [IMPORTED],
		},
		drift: {
			label: "Changement des mineurs par époque",
			help: "Part de la valeur d'un mineur qui est nouvelle à chaque époque de 72 minutes. Une copie est périmée d'autant.",
			source: OURS,
		},
		commitReveal: {
			label: "Engagement puis révélation (commit-reveal)",
			help: "Les poids restent cachés pendant la période de révélation.",
			source: "subtensor, subnets/weights.rs : actif pour tous les sous-réseaux depuis le 28 août 2025",
		},
		source: {
			label: "Ce qui est copié",
			help: "Des notes révélées peuvent devenir une copie aussitôt ; le consensus que la chaîne publie a une époque de plus.",
			source: `${OURS} : le copieur le plus rapide ; les deux sont publics, subtensor, subnets/weights.rs`,
			options: {
				ratings: "les notes publiques les plus récentes",
				consensus: "le consensus de la dernière époque",
			},
		},
		reveal: {
			label: "Période de révélation",
			help: "Époques pendant lesquelles les poids restent cachés. Une copie compte autant d'époques après la réponse qu'elle copie.",
			source: "subtensor, subnets/weights.rs : 1 par défaut, de 1 à 100 permis",
			idle: ["Sans engagement puis révélation, rien ne reste caché."],
		},
		yuma3: {
			label: "Règle Yuma 3",
			help: "Liens (bonds) sur une échelle absolue ; nécessaire à l'alpha liquide.",
			source: "subtensor, epoch/run_epoch.rs : au choix d'un propriétaire en décembre 2025",
		},
		liquid: {
			label: "Alpha liquide",
			help: "Les liens (bonds) bougent plus vite pour les validateurs en avance sur le consensus. N'agit qu'avec Yuma 3 et, à l'achat, qu'avec β au-dessous de 1.",
			source: "subtensor, epoch/run_epoch.rs",
			idle: ["N'agit qu'avec Yuma 3."],
		},
		penalty: {
			label: "Pénalité des liens β",
			help: "1 : les liens (bonds) s'achètent avec les poids ramenés au consensus. Au-dessous de 1, être en avance peut payer.",
			source: "subtensor, subnets/subnet.rs : 1 depuis mai 2025",
		},
		cost: {
			label: "Coût de l'évaluation",
			help: "Ce que coûte l'évaluation, en part de la paie d'un validateur. Un copieur l'économise.",
			source: OURS,
		},
		epochs: { label: "Époques", help: "Durée de la course.", source: `${OURS} : dix jours` },
	},
	figures: {
		copier: "Paie du copieur par mise",
		evaluators: "Paie des évaluateurs par mise",
		ratio: "Paie du copieur, face à celle d'un évaluateur",
		net: "Paie du copieur, face à celle d'un évaluateur une fois l'évaluation payée",
		lag: "Retard de la copie",
		"longest-lag": "Plus long retard essayé où copier paie encore mieux, coûts compris",
		"trust-copier": "Confiance du copieur",
		"trust-evaluators": "Confiance des évaluateurs",
		"real-evaluators": "Validateurs du sous-réseau importé",
	},
	tables: {
		lags: {
			label: "Paie selon le retard",
			columns: {
				lag: "Retard de la copie",
				copier: "Copieur",
				evaluators: "Évaluateurs",
				net: "Évaluateurs, coût déduit",
			},
		},
		epochs: {
			label: "Époque par époque",
			columns: {
				epoch: "Époque",
				copier: "Copieur",
				evaluators: "Évaluateurs",
				net: "Évaluateurs, coût déduit",
				copierTrust: "Copieur",
				evaluatorTrust: "Évaluateurs",
			},
		},
	},
	charts: {
		lags: {
			title: "Paie selon le retard",
			description:
				"Paie par mise selon le nombre d'époques de retard de la copie, qu'une plus longue période de révélation étire. Copier paie là où sa ligne est au-dessus de celle des évaluateurs, coût déduit.",
		},
		epochs: {
			title: "Époque par époque",
			description:
				"Paie par mise du copieur et des évaluateurs, en pour cent de la moyenne de tous, au retard qui est réglé.",
		},
		trust: {
			title: "Confiance",
			description:
				"Somme des poids du copieur et des évaluateurs une fois ramenés au consensus : ce qui, d'une ligne, reste dans le consensus.",
		},
	},
	model: {
		purpose:
			"Paie un validateur qui copie ce dont les autres conviennent à côté de validateurs qui évaluent, avec engagement puis révélation, Yuma 3 et alpha liquide.",
		patterns:
			"Un validateur qui commence tard gagne ses liens (bonds) au rythme de la moyenne mobile de la chaîne ; une copie exacte de ce qui ne change pas vaut une évaluation ; une copie qui moyenne les erreurs des autres bat chacun d'eux.",
		entities: "Des évaluateurs et un copieur de mise égale ; des mineurs dont la valeur change d'une époque à l'autre.",
		scales:
			"Un pas est une époque de 361 blocs, 72 minutes. État : valeurs des mineurs, poids de tous, liens (bonds) et copies pas encore utilisées.",
		process:
			"À chaque époque, les évaluateurs notent les mineurs avec une erreur ; le copieur donne ce à quoi reviennent leurs dernières notes publiques, ou le consensus que la chaîne a publié en dernier. Le moteur de la chaîne paie. Les notes utilisées à la fin d'une époque sont publiques dès son début, et une copie est elle-même cachée une période de révélation : elle compte une période plus tard, ou aussitôt sans engagement puis révélation ; un consensus publié a une époque de plus. Le compte commence quand le copieur copie depuis 60 époques, si bien que ses liens sont là.",
		scheduling:
			"Les mineurs changent, les évaluateurs notent, le copieur copie, l'époque paie : tout à la fois, une fois par époque.",
		initial:
			"Des mineurs à leur valeur moyenne, répartis également entre 0,2 et 1 ; aucun lien. Les validateurs d'un sous-réseau importé gardent leur mise et notent comme dans le fichier, dont les poids suivent tous le changement de chaque mineur ; le copieur détient autant que le validateur du milieu.",
		stochasticity:
			"Les changements des mineurs et les erreurs des évaluateurs suivent une loi normale ; chaque retard est essayé avec les mêmes tirages.",
		equations: [
			{
				gives: "la valeur v d'un mineur autour de sa moyenne m",
				formula: "v′ = m(1 + 0,4·√(d(2 − d))·N(0, 1)) + (1 − d)(v − m)",
			},
			{ gives: "la note d'un évaluateur", formula: "max(0, v·N(1, bruit))" },
			{
				gives: "le retard d'une copie, en époques",
				formula: "période de révélation (0 sans engagement puis révélation) + 1 si le consensus est copié",
			},
			{ gives: "ce que garde un évaluateur", formula: "paie × (1 − coût)" },
		],
		leftOut: [
			"Les stakers ne déplacent pas leur mise vers qui paie plus.",
			"Un seul copieur : beaucoup de copieurs se copieraient entre eux et dilueraient l'information ; au-dessus de la moitié de la mise ils la figent, voir [Rôles d'un sous-réseau](simulation:subnet-roles).",
			"Le copieur ne prévoit pas, ce qui le rendrait meilleur que ce qu'il copie.",
			"Un fichier est un moment : combien ses mineurs changent, et combien les dernières notes de chaque validateur sont les siennes, il ne le dit pas.",
			"Le coût est une part de la paie, non de l'argent.",
		],
	},
	findings: {
		"3-1-reward-proportional-to-performance": {
			measure:
				"100 moins la paie du copieur rapportée à celle d'un évaluateur, coût déduit, au-dessus de −1, en points de pourcentage",
			counts:
				"Compte comme vrai là où un validateur qui copie ne garde pas plus qu'un validateur qui évalue, une fois l'évaluation payée ; pleinement au-dessous de 90 %.",
		},
	},
	guess: {
		question: "Que gagne un validateur qui ne fait que copier, en pour cent de la paie d'un validateur qui évalue ?",
	},
	benchmarks: [
		"Paie d'un nouveau venu après 22 époques : 1 − 0,9²² d'une part entière",
		"Une copie sans faute de ce qui ne change jamais vaut une évaluation",
	],
	phrases: {
		"It makes no difference: with the cost of evaluating, copying pays {} of what evaluating pays.":
			"C'est égal : coût de l'évaluation compris, copier paie {} de ce que paie évaluer.",
		"Yes: a validator that copies earns {} of what one that evaluates earns, and saves the work.":
			"Oui : un validateur qui copie gagne {} de ce que gagne un validateur qui évalue, et s'épargne le travail.",
		"No: with all costs paid, a validator that copies keeps only {} of what one that evaluates keeps.":
			"Non : tous frais payés, un validateur qui copie ne garde que {} de ce que garde un validateur qui évalue.",
		"Where evaluating costs {} of pay, copying leaves {} of what evaluating leaves.":
			"Là où évaluer coûte {} de la paie, copier laisse {} de ce que laisse évaluer.",
		"A copy counts {} after what it copies, while miners change by {} an epoch.":
			"Une copie compte {} après ce qu'elle copie, alors que les mineurs changent de {} par époque.",
		"A copy counts in the [same epoch](figure:lag): nothing hides what it copies.":
			"Une copie compte à la [même époque](figure:lag) : rien ne cache ce qu'elle copie.",
		"Of the lags tried, copying pays up to {}.": "Parmi les retards essayés, copier paie jusqu'à {}.",
		"Copying pays at [none](figure:longest-lag) of the lags tried.":
			"Copier ne paie à [aucun](figure:longest-lag) des retards essayés.",
		"One copier beside the {} validators of the imported subnet, with the stake of the one in the middle; how much miners change is a guess.":
			"Un copieur à côté des {} validateurs du sous-réseau importé, avec la mise de celui du milieu ; combien changent les mineurs est une supposition.",
		"One copier beside {} validators of equal stake; a longer hiding helps only where miners change.":
			"Un copieur à côté de {} validateurs de mise égale ; cacher plus longtemps n'aide que là où les mineurs changent.",
		"copying pays {} % of evaluating": "copier paie {} % de ce que paie évaluer",
		"A validator that copies is paid {} of what one that evaluates is paid, {} once evaluating costs something. Its copy counts {} later, which hurts only as far as miners change in that time. For validators, pay follows agreement more than work.":
			"Un validateur qui copie est payé {} de ce qu'est payé un validateur qui évalue, {} une fois compté le coût de l'évaluation. Sa copie compte {} plus tard, ce qui ne nuit que dans la mesure où les mineurs changent entre-temps. Pour les validateurs, la paie suit l'accord plus que le travail.",
	},
};
