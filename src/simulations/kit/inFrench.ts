import { setFrench as set } from "../../language/typeset.ts";
import { type Chart, type Reference } from "./chart.ts";
import { type Simulation } from "./contract.ts";
import { type Finding } from "./finding.ts";
import { type ChartWords, type French } from "./french.ts";
import { type Guess } from "./guess.ts";
import { type ColumnOutput, type Outputs } from "./outputs.ts";
import { type Source } from "./modelCard.ts";
import { type Parameter } from "./parameters.ts";

/**
 * A simulation that speaks French where its words are shown; what it calculates, and every id, is the same.
 * @param titles what sources are called in French, by their English; others stay as they are
 */
export function inFrench<S extends Simulation>(
	simulation: S,
	words: French,
	titles: Readonly<Record<string, string>> = {},
): S {
	const named = (source: Source): Source => {
		const title = titles[source.title];
		return title === undefined ? { ...source, english: true } : { ...source, title: set(title) };
	};
	const { parameters, outputs, charts, findings, guess, benchmarks, measured, model } = simulation;
	return {
		...simulation,
		...set({ title: words.title, question: words.question }),
		parameters: mapped(parameters, (parameter, name) => parameterIn(parameter, words.parameters[name])),
		model: { ...model, ...set(words.model), sources: model.sources.map(named) },
		outputs: {
			figures: mapped(outputs.figures, (figure, id) => outputIn(figure, words.figures[id])),
			tables: mapped(outputs.tables, (table, id) => tableIn(table, words.tables[id])),
		},
		charts: charts.map((chart) => chartIn(chart, words.charts[chart.id])),
		findings: findings.map((finding): Finding => ({ ...finding, ...set(words.findings[finding.claim] ?? {}) })),
		...(guess && { guess: guessIn(guess, words.guess) }),
		...(benchmarks && {
			benchmarks: benchmarks.map((one, i) => ({
				...one,
				source: named(one.source),
				...set({ what: words.benchmarks?.[i] ?? one.what }),
			})),
		}),
		...(measured && {
			measured: measured.map((one, i) => ({ ...one, source: named(one.source), ...set(words.measured?.[i] ?? {}) })),
		}),
	};
}

const mapped = <T>(things: Readonly<Record<string, T>>, change: (thing: T, id: string) => T): Record<string, T> =>
	Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, change(thing, id)]));

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

function parameterIn(parameter: Parameter, words: unknown): Parameter {
	const {
		options = {},
		variables = {},
		idle = [],
		...said
	} = (words ?? {}) as Loose<{
		options: Readonly<Record<string, string>>;
		variables: Readonly<Record<string, string>>;
		idle: readonly string[];
	}>;
	return {
		...parameter,
		...set(said),
		...(parameter.kind === "choice" && {
			options: parameter.options.map(({ value, label }) => ({ value, label: set(options[value] ?? label) })),
		}),
		...(parameter.kind === "formula" && { variables: { ...parameter.variables, ...set(variables) } }),
		...(parameter.idle && {
			idle: parameter.idle.map((one, i) => ({ ...one, because: set(idle[i] ?? one.because) })),
		}),
	};
}

function outputIn<T extends ColumnOutput>(output: T, words: unknown): T {
	const label = typeof words === "string" ? words : (words as { label?: string } | undefined)?.label;
	const list = typeof words === "object" ? (words as { words?: Readonly<Record<string, string>> }).words : undefined;
	return {
		...output,
		...(label !== undefined && { label: set(label) }),
		...(output.kind === "word" && { words: { ...output.words, ...set(list ?? {}) } }),
	};
}

function tableIn(table: Outputs["tables"][string], words: unknown): Outputs["tables"][string] {
	const { label, columns = {} } = (words ?? {}) as Loose<{ label: string; columns: Readonly<Record<string, unknown>> }>;
	return {
		...table,
		label: set(label ?? table.label),
		columns: mapped(table.columns, (column, id) => outputIn(column, columns[id])),
	};
}

function chartIn(chart: Chart, words: ChartWords | undefined): Chart {
	if (!words) return chart;
	const { title, description, references = [], contours = [] } = set(words);
	const named = { ...chart, title, description };
	if ("references" in named && named.references) {
		return {
			...named,
			references: named.references.map((one, i): Reference => ({ ...one, label: references[i] ?? one.label })),
		};
	}
	if (named.kind !== "heatmap" || !named.contours) return named;
	return {
		...named,
		contours: named.contours.map((one, i) => ({ ...one, ...(contours[i] !== undefined && { label: contours[i] }) })),
	};
}

function guessIn(guess: Guess, words: French["guess"]): Guess {
	if (!words) return guess;
	const { question, options = {} } = set(words);
	if (guess.kind !== "choice") return { ...guess, question };
	return { ...guess, question, options: guess.options.map(({ id, label }) => ({ id, label: options[id] ?? label })) };
}
