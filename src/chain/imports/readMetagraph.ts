import { sum } from "../../numeric/sums.ts";
import { oneSentence } from "../../numeric/oneLine.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { countsRao, RAO_PER_TOKEN, shortNote, SURELY_RAO } from "./text/amounts.ts";
import { amountCell, readCell, readNumber, textCell, wholeCell } from "./text/cells.ts";
import { asKey, type Field, fieldOf, foldName } from "./text/foldName.ts";
import { type ImportedMetagraph, packWeights } from "./result/importedMetagraph.ts";
import { lastUpdates } from "./lastUpdates.ts";
import { MOST_UIDS, WeightDraft } from "./metagraphDraft.ts";
import { BLOCK_NAMES, NETUID_NAMES, NEURON_FIELDS, type NeuronField, neuronField } from "./shapes/neuronFields.ts";
import { type Comma, numberFrom } from "./text/numberText.ts";
import type { NeuronPiece, Row, UidRow } from "./shapes/piece.ts";
import { Refusals } from "./result/refusedRow.ts";
import { reportedShares } from "./reportedShares.ts";
import { UID_COUNTED } from "./shapes/tidyStakes.ts";
import type { Choices } from "./result/unclearFile.ts";
import { weightFormOf } from "./shapes/weightForms.ts";
import { oneRow } from "./shapes/weightRows.ts";

const NETUID = wholeCell("a netuid", 0, 65_535);
const BLOCK = wholeCell("a block", 0, Number.MAX_SAFE_INTEGER);
const UID = wholeCell("a UID", 0, 65_535);
const STAKE = amountCell("a stake");
const KEY = textCell("a key", 80);

/** What a reading is told besides the piece. */
export interface ReadingOptions {
	readonly comma: Comma;
	readonly choices: Choices;
	readonly fileName: string;
	readonly notes: readonly string[];
}

const badFormat = (message: string): never => {
	throw new SubnetsError("bad-format", message);
};

/**
 * Reads the UIDs of one subnet: stakes, and what else the file says of them. Bad cells and weights are left out and
 * reported, good ones kept.
 *
 * @throws {SubnetsError} `bad-format` when nobody has a stake, or the file as a whole cannot be a metagraph
 */
export function readMetagraph(piece: NeuronPiece, options: ReadingOptions): ImportedMetagraph {
	const { comma, fileName } = options;
	const notes = [...options.notes];
	const refusals = new Refusals();
	const rows = sortedRows(piece.rows, comma, refusals, fileName);
	const uids = rows.map(({ uid }) => uid);
	const stake = stakesOf(rows, options, refusals, notes);
	const texts = (field: "hotkey" | "coldkey") => keysOf(rows, field, refusals);
	const [hotkeys, coldkeys] = [texts("hotkey"), texts("coldkey")];
	const staked = new Set(uids.filter((_, place) => stake[place]! > 0));
	const drafts = { uids, order: rowOrder(piece.rows, rows), hotkeys, staked, refusals, options };
	const weights = readWeights(piece, "weights", rows, drafts, notes);
	const bonds = readWeights(piece, "bonds", rows, drafts, []);
	const block = headNumber(BLOCK, piece.head.block ?? firstOf(rows, BLOCK_NAMES), options, "block");
	if (rows.some(({ row }) => row.fields.has(foldName(UID_COUNTED))))
		notes.push("No UIDs stand beside the hotkeys: they are counted in the file's order.");
	if (stake.every((amount) => amount === 0)) {
		return badFormat(`${fileName} gives nobody a stake. ${refusals.rows[0]?.message ?? "Every stake is 0."}`);
	}
	const { draft, words } = weights;
	const weighed = draft.entries.length;
	return {
		kind: "metagraph",
		netuid: headNumber(NETUID, piece.head.netuid ?? firstOf(rows, NETUID_NAMES.slice(0, 3)), options, "netuid"),
		block,
		source: piece.head.source ?? fileName,
		uids: Uint16Array.from(uids),
		stake,
		weights: packWeights(draft.entries, uids.length),
		weightCount: { given: draft.given, refused: draft.refusedCount },
		bonds: bonds.draft.entries.length > 0 ? packWeights(bonds.draft.entries, uids.length) : null,
		coldkeys,
		hotkeys,
		permits: permitsOf(rows),
		lastUpdate: lastUpdates(blocksOf(rows, "lastUpdate", comma), { name: spelledOf(rows), block, stake }, notes),
		registeredAt: blocksOf(rows, "registeredAt", comma),
		reported: reportedShares(rows, comma, notes),
		form: `Read as one subnet's metagraph (${piece.tool}): ${uids.length} UIDs, ${weighed === 0 ? `no weights${draft.given > 0 ? " that can be read" : ""}` : `${weighed.toLocaleString("en-US")} weights from ${words}`}.`,
		notes: notes.map(oneSentence),
		refused: refusals.rows,
		refusedCount: refusals.count,
	};
}

/** Rows by UID; a UID that is none or stands twice is refused. Files without UIDs count their rows. */
function sortedRows(rows: readonly Row[], comma: Comma, refusals: Refusals, fileName: string): UidRow[] {
	if (rows.length === 0) {
		return badFormat(
			`${fileName} holds weights and no stakes. Import it together with the metagraph of the same subnet and block.`,
		);
	}
	const counts = !rows.some(({ fields }) => neuronField(fields, "uid") !== undefined);
	const found = new Map<number, Row>();
	for (const [place, row] of rows.entries()) {
		const field = neuronField(row.fields, "uid");
		const cell = readNumber(UID, counts ? place : field?.value, comma);
		const name = field?.name ?? "uid";
		const problem =
			cell.problem ?? (found.has(cell.value) ? `UID ${cell.value} has a row already. Remove one of them.` : undefined);
		if (problem !== undefined) refusals.add({ row: row.row, column: name, message: `${row.place(name)}: ${problem}` });
		else if (cell.problem === undefined) found.set(cell.value, row);
	}
	if (!(found.size >= 1 && found.size <= MOST_UIDS)) {
		const why = refusals.rows[0]?.message ?? "";
		return badFormat(`${fileName} has ${found.size} UIDs. Use a file with 1 to ${MOST_UIDS}. ${why}`.trim());
	}
	return [...found].map(([uid, row]) => ({ uid, row })).sort((a, b) => a.uid - b.uid);
}

/** The UIDs in the order in which the file has them, which a matrix follows; −1 where a row was refused. */
function rowOrder(rows: readonly Row[], sorted: readonly UidRow[]): number[] {
	const uidOf = new Map(sorted.map(({ uid, row }) => [row, uid]));
	return rows.map((row) => uidOf.get(row) ?? -1);
}

/** Which of a field's names the file uses: the first that is not empty, or 0, everywhere. */
function nameUsed(rows: readonly UidRow[], field: NeuronField): string | undefined {
	const filled = (name: string, test: (value: unknown) => boolean) =>
		rows.some(({ row }) => fieldOf(row.fields, [name]) !== undefined && test(row.fields.get(name)!.value));
	const names: readonly string[] = NEURON_FIELDS[field];
	return (
		names.find((name) => filled(name, (value) => Number(asKey(value)) !== 0)) ??
		names.find((name) => filled(name, () => true))
	);
}

function stakesOf(rows: readonly UidRow[], { comma, fileName }: ReadingOptions, refusals: Refusals, notes: string[]) {
	const name = nameUsed(rows, "stake");
	if (name === undefined) {
		return badFormat(
			`${fileName} has no stakes. Add a list or column "stake", or import it together with the metagraph of the same subnet and block.`,
		);
	}
	const rao =
		/rao$/.test(name) ||
		countsRao(
			rows.map(({ row }) => row.fields.get(name)?.value),
			comma,
		);
	const stake = new Float64Array(rows.length);
	rows.forEach(({ row }, i) => {
		const field = row.fields.get(name);
		const spelled = field?.name ?? name;
		const cell = readNumber(STAKE, field?.value, comma);
		const amount = cell.problem === undefined ? cell.value / (rao ? RAO_PER_TOKEN : 1) : 0;
		const problem = cell.problem ?? partAbove(row, amount, rao, comma, name) ?? aboveAll(amount);
		if (problem === undefined) stake[i] = amount;
		else refusals.add({ row: row.row, column: spelled, message: `${row.place(spelled)}: ${problem}` });
	});
	const spelled = rows.find(({ row }) => row.fields.has(name))!.row.fields.get(name)!.name;
	notes.push(...shortNote(rows.map(({ row }) => row.fields.get(name)?.value)));
	if (rao && !/rao$/.test(name)) {
		notes.push(`"${spelled}": more than can exist in tokens, so read as rao (1 token = 1,000,000,000).`);
	}
	const total = sum(stake);
	if (total > SURELY_RAO) {
		return badFormat(
			`${fileName}, "${spelled}": all stakes together are ${Math.round(total).toLocaleString("en-US")}, more than can exist (21,000,000). Give them in whole tokens, or in rao as "stake_rao".`,
		);
	}
	return stake;
}

const aboveAll = (amount: number): string | undefined =>
	amount > SURELY_RAO
		? `${amount} is not a stake: there can be 21,000,000 at most. Give it in the same unit as the others.`
		: undefined;

/** Rounding of what tools print. */
const SLACK = 1.001;

/** A part of a stake that is more than the whole says that one of the two is wrong. */
function partAbove(row: Row, whole: number, rao: boolean, comma: Comma, name: string): string | undefined {
	const part = neuronField(row.fields, "alphaStake");
	const value = part && numberFrom(part.value, comma);
	if (!part || name === "alphastake" || name === "stakesalpha" || typeof value !== "number") return undefined;
	const tokens = value / (rao ? RAO_PER_TOKEN : 1);
	return tokens > whole * SLACK + 1e-6 && whole > 0
		? `${whole} is less than the ${Number.isFinite(tokens) ? `${tokens} of ` : ""}alpha in it ("${part.name}"). Correct one of them.`
		: undefined;
}

function keysOf(rows: readonly UidRow[], field: "hotkey" | "coldkey", refusals: Refusals): string[] | null {
	let any = false;
	const keys = rows.map(({ row }) => {
		const found = neuronField(row.fields, field);
		if (!found) return "";
		const cell = readCell(KEY, found.value, { empty: "" });
		if (cell.problem === undefined) {
			any ||= cell.value !== "";
			return cell.value;
		}
		refusals.add({ row: row.row, column: found.name, message: `${row.place(found.name)}: ${cell.problem}` });
		return "";
	});
	return any ? keys : null;
}

function blocksOf(rows: readonly UidRow[], field: "lastUpdate" | "registeredAt", comma: Comma): Float64Array | null {
	const blocks = Float64Array.from(rows, ({ row }) => {
		const cell = readNumber(BLOCK, neuronField(row.fields, field)?.value, comma);
		return cell.problem === undefined ? cell.value : NaN;
	});
	return blocks.some(Number.isNaN) ? null : blocks;
}

const spelledOf = (rows: readonly UidRow[]): string =>
	rows.map(({ row }) => neuronField(row.fields, "lastUpdate")?.name).find((name) => name !== undefined) ?? "";

function permitsOf(rows: readonly UidRow[]): Uint8Array | null {
	const cells = rows.map(({ row }) => asKey(neuronField(row.fields, "permit")?.value).toLowerCase());
	if (!cells.every((cell) => ["true", "false", "0", "1"].includes(cell))) return null;
	return Uint8Array.from(cells, (cell) => Number(cell === "true" || cell === "1"));
}

const firstOf = (rows: readonly UidRow[], names: readonly string[]): Field | undefined =>
	rows.map(({ row }) => fieldOf(row.fields, names)).find((field) => field !== undefined);

function headNumber(
	schema: typeof NETUID,
	field: Field | undefined,
	{ comma, fileName }: ReadingOptions,
	label: string,
): number | null {
	if (!field) return null;
	const cell = readNumber(schema, field.value, comma);
	return cell.problem === undefined ? cell.value : badFormat(`${fileName}, "${field.name || label}": ${cell.problem}`);
}

const isOneNumber = (value: unknown): boolean =>
	typeof value === "number" || (typeof value === "string" && /^\s*[\d.,]+\s*%?\s*$/.test(value));

interface Drafts {
	readonly uids: readonly number[];
	readonly order: readonly number[];
	readonly hotkeys: readonly string[] | null;
	readonly staked: ReadonlySet<number>;
	readonly refusals: Refusals;
	readonly options: ReadingOptions;
}

/** Weights or bonds: of the file as a whole, else those in each row. */
function readWeights(
	piece: NeuronPiece,
	field: "weights" | "bonds",
	rows: readonly UidRow[],
	{ uids, order, hotkeys, staked, refusals, options }: Drafts,
	notes: string[],
): { readonly draft: WeightDraft; readonly words: string } {
	const places = new Map((hotkeys ?? []).map((key, place) => [key, place]));
	places.delete("");
	const { comma, choices, fileName } = options;
	const make = (column: string) =>
		new WeightDraft(uids, places, comma, field === "bonds" ? new Refusals() : refusals, column, fileName);
	const whole = piece[field];
	if (whole) {
		const draft = make(whole.name);
		const { name, value } = whole;
		const form = weightFormOf(value, { uids: order, name, dumped: piece.dumped, choices, fileName, staked });
		form.walk(draft);
		return { draft, words: form.words };
	}
	const draft = make(field);
	const cells = rows.flatMap(({ row }) => neuronField(row.fields, field) ?? []);
	if (cells.length > 0 && cells.every(({ value }) => isOneNumber(value))) {
		notes.push(`"${cells[0]!.name}" is one number for each UID and does not say whom it rates, so it was left out.`);
		return { draft, words: "no rows" };
	}
	let weighing = 0;
	for (const { uid, row } of rows) {
		const own = neuronField(row.fields, field);
		if (!own) continue;
		weighing++;
		oneRow(uid, own.value, { uids: order }, draft, row.row, row.place(own.name));
	}
	return { draft, words: `${weighing} rows` };
}
