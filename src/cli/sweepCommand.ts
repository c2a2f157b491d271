import { SubnetsError } from "../numeric/errors.ts";
import { askFor } from "../runs/ask/ask.ts";
import { formatFile } from "../runs/archive/parseFile.ts";
import { gridOf, startSweep } from "../runs/many/sweep.ts";
import { threeDigits } from "../numeric/say.ts";
import { findSimulation } from "../simulations/registry.ts";
import { tableAsCsv } from "../simulations/kit/tableAsCsv.ts";
import { type Command, parseWords } from "./command.ts";
import { firstWord } from "./runCommand.ts";
import { parameterHelp } from "./parameterHelp.ts";
import { requestFrom, runOptions, wholeNumber } from "./runOptions.ts";
import { turnedTableText } from "./text.ts";
import { UsageError } from "./usageError.ts";

const own = {
	parameter: { type: "string" },
	points: { type: "string", default: "9" },
	from: { type: "string" },
	to: { type: "string" },
	csv: { type: "boolean", default: false },
} as const;

/** `sweep takeover --parameter budget --points 12 --seeds 5`. */
export const sweepCommand: Command = {
	usage: "sweep <simulation> --parameter name [--points 9] [--from a --to b] [run's options] [--json | --csv]",
	summary: "Runs one parameter over a grid of values: figures and verdicts at each.",
	details: parameterHelp,
	async run(words, terminal) {
		const simulation = findSimulation(firstWord(words));
		const { values: given } = parseWords(words, ["simulation"], runOptions(simulation, own));
		const base = { ...askFor(simulation), seeds: 1 }; // a sweep is many runs already
		const request = await requestFrom(simulation, given, Object.keys(own), terminal, base);
		const known = Object.keys(simulation.parameters).join(", ");
		if (given.parameter === undefined) throw new UsageError(`Say which --parameter: ${known}.`);
		const parameter = Object.hasOwn(simulation.parameters, given.parameter) && simulation.parameters[given.parameter];
		if (!parameter) {
			throw new SubnetsError(
				"bad-value",
				`There is no parameter "${given.parameter}". Use one of: ${known}.`,
				"parameter",
			);
		}
		const points = gridOf(parameter, wholeNumber(given.points, "points"), rangeOf(given.from, given.to));
		const sweep = startSweep(
			{ base: request, parameter: given.parameter, points },
			parameter,
			await terminal.runner(),
			(share) => terminal.progress(`${threeDigits(100 * share)} % of ${points.length} points`),
		);
		terminal.onInterrupt(() => sweep.stop());
		const report = await sweep.report;
		terminal.progress("");
		const [table] = report.outcome.tables;
		if (given.json) terminal.print(formatFile({ format: "subnet-explorer.sweep", version: 1 }, report));
		else if (given.csv) terminal.print(tableAsCsv(table!).trimEnd());
		else terminal.print([`${simulation.title}: ${parameter.label} swept`, "", turnedTableText(table!)].join("\n"));
		return 0;
	},
};

function rangeOf(from: string | undefined, to: string | undefined): readonly [number, number] | undefined {
	if (from === undefined && to === undefined) return undefined;
	const [low, high] = [Number(from), Number(to)];
	if (!Number.isFinite(low) || !Number.isFinite(high)) throw new UsageError("Give both --from and --to, as numbers.");
	return [low, high];
}
