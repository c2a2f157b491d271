import { type French } from "../kit/french.ts";
import { each } from "../kit/outputs.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const SHAPES = [
	{ id: "linear", label: "Linéaire selon la note (Zeus)" },
	{ id: "volume", label: "Parts du volume (Chutes)" },
	{ id: "gate", label: "Barrière de crédibilité (Data Universe)" },
	{ id: "winner", label: "Règle du gagnant" },
] as const;

const [linear, volume, gate, winner] = SHAPES.map(({ label }) => label) as [string, string, string, string];

const SHAPE = {
	label: "Forme",
	words: {
		linear,
		volume,
		gate,
		all: "Le gagnant prend tout (Ridges)",
		most: "Le gagnant prend 95 % (Zeus, mars 2026)",
	},
};

/** One text for each shape. */
const forEach = <const Prefix extends string>(prefix: Prefix, text: (shape: string) => string) =>
	each(SHAPES, (_, place) => text(SHAPES[place]!.label), prefix);

const ZEUS = "Zeus (Orpheus-AI/Zeus, version 1.5.4)";
const IMPORTED = ["Les scores importés apportent les leurs."];
const FREE_PAY = "Paie de ce qui est gratuit, face au meilleur";

export const incentiveShapesFrench: French<typeof parameters, typeof outputs> = {
	title: "Quatre façons de payer les mineurs",
	question: "Que fait la forme de la paie à l'inégalité, à la copie et au progrès ?",
	parameters: {
		miners: {
			label: "Mineurs",
			help: "Combien sont en concurrence, copieurs compris.",
			source: OURS,
			idle: IMPORTED,
		},
		skill: {
			label: "Performance moyenne",
			help: "Celle des mineurs qui font leur propre travail, au début ; 1 est le mieux que puisse voir une règle.",
			source: OURS,
			idle: IMPORTED,
		},
		spread: {
			label: "Dispersion de la performance",
			help: "Écart-type entre les mineurs au début.",
			source: `${OURS} : les prévisionnistes de Zeus, avec 0,6 à 1,1 fois l'erreur de la référence, ont une dispersion de 0,08 sur cette échelle`,
			idle: IMPORTED,
		},
		noise: {
			label: "Bruit de la mesure",
			help: "De combien se trompe la mesure d'un tour, en part de la performance.",
			source: OURS,
		},
		copiers: {
			label: "Copieurs",
			help: "Part des mineurs qui envoient toujours ce qui est gratuit.",
			source: OURS,
			idle: IMPORTED,
		},
		freeLevel: {
			label: "Performance de ce qui est gratuit",
			help: "Ce que tout le monde peut envoyer sans travail au début : une référence publique, du code ouvert, les données d'autrui.",
			source: `la référence publique de Zeus est à 1/1,8 = 0,556 sur cette échelle (code de ${ZEUS})`,
		},
		leak: {
			label: "Ce qui devient gratuit à chaque tour",
			help: "Quelle part de l'avance du meilleur mineur sur le niveau gratuit devient publique en un tour.",
			source: `${OURS} ; chez Ridges, le code du premier est ouvert aussitôt`,
		},
		workCost: {
			label: "Coût du travail d'un tour",
			help: "Ce que coûte le travail, face à la paie moyenne d'un tour.",
			source: OURS,
		},
		step: {
			label: "Gain du travail d'un tour",
			help: "Part du chemin vers 1 que parcourt un mineur de talent moyen en travaillant un tour.",
			source: OURS,
		},
		horizon: {
			label: "Tours pour lesquels compte un gain",
			help: "Jusqu'où les mineurs regardent quand ils décident de travailler ou non.",
			source: OURS,
		},
		rounds: {
			label: "Tours",
			help: "Durée de la comparaison.",
			source: OURS,
		},
		winner: {
			label: "Part du gagnant",
			help: "Laquelle des deux règles du gagnant est comparée aux autres.",
			source: `code de ${ZEUS}, Ridges (ridgesai/ridges, décembre 2025)`,
			options: {
				all: "Tout au meilleur (Ridges)",
				most: "95 % au meilleur (Zeus, mars 2026)",
			},
		},
	},
	figures: {
		...forEach("gini-", (shape) => `Gini de la paie : ${shape}`),
		...forEach("copier-", (shape) => `${FREE_PAY} : ${shape}`),
		...forEach("moved-", (shape) => `Paie qui n'est pas en proportion de la performance : ${shape}`),
		...forEach("best-", (shape) => `Progrès du meilleur mineur : ${shape}`),
		...forEach("mean-", (shape) => `Performance moyenne à la fin : ${shape}`),
		...forEach("working-", (shape) => `Mineurs qui travaillent, moyenne de tous les tours : ${shape}`),
		"in-proportion": "Formes sous lesquelles la paie est en proportion de la performance, sur quatre",
		"gini-skill": "Gini de la performance",
	},
	tables: {
		comparison: {
			label: "Quatre formes côte à côte",
			columns: {
				shape: SHAPE,
				gini: "Inégalité : Gini de la paie",
				copier: "Copie : paie de ce qui est gratuit, meilleur = 1",
				best: "Progrès du meilleur, possible = 1",
			},
		},
		shapes: {
			label: "Quatre façons de payer les mêmes mineurs",
			columns: {
				shape: SHAPE,
				gini: "Gini de la paie",
				copier: FREE_PAY,
				moved: "Paie hors de proportion",
				best: "Progrès du meilleur",
				mean: "Performance moyenne à la fin",
				working: "Mineurs qui travaillent",
				"gini-end": "Gini de la paie sur tous les tours",
			},
		},
		progress: {
			label: "Performance par tour",
			columns: {
				round: "Tour",
				...forEach("", (shape) => `${shape} : meilleur`),
				...forEach("mean-", (shape) => `${shape} : moyenne`),
			},
		},
		curve: {
			label: "Paie selon la place",
			columns: {
				place: "Place selon la performance",
				skill: "Performance",
				...forEach("", (shape) => shape),
			},
		},
		miners: {
			label: "Vos mineurs selon chaque règle",
			columns: {
				miner: "Mineur",
				score: "Score",
				proportional: "Paie en proportion du score",
				...forEach("", (shape) => shape),
			},
		},
	},
	charts: {
		comparison: {
			title: "Quatre formes comparées",
			description:
				"Les mêmes mineurs sous quatre règles : combien la paie est inégale, ce que gagne une copie de ce qui est gratuit face au meilleur, et jusqu'où va le meilleur mineur quand on ne travaille que là où cela paie. Le tout de 0 à 1.",
		},
		gini: {
			title: "Inégalité de la paie",
			description:
				"Gini de la paie sous chaque règle, pour les mêmes mineurs. La médiane de 29 sous-réseaux réels était de 0,576 en avril 2026, après l'essai.",
			references: ["médiane de 29 sous-réseaux, avril 2026"],
		},
		copier: {
			title: "Paie de ce qui est gratuit",
			description: "Ce que gagne un mineur qui envoie ce que tout le monde peut avoir, face au meilleur mineur.",
		},
		progress: {
			title: "Progrès",
			description:
				"Performance du meilleur mineur, tour après tour, sous chaque règle, quand les mineurs ne travaillent que là où cela paie.",
		},
		mean: {
			title: "Progrès de tous",
			description: "Performance moyenne de tous les mineurs, tour après tour.",
		},
		curve: {
			title: "Paie selon la place",
			description: "Paie de chaque mineur face à la moyenne, le meilleur d'abord, avant que personne ne réagisse.",
		},
	},
	model: {
		purpose:
			"Comparer les règles de notation des quatre sous-réseaux que nomme l'essai, sur un seul et même groupe de mineurs.",
		entities:
			"Des mineurs avec une performance entre 0 et 1, un talent pour l'améliorer et le choix de travailler ; des copieurs qui envoient ce qui est gratuit ; les quatre règles.",
		process:
			"D'abord, chaque règle paie une fois le même groupe. Ensuite, sous chaque règle à part, les mineurs décident tour après tour : qui travaille paie un coût et gagne une part du chemin vers 1 ; il le fait quand la paie que cela promet sur l'horizon dépasse le coût, les autres étant pris comme ils sont. Une part de l'avance du meilleur mineur devient gratuite à chaque tour, et personne n'est moins bon que ce qui est gratuit. Les quatre règles rencontrent la même chance.",
		patterns:
			"Le Gini médian de l'incitation sur 29 sous-réseaux réels était de 0,576 en avril 2026 ; les règles qui paient selon la note restent bien au-dessous, celles d'un seul gagnant bien au-dessus.",
		scales:
			"Un pas est un tour de travail, sans durée fixe. État : performance de chaque mineur, niveau de ce qui est gratuit.",
		scheduling:
			"Dans un tour, tous les mineurs décident à la fois, en prenant les autres comme ils étaient ; puis tous ceux qui travaillent progressent, et tous sont payés.",
		initial:
			"Les performances suivent une loi normale autour de la moyenne ; les copieurs sont au niveau de ce qui est gratuit. Une table de scores importée apporte mineurs et performances, et personne n'y est pris pour un copieur.",
		stochasticity:
			"Les talents sont log-normaux, la chance d'un tour est uniforme, le bruit de la mesure est log-normal ; les quatre formes rencontrent les mêmes tirages.",
		equations: [
			{ gives: "paie, linéaire", formula: "0,8·p^γ + 0,2, en part de l'ensemble" },
			{ gives: "paie, volume", formula: "0,8·p/Σp + 0,2·p^x/Σp^x ; x vaut 1,3 à partir de la médiane, sinon 2,2" },
			{ gives: "paie, barrière", formula: "p^2,5, en part de l'ensemble" },
			{ gives: "paie, gagnant", formula: "tout au plus grand p, ou 95 % et le reste par logarithme de la place" },
			{ gives: "gain du travail d'un tour", formula: "(1 − p) × pas × talent × U(0, 2)" },
			{ gives: "travaille", formula: "gain de paie attendu × horizon > coût" },
		],
		leftOut: [
			"Un seul nombre tient lieu de performance ; sur les sous-réseaux réels, c'est l'erreur, le volume, la crédibilité ou les problèmes résolus, et les règles ne s'appliquent pas à des choses semblables.",
			"Les mineurs ne regardent que leur propre gain, ne partent pas et ne peuvent enregistrer d'autres clés.",
			"Une copie est mesurée aussi exactement que l'original. Chez Ridges, des épreuves bruitées, passées assez souvent, laissent gagner des copies : voir sa propre simulation.",
			"Les validateurs sont honnêtes et d'accord : le consensus ne joue donc aucun rôle.",
			"Tous sont aussi rapides sous la règle de Zeus ; tout ce que mesure Chutes croît avec la performance ; chez Data Universe, la crédibilité est égale à la performance à quantité égale de données.",
		],
		hinge:
			"Le progrès dépend de ce que coûte le travail d'un tour face à la paie moyenne, et de la vitesse à laquelle l'avance du meilleur mineur devient gratuite : un travail cher et des fuites rapides arrêtent le progrès sous toutes les formes.",
	},
	findings: {
		"3-1-reward-proportional-to-performance": {
			measure: "nombre des quatre formes sous lesquelles la paie est à 10 % près en proportion, au-dessus d'un demi",
			counts:
				"Compte comme vrai là où, sous l'une au moins des quatre règles, pas plus de 10 % de la paie devrait changer de mains ; pleinement, sous les quatre.",
		},
	},
	guess: {
		question: "Sous quelle façon de payer le meilleur mineur progresse-t-il le plus ?",
		options: { linear, volume, gate, winner },
	},
	benchmarks: [
		"Gini là où un sur cinquante reçoit tout : 1 − 1/50",
		"Gini de la paie selon p^2,5 pour des p également répartis : 2,5 / 4,5 à la limite de nombreux mineurs",
	],
	phrases: {
		"UID {}": "UID {}",
		// headline
		"Pay by score gives a copier {} of the best pay, a winner rule {}; miners improve most under [pay by score](figure:best-linear).":
			"Payé selon la note, un copieur gagne {} de la meilleure paie, {} sous une règle du gagnant ; [la note](figure:best-linear) fait le plus progresser.",
		"Pay by score gives a copier {} of the best pay, a winner rule {}; miners improve most under [pay by volume](figure:best-volume).":
			"Payé selon la note, un copieur gagne {} de la meilleure paie, {} sous une règle du gagnant ; [le volume](figure:best-volume) fait le plus progresser.",
		"Pay by score gives a copier {} of the best pay, a winner rule {}; miners improve most under [pay that trust must first unlock](figure:best-gate).":
			"Payé selon la note, un copieur gagne {} de la meilleure paie, {} sous une règle du gagnant ; [une barrière de confiance](figure:best-gate) stimule le plus.",
		"Pay by score gives a copier {} of the best pay, a winner rule {}; miners improve most under [a winner rule](figure:best-winner).":
			"Payé selon la note, un copieur gagne {} de la meilleure paie, {} sous une règle du gagnant, qui [fait le plus progresser](figure:best-winner).",
		// detail
		"Behind a gate of credibility what is free earns {} of the best pay.":
			"Derrière une barrière de crédibilité, ce qui est gratuit gagne {} de la meilleure paie.",
		"The Gini of pay goes from {} where pay is linear in score to {} under a winner rule (0 is equal, 1 is all to one).":
			"Le Gini de la paie va de {} là où la paie suit la note à {} sous une règle du gagnant (0 : égale, 1 : tout à un seul).",
		"pay by score": "la paie selon la note",
		"pay by volume": "la paie selon le volume",
		"pay that trust must first unlock": "une paie que la confiance doit d'abord débloquer",
		"a winner rule": "une règle du gagnant",
		"Under {} the best miner improves by {} of what was possible.":
			"Avec {}, le meilleur mineur fait {} du progrès qui était possible.",
		"Of real subnets the median had a Gini of 0.576 in April 2026, after the essay.":
			"Parmi les sous-réseaux réels, le Gini médian était de 0,576 en avril 2026, après l'essai.",
		"The miners are those of your file; what each would get under each rule is a table of its own.":
			"Les mineurs sont ceux de votre fichier ; ce que chacun recevrait selon chaque règle a son propre tableau.",
		"A round's work costs [{} %](parameter:workCost) of mean pay; [{} %](parameter:leak) of the best miner's lead becomes free each round.":
			"Le travail d'un tour coûte [{} %](parameter:workCost) de la paie moyenne ; [{} %](parameter:leak) de l'avance du meilleur mineur deviennent gratuits à chaque tour.",
		// finding
		"in proportion under {} of four rules": "en proportion sous {} des quatre règles",
		"Under {} of four rules pay follows performance within 10 %. Zeus' leaves {} of pay elsewhere, Chutes' {}, Data Universe's {} and the winner rule {}: the same miners are paid almost alike by one and all or nothing by another.":
			"Sous {} des quatre règles, la paie suit la performance à 10 % près. Celle de Zeus place {} de la paie ailleurs, celle de Chutes {}, celle de Data Universe {} et la règle du gagnant {} : l'une paie presque également les mêmes mineurs, une autre tout ou rien.",
	},
};
