import { basename } from "node:path";
import { SubnetsError } from "../../numeric/errors.ts";
import { Journal } from "../../queue/journal.ts";
import { type JournalHeader } from "../../queue/journalHeader.ts";
import { engineVersion } from "../../runs/engine/engineVersion.ts";
import { indicesOf, type Shard } from "../../runs/many/sweepPlan.ts";
import { type Command, CSV_OPTION, JSON_OPTION, oneForm, parseWords } from "../kit/command.ts";
import { printSweep, type SweepResults } from "../kit/sweepOutput.ts";

const options = { json: JSON_OPTION, csv: CSV_OPTION } as const;

/** `merge part-1.jsonl part-2.jsonl`: what the whole sweep would have printed. */
export const mergeCommand: Command = {
	usage: "merge <file> [more files] [--json | --csv]",
	summary: "Joins the journals of a sweep's parts: prints what the whole sweep would have printed.",
	options: () => options,
	examples: ["merge part-1.jsonl part-2.jsonl", "merge part-*.jsonl --csv"],
	async run(words, terminal) {
		const { values, positionals } = parseWords(words, ["file"], options, "more");
		oneForm(values);
		const journals: Journal[] = [];
		try {
			for (const file of positionals) journals.push(await Journal.read(file));
			checkParts(journals, positionals);
			await printSweep(merged(journals), values, terminal);
		} finally {
			for (const journal of journals) await journal.close();
		}
		return 0;
	},
};

/** @throws {SubnetsError} `bad-format` when they are not of one sweep, or do not make a whole of it */
function checkParts(journals: readonly Journal[], files: readonly string[]): void {
	const { header } = journals[0]!;
	const stranger = journals.findIndex((journal) => journal.header.plan !== header.plan);
	if (stranger > 0) {
		const [first, other] = [basename(files[0]!), basename(files[stranger]!)];
		throw new SubnetsError("bad-format", `"${other}" holds another sweep than "${first}". Merge parts of one sweep.`);
	}
	if (header.engine !== engineVersion) {
		const versions = `made by Subnet Explorer ${header.engine}; this is ${engineVersion}`;
		throw new SubnetsError("bad-format", `These parts were ${versions}. Merge them with the version that made them.`);
	}
	const missing = [];
	for (let index = 0; index < header.size; index++) {
		if (!journals.some((journal) => journal.has(index))) missing.push(index);
	}
	if (missing.length === 0) return;
	const count = `${missing.length.toLocaleString("en-US")} of ${header.size.toLocaleString("en-US")} points are missing`;
	throw new SubnetsError("bad-format", `${count}: ${partsOf(header, missing, journals)}.`);
}

/** Which parts have to be run, in words. */
function partsOf(header: JournalHeader, missing: readonly number[], journals: readonly Journal[]): string {
	const of = journals.find((journal) => journal.header.shard)?.header.shard?.of;
	if (of === undefined) return "run the sweep again with the same --journal";
	const holes = new Set(missing);
	const parts = Array.from({ length: of }, (_, i): Shard => ({ part: i + 1, of }))
		.filter((shard) => [...indicesOf(header, shard)].some((index) => holes.has(index)))
		.map(({ part }) => `${part}/${of}`);
	const named = parts.length > 8 ? `${parts.slice(0, 8).join(", ")} and ${parts.length - 8} more` : parts.join(", ");
	return `run --shard ${named} to the end, and name the file of each`;
}

const merged = (journals: readonly Journal[]): SweepResults => ({
	header: journals[0]!.header,
	done: journals[0]!.header.size,
	result: async (index) => await journals.find((journal) => journal.has(index))?.result(index),
});
