import { sumOf } from "../numeric/sums.ts";
import { type ClaimId } from "../essay/claimId.ts";
import { type ClaimTestReport } from "./worlds/claimTestReport.ts";
import { type EveryClaimOptions, type EveryClaimProgress, type EveryClaimResult } from "./scorecard/scorecard.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { type Simulation } from "../simulations/kit/contract.ts";
import { engineVersion } from "../runs/engine/engineVersion.ts";
import { type RunStarter } from "../runs/engine/runner.ts";
import { type ClaimTestOptions, type ClaimTestsHandle, plannedRuns, startClaimTests } from "./worlds/claimTests.ts";
import { budgetOf, runCost } from "./worlds/testBudget.ts";

/** Simulations that are tested at once: while one waits for the last step of a search, the other keeps the workers busy. */
const LANES = 2;
/** A guess at the time left from less than this share of the work says nothing. */
const FIRST_GUESS = 0.03;

export interface EveryClaimHandle {
	/** Resolves with what was found, also when it was stopped. Rejects only when a worker dies. */
	readonly result: Promise<EveryClaimResult>;
	/** Ends it; claims that are done stay. */
	stop(): void;
}

/** Of a simulation whose runs have ended and whose reports are not there yet. */
const ALMOST = 0.99;

/** What is told on the way. */
export interface EveryClaimListener {
	readonly onProgress?: (progress: EveryClaimProgress) => void;
	/** Whenever a simulation is done: the result as if it ended here. */
	readonly onResult?: (soFar: EveryClaimResult) => void;
}

/** One simulation and how it is tested. */
interface Task {
	readonly simulation: Simulation;
	readonly options: ClaimTestOptions;
	/** Milliseconds of one core, as far as known beforehand. */
	readonly work: number;
	/** Share of the work that is done. */
	done: number;
	reports?: readonly ClaimTestReport[];
	failure?: string;
}

/**
 * Judges every claim that a simulation judges, over many worlds. Each world is run once and judged by all findings of its
 * simulation. Equal options give equal results. Quick simulations go first, so that most of the page is there soon.
 *
 * @param simulations those of the registry
 */
export function testEveryClaim(
	options: EveryClaimOptions,
	simulations: readonly Simulation[],
	runner: RunStarter,
	{ onProgress, onResult }: EveryClaimListener = {},
): EveryClaimHandle {
	const tasks = simulations
		.filter(({ findings }) => findings.length > 0)
		.map((simulation) => taskOf(simulation, options));
	const queue = tasks.toSorted((a, b) => a.work - b.work).values();
	const active = new Set<ClaimTestsHandle>();
	const began = performance.now();
	const work = sumOf(tasks, (task) => task.work);
	let stopped = false;

	const shareDone = () => sumOf(tasks, (task) => task.work * task.done) / work;
	const resultSoFar = (): EveryClaimResult => ({
		options,
		engine: engineVersion,
		reports: tasks.flatMap(({ reports }) => reports ?? []),
		failures: tasks.flatMap(({ simulation, failure }) =>
			failure === undefined ? [] : [{ simulation: simulation.id, reason: failure }],
		),
		...(tasks.some(({ reports, failure }) => !reports && failure === undefined) || stopped
			? { stoppedAt: shareDone() }
			: {}),
	});
	const tell = (task: Task) => {
		const share = shareDone();
		onProgress?.({
			share,
			simulation: task.simulation.title,
			...claimCounts(tasks),
			...(share >= FIRST_GUESS && { timeLeft: ((performance.now() - began) * (1 - share)) / share }),
		});
	};
	const test = async (task: Task) => {
		const handle = startClaimTests(task.options, runner, (ended, planned) => {
			task.done = Math.max(task.done, Math.min(ALMOST, ended / planned));
			tell(task);
		});
		active.add(handle);
		try {
			const reports = await handle.reports;
			// Of a simulation that was cut short, too few worlds say too little: it counts as not tested.
			if (!stopped) task.reports = reports;
		} catch (error) {
			// A simulation that refuses is one gap in the page; a worker that dies, or a slip of ours, ends it all.
			if (SubnetsError.is(error, "bad-value")) task.failure = error.message;
			else if (!SubnetsError.is(error, "stopped")) throw error;
		} finally {
			active.delete(handle);
		}
		if (stopped) return;
		task.done = 1;
		tell(task);
		onResult?.(resultSoFar());
	};
	const stop = () => {
		stopped = true;
		for (const handle of active) handle.stop();
	};
	const lane = async () => {
		for (let next = queue.next(); !next.done && !stopped; next = queue.next()) {
			try {
				await test(next.value);
			} catch (error) {
				stop();
				throw error;
			}
		}
	};
	const result = Promise.all(Array.from({ length: LANES }, lane)).then(resultSoFar);
	return { result, stop };
}

function taskOf(simulation: Simulation, { seed, worlds }: EveryClaimOptions): Task {
	const options: ClaimTestOptions = { simulation, seed, ...budgetOf(simulation, worlds) };
	return { simulation, options, work: plannedRuns(options) * runCost(simulation), done: 0 };
}

/**
 * Share of the whole test's work, from 0 to 1, that these simulations are.
 * @param done their ids
 */
export function shareOfWork(
	simulations: readonly Simulation[],
	options: EveryClaimOptions,
	done: ReadonlySet<string>,
): number {
	const tasks = simulations
		.filter(({ findings }) => findings.length > 0)
		.map((simulation) => taskOf(simulation, options));
	const open = tasks.filter(({ simulation }) => !done.has(simulation.id));
	const workOf = (of: readonly Task[]) => sumOf(of, ({ work }) => work);
	return open.length === 0 ? 1 : 1 - workOf(open) / workOf(tasks);
}

/** A claim is done when all simulations that judge it are. */
function claimCounts(tasks: readonly Task[]): { readonly claimsDone: number; readonly claims: number } {
	const claimsIn = (of: readonly Task[]) =>
		new Set<ClaimId>(of.flatMap(({ simulation }) => simulation.findings.map(({ claim }) => claim)));
	const claims = claimsIn(tasks).size;
	const open = claimsIn(tasks.filter(({ done }) => done < 1)).size;
	return { claimsDone: claims - open, claims };
}
