import { parseArgs } from "node:util";

/**
 * What stands on a command line of ours. `--help` prints the usage and ends well; what is not understood is told in a
 * sentence with the usage, and ends with 2.
 * @template {import("node:util").ParseArgsConfig["options"]} T
 * @param {string} usage
 * @param {T} options
 */
export function readArguments(usage, options) {
	try {
		const config = { allowPositionals: true, options: { ...options, help: { type: "boolean", short: "h" } } };
		const read = parseArgs(
			/** @type {{ allowPositionals: true, options: T & { help: { type: "boolean", short: "h" } } }} */ (config),
		);
		if ("help" in read.values && read.values.help) {
			console.log(usage);
			process.exit(0);
		}
		return read;
	} catch (error) {
		return refuse(error instanceof Error ? error.message.split(". To specify")[0] : String(error), usage);
	}
}

/**
 * Ends because of what was asked, with the cure.
 * @param {string | undefined} what
 * @param {string} usage
 * @returns {never}
 */
export function refuse(what, usage) {
	console.error(`${what}\n\n${usage}`);
	process.exit(2);
}
