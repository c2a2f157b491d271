import { SubnetsError } from "../../numeric/errors.ts";
import { NewerVersionError } from "./parseFile.ts";
import { type RunStorage } from "./runStorage.ts";

/**
 * Moves a file that cannot be read out of the way, so that it is told once and never lost. A sound file of a later version, or
 * one that could not be fetched just now, stays for whoever can read it.
 *
 * @param error why it cannot be read
 * @param cure what the reader can do now, without a stop: "import its file again"
 * @returns the sentence to show
 */
export async function setAside(storage: RunStorage, name: string, error: unknown, cure: string): Promise<string> {
	const reason = error instanceof Error ? error.message : String(error);
	if (error instanceof NewerVersionError || !SubnetsError.is(error, "bad-format")) return reason;
	const names = await storage.list();
	let target = `${name}.damaged`;
	for (let copy = 2; names.includes(target); copy++) target = `${name}.damaged-${copy}`;
	await storage.rename(name, target);
	return `${reason} It was set aside as "${target}"; ${cure}.`;
}
