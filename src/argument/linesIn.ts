/** Lines and columns of a text, both from 1, by offsets. */
export function linesIn(text: string) {
	const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
	const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
	const columnOf = (offset: number): number => offset - starts[lineOf(offset) - 1]! + 1;
	return { lineOf, columnOf };
}
