import { type French } from "../kit/french.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

export const energyFrench: French<typeof parameters, typeof outputs> = {
	title: "Énergie et calcul d'IA",
	question: "La consommation d'énergie de Bitcoin montre-t-elle que Bittensor peut rivaliser avec Google ?",
	parameters: {
		price: {
			label: "Prix de l'électricité",
			help: "Fixe la machine la moins efficace qui rapporte encore, et donc le plafond de la fourchette de Bitcoin.",
			source: "valeur par défaut du Cambridge Bitcoin Electricity Consumption Index",
		},
		usable: {
			label: "Énergie de Bitcoin qui pourrait servir à l'IA",
			help: "Les machines de minage calculent une fonction de hachage et rien d'autre : la réponse est 0 aujourd'hui. Montez-la pour voir où la comparaison commencerait à valoir.",
			source: "propriété du matériel : des circuits SHA-256 n'exécutent aucun autre programme",
		},
		googleAi: {
			label: "Énergie de Google qui sert à l'IA",
			help: "Part de l'électricité des centres de données qui va à l'apprentissage automatique.",
			source:
				"Patterson et al. 2022 (IEEE Computer 55/7) : 10 à 15 % en 2019-2021 ; la part d'aujourd'hui est plus élevée et n'est pas publiée",
		},
		gap: {
			label: "La frontière face au plus grand entraînement décentralisé",
			help: "Combien de fois plus de calcul demande le plus grand entraînement centralisé.",
			source: "Epoch AI, Gradient Updates, décembre 2025 : environ 1 000 fois",
		},
		growth: {
			label: "Croissance des entraînements décentralisés",
			help: "Par combien le calcul du plus grand entraînement décentralisé est multiplié chaque année.",
			source: "Epoch AI, Gradient Updates, décembre 2025 : environ 20 fois par an depuis 2020 (de seconde main)",
		},
		frontierGrowth: {
			label: "Croissance des entraînements de pointe",
			help: "Par combien le calcul du plus grand entraînement est multiplié chaque année.",
			source: "Epoch AI : 4 à 5 fois par an",
		},
		bitcoinSaid: {
			label: "Électricité de Bitcoin, selon le texte",
			help: "Le chiffre que l'on compare à l'estimation publiée.",
			source: "l'essai : environ 100 TWh par an",
		},
		bitcoinHighSaid: {
			label: "Électricité de Bitcoin au plus, selon le texte",
			help: "Le chiffre haut que l'on compare à la fourchette publiée.",
			source: "l'essai : jusqu'à 240 TWh par an",
		},
		googleSaid: {
			label: "Électricité de Google, selon le texte",
			help: "Le chiffre que l'on compare aux rapports de Google.",
			source: "l'essai : 24 TWh par an",
		},
	},
	figures: {
		bitcoin: "Bitcoin 2024, meilleure estimation de Cambridge",
		floor: "Bitcoin 2024, plancher",
		ceiling: "Bitcoin 2024, plafond",
		google: "Centres de données de Google 2024",
		"google-total": "Google en tout 2024",
		"google-2023": "Centres de données de Google 2023",
		ratio: "Énergie de Bitcoin, rapportée à celle des centres de Google",
		"essay-low": "Les deux chiffres du texte, bas de la fourchette",
		"essay-high": "Les deux chiffres du texte, haut de la fourchette",
		"ai-bitcoin": "Énergie de Bitcoin qui sert à l'IA",
		"ai-google": "Énergie de Google qui sert à l'IA",
		"ai-ratio": "Énergie d'IA, Bitcoin rapporté à Google",
		turning: "Part utilisable à laquelle les deux feraient autant d'IA",
		pools: "Groupements de minage qui tiennent 51 % des blocs",
		"pool-hhi": "Concentration (HHI) des groupements de minage",
		gap: "La frontière face au plus grand entraînement décentralisé",
		meet: "Années avant qu'ils se rejoignent, si les deux rythmes durent",
	},
	tables: {
		years: {
			label: "Énergie par année",
			columns: {
				year: "Année",
				floor: "Bitcoin, plancher",
				middle: "Bitcoin, parc en service",
				ceiling: "Bitcoin, plafond",
				cambridge: "Bitcoin, estimation de Cambridge",
				googleCentres: "Google, centres de données",
				googleTotal: "Google, total",
			},
		},
		usable: {
			label: "Énergie de 2024, et ce qui en sert à l'IA",
			columns: { who: "De qui", energy: "En tout", ai: "Sert à l'IA" },
		},
		runs: {
			label: "Calcul d'entraînement",
			columns: { run: "Entraînement", compute: "Calcul" },
		},
	},
	charts: {
		years: {
			title: "Énergie par année",
			description:
				"Plancher, milieu et plafond de Bitcoin et meilleure estimation de Cambridge, à côté des centres de données et du total de Google ; les lignes sont les chiffres de l'essai.",
			references: ["essai : Bitcoin 100 TWh", "essai : jusqu'à 240 TWh", "essai : Google 24 TWh"],
		},
		usable: {
			title: "Ce qui sert à l'IA",
			description:
				"Électricité de 2024 et part qui en sert à l'IA. Les machines de minage calculent une seule fonction de hachage : la part de Bitcoin est nulle, si grand que soit le tout.",
		},
		runs: {
			title: "Calcul d'entraînement",
			description:
				"Calcul des plus grands entraînements décentralisés et de la frontière ; chaque pas de 1 est un facteur dix.",
		},
	},
	model: {
		purpose:
			"Place les deux énergies de l'essai à côté de leurs fourchettes publiées et demande ce que chacune dit du calcul d'IA.",
		patterns:
			"L'estimation de Cambridge tombe chaque année entre plancher et plafond ; une machine qui gagne moins que son électricité est éteinte.",
		entities:
			"Le réseau Bitcoin par année ; l'électricité que Google déclare par année ; les entraînements décentralisés publiés ; les groupements de minage.",
		process:
			"Plancher, milieu et plafond de Bitcoin sont la puissance de hachage multipliée par l'efficacité de la meilleure machine, du parc en service et de la plus mauvaise machine qui paie encore son électricité. L'énergie d'IA est l'énergie multipliée par la part qui peut servir à l'IA. La rencontre des entraînements décentralisés et de la frontière prolonge deux rythmes de croissance.",
		scales: "Années 2022 à 2024 ; énergie en TWh par an ; calcul d'entraînement en FLOP.",
		scheduling: "Une année après l'autre ; rien ne se reporte.",
		initial: "Puissance de hachage, prix et parcs de chaque année, tels que publiés.",
		stochasticity: "Aucun hasard : chaque chiffre est publié ou calculé à partir de chiffres publiés.",
		equations: [
			{ gives: "énergie d'une année", formula: "puissance de hachage × énergie par hachage × heures d'une année" },
			{ gives: "énergie qui sert à l'IA", formula: "énergie × part qui le peut" },
			{
				gives: "années avant la rencontre",
				formula: "ln(écart) ÷ ln(croissance ÷ croissance de la frontière)",
			},
		],
		leftOut: [
			"L'énergie n'est pas du calcul : efficacité, interconnexion et taux d'emploi diffèrent de plusieurs ordres de grandeur.",
			"Les autres usages de machines décentralisées (rendu d'images, repliement de protéines) ne sont pas comptés.",
			"La part d'IA de Google aujourd'hui n'est pas publiée ; la valeur par défaut est celle de 2019-2021.",
		],
	},
	findings: {
		"3-3-bitcoin-energy": {
			measure:
				"écart de 100 TWh à la meilleure estimation de Cambridge pour 2024, moins de la moitié (pleinement, moins du quart), en part de celle-ci",
			counts:
				"Compte comme vrai là où 100 TWh est à moins de la moitié de la meilleure estimation de Cambridge pour 2024 ; pleinement à moins d'un quart, avec 240 TWh dans sa fourchette.",
		},
		"3-3-google-energy-24": {
			measure:
				"écart de 24 TWh aux centres de données de Google en 2023, moins de 5 % (pleinement, aussi à tout Google dans l'année la plus récente)",
			counts:
				"Compte comme vrai là où 24 TWh est la consommation déclarée par Google ; pleinement si c'est celle de l'année la plus récente.",
		},
		"3-3-energy-comparison-conclusion": {
			measure: "énergie d'IA de Bitcoin rapportée à celle de Google, au-dessus de 0,5 (pleinement à partir de 1)",
			counts:
				"Compte comme vrai là où les machines de Bitcoin pourraient faire la moitié du travail d'IA de celles de Google ; pleinement, autant.",
		},
		"3-3-decentralised-compute-can-compete": {
			measure:
				"années avant que l'entraînement décentralisé rejoigne la frontière, au-dessous de 10 (pleinement là où l'écart est au plus du double)",
			counts:
				"Compte comme vrai là où l'entraînement décentralisé rejoindrait la frontière en dix ans ; pleinement là où il n'en est déjà qu'à un facteur deux.",
		},
	},
	guess: {
		question: "Combien de fois l'électricité des centres de données de Google Bitcoin a-t-il consommé en 2024 ?",
	},
	benchmarks: [
		"Électricité de Bitcoin pour un exahash par seconde avec des machines de 30 J/TH : 30 MW toute l'année",
		"Années avant que des entraînements qui croissent de 20 fois par an rejoignent une frontière qui croît de 5 fois, à partir d'un écart de 1 000",
	],
	phrases: {
		Bitcoin: "Bitcoin",
		"Google's data centres": "Centres de données de Google",
		"Frontier (gap × the largest)": "Frontière (écart × le plus grand)",
		"INTELLECT-1 (2024)": "INTELLECT-1 (2024)",
		"Covenant-72B (2025-26)": "Covenant-72B (2025-26)",
		// answer
		"No AI follows from it: Bitcoin used {} the electricity of Google's data centres, and mining machines can run no model.":
			"Rien pour l'IA : Bitcoin a consommé {} l'électricité des centres de Google, et ses machines ne font tourner aucun modèle.",
		"If [a part of Bitcoin's energy](parameter:usable) could do AI work, that would be {}; today's mining machines can run no model.":
			"Si [une part de l'énergie de Bitcoin](parameter:usable) servait à l'IA, ce serait {} ; les machines de minage d'aujourd'hui ne font tourner aucun modèle.",
		"Both in 2024: Bitcoin {} (between {} and {}), Google's data centres {}.":
			"Tous deux en 2024 : Bitcoin {} (entre {} et {}), centres de données de Google {}.",
		"The essay's own pair of figures gives {} to {}.": "Les deux chiffres de l'essai donnent de {} à {}.",
		"Of Bitcoin's energy {} does AI work; both would be equal at {}.":
			"De l'énergie de Bitcoin, {} sert à l'IA ; les deux seraient à égalité à {}.",
		"The largest decentralised training run is {} below the frontier.":
			"Le plus grand entraînement décentralisé est {} au-dessous de la frontière.",
		// Bitcoin
		"both ends lie within the published range": "les deux bornes tombent dans la fourchette publiée",
		"100 is low for 2024, right for 2022": "100 est bas pour 2024, juste pour 2022",
		"{} is off for 2024": "{} s'écarte de 2024",
		"the estimate is another": "l'estimation est autre",
		"Cambridge's best estimate for 2024 is {}, so 100 is low for that year (it fits 2022). The range runs from {} to {}; {} lies {}.":
			"La meilleure estimation de Cambridge pour 2024 est de {} ; 100 est donc bas pour cette année (il convient à 2022). La fourchette va de {} à {} ; {} tombe {}.",
		"Cambridge's best estimate for 2024 is {}, against {} in the text. The range runs from {} to {}; {} lies {}.":
			"La meilleure estimation de Cambridge pour 2024 est de {}, contre {} dans le texte. La fourchette va de {} à {} ; {} tombe {}.",
		"within it": "dedans",
		"within it, near the ceiling": "dedans, près du plafond",
		"above it at this price of electricity": "au-dessus à ce prix de l'électricité",
		// Google
		"all of Google in the newest year": "tout Google dans l'année la plus récente",
		"its data centres of 2023, not all of it": "ses centres de données de 2023, non l'ensemble",
		"Google's reports have other figures": "les rapports de Google ont d'autres chiffres",
		"{} TWh is the data centres' figure of 2023 ({}); the newer report gives {} for data centres and {} in all for 2024.":
			"{} TWh est le chiffre des centres de données pour 2023 ({}) ; le rapport plus récent donne {} pour les centres de données et {} en tout pour 2024.",
		"{} TWh is not the data centres' figure of 2023 ({}); the newer report gives {} for data centres and {} in all for 2024.":
			"{} TWh n'est pas le chiffre des centres de données pour 2023 ({}) ; le rapport plus récent donne {} pour les centres de données et {} en tout pour 2024.",
		// the conclusion
		"enough of it could do AI work": "une part suffisante pourrait servir à l'IA",
		"hashing hardware computes no AI": "le matériel de hachage ne calcule pas d'IA",
		"Bitcoin uses {} the energy of Google's data centres and {} of it could do AI work, against {} at Google. The comparison would begin to hold at half of a usable share of {}. Mining itself is concentrated: {} pools find most blocks.":
			"Bitcoin consomme {} l'énergie des centres de données de Google, et {} pourraient en servir à l'IA, contre {} chez Google. La comparaison commencerait à valoir à la moitié d'une part utilisable de {}. Le minage est lui-même concentré : {} groupements trouvent la plupart des blocs.",
		"it is near the frontier now": "il est déjà près de la frontière",
		"far behind, and growing faster": "loin derrière, et croît plus vite",
		"far behind, and not catching up": "loin derrière, et ne rattrape pas",
		"Decentralised training exists, {} below the frontier. {} The popular networks that the essay names do no AI work.":
			"L'entraînement décentralisé existe, {} au-dessous de la frontière. {} Les réseaux populaires que nomme l'essai ne font aucun travail d'IA.",
		"If both rates lasted they would meet in {} (about {}); the source does not expect that.":
			"Si les deux rythmes duraient, ils se rejoindraient dans {} (vers {}) ; la source ne s'y attend pas.",
		"At these rates they never meet.": "À ces rythmes, ils ne se rejoignent jamais.",
	},
};
