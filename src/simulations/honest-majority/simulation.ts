import { MajorityNoise } from "./parts/majorityNoise.ts";
import { DEFAULT_STUDY, HONEST_STAKES, type MajorityStudy, UTILITIES } from "./parts/majorityStudy.ts";
import { retentionBound } from "./parts/requiredUtility.ts";
import { RetentionMap } from "./parts/retentionMap.ts";
import { TwoTeams } from "./parts/twoTeams.ts";
import { figure, numbers, table, texts, threeDigits } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { type Figure, figureOf, type Outcome, type Table } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { parameters } from "./parameters.ts";

type MajorityValues = ValuesOf<typeof parameters>;

/** The quick map's axes: every fifth point of the study's. */
const QUICK = UTILITIES.filter((_, i) => i % 5 === 0);
/** Honest stakes whose lines are drawn over the map, as indices. */
const LINES = [0, 2, 4, 6, 8] as const;
const lineId = (index: number) => `line-${index}`;
const inPercent = (share: number) => 100 * share;

const studyOf = (values: MajorityValues): MajorityStudy => ({
	...DEFAULT_STUDY,
	kappa: values.kappa,
	bondsPenalty: values.penalty,
	weightDeviation: values.deviation,
	validatorShare: values.ratio / 100,
	yuma3: values.yuma3,
});

/** A stake's networks are all run once the last of them is. */
const isWhole = (map: RetentionMap, index: number): boolean => !Number.isNaN(map.pay[index]!.at(-1)!.at(-1)!);

function mapTable(map: RetentionMap, index: number): Table {
	const points = map.utilities;
	const rows = points.flatMap((selfWeight, row) =>
		points.map((utility, column) => ({ utility, selfWeight, pay: map.pay[index]![row]![column]! })),
	);
	const lead = (pay: number) => inPercent(pay - HONEST_STAKES[index]!);
	return table(
		"map",
		`Honest pay less honest stake, at ${Math.round(inPercent(HONEST_STAKES[index]!))} % honest stake`,
		[
			numbers(
				"utility",
				"Honest utility",
				"%",
				rows.map((row) => inPercent(row.utility)),
			),
			numbers(
				"selfWeight",
				"Self-weight of the cabal",
				"%",
				rows.map((row) => inPercent(row.selfWeight)),
			),
			numbers(
				"pay",
				"Honest pay",
				"%",
				rows.map((row) => inPercent(row.pay)),
			),
			numbers(
				"lead",
				"Honest pay less stake",
				"percentage points",
				rows.map((row) => lead(row.pay)),
			),
		],
	);
}

/** The line along which the honest team just keeps its stake: right of it, it gains. */
function lineTable(map: RetentionMap, index: number): Table {
	const stake = HONEST_STAKES[index]!;
	const points = !isWhole(map, index)
		? []
		: map.utilities.flatMap((selfWeight, row) => {
				const bound = retentionBound(map.utilities, map.pay[index]![row]!, stake);
				return bound === null ? [] : [{ selfWeight, bound }];
			});
	return table(lineId(index), `Where ${Math.round(inPercent(stake))} % honest stake is just kept`, [
		numbers(
			"utility",
			"Honest utility",
			"%",
			points.map(({ bound }) => inPercent(bound)),
		),
		numbers(
			"selfWeight",
			"Self-weight of the cabal",
			"%",
			points.map(({ selfWeight }) => inPercent(selfWeight)),
		),
	]);
}

function requiredTable(map: RetentionMap): Table {
	const required = HONEST_STAKES.map((_, index) => (isWhole(map, index) ? map.required(index) : undefined));
	return table("required", "What honest work is needed, whatever the cabal does", [
		numbers("stake", "Honest stake", "%", HONEST_STAKES.map(inPercent)),
		numbers(
			"utility",
			"Utility needed",
			"%",
			required.map((need) => (need?.utility ? inPercent(need.utility) : NaN)),
		),
		numbers(
			"worst",
			"Worst self-weight of the cabal",
			"%",
			required.map((need) => (need ? inPercent(need.worstSelfWeight) : NaN)),
		),
		numbers("without", "Needed without noise", "%", HONEST_STAKES.map(inPercent)),
	]);
}

interface OneNetwork {
	readonly figures: readonly Figure[];
	readonly table: Table;
}

function oneNetwork(values: MajorityValues, study: MajorityStudy, noise: MajorityNoise): OneNetwork {
	const pay = new TwoTeams(study, noise, Number(values.stake)).run(values.utility / 100, values.selfWeight / 100);
	const honest = [values.stake, pay.honestIncentive, pay.honestDividends, pay.honest].map((share) =>
		inPercent(Number(share)),
	);
	return {
		figures: [
			figure("one-pay", "Honest pay in the one network", "%", inPercent(pay.honest)),
			figure(
				"one-lead",
				"Honest pay less honest stake in it",
				"percentage points",
				inPercent(pay.honest - Number(values.stake)),
			),
		],
		table: table("one", "One network", [
			texts("what", "Share", ["Stake", "Miners' pay", "Validators' pay", "All pay"]),
			numbers("honest", "Honest team", "%", honest),
			numbers(
				"cabal",
				"Cabal",
				"%",
				honest.map((share) => 100 - share),
			),
		]),
	};
}

function outcomeOf(map: RetentionMap, shown: number, one: OneNetwork): Outcome {
	const need = isWhole(map, shown) ? map.required(shown) : undefined;
	const unprotected = HONEST_STAKES.filter((_, index) => isWhole(map, index) && map.required(index).utility === null);
	return {
		figures: [
			figure(
				"required",
				"Honest utility needed at the stake shown (0 = not known yet, 100 = none is enough)",
				"%",
				need ? inPercent(need.utility ?? 1) : 0,
			),
			figure("protected", "Protection at the stake shown (1 = yes)", "", need && need.utility !== null ? 1 : 0),
			figure("worst", "Worst self-weight of the cabal there", "%", need ? inPercent(need.worstSelfWeight) : 0),
			figure("stake", "Honest stake shown", "%", inPercent(HONEST_STAKES[shown]!)),
			figure(
				"unprotected",
				"Largest honest stake without protection (0 = all are protected)",
				"%",
				inPercent(Math.max(0, ...unprotected)),
			),
			...one.figures,
		],
		tables: [mapTable(map, shown), requiredTable(map), one.table, ...LINES.map((index) => lineTable(map, index))],
		participants: [],
		events: [],
	};
}

export default defineUndeclared({
	id: "honest-majority",
	title: "Honest majority",
	question: "How much honest stake keeps a subnet honest?",
	sections: ["3.1", "3.3"],
	version: 1,
	cost: 320,
	quick: { frames: 4 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Repeats the chain's own study of two teams and draws its map: for which honest stake and work a cabal cannot grow.",
		entities:
			"64 validators and 448 miners in two teams; honest validators give honest miners their true share of the work, the cabal gives its own miners what it likes.",
		process:
			"Every network is one epoch of the chain's consensus from empty bonds, with stakes and weights that deviate at random; the same deviations serve every network. A stake is kept where the honest team is paid at least its share of the stake. The utility needed is that of the worst self-weight of the cabal.",
		leftOut: [
			"One epoch: nobody learns, copies or moves stake.",
			"Utility is one number for the whole team.",
			"At 51 % honest stake the result depends on the draw by up to 3 percentage points; run several seeds.",
			"A bound that is reached only at a utility of 100 % counts as no protection: there validators are paid by stake for want of a consensus.",
		],
		illustrative: false,
		sources: [
			{
				title: "opentensor/subtensor, docs/consensus.md and tests/consensus.rs",
				url: "https://github.com/opentensor/subtensor",
			},
		],
	},
	charts: [
		{
			id: "map",
			kind: "heatmap",
			title: "The map",
			description:
				"Honest pay less honest stake at the stake shown; right of a line the honest team of that stake keeps or gains. A click opens the network of a point.",
			table: "map",
			x: "utility",
			y: "selfWeight",
			value: "lead",
			contours: LINES.map((index) => ({
				table: lineId(index),
				x: "utility",
				y: "selfWeight",
				label: `${Math.round(inPercent(HONEST_STAKES[index]!))} % honest stake`,
			})),
			opens: { simulation: "honest-majority", values: { utility: "utility", selfWeight: "selfWeight" } },
		},
		{
			id: "required",
			kind: "lines",
			title: "What is needed",
			description:
				"Utility that an honest team needs, whatever the cabal does, by its share of the stake; without noise it equals the stake.",
			table: "required",
			x: "stake",
			y: ["utility", "without"],
		},
		{
			id: "one",
			kind: "bars",
			title: "One network",
			description: "Stake and pay of the two teams in the network of the chosen utility and self-weight.",
			table: "one",
			x: "what",
			y: ["honest", "cabal"],
			stacked: true,
		},
	],
	findings: [],
	*simulate(values, { random }) {
		const study = studyOf(values);
		const noise = new MajorityNoise(study, random);
		const one = oneNetwork(values, study, noise);
		const map = new RetentionMap(values.grid === "study" ? UTILITIES : QUICK);
		const shown = HONEST_STAKES.indexOf(Number(values.stake));
		const total = HONEST_STAKES.length * map.utilities.length * map.utilities.length;
		const snapshot = () => outcomeOf(map, shown, one);
		for (const done of map.fill(study, noise)) {
			yield { done, total, label: `${done} of ${total} networks`, snapshot };
		}
		return snapshot();
	},
	answer(outcome) {
		const of = (id: string) => cite(outcome, id);
		const lead = figureOf(outcome, "one-lead") < 0 ? "less" : "more";
		return (
			(figureOf(outcome, "protected") === 1
				? `With ${of("stake")} of the stake honest, a subnet stays honest whatever the cabal does, if honest validators give honest miners ${of("required")} of their weight (worst is a self-weight of ${of("worst")}).`
				: `With ${of("stake")} of the stake honest, no amount of honest work protects the stake under these settings.`) +
			` In the one network of the third chart the honest team is paid ${of("one-pay")}, [${threeDigits(Math.abs(figureOf(outcome, "one-lead")))} percentage points](figure:one-lead) ${lead} than its stake.`
		);
	},
});
