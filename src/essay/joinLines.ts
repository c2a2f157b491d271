/** Line breaks, with the blanks around them, become one blank each run of them; ends stay. In time proportional to the length. */
export function joinLines(text: string): string {
	const lines = text.split("\n");
	if (lines.length === 1) return text;
	const last = lines.length - 1;
	return lines
		.map((line, at) => (at === 0 ? line.trimEnd() : at === last ? line.trimStart() : line.trim()))
		.filter((line, at) => line !== "" || at === 0 || at === last)
		.join(" ");
}
