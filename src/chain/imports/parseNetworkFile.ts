import { parseCsv } from "./csv.ts";
import type { ImportedMetagraph } from "./importedMetagraph.ts";
import type { ImportedSubnetTable } from "./importedSubnetTable.ts";
import { parseMetagraph } from "./parseMetagraph.ts";
import { parseSubnetTable } from "./parseSubnetTable.ts";
import { looksLikeJson, readJson } from "./readJson.ts";
import { checkLength } from "./refusedRow.ts";

function isMetagraph(text: string, fileName: string): boolean {
	if (!looksLikeJson(text)) return parseCsv(text, fileName).header.some((name) => name.toLowerCase() === "uid");
	const data = readJson(text, fileName);
	return typeof data === "object" && data !== null && ("S" in data || "stake" in data);
}

/**
 * Reads whatever network a file holds: one subnet's metagraph (it has UIDs) or a table of subnets (it has pools).
 * @throws {SubnetsError} `bad-format` when it is neither
 */
export function parseNetworkFile(text: string, fileName: string): ImportedMetagraph | ImportedSubnetTable {
	checkLength(text, fileName);
	return isMetagraph(text, fileName) ? parseMetagraph(text, fileName) : parseSubnetTable(text, fileName);
}
