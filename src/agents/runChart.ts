import { type RunReport } from "../runs/runReport.ts";
import { type Chart } from "../simulations/kit/chart.ts";
import { isNumberColumn, type NumberColumn, type Table } from "../simulations/kit/outcome.ts";
import { type Simulation } from "../simulations/kit/contract.ts";

/** A chart of lines or bars as plain numbers, for a view that draws it and does not know the simulation. */
export interface RunChart {
	readonly kind: "lines" | "bars";
	readonly title: string;
	readonly description: string;
	readonly x: {
		readonly label: string;
		readonly unit: string;
		readonly values: readonly (number | string)[];
		readonly logarithmic: boolean;
	};
	readonly y: { readonly logarithmic: boolean; readonly stacked: boolean };
	/** Gaps are null. */
	readonly series: readonly {
		readonly label: string;
		readonly unit: string;
		readonly values: readonly (number | null)[];
	}[];
}

/** More points than a small drawing has pixels are thinned: every n-th is kept, and the last. */
const MOST = 160;

/** The first chart of a run that is lines or bars of one unit; undefined where there is none. */
export function runChart({ outcome }: RunReport, { charts }: Pick<Simulation, "charts">): RunChart | undefined {
	for (const chart of charts) {
		const table = outcome.tables.find(({ id }) => id === chart.table);
		const found = table && (chart.kind === "lines" || chart.kind === "bars") && drawn(chart, table);
		if (found) return found;
	}
	return undefined;
}

function drawn(chart: Extract<Chart, { kind: "lines" | "bars" }>, table: Table): RunChart | undefined {
	const x = table.columns.find(({ id }) => id === chart.x);
	const ys = chart.y.flatMap((id): NumberColumn[] => {
		const column = table.columns.find((one) => one.id === id);
		return column && isNumberColumn(column) ? [column] : [];
	});
	const rows = x?.values.length ?? 0;
	if (!x || rows === 0 || ys.length === 0 || new Set(ys.map(({ unit }) => unit)).size > 1) return undefined;
	const step = Math.ceil(rows / MOST);
	const kept = Array.from({ length: rows }, (_, row) => row).filter((row) => row % step === 0 || row === rows - 1);
	const log = chart.kind === "lines" ? chart.logarithmic : undefined;
	return {
		...{ kind: chart.kind, title: chart.title, description: chart.description },
		x: {
			label: x.label,
			unit: isNumberColumn(x) ? x.unit : "",
			values: kept.map((row) => x.values[row]!),
			logarithmic: log === "x" || log === "both",
		},
		y: { logarithmic: log === "y" || log === "both", stacked: chart.stacked === true },
		series: ys.map(({ label, unit, values }) => ({
			...{ label, unit },
			values: kept.map((row) => (Number.isFinite(values[row]) ? values[row]! : null)),
		})),
	};
}
