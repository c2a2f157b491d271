import { sayVerdict } from "../../essay/verdictWords.ts";
import { runLooks } from "../../essay/lean.ts";
import { type Column, isNumberColumn, type NumberColumn, type Table } from "../../simulations/kit/outcome.ts";
import { aligned, formatNumber, labelWithUnit } from "../format.ts";
import { pageLanguage } from "../language.ts";
import { type TableColumn } from "../parts/dataTable.ts";
import { simulationWords as words } from "../words/simulationWords.ts";

/**
 * The columns of an outcome's table for the screen; its rows are row numbers. Both ends of a range stand in one column, points
 * of decimals below each other, and verdicts in the words that people see.
 */
export function outcomeColumns({ columns }: Pick<Table, "columns">): readonly TableColumn<number>[] {
	const numbersOf = (id: string): NumberColumn | undefined =>
		columns.filter(isNumberColumn).find((one) => one.id === id);
	const rangeOf = (id: string) => {
		const [low, high] = [numbersOf(`${id}:low`), numbersOf(`${id}:high`)];
		return low && high && { low, high };
	};
	return columns.flatMap((column) => {
		const [, base] = /^(.+):(?:low|high)$/.exec(column.id) ?? [];
		if (base !== undefined && numbersOf(base) && rangeOf(base)) return [];
		if (!isNumberColumn(column)) return [textColumn(column)];
		const range = rangeOf(column.id);
		return [numberColumn(column), ...(range ? [rangeColumn(column, range)] : [])];
	});
}

function numberColumn({ id, label, unit, values }: NumberColumn): TableColumn<number> {
	const cells = aligned(Array.from(values, (value) => formatNumber(value, unit)));
	return {
		id,
		label: labelWithUnit(label, unit),
		numeric: true,
		order: (row) => values[row]!,
		cell: (row) => cells[row]!,
	};
}

function rangeColumn(
	{ id, label, unit }: NumberColumn,
	{ low, high }: { readonly low: NumberColumn; readonly high: NumberColumn },
): TableColumn<number> {
	const [from, to] = [low, high].map(({ values }) => aligned(Array.from(values, (value) => formatNumber(value, unit))));
	return {
		id: `${id}:range`,
		label: labelWithUnit(words.rangeOf(label), unit),
		numeric: true,
		cell: (row) => words.fromTo(from![row]!, to![row]!),
	};
}

function textColumn({ id, label, values }: Exclude<Column, NumberColumn>): TableColumn<number> {
	const isVerdict = id.startsWith("verdict:");
	return {
		id,
		label: isVerdict ? label.replace(/\.$/, "") : label,
		order: (row) => values[row]!,
		cell: (row) => {
			const text = values[row]!;
			return isVerdict && text in runLooks
				? sayVerdict(pageLanguage, runLooks[text as keyof typeof runLooks].word)
				: text;
		},
	};
}
