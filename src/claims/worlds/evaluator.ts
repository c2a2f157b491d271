import { type JudgedFinding, type RunRequest } from "../../runs/runReport.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type Figure } from "../../simulations/kit/outcome.ts";
import { type Values } from "../../simulations/kit/parameters.ts";
import { type RunHandle, type RunStarter } from "../../runs/engine/runner.ts";

/** What one run says about each claim, and its headline figures; undefined where the simulation refused its values. */
export type WorldJudgement =
	{ readonly findings: readonly JudgedFinding[]; readonly figures: readonly Figure[] } | undefined;

/** Judges worlds of one simulation in the background; equal worlds are run once. */
export class Evaluator {
	/** Runs that have ended. */
	ended = 0;
	readonly #runner: RunStarter;
	readonly #base: RunRequest;
	readonly #onEnded: () => void;
	readonly #known = new Map<string, Promise<WorldJudgement>>();
	readonly #active = new Set<RunHandle>();
	#stopped = false;

	/** @param base simulation, rules and imported network of every world */
	constructor(runner: RunStarter, base: RunRequest, onEnded: () => void) {
		this.#runner = runner;
		this.#base = base;
		this.#onEnded = onEnded;
	}

	get stopped(): boolean {
		return this.#stopped;
	}

	/** @throws {SubnetsError} `stopped` once stopped, and whatever ends a run besides its values */
	judge(values: Values, seed: number): Promise<WorldJudgement> {
		const key = JSON.stringify([values, seed]);
		const known = this.#known.get(key);
		if (known) return known;
		const judgement = this.#run(values, seed);
		this.#known.set(key, judgement);
		return judgement;
	}

	/** Gives up every run on its way. */
	stop(): void {
		this.#stopped = true;
		for (const handle of this.#active) handle.stop();
	}

	async #run(values: Values, seed: number): Promise<WorldJudgement> {
		const stopped = () => new SubnetsError("stopped", "The test was stopped.");
		if (this.#stopped) throw stopped();
		const handle = this.#runner.start({ ...this.#base, values, seed, seeds: 1 }, { priority: "sweep", brief: true });
		this.#active.add(handle);
		try {
			const { findings, outcome, stoppedAt } = await handle.report;
			if (stoppedAt !== undefined) throw stopped();
			return { findings, figures: outcome.figures };
		} catch (error) {
			if (SubnetsError.is(error, "bad-value")) return undefined;
			throw error;
		} finally {
			this.#active.delete(handle);
			this.ended++;
			this.#onEnded();
		}
	}
}
