import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import {
	minerColumnsFrench,
	ownMinersFrench,
	PAY_BY_KIND,
	rolesFrench,
	subnetChartsFrench,
	validatorParametersFrench,
	validatorsFrench,
} from "../shared/subnet/french.ts";
import { cardFrench } from "./frenchCard.ts";
import { CODE, phrasesFrench } from "./frenchPhrases.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

export const ridgesFrench: French<typeof parameters, typeof outputs> = {
	title: "Ridges : agents de programmation",
	question: "Le gagnant prend tout : le progrès en va-t-il plus vite, et d'où viennent 62 000 dollars par jour ?",
	parameters: {
		days: {
			label: "Jours",
			help: "Durée du concours.",
			source: `${OURS} : les prix publiés couvrent du 1er septembre au 29 octobre 2025, soit 59 jours`,
		},
		contests: {
			label: "Concours",
			help: "Combien de fois concours et équipe sont joués, chaque fois avec une autre chance. Le premier concours est celui que l'on suit et que l'on paie ; le progrès est jugé sur tous.",
			source: `${OURS} : un seul concours dit peu, car la chance y déplace le progrès plus que les règles`,
		},
		engineers: {
			label: "Ingénieurs",
			help: "Personnes qui peuvent concourir, chacune avec une clé.",
			source: `${OURS} : des centaines sont annoncées et non documentées ; un sous-réseau a au plus 256 places`,
		},
		copiers: {
			label: "Copieurs",
			help: "Part des ingénieurs qui envoient le code ouvert du meneur, à peine modifié.",
			source: `${OURS} : la copie est signalée, sa part ne l'est pas`,
		},
		overfitters: {
			label: "Stockeurs de réponses",
			help: "Part des ingénieurs dont les agents emportent les réponses à des problèmes connus.",
			source: `${OURS} : le projet signale des réponses inscrites dans le code`,
		},
		waiters: {
			label: "Attentistes",
			help: "Part des ingénieurs qui laissent travailler les autres et n'essaient que peu de jours.",
			source: OURS,
		},
		caught: {
			label: "Copies et réponses stockées qui sont repérées",
			help: "Chance que la relecture par l'équipe refuse un agent qui copie ou emporte des réponses.",
			source: `${OURS} : accords et exclusions se font à la main, on ignore combien passent`,
		},
		rule: {
			label: "Ce que doit atteindre un prétendant",
			help: "La règle qui fait remplacer le meneur ; elle a changé plusieurs fois.",
			source: `${CODE} : la règle selon la date`,
			options: {
				highest: "Plus que le meneur (décembre 2025)",
				factor: "1,5 % de plus (juillet 2025)",
				decaying: "Seuil décroissant (août 2025)",
				points: "3 % de plus (2026)",
			},
		},
		problems: {
			label: "Problèmes de l'épreuve",
			help: "Sur combien de problèmes chaque validateur note un agent. Avec peu de problèmes, la chance compte.",
			source: `${OURS} : une partie des problèmes de SWE-bench Verified et de Polyglot`,
		},
		renewDays: {
			label: "Jours avant que l'épreuve soit renouvelée",
			help: "Combien de temps servent les mêmes problèmes. Jusque-là, un meneur garde une note heureuse.",
			source: `${OURS} : le projet a changé plusieurs fois de problèmes`,
		},
		leaked: {
			label: "Problèmes connus",
			help: "Part de l'épreuve dont les réponses se trouvent en public.",
			source: `${OURS} : les deux jeux de problèmes sont publics`,
		},
		startScore: {
			label: "Vraie note du meneur au départ",
			help: "Part des problèmes jamais vus que résout le premier meneur.",
			source: `${CODE}, affirmations : 41 % après la première semaine (selon Ridges)`,
		},
		stepSize: {
			label: "Ampleur du changement d'un jour",
			help: "De combien un jour de travail peut déplacer la capacité d'un agent, vers le haut ou le bas (écart-type, log des cotes).",
			source: `${OURS} : pour que le meneur gagne environ 20 points en deux mois`,
		},
		dayCost: {
			label: "Coût d'un jour de travail",
			help: "Ce que vaut ailleurs un jour du temps d'un ingénieur.",
			source: `${OURS} : la paie d'un ingénieur confirmé par jour de travail`,
		},
		uploadCost: {
			label: "Coût d'un envoi",
			help: "Droit d'entrée et essais d'une candidature.",
			source: `${CODE} : droit d'environ 5 $, essais de 10 à 20 $`,
		},
		alphaPrice: {
			label: "Prix de l'alpha",
			help: "Ce que vaut un alpha du sous-réseau.",
			source:
				"prix quotidiens du sous-réseau 62, du 1er septembre au 29 octobre 2025 : 0,0562 à 0,0912 TAO, médiane 0,0690 (alphamind-transparency)",
		},
		taoPrice: {
			label: "Prix du TAO",
			help: "Dollars pour un TAO.",
			source: "presse financière : 260 à 300 $ début décembre 2025 ; 392 $ le 7 novembre, 538 $ au sommet",
		},
		poolAlpha: {
			label: "Alpha dans la réserve",
			help: "Réserve contre laquelle vend le gagnant. La réserve de TAO découle du prix.",
			source: "instantané du 11 avril 2026 (plus tard que l'essai) : 1,56 M d'alpha (sudoHayato)",
		},
		claimed: {
			label: "Paie par jour, selon le texte",
			help: "Le chiffre que l'on compare à ce qu'est payé le meilleur mineur.",
			source: "l'essai : environ 62 000 dollars par jour",
		},
		...validatorParametersFrench,
	},
	figures: {
		gain: "Vrai progrès du concours, médiane de tous les concours",
		"team-gain": "Vrai progrès d'une équipe fermée avec autant de jours de travail, médiane",
		"against-team": "Progrès du concours, rapporté à celui de l'équipe, médianes",
		ahead: "Concours qui finissent devant l'équipe",
		"ahead-share": "Part des concours qui finissent devant l'équipe",
		"better-won": "Changements de meneur qui ont apporté un agent vraiment meilleur, tous les concours",
		successions: "Changements de meneur, tous les concours",
		truth: "Concours suivi : vraie note du meneur à la fin",
		measured: "Sa note mesurée",
		overstated: "Mesurée au-dessus de la vraie",
		leaders: "Changements de meneur",
		reign: "Jours en tête, en moyenne",
		uploads: "Envois",
		effort: "Jours de vrai travail",
		gini: "Gini de la paie des ingénieurs",
		unpaid: "Ingénieurs qui ne sont pas payés du tout",
		profitable: "Ingénieurs dont la paie couvre ce qu'ils ont dépensé",
		"copier-pay": "Paie des mineurs qui va aux copieurs",
		"overfitter-pay": "Paie des mineurs qui va aux stockeurs de réponses",
		"per-point": "Paie pour chaque point de vrai progrès",
		"top-alpha": "Alpha que gagne le premier mineur",
		prize: "Sa valeur au prix du moment",
		"prize-low": "La même au plus bas prix de l'alpha de l'automne 2025",
		"prize-median": "La même à son prix médian",
		"prize-high": "La même à son plus haut prix",
		needed: "Prix du TAO auquel elle est le chiffre du texte",
		slippage: "Perdu dans la réserve quand la paie d'un jour est vendue d'un coup",
		"year-later": "Paie d'un jour après un an de ventes quotidiennes sans acheteurs",
	},
	tables: {
		"own-miners": ownMinersFrench,
		trials: {
			label: "Progrès, tous les concours",
			columns: {
				day: "Jour",
				contest: "Meneur du concours, médiane",
				"contest-low": "Meneur du concours, dixième inférieur",
				"contest-high": "Meneur du concours, dixième supérieur",
				team: "Équipe fermée, médiane",
				"team-low": "Équipe fermée, dixième inférieur",
				"team-high": "Équipe fermée, dixième supérieur",
			},
		},
		progress: {
			label: "Progrès du concours suivi",
			columns: {
				day: "Jour",
				truth: "Meneur, problèmes jamais vus",
				measured: "Meneur, note mesurée",
				team: "Équipe fermée, problèmes jamais vus",
			},
		},
		"pay-by-kind": {
			label: PAY_BY_KIND,
			columns: {
				day: "Jour",
				innovator: "Innovateur",
				copier: "Copieur",
				overfitter: "Stockeur de réponses",
				waiter: "Attentiste",
			},
		},
		miners: {
			label: "Mineurs",
			columns: {
				...minerColumnsFrench({
					innovator: "améliore l'agent",
					copier: "copie le meneur",
					overfitter: "emporte des réponses connues",
					waiter: "laisse travailler les autres",
				}),
				talent: "Talent",
				worked: "Jours travaillés",
				spent: "Dépensé",
			},
		},
		lorenz: {
			label: "Comment la paie se répartit",
			columns: {
				people: "Ingénieurs, les moins payés d'abord",
				pay: "Part de toute la paie",
				equal: "Si tous étaient payés de même",
			},
		},
		selling: {
			label: "La paie d'un jour, vendue chaque jour sans acheteurs",
			columns: { day: "Jour", dollars: "Paie d'un jour", price: "Prix de l'alpha" },
		},
		validators: validatorsFrench,
		roles: rolesFrench,
	},
	charts: {
		trials: {
			title: "Concours ou équipe",
			description:
				"Part des problèmes jamais vus que résout le meneur du concours, et une équipe fermée avec autant de jours de travail : médiane de tous les concours. Quatre cinquièmes d'entre eux tombent dans la bande.",
		},
		progress: {
			title: "Un concours",
			description:
				"Le concours que l'on suit : part des problèmes que résout son meneur, jamais vus et selon la mesure, à côté de son équipe fermée. Les changements de meneur sont marqués.",
		},
		"pay-by-kind": subnetChartsFrench["pay-by-kind"],
		lorenz: {
			title: "Comment la paie se répartit",
			description:
				"Part de toute la paie qui va à la part la moins payée des ingénieurs. Plus la courbe est au-dessous de la droite, plus c'est inégal.",
		},
		"pay-against-talent": {
			title: "Paie selon le talent",
			description: "Chaque point est un ingénieur : son talent et ce qu'il a été payé.",
		},
		selling: {
			title: "Les 62 000 dollars, vendus",
			description:
				"Ce que rapporte un jour de paie du gagnant quand elle est vendue chaque jour et que personne n'achète.",
			references: ["62 000 $"],
		},
		roles: subnetChartsFrench.roles,
	},
	model: cardFrench,
	findings: {
		"3-2-ridges-62000-per-day": {
			measure: "écart de la paie d'un jour du premier mineur à 62 000 $, à moins de la moitié, en part",
			counts:
				"Compte comme vrai là où la paie d'un jour est à moins de la moitié de 62 000 $ ; pleinement à moins de 15 %.",
		},
		"3-2-ridges-hundreds-of-engineers": {
			measure:
				"concours qui finissent devant une équipe fermée avec autant de jours de travail, au-dessus de 25 %, en points de pourcentage",
			counts:
				"Compte comme vrai là où au moins un quart des concours va plus loin qu'une équipe fermée avec autant de jours de travail ; pleinement à partir de la moitié.",
		},
	},
	guess: {
		question: "Qui a le meilleur agent après deux mois ?",
		options: {
			contest: "Un concours ouvert où le gagnant prend tout",
			team: "Une équipe fermée avec autant de jours de travail",
		},
	},
	benchmarks: [
		"Prix après un an de ventes quotidiennes, face au premier : (A / (A + 365·a))² dans une réserve de A alpha, sans frais",
		"Alpha que gagnent en un jour tous les mineurs d'un sous-réseau : 7 200 × (1 − 11 796 / 65 535) / 2",
	],
	measured: [{ date: "automne 2025", note: "Rapporté par un investisseur, sans le jour ni le prix du calcul." }],
	phrases: phrasesFrench,
};
