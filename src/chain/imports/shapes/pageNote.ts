import { asKey, isObject, type JsonObject } from "../text/foldName.ts";

/** How deep the frame of an answer lies: `{ data: { neurons: { pageInfo } } }`. */
const DEEPEST = 3;

/** Services hand out pages, and one of several is no whole subnet: a sentence where a file says that it is one. */
export function pageNote(value: unknown, depth = 0): readonly string[] {
	if (!isObject(value) || depth > DEEPEST) return [];
	const { pagination } = value;
	if (isObject(pagination)) {
		const { current_page: page, total_pages: pages, total_items: items } = pagination;
		if (typeof pages === "number" && pages > 1)
			return [`This is page ${asKey(page)} of ${pages} (${asKey(items)} entries in all): import all pages together.`];
	}
	if (goesOn(value)) return ["The file says that more pages follow it: import all pages together."];
	return Object.values(value)
		.flatMap((inner) => pageNote(inner, depth + 1))
		.slice(0, 1);
}

/** What REST and GraphQL services and viewers of data sets write of a page that is not the last. */
const goesOn = ({ next, pageInfo, has_more: more, rows, num_rows_total: all }: JsonObject): boolean =>
	(typeof next === "string" && /^(https?:\/)?\//.test(next)) ||
	(isObject(pageInfo) && pageInfo.hasNextPage === true) ||
	more === true ||
	(Array.isArray(rows) && typeof all === "number" && all > rows.length);
