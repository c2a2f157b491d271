import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { SubnetsError } from "../../numeric/errors.ts";
import { threeDigits } from "../../numeric/say.ts";
import { Journal } from "../../queue/journal.ts";
import { headerFor, wordsOf } from "../../queue/journalHeader.ts";
import { type Answers } from "../../runs/engine/answer.ts";
import { askFor } from "../../runs/ask/ask.ts";
import { answerBatch } from "../../runs/many/runBatch.ts";
import { indicesOf, requestAt, type Shard, type SweepPlan } from "../../runs/many/sweepPlan.ts";
import { findSimulation, simulations } from "../../simulations/registry.ts";
import { type Command, oneForm, parseWords, type Terminal } from "../kit/command.ts";
import { parameterHelp } from "../kit/parameterHelp.ts";
import { firstWord } from "./runCommand.ts";
import { requestFrom, runOptions, runOptionsFor, simulationIds } from "../kit/runOptions.ts";
import { onStarter } from "../kit/onStarter.ts";
import { axesFrom, shardFrom, sweepOptions, workersFrom } from "../kit/sweepOptions.ts";
import { printSweep } from "../kit/sweepOutput.ts";
import { UsageError } from "../kit/usageError.ts";

/** `sweep takeover --parameter budget --points 12 --seeds 5`. */
export const sweepCommand: Command = {
	usage: "sweep <simulation> --parameter NAME [--parameter OTHER] [options]",
	summary: "Runs one parameter, or two, over a grid of values: figures and verdicts at each.",
	options: (words) => {
		const { parameter, ...others } = runOptionsFor(sweepOptions)(words);
		const choices = Object.keys(simulations.find(({ id }) => id === words[0])?.parameters ?? {});
		return { parameter: { ...parameter!, choices }, ...others };
	},
	choices: simulationIds,
	examples: [
		"sweep takeover --parameter budget",
		"sweep zeus --parameter copierShare --points 12 --seeds 5 --csv",
		"sweep zeus --parameter miners --parameter bestError --journal sweep.jsonl",
	],
	details: parameterHelp,
	async run(words, terminal) {
		const simulation = findSimulation(firstWord(words));
		const { values: given } = parseWords(words, ["simulation"], runOptions(simulation, sweepOptions));
		const shard = shardFrom(given.shard);
		const workers = workersFrom(given.workers);
		oneForm(given);
		if (shard && given.journal === undefined) throw new UsageError("A --shard needs a --journal FILE of its own.");
		const one = { ...askFor(simulation), seeds: 1 }; // a sweep is many runs already
		const base = await requestFrom(simulation, given, Object.keys(sweepOptions), terminal, one);
		const plan = { base, axes: axesFrom(simulation, given) };
		const where = { workers, queue: given.queue, input: given.input, as: given.as };
		await withJournal(given.journal, async (file, kept) => {
			const journal = await Journal.begin(file, headerFor(plan, simulation.version, shard));
			try {
				await onStarter(terminal, where, (starter, note) => workOff(plan, shard, journal, starter, note, terminal));
				terminal.progress("");
				const wanted = countOf(plan, shard);
				if (kept && journal.done < wanted) {
					const share = threeDigits((100 * journal.done) / wanted);
					throw new SubnetsError(
						"stopped",
						`Stopped at ${share} %. The same command goes on from there with ${basename(file)}.`,
					);
				}
				if (!shard) await printSweep(journal, given, terminal);
				else terminal.print(`${basename(file)} holds ${wordsOf(shard)} of this sweep: ${journal.done} points.`);
			} finally {
				await journal.close();
			}
		});
		return 0;
	},
};

const countOf = (plan: SweepPlan, shard?: Shard): number => [...indicesOf(plan, shard)].length;

/** Runs what the journal does not hold yet. Stopped by the user, it leaves the rest. */
async function workOff(
	plan: SweepPlan,
	shard: Shard | undefined,
	journal: Journal,
	answers: Answers,
	note: () => string,
	terminal: Terminal,
): Promise<void> {
	const wanted = countOf(plan, shard);
	function* missing() {
		for (const index of indicesOf(plan, shard)) {
			if (!journal.has(index)) yield [index, requestAt(plan, index)] as const;
		}
	}
	const batch = answerBatch(missing(), answers, async (index, text) => {
		await journal.addText(index, text);
		const share = threeDigits((100 * journal.done) / wanted);
		terminal.progress(`${share} % of ${wanted.toLocaleString("en-US")} points${note()}`);
	});
	terminal.onInterrupt(() => batch.stop());
	await batch.done;
}

/** A journal that nobody asked for lies in a folder that is removed afterwards. */
async function withJournal(given: string | undefined, use: (file: string, kept: boolean) => Promise<void>) {
	if (given !== undefined) return await use(given, true);
	const folder = await mkdtemp(join(tmpdir(), "subnet-explorer-"));
	try {
		await use(join(folder, "sweep.jsonl"), false);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
