import { claimOf } from "../../essay/claims.ts";
import { escapeInlineMarkup } from "../../essay/inlineMarkup.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { outcomeHash } from "../../runs/ask/outcomeHash.ts";
import { type RunHandle, type StartOptions } from "../../runs/engine/runner.ts";
import { encodeLink } from "../../runs/ask/runLink.ts";
import { gridOf, startSweep } from "../../runs/many/sweep.ts";
import { type SweepReport } from "../../runs/many/sweepReport.ts";
import { type Session } from "../session/session.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { isNumberColumn, type Outcome } from "../../simulations/kit/outcome.ts";
import { type Parameter, type Value } from "../../simulations/kit/parameters.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { type Act } from "./act.ts";

/** How many values of a number parameter a sweep tries. */
const POINTS = 21;
/** Most charts of one sweep: those of what moves most. */
const MOST_CHARTS = 8;

/** What is swept. */
interface Swept {
	readonly id: string;
	readonly name: string;
	readonly parameter: Parameter;
	readonly session: Session;
}

/** A sweep that has been made once, and what it found. */
export interface FirstSweep {
	readonly state: SimulationPanelState;
	readonly handle: RunHandle;
	/** What the panel plays, once the sweep is there: charts follow from what moved. */
	readonly act: Promise<Act>;
}

/**
 * Sweeps one parameter over its whole range, everything else at its defaults. In the panel the others stay knobs.
 * @throws {SubnetsError} `not-found` for an unknown parameter
 */
export async function sweep(
	id: string,
	name: string,
	session: Session,
	uriScheme: string,
	options: StartOptions = {},
): Promise<FirstSweep> {
	const parameter = findSimulation(id).parameters[name];
	if (!parameter) throw new SubnetsError("not-found", `${findSimulation(id).title} has no parameter "${name}".`, name);
	const swept: Swept = { id, name, parameter, session };
	const defaults = session.defaultState(id);
	// A sweep is many runs already: bands over seeds are for those who ask for them.
	const state = { ...defaults, seeds: 1, values: without(name, defaults.values) };
	let charts: readonly Chart[] = [];
	const handle = await begin(swept, state, options, (found) => (charts = movingCharts(found)));
	return { state, handle, act: handle.report.then(() => sweepAct(swept, charts, uriScheme)) };
}

function sweepAct(swept: Swept, charts: readonly Chart[], uriScheme: string): Act {
	const { id, name, parameter, session } = swept;
	const simulation = findSimulation(id);
	const title = `${simulation.title}: ${parameter.label} swept`;
	const refuse = (): never => {
		throw new SubnetsError("bad-value", "A sweep is many runs. Open one of them as a simulation for that.");
	};
	return {
		title,
		describe: async () => ({
			...(await session.describe(id)),
			title,
			question: `What changes with “${parameter.label}”? ${simulation.question}`,
			parameters: without(name, simulation.parameters),
			charts,
			claims: [],
			explainsPay: false,
			guess: undefined,
			benchmarks: [],
			measured: [],
			rules: [],
		}),
		begin: async (state, options) => ({ handle: await begin(swept, state, options), shown: () => undefined }),
		compareRules: refuse,
		derivePay: refuse,
		pinned: () => Promise.resolve(undefined),
		keep: refuse,
		kept: () => Promise.resolve(),
		linkTo: async (state) => encodeLink(await session.requestOf(state), simulation, uriScheme),
	};
}

async function begin(
	{ id, name, parameter, session }: Swept,
	state: SimulationPanelState,
	{ onProgress }: StartOptions,
	onFound: (found: SweepReport) => void = () => undefined,
): Promise<RunHandle> {
	const base = await session.requestOf({ ...state, values: { ...session.defaultState(id).values, ...state.values } });
	const points = gridOf(parameter, POINTS);
	const { label } = parameter;
	const began = Date.now();
	const made = startSweep({ base, parameter: name, points }, parameter, session.runner, (share, { outcome }) =>
		onProgress?.({ done: Math.round(share * points.length), total: points.length, label, outcome }),
	);
	const nothing = () => undefined;
	const report = made.report.then((found) => {
		onFound(found);
		return reportOf(found, label, state, Date.now() - began);
	});
	return session.track({ report, pause: nothing, resume: nothing, step: nothing, setSpeed: nothing, stop: made.stop });
}

function reportOf(found: SweepReport, label: string, { values }: SimulationPanelState, elapsed: number): RunReport {
	const [first] = found.points.flatMap((point) => ("report" in point ? [point.report] : []));
	if (!first) throw new SubnetsError("stopped", "The sweep was stopped before its first value was done.");
	return {
		manifest: { ...first.manifest, values, outcomeHash: outcomeHash(found.outcome) },
		headline: answerOf(found, label),
		detail: [],
		outcome: found.outcome,
		findings: [],
		...(found.stoppedAt !== undefined && { stoppedAt: found.stoppedAt }),
		elapsed,
	};
}

/** Charts of what moves: where a verdict turns first, then what moves most for its size. */
function movingCharts({ charts, outcome }: SweepReport): readonly Chart[] {
	const ranked = charts
		.map((chart, at) => ({ chart, at, movement: movementOf(chart.id, outcome) }))
		.filter(({ movement }) => movement > 0)
		.sort((a, b) => b.movement - a.movement || a.at - b.at);
	return ranked.length > 0 ? ranked.slice(0, MOST_CHARTS).map(({ chart }) => chart) : charts.slice(0, 1);
}

/** Range over size, from 0 to 2; above that for a margin that changes its sign. */
function movementOf(id: string, { tables }: Outcome): number {
	const column = tables[0]?.columns.find((candidate) => candidate.id === id);
	if (!column || !isNumberColumn(column)) return 0;
	const values = column.values.filter(Number.isFinite);
	if (values.length === 0) return 0;
	const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
	const size = Math.max(Math.abs(low), Math.abs(high));
	const movement = size === 0 ? 0 : (high - low) / size;
	return id.startsWith("margin:") && low < 0 && high >= 0 ? 2 + movement : movement;
}

/** A record without one of its fields. */
const without = <T>(field: string, record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
	Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));

/** How many values were tried, and between which of them verdicts turn. */
function answerOf({ points }: SweepReport, label: string): string {
	const done = points.flatMap((point) => ("report" in point ? [point] : []));
	const turns = (done[0]?.report.findings ?? []).flatMap(({ claim }) => {
		const at = (i: number) => done[i]!.report.findings.find((finding) => finding.claim === claim)?.verdict;
		const changes = done.flatMap((_, i) => (i > 0 && at(i) !== at(i - 1) ? [i] : []));
		const [turn] = changes;
		if (turn === undefined) return [];
		const way = `${at(turn - 1)} turns to ${at(turn)} between ${say(done[turn - 1]!.value)} and ${say(done[turn]!.value)}`;
		const statement = escapeInlineMarkup(claimOf(claim).statement.replace(/\.$/, ""));
		return [`[${statement}](claim:${claim}): ${way}${changes.length > 1 ? ", and again later" : ""}.`];
	});
	const tried = `${done.length} values of **${escapeInlineMarkup(label)}**, everything else held.`;
	return turns.length === 0 ? `${tried} No verdict turns.` : [tried, ...turns].join(" ");
}

const say = (value: Value) => (typeof value === "number" ? String(Number(value.toPrecision(3))) : String(value));
