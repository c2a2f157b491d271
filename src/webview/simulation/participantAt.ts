import { type Chart } from "../../simulations/kit/chart.ts";
import { isNumberColumn, type Outcome, type Participant } from "../../simulations/kit/outcome.ts";

/** Charts whose marks stand for one row each; of maps and flows a cell names more than one thing. */
const oneRowAMark: readonly Chart["kind"][] = ["lines", "bars", "scatter"];

/** The participant that a mark stands for: its row has that name in one of its columns. Nothing where there is none. */
export function participantAt(chart: Chart, outcome: Outcome, row: number): Participant | undefined {
	const table = outcome.tables.find(({ id }) => id === chart.table);
	if (!table || !oneRowAMark.includes(chart.kind)) return undefined;
	const names = table.columns.flatMap((column) => (isNumberColumn(column) ? [] : [column.values[row]]));
	return outcome.participants.find(({ name }) => names.includes(name));
}
