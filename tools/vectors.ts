/**
 * Checks test vectors, those of `test/vectors` unless another folder is given: `npm run vectors -- [FOLDER] [--mode exact|fast]`.
 *
 * Prints values that differ, a line per kind and mode, and at the end `N passed, N failed; largest deviation …` (a case is
 * one step or row in one mode). Exit code 1 when anything failed, 2 when there was nothing to check.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inRoot } from "./root.mjs";
import { kinds } from "./vectors/kinds.ts";
import { Report } from "./vectors/report.ts";
import { type Mode, MODES, type VectorFile } from "./vectors/vectorCase.ts";

const USAGE = "Usage: npm run vectors -- [FOLDER] [--mode exact|fast]";

function main(): number {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		strict: false,
		options: { mode: { type: "string" } },
	});
	const [folder = inRoot("test/vectors")] = positionals;
	const modes = values.mode === undefined ? MODES : MODES.filter((mode) => mode === values.mode);
	const unknown = Object.keys(values).some((name) => name !== "mode");
	if (positionals.length > 1 || modes.length === 0 || unknown) {
		console.error(USAGE);
		return 2;
	}
	const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
	const files = isFolder ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
	if (files.length === 0) {
		console.error(`No .json file in ${folder}: give the folder that holds the vectors.`);
		return 2;
	}
	const report = new Report((line) => {
		console.log(line);
	});
	for (const name of files.sort()) checkFile(name, join(folder, name), modes, report);
	report.summarise();
	return report.failed > 0 ? 1 : 0;
}

function checkFile(name: string, path: string, modes: readonly Mode[], report: Report): void {
	try {
		const file = readVectors(path);
		const kind = kinds.get(file.kind);
		if (!kind) {
			report.addBroken(name, `no checker for the kind "${file.kind}"`);
			return;
		}
		for (const mode of modes) {
			if (kind.modes.includes(mode)) report.addFile(name, kind.kind, mode, [...kind.check(file, mode)]);
		}
	} catch (error) {
		report.addBroken(name, error instanceof Error ? error.message : String(error));
	}
}

/** @throws {Error} one sentence when the text is not a JSON object */
function readVectors(path: string): VectorFile {
	let file: unknown;
	try {
		file = JSON.parse(readFileSync(path, "utf8"));
	} catch (error) {
		throw new Error(`This cannot be read as JSON: ${(error as Error).message}.`, { cause: error });
	}
	if (typeof file !== "object" || file === null) throw new Error("This is not a JSON object with a kind.");
	return file as VectorFile;
}

process.exitCode = main();
