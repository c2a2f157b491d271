import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

export const pooledComputeFrench: French<typeof parameters, typeof outputs> = {
	title: "De nombreuses machines ou un centre de données",
	question: "Un groupement de machines ordinaires peut-il égaler un centre de données ?",
	parameters: {
		peers: {
			label: "Pairs",
			help: "Machines du groupement.",
			source: "Covenant-72B : plus de 70 pairs ; INTELLECT-1 : jusqu'à 14",
		},
		peerSpeed: {
			label: "Vitesse d'un pair",
			help: "Pointe de toutes les puces d'un pair. Une carte de particulier a environ 165, une H100 989, huit B200 environ 18 000.",
			source: "fiches des fabricants, 16 bits denses : RTX 4090 165, H100 989, B200 2 250 TFLOP/s",
		},
		bandwidth: {
			label: "Liaison d'un pair",
			help: "Le sens le plus lent de sa connexion à Internet.",
			source: `${OURS} : un débit montant courant chez un particulier`,
		},
		size: {
			label: "Taille du modèle",
			help: "Paramètres du modèle que l'on entraîne.",
			source: `${OURS} : le plus grand que puisse contenir une carte de particulier de 16 à 24 Go ; de vrais groupements ont entraîné 10 et 72,7 milliards`,
		},
		innerSteps: {
			label: "Pas entre deux tours",
			help: "Combien de pas un pair calcule seul avant que le groupement se synchronise.",
			source: "DiLoCo 500 (arXiv 2311.08105), INTELLECT-1 100 (arXiv 2412.01152)",
		},
		compression: {
			label: "Compression d'un tour",
			help: "De combien un tour est plus petit que des gradients de 32 bits.",
			source: "INTELLECT-1 : 8 bits (4 fois) ; Covenant : plus de 146 fois",
		},
		tokensPerStep: {
			label: "Jetons par pas et par pair",
			help: "Combien de texte un pair traite en un pas.",
			source: `${OURS} : de quelques secondes à quelques minutes de travail par pas`,
		},
		chipUse: {
			label: "Emploi de la puce",
			help: "Part de la vitesse de pointe que l'entraînement atteint, dans le groupement et dans le centre de données.",
			source: "INTELLECT-1 : 36,2 à 41,4 %",
		},
		overlap: {
			label: "Tours cachés derrière le travail",
			help: "Part de la durée d'un tour pendant laquelle les pairs continuent de calculer. 0 est DiLoCo simple.",
			source:
				"Douillard et al. 2025, Streaming DiLoCo, arXiv 2501.18512 : des tours peuvent se chevaucher ; les groupements publiés ne le faisaient pas",
		},
		tolerance: {
			label: "Lots plus grands tolérés",
			help: "Combien de fois plus de texte par pas un groupement à tours rares peut utiliser qu'un entraînement synchrone, avant que davantage n'aide plus guère.",
			source: `${OURS} pour la grandeur ; Charles et al., arXiv 2503.09799 : DiLoCo tolère un lot nettement plus grand`,
		},
		penalty: {
			label: "Apprentissage perdu par retard",
			help: "Part du calcul que gaspillent des tours à nombreux pas et à compression, face à un entraînement synchrone.",
			source: `${OURS} ; Charles et al., arXiv 2503.09799 la trouvent petite jusqu'à huit répliques, des milliers n'ont pas été essayées`,
		},
		dropout: { label: "Pairs absents", help: "Part des pairs qui manquent à un tour.", source: OURS },
		centre: {
			label: "Puces du centre de données",
			help: "Puces H100 auxquelles le groupement est comparé.",
			source: "Pilz et al., arXiv 2504.16026 : la plus grande grappe de mars 2025 avait 200 000 puces",
		},
		days: {
			label: "Jours d'entraînement",
			help: "Durée de l'entraînement pour les deux.",
			source: "INTELLECT-1 : 42 jours",
		},
	},
	figures: {
		utilisation: "Temps que les pairs passent à calculer",
		"compute-minutes": "Travail entre deux tours",
		"sync-minutes": "Un tour de synchronisation",
		"needed-link": "Liaison à laquelle les pairs calculent 80 % du temps",
		ratio: "Vitesse utile du groupement, rapportée à celle du centre de données",
		most: "Le plus qu'atteigne un nombre quelconque de tels pairs",
		"needed-peers": "Pairs qui égalent le centre de données",
		batch: "Texte que le groupement absorbe par pas",
		"largest-batch": "Texte par pas au-delà duquel davantage n'aide plus guère",
		memory: "Mémoire qu'il faut à un pair",
		fit: "Possesseurs de cartes qui l'ont",
		"pool-loss": "Perte du modèle du groupement",
		"centre-loss": "Perte du meilleur modèle du centre de données",
		frontier: "Entraînement du groupement, rapporté à un entraînement de pointe (5e25 FLOP)",
	},
	tables: {
		peers: {
			label: "Groupement face au centre de données, selon le nombre de pairs",
			columns: { peers: "Pairs", chosen: "Pairs tels que réglés", h100: "Une H100", b200: "Huit B200" },
		},
		bandwidth: {
			label: "Temps passé à calculer, selon la liaison",
			columns: {
				bandwidth: "Liaison d'un pair",
				chosen: "Tel que réglé",
				allReduce: "À chaque pas, 16 bits",
				diloco: "DiLoCo, tous les 500 pas",
				sparse: "Tours épars, 146 fois, tous les 30 pas",
			},
		},
		days: {
			label: "Perte par jour",
			columns: {
				day: "Jour",
				pool: "Groupement",
				same: "Centre de données, même modèle",
				best: "Centre de données, meilleur modèle",
			},
		},
		runs: {
			label: "Entraînements publiés, reproduits",
			columns: {
				run: "Entraînement",
				reported: "Déclaré",
				model: "Ce modèle",
				work: "Travail entre tours qu'il lui faut pour cela",
				derived: "Le même, d'après les données publiées",
				tokens: "Texte lu, ce modèle",
				reportedTokens: "Texte lu, déclaré",
			},
		},
	},
	charts: {
		peers: {
			title: "Machines qui l'égalent",
			description:
				"Vitesse utile du groupement face à celle du centre de données, selon le nombre de machines, telles que réglées et pour deux plus fortes sur la même liaison. Les courbes s'aplatissent là où tout leur texte d'un pas dépasse le lot critique.",
			references: ["aussi vite que le centre de données"],
		},
		bandwidth: {
			title: "Temps passé à calculer",
			description:
				"Part du temps pendant laquelle une machine calcule, selon la vitesse de sa liaison, pour quatre façons de synchroniser.",
			references: ["80 %"],
		},
		days: {
			title: "Perte par jour",
			description:
				"Perte du modèle du groupement, du même modèle dans le centre de données et du meilleur modèle du centre de données.",
		},
		runs: {
			title: "Entraînements publiés",
			description:
				"Part du temps passé à calculer que ce modèle donne pour deux entraînements publiés, avec la liaison à laquelle un tour dure ce qu'ils déclarent : une vérification du calcul, non une prédiction. D'après les machines publiées, INTELLECT-1 aurait lu 1,6 fois le texte qu'il déclare.",
		},
	},
	model: {
		purpose:
			"Demande ce que liaisons, tours, mémoire et lots laissent de la vitesse d'un groupement, et si le nombre peut y suppléer.",
		patterns: "La part de temps passée à calculer que déclarent INTELLECT-1 et Covenant-72B.",
		entities:
			"Des machines avec une vitesse, une liaison et une mémoire ; un centre de données de puces H100 ; la loi de perte publiée.",
		scales: "Jours ; FLOP/s ; jusqu'à 100 000 machines toutes semblables.",
		process:
			"Une machine calcule quelques pas, puis toutes se synchronisent une fois par le sens le plus lent de leur liaison. La part de temps où elle calcule, moins l'apprentissage perdu par retard et les machines absentes, est sa vitesse utile. Le texte d'un pas de toutes les machines forme un lot ; au-delà de la taille critique, davantage n'aide plus guère. La perte découle du calcul par le nouvel ajustement de la loi de Chinchilla.",
		scheduling: "Un tour après l'autre ; entre eux, rien que du travail.",
		initial: "Un entraînement à partir de rien.",
		stochasticity: "Aucun hasard.",
		equations: [
			{ gives: "travail entre deux tours, s", formula: "pas · 6 · N · jetons / vitesse" },
			{ gives: "un tour, s", formula: "2 · 32 bits · N / (compression · liaison)" },
			{
				gives: "temps passé à calculer",
				formula: "travail / (travail + tour − min(chevauchement · tour, travail))",
			},
			{
				gives: "lot critique, jetons",
				formula: "B* = tolérance · 2,1e8 / L^4,76, à la perte minimale de cette taille",
			},
			{
				gives: "vitesse utile de n machines",
				formula: "n · vitesse · calcul · apprentissage · présence / (1 + n · présence · jetons / B*)",
			},
		],
		leftOut: [
			"Les machines sont pareilles ; la plus lente fixe le rythme des vrais tours.",
			"Le lot du centre de données est supposé assez petit, ce que permettent ses liaisons rapides.",
			"Le lot critique est celui de la fin de l'entraînement : avant, il est plus petit, et le groupement moins bon.",
			"Les machines qui trichent et le contrôle de leur travail restent en dehors (voyez les sous-réseaux).",
			"Le retard est un seul nombre : personne n'a entraîné avec des milliers de machines.",
		],
	},
	findings: {
		"2-2-anyone-contributes-compute": {
			measure:
				"la meilleure de deux marges, en points : possesseurs de cartes dont la machine peut contenir le modèle, au-dessus de 10 ; temps que les pairs passent à calculer, au-dessus de 80 (pleinement là où les deux le sont)",
			counts:
				"Compte comme vrai là où un possesseur de carte sur dix pourrait participer et où les machines calculent les quatre cinquièmes du temps ; en partie là où l'un des deux est vrai.",
		},
		"3-3-decentralised-compute-can-compete": {
			measure:
				"vitesse utile du groupement, rapportée à celle du centre de données, points au-dessus de 50 (pleinement à partir de 100)",
			counts:
				"Compte comme vrai là où le groupement fait la moitié du travail utile du centre de données ; pleinement là où il en fait autant.",
		},
	},
	guess: {
		question: "Quelle part du travail utile du centre de données ce groupement fait-il, en % ?",
	},
	benchmarks: [
		"INTELLECT-1, temps passé à calculer avec des tours de 469 s (dans le monde)",
		"INTELLECT-1, temps passé à calculer avec des tours de 103 s (aux États-Unis)",
		"Covenant-72B, temps passé à calculer",
		"Lot critique à une perte de 3 nats par jeton",
	],
	phrases: {
		"INTELLECT-1 (10B)": "INTELLECT-1 (10B)",
		"Covenant-72B": "Covenant-72B",
		"83-96 %": "83-96 %",
		"94.5 %": "94,5 %",
		// answer
		"No: this pool does {} of the data centre's useful work, and however many machines join, never more than {}.":
			"Non : ce groupement fait {} du travail utile du centre de données et, quel que soit le nombre de machines, jamais plus de {}.",
		"Yes, with enough machines: {} would match the data centre; this pool does {} of its work.":
			"Oui, avec assez de machines : {} égaleraient le centre de données ; ce groupement fait {} de son travail.",
		"Their text of one step adds up to {}; beyond {} more of it hardly helps.":
			"Leur texte d'un pas fait {} ; au-delà de {}, davantage n'aide plus guère.",
		"On links of [{} Mbit/s](parameter:bandwidth) a machine computes {} of the time.":
			"Avec des liaisons de [{} Mbit/s](parameter:bandwidth), une machine calcule {} du temps.",
		"{} of card owners have the memory to hold the model.":
			"{} des possesseurs de cartes ont la mémoire pour contenir le modèle.",
		"All of the pool's training is {} of a frontier run.":
			"Tout l'entraînement du groupement fait {} d'un entraînement de pointe.",
		"The data centre has [{} chips](parameter:centre).": "Le centre de données a [{} puces](parameter:centre).",
		"How much larger a batch rare rounds tolerate is [our choice](parameter:tolerance).":
			"De combien des tours rares tolèrent un lot plus grand est [notre choix](parameter:tolerance).",
		// findings
		"{} % own a large enough card": "{} % possèdent une carte assez grande",
		"The model needs {} a machine, which {} of card owners have. Machines compute {} of the time; 80 % would need {}. The runs that reached 72 billion asked for eight B200 chips a machine.":
			"Le modèle demande {} par machine, que {} des possesseurs de cartes ont. Les machines calculent {} du temps ; 80 % demanderaient {}. Les entraînements qui ont atteint 72 milliards exigeaient huit puces B200 par machine.",
		"does {} % of the data centre's work": "fait {} % du travail du centre de données",
		"The pool does {} of the data centre's useful work; {}. In all it trains {} of a frontier run.":
			"Le groupement fait {} du travail utile du centre de données ; {}. En tout, il accomplit {} d'un entraînement de pointe.",
		"no number of such machines does more than {}, because beyond {} a step more text hardly helps":
			"aucun nombre de telles machines n'en fait plus de {}, car au-delà de {} par pas davantage de texte n'aide plus guère",
		"{} such machines would match it": "{} telles machines l'égaleraient",
	},
};
