import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

export const scalingLawFrench: French<typeof parameters, typeof outputs> = {
	title: "Le prix de la frontière",
	question: "Un nouveau venu peut-il encore se payer un modèle de pointe ?",
	parameters: {
		startCost: {
			label: "Entraînement de pointe de 2023",
			help: "Ce qu'a coûté le plus grand entraînement de mars 2023 : matériel amorti sur sa durée de vie, et énergie.",
			source:
				"Cottier et al., arXiv 2405.21015 : GPT-4, environ 40 millions de dollars (de mémoire) ; 78 aux prix du cloud (AI Index 2024)",
		},
		costGrowth: {
			label: "Croissance du coût",
			help: "Par combien le coût de l'entraînement de pointe est multiplié chaque année, tant que quelqu'un peut le payer.",
			source:
				"Cottier et al., arXiv 2405.21015 : 2,4 par an depuis 2016, intervalle à 95 % de 2,0 à 3,1, la même série que le départ",
		},
		computeGrowth: {
			label: "Croissance du calcul",
			help: "Par combien le calcul de l'entraînement de pointe est multiplié chaque année. Rapporté à la croissance du coût, il dit à quel rythme les calculs deviennent moins chers.",
			source: "Epoch AI : le calcul des entraînements marquants croît de 4 à 5 fois par an",
		},
		algorithms: {
			label: "Meilleurs algorithmes",
			help: "Par combien les calculs nécessaires à une même perte sont divisés chaque année. Des calculs moins chers s'y ajoutent.",
			source:
				"Ho et al., arXiv 2403.05812 : le calcul pour une perte égale diminue de moitié tous les 8 mois, intervalle à 95 % de 5 à 14",
		},
		years: {
			label: "Années",
			help: "Jusqu'où la croissance est prolongée à partir de mars 2023. C'est un prolongement, non une prévision.",
			source: `${OURS} : jusqu'en 2030 ; la tendance a été mesurée sur huit ans`,
		},
		firms: {
			label: "Entreprises qui pourraient entraîner",
			help: "Combien d'entreprises regardent la frontière.",
			source: `${OURS} : l'ordre de grandeur du nombre de développeurs que recense l'AI Index`,
		},
		smallestBudget: {
			label: "Plus petit budget pour un entraînement",
			help: "Où commence la répartition des budgets en 2023.",
			source:
				"ajusté avec la queue : un développeur au-dessus de 1e25 FLOP en mars 2023, douze en juin 2025 (Epoch AI), croissance du coût de 2,4",
		},
		tail: {
			label: "Indice de queue des budgets",
			help: "Plus il est petit, plus l'argent se tient en peu d'entreprises. 1 est la loi des tailles d'entreprises.",
			source:
				"ajusté de même ; les tailles d'entreprises ont 1 (Axtell, Science 293, 2001) : l'argent de l'entraînement est plus inégal",
		},
		budgetGrowth: {
			label: "Croissance des budgets",
			help: "Par combien le budget de chaque entreprise est multiplié chaque année. Là où elle reste derrière celle du coût, la frontière ralentit.",
			source:
				"ajusté : jusqu'en 2025, les plus grands budgets ont suivi les coûts ; combien de temps encore est la prémisse",
		},
		lag: {
			label: "Retard du nouveau venu",
			help: "De combien de mois de retard sur la frontière un nouveau venu se contente.",
			source:
				"Epoch AI, octobre 2025 : les modèles ouverts suivent à 3,5 mois (intervalle à 90 % de 1,1 à 5,3) ; une génération en prend environ 24",
		},
		tokenLimit: {
			label: "Jetons qui existent",
			help: "Texte public que l'on peut avoir pour l'entraînement. Au-delà, seul le modèle peut grandir, et le gain ralentit.",
			source: "Villalobos et al., arXiv 2211.04325 : environ 300 billions de jetons, intervalle de 100 à 1 000",
		},
		alpha: {
			label: "Exposant de la taille du modèle",
			help: "À quelle vitesse la perte baisse avec les paramètres. La perte reste ce qu'elle était là où Chinchilla a été mesuré.",
			source: "Besiroglu et al., arXiv 2404.10102 : 0,3478, erreur type 0,02",
		},
		beta: {
			label: "Exposant du texte",
			help: "À quelle vitesse la perte baisse avec les jetons. La perte reste ce qu'elle était là où Chinchilla a été mesuré.",
			source: "Besiroglu et al., arXiv 2404.10102 : 0,3658, erreur type 0,02",
		},
		halfHorizon: {
			label: "Durée des tâches réussies une fois sur deux",
			help: "Durée, en temps humain, d'une tâche que GPT-5 achève une fois sur deux.",
			source:
				"METR sur GPT-5, août 2025 : environ 2 h 17 min sur des tâches de logiciel ; sa deuxième version de 2026 donne environ 3 h 25 min",
		},
		horizonSlope: {
			label: "Raideur du succès",
			help: "À quelle vitesse le succès baisse avec la durée de la tâche ; 0,8 place la durée des 80 % vers 25 minutes.",
			source: "METR sur GPT-5 : durée des 80 % d'environ 25 minutes, résolue pour la logistique",
		},
	},
	figures: {
		"cost-end": "Plus grand entraînement, la dernière année",
		"newcomer-cost": "Rattraper ce qui était le meilleur quelques mois plus tôt, la dernière année",
		"first-cost": "Le meilleur de 2023, la dernière année",
		discount: "Coût du plus grand entraînement, rapporté à celui du nouveau venu",
		"frontier-start": "Entreprises à la frontière en 2023",
		"frontier-end": "Entreprises à la frontière la dernière année",
		"newcomers-start": "Entreprises qui peuvent rattraper, en 2023",
		"newcomers-end": "Entreprises qui peuvent rattraper, la dernière année",
		"first-end": "Entreprises qui peuvent payer le meilleur de 2023, la dernière année",
		developers: "Développeurs au-dessus de 1e25 FLOP en juin 2025",
		behind: "Retard d'une entreprise typique sur la frontière de 2023",
		cheaper: "Baisse annuelle du prix d'une même perte",
		slowed: "Plus grand entraînement payé, rapporté à celui de la tendance, dernière année",
		left: "Perte réductible qui reste après dix fois plus de calcul",
		"left-limited": "La même à la frontière de la dernière année, avec les jetons qui existent",
		"last-gain": "Perte réductible supprimée la dernière année",
		"two-hours": "Succès sur des tâches de deux heures",
		"four-hours": "Succès sur des tâches de quatre heures",
		minutes: "Succès sur des tâches de dix minutes",
		"law-before": "La loi d'échelle avant ChatGPT",
	},
	tables: {
		entry: {
			label: "Qui peut payer, année par année",
			columns: {
				year: "Années après mars 2023",
				frontierCost: "Plus grand entraînement",
				newcomerCost: "Entraînement du nouveau venu",
				firstCost: "Le meilleur de 2023",
				atFrontier: "Entreprises à la frontière",
				newcomers: "Entreprises qui peuvent rattraper",
				first: "Entreprises qui atteignent le meilleur de 2023",
			},
		},
		loss: {
			label: "La moindre perte qu'un budget de calcul peut acheter",
			columns: {
				compute: "Calcul d'entraînement",
				chosen: "Tel que réglé",
				refit: "Nouvel ajustement (Besiroglu et al. 2024)",
				hoffmann: "Chinchilla, premier ajustement (Hoffmann et al. 2022)",
				tokens: "Jetons du meilleur entraînement, tel que réglé",
			},
		},
		tasks: {
			label: "Chances que GPT-5 achève une tâche, selon le temps qu'il y faut à quelqu'un",
			columns: { minutes: "Temps qu'il faut à quelqu'un", success: "Succès" },
		},
		papers: {
			label: "Quand la loi a été publiée",
			columns: { paper: "Publication", before: "Avant ChatGPT" },
		},
	},
	charts: {
		entry: {
			title: "Qui peut payer",
			description:
				"Entreprises dont le budget couvre un entraînement à la frontière, ce qui était le meilleur quelques mois plus tôt, et le meilleur de 2023. Epoch AI comptait douze développeurs au-dessus de 1e25 FLOP en juin 2025.",
		},
		cost: {
			title: "Ce que cela coûte",
			description:
				"Coût du plus grand entraînement, de celui du nouveau venu et du meilleur de 2023, en millions de dollars.",
		},
		loss: {
			title: "Perte selon le calcul",
			description: "La moindre perte qu'un budget de calcul peut acheter ; toutes s'aplatissent vers un plancher.",
		},
		tasks: {
			title: "Durée des tâches",
			description: "Chances que GPT-5 achève une tâche de logiciel, selon le temps qu'il y faut à quelqu'un.",
			references: ["80 % : ce qu'on appellerait fiable"],
		},
		papers: {
			title: "Quand la loi a été trouvée",
			description: "De combien de mois chaque publication a précédé ChatGPT.",
		},
	},
	model: {
		purpose:
			"Place la loi de perte publiée à côté de la croissance publiée du coût et demande qui peut encore payer : à la frontière, et quelques mois derrière.",
		patterns:
			"Un développeur au-dessus de 1e25 FLOP en mars 2023 et douze en juin 2025 (Epoch AI) ; un plus grand entraînement dont le coût croît de 2,4 fois par an ; la perte d'entraînements publiés.",
		entities:
			"Des entreprises dont le budget pour un entraînement est tiré d'une loi de Pareto ; le plus grand entraînement que quelqu'un paie ; le prix, pour un nouveau venu, de la perte de quelques mois plus tôt.",
		scales: "Années à partir de mars 2023 ; millions de dollars ; jusqu'à 1 000 entreprises.",
		process:
			"Chaque année les budgets croissent. Le plus grand entraînement coûte ce que dit la tendance, ou tout ce qu'a l'entreprise la plus riche si c'est moins. Une entreprise est à la frontière si elle peut payer un entraînement deux fois moins cher ; un nouveau venu paie l'ancienne perte au prix du jour, qui baisse à mesure que les calculs deviennent moins chers et les algorithmes meilleurs. La perte vient du nouvel ajustement au meilleur partage entre paramètres et jetons.",
		scheduling: "Les budgets d'abord, puis le plus grand entraînement, puis qui peut payer ; toutes à la fois.",
		initial: "Les budgets sont tirés une fois ; les rangs ne changent jamais.",
		stochasticity: "Les budgets seulement : loi de Pareto. Tout le reste en découle.",
		equations: [
			{ gives: "perte", formula: "L = E + A / N^α + B / D^β, avec 6·N·D = calcul" },
			{
				gives: "coût du plus grand entraînement",
				formula: "min(départ · croissance^t, plus riche budget · croissance des budgets^t)",
			},
			{
				gives: "baisse annuelle du prix d'une perte",
				formula: "(croissance du calcul / croissance du coût) · algorithmes",
			},
			{
				gives: "années de retard",
				formula: "ln(frontière / budget médian) / ln(baisse du prix · croissance des budgets)",
			},
			{ gives: "succès sur une tâche de t minutes", formula: "1 / (1 + (t / moitié)^raideur)" },
		],
		leftOut: [
			"La perte sur du texte n'est pas l'intelligence, ni l'utilité.",
			"Les entreprises n'empruntent pas, ne fusionnent pas, ne partagent pas de modèles et ne renoncent pas ; tous les budgets croissent de même, les rangs ne changent donc jamais.",
			"Le personnel (29 à 49 % du coût de développement), les expériences et les contrats de données ne sont pas dans le coût d'un entraînement.",
			"La loi est prolongée jusqu'à cinq puissances de dix au-delà des entraînements sur lesquels elle a été ajustée.",
			"La croissance est prolongée, non prévue.",
		],
	},
	findings: {
		"1-1-scaling-law": {
			measure:
				"perte réductible que supprime dix fois plus de calcul à partir de la frontière de la dernière année, avec les jetons qui existent, au-dessus de 5 % (pleinement à partir de 20 %)",
			counts:
				"Compte comme vrai là où dix fois plus de calcul supprime encore un vingtième de l'erreur qui peut l'être ; pleinement, un cinquième.",
		},
		"1-1-entry-barriers-favour-big-tech": {
			measure:
				"entreprises à la frontière la dernière année, moins de dix (pleinement là où moins de dix peuvent même suivre)",
			counts:
				"Compte comme vrai là où moins de dix entreprises peuvent payer la frontière ; pleinement là où moins de dix peuvent même suivre.",
		},
		"0-three-resources": {
			measure: "retard d'une entreprise typique sur la frontière, au-dessus de 2 ans (pleinement à partir de 4)",
			counts:
				"Compte comme vrai là où une entreprise typique ne peut payer le meilleur d'aujourd'hui qu'au bout de deux ans ; pleinement, de quatre.",
		},
		"0-gpt5-hours-of-human-work": {
			measure: "succès sur des tâches de deux heures pour quelqu'un, au-dessus de 50 % (pleinement à partir de 67 %)",
			counts:
				"Compte comme vrai là où GPT-5 achève au moins la moitié des tâches de deux heures ; pleinement, deux sur trois.",
		},
	},
	guess: {
		question: "Si rien ne change, que coûtera le plus grand entraînement en 2030, en milliards de dollars ?",
	},
	benchmarks: [
		"Jetons par paramètre du meilleur entraînement au calcul de Chinchilla, nouvel ajustement",
		"Perte de cet entraînement, nouvel ajustement",
		"Paramètres du meilleur entraînement au calcul de Chinchilla, premier ajustement",
		"Perte réductible qui reste après dix fois plus de calcul, nouvel ajustement",
		"Entreprises, sur 100, au-dessus de 191 millions de $ quand les budgets commencent à 20 et ont la queue 1",
	],
	measured: [
		{
			date: "juin 2025",
			note: "Le plus petit budget et la queue y ont été ajustés ; cela vérifie le calcul et ne prédit rien.",
		},
	],
	phrases: {
		"Hestness et al.: loss falls as a power law": "Hestness et al. : la perte baisse selon une loi de puissance",
		"Kaplan et al.: scaling laws for language models": "Kaplan et al. : lois d'échelle des modèles de langage",
		"GPT-3 paper": "article sur GPT-3",
		Chinchilla: "Chinchilla",
		ChatGPT: "ChatGPT",
		// answer
		"Hardly: the dearest model will cost {}, and few firms can pay (here {}); yesterday's best becomes cheap.":
			"Guère : le modèle le plus cher coûtera {}, que peu d'entreprises peuvent payer (ici {}) ; le meilleur d'hier devient bon marché.",
		"Yes: the dearest model will cost {}, and {} firms can pay for one like it.":
			"Oui : le modèle le plus cher coûtera {}, et {} entreprises peuvent en payer un semblable.",
		"What was best [{} months](parameter:lag) ago is in reach of {} firms.":
			"Ce qui était le meilleur il y a [{} mois](parameter:lag) est à la portée de {} entreprises.",
		"What was best in 2023 then costs {}, if its price keeps falling as it did.":
			"Ce qui était le meilleur en 2023 coûte alors {}, si son prix continue de baisser ainsi.",
		"The firm in the middle is {} behind.": "L'entreprise du milieu a {} de retard.",
		"The dearest run that somebody pays for is {} of what the trend asks for.":
			"L'entraînement le plus cher que quelqu'un paie est à {} de ce que demande la tendance.",
		"Ten times the compute leaves {} of the error that can be removed.":
			"Dix fois plus de calcul laisse {} de l'erreur qui peut être supprimée.",
		"In June 2025 the model has {} developers above 1e25 FLOP; Epoch AI counted twelve.":
			"En juin 2025, le modèle a {} développeurs au-dessus de 1e25 FLOP ; Epoch AI en comptait douze.",
		"Laws and growth are published; that budgets grow [{} times](parameter:budgetGrowth) a year is the premise.":
			"Les lois et la croissance sont publiées ; que les budgets soient multipliés par [{}](parameter:budgetGrowth) par an est la prémisse.",
		// findings
		"Ten times the compute leaves {} of the reducible loss, so loss does fall as a law; from the last year's frontier on, with the text that exists, it leaves {}. That a lower loss is more intelligence is a reading, not a measurement.":
			"Dix fois plus de calcul laisse {} de la perte réductible : la perte baisse donc bien selon une loi ; à partir de la frontière de la dernière année, avec le texte qui existe, il en laisse {}. Qu'une perte plus basse soit plus d'intelligence est une lecture, non une mesure.",
		"tenfold compute removes {} % of the error": "dix fois plus de calcul ôte {} % de l'erreur",
		"{} at the frontier, {} can follow": "{} à la frontière, {} peuvent suivre",
		"In the last year {} firms can pay for the frontier ({} in 2023), and {} for what was best [{} months](parameter:lag) ago, at a price lower by {}. The best of 2023 is by then in reach of {}.":
			"La dernière année, {} entreprises peuvent payer la frontière ({} en 2023), et {} ce qui était le meilleur il y a [{} mois](parameter:lag), à un prix {} plus bas. Le meilleur de 2023 est alors à la portée de {}.",
		"The firm in the middle could pay for the best of 2023 after {}, because the price of one and the same loss falls {} a year while budgets grow. Two years are about a generation of models. Talent is inside the cost, not apart.":
			"L'entreprise du milieu pourrait payer le meilleur de 2023 au bout de {}, car le prix d'une même perte baisse de {} par an tandis que les budgets croissent. Deux ans font à peu près une génération de modèles. Les talents sont dans le coût, non à part.",
		"a typical firm is {} years behind": "une entreprise typique a {} ans de retard",
		"By the measured curve GPT-5 finishes {} of software tasks of ten minutes, {} of those of two hours and {} of those of four.":
			"D'après la courbe mesurée, GPT-5 achève {} des tâches de logiciel de dix minutes, {} de celles de deux heures et {} de celles de quatre.",
		"finishes {} % of two-hour tasks": "achève {} % des tâches de deux heures",
	},
};
