import { type ImportedMetagraph } from "../../chain/imports/importedMetagraph.ts";
import { type ImportedSubnetTable } from "../../chain/imports/importedSubnetTable.ts";
import { type NetworkText, parseNetworkFiles } from "../../chain/imports/parseNetworkFile.ts";

/** A real network as a start state: one subnet's stakes and weights, or a table of subnets with their pools. */
export type ImportedNetwork =
	| { readonly kind: "metagraph"; readonly name: string; readonly metagraph: ImportedMetagraph }
	| { readonly kind: "subnets"; readonly name: string; readonly subnets: ImportedSubnetTable };

/** What was read, whichever kind it is: where it comes from, what it was taken for, what was left out. */
export const readingOf = (network: ImportedNetwork): ImportedMetagraph | ImportedSubnetTable =>
	network.kind === "metagraph" ? network.metagraph : network.subnets;

/**
 * The network that files hold: the same in VS Code and on the command line for the same bytes.
 *
 * @param as what the reader chose where a file can be read in several ways
 * @throws {UnclearFile} when it can be read in several ways and nothing was chosen
 * @throws {SubnetsError} `bad-format` when the files are no network
 */
export function networkFromTexts(files: readonly NetworkText[], as: readonly string[] = []): ImportedNetwork {
	const read = parseNetworkFiles(files, as);
	const name = nameOf(read, files.map((file) => file.name).join(" and "));
	return read.kind === "metagraph"
		? { kind: "metagraph", name, metagraph: read }
		: { kind: "subnets", name, subnets: read };
}

/** "Subnet 15 at block 4,769,998", else the file's name. */
function nameOf(read: ImportedMetagraph | ImportedSubnetTable, fileName: string): string {
	const at = read.block === null ? "" : ` at block ${read.block.toLocaleString("en-US")}`;
	if (read.kind === "metagraph") {
		const earlier = read.earlier === undefined ? "" : ` and ${read.earlier.length} before`;
		return read.netuid === null ? fileName : `Subnet ${read.netuid}${at}${earlier}`;
	}
	return `${read.subnets.length === 1 ? "1 subnet" : `${read.subnets.length} subnets`}${at || ` of ${fileName}`}`;
}
