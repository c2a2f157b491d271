/** A string with what makes it a key, or a brace that opens or closes an object. */
const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/g;
/** As many as a sentence has room for. */
const MOST_NAMED = 3;

/**
 * Keys that stand twice in one object of a JSON text: readers keep the last of them without a word.
 * @param text JSON that can be read
 * @returns the first few, each once
 */
export function repeatedKeys(text: string): readonly string[] {
	const open: Set<string>[] = [];
	const repeated = new Set<string>();
	for (const [token, key, colon] of text.matchAll(TOKEN)) {
		if (token === "{") open.push(new Set());
		else if (token === "}") open.pop();
		else if (colon !== undefined && key !== undefined) {
			const known = open.at(-1);
			if (known?.has(key)) repeated.add(key);
			known?.add(key);
			if (repeated.size >= MOST_NAMED) break;
		}
	}
	return [...repeated];
}
