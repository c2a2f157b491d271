import { pageLanguage } from "../language.ts";
import { partsWords as words } from "../words/partsWords.ts";
import { type Child, h } from "../dom.ts";
import { renderInto } from "../region.ts";
import { iconButton } from "./controls.ts";
import { icon } from "./icon.ts";

/** A column of a table on the screen. */
export interface TableColumn<Row> {
	readonly id: string;
	readonly label: string;
	readonly numeric?: boolean;
	/** What it is sorted by; without it the column cannot be sorted. Gaps (`NaN`, `null`) go last either way. */
	readonly order?: (row: Row) => number | string | null;
	readonly cell: (row: Row) => Child;
}

/**
 * Rows with headers, sorted by a click, a page at a time. Keeps page and order when the rows are replaced. Columns that do
 * not fit are reached sideways within its own frame, where the first stays in sight.
 */
export interface DataTable<Row> {
	readonly element: HTMLElement;
	show(columns: readonly TableColumn<Row>[], rows: readonly Row[]): void;
}

/**
 * @param id prefix of the ids inside
 * @param caption names the table for screen readers
 * @param pageSize rows on a page
 */
export function createDataTable<Row>(id: string, caption: string, pageSize = 20): DataTable<Row> {
	let columns: readonly TableColumn<Row>[] = [];
	let rows: readonly Row[] = [];
	let sortedBy: string | undefined;
	let descending = false;
	let page = 0;
	const element = h("div", { class: "data-table" });
	const sortBy = (column: TableColumn<Row>) => {
		descending = sortedBy === column.id ? !descending : column.numeric === true;
		sortedBy = column.id;
		page = 0;
		draw();
	};
	const turn = (to: number) => {
		page = to;
		draw();
		// The button of the last page is disabled now: the focus must not fall out of the table.
		if (!element.contains(document.activeElement)) document.getElementById(id)?.focus();
	};
	function draw() {
		const order = columns.find((column) => column.id === sortedBy)?.order;
		const sorted = order ? sortRows(rows, order, descending) : rows;
		const pages = Math.max(1, Math.ceil(rows.length / pageSize));
		page = Math.min(page, pages - 1);
		const shown = sorted.slice(page * pageSize, (page + 1) * pageSize);
		const header = (column: TableColumn<Row>) => {
			const direction = column.id === sortedBy ? (descending ? "descending" : "ascending") : undefined;
			const label = column.order
				? h(
						"button",
						{ type: "button", id: `${id}-sort-${column.id}`, class: "sort", on: { click: () => sortBy(column) } },
						column.label,
						direction && icon(descending ? "arrow-down" : "arrow-up"),
					)
				: column.label;
			return h("th", { scope: "col", class: column.numeric ? "numeric" : undefined, "aria-sort": direction }, label);
		};
		renderInto(
			element,
			h(
				"div",
				{ class: "table-frame", id, tabindex: 0, role: "region", "aria-label": caption },
				h(
					"table",
					{ role: "table" },
					h("caption", { class: "visually-hidden" }, caption),
					h("thead", {}, h("tr", { role: "row" }, columns.map(header))),
					h(
						"tbody",
						{ role: "rowgroup" },
						shown.map((row) =>
							h(
								"tr",
								{ role: "row" },
								columns.map((column) => cellOf(column, row)),
							),
						),
					),
				),
			),
			pages > 1 && pager(id, { page, pages, pageSize, count: rows.length, caption }, turn),
		);
	}
	return {
		element,
		show: (newColumns, newRows) => {
			columns = newColumns;
			rows = newRows;
			draw();
		},
	};
}

const cellOf = <Row>(column: TableColumn<Row>, row: Row) =>
	h("td", { role: "cell", class: column.numeric ? "numeric" : undefined }, column.cell(row));

function sortRows<Row>(
	rows: readonly Row[],
	order: (row: Row) => number | string | null,
	descending: boolean,
): readonly Row[] {
	const gap = (key: number | string | null) => key === null || Number.isNaN(key);
	const compare = (a: number | string, b: number | string) =>
		typeof a === "string" ? a.localeCompare(String(b), pageLanguage, { numeric: true }) : a - Number(b);
	return rows
		.map((row) => ({ row, key: order(row) }))
		.toSorted((a, b) => {
			if (gap(a.key) || gap(b.key)) return Number(gap(a.key)) - Number(gap(b.key));
			return descending ? compare(b.key!, a.key!) : compare(a.key!, b.key!);
		})
		.map(({ row }) => row);
}

interface Pages {
	readonly page: number;
	readonly pages: number;
	readonly pageSize: number;
	readonly count: number;
	readonly caption: string;
}

function pager(id: string, { page, pages, pageSize, count, caption }: Pages, turn: (to: number) => void): HTMLElement {
	const button = (name: string, label: string, to: number, disabled: boolean) =>
		iconButton(`${id}-${name}`, name, label, () => turn(to), disabled);
	return h(
		"nav",
		{ class: "pager", "aria-label": words.pagesOf(caption) },
		button("chevron-left", words.previousPage, page - 1, page === 0),
		h("span", {}, words.range(page * pageSize + 1, Math.min(count, (page + 1) * pageSize), count)),
		button("chevron-right", words.nextPage, page + 1, page === pages - 1),
	);
}
