import { say } from "../numeric/say.ts";
import { toPlainText } from "../essay/inlineMarkup.ts";
import { findSimulation } from "../simulations/registry.ts";
import { type Command, parseWords } from "./command.ts";
import { firstWord } from "./runCommand.ts";
import { parameterHelp } from "./parameterHelp.ts";
import { requestFrom, runOptions, wholeNumber } from "./runOptions.ts";
import { columns, wrap } from "./text.ts";

const own = { step: { type: "string" } } as const;

/** `why zeus miner-12 --step 340`. */
export const whyCommand: Command = {
	usage: "why <simulation> <participant> [--step n] [run's options]",
	summary: "Explains, line by line, why a participant was paid what it was.",
	details: parameterHelp,
	async run(words, terminal) {
		const simulation = findSimulation(firstWord(words));
		const { values: given, positionals } = parseWords(
			words,
			["simulation", "participant"],
			runOptions(simulation, own),
		);
		const request = await requestFrom(simulation, given, Object.keys(own), terminal);
		const step = given.step === undefined ? undefined : wholeNumber(given.step, "step");
		const derivation = await (await terminal.runner()).derivePay(request, positionals[1]!, step);
		if (given.json) {
			terminal.print(JSON.stringify(derivation));
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
