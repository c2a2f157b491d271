import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const held = { date: "2025", note: "Non utilisé pour l'ajustement." };

export const automationAdoptionFrench: French<typeof parameters, typeof outputs> = {
	title: "Qui met l'IA au travail",
	question: "Quelles entreprises utilisent l'IA, et pourquoi d'autres échouent-elles ?",
	parameters: {
		until: {
			label: "Jusqu'en",
			help: "L'année jusqu'à laquelle la hausse est prolongée.",
			source: `${OURS} : la tendance a été mesurée sur deux ans`,
		},
		pace: {
			label: "Rythme",
			help: "À quelle vitesse l'adoption continue de monter, par rapport à la hausse de 2023 à 2024.",
			source: "Eurostat : avec 1, l'année 2025, mise de côté, tombe à deux points près",
		},
		youngLead: {
			label: "Avance des jeunes entreprises",
			help: "De combien les jeunes petites entreprises utilisent l'IA plus souvent que les autres petites.",
			source: `${OURS} pour la grandeur ; que l'usage soit plus élevé dans les jeunes entreprises : Bonney et al. 2024, US Census Bureau`,
		},
		witness: {
			label: "À qui l'on demande les raisons",
			help: "Aux entreprises qui ont pensé à l'IA et s'en sont passées, ou à celles dont les essais se sont enlisés.",
			source:
				"Eurostat 2025 ; MIT NANDA 2025 : des outils qui n'apprennent pas, et non l'infrastructure ou les compétences",
			options: {
				"held-back": "entreprises qui s'en sont passées (Eurostat)",
				stalled: "entreprises dont les essais se sont enlisés (MIT NANDA)",
			},
		},
		expertise: {
			label: "Manque de compétences qui relève de la maturité numérique",
			help: "Quelle part des réponses « pas de compétences » compte comme un manque de maturité numérique.",
			source: OURS,
		},
		produced: {
			label: "Outils pour une tâche en service",
			help: "Part des organisations dont l'outil fait pour une tâche est en service ; une sur cinq en a essayé un.",
			source: "MIT NANDA 2025 : 5 %, selon d'autres résumés 5 à 10 % ; une mesure étroite",
		},
		general: {
			label: "Outils généraux en service",
			help: "Part des organisations qui ont mis en service un outil général tel qu'un agent conversationnel ; une sur deux en a essayé un.",
			source: "MIT NANDA 2025 : près de 40 % ; la fourchette est de nous : une seule étude de 52 organisations",
		},
	},
	figures: {
		small: "Petites entreprises (10-49) qui utilisent l'IA la dernière année",
		medium: "Entreprises moyennes (50-249) qui utilisent l'IA la dernière année",
		large: "Grandes entreprises (250 et plus) qui utilisent l'IA la dernière année",
		young: "Jeunes petites entreprises qui utilisent l'IA la dernière année",
		"small-2025": "Petites entreprises qui utilisent l'IA en 2025",
		"medium-2025": "Entreprises moyennes qui utilisent l'IA en 2025",
		"large-2025": "Grandes entreprises qui utilisent l'IA en 2025",
		gap: "Grandes entreprises rapportées aux petites, la dernière année",
		readiness: "Raisons qui relèvent de la maturité numérique, de toutes celles citées",
		rules: "Raisons qui relèvent des règles, de toutes celles citées",
		lead: "Avance de la maturité sur le groupe de raisons suivant",
		"fail-task": "Essais d'outils faits pour une tâche qui échouent",
		"fail-general": "Essais d'outils généraux qui échouent",
		"never-task": "Entreprises qui ont examiné un tel outil et n'en utilisent pas",
	},
	tables: {
		years: {
			label: "Entreprises qui utilisent l'IA, par taille et par année",
			columns: {
				year: "Année",
				small: "10-49, modèle",
				medium: "50-249, modèle",
				large: "250 et plus, modèle",
				smallSeen: "10-49, Eurostat",
				mediumSeen: "50-249, Eurostat",
				largeSeen: "250 et plus, Eurostat",
			},
		},
		barriers: {
			label: "Pourquoi des entreprises qui ont pensé à l'IA s'en sont passées, 2025",
			columns: {
				reason: "Raison",
				group: { label: "Sorte", words: { readiness: "maturité", rules: "règles", money: "argent", use: "utilité" } },
				medium: "50-249",
				large: "250 et plus",
			},
		},
		funnel: {
			label: "De l'examen à l'usage, deux sortes d'outils",
			columns: {
				stage: "Étape",
				task: "Outils faits pour une tâche",
				general: "Outils généraux, tels que les agents conversationnels",
			},
		},
	},
	charts: {
		years: {
			title: "Usage selon la taille",
			description:
				"Part des entreprises qui utilisent l'IA selon leur taille : la courbe du modèle, ajustée à 2023 et 2024, et ce qu'Eurostat a mesuré.",
		},
		barriers: {
			title: "Raisons",
			description:
				"Pourquoi des entreprises qui ont pensé à l'IA s'en sont passées, en % de toutes les entreprises d'une classe.",
		},
		funnel: {
			title: "De l'examen à l'usage",
			description:
				"Part des organisations qui ont examiné un outil, l'ont essayé et l'utilisent, pour deux sortes d'outils.",
		},
	},
	model: {
		purpose:
			"Demande quelles entreprises utilisent l'IA, selon la taille et l'âge, quelles raisons donnent celles qui s'en passent, et combien d'essais échouent.",
		patterns:
			"Les parts par classe de taille dans l'Union européenne en 2023 et 2024 ; 2025, mise de côté, tombe à 2 points près.",
		entities:
			"Des entreprises de trois classes de taille ; les raisons qu'elles citent ; deux sortes d'outils, de l'examen à l'usage.",
		scales: "Années ; entreprises de 10 salariés et plus ; parts d'entreprises, non d'emplois ni d'argent.",
		process:
			"L'adoption est une courbe lisse de la taille qui monte chaque année comme de 2023 à 2024. Les raisons sont additionnées par sorte. Pour chaque sorte d'outil, la part des essais qui n'arrivent pas à l'usage se lit dans l'entonnoir publié.",
		scheduling: "Une année après l'autre ; rien ne dépend de l'année d'avant, sinon le niveau.",
		initial: "L'année 2023, telle que mesurée.",
		stochasticity: "Aucun hasard.",
		equations: [
			{
				gives: "part qui utilise l'IA",
				formula: "Φ(α + β₁·x + β₂·x²), x = ln(salariés / 100), en moyenne sur une classe",
			},
			{ gives: "niveau", formula: "α monte chaque année de la hausse moyenne de 2023-2024, multipliée par le rythme" },
			{ gives: "tailles au sein d'une classe", formula: "loi de Pareto d'indice 1,06" },
			{ gives: "essais qui échouent", formula: "1 − en service / essayés" },
			{
				gives: "avance de la maturité",
				formula: "part des raisons qui sont de la maturité − part de la sorte suivante",
			},
		],
		leftOut: [
			"Utiliser une technique d'IA n'est pas utiliser l'IA générative, ni réussir.",
			"Les entreprises qui se sont retenues et les essais qui se sont enlisés ne sont pas les mêmes ; aucune enquête n'interroge les deux.",
			"Les très petites entreprises : aux États-Unis en 2023-2024, celles de un à quatre salariés utilisaient l'IA plus que celles un peu plus grandes.",
			"Aux États-Unis en mai 2026, 37 % des entreprises de 250 salariés et plus utilisaient l'IA, moins qu'en Europe selon cette enquête : les questions diffèrent.",
			"Les secteurs et les pays, qui diffèrent plus que les tailles.",
		],
		hinge:
			"Que la maturité soit la première raison dépend de ce qu'on appelle maturité, et de ceux que l'on interroge.",
	},
	findings: {
		"2-1-2-genai-projects-fail": {
			measure:
				"essais qui échouent, pour la sorte d'outil qui échoue le plus, points au-dessus de 50 (pleinement là où les deux le font)",
			counts:
				"Compte comme vrai là où plus de la moitié des essais d'une sorte d'outil échouent ; pleinement là où c'est vrai des deux sortes.",
		},
		"2-1-2-failure-due-to-digital-readiness": {
			measure:
				"avance de la maturité sur le groupe de raisons suivant, points au-dessus de 0 (pleinement là où jeunes et grandes entreprises devancent aussi les moyennes)",
			counts:
				"Compte comme vrai là où la maturité est la sorte de raison la plus fréquente ; pleinement là où jeunes et grandes entreprises sont aussi en tête.",
		},
	},
	guess: { question: "Des essais d'outils faits pour une tâche, combien échouent, en % ?" },
	benchmarks: [
		"Loi normale en 1,96",
		"Petites entreprises qui utilisent l'IA en 2025, non utilisées pour l'ajustement",
		"Entreprises moyennes qui utilisent l'IA en 2025, non utilisées pour l'ajustement",
		"Grandes entreprises qui utilisent l'IA en 2025, non utilisées pour l'ajustement",
	],
	measured: [held, held, held],
	phrases: {
		"Looked at it": "L'a examiné",
		"Tried it": "L'a essayé",
		"Uses it": "L'utilise",
		"no expertise": "pas de compétences",
		"no usable data": "pas de données exploitables",
		"systems do not fit": "systèmes incompatibles",
		"data protection": "protection des données",
		"unclear law": "droit incertain",
		"too dear": "trop cher",
		"not useful": "pas utile",
		// answer
		"Large firms use AI most ({}), small ones least ({}); lack of skills and data is the reason named most.":
			"Les grandes entreprises l'utilisent le plus ({}), les petites le moins ({}) ; premier obstacle cité : le manque de compétences et de données.",
		"Large firms use AI most ({}), small ones least ({}); lack of skills and data is not the reason named most.":
			"Les grandes entreprises l'utilisent le plus ({}), les petites le moins ({}) ; manquer de compétences n'est pas la première raison citée.",
		"Those are shares for [{}](parameter:until), if the rise goes on.":
			"Ce sont les parts de [{}](parameter:until), si la hausse continue.",
		"Of the reasons that firms name {} are skills, data or systems.":
			"Des raisons que citent les entreprises, {} tiennent aux compétences, aux données ou aux systèmes.",
		"Of pilots of tools made for a task {} fail.": "Des essais d'outils faits pour une tâche, {} échouent.",
		"Of pilots of general tools {} fail.": "Des essais d'outils généraux, {} échouent.",
		"The curve was fitted to 2023 and 2024 and gives {} of large firms for 2025; Eurostat measured 55 %.":
			"La courbe, ajustée à 2023 et 2024, donne {} des grandes entreprises pour 2025 ; Eurostat a mesuré 55 %.",
		"What counts as missing readiness is [our choice](parameter:expertise).":
			"Ce qui compte comme manque de maturité est [notre choix](parameter:expertise).",
		// findings
		"{} % for a task, {} % general": "{} % pour une tâche, {} % en général",
		"Of pilots of tools made for a task {} fail, of those of general tools {}: it depends on which tool. One study of 52 organisations, by a narrow measure.":
			"Des essais d'outils faits pour une tâche, {} échouent, de ceux d'outils généraux, {} : cela dépend de l'outil. Une seule étude de 52 organisations, selon une mesure étroite.",
		"readiness is {} % of reasons": "la maturité fait {} % des raisons",
		"Of the reasons that firms name {} are digital readiness, {} rules. Large firms use AI most ({}), medium ones less ({}), small ones least ({}), young small ones {}: size helps all along, youth only a little.":
			"Des raisons que citent les entreprises, {} relèvent de la maturité numérique, {} des règles. Les grandes utilisent l'IA le plus ({}), les moyennes moins ({}), les petites le moins ({}), les jeunes petites {} : la taille aide toujours, la jeunesse un peu seulement.",
	},
};
