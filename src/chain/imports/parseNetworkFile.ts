import { SubnetsError } from "../../numeric/errors.ts";
import { nameOfFile } from "../../numeric/oneLine.ts";
import { ALL_BLOCKS } from "./shapes/allBlocks.ts";
import { parseCsv } from "./text/csv.ts";
import { undrawTable } from "./text/drawnTable.ts";
import { findPieces, weightPieces } from "./shapes/findPieces.ts";
import { type Field, foldName, isEmpty, isObject } from "./text/foldName.ts";
import type { ImportedMetagraph } from "./result/importedMetagraph.ts";
import type { ImportedScores } from "./result/importedScores.ts";
import type { ImportedSubnetTable } from "./result/importedSubnetTable.ts";
import { joinPieces } from "./shapes/joinPieces.ts";
import { NETUID_NAMES, NEURON_FIELDS, neuronField } from "./shapes/neuronFields.ts";
import { type Comma, commaOf, hangsOnComma } from "./text/numberText.ts";
import type { Piece, Row } from "./shapes/piece.ts";
import { pageNote } from "./shapes/pageNote.ts";
import { pickPiece } from "./shapes/pickPiece.ts";
import { refuseNameless } from "./shapes/namelessRows.ts";
import { looksLikeJson, readJson } from "./text/readJson.ts";
import { readMetagraph } from "./readMetagraph.ts";
import { readScores, SCORE_HEADERS, scoreRowsIn } from "./readScores.ts";
import { momentsOf, readCase, readSeries } from "./readSeries.ts";
import { readSubnetTable } from "./readSubnetTable.ts";
import { checkLength } from "./result/refusedRow.ts";
import { POOL_NAMES } from "./shapes/subnetColumns.ts";
import { tidyShapes } from "./shapes/tidyShapes.ts";
import { type Choices, UnclearFile } from "./result/unclearFile.ts";
import { yumaCase } from "./yumaCase.ts";

/** A file as it was handed over. */
export interface NetworkText {
	readonly name: string;
	readonly text: string;
}

/** What one file holds, before it is decided what to make of it. */
interface Opened {
	readonly pieces: readonly Piece[];
	/** Whether the pieces are the epochs of a simulator's case, one after another. */
	readonly isCase?: true;
	/** Rows that may be miners' scores. */
	readonly scoreRows: readonly Row[];
	readonly comma: Comma;
	readonly notes: readonly string[];
}

const WANTED = new Set<string>([...NEURON_FIELDS.uid, ...NETUID_NAMES, ...SCORE_HEADERS]);
/** Of a table that names none of these nothing is known. */
const KNOWN = new Set<string>([
	...[...WANTED, ...NEURON_FIELDS.stake, ...NEURON_FIELDS.hotkey, "validatoruid", "from", "to", "weight"],
	...POOL_NAMES,
]);
const isHeader = (name: string) => WANTED.has(foldName(name));

/**
 * Reads whatever network one or more files hold: one subnet's metagraph (it has UIDs) or a table of subnets (it has
 * pools), or miners' scores. Several files of the same subnet and block are joined: stakes from one, weights from another. Those of several
 * blocks are asked about: one of them, or all as a series.
 *
 * @param as what a reader chose where a file can be read in several ways, such as "triples"
 * @throws {UnclearFile} when it can be read in several ways and nothing was chosen
 * @throws {SubnetsError} `bad-format` when it is no network
 */
export function parseNetworkFiles(
	given: readonly NetworkText[],
	as: readonly string[] = [],
): ImportedMetagraph | ImportedSubnetTable | ImportedScores {
	const choices: Choices = new Set(as);
	const files = given.map(({ name, text }) => ({ name: nameOfFile(name), text }));
	const opened = files.map((file) => open(file, choices));
	const fileName = files.map(({ name }) => name).join(" and ");
	const notes = [...new Set(opened.flatMap((one) => one.notes))];
	const commas = new Set(opened.map(({ comma }) => comma));
	const comma: Comma = commas.size === 1 ? opened[0]!.comma : "thousands";
	const scores = readScores(
		opened.flatMap(({ scoreRows }) => scoreRows),
		choices.has("scores"),
		comma,
		fileName,
		notes,
	);
	if (scores) return scores;
	if (opened.some(({ isCase }) => isCase)) {
		if (files.length > 1) {
			throw new SubnetsError("bad-format", `${fileName}: a simulator's case is a network of its own. Import it alone.`);
		}
		return readCase(opened[0]!.pieces, { comma, choices, fileName, notes });
	}
	const pieces = joinPieces(
		opened.flatMap((one) => one.pieces),
		fileName,
	);
	const moments = choices.has(ALL_BLOCKS) ? momentsOf(pieces, choices) : [];
	if (moments.length > 1) return readSeries(moments, { comma, choices, fileName, notes });
	const piece = pickPiece(pieces, choices, fileName);
	return piece.kind === "neurons"
		? readMetagraph(piece, { comma, choices, fileName, notes })
		: readSubnetTable(piece, comma, fileName, notes);
}

/** {@link parseNetworkFiles} of one file. */
export const parseNetworkFile = (text: string, name: string, as: readonly string[] = []) =>
	parseNetworkFiles([{ name, text }], as);

function open({ text: given, name }: NetworkText, choices: Choices): Opened {
	checkLength(given, name);
	const text = given.replace(/^\uFEFF/, "");
	return looksLikeJson(text) ? openJson(text, name, choices) : openCsv(text, name, choices);
}

function openJson(text: string, name: string, choices: Choices): Opened {
	const { value, notes } = readJson(text, name);
	const epochs = yumaCase(value, choices, name);
	if (epochs.length > 0) return { pieces: epochs, scoreRows: [], notes, comma: "thousands", isCase: true };
	const tidy = tidyShapes(value, name);
	refuseNameless(tidy, name);
	const pieces = isOneWallet(value) ? [] : findPieces(tidy);
	const scoreRows = scoreRowsIn(tidy);
	if (pieces.length === 0 && scoreRows.length === 0) throw new SubnetsError("bad-format", `${name} ${whatElse(value)}`);
	const comma = settleComma(stringsIn(value), true, choices, name);
	return { pieces, scoreRows, notes: [...notes, ...pageNote(value)], comma };
}

/** A file that is JSON and no network: what it is, and what to use. */
function whatElse(value: unknown): string {
	if (isOneWallet(value))
		return "is about one wallet (btcli stake list or wallet overview), which says nothing of a whole subnet. Use btcli subnets metagraph.";
	return 'holds neither subnets nor a metagraph. Use a list of subnets with their pools, or stakes under "stake" with weights under "weights".';
}

/** What btcli stake list and wallet overview write. */
const isOneWallet = (value: unknown): boolean => {
	const names = isObject(value) ? Object.keys(value).map(foldName) : [];
	return names.includes("stakeinfo") || (names.includes("wallet") && names.includes("totalbalance"));
};

function* stringsIn(value: unknown): Generator<string> {
	const waiting: unknown[] = [value];
	while (waiting.length > 0) {
		const next = waiting.pop();
		if (typeof next === "string") yield next;
		else if (Array.isArray(next)) for (const item of next as readonly unknown[]) waiting.push(item);
		else if (isObject(next)) for (const item of Object.values(next)) waiting.push(item);
	}
}

function openCsv(text: string, name: string, choices: Choices): Opened {
	const { header, rows: lines, separator } = parseCsv(undrawTable(text), name, isHeader);
	if (lines.length === 0) {
		throw new SubnetsError(
			"bad-format",
			`${name} has no row that can be used. Add rows below the names of the columns.`,
		);
	}
	const folded = header.map(foldName);
	const rows = lines.map(({ line, cells }): Row => {
		const fields = new Map<string, Field>();
		header.forEach((column, i) => {
			if (!fields.has(folded[i]!)) fields.set(folded[i]!, { name: column, value: cells[i] ?? "" });
		});
		return { row: line, fields, place: (column) => `Row ${line}, column "${column}"` };
	});
	const comma = settleComma(
		lines.flatMap(({ cells }) => cells),
		separator !== ";",
		choices,
		name,
	);
	const pieces = piecesOfTable(folded, rows);
	const scoreRows = rows;
	if (!choices.has("scores") && !folded.some((column) => KNOWN.has(column))) {
		throw new SubnetsError(
			"bad-format",
			`${name} is neither JSON nor a table of UIDs, subnets or scores: its first row names none of "uid", "netuid" and "score". Put the columns' names into a first row.`,
		);
	}
	return { pieces, scoreRows, comma, notes: [] };
}

const FROM_TO = ["from", "to", "weight"];

function piecesOfTable(folded: readonly string[], rows: readonly Row[]): readonly Piece[] {
	const has = (names: readonly string[]) => names.some((name) => folded.includes(name));
	if (
		FROM_TO.every((name) => folded.includes(name)) ||
		(has(["validatoruid"]) && has(["mineruid"]) && has(["weight"]))
	) {
		const records = rows.map(({ fields }) =>
			Object.fromEntries([...fields].map(([name, field]) => [name, field.value])),
		);
		return weightPieces(records).map((piece) => ({ ...piece, dumped: true }));
	}
	if (has(NEURON_FIELDS.uid)) {
		const weights = has(NEURON_FIELDS.weights) ? undefined : matrixInColumns(folded, rows);
		return [{ kind: "neurons", head: {}, rows, ...(weights && { weights }), tool: "a table of UIDs", dumped: true }];
	}
	return [{ kind: "subnets", head: {}, rows, tool: "a table with a column for each amount" }];
}

const NAMED_AFTER_UID = /^(?:weights?|w|uid|to)?(\d{1,4})$/;

/** Columns named after UIDs ("0", "w_0", "weight 0"), one for each row, are what a row's UID gives that one. */
function matrixInColumns(folded: readonly string[], rows: readonly Row[]): Field | undefined {
	const targets = folded.flatMap((name) => NAMED_AFTER_UID.exec(name)?.slice(1, 2) ?? []);
	const uidOf = ({ fields }: Row) => String(neuronField(fields, "uid")?.value ?? "").trim();
	if (rows.length < 2 || targets.length !== rows.length || !rows.every((row) => targets.includes(uidOf(row)))) return;
	const columns = folded.filter((name) => NAMED_AFTER_UID.test(name));
	const weightsOf = ({ fields }: Row) =>
		columns.flatMap((name, i): [string, unknown][] => {
			const value = fields.get(name)!.value;
			return isEmpty(value) || Number(value) === 0 ? [] : [[targets[i]!, value]];
		});
	const value = rows.map((row): [string, unknown] => [uidOf(row), Object.fromEntries(weightsOf(row))]);
	return { name: "weights", value: Object.fromEntries(value) };
}

/** @throws {UnclearFile} when "1,000" may be a thousand or one */
function settleComma(cells: Iterable<string>, separated: boolean, choices: Choices, name: string): Comma {
	if (choices.has("comma=thousands")) return "thousands";
	if (choices.has("comma=decimal")) return "decimal";
	const all = [...cells];
	const comma = commaOf(all, separated);
	const example = comma === "unclear" ? all.find(hangsOnComma) : undefined;
	if (example === undefined) return comma;
	throw new UnclearFile(`${name} has numbers such as ${example.trim()}.`, [
		{ id: "comma=thousands", label: "the comma separates thousands" },
		{ id: "comma=decimal", label: "the comma is the decimal point" },
	]);
}
