import { type CaseShape, naming, type Phase } from "./caseShape.ts";
import { noisyPhases } from "./noisyRows.ts";

const ONE_BIG = [0.8, 0.1, 0.1];
const TWO_BIG = [0.49, 0.49, 0.02];

/** Validators who each name one miner, from the epochs on that are given. */
const named = (...changes: readonly (readonly [from: number, letters: string])[]): readonly Phase[] =>
	changes.map(([from, letters]) => ({ from, weights: naming(letters) }));

/** All turn from miner A to B one after another, the big one second, while a third miner keeps a share. */
const besideStable = (kept: number): readonly Phase[] =>
	["AAA", "ABA", "BBA", "BBB"].map((letters, i) => ({
		from: i + 1,
		weights: naming(letters, 3).map((row) => row.map((weight, miner) => (miner === 2 ? kept : weight * (1 - kept)))),
	}));

const stableCase = (published: number, percent: number): CaseShape => ({
	id: `stable-miner-${percent}`,
	published,
	title: [
		`A miner that keeps ${percent} % beside one that falls`,
		`Un mineur qui garde ${percent} % à côté d'un autre qui tombe`,
	],
	asks: [
		`How much does an early turn still earn, where ${percent} % of every weight stays where it is?`,
		`Combien un revirement précoce rapporte-t-il encore, quand ${percent} % de chaque poids ne bouge pas ?`,
	],
	stake: ONE_BIG,
	phases: besideStable(percent / 100),
});

const TWO_MINERS = { worth: [0.6, 0.55], error: [0.05, 0.15, 0.15] };
const THREE_MINERS = { worth: [0.3, 0.35, 0.4], error: [0.05, 0.1, 0.1] };

/**
 * The twenty-two shapes of stakes and weights on which published studies compare rules of the epoch. Validators are UIDs 0,
 * 1, 2; miners A, B, C are UIDs 3, 4, 5. Noise is drawn anew, with the published means and deviations.
 * @source bactensor/yuma-simulation, its synthetic cases; their stakes, epochs and weights, in our words
 */
export const yumaCases: readonly CaseShape[] = [
	{
		id: "majority-first",
		published: 1,
		title: ["The majority turns first", "La majorité tourne en premier"],
		asks: [
			"What do small validators lose who follow the majority one and two epochs late?",
			"Que perdent les petits validateurs qui suivent la majorité avec une et deux époques de retard ?",
		],
		stake: ONE_BIG,
		phases: named([1, "AAA"], [2, "BAA"], [3, "BBA"], [4, "BBB"]),
	},
	{
		id: "majority-second",
		published: 2,
		title: ["The majority turns second", "La majorité tourne en deuxième"],
		asks: [
			"Is a small validator paid for being right one epoch before the majority?",
			"Un petit validateur est-il payé pour avoir eu raison une époque avant la majorité ?",
		],
		stake: ONE_BIG,
		phases: named([1, "AAA"], [2, "ABA"], [3, "BBA"], [4, "BBB"]),
	},
	{
		id: "majority-third",
		published: 3,
		title: ["The majority turns last", "La majorité tourne en dernier"],
		asks: [
			"What is it worth to be right two epochs before the majority rather than one?",
			"Que vaut d'avoir raison deux époques avant la majorité plutôt qu'une ?",
		],
		stake: ONE_BIG,
		phases: named([1, "AAA"], [2, "ABA"], [3, "ABB"], [4, "BBB"]),
	},
	{
		id: "all-turn",
		published: 4,
		title: ["All turn at once", "Tous tournent en même temps"],
		asks: [
			"Does everybody's pay stay in the ratio of stake when all turn together?",
			"La paie de chacun reste-t-elle proportionnelle à sa mise quand tous tournent ensemble ?",
		],
		stake: ONE_BIG,
		phases: named([1, "AAA"], [2, "BBB"]),
	},
	{
		id: "second-then-third",
		published: 5,
		title: ["Second, then third", "Deuxième, puis troisième"],
		asks: [
			"Is early pay kept when all turn back later, and one of the early is late this time?",
			"La paie précoce reste-t-elle quand tous reviennent plus tard, et que l'un des précoces est alors en retard ?",
		],
		stake: ONE_BIG,
		phases: named([1, "AAA"], [2, "ABB"], [3, "BBB"], [22, "BAB"], [23, "BAA"], [24, "AAA"]),
	},
	{
		id: "second-then-all",
		published: 6,
		title: ["Second, then all at once", "Deuxième, puis tous ensemble"],
		asks: [
			"How long does the trace of one early turn last, when all turn back together?",
			"Combien de temps dure la trace d'un revirement précoce, quand tous reviennent ensemble ?",
		],
		stake: ONE_BIG,
		phases: named([1, "AAA"], [2, "ABA"], [3, "BBA"], [4, "BBB"], [22, "AAA"]),
	},
	{
		id: "late-then-one-early",
		published: 7,
		title: ["The majority late, then one early", "La majorité en retard, puis un seul en avance"],
		asks: [
			"Is the one who is early both times paid more than the one who is early once?",
			"Celui qui est en avance deux fois est-il mieux payé que celui qui l'est une fois ?",
		],
		stake: ONE_BIG,
		phases: named([1, "AAA"], [2, "ABB"], [3, "BBB"], [22, "BBA"], [23, "AAA"]),
	},
	{
		id: "late-twice",
		published: 8,
		title: ["The majority is late twice", "La majorité est deux fois en retard"],
		asks: [
			"Does a big validator that copies the small ones an epoch later pay for it?",
			"Un gros validateur qui copie les petits une époque plus tard le paie-t-il ?",
		],
		stake: ONE_BIG,
		phases: named([1, "AAA"], [2, "ABB"], [3, "BBB"], [22, "BAA"], [23, "AAA"]),
	},
	{
		id: "small-merge",
		published: 9,
		title: ["Two small validators merge", "Deux petits validateurs fusionnent"],
		asks: [
			"Does stake that moves to another validator take its pay along at once?",
			"La mise qui passe chez un autre validateur emporte-t-elle aussitôt sa paie ?",
		],
		stake: ONE_BIG,
		phases: [
			{ from: 1, weights: naming("BBB") },
			{ from: 7, weights: naming("BBB"), stake: [0.8, 0.2, 0] },
		],
	},
	{
		id: "majority-delayed",
		published: 10,
		title: ["The majority waits nine epochs", "La majorité attend neuf époques"],
		asks: [
			"What does a small validator lose while it is right and the majority is not yet?",
			"Que perd un petit validateur tant qu'il a raison et que la majorité ne l'a pas encore ?",
		],
		stake: ONE_BIG,
		phases: named([1, "AAA"], [2, "ABA"], [11, "BBA"], [12, "BBB"]),
	},
	{
		id: "clipping",
		published: 11,
		title: ["Clipping between two big validators", "Écrêtage entre deux gros validateurs"],
		asks: [
			"Where two big validators disagree, does a small one with 2 % decide what is clipped?",
			"Quand deux gros validateurs sont en désaccord, un petit de 2 % décide-t-il de l'écrêtage ?",
		],
		stake: TWO_BIG,
		phases: [
			{ from: 1, weights: [[0.3, 0.7], [0.6, 0.4], [0.61, 0.39]] }, // prettier-ignore
			{ from: 21, weights: [[0.3, 0.7], [0.6, 0.4], [0.3, 0.61]] }, // prettier-ignore
		],
	},
	{
		id: "foot-in-the-door",
		published: 12,
		title: ["A thousandth kept on the other miner", "Un millième gardé sur l'autre mineur"],
		asks: [
			"Does a thousandth of weight, kept on the miner that all have left, pay when all turn back?",
			"Un millième de poids gardé sur le mineur que tous ont quitté paie-t-il quand tous y reviennent ?",
		],
		stake: ONE_BIG,
		phases: [
			{ from: 1, weights: [[1, 0], [0.999, 0.001], [1, 0]] }, // prettier-ignore
			{ from: 2, weights: [[0, 1], [0.001, 0.999], [0, 1]] }, // prettier-ignore
			{ from: 22, weights: [[1, 0], [0.999, 0.001], [1, 0]] }, // prettier-ignore
		],
	},
	{
		id: "halved-weight",
		published: 13,
		title: ["Small validators halve their weight", "Les petits validateurs partagent leur poids"],
		asks: [
			"What does it cost to give half of one's weight to a miner that the majority does not support?",
			"Que coûte de donner la moitié de son poids à un mineur que la majorité ne soutient pas ?",
		],
		stake: ONE_BIG,
		phases: [
			{ from: 1, weights: [[0, 1], [0.5, 0.5], [0, 1]] }, // prettier-ignore
			{ from: 22, weights: [[0, 1], [0.5, 0.5], [0.5, 0.5]] }, // prettier-ignore
		],
	},
	{
		id: "one-slip",
		published: 14,
		title: ["One slip in forty epochs", "Un seul écart en quarante époques"],
		asks: [
			"What does one epoch on the wrong miner cost among three equals?",
			"Que coûte une époque sur le mauvais mineur parmi trois égaux ?",
		],
		stake: [0.33, 0.33, 0.34],
		phases: named([1, "AAA"], [21, "AAB"], [22, "AAA"]),
	},
	stableCase(15, 25),
	stableCase(16, 50),
	stableCase(17, 75),
	stableCase(18, 90),
	{
		id: "best-of-two-named",
		published: 19,
		title: ["Two miners, the best is named", "Deux mineurs, le meilleur est nommé"],
		asks: [
			"Is the validator that errs least paid most, where each names only the miner it rates best?",
			"Le validateur qui se trompe le moins est-il le mieux payé, quand chacun ne nomme que le mineur qu'il note le mieux ?",
		],
		stake: TWO_BIG,
		phases: noisyPhases(TWO_MINERS, true),
	},
	{
		id: "best-of-two-shared",
		published: 20,
		title: ["Two miners, weight is shared", "Deux mineurs, le poids est partagé"],
		asks: [
			"The same ratings, shared by worth: the chain has no rule that would pay the best miner only.",
			"Les mêmes notes, partagées selon la valeur : la chaîne n'a pas de règle qui ne paierait que le meilleur mineur.",
		],
		stake: TWO_BIG,
		phases: noisyPhases(TWO_MINERS, false),
	},
	{
		id: "best-of-three-named",
		published: 21,
		title: ["Three miners, the best is named", "Trois mineurs, le meilleur est nommé"],
		asks: [
			"Where three equals name one miner each, how often does a majority stand behind any?",
			"Quand trois égaux nomment chacun un mineur, combien de fois une majorité se forme-t-elle ?",
		],
		stake: [0.34, 0.33, 0.33],
		phases: noisyPhases(THREE_MINERS, true),
	},
	{
		id: "best-of-three-shared",
		published: 22,
		title: ["Three miners, weight is shared", "Trois mineurs, le poids est partagé"],
		asks: [
			"The same ratings of three miners, shared by worth: small differences stay small pay.",
			"Les mêmes notes de trois mineurs, partagées selon la valeur : de petits écarts restent de petites paies.",
		],
		stake: [0.34, 0.33, 0.33],
		phases: noisyPhases(THREE_MINERS, false),
	},
];
