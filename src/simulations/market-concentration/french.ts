import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const readings = {
	singletons: "17 développeurs différents",
	one: "un seul développeur",
	"left-out": "laissées de côté",
};

export const marketConcentrationFrench: French<typeof parameters, typeof outputs> = {
	title: "Qui tient le marché",
	question: "L'IA est-elle entre les mains de quelques entreprises, et le restera-t-elle ?",
	parameters: {
		years: {
			label: "Années",
			help: "Jusqu'où l'on suit le marché à partir de 2023.",
			source: `${OURS} : jusqu'en 2030`,
		},
		returns: {
			label: "Rendements de taille",
			help: "Combien la taille attire les clients : au-dessous de 1 les petits rattrapent, à 1 les parts se fixent au hasard, au-dessus de 1 une entreprise prend tout.",
			source: "Arthur 1989 : l'issue bascule à 1 ; la valeur propre au marché n'est pas connue",
		},
		quality: {
			label: "Poids de la qualité",
			help: "De combien monte le logarithme des chances d'une entreprise d'être choisie quand ses modèles sont meilleurs d'un écart-type.",
			source:
				"ajusté : dispersion des logarithmes des variations de quatre parts de 2023 à la mi-2025, 0,89 (Menlo Ventures, de seconde main)",
		},
		memory: {
			label: "Avance qui dure",
			help: "Quelle partie d'une avance de qualité reste un an plus tard.",
			source: OURS,
		},
		churn: {
			label: "Clients qui changent de fournisseur",
			help: "Part des clients de chaque entreprise qui la quittent dans l'année et choisissent à nouveau.",
			source: "Menlo Ventures 2025 (de seconde main) : 11 % des équipes ont changé de fournisseur dans l'année",
		},
		growth: {
			label: "Croissance du marché",
			help: "Par combien le nombre de clients est multiplié chaque année. Les nouveaux choisissent librement.",
			source:
				"Menlo Ventures 2025 (de seconde main) : la dépense des entreprises en IA générative a environ triplé en un an",
		},
		entrants: {
			label: "Nouveaux fournisseurs",
			help: "Combien d'entreprises entrent chaque année sur le marché, avec un client sur cent.",
			source: `${OURS} ; DeepSeek et xAI sont entrés pendant les deux années mesurées`,
		},
		others: {
			label: "Fournisseurs derrière les trois premiers",
			help: "Entre combien d'entreprises se répartit le reste du marché de 2023.",
			source: `${OURS} : Meta, Mistral et Cohere sont nommés, les autres non`,
		},
		rest: {
			label: "Les 17 entrées sans nom",
			help: "L'essai nomme les développeurs de 30 des 47 entrées. La façon de compter les 17 autres décide de la mesure.",
			source: `${OURS} : les trois lectures sont possibles, la première est la plus douce`,
			options: readings,
		},
		leadingEdge: {
			label: "Part de Taïwan dans les puces",
			help: "Environ 90 % de la logique de pointe, environ 72 % du chiffre d'affaires des fondeurs (une seule entreprise) ; bien moins des puces en général.",
			source:
				"Counterpoint Research, troisième trimestre 2025 (de seconde main) : 72 % du chiffre d'affaires des fondeurs ; environ 90 % de la logique de pointe",
		},
		stock: {
			label: "Puces en stock",
			help: "Pendant combien de mois d'arrêt les stocks remplacent la production.",
			source: OURS,
		},
		enmity: {
			label: "Hostilité entre concurrents",
			help: "0 : une équipe se réjouit autant du succès sûr d'une autre que du sien. 1 : le succès d'une autre ne vaut rien pour elle.",
			source: `${OURS} ; paramètre d'Armstrong, Bostrom et Shulman 2016`,
		},
		capability: {
			label: "Poids de la capacité dans la course",
			help: "Combien l'habileté décide de la course, face à l'effort économisé sur la sûreté.",
			source: `${OURS} ; paramètre d'Armstrong, Bostrom et Shulman 2016`,
		},
	},
	figures: {
		"top-three-start": "Trois plus grands fournisseurs en 2023",
		"top-three-2025": "Trois plus grands fournisseurs en 2025",
		"top-three-end": "Trois plus grands fournisseurs la dernière année",
		"first-2025": "Le premier fournisseur de 2023, en 2025",
		"first-end": "Le premier fournisseur de 2023, la dernière année",
		"leader-end": "Plus grand fournisseur la dernière année",
		"hhi-start": "Concentration (HHI) des clients en 2023",
		"hhi-end": "Concentration (HHI) des clients la dernière année",
		board: "Concentration (HHI) des entrées du classement",
		"board-low": "La même, lecture la plus douce des 17 entrées sans nom",
		"board-high": "La même, lecture la plus forte",
		"board-three": "Trois plus grands développeurs du classement",
		"cloud-top-three": "Trois plus grands clouds",
		tied: "Entrées nommées liées à un cloud",
		"china-board": "Part chinoise des entrées nommées du classement",
		"china-notable": "Part chinoise des modèles marquants",
		"state-loss": "Calcul dans un seul pays",
		"two-states": "Calcul aux États-Unis et en Chine",
		"outage-loss": "Nouvelles puces de pointe perdues en un an d'arrêt",
		"safety-two": "Effort de sûreté de deux concurrents",
		"safety-twenty": "Effort de sûreté de vingt concurrents",
	},
	tables: {
		years: {
			label: "Le marché, année par année",
			columns: {
				year: "Année",
				topThree: "Trois plus grands fournisseurs",
				first: "Le premier de 2023",
				leader: "Plus grand fournisseur",
				hhi: "HHI des clients",
			},
		},
		readings: {
			label: "Concentration du classement selon la lecture de ses entrées sans nom",
			columns: { reading: { label: "Lecture", words: readings }, hhi: "HHI", topThree: "Trois plus grands" },
		},
		race: {
			label: "Effort de sûreté selon le nombre de concurrents",
			columns: { teams: "Concurrents", safety: "Effort de sûreté" },
		},
	},
	charts: {
		growth: {
			title: "Parts au fil des ans",
			description:
				"Part des clients des trois plus grands fournisseurs, du plus grand, et du premier de 2023. Une enquête de la mi-2025 donnait 77 % et 25 %.",
		},
		readings: {
			title: "Le classement, lu de trois façons",
			description: "HHI des entrées du classement selon trois lectures des 17 entrées que l'essai ne nomme pas.",
			references: ["très concentré"],
		},
		race: {
			title: "La course",
			description: "Effort de sûreté à l'équilibre à mesure que les concurrents sont plus nombreux.",
		},
	},
	model: {
		purpose:
			"Met sur une page ce que l'on a relevé de la concentration, puis suit le marché des modèles de langage pour les entreprises à partir de 2023.",
		patterns:
			"Un premier fournisseur qui tombe de 50 à 25 % de l'usage en deux ans, tandis que trois en tiennent toujours les trois quarts environ (Menlo Ventures, de seconde main).",
		entities:
			"Des fournisseurs avec leurs clients et la qualité de leurs modèles ; des clouds, des États et des puces en parts ; des équipes dans une course.",
		scales: "Années à partir de 2023 ; jusqu'à quelques centaines de milliers de clients ; parts.",
		process:
			"Chaque année, des entreprises entrent, la qualité bouge, quelques clients quittent leur fournisseur et le marché croît. Qui est libre choisit une entreprise avec une chance qui croît avec sa taille et sa qualité. La course est une formule fermée, l'arrêt un calcul de parts, le classement un décompte.",
		scheduling: "Entrée, qualité, départs, puis les choix l'un après l'autre, chacun voyant ceux d'avant.",
		initial:
			"Les parts de 2023 ; la qualité de chaque entreprise est tirée à nouveau, aucun fournisseur n'est donc réputé meilleur.",
		stochasticity:
			"La qualité est un écart normal avec une mémoire d'un an ; les entrées suivent une loi de Poisson ; les choix sont tirés au sort.",
		equations: [
			{
				gives: "chance d'une entreprise d'être choisie",
				formula: "taille^rendements · e^(poids · qualité) ÷ la somme sur toutes",
			},
			{ gives: "qualité l'an prochain", formula: "mémoire · qualité + √(1 − mémoire²) · un écart normal" },
			{ gives: "clients qui choisissent", formula: "marché · (croissance − 1 + départs)" },
			{ gives: "concentration (HHI)", formula: "somme des carrés des parts" },
			{ gives: "effort de sûreté", formula: "min(1, poids de la capacité / (concurrents · hostilité))" },
		],
		leftOut: [
			"Deux enquêtes se contredisent : un investisseur d'Anthropic donne 25 à 27 % à OpenAI, une autre environ 56 % de la dépense.",
			"Les entreprises emploient plusieurs fournisseurs à la fois ; prix, contrats et règles restent en dehors.",
			"Les clients sont des entreprises ; les gens qui conversent sont un autre marché, plus concentré.",
			"Les entrées d'un classement comptent des publications, non des clients ni de l'argent.",
			"Le commerce des puces est un seul nombre, non un réseau de fournisseurs.",
		],
		hinge: "Que peu tiennent le marché dépend des rendements de taille : cela bascule là où ils dépassent 1.",
	},
	findings: {
		"0-oligopoly-us-china": {
			measure:
				"part des trois plus grands fournisseurs la dernière année, la meilleure de deux marges, en points : au-dessus de 50 et au-dessus du début (pleinement à partir de 67 %)",
			counts:
				"Compte comme vrai là où trois fournisseurs tiennent la moitié des clients à la fin, ou plus qu'au début ; pleinement, les deux tiers.",
		},
		"1-2-data-driven-cloud-integration": {
			measure:
				"part des entrées nommées dont le développeur est lié à un cloud, au-dessus de 40 % (pleinement à partir de 60 %)",
			counts:
				"Compte comme vrai là où deux entrées sur cinq viennent de développeurs qui ont un cloud à eux ou tout proche ; pleinement, trois sur cinq.",
		},
		"1-2-chinese-giants-frontier": {
			measure: "la plus grande de deux parts de modèles chinois, au-dessus de 15 % (pleinement là où les deux le sont)",
			counts:
				"Compte comme vrai là où un modèle sur sept est chinois selon l'un des décomptes ; pleinement selon les deux.",
		},
		"1-2-geopolitics-second-player": {
			measure: "calcul perdu si un État retient ce qu'il contrôle, au-dessus de 25 % (pleinement à partir de 50 %)",
			counts: "Compte comme vrai là où un seul État pourrait retenir le quart du calcul ; pleinement, la moitié.",
		},
		"1-2-taiwan-quasi-only-producer": {
			measure: "nouvelles puces de pointe perdues en un an d'arrêt, au-dessus de 35 % (pleinement à partir de 70 %)",
			counts:
				"Compte comme vrai là où une année sans Taïwan coûte un tiers des nouvelles puces de pointe ; pleinement, sept sur dix.",
		},
	},
	guess: { question: "Quelle part des clients les trois plus grands fournisseurs d'IA auront-ils en 2030, en % ?" },
	benchmarks: [
		"HHI moyen de deux entreprises parties d'un client chacune, après que 198 de plus ont choisi selon la taille",
		"Rendements de 2 : part finale d'une entreprise qui avait 900 clients sur 1 000, une fois le marché cent fois plus grand",
		"Effort de sûreté de trois concurrents, poids de la capacité 0,6, hostilité 0,5",
	],
	measured: [
		{
			date: "mi-2025",
			note: "Le poids de la qualité a été ajusté à la dispersion des variations de cette même enquête : ce n'est pas une épreuve indépendante. Une autre enquête donne 56 % de la dépense.",
		},
		{ date: "mi-2025" },
	],
	phrases: {
		// answer
		"Yes: three firms end with {} of customers, and the leader at the start with {}.":
			"Oui : trois entreprises finissent avec {} des clients, et la première du début avec {}.",
		"Yes, though not the same ones: three firms end with {} of customers, while the leader at the start falls to {}.":
			"Oui, mais pas les mêmes : trois entreprises finissent avec {} des clients, quand la première du début tombe à {}.",
		"Now yes, later less: three firms end with {} of customers, and the leader at the start with {}.":
			"Aujourd'hui oui, plus tard moins : trois entreprises finissent avec {} des clients, et la première du début avec {}.",
		"In 2023 three suppliers held {} of firms' use of language models.":
			"En 2023, trois fournisseurs avaient {} de l'usage que les entreprises font des modèles de langage.",
		"The first of 2023 has {} in 2025 here; one survey measured 25 %, another one more than twice that.":
			"Le premier de 2023 a ici {} en 2025 ; une enquête a mesuré 25 %, une autre plus du double.",
		"Three clouds hold {} of spending.": "Trois clouds tiennent {} de la dépense.",
		"The essay's board has an HHI of {} to {}, as its 17 unnamed entries are read.":
			"Le classement de l'essai a un HHI de {} à {}, selon la lecture de ses 17 entrées sans nom.",
		"Size attracts customers with [returns of {}](parameter:returns), which nobody has measured.":
			"La taille attire les clients avec des [rendements de {}](parameter:returns), que personne n'a mesurés.",
		// findings
		"three firms hold {} % of customers": "trois entreprises tiennent {} % des clients",
		"In the last year three suppliers hold {} of customers ({} in 2023), though not the same three: the first of 2023 keeps {}. Three clouds hold {} of spending and two states {} of tracked compute.":
			"La dernière année, trois fournisseurs tiennent {} des clients ({} en 2023), mais pas les mêmes : le premier de 2023 garde {}. Trois clouds tiennent {} de la dépense et deux États {} du calcul recensé.",
		"{} of the named entries come from developers that own a cloud or are tied to one; three clouds hold {} of spending.":
			"{} des entrées nommées viennent de développeurs qui possèdent un cloud ou y sont liés ; trois clouds tiennent {} de la dépense.",
		"{} % of entries have a cloud": "{} % des entrées ont un cloud",
		"{} % on the board, {} % elsewhere": "{} % au classement, {} % ailleurs",
		"Chinese developers hold {} of the board's named entries and {} of the notable models of 2024: the claim holds by the second count, not by the essay's own.":
			"Les développeurs chinois ont {} des entrées nommées du classement et {} des modèles marquants de 2024 : l'affirmation vaut selon le second décompte, non selon celui de l'essai.",
		"One country holds {} of tracked AI supercomputing; an outage in Taiwan of a year would cost {} of new leading chips.":
			"Un seul pays tient {} du calcul d'IA recensé ; un arrêt d'un an à Taïwan coûterait {} des nouvelles puces de pointe.",
		"one country holds {} % of compute": "un seul pays tient {} % du calcul",
		"A year's outage costs {} of new leading-edge chips after stocks. Of chips in general Taiwan makes far less: Korea, China, the USA, Japan and Europe produce them too.":
			"Un an d'arrêt coûte {} des nouvelles puces de pointe, une fois les stocks épuisés. Des puces en général, Taïwan en fait bien moins : la Corée, la Chine, les États-Unis, le Japon et l'Europe en produisent aussi.",
		"outage costs {} % of leading chips": "un arrêt coûte {} % des puces de pointe",
	},
};
