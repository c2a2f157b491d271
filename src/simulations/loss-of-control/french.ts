import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const unmeasured = `${OURS} ; personne ne l'a mesuré, on le fait donc beaucoup varier dans les mondes tirés au sort`;

export const lossOfControlFrench: French<typeof parameters, typeof outputs> = {
	title: "Un seul maître ou plusieurs",
	question: "Quel est le plus grand danger : un seul maître puissant, ou de nombreux faibles ?",
	parameters: {
		holders: {
			label: "Détenteurs de systèmes puissants",
			help: "Entre combien de mains la puissance est répartie, face à une seule.",
			source: `${OURS} ; un sous-réseau a jusqu'à 256 places`,
		},
		malice: {
			label: "Malveillance",
			help: "Probabilité par an qu'un détenteur tourne son système contre les autres.",
			source: unmeasured,
		},
		escape: {
			label: "Perte de contrôle",
			help: "Probabilité par an qu'un système doté de toute la puissance échappe à son détenteur.",
			source: `${OURS} ; 38 à 51 % des auteurs donnent au moins 10 % en tout à des issues aussi graves que l'extinction (Grace et al. 2024)`,
		},
		harmByPower: {
			label: "Dommage selon la puissance",
			help: "Comment le dommage baisse avec la part de puissance d'un système. 1 : moitié de la puissance, moitié du dommage. Au-dessous de 1, les petits systèmes sont presque aussi nuisibles (une arme) ; au-dessus, inoffensifs.",
			source: unmeasured,
		},
		escapeByPower: {
			label: "Fuite selon la puissance",
			help: "Comment la probabilité qu'un système s'échappe baisse avec sa part de puissance.",
			source: unmeasured,
		},
		defence: {
			label: "Défense par les autres",
			help: "Part du dommage d'une attaque que les autres détenteurs réparent.",
			source: unmeasured,
		},
		largestShare: {
			label: "Plus grand détenteur d'un vrai sous-réseau",
			help: "Part du poids de mise que détient le plus grand validateur : ce à quoi ressemble vraiment le pouvoir dans l'alternative.",
			source: "calculé sur 128 sous-réseaux d'août 2026 (registre metagraphed) : médiane de 58,6 %",
		},
		alignmentMedian: {
			label: "Alignement résolu (médiane)",
			help: "Au bout de combien d'années, à partir de 2025, la moitié de la probabilité d'une solution est acquise ; au plus tôt après 5.",
			source: "l'essai : 5 ans au plus tôt, plutôt des décennies ; la médiane est notre lecture",
		},
		alignmentSpread: {
			label: "Alignement résolu (dispersion)",
			help: "Écart-type du logarithme de l'attente.",
			source: OURS,
		},
		capabilityMedian: {
			label: "Capacité de haut niveau (médiane)",
			help: "Au bout de combien d'années, à partir de 2025, la moitié de la probabilité de machines meilleures à toute tâche est acquise.",
			source: "Grace et al., arXiv 2401.02843 : 10 % d'ici 2027, 50 % d'ici 2047",
		},
		priceFall: {
			label: "Baisse de prix d'une capacité",
			help: "Par combien le prix d'une même capacité est divisé chaque année.",
			source:
				"Ho et al., arXiv 2403.05812 : le calcul pour une perte égale diminue de moitié tous les 8 mois environ (2,8 fois par an)",
		},
	},
	figures: {
		"harm-one": "Dommage attendu avec un seul détenteur",
		"harm-many": "Dommage attendu avec de nombreux détenteurs",
		relief: "Dommage avec un seul détenteur, rapporté à celui avec plusieurs",
		"misuse-relief": "Le même rapport, pour les seuls abus",
		"harm-oligopoly": "Dommage attendu si la puissance est répartie comme celle du cloud",
		"harm-real": "Dommage attendu si elle est répartie comme la mise d'un sous-réseau",
		"equal-fall": "Baisse du dommage, de la répartition du cloud à une répartition égale",
		"real-fall": "Baisse du dommage, de la répartition du cloud à celle d'un sous-réseau",
		"misuse-share": "Part des abus dans le dommage, un seul détenteur",
		"misuse-share-many": "Part des abus dans le dommage, de nombreux détenteurs",
		"misuse-one": "Probabilité d'un abus dans l'année, un seul détenteur",
		"misuse-many": "Probabilité d'un abus dans l'année, de nombreux détenteurs",
		"catastrophe-one": "Probabilité d'une catastrophe dans l'année, un seul détenteur",
		"catastrophe-many": "Probabilité d'une catastrophe dans l'année, de nombreux détenteurs",
		"capability-first": "La capacité arrive avant l'alignement",
		"actors-growth": "Acteurs qui peuvent payer, au bout de trois ans",
	},
	tables: {
		holders: {
			label: "Dommage selon le nombre de détenteurs",
			columns: {
				holders: "Détenteurs",
				misuseHarm: "Dommage dû aux abus",
				escapeHarm: "Dommage dû à la perte de contrôle",
				harm: "Dommage en tout",
				misuse: "Au moins un abus",
				escape: "Au moins une perte de contrôle",
			},
		},
		arrivals: {
			label: "Probabilité que cela soit arrivé",
			columns: { year: "Année", capability: "Capacité de haut niveau", alignment: "Alignement résolu" },
		},
	},
	charts: {
		holders: {
			title: "Dommage selon le nombre de détenteurs",
			description:
				"Dommage attendu par an, dû aux abus et à la perte de contrôle, à mesure que la puissance est répartie entre plus de détenteurs.",
		},
		chances: {
			title: "Probabilité d'un événement",
			description: "Probabilité qu'au moins un abus, ou une perte de contrôle, survienne dans l'année.",
		},
		arrivals: {
			title: "Lequel vient d'abord",
			description:
				"Probabilité que la capacité de haut niveau, et une solution à l'alignement, soient arrivées à une année donnée.",
		},
	},
	model: {
		purpose:
			"Met en regard le danger d'un seul système puissant qui faillit ou dont on abuse et celui de nombreux systèmes faibles, et montre ce qui décide entre les deux.",
		patterns:
			"Les abus croissent avec le nombre de détenteurs et la perte de contrôle décroît, comme le disent des formules fermées ; un dommage proportionnel à la puissance laisse les abus tels quels.",
		entities:
			"Des détenteurs qui se partagent la puissance à égalité, comme les trois plus grands clouds ou comme la mise d'un vrai sous-réseau ; deux attentes, celle de la capacité et celle de l'alignement.",
		process:
			"Chaque détenteur peut devenir malveillant et chaque système s'échapper ; les deux probabilités sont annuelles. Dommage et fuite baissent avec la part de puissance d'un système selon deux exposants, et les autres détenteurs réparent une partie d'une attaque. Les espérances sont des formules fermées : le hasard n'a pas de part au résultat.",
		scales:
			"Une année ; la puissance en parts de 1 ; le dommage en part de tout ce que la puissance de tous pourrait causer.",
		scheduling: "Le temps ne passe pas : les nombres de détenteurs sont examinés l'un après l'autre.",
		initial: "Rien ne s'est encore produit, et personne n'a pris d'avance.",
		stochasticity: "Aucun hasard : les probabilités deviennent des espérances par des formules fermées.",
		equations: [
			{ gives: "probabilité d'au moins un événement sur n", formula: "1 − (1 − p)^n" },
			{ gives: "dommage d'un événement pour une part s", formula: "s^a × (1 − d × (1 − s))" },
			{ gives: "probabilité d'une fuite pour une part s", formula: "r × s^b" },
			{ gives: "dommage attendu", formula: "Σ (malveillance + fuite(s)) × dommage(s)" },
			{ gives: "acteurs qui peuvent payer", formula: "(baisse de prix³)^1,06" },
		],
		leftOut: [
			"Personne n'a mesuré aucune de ces probabilités ; seul le sens est affirmé.",
			"Les détenteurs ne s'entendent pas, ne s'imitent pas et ne se dissuadent pas.",
			"Un sous-réseau représente tout le réseau : on ne compte pas que d'autres puissent avoir d'autres chefs de file.",
			"La gouvernance, le droit et les audits restent en dehors.",
			"Les dates d'arrivée sont indépendantes, ce qu'elles ne sont pas.",
		],
		hinge:
			"Que plusieurs soient plus sûrs qu'un seul dépend de la façon dont le dommage baisse avec la puissance : cela s'inverse là où un petit système est presque aussi nuisible qu'un grand.",
	},
	findings: {
		"0-thesis-problem": {
			measure:
				"baisse du dommage attendu, de la répartition du cloud à une répartition égale, au-dessus de 0 (pleinement à partir de 10), en %",
			counts:
				"Compte comme vrai là où répartir la puissance à égalité réduirait le dommage attendu ; pleinement, d'un dixième ou plus.",
		},
		"0-thesis-answer": {
			measure:
				"baisse du dommage attendu, de la répartition du cloud à un sous-réseau avec son vrai plus grand détenteur, au-dessus de 0 (pleinement à partir de 10), en %",
			counts:
				"Compte comme vrai là où répartir la puissance comme un vrai sous-réseau réduirait le dommage attendu ; pleinement, d'un dixième ou plus.",
		},
		"2-1-1-two-scenarios": {
			measure:
				"la plus petite des parts des deux dangers dans le dommage, un seul détenteur, au-dessus de 0 (pleinement à partir de 5), en %",
			counts:
				"Compte comme vrai là où les deux dangers ont part au dommage ; pleinement là où le plus petit en a un vingtième.",
		},
		"2-1-1-interpretability-5-years-or-decades": {
			measure:
				"probabilité que la capacité arrive avant l'alignement, au-dessus de 45 (pleinement à partir de 55), en %",
			counts:
				"Compte comme vrai là où la capacité arrive probablement avant l'alignement ; à cinq points des chances égales, c'est ouvert.",
		},
		"2-2-double-edged-sword": {
			measure:
				"croissance, sur trois ans, du nombre d'acteurs qui peuvent payer une capacité, au-dessus de 1 (pleinement à partir de 2), en fois",
			counts:
				"Compte comme vrai là où plus d'acteurs peuvent payer au bout de trois ans ; pleinement là où ils sont deux fois plus nombreux.",
		},
		"2-2-decentralise-three-resources": {
			measure:
				"logarithme du rapport entre le dommage avec un seul détenteur et avec plusieurs, au-dessus de celui de 0,8 (pleinement à partir de celui de 1,25)",
			counts:
				"Compte comme vrai là où de nombreux détenteurs causent moins de dommage qu'un seul ; un changement de moins d'un cinquième ne compte pas.",
		},
	},
	guess: {
		question: "Où le dommage attendu est-il le plus grand : avec un seul maître puissant ou avec de nombreux faibles ?",
		options: {
			one: "Un seul maître puissant",
			same: "À peu près le même",
			many: "De nombreux faibles",
		},
	},
	benchmarks: [
		"Dommage d'un seul, rapporté à celui de 100, où dommage et fuite baissent en proportion de la puissance (1 % de malveillance, 2 % de fuite)",
		"Probabilité que l'une de deux attentes égales s'achève la première",
	],
	phrases: {
		"{} holders": "{} détenteurs",
		// headline
		"One strong controller: it does {} the expected harm of {} weak ones.":
			"Un seul maître puissant : il cause {} le dommage attendu de {} faibles.",
		"Many weak ones: {} of them do more expected harm than one controller.":
			"De nombreux faibles : {} d'entre eux causent plus de dommage attendu qu'un seul maître.",
		"{} Only the direction counts.": "{} Seul le sens compte.",
		// detail
		"Spreading power takes expected harm from {} to {}, while the chance of some misuse in a year rises to {}.":
			"Répartir la puissance fait passer le dommage attendu de {} à {}, tandis que la probabilité d'un abus dans l'année monte à {}.",
		"Real sharing is not equal: like a subnet's stake it gives {}, like the clouds' customers {}.":
			"Une vraie répartition n'est pas égale : comme la mise d'un sous-réseau, elle donne {} ; comme les clients du cloud, {}.",
		"It hinges on [how harm falls with power](parameter:harmByPower), here with the exponent {}: where small systems are nearly as harmful as large ones, one is safer.":
			"Tout dépend de [la façon dont le dommage baisse avec la puissance](parameter:harmByPower), ici avec l'exposant {} : là où les petits systèmes sont presque aussi nuisibles que les grands, un seul est plus sûr.",
		// findings
		"equal sharing would lower the harm": "une répartition égale réduirait le dommage",
		"equal sharing would not help": "une répartition égale n'y ferait rien",
		"Shared like the three largest clouds, power does {} of expected harm; shared equally, {}. Sizes are illustrative; which is larger, hinges on how harmful a small system is.":
			"Répartie comme entre les trois plus grands clouds, la puissance cause un dommage attendu de {} ; à égalité, de {}. Les grandeurs sont illustratives ; laquelle l'emporte dépend de la nocivité d'un petit système.",
		"a real subnet's sharing lowers the harm": "la répartition d'un vrai sous-réseau réduit le dommage",
		"a real subnet is as concentrated itself": "un vrai sous-réseau est lui-même aussi concentré",
		"Shared like the stake of a real subnet, whose largest holder has {}, power does {} of expected harm, against {} shared like the clouds. One subnet is not the whole network.":
			"Répartie comme la mise d'un vrai sous-réseau, dont le plus grand détenteur a {}, la puissance cause un dommage attendu de {}, contre {} pour la répartition du cloud. Un sous-réseau n'est pas tout le réseau.",
		"both dangers are part of the harm": "les deux dangers ont part au dommage",
		"only one of the dangers is there": "un seul des dangers est présent",
		"With one holder, misuse makes up {} of the expected harm and loss of control the rest; with many, misuse makes up {}. Spreading power moves the weight from the second danger to the first.":
			"Avec un seul détenteur, les abus font {} du dommage attendu et la perte de contrôle le reste ; avec plusieurs, les abus en font {}. Répartir la puissance déplace le poids du second danger vers le premier.",
		"capability probably comes first": "la capacité arrive probablement la première",
		"a coin toss between two guesses": "pile ou face entre deux conjectures",
		"alignment probably comes first": "l'alignement arrive probablement le premier",
		"With survey dates for capability and this waiting time for alignment, capability comes first with a chance of {}. The waiting time is a guess, the essay's and ours.":
			"Avec les dates d'enquête pour la capacité et cette attente pour l'alignement, la capacité arrive la première avec une probabilité de {}. L'attente est une conjecture, de l'essai et de nous.",
		"more actors can pay every year": "chaque année, plus d'acteurs peuvent payer",
		"the number of actors does not grow": "le nombre d'acteurs n'augmente pas",
		"When a capability's price falls as measured, {} as many actors can pay for it after three years; the chance of some misuse in a year goes from {} with one holder to {} with many.":
			"Quand le prix d'une capacité baisse comme on l'a mesuré, les acteurs qui peuvent la payer sont multipliés par {} en trois ans ; la probabilité d'un abus dans l'année passe de {} avec un seul détenteur à {} avec plusieurs.",
		"many holders do less harm than one": "plusieurs détenteurs causent moins de dommage qu'un seul",
		"about the same harm either way": "à peu près le même dommage dans les deux cas",
		"many holders do more harm than one": "plusieurs détenteurs causent plus de dommage qu'un seul",
		"Spreading power among many changes the expected harm by a factor of {} (above 1: less harm): harm from loss of control falls, harm from misuse {}. It hinges on how harmful a small system is.":
			"Répartir la puissance entre beaucoup change le dommage attendu d'un facteur {} (au-dessus de 1 : moins de dommage) : celui de la perte de contrôle baisse, celui des abus {}. Tout dépend de la nocivité d'un petit système.",
		"does not rise": "ne monte pas",
		rises: "monte",
	},
};
