import { type Repetition, type RunProgress, type RunReport, type RunRequest } from "../runReport.ts";
import { type Frame, isLeftToChance, type Simulation, type World } from "../../simulations/kit/contract.ts";
import { isNumberColumn, type Outcome } from "../../simulations/kit/outcome.ts";
import { type Values } from "../../simulations/kit/parameters.ts";
import { checkRequest, worldOf } from "../ask/checkRequest.ts";
import { combineOutcomes } from "./combineOutcomes.ts";
import { escapeInlineMarkup } from "../../essay/inlineMarkup.ts";
import { sayEvent } from "../ask/runName.ts";
import { knownWell, whyEnded } from "./knownWell.ts";
import { withEvents } from "./withEvents.ts";
import { judge, judgeSeeds } from "./judge.ts";
import { manifestOf } from "./manifest.ts";
import { type ProgressGate } from "./progressGate.ts";
import { type RunControl } from "./runControl.ts";

/** One seed's way: its outcome, and the share done where it was stopped. */
interface Played {
	readonly outcome: Outcome;
	readonly stoppedAt?: number;
	/** Milliseconds of work. */
	readonly worked: number;
}

/**
 * Runs a simulation to its end or until stopped, one seed after the other.
 *
 * @param control pauses, paces and stops it; the pace holds for the first seed, which is the one that is watched
 * @param gate lets progress through; absent when nobody watches
 * @throws {SubnetsError} `bad-value` when a value, the seed, the rules or the imported network does not fit the simulation
 */
export async function executeRun(
	simulation: Simulation,
	request: RunRequest,
	control: RunControl,
	gate?: ProgressGate,
): Promise<RunReport> {
	const values = checkRequest(simulation, request);
	const seeds = isLeftToChance(simulation, request.imported !== undefined) ? request.seeds : 1;
	const outcomes: Outcome[] = [];
	let worked = 0;
	let stoppedAt: number | undefined;
	const report = () => reportOn(simulation, { ...request, values }, outcomes, { stoppedAt, elapsed: worked });

	const enough = () => request.until !== undefined && knownWell(outcomes, request.until);
	for (let i = 0; i < seeds && !(control.stopped && i > 0) && !enough(); i++) {
		if (i > 0) control.unpace();
		const world = worldOf(request, request.seed + i);
		const played = await play(simulation, values, world, control, (frame, urgent) => {
			const share = frame.total > 0 ? frame.done / frame.total : 0;
			return gate?.offer(() => progressOf(frame, seeds, i, share, outcomes), urgent) ?? true;
		});
		worked += played.worked;
		// A later seed that was cut short would bend the band; the first is all there is.
		if (played.stoppedAt !== undefined) stoppedAt = (i + played.stoppedAt) / seeds;
		if (played.stoppedAt === undefined || i === 0) outcomes.push(played.outcome);
		if (i === 0 && seeds > 1 && !control.stopped) {
			const [outcome] = outcomes as [Outcome];
			const label = `seed 1 of ${seeds}`;
			gate?.offer(() => ({ done: 1, total: seeds, label, outcome, first: report() }), true);
		}
	}
	if (control.stopped && outcomes.length < seeds && !enough()) stoppedAt ??= outcomes.length / seeds;

	return report();
}

/**
 * What these outcomes say, one per seed.
 * @param request with values that were checked
 */
export function reportOn(
	simulation: Simulation,
	request: RunRequest,
	outcomes: readonly Outcome[],
	{ stoppedAt, elapsed }: { readonly stoppedAt: number | undefined; readonly elapsed: number },
): RunReport {
	const { values, events, until } = request;
	const outcome = ownBuffers(combineOutcomes(outcomes));
	return {
		manifest: manifestOf(simulation, { ...request, seeds: outcomes.length }, values, outcome),
		headline: simulation.headline(outcome, values as never),
		detail: [
			...simulation.detail(outcome, values as never),
			...(events ?? []).map(
				(event) => `From ${event.at}: ${escapeInlineMarkup(event.says ?? sayEvent(event, simulation.parameters))}.`,
			),
			...(until && outcomes.length > 1 ? [escapeInlineMarkup(whyEnded(outcomes, until, stoppedAt !== undefined))] : []),
		],
		outcome,
		...(simulation.guess?.kind === "choice" && { guessed: simulation.guess.answer(outcome, values as never) }),
		findings:
			outcomes.length > 1 ? judgeSeeds(simulation, outcomes, outcome, values) : judge(simulation, outcome, values),
		...(outcomes.length > 1 && { repetitions: outcomes.map((one, i) => repetitionOf(one, request.seed + i)) }),
		...(stoppedAt !== undefined && { stoppedAt }),
		elapsed,
	};
}

const repetitionOf = ({ figures }: Outcome, seed: number): Repetition => ({
	seed,
	figures: Object.fromEntries(figures.map(({ id, value }) => [id, value])),
});

async function play(
	simulation: Simulation,
	values: Values,
	world: World,
	control: RunControl,
	show: (frame: Frame, urgent: boolean) => boolean,
): Promise<Played> {
	const run = simulation.simulate(values as never, world);
	let frame: Frame | undefined;
	let unseen: Frame | undefined;
	let worked = 0;
	// Before it waits for the reader, the frame where it stands is shown, once.
	const showUnseen = () => {
		if (unseen) show(unseen, true);
		unseen = undefined;
	};
	const marked = (outcome: Outcome, until: number) => withEvents(outcome, world.events, simulation, until);
	for (;;) {
		if (!control.free) await control.turn(showUnseen);
		if (control.stopped && frame) {
			const outcome = frame.snapshot();
			run.return(outcome);
			return { outcome, stoppedAt: frame.total > 0 ? frame.done / frame.total : 0, worked };
		}
		const started = performance.now();
		const step = run.next();
		worked += performance.now() - started;
		if (step.done) return { outcome: marked(step.value, Infinity), worked };
		const { value } = step;
		frame = world.events ? { ...value, snapshot: () => marked(value.snapshot(), value.done) } : value;
		unseen = show(frame, false) ? undefined : frame;
	}
}

function progressOf(
	frame: Frame,
	seeds: number,
	finished: number,
	share: number,
	outcomes: readonly Outcome[],
): RunProgress {
	if (seeds === 1) return { done: frame.done, total: frame.total, label: frame.label, outcome: frame.snapshot() };
	return {
		done: finished + share,
		total: seeds,
		label: `seed ${finished + 1} of ${seeds}, ${frame.label}`,
		outcome: finished === 0 ? frame.snapshot() : combineOutcomes(outcomes),
	};
}

/** A view would drag its whole buffer through `postMessage`. */
function ownBuffers(outcome: Outcome): Outcome {
	const isView = ({ byteLength, buffer }: Float64Array) => byteLength !== buffer.byteLength;
	return {
		...outcome,
		tables: outcome.tables.map((table) => ({
			...table,
			columns: table.columns.map((column) =>
				isNumberColumn(column) && isView(column.values) ? { ...column, values: column.values.slice() } : column,
			),
		})),
	};
}
