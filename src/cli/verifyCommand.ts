import { basename } from "node:path";
import { parseReport } from "../runs/archive/reportFile.ts";
import { verifyRun } from "../runs/archive/verifyRun.ts";
import { type Command, parseWords } from "./command.ts";
import { readNetwork } from "./runOptions.ts";
import { wrap } from "./text.ts";

/** `verify FILE`: runs a report's manifest again; exit code 1 when it differs. */
export const verifyCommand: Command = {
	usage: "verify <file> [--input FILE [--as READING]] [--json]",
	summary: "Runs a report (made with run --json) again and compares to the last bit.",
	async run(words, terminal) {
		const { values, positionals } = parseWords(words, ["file"], {
			input: { type: "string", multiple: true, default: [] as string[] },
			as: { type: "string", multiple: true, default: [] as string[] },
			json: { type: "boolean", default: false },
		});
		const file = positionals[0]!;
		const saved = parseReport(await terminal.readText(file), basename(file));
		const network = values.input.length === 0 ? undefined : await readNetwork(values.input, values.as, terminal);
		const { same, sentence } = await verifyRun(saved, await terminal.runner(), network);
		terminal.print(values.json ? JSON.stringify({ same, sentence, manifest: saved.manifest }) : wrap(sentence));
		return same ? 0 : 1;
	},
};
