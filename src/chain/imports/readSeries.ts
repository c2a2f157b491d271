import { SubnetsError } from "../../numeric/errors.ts";
import { asKey } from "./text/foldName.ts";
import { sumOf } from "../../numeric/sums.ts";
import type { ImportedMetagraph } from "./result/importedMetagraph.ts";
import type { NeuronPiece, Piece } from "./shapes/piece.ts";
import { readMetagraph, type ReadingOptions } from "./readMetagraph.ts";
import { chosen, type Choices } from "./result/unclearFile.ts";

/** Refused rows that are kept with their sentence. */
const MOST_KEPT = 100;

/** The moments of the one subnet that is meant, the earliest first; fewer than two are no series. */
export function momentsOf(pieces: readonly Piece[], choices: Choices): readonly NeuronPiece[] {
	const netuid = chosen(choices, "netuid");
	return pieces
		.flatMap((piece) => (piece.kind === "neurons" ? [piece] : []))
		.filter(({ head }) => head.block && (netuid === undefined || asKey(head.netuid?.value) === netuid))
		.sort((a, b) => Number(a.head.block!.value) - Number(b.head.block!.value));
}

/**
 * Several blocks of one subnet as the last of them, with the earlier ones before it.
 * @param moments the earliest first, two or more
 * @throws {SubnetsError} `bad-format` when they are of several subnets, or one of them cannot be read
 */
export function readSeries(moments: readonly NeuronPiece[], options: ReadingOptions): ImportedMetagraph {
	const read = moments.map((piece) => readMetagraph(piece, options));
	if (new Set(read.map(({ netuid }) => netuid)).size > 1) {
		const message = `${options.fileName} holds several subnets. Say which with netuid, or import one subnet's files.`;
		throw new SubnetsError("bad-format", message);
	}
	const last = read.at(-1)!;
	return {
		...last,
		earlier: read.slice(0, -1),
		form: `Read as ${read.length} moments of one subnet, one after another. The last: ${last.form}`,
		notes: [...new Set(read.flatMap(({ notes }) => notes))],
		refused: read.flatMap(({ refused }) => refused).slice(0, MOST_KEPT),
		refusedCount: sumOf(read, ({ refusedCount }) => refusedCount),
	};
}

/** The epochs of a simulator's case, one after another. @param epochs one or more */
export function readCase(epochs: readonly Piece[], options: ReadingOptions): ImportedMetagraph {
	const moments = epochs.flatMap((piece) => (piece.kind === "neurons" ? [piece] : []));
	return moments.length > 1 ? readSeries(moments, options) : readMetagraph(moments[0]!, options);
}
