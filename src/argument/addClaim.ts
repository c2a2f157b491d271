import { isSeq, parseDocument, stringify } from "yaml";

/** A claim to be written into a claims file: fields of `claimSchema`. */
export interface NewClaim {
	readonly id: string;
	readonly quote: string;
	readonly simulation?: string;
	readonly figure?: string;
	readonly expect?: string;
}

/**
 * A claims file with one claim more, its comments and its form kept; a new file where there is none.
 * @param content of the file, YAML or JSON; undefined for a new one
 * @param text file name of the text, for a new file
 * @returns undefined where the file cannot be read, so that nothing in it is lost
 */
export function addClaim(content: string | undefined, text: string, claim: NewClaim): string | undefined {
	if (content === undefined) return stringify({ text, claims: [claim] }, { lineWidth: 120 });
	const document = parseDocument(content);
	const claims: unknown = document.get("claims");
	if (document.errors.length > 0 || !isSeq(claims)) return undefined;
	claims.add(document.createNode(claim));
	if (!/^\s*\{/.test(content)) return document.toString({ lineWidth: 120 });
	return `${JSON.stringify(document.toJS({ maxAliasCount: 0 }), undefined, "\t")}\n`;
}

/** An id for a sentence: its first words that say something; with a number where it is taken. */
export function idFor(quote: string, taken: ReadonlySet<string>): string {
	const words =
		quote
			.normalize("NFKD")
			.replace(/\p{M}/gu, "")
			.toLowerCase()
			.match(/[a-z\d]+/g) ?? [];
	const telling = words.filter((word) => word.length > 3).slice(0, 4);
	const stem = telling.join("-").slice(0, 60) || "claim";
	if (!taken.has(stem)) return stem;
	for (let i = 2; ; i++) if (!taken.has(`${stem}-${i}`)) return `${stem}-${i}`;
}
