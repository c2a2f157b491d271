import { type Reference, references } from "../references.ts";
import { type TextRange } from "./found.ts";

/** References of the essay's bibliography in a text: `[3]`, `[3, 5]`, `\\cite{3}`; a Markdown link's text is none. */
export function findReferences(text: string): readonly { readonly reference: Reference; readonly range: TextRange }[] {
	return Array.from(text.matchAll(/(?:\[|\\cite\{)(\d(?:\s*[,;]\s*\d)*)(?:\](?![(:])|\})/g)).flatMap((match) => {
		const inside = match.index + match[0].indexOf(match[1]!);
		return Array.from(match[1]!.matchAll(/\d/g)).flatMap(({ 0: digit, index }) => {
			const reference = references.find(({ id }) => id === Number(digit));
			const start = inside + index;
			return reference ? [{ reference, range: { start, end: start + 1 } }] : [];
		});
	});
}
