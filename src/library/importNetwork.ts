import { decodeText } from "../chain/imports/text/decodeText.ts";
import { type ImportedNetwork, networkFromTexts } from "../simulations/kit/importedNetwork.ts";

/** A file as the caller read it: nothing here opens one. */
export interface NetworkFile {
	/** For messages, such as "metagraph.json". */
	readonly name: string;
	readonly content: string | Uint8Array;
}

/**
 * A real network from files: one subnet's stakes and weights, or a table of subnets with their pools. Give the result to
 * `run` as its `network`.
 *
 * @param files one, or several of the same subnet and block, which are joined
 * @param as which reading is meant where a file can be read in several ways; the refusal names them
 * @throws {SubnetsError} `bad-format`, with file, row and cure
 */
export const importNetwork = (
	files: NetworkFile | readonly NetworkFile[],
	as: readonly string[] = [],
): ImportedNetwork =>
	networkFromTexts(
		[files].flat().map(({ name, content }) => ({
			name,
			text: typeof content === "string" ? content : decodeText(content, name),
		})),
		as,
	);
