import { chapters, findSection } from "../../essay/sections.ts";
import { simulations } from "../../simulations/registry.ts";
import { type Command, CSV_OPTION, JSON_OPTION, oneForm, parseWords } from "../kit/command.ts";
import { rowsAsCsv } from "../kit/csv.ts";
import { columns } from "../kit/text.ts";

const options = { json: JSON_OPTION, csv: CSV_OPTION } as const;

/** `list`: every simulation by chapter, with its question; with `--json` also parameters and claims. */
export const listCommand: Command = {
	usage: "list [--json | --csv]",
	summary: "Lists the simulations and their questions.",
	options: () => options,
	examples: ["list", "list --json"],
	async run(words, terminal) {
		const { values } = parseWords(words, [], options);
		oneForm(values);
		if (values.csv) {
			const rows = simulations.map(({ id, title, question, sections }) => [id, title, question, sections.join(" ")]);
			terminal.print(rowsAsCsv(["id", "title", "question", "sections"], rows));
			return 0;
		}
		if (values.json) {
			const all = simulations.map(
				({ id, title, question, sections, version, stochastic, rules, parameters, findings }) => ({
					...{ id, title, question, sections, version, stochastic, rules, parameters },
					claims: findings.map(({ claim }) => claim),
				}),
			);
			terminal.print(JSON.stringify(all));
			return 0;
		}
		const parts = chapters.flatMap((chapter) => {
			const inChapter = simulations.filter(({ sections }) => findSection(sections[0]!)?.chapter === chapter.id);
			if (inChapter.length === 0) return [];
			return [
				`${chapter.id === "0" ? "" : `${chapter.id} `}${chapter.title}\n${columns(inChapter.map((s) => [s.id, s.question]))}`,
			];
		});
		terminal.print(parts.join("\n\n"));
		return 0;
	},
};
