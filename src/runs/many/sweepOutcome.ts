import { claimOf } from "../../essay/claims.ts";
import { linksOf } from "../../essay/inlineMarkup.ts";
import { answerOf } from "../answerOf.ts";
import { type RunReport } from "../runReport.ts";
import { sayValue } from "../ask/runName.ts";
import { numbers, table, texts } from "../../simulations/kit/build.ts";
import { type Column, type Outcome } from "../../simulations/kit/outcome.ts";
import { type Parameter, type Value } from "../../simulations/kit/parameters.ts";
import { type SweepPoint } from "./sweepReport.ts";

export const TABLE = "sweep";
/** Id of the column that holds the swept parameter, and of that of the second one. */
export const SWEPT = "swept";
export const SECOND = "swept:second";

/** One row per point that was not refused. @param second the second parameter, where two are swept */
export function sweepOutcome(
	name: string,
	parameter: Parameter,
	points: readonly SweepPoint[],
	second?: Parameter,
): Outcome {
	const rows = points.filter((point) => "report" in point);
	const reports = rows.map(({ report }) => report);
	const [first] = reports;
	const swept = [
		sweptColumn(
			SWEPT,
			parameter,
			rows.map(({ value }) => value),
		),
		...(second
			? [
					sweptColumn(
						SECOND,
						second,
						rows.map((row) => row.second ?? second.default),
					),
				]
			: []),
	];
	const columns = first ? [...swept, ...resultColumns(first, reports)] : swept;
	// Only a number has a place on the axis.
	const refusals = points.flatMap((point) =>
		"refusal" in point && parameter.kind === "number" && !second
			? { at: Number(point.value), text: `${name} = ${point.value}: ${point.refusal}` }
			: [],
	);
	return {
		figures: [],
		tables: [
			table(
				TABLE,
				`${[parameter, ...(second ? [second] : [])].map(({ label }) => label).join(" and ")} swept`,
				columns,
			),
		],
		participants: [],
		events: refusals,
	};
}

/** The values that an input took, row by row, as a reader names them. */
export const sweptColumn = (id: string, parameter: Parameter, values: readonly Value[]): Column =>
	parameter.kind === "number"
		? numbers(id, parameter.label, parameter.unit, values.map(Number))
		: texts(
				id,
				parameter.label,
				values.map((value) => sayValue(parameter, value)),
			);

/** Every figure with its band, every finding's verdict and margin. @param first the run whose figures name the columns */
export const resultColumns = (first: RunReport, reports: readonly RunReport[]): Column[] => [
	...figureColumns(first, reports),
	...findingColumns(first, reports),
];

/** Figures that the answer speaks of come first. */
function figureColumns(first: RunReport, reports: readonly RunReport[]): Column[] {
	const spoken = linksOf(answerOf(first)).flatMap(({ scheme, id }) => (scheme === "figure" ? [id] : []));
	const rank = (id: string) => (spoken.includes(id) ? spoken.indexOf(id) : spoken.length);
	const figures = [...first.outcome.figures].sort((a, b) => rank(a.id) - rank(b.id));
	return figures.flatMap(({ id, label, unit, low }) => {
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
			`Seeds that agree: ${measure}`,
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
				// Where nothing can be said there is no margin: a gap, and no turn.
				all.map((finding) => (finding && finding.verdict !== "untestable" ? finding.margin : NaN)),
			),
			...(agreeing === undefined ? [] : [seeds]),
		];
	});
}
