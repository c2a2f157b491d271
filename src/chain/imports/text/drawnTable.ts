/** A line of a table with its sides drawn: "│ 0 │ 12.5 │" or "| 0 | 12.5 |". */
const ROW = /^\s*[|│┃║].*[|│┃║]\s*$/u;
const RULE = /^[\s|│┃║+─━═┄┈┼╋╪├┤┝┥┠┨╞╡╠╣┌┐└┘╭╮╰╯┏┓┗┛┬┴┳┻╇╈┡┩┢┪╔╗╚╝:=-]*$/u;
const SIDE = /[|│┃║]/u;

/**
 * A table as terminals and Markdown draw it, as tab separated text with every line in its place; any other text as it is.
 */
export function undrawTable(text: string): string {
	if (!SIDE.test(text)) return text;
	const lines = text.split(/\r\n?|\n/);
	const rows = lines.filter((line) => ROW.test(line) && !RULE.test(line));
	const filled = lines.filter((line) => line.trim() !== "" && !RULE.test(line));
	if (rows.length < 2 || rows.length * 2 < filled.length) return text;
	return lines
		.map((line) => (ROW.test(line) && !RULE.test(line) ? cellsOf(line).join("\t") : RULE.test(line) ? "" : line))
		.join("\n");
}

const cellsOf = (line: string): readonly string[] =>
	line
		.trim()
		.slice(1, -1)
		.split(SIDE)
		.map((cell) => cell.trim());
