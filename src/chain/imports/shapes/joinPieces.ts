import { SubnetsError } from "../../../numeric/errors.ts";
import { asKey, type Field, fieldOf, isEmpty } from "../text/foldName.ts";
import { BLOCK_NAMES, NETUID_NAMES, neuronField } from "./neuronFields.ts";
import type { Head, NeuronPiece, Piece, Row } from "./piece.ts";

const NETUIDS = NETUID_NAMES.slice(0, 3);

const same = (a: Field | undefined, b: Field | undefined) =>
	a === undefined || b === undefined || asKey(a.value) === asKey(b.value);

/** UIDs of several subnets in one list become a piece for each. */
function bySubnet(piece: NeuronPiece): readonly NeuronPiece[] {
	const groups = new Map<string, { readonly netuid: Field | undefined; readonly rows: Row[] }>();
	const named = new Map(
		piece.rows.flatMap(({ fields }) => fieldOf(fields, NETUIDS) ?? []).map((field) => [asKey(field.value), field]),
	);
	// A row that does not say is of the one subnet that the others name.
	const only = named.size === 1 ? [...named.values()][0] : undefined;
	for (const row of piece.rows) {
		const netuid = fieldOf(row.fields, NETUIDS) ?? piece.head.netuid ?? only;
		const key = netuid === undefined ? "" : asKey(netuid.value);
		const group = groups.get(key);
		if (group) group.rows.push(row);
		else groups.set(key, { netuid, rows: [row] });
	}
	if (groups.size <= 1) return [withHead(piece, [...groups.values()][0]?.netuid)];
	return [...groups.values()].map(({ netuid, rows }) => withHead({ ...piece, rows }, netuid));
}

const withHead = (piece: NeuronPiece, netuid: Field | undefined): NeuronPiece => {
	const block = piece.head.block ?? commonBlock(piece.rows);
	return { ...piece, head: { ...piece.head, ...(netuid && { netuid }), ...(block && { block }) } };
};

/** The block of all rows, where they agree. */
function commonBlock(rows: readonly Row[]): Field | undefined {
	const blocks = rows.map(({ fields }) => fieldOf(fields, BLOCK_NAMES));
	const [first] = blocks;
	return first && blocks.every((block) => block && asKey(block.value) === asKey(first.value)) ? first : undefined;
}

/**
 * Pieces of the same subnet and block as one: stakes from one file, weights from another, UIDs page by page. A piece that
 * does not say which subnet it is fits any.
 *
 * @throws {SubnetsError} `bad-format` when two of them give weights
 */
export function joinPieces(pieces: readonly Piece[], fileName: string): readonly Piece[] {
	const joined: Piece[] = [];
	const parts = pieces.flatMap((piece): readonly Piece[] => (piece.kind === "neurons" ? bySubnet(piece) : [piece]));
	for (const piece of parts) {
		const at = joined.findIndex(
			(other) =>
				other.kind === piece.kind &&
				same(other.head.netuid, piece.head.netuid) &&
				same(other.head.block, piece.head.block),
		);
		const other = joined[at];
		if (other?.kind === "neurons" && piece.kind === "neurons") joined[at] = joinTwo(other, piece, fileName);
		else if (other?.kind === "subnets" && piece.kind === "subnets")
			joined[at] = { ...other, rows: [...other.rows, ...piece.rows] };
		else joined.push(piece);
	}
	return joined;
}

function joinTwo(a: NeuronPiece, b: NeuronPiece, fileName: string): NeuronPiece {
	if (a.weights && b.weights) {
		throw new SubnetsError("bad-format", `${fileName}: both give weights of the same subnet. Import one of them.`);
	}
	const uidOf = ({ fields }: Row) => asKey(neuronField(fields, "uid")?.value ?? "");
	const later = new Map(b.rows.map((row) => [uidOf(row), row]));
	const keyed = !later.has("") && a.rows.every((row) => uidOf(row) !== "");
	const [first, second] = a.rows.length >= b.rows.length || a.rows.length > 0 ? [a, b] : [b, a];
	const head: Head = { ...second.head, ...first.head };
	const weights = a.weights ?? b.weights;
	const bonds = a.bonds ?? b.bonds;
	const rest = { ...(weights && { weights }), ...(bonds && { bonds }), head, dumped: a.dumped || b.dumped };
	const tool = a.rows.length > 0 ? a.tool : b.tool;
	if (a.rows.length === 0 || b.rows.length === 0 || !keyed) {
		if (a.rows.length > 0 && b.rows.length > 0) {
			throw new SubnetsError(
				"bad-format",
				`${fileName}: two lists of UIDs, and not both say which UID each entry is. Import one of them.`,
			);
		}
		return { ...first, rows: a.rows.length > 0 ? a.rows : b.rows, ...rest, tool };
	}
	const known = new Set(a.rows.map(uidOf));
	const rows = a.rows.map((row) => mergeRows(row, later.get(uidOf(row))));
	return { ...a, rows: [...rows, ...b.rows.filter((row) => !known.has(uidOf(row)))], ...rest, tool };
}

/** What the first says, and where it says nothing what the second says. */
function mergeRows(first: Row, second: Row | undefined): Row {
	if (!second) return first;
	const fields = new Map(first.fields);
	for (const [folded, field] of second.fields) {
		const own = fields.get(folded);
		if (own === undefined || isEmpty(own.value)) fields.set(folded, field);
	}
	return { ...first, fields };
}
