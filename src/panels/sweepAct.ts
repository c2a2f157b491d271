import { claimOf } from "../essay/claims.ts";
import { escapeInlineMarkup } from "../essay/inlineMarkup.ts";
import { type RunReport } from "../messages/runReport.ts";
import { type SimulationPanelState } from "../messages/simulationPanel.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { canonicalHash } from "../runs/canonicalHash.ts";
import { encodeLink } from "../runs/runLink.ts";
import { gridOf, startSweep, type SweepReport } from "../runs/sweep.ts";
import { sweepCharts, sweepOutcome } from "../runs/sweepOutcome.ts";
import { type Session } from "../session/session.ts";
import { findSimulation } from "../simulations/registry.ts";
import { type Value } from "../simulations/parameters.ts";
import { type Act } from "./act.ts";

/** How many values of a number parameter a sweep tries. */
const POINTS = 21;

/** One parameter over its whole range, as a panel plays it: the other parameters stay knobs. */
export function sweepAct(id: string, name: string, session: Session, uriScheme: string): Act {
	const simulation = findSimulation(id);
	const parameter = simulation.parameters[name];
	if (!parameter) throw new SubnetsError("not-found", `${simulation.title} has no parameter "${name}".`, name);
	const { label } = parameter;
	const refuse = (): never => {
		throw new SubnetsError("bad-value", "A sweep is many runs. Open one of them as a simulation for that.");
	};
	return {
		title: `${simulation.title}: ${label} swept`,
		describe: async () => {
			const base = await session.requestOf(session.defaultState(id));
			const report = await session.start(base, { brief: true }).report;
			const outcome = sweepOutcome(name, parameter, [{ value: parameter.default, report }]);
			return {
				...(await session.describe(id)),
				title: `${simulation.title}: ${label} swept`,
				question: `What changes with “${label}”? ${simulation.question}`,
				parameters: without(name, simulation.parameters),
				charts: sweepCharts(parameter, outcome),
				explainsPay: false,
				rules: [],
			};
		},
		begin: async (state, { onProgress }) => {
			const base = await session.requestOf({
				...state,
				values: { ...session.defaultState(id).values, ...state.values },
			});
			const points = gridOf(parameter, POINTS);
			const began = Date.now();
			const sweep = startSweep({ base, parameter: name, points }, parameter, session.runner, (share, { outcome }) =>
				onProgress?.({ done: Math.round(share * points.length), total: points.length, label, outcome }),
			);
			const nothing = () => undefined;
			const report = sweep.report.then((swept) => reportOf(swept, label, state, Date.now() - began));
			const handle = { report, pause: nothing, resume: nothing, step: nothing, setSpeed: nothing, stop: sweep.stop };
			return { handle: session.track(handle), shown: nothing };
		},
		compareRules: refuse,
		derivePay: refuse,
		keep: refuse,
		linkTo: async (state) => encodeLink(await session.requestOf(state), simulation, uriScheme),
	};

	function reportOf(swept: SweepReport, label: string, state: SimulationPanelState, elapsed: number): RunReport {
		const [first] = swept.points.flatMap((point) => ("report" in point ? [point.report] : []));
		if (!first) throw new SubnetsError("stopped", "The sweep was stopped before its first value was done.");
		return {
			manifest: { ...first.manifest, values: state.values, outcomeHash: canonicalHash(swept.outcome) },
			answer: answerOf(swept, label),
			outcome: swept.outcome,
			findings: [],
			...(swept.stoppedAt !== undefined && { stoppedAt: swept.stoppedAt }),
			elapsed,
		};
	}
}

/** A record without one of its fields. */
export const without = <T>(field: string, record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
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
		return [
			`[${escapeInlineMarkup(claimOf(claim).statement)}](claim:${claim}): ${way}${changes.length > 1 ? ", and again later" : ""}.`,
		];
	});
	const tried = `${done.length} values of ${escapeInlineMarkup(label)}, everything else held.`;
	return turns.length === 0 ? `${tried} No verdict turns.` : [tried, ...turns].join(" ");
}

const say = (value: Value) => (typeof value === "number" ? String(Number(value.toPrecision(3))) : String(value));
