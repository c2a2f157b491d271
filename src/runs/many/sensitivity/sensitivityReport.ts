import { say } from "../../../numeric/say.ts";
import { numbers, table, texts } from "../../../simulations/kit/build.ts";
import { type Chart } from "../../../simulations/kit/chart.ts";
import { type Outcome } from "../../../simulations/kit/outcome.ts";
import { type NumberOutput } from "../../../simulations/kit/outputs.ts";
import { type Effect } from "./design.ts";
import { type Method, type Moved, type SensitivityPlan, type SensitivityRequest } from "./sensitivityPlan.ts";

/** What moves a figure, strongest first. Plain data. */
export interface SensitivityReport {
	readonly request: SensitivityRequest;
	/** One sentence that can be told on. */
	readonly sentence: string;
	/** One table with a row per input, strongest first. */
	readonly outcome: Outcome;
	readonly charts: readonly Chart[];
	/** How many runs it rests on. */
	readonly runs: number;
	/** How many more were refused, because values that are allowed one by one do not fit together there, or lack the figure. */
	readonly without: number;
	/** Share of the runs that were done when it was stopped. */
	readonly stoppedAt?: number;
}

const TABLE = "sensitivity";
/** An input that moves the figure by less than this share of what the strongest does hardly matters. */
const HARDLY = 0.05;
/** A share of variance whose interval is wider than so many per cent is not told. */
const UNCLEAR = 60;

interface Ranked {
	readonly input: Moved;
	readonly effect: Effect;
}

/** What is known so far. @param figures one per run; undefined where it is not done, `NaN` where it gave no such figure */
export function sensitivityReport(
	request: SensitivityRequest,
	{ inputs, design, figure }: SensitivityPlan,
	figures: readonly (number | undefined)[],
): SensitivityReport {
	const effects = design.estimate(figures.map((value) => value ?? NaN));
	const ranked = inputs
		.map((input, axis): Ranked => ({ input, effect: effects[axis]! }))
		.sort((a, b) => sizeOf(b) - sizeOf(a));
	const done = figures.filter((value) => value !== undefined);
	const runs = done.filter(Number.isFinite).length;
	return {
		request,
		sentence: sentenceOf(request.method, figure, ranked),
		outcome: { figures: [], tables: [tableOf(request.method, figure, ranked)], participants: [], events: [] },
		charts: [chartOf(request.method)],
		runs,
		without: done.length - runs,
		...(done.length < figures.length && { stoppedAt: done.length / figures.length }),
	};
}

/** What cannot be told comes last. */
const sizeOf = ({ effect: { strength } }: Ranked) => (Number.isNaN(strength) ? -1 : strength);

function sentenceOf(method: Method, { label, unit }: NumberOutput, ranked: readonly Ranked[]): string {
	const [first, second] = ranked;
	if (!first || Number.isNaN(first.effect.strength)) {
		return `Nothing can be said about “${label}”: too few runs had such a figure. Start from other values, or run more.`;
	}
	const largest = first.effect.strength;
	if (!(largest > 0)) return `Nothing that was moved changes “${label}”.`;
	if (method === "sobol" && first.effect.high - first.effect.low > UNCLEAR) {
		return `Too few runs to say what matters most for “${label}”: the intervals are wider than ${UNCLEAR} %. Run more.`;
	}
	const much = say(largest, method === "sobol" ? "%" : unit);
	const name = first.input.chance ? "chance alone" : `“${first.input.parameter.label}”`;
	const how = {
		tornado: first.input.chance
			? `from seed to seed the figure differs by ${much}`
			: `moved alone over its range, it shifts the figure by ${much}`,
		morris: first.input.chance
			? `another seed shifts the figure by ${much} on average`
			: `from world to world, its whole range shifts the figure by ${much} on average`,
		sobol: `${much} of the differences between worlds would be gone if only it were held still`,
	}[method];
	const matters = ranked.filter(({ effect }) => effect.strength > HARDLY * largest);
	const next = second && matters.includes(second) ? `; next comes “${second.input.parameter.label}”` : "";
	const rest = ranked.length - matters.length;
	const others = rest === 0 ? "" : `; ${rest} of ${ranked.length} inputs hardly matter`;
	return `What matters most for “${label}” is ${name}: ${how}${next}${others}.`;
}

/** Columns of each method besides the input, in order: id, label, and whether it is a share of variance. */
const COLUMNS: Readonly<Record<Method, readonly (readonly [id: string, label: string])[]>> = {
	tornado: [
		["falls", "Falls by"],
		["rises", "Rises by"],
		["strength", "Swing"],
		["strength:low", "Swing, 5 %"],
		["strength:high", "Swing, 95 %"],
	],
	morris: [
		["strength", "Mean effect"],
		["strength:low", "Mean effect, from"],
		["strength:high", "Mean effect, to"],
		["mean", "With its sign"],
		["spread", "Differs between worlds by"],
	],
	sobol: [
		["strength", "With others"],
		["strength:low", "With others, from"],
		["strength:high", "With others, to"],
		["first", "By itself"],
		["first:low", "By itself, from"],
		["first:high", "By itself, to"],
	],
};

function tableOf(method: Method, { label, unit }: NumberOutput, ranked: readonly Ranked[]) {
	const valueOf = ({ effect }: Ranked, id: string) => {
		const { strength, low, high, more } = effect;
		return { ...more, strength, "strength:low": low, "strength:high": high }[id] ?? NaN;
	};
	return table(TABLE, `What matters for ${label}`, [
		texts(
			"input",
			"Input",
			ranked.map(({ input }) => input.parameter.label),
		),
		...COLUMNS[method].map(([id, head]) =>
			numbers(
				id,
				head,
				method === "sobol" ? "%" : unit,
				ranked.map((one) => valueOf(one, id)),
			),
		),
	]);
}

const TITLE: Readonly<Record<Method, string>> = {
	tornado: "Each input alone",
	morris: "From world to world",
	sobol: "Shares of the differences",
};

const DESCRIPTION: Readonly<Record<Method, string>> = {
	tornado:
		"Each input moved alone over its range while all others stay: how far the figure falls and rises from where it is.",
	morris:
		"From random worlds, each input moved once: by how much its whole range shifts the figure on average, with the interval of 95 %.",
	sobol:
		"Share of the figure's variance between random worlds that comes with an input, by itself and together with others, with intervals of 95 %.",
};

function chartOf(method: Method): Chart {
	const common = {
		kind: "bars",
		id: TABLE,
		title: TITLE[method],
		description: DESCRIPTION[method],
		table: TABLE,
		x: "input",
	} as const;
	const band = (of: string) => ({ of, low: `${of}:low`, high: `${of}:high` });
	switch (method) {
		case "tornado":
			return { ...common, y: ["falls", "rises"], stacked: true, references: [{ axis: "y", value: 0, label: "now" }] };
		case "morris":
			return { ...common, y: ["strength"], bands: [band("strength")] };
		case "sobol":
			return { ...common, y: ["strength", "first"], bands: [band("strength"), band("first")] };
	}
}
