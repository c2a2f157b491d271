import { claimOf } from "../../essay/claims.ts";
import { type RunReport } from "../runReport.ts";
import { numbers, table, texts } from "../../simulations/kit/build.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { type Column, isNumberColumn, type Outcome } from "../../simulations/kit/outcome.ts";
import { type Parameter, type Value } from "../../simulations/kit/parameters.ts";
import { type SweepPoint } from "./sweepReport.ts";

const TABLE = "sweep";
/** Id of the column that holds the swept parameter. */
const SWEPT = "swept";

/** One row per point that was not refused. */
export function sweepOutcome(name: string, parameter: Parameter, points: readonly SweepPoint[]): Outcome {
	const rows = points.filter((point) => "report" in point);
	const reports = rows.map(({ report }) => report);
	const [first] = reports;
	const swept = sweptColumn(
		SWEPT,
		parameter,
		rows.map(({ value }) => value),
	);
	const columns = first ? [swept, ...resultColumns(first, reports)] : [swept];
	// Only a number has a place on the axis.
	const refusals = points.flatMap((point) =>
		"refusal" in point && parameter.kind === "number"
			? { at: Number(point.value), text: `${name} = ${point.value}: ${point.refusal}` }
			: [],
	);
	return {
		figures: [],
		tables: [table(TABLE, `${parameter.label} swept`, columns)],
		participants: [],
		events: refusals,
	};
}

/** The values that a parameter took, row by row, as a reader names them. */
export const sweptColumn = (id: string, parameter: Parameter, values: readonly Value[]): Column =>
	parameter.kind === "number"
		? numbers(id, parameter.label, parameter.unit, values.map(Number))
		: texts(
				id,
				parameter.label,
				values.map((value) => labelOf(parameter, String(value))),
			);

/** Every figure with its band, every finding's verdict and margin. @param first the run whose figures name the columns */
export const resultColumns = (first: RunReport, reports: readonly RunReport[]): Column[] => [
	...figureColumns(first, reports),
	...findingColumns(first, reports),
];

const labelOf = (parameter: Parameter, value: string) =>
	parameter.kind === "choice" ? (parameter.options.find((option) => option.value === value)?.label ?? value) : value;

function figureColumns(first: RunReport, reports: readonly RunReport[]): Column[] {
	return first.outcome.figures.flatMap(({ id, label, unit, low }) => {
		const all = reports.map(({ outcome }) => outcome.figures.find((figure) => figure.id === id));
		const median = numbers(
			id,
			label,
			unit,
			all.map((figure) => figure?.value ?? NaN),
		);
		if (low === undefined) return [median];
		return [
			median,
			numbers(
				`${id}:low`,
				`${label}, 5 %`,
				unit,
				all.map((figure) => figure?.low ?? NaN),
			),
			numbers(
				`${id}:high`,
				`${label}, 95 %`,
				unit,
				all.map((figure) => figure?.high ?? NaN),
			),
		];
	});
}

function findingColumns(first: RunReport, reports: readonly RunReport[]): Column[] {
	return first.findings.flatMap(({ claim, measure, agreeing }) => {
		const all = reports.map(({ findings }) => findings.find((finding) => finding.claim === claim));
		const { statement } = claimOf(claim);
		const seeds = numbers(
			`agreeing:${claim}`,
			"Seeds that agree",
			"",
			all.map((finding) => finding?.agreeing ?? NaN),
		);
		return [
			texts(
				`verdict:${claim}`,
				statement,
				all.map((finding) => finding?.verdict ?? "untested"),
			),
			numbers(
				`margin:${claim}`,
				measure,
				"",
				all.map((finding) => finding?.margin ?? NaN),
			),
			...(agreeing === undefined ? [] : [seeds]),
		];
	});
}

/** A chart per figure, then one per finding: its margin, with the line where the verdict turns. */
export function sweepCharts(parameter: Parameter, { tables }: Outcome): Chart[] {
	const columns = tables[0]!.columns.filter(isNumberColumn);
	const has = (id: string) => columns.some((column) => column.id === id);
	return columns
		.filter(({ id }) => id !== SWEPT && !/:(low|high)$|^agreeing:/.test(id))
		.map(({ id, label }): Chart => {
			const banded = has(`${id}:low`);
			const isMargin = id.startsWith("margin:");
			const common = {
				id,
				title: label,
				description: isMargin
					? `Where the margin crosses zero, the verdict turns: ${label}, by ${parameter.label.toLowerCase()}.`
					: `How it follows ${parameter.label.toLowerCase()}.`,
				table: TABLE,
				x: SWEPT,
				y: [id],
				...(banded && { bands: [{ of: id, low: `${id}:low`, high: `${id}:high` }] }),
				...(isMargin && { references: [{ axis: "y" as const, value: 0, label: "the verdict turns" }] }),
			};
			if (parameter.kind !== "number") return { kind: "bars", ...common };
			return { kind: "lines", ...common, ...(parameter.scale === "log" && { logarithmic: "x" as const }) };
		});
}
