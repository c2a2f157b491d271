import { isNumberColumn, type Table } from "../../simulations/kit/outcome.ts";
import { formatNumber, labelWithUnit } from "../format.ts";
import { type TableColumn } from "../parts/dataTable.ts";

/** The columns of an outcome's table for the screen; its rows are row numbers. */
export function outcomeColumns(table: Table): readonly TableColumn<number>[] {
	return table.columns.map((column) =>
		isNumberColumn(column)
			? {
					id: column.id,
					label: labelWithUnit(column.label, column.unit),
					numeric: true,
					order: (row) => column.values[row]!,
					cell: (row) => formatNumber(column.values[row], column.unit),
				}
			: { id: column.id, label: column.label, order: (row) => column.values[row]!, cell: (row) => column.values[row]! },
	);
}
