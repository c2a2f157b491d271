import { SubnetsError } from "../../../numeric/errors.ts";
import { asKey, type Field, fieldOf } from "../text/foldName.ts";
import { BLOCK_NAMES, DATE_NAMES, NETUID_NAMES, neuronField } from "./neuronFields.ts";
import type { Piece, Row } from "./piece.ts";
import { ALL_BLOCKS } from "./allBlocks.ts";
import { chosen, type Choices, type Reading, UnclearFile } from "../result/unclearFile.ts";

/** The one network that is meant. @throws {UnclearFile} when there are several and none was chosen */
export function pickPiece(pieces: readonly Piece[], choices: Choices, fileName: string): Piece {
	const kinds = new Set(pieces.map(({ kind }) => kind));
	const wanted = choices.has("subnets") ? "subnets" : choices.has("metagraph") ? "neurons" : undefined;
	if (kinds.size > 1 && wanted === undefined) {
		throw new UnclearFile(`${fileName} holds UIDs of a subnet and a table of subnets.`, [
			{ id: "metagraph", label: "the UIDs" },
			{ id: "subnets", label: "the table" },
		]);
	}
	const fitting = kinds.size > 1 ? pieces.filter(({ kind }) => kind === wanted) : pieces;
	return oneMoment(oneOf(fitting, choices, fileName), choices, fileName);
}

function oneOf(pieces: readonly Piece[], choices: Choices, fileName: string): Piece {
	const [first] = pieces;
	if (pieces.length === 1 && first) return first;
	const netuid = chosen(choices, "netuid");
	const block = chosen(choices, "block");
	const fits = (field: Field | undefined, value: string | undefined) =>
		value === undefined || asKey(field?.value) === value;
	const left = pieces.filter(({ head }) => fits(head.netuid, netuid) && fits(head.block, block));
	if (left.length === 1) return left[0]!;
	if (left.length === 0) {
		throw new SubnetsError("bad-format", `${fileName} has no subnet like that. ${saidOf(netuid, block)}`);
	}
	const netuids = new Set(left.map(({ head }) => asKey(head.netuid?.value)));
	const readings = left.map(({ head }): Reading =>
		netuids.size > 1
			? { id: `netuid=${asKey(head.netuid?.value)}`, label: `subnet ${asKey(head.netuid?.value)}` }
			: { id: `block=${asKey(head.block?.value)}`, label: `block ${asKey(head.block?.value)}` },
	);
	const unique = [...new Map(readings.map((reading) => [reading.id, reading])).values()];
	if (netuids.size === 1 && left.every(({ kind, head }) => kind === "neurons" && head.block)) {
		unique.unshift({ id: ALL_BLOCKS, label: "all blocks, one after another" });
	}
	const what = netuids.size > 1 ? "several subnets" : "several blocks of one subnet";
	throw new UnclearFile(`${fileName} holds ${what}, and one is read at a time.`, unique);
}

const saidOf = (netuid: string | undefined, block: string | undefined) =>
	`Say another than ${[netuid && `netuid=${netuid}`, block && `block=${block}`].filter(Boolean).join(" and ")}.`;

/** Of a history (the same netuid or UID at several dates) the rows of one date. */
function oneMoment<P extends Piece>(piece: P, choices: Choices, fileName: string): P {
	const keyOf = ({ fields }: Row) =>
		piece.kind === "neurons" ? neuronField(fields, "uid")?.value : fieldOf(fields, NETUID_NAMES)?.value;
	const keys = piece.rows.map(keyOf);
	if (keys.every((key) => key === undefined) || new Set(keys.map(asKey)).size === keys.length) return piece;
	for (const [names, word] of [[DATE_NAMES, "date"] as const, [BLOCK_NAMES, "block"] as const]) {
		const momentOf = ({ fields }: Row) => asKey(fieldOf(fields, names)?.value ?? "");
		const moments = [...new Set(piece.rows.map(momentOf))].filter((moment) => moment !== "");
		if (moments.length < 2) continue;
		const pairs = new Set(piece.rows.map((row) => `${momentOf(row)}\n${asKey(keyOf(row))}`));
		// Rows of one moment each may carry the time they were written: only a moment that explains the repetition counts.
		if (pairs.size < piece.rows.length * 0.9) continue;
		const wanted = chosen(choices, word);
		if (wanted !== undefined) {
			const rows = piece.rows.filter((row) => momentOf(row) === wanted);
			if (rows.length > 0) return { ...piece, rows };
		}
		const readings = moments.sort().map((moment) => ({ id: `${word}=${moment}`, label: moment }));
		throw new UnclearFile(
			`${fileName} is a history of ${moments.length} moments, and one is read at a time.`,
			readings,
		);
	}
	return piece;
}
