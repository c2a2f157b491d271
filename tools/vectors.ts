/**
 * Checks a folder of test vectors: `npm run vectors -- FOLDER [--mode exact|fast]`.
 *
 * Prints every value that differs, a line per kind and mode, and at the end `N passed, N failed` (a case is one step or
 * row in one mode). Exit code 1 when anything failed or nothing was found.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { kinds } from "./vectors/kinds.ts";
import { Report } from "./vectors/report.ts";
import { type Mode, MODES, type VectorFile } from "./vectors/vectorCase.ts";

const USAGE = "Usage: npm run vectors -- FOLDER [--mode exact|fast]";

function main(): number {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { mode: { type: "string" } } });
	const [folder] = positionals;
	const modes = values.mode === undefined ? MODES : MODES.filter((mode) => mode === values.mode);
	if (folder === undefined || positionals.length > 1 || modes.length === 0) {
		console.error(USAGE);
		return 2;
	}
	const files = existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith(".json"))
				.sort()
		: [];
	if (files.length === 0) {
		console.error(`No .json file in ${folder}: give the folder that holds the vectors.`);
		return 2;
	}
	const report = new Report((line) => {
		console.log(line);
	});
	for (const name of files) checkFile(name, join(folder, name), modes, report);
	report.summarise();
	return report.failed > 0 ? 1 : 0;
}

function checkFile(name: string, path: string, modes: readonly Mode[], report: Report): void {
	try {
		const file = JSON.parse(readFileSync(path, "utf8")) as VectorFile;
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

process.exitCode = main();
