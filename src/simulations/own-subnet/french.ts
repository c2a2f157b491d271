import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import {
	minerColumnsFrench,
	PAY_BY_KIND,
	rolesFrench,
	subnetChartsFrench,
	subnetPhrases,
	validatorFiguresFrench,
	validatorParametersFrench,
	validatorsFrench,
} from "../shared/subnet/french.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const VARIED = `${OURS} ; varie dans les mondes tirés`;
const QUALITY = "Moyenne de ce que ces mineurs accomplissent ; 1 est le mieux que l'on puisse mesurer.";
const COST = "Ce qu'un de ces mineurs dépense par jour, en alpha ; la formule peut s'en servir.";
const RULES = {
	own: "Votre formule",
	linear: "Proportionnelle à la note (Zeus)",
	volume: "Parts de volume (Chutes)",
	gate: "Seuil de crédibilité (Data Universe)",
	all: "Le gagnant prend tout (Ridges)",
	most: "Le gagnant prend 95 % (Zeus, mars 2026)",
};

export const ownSubnetFrench: French<typeof parameters, typeof outputs> = {
	title: "Un sous-réseau à vous",
	question: "Qui serait payé par une règle de notation à vous ?",
	parameters: {
		rule: {
			label: "Règle de notation",
			help: "La règle en vigueur ; les autres, dont votre formule, tournent à côté.",
			source: "la vôtre, ou l'un des sous-réseaux que nomme l'essai",
			options: RULES,
		},
		score: {
			label: "Note",
			help: "Ce qu'un validateur fait de chaque mineur à la fin d'une époque ; les poids lui sont proportionnels. Au-dessous de 0, ou sans valeur, elle compte pour 0.",
			source: `${OURS} : un exemple pour commencer`,
			variables: {
				quality: "ce que le validateur a mesuré du mineur, de 0 à 1",
				rank: "sa place d'après cela, 1 pour le meilleur",
				best: "la plus grande qualité mesurée",
				mean: "la qualité mesurée moyenne",
				miners: "combien de mineurs il y a",
				cost: "ce que le mineur dépense, en alpha par jour",
				paid: "sa part de la paie des mineurs à l'époque précédente, de 0 à 1",
			},
		},
		strong: { label: "Bons mineurs", help: "Mineurs dont le travail est bon et cher.", source: VARIED },
		strongQuality: { label: "Qualité des bons mineurs", help: QUALITY, source: VARIED },
		strongCost: { label: "Coût des bons mineurs", help: COST, source: VARIED },
		ordinary: {
			label: "Mineurs ordinaires",
			help: "Mineurs dont le travail est correct et moins cher.",
			source: VARIED,
		},
		ordinaryQuality: { label: "Qualité des mineurs ordinaires", help: QUALITY, source: VARIED },
		ordinaryCost: { label: "Coût des mineurs ordinaires", help: COST, source: VARIED },
		copiers: { label: "Copieurs", help: "Mineurs qui envoient ce qui est gratuit pour tous.", source: VARIED },
		copierQuality: { label: "Qualité de ce qui est gratuit", help: QUALITY, source: VARIED },
		copierCost: { label: "Coût des copieurs", help: COST, source: VARIED },
		spread: {
			label: "Dispersion de la qualité",
			help: "Écart-type entre mineurs d'une même sorte.",
			source: VARIED,
		},
		noise: {
			label: "Bruit de la mesure",
			help: "De combien se trompe la mesure d'une époque, en part de la qualité. Elle est la même pour tous les validateurs, sauf les négligents.",
			source: VARIED,
		},
		days: { label: "Jours", help: "Durée de l'exécution.", source: OURS },
		...validatorParametersFrench,
	},
	figures: {
		"strong-share": "Paie des mineurs qui va aux bons mineurs",
		"ordinary-share": "Paie des mineurs qui va aux mineurs ordinaires",
		"copier-share": "Paie des mineurs qui va aux copieurs",
		"copier-against": "Paie d'un copieur, en fois celle d'un bon mineur",
		"off-quality": "Paie qui n'est pas en proportion de la qualité",
		gini: "Gini de la paie des mineurs",
		"strong-left": "Ce que garde un bon mineur une fois ses coûts payés",
		"ordinary-left": "Ce que garde un mineur ordinaire une fois ses coûts payés",
		"copier-left": "Ce que garde un copieur une fois ses coûts payés",
		without: "Notes pour lesquelles la formule n'a pas de valeur",
		...validatorFiguresFrench,
	},
	tables: {
		rules: {
			label: "Les mêmes mineurs sous chaque règle",
			columns: {
				rule: { label: "Règle", words: RULES },
				strong: "Bons mineurs",
				ordinary: "Mineurs ordinaires",
				copier: "Copieurs",
				against: "Paie d'un copieur, en fois celle d'un bon mineur",
				off: "Paie hors de proportion avec la qualité",
				gini: "Gini de la paie",
			},
		},
		kinds: {
			label: "Paie et coût d'un mineur",
			columns: {
				kind: { label: "Sorte", words: { strong: "Bon", ordinary: "Ordinaire", copier: "Copieur" } },
				pay: "Paie",
				cost: "Coût",
				left: "Reste",
			},
		},
		"pay-by-kind": {
			label: PAY_BY_KIND,
			columns: { day: "Jour", strong: "Bon", ordinary: "Ordinaire", copier: "Copieur", insider: "Initié" },
		},
		miners: {
			label: "Mineurs",
			columns: {
				...minerColumnsFrench({
					strong: "travaille bien",
					ordinary: "travaille",
					copier: "envoie ce qui est gratuit",
					insider: "favorisé par le cartel",
				}),
				quality: "Qualité",
				cost: "Coût",
			},
		},
		validators: validatorsFrench,
		roles: rolesFrench,
	},
	charts: {
		...subnetChartsFrench,
		rules: {
			title: "Six règles comparées",
			description:
				"Part de la paie des mineurs que reçoivent les bons mineurs, les mineurs ordinaires et les copieurs, sous votre formule et sous les règles des sous-réseaux que nomme l'essai : mêmes mineurs, mêmes validateurs, même chance.",
		},
		kinds: {
			title: "Paie et coût",
			description: "Ce qu'un mineur de chaque sorte est payé par jour sous la règle en vigueur, et ce qu'il dépense.",
		},
		"pay-against-skill": {
			title: "La paie face au talent",
			description: "Chaque point est un mineur : ce qu'il accomplit, et ce qu'il a été payé sur toute l'exécution.",
			references: [],
		},
	},
	model: {
		purpose:
			"Essayer une règle de notation avant de l'écrire dans un sous-réseau : qui elle paie, ce que reçoivent les copies, et ce que gardent ceux qui travaillent une fois leurs coûts payés, à côté des règles des sous-réseaux que nomme l'essai.",
		entities:
			"De bons mineurs et des mineurs ordinaires, avec une qualité et un coût ; des copieurs qui envoient ce qui est gratuit ; deux initiés là où un cartel a de la mise ; des validateurs (soigneux, négligents, cartel, copieurs de poids) ; le propriétaire ; des stakers d'alpha et sur root.",
		process:
			"À la fin de chaque époque, la qualité des mineurs est mesurée avec un peu de bruit. Les validateurs notent les mineurs selon la règle et fixent des poids en proportion ; les négligents ajoutent leur propre bruit, le cartel favorise ses initiés, les copieurs répètent le consensus de l'époque précédente. Le consensus et les liens (bonds) de la chaîne font des poids une paie. Les six règles tournent avec les mêmes mineurs, les mêmes validateurs et la même chance.",
		patterns:
			"Payer selon la qualité est presque égal ; une règle pour un seul gagnant donne tout au meilleur ; un cartel sous la moitié de la mise ne peut pas déplacer la médiane.",
		scales: "Un pas est une époque de 361 blocs, environ 72 minutes. État : liens (bonds), poids, paie.",
		scheduling:
			"Dans une époque : la qualité est mesurée une fois, tous les validateurs fixent leurs poids en même temps, la chaîne paie.",
		initial: "Les qualités sont tirées autour des moyennes de leurs sortes ; personne n'a encore été payé.",
		stochasticity:
			"La qualité au sein d'une sorte est normale, le bruit de la mesure log-normal, la mise au sein d'une sorte log-normale.",
		equations: [
			{ gives: "qualité mesurée", formula: "min(1, qualité × exp(N(0, bruit)))" },
			{ gives: "note", formula: "votre formule, au moins 0 ; 0 là où elle n'a pas de valeur" },
			{ gives: "poids", formula: "note / somme de toutes les notes" },
			{ gives: "gardé une fois les coûts payés", formula: "paie par jour − coût" },
		],
		leftOut: [
			"Les mineurs ne réagissent pas : personne ne travaille plus ou moins, ne part, ni n'apprend à plaire à la règle. Ce que cela fait se trouve dans [Quatre façons de payer](simulation:incentive-shapes).",
			"La qualité et le coût sont donnés ; comment un validateur pourrait les mesurer ne l'est pas.",
			"Personne ne s'enregistre ni n'est écarté, et le prix de l'alpha ne joue aucun rôle.",
			"Les règles nommées s'appliquent à la seule qualité, comme dans [Quatre façons de payer](simulation:incentive-shapes).",
		],
		hinge:
			"Qui une règle paie dépend de ce que la qualité puisse seulement être mesurée : avec beaucoup de bruit, ou quand ce qui est gratuit mesure presque aussi bien, toute règle paie les copies.",
	},
	findings: {},
	guess: {
		question:
			"Seule la meilleure moitié est payée, selon le carré de la qualité. Quelle part de la paie va aux bons mineurs, en % ?",
	},
	benchmarks: [
		"Gini de la paie selon quality^2 pour des qualités régulièrement espacées : 2 / 4 à la limite de nombreux mineurs",
		"Gini quand seule la meilleure moitié est payée, tous autant : 1/2",
	],
	phrases: {
		...subnetPhrases,
		"Strong miners get {} of the miners' pay, copiers {}.":
			"Les bons mineurs reçoivent {} de la paie des mineurs, les copieurs {}.",
		"A copier earns {} a strong miner's pay.": "Un copieur gagne {} la paie d'un bon mineur.",
		"To follow quality in proportion, {} of pay would have to change hands.":
			"Pour suivre la qualité en proportion, {} de la paie devrait changer de mains.",
		"A strong miner keeps {} after its costs.": "Un bon mineur garde {} une fois ses coûts payés.",
		"An ordinary miner keeps {} after its costs.": "Un mineur ordinaire garde {} une fois ses coûts payés.",
		"For {} of the scores the formula has no value, as in a division by 0: these count as 0.":
			"Pour {} des notes, la formule n'a pas de valeur, comme dans une division par 0 : elles comptent pour 0.",
		"No miner who works is paid. Where nobody is scored at all, the chain pays validators by stake.":
			"Aucun mineur qui travaille n'est payé. Là où personne n'est noté, la chaîne paie les validateurs selon leur mise.",
		"Scores come from [your formula](parameter:score), for [{} days](parameter:days).":
			"Les notes viennent de [votre formule](parameter:score), pendant [{} jours](parameter:days).",
		"Scores come from [a named rule](parameter:rule), for [{} days](parameter:days).":
			"Les notes viennent d'[une règle nommée](parameter:rule), pendant [{} jours](parameter:days).",
		"A subnet of your own": "Un sous-réseau à vous",
		"Strong {#}": "Bon {}",
		"Ordinary {#}": "Ordinaire {}",
		"Copier {#}": "Copieur {}",
		"Insider {#}": "Initié {}",
		"works well": "travaille bien",
		works: "travaille",
		"sends what is free": "envoie ce qui est gratuit",
		"favoured by the cartel": "favorisé par le cartel",
		"Validator {#}": "Validateur {}",
		"Quality measured": "Qualité mesurée",
		"what it achieves, with the epoch's noise": "ce qu'il accomplit, avec le bruit de l'époque",
		"Its weight from {}": "Son poids donné par {}",
		"its score by {=}, as a share of all: {} of {}": "sa note selon {}, en part de toutes : {} sur {}",
		"its score by the rule that is in force, as a share of all: {} of {}":
			"sa note selon la règle en vigueur, en part de toutes : {} sur {}",
	},
};
