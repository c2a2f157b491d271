import { say } from "../../numeric/say.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { type Command, CSV_OPTION, oneForm, parseWords } from "../kit/command.ts";
import { rowsAsCsv } from "../kit/csv.ts";
import { firstWord } from "./runCommand.ts";
import { parameterHelp } from "../kit/parameterHelp.ts";
import { requestFrom, runOptions, runOptionsFor, simulationIds, wholeNumber } from "../kit/runOptions.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { columns, wrap } from "../kit/text.ts";

const own = {
	step: { type: "string", value: "N", help: "up to which step; the last where nobody says" },
	csv: CSV_OPTION,
} as const;

/** `why zeus miner-12 --step 340`. */
export const whyCommand: Command = {
	usage: "why <simulation> <participant> [options]",
	summary: "Explains, line by line, why a participant was paid what it was.",
	options: runOptionsFor(own),
	choices: simulationIds,
	examples: ["why zeus miner-12", "why zeus miner-12 --step 340 --json"],
	details: parameterHelp,
	async run(words, terminal) {
		const simulation = findSimulation(firstWord(words));
		const { values: given, positionals } = parseWords(
			words,
			["simulation", "participant"],
			runOptions(simulation, own),
		);
		oneForm(given);
		const request = await requestFrom(simulation, given, Object.keys(own), terminal);
		const step = given.step === undefined ? undefined : wholeNumber(given.step, "step");
		const derivation = await (await terminal.runner()).derivePay(request, positionals[1]!, step);
		if (given.json) {
			terminal.print(JSON.stringify(derivation));
			return 0;
		}
		if (given.csv) {
			const lines = derivation.lines.map(({ label, value, unit, formula, source = "" }) => [
				...[label, value, unit, formula, source],
			]);
			terminal.print(rowsAsCsv(["label", "value", "unit", "formula", "source"], lines));
			return 0;
		}
		const rows = derivation.lines.map(({ label, formula, value, unit, source }) => [
			label,
			say(value, unit),
			formula,
			source ?? "",
		]);
		terminal.print([derivation.title, "", columns(rows), "", wrap(toPlainText(derivation.summary))].join("\n"));
		return 0;
	},
};
