import { type CitedWork } from "./note.ts";

/** Works as BibTeX, for LaTeX and reference managers. Authors stand in double braces: institutes are no persons. */
export function worksAsBibtex(works: readonly CitedWork[]): string {
	const entries = works.map(({ key, by, title, year, url }) => {
		const fields = [
			...(by === undefined ? [] : [`  author = {{${escape(by)}}}`]),
			`  title = {{${escape(title)}}}`,
			...(year === undefined ? [] : [`  year = {${escape(yearIn(year) ?? year)}}`]),
			...(url === undefined ? [] : [`  url = {${url.replace(/[{}\\]/g, encodeURIComponent)}}`]),
		];
		return `@misc{${key},\n${fields.join(",\n")}\n}`;
	});
	return `${entries.join("\n\n")}\n`;
}

/** Works as CSL JSON, which Zotero and Pandoc read. */
export function worksAsCsl(works: readonly CitedWork[]): string {
	const items = works.map(({ key, by, title, year, url }) => {
		const inYear = year === undefined ? undefined : yearIn(year);
		return {
			id: key,
			type: "document",
			title,
			...(by !== undefined && { author: [{ literal: by }] }),
			...(inYear !== undefined && { issued: { "date-parts": [[Number(inYear)]] } }),
			...(url !== undefined && { URL: url }),
		};
	});
	return `${JSON.stringify(items, undefined, "\t")}\n`;
}

const yearIn = (date: string): string | undefined => /\b(?:19|20)\d\d\b/.exec(date)?.[0];
const escape = (text: string): string => text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");
