import { basename } from "node:path";
import { parseReport } from "../../runs/archive/reportFile.ts";
import { verifyRun } from "../../runs/archive/verifyRun.ts";
import { type Command, JSON_OPTION, parseWords } from "../kit/command.ts";
import { readNetwork, TEXTS } from "../kit/runOptions.ts";
import { wrap } from "../kit/text.ts";

const options = {
	input: { ...TEXTS, value: "FILE", help: "the network that the run started from" },
	as: { ...TEXTS, value: "READING", help: "what the file is, where it can be read in several ways" },
	json: JSON_OPTION,
} as const;

/** `verify FILE`: runs a report's manifest again; exit code 1 when it differs. */
export const verifyCommand: Command = {
	usage: "verify <file> [options]",
	summary: "Runs a report (made with run --json) again and compares to the last bit.",
	options: () => options,
	examples: ["verify run.json"],
	async run(words, terminal) {
		const { values, positionals } = parseWords(words, ["file"], options);
		const file = positionals[0]!;
		const saved = parseReport(await terminal.readText(file), basename(file));
		const network = values.input.length === 0 ? undefined : await readNetwork(values.input, values.as, terminal);
		const { same, sentence } = await verifyRun(saved, await terminal.runner(), network);
		terminal.print(values.json ? JSON.stringify({ same, sentence, manifest: saved.manifest }) : wrap(sentence));
		return same ? 0 : 1;
	},
};
