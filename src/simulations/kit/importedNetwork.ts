import { nameOfFile } from "../../numeric/oneLine.ts";
import { type ImportedMetagraph } from "../../chain/imports/result/importedMetagraph.ts";
import { type ImportedScores } from "../../chain/imports/result/importedScores.ts";
import { type ImportedSubnetTable } from "../../chain/imports/result/importedSubnetTable.ts";
import { type NetworkText, parseNetworkFiles } from "../../chain/imports/parseNetworkFile.ts";

/** What a reader brings as a start state: one subnet's stakes and weights, a table of subnets with their pools, or miners' scores. */
export type ImportedNetwork =
	| { readonly kind: "metagraph"; readonly name: string; readonly metagraph: ImportedMetagraph }
	| { readonly kind: "subnets"; readonly name: string; readonly subnets: ImportedSubnetTable }
	| { readonly kind: "scores"; readonly name: string; readonly scores: ImportedScores };

/** A network as the files that it came from. */
export interface NetworkFiles {
	readonly files: readonly NetworkText[];
	/** Which reading was chosen where the files can be read in several ways. */
	readonly as: readonly string[];
}

/** What was read, of any kind. */
export type AnyReading = ImportedMetagraph | ImportedSubnetTable | ImportedScores;

/** What was read, whichever kind it is: where it comes from, what it was taken for, what was left out. */
export function readingOf(network: ImportedNetwork): AnyReading {
	if (network.kind === "scores") return network.scores;
	return network.kind === "metagraph" ? network.metagraph : network.subnets;
}

/**
 * The network that files hold: the same in VS Code and on the command line for the same bytes.
 *
 * @param as what the reader chose where a file can be read in several ways
 * @throws {UnclearFile} when it can be read in several ways and nothing was chosen
 * @throws {SubnetsError} `bad-format` when the files are no network
 */
export function networkFromTexts(files: readonly NetworkText[], as: readonly string[] = []): ImportedNetwork {
	const read = parseNetworkFiles(files, as);
	const name = nameOf(read, files.map((file) => nameOfFile(file.name)).join(" and "));
	if (read.kind === "scores") return { kind: "scores", name, scores: read };
	return read.kind === "metagraph"
		? { kind: "metagraph", name, metagraph: read }
		: { kind: "subnets", name, subnets: read };
}

/** "Subnet 15 at block 4,769,998", else the file's name. */
function nameOf(read: AnyReading, fileName: string): string {
	if (read.kind === "scores") return `${read.miners.length} scores of ${fileName}`;
	const at = read.block === null ? "" : ` at block ${read.block.toLocaleString("en-US")}`;
	if (read.kind === "metagraph") {
		const earlier = read.earlier === undefined ? "" : ` and ${read.earlier.length} before`;
		return read.netuid === null ? fileName : `Subnet ${read.netuid}${at}${earlier}`;
	}
	return `${read.subnets.length === 1 ? "1 subnet" : `${read.subnets.length} subnets`}${at || ` of ${fileName}`}`;
}
