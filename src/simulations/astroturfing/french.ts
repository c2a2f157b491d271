import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const without = "Sans les comptes";
const withAccounts = "Avec les comptes";
const audited = "Avec les comptes et un audit";

export const astroturfingFrench: French<typeof parameters, typeof outputs> = {
	title: "Comptes coordonnés et audit",
	question:
		"Jusqu'où des comptes coordonnés déplacent-ils l'opinion par un système de recommandation, avec et sans audit ?",
	parameters: {
		people: {
			label: "Personnes",
			help: "Taille de la population. Au-delà de cent mille personnes, une exécution est longue ; sa durée est dite au-dessus du bouton.",
			source: `${OURS} : assez grande pour que personne ne compte à lui seul`,
		},
		bots: {
			label: "Comptes coordonnés",
			help: "Part des comptes qui publient pour un camp et ne changent jamais.",
			source: "Ross et al. 2019 : 2 à 4 % ont fait basculer le climat d'opinion dans environ deux exécutions sur trois",
		},
		start: {
			label: "Favorables au départ",
			help: "Part des gens dont la première opinion est du côté des comptes.",
			source: `${OURS} : une minorité, pour qu'un basculement se voie`,
		},
		tactic: {
			label: "Tactique",
			help: "Inonder : des messages extrêmes, en nombre. S'infiltrer : des messages proches de ce que pense chaque lecteur, un peu plus loin.",
			source: "deux familles de tactiques observées ; le modèle de chacune est de nous",
			options: { flood: "inonder le fil", infiltrate: "s'infiltrer dans les conversations" },
		},
		amplification: {
			label: "Messages par compte",
			help: "Combien de fois plus qu'une personne un compte coordonné publie.",
			source: OURS,
		},
		recommended: {
			label: "Messages recommandés",
			help: "Part de ce que voient les gens qui a été choisie par le système de recommandation.",
			source: "déclaration d'un responsable de produit de YouTube, 2018 : environ 70 % du temps de visionnage",
		},
		labelled: {
			label: "Audit : messages étiquetés",
			help: "Part des messages des comptes qu'un audit public étiquette. L'exécution la montre à côté d'une exécution sans audit.",
			source: OURS,
		},
		heeded: {
			label: "Audit : étiquettes écoutées",
			help: "Part des gens qui ne tiennent pas compte d'un message étiqueté.",
			source: OURS,
		},
		evasion: {
			label: "Audit : esquive",
			help: "Part des étiquettes auxquelles les comptes échappent parce qu'ils s'adaptent à une règle publiée.",
			source: OURS,
		},
		influence: {
			label: "Influence du fil",
			help: "De combien un pas déplace une opinion vers ce qui a été vu.",
			source: OURS,
		},
		stubbornness: {
			label: "Entêtement",
			help: "Avec quelle force les gens reviennent à leur première opinion.",
			source: "Friedkin et Johnsen 1990 (forme) ; la grandeur est notre choix",
		},
		tolerance: {
			label: "Tolérance",
			help: "Jusqu'à quelle distance une opinion est encore entendue.",
			source: "Deffuant et al. 2000 : à partir de 0,5, une population s'accorde",
		},
		followers: {
			label: "Abonnés d'un compte",
			help: "Personnes qui suivent un compte coordonné ; c'est d'être suivi qui le fait entrer. Une personne a huit liens en moyenne.",
			source: `${OURS} : autant que les liens d'une personne ; Truong et al. 2024 trouvent qu'être suivi est la tactique la plus forte`,
		},
		silence: {
			label: "Soutien nécessaire pour parler",
			help: "Part des messages visibles de son camp au-dessous de laquelle on se tait.",
			source: "Ross et al. 2019 (forme) ; la grandeur est notre choix",
		},
		steps: {
			label: "Pas",
			help: "Combien de fois chacun regarde le fil.",
			source: `${OURS} : les courbes se sont alors stabilisées`,
		},
		tilt: {
			label: "Penchant d'un propriétaire",
			help: "Part des messages recommandés qu'un propriétaire remplace par des messages d'un camp.",
			source: OURS,
		},
		providers: {
			label: "Systèmes de recommandation",
			help: "Nombre de systèmes, chacun avec son propriétaire, quand l'un d'eux penche.",
			source: `${OURS} : cinq des six premières plateformes appartiennent à trois propriétaires (Reuters Institute 2025)`,
		},
	},
	figures: {
		"expressed-none": "Dit en faveur, sans les comptes",
		"expressed-bots": "Dit en faveur, avec les comptes",
		"expressed-audit": "Dit en faveur, avec les comptes et l'audit",
		rise: "Hausse de ce qui est dit en faveur, due aux comptes",
		shift: "Déplacement de l'opinion moyenne par les comptes",
		"shift-audit": "Le même, avec un audit",
		removed: "Effet supprimé par l'audit",
		"silent-none": "Gens qui se taisent, sans les comptes",
		"silent-bots": "Gens qui se taisent, avec les comptes",
		"spread-bots": "Dispersion des opinions, avec les comptes",
		"tilt-one": "Déplacement par le penchant d'un propriétaire, un seul système",
		"tilt-many": "Déplacement par le penchant d'un propriétaire, plusieurs systèmes",
		owners: "Concentration (HHI) des premières plateformes par propriétaire",
	},
	tables: {
		steps: {
			label: "Pas à pas",
			columns: {
				step: "Pas",
				expressedNone: without,
				expressedBots: withAccounts,
				expressedAudit: audited,
				none: without,
				bots: withAccounts,
				audit: audited,
				tiltOne: "Penchant, un seul système",
				tiltMany: "Penchant, plusieurs systèmes",
				silentNone: without,
				silentBots: withAccounts,
				silentAudit: audited,
			},
		},
	},
	charts: {
		expressed: {
			title: "Ce qui est dit",
			description:
				"Part favorable parmi ceux qui parlent : sans les comptes, avec eux, et avec les comptes et un audit.",
			references: ["majorité"],
		},
		opinion: {
			title: "Ce qui est pensé",
			description:
				"Opinion moyenne des gens dans les trois conditions, et sous le penchant d'un propriétaire avec un ou plusieurs systèmes de recommandation.",
		},
		silent: {
			title: "Qui se tait",
			description: "Part des gens qui ne disent rien, sans les comptes, avec eux, et avec un audit.",
		},
	},
	model: {
		purpose:
			"Montre ce que quelques comptes coordonnés font à ce qui est dit et à ce qui est pensé, et combien un audit public en reprend.",
		entities:
			"Des personnes avec une opinion entre 0 et 1 sur un réseau sans échelle ; des comptes coordonnés ; des systèmes de recommandation avec leurs propriétaires.",
		process:
			"À chaque pas, chacun voit de trois à sept messages, certains recommandés, d'autres de gens auxquels il est lié. Les opinions vont vers ce qui est entendu et reviennent à la première ; qui voit trop peu de soutien se tait. Cinq exécutions des mêmes personnes, avec les mêmes tirages, diffèrent chacune par une condition.",
		patterns:
			"Quelques pour cent de comptes peuvent faire basculer ce qui est dit (Ross et al. 2019) ; si tous sont recommandés de même, les opinions finissent où le dit le champ moyen de Friedkin et Johnsen.",
		scales:
			"Un pas est un tour de messages et n'a pas de durée fixe ; les opinions vont de 0 à 1 ; de 500 à un million de personnes.",
		scheduling:
			"Les opinions bougent toutes à la fois, d'après celles du pas d'avant ; qui parle est renouvelé personne après personne, et les suivants le voient.",
		initial:
			"Tous parlent ; les opinions sont réparties également de chaque côté du milieu, avec la part favorable réglée.",
		stochasticity:
			"Premières opinions, liens, abonnés, messages par personne ; à chaque pas, de qui l'on voit les messages. Les tirages vont par personne, pas et message.",
		equations: [
			{ gives: "opinion", formula: "(1 − s) (x + μ × moyenne(entendu − x)) + s x₀" },
			{ gives: "parle", formula: "messages de son camp ÷ messages vus ≥ soutien nécessaire" },
			{ gives: "le message est d'un compte", formula: "comptes × débit ÷ (personnes + comptes × débit)" },
		],
		leftOut: [
			"Les vraies plateformes classent selon de nombreux signaux ; ici, selon ce que publie un auteur.",
			"Les gens ne partent pas, ne bloquent pas et n'apprennent pas à repérer seuls les comptes.",
			"Une question, deux camps ; des opinions ne sont pas des votes.",
			"Les forces d'influence sont notre choix : seul le sens est affirmé.",
		],
		hinge:
			"Combien un audit aide dépend de la part des étiquettes que les gens écoutent, et de celles que les comptes esquivent.",
	},
	findings: {
		"2-2-transparency-reduces-threats": {
			measure: "part de l'effet des comptes que l'audit supprime, au-dessus de 0 (pleinement à partir de 50), en %",
			counts:
				"Compte comme vrai là où un audit public reprend une part de ce que font des comptes coordonnés ; pleinement là où il en reprend la moitié.",
		},
		"2-1-2-recommenders-owned-by-few": {
			measure:
				"concentration (HHI) des six premières plateformes par propriétaire, au-dessus de 0,1 (pleinement à partir de 0,18)",
			counts:
				"Compte comme vrai là où les premières plateformes sont entre les mains de peu de propriétaires, selon les seuils des autorités de la concurrence.",
		},
		"2-1-2-recommender-threat-to-democracy": {
			measure:
				"déplacement des opinions par le penchant d'un propriétaire avec un seul système, au-dessus de 0 (pleinement à partir de 3), en points",
			counts:
				"Compte comme vrai là où le penchant d'un propriétaire déplace ce que pensent les gens ; pleinement, de trois points sur 100 ou plus.",
		},
	},
	guess: {
		question:
			"Trois comptes pour cent personnes poussent une opinion. De combien de points paraît-elle plus populaire ?",
	},
	benchmarks: [
		"Opinion moyenne avec 10 % de comptes entêtés, tous recommandés de même : (k + s m₀) ÷ (k + s), k = (1 − s) μ b",
	],
	phrases: {
		// answer
		"{} such accounts per hundred people": "{} de ces comptes pour cent personnes",
		"Not at all here: {} do not make an opinion look more popular.":
			"Pas du tout ici : {} ne font pas paraître une opinion plus populaire.",
		"Far enough to flip the visible majority: {} make an opinion look {} more popular.":
			"Jusqu'à renverser la majorité visible : {} font paraître une opinion plus populaire de {}.",
		"A little: {} make an opinion look {} more popular.": "Un peu : {} font paraître une opinion plus populaire de {}.",
		"What is said in favour goes from {} to {}, what is thought moves by {}.":
			"Ce qui est dit en faveur passe de {} à {}, ce qui est pensé bouge de {}.",
		"A public audit takes back {} of the effect on minds.": "Un audit public reprend {} de l'effet sur les esprits.",
		"One owner's tilt moves minds by {} through one recommender, by {} through one of several.":
			"Le penchant d'un propriétaire déplace les esprits de {} par un système unique, de {} par l'un de plusieurs.",
		"People fall silent below [{} %](parameter:silence) of support among the posts that they see.":
			"Les gens se taisent au-dessous de [{} %](parameter:silence) de soutien parmi les messages qu'ils voient.",
		// findings
		"the accounts do nothing to undo": "les comptes ne font rien qui soit à défaire",
		"The accounts move mean opinion by {}: there is nothing that an audit could take back.":
			"Les comptes déplacent l'opinion moyenne de {} : il n'y a rien qu'un audit puisse reprendre.",
		"an audit takes back most of it": "un audit en reprend l'essentiel",
		"an audit takes back a part": "un audit en reprend une part",
		"an audit takes back nothing": "un audit n'en reprend rien",
		"The audit removes {} of the accounts' effect on opinions. That is nearly the product of what is labelled, not evaded and heeded, all three our choices: publishing is one step, being heeded another.":
			"L'audit supprime {} de l'effet des comptes sur les opinions. C'est presque le produit de ce qui est étiqueté, non esquivé et écouté, tous trois de notre choix : publier est un pas, être écouté en est un autre.",
		"four owners of the six leading platforms": "quatre propriétaires des six premières plateformes",
		"Of the six leading platforms Meta owns three, Google and ByteDance one each, and X the sixth: an HHI of {} if all count alike. It matters: an owner's tilt moves opinions by {} where one recommender serves everybody, by {} where it is one of several.":
			"Des six premières plateformes, Meta en possède trois, Google et ByteDance une chacun, et X la sixième : un HHI de {} si toutes comptent de même. Cela compte : le penchant d'un propriétaire déplace les opinions de {} là où un seul système sert tout le monde, de {} là où il est l'un de plusieurs.",
		"an owner's tilt moves what people think": "le penchant d'un propriétaire déplace ce que pensent les gens",
		"an owner's tilt moves nothing": "le penchant d'un propriétaire ne déplace rien",
		"One owner's tilt moves mean opinion by {}, and coordinated accounts move it by {}. The direction is common to such models; field evidence is mixed.":
			"Le penchant d'un propriétaire déplace l'opinion moyenne de {}, et des comptes coordonnés la déplacent de {}. Le sens est commun à ces modèles ; les observations de terrain sont partagées.",
	},
};
