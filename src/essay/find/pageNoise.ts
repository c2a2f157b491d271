/** Stands for every character of a line that is no part of the text: white space that no text has otherwise. */
export const noise = "\v";

const longestHeader = 90;
const pageNumber = /^(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$/i;

/** Lines that are read in one step. */
const linesAStep = 200;

/**
 * Text as long as the one given, in which page numbers and running headers (short lines that stand there three times or
 * more, whatever their numbers) are {@link noise}: in a text copied from a PDF they stand in the midst of sentences. In
 * steps.
 */
export function* maskPageNoise(text: string): Generator<void, string> {
	const seen = new Map<string, number>();
	const lines: { readonly start: number; readonly length: number; readonly shape: string; readonly number: boolean }[] =
		[];
	let read = 0;
	for (const { 0: line, index: start } of text.matchAll(/[^\n\r]+/g)) {
		if (++read % linesAStep === 0) yield;
		const trimmed = line.length > longestHeader ? "" : line.trim();
		if (trimmed === "") continue;
		const shape = trimmed.replace(/\d+/g, "#");
		seen.set(shape, (seen.get(shape) ?? 0) + 1);
		lines.push({ start, length: line.length, shape, number: pageNumber.test(trimmed) });
	}
	const parts: string[] = [];
	let from = 0;
	for (const { start, length, shape, number } of lines) {
		if (++read % linesAStep === 0) yield;
		if (!number && seen.get(shape)! < 3) continue;
		parts.push(text.slice(from, start), noise.repeat(length));
		from = start + length;
	}
	return from === 0 ? text : parts.join("") + text.slice(from);
}
