import { type AnyReading, type ImportedNetwork, readingOf } from "../../simulations/kit/importedNetwork.ts";
import { canonicalHash } from "./canonicalHash.ts";

/**
 * SHA-256 (hex) of what an imported network holds. Its display name, its file's name and the words about the reading are
 * not in it, so a file under another name is the same network.
 */
export const networkHash = (network: ImportedNetwork): string => canonicalHash(contentOf(readingOf(network)));

function contentOf(reading: AnyReading): object {
	const content = { ...reading, source: undefined, form: undefined, notes: undefined, refused: undefined };
	return "earlier" in reading && reading.earlier ? { ...content, earlier: reading.earlier.map(contentOf) } : content;
}
