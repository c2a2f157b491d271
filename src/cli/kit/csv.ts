import { tableAsCsv } from "../../simulations/kit/tableAsCsv.ts";
import { numbers, texts } from "../../simulations/kit/build.ts";

/**
 * Rows of equal length as CSV, without the last line break. A column of numbers alone keeps every digit.
 * @param head the columns' names
 */
export function rowsAsCsv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const columns = head.map((name, i) => {
		const cells = rows.map((row) => row[i]!);
		return cells.every((cell) => typeof cell === "number")
			? numbers(name, name, "", cells)
			: texts(name, name, cells.map(String));
	});
	return tableAsCsv({ id: "rows", label: "", columns }).trimEnd();
}
