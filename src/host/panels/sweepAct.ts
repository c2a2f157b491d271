import { panelWords as words } from "./panelWords.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { outcomeHash } from "../../runs/ask/outcomeHash.ts";
import { canonicalHash } from "../../runs/ask/canonicalHash.ts";
import { encodeLink } from "../../runs/ask/runLink.ts";
import { notKept } from "../../runs/archive/notKept.ts";
import { type RunHandle, type StartOptions } from "../../runs/engine/runner.ts";
import { type NamedNetwork, OWN_STATE } from "../../runs/many/inputOf.ts";
import { currentPoints, gridOf, placesOf, planOf, startSweep, sweepReport } from "../../runs/many/sweep.ts";
import { requestAt } from "../../runs/many/sweepPlan.ts";
import { type SweepPoint, type SweepReport, type SweepRequest } from "../../runs/many/sweepReport.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type Session } from "../session/session.ts";
import { type Parameter } from "../../simulations/kit/parameters.ts";
import { spokenCharts, spokenInput, spokenSentence } from "../kit/spoken.ts";
import { findSimulation } from "../kit/simulations.ts";
import { type Act } from "./act.ts";
import { answerOfSweep } from "./answerOfSweep.ts";

/** How many values of a number are tried, of one input and of each of two. */
const POINTS = { line: 21, map: 11 } as const;
/** How many seeds are tried where the seed is swept. */
const SEEDS = 21;
/** So often a sweep on its way is kept, in milliseconds: what a kill may cost. */
const KEPT_EVERY = 5_000;

/** What is swept, and from what. */
export interface Swept {
	/** What the panel showed from which the sweep was asked for. */
	readonly state: SimulationPanelState;
	/** One or two names: of parameters, or `seed`, `rules`, `imported`. */
	readonly names: readonly [string, string?];
	/** Id and points of one that is kept already. */
	readonly kept?: { readonly id: string; readonly points: readonly SweepPoint[] };
	/** Opens another sweep: from what the panel shows, over these names. */
	readonly sweep: (state: SimulationPanelState, names: readonly [string, string?]) => Promise<unknown>;
	/** Opens a simulation with this state. */
	readonly open: (state: SimulationPanelState) => void;
}

/**
 * One or two inputs over their whole range, everything else as the panel showed it. In the sweep's panel the others stay
 * knobs. What is done is kept under Runs, and is never run again.
 * @throws {SubnetsError} `not-found` for an unknown input
 */
export async function sweepAct(
	{ state: from, names, kept, sweep, open }: Swept,
	session: Session,
	uriScheme: string,
): Promise<Act> {
	const simulation = findSimulation(from.simulation);
	const networks: readonly NamedNetwork[] = (await session.networks.list()).map(({ id, network }) => ({ id, network }));
	const [first, second] = names.map((name) => spokenInput(simulation, name!, networks)) as [Parameter, Parameter?];
	const [name, otherName] = names;
	const valuesOf = (parameter: Parameter, of: string) => {
		if (of === "seed") return Array.from({ length: SEEDS }, (_, i) => from.seed + i);
		return gridOf(parameter, second ? POINTS.map : POINTS.line);
	};
	const requestOf = async (state: SimulationPanelState): Promise<SweepRequest> => ({
		base: await session.requestOf({ ...state, values: { ...from.values, ...state.values } }),
		parameter: name,
		points: valuesOf(first, name),
		...(second && otherName !== undefined && { second: { parameter: otherName, points: valuesOf(second, otherName) } }),
	});
	const options = { networks, ...(second && { second }) };
	const done = new Map<string, { id?: string; points: readonly SweepPoint[] }>();
	const keyOf = ({ base }: SweepRequest) => canonicalHash(base);
	if (kept) {
		const points = currentPoints(kept.points, simulation.version);
		done.set(keyOf(await requestOf(from)), { id: kept.id, points });
	}

	// Which charts there are follows from one run: that of the panel, which is known as a rule.
	const request = await requestOf(from);
	const sample = await session.start(request.base, { brief: true }).report.then(
		(report): SweepPoint[] => placesOf(planOf(request)).map((place) => ({ ...place, report })),
		() => [],
	);
	const charts = spokenCharts(simulation.id, sweepReport(request, first, sample, options).charts);
	const label = second ? `“${first.label}” and “${second.label}”` : `“${first.label}”`;
	const title = `${simulation.title}: ${second ? `${first.label} × ${second.label}` : first.label}`;
	const refuse = (): never => {
		throw new SubnetsError("bad-value", words.sweepIsMany);
	};

	async function begin(state: SimulationPanelState, { onProgress }: StartOptions): Promise<RunHandle> {
		const asked = await requestOf(state);
		const places = placesOf(planOf(asked));
		const before = done.get(keyOf(asked)) ?? { points: [] };
		done.set(keyOf(asked), before);
		const began = Date.now();
		let keptAt = Date.now();
		let keeping: Promise<unknown> = Promise.resolve();
		const keep = (points: readonly SweepPoint[]) => {
			before.points = points;
			keptAt = Date.now();
			keeping = keeping.then(async () => {
				before.id = await session.sweeps.save(asked, places.length, points, before.id);
			});
			return keeping;
		};
		const made = startSweep(
			asked,
			first,
			session.runner,
			(share, soFar) => {
				const due = Date.now() - keptAt > KEPT_EVERY;
				const found = soFar();
				if (due) void keep(found.points).catch(() => undefined); // told at its end
				const { outcome } = found;
				onProgress?.({ done: Math.round(share * places.length), total: places.length, label: first.label, outcome });
			},
			{ ...options, known: before.points },
		);
		const report = made.report.then(async (found) => {
			await keep(found.points).catch((error: unknown) => session.tell(notKept("The sweep is shown", error)));
			return reportOf(found, Date.now() - began, state);
		});
		const nothing = () => undefined;
		return session.track({
			report,
			pause: nothing,
			resume: nothing,
			step: nothing,
			setSpeed: nothing,
			stop: made.stop,
		});
	}

	function reportOf(found: SweepReport, elapsed: number, { values }: SimulationPanelState): RunReport {
		const [one] = found.points.flatMap((point) => ("report" in point ? [point.report] : []));
		if (!one) throw new SubnetsError("stopped", words.sweepStopped);
		return {
			manifest: { ...one.manifest, values, outcomeHash: outcomeHash(found.outcome) },
			headline: answerOfSweep(found, words.inputs(first.label, second?.label), first),
			detail: [],
			outcome: found.outcome,
			findings: [],
			...(found.stoppedAt !== undefined && { stoppedAt: found.stoppedAt }),
			elapsed,
		};
	}

	return {
		title,
		describe: async () => ({
			...(await session.describe(simulation.id)),
			question: spokenSentence(simulation.id, `What changes with ${label}?`),
			parameters: Object.fromEntries(Object.entries(simulation.parameters).filter(([id]) => !names.includes(id))),
			charts,
			claims: [],
			explainsPay: false,
			guess: undefined,
			benchmarks: [],
			measured: [],
			rules: [],
			many: true,
		}),
		begin: async (state, options) => ({ handle: await begin(state, options), shown: () => undefined }),
		compareRules: refuse,
		derivePay: refuse,
		beside: () => Promise.resolve({ tested: {} }),
		keep: refuse,
		kept: () => Promise.resolve(),
		// A knob of a sweep's panel is the second input.
		sweep: async (state, other) =>
			void (await sweep({ ...state, values: { ...from.values, ...state.values } }, [name, other])),
		whatMatters: refuse,
		openPoint: async (state, row) => {
			const asked = await requestOf(state);
			const points = done.get(keyOf(asked))?.points.filter((point) => "report" in point) ?? [];
			const place = points[row];
			const plan = planOf(asked);
			const index = placesOf(plan).findIndex(({ value, second: up }) => value === place?.value && up === place.second);
			if (!place || index < 0) throw new SubnetsError("not-found", words.notRunYet);
			const { simulation: id, values, seed, seeds, rules, events } = requestAt(plan, index, networks);
			const network = [name, otherName].includes("imported")
				? [place.value, place.second][names.indexOf("imported")]
				: state.imported;
			open({
				...session.defaultState(id, values),
				seed,
				seeds,
				rules,
				...(events && { events }),
				...(network !== undefined && network !== OWN_STATE && { imported: String(network) }),
			});
		},
		linkTo: async (state) => encodeLink((await requestOf(state)).base, simulation, uriScheme),
	};
}
