import { outcomeHash } from "../../runs/ask/outcomeHash.ts";
import { canonicalHash } from "../../runs/ask/canonicalHash.ts";
import { encodeLink } from "../../runs/ask/runLink.ts";
import { notKept } from "../../runs/archive/notKept.ts";
import { manifestOf } from "../../runs/engine/manifest.ts";
import { type RunHandle } from "../../runs/engine/runner.ts";
import { type Method, sensitivityPlan, type SensitivityRequest } from "../../runs/many/sensitivity/sensitivityPlan.ts";
import { sensitivityReport, type SensitivityReport } from "../../runs/many/sensitivity/sensitivityReport.ts";
import { type FigureByRun, startSensitivity } from "../../runs/many/sensitivity/startSensitivity.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { escapeInlineMarkup } from "../../essay/inlineMarkup.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { panelWords as words } from "./panelWords.ts";
import { spokenCharts, spokenSentence } from "../kit/spoken.ts";
import { findSimulation } from "../kit/simulations.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { type Session } from "../session/session.ts";
import { type Act } from "./act.ts";

/** So often one on its way is kept, in milliseconds: what a kill may cost. */
const KEPT_EVERY = 5_000;

/** What is asked, and from what. */
export interface AskedFigure {
	/** What the panel showed from which it was asked. */
	readonly state: SimulationPanelState;
	readonly figure: string;
	readonly method: Method;
	/** Id and figures of one that is kept already. */
	readonly kept?: { readonly id: string; readonly figures: FigureByRun };
}

/**
 * What matters for a figure, from where the panel stands. What is done is kept under Runs, and is never run again.
 * @throws {SubnetsError} `not-found` for a figure that is none
 */
export async function sensitivityAct(
	{ state: from, figure, method, kept }: AskedFigure,
	session: Session,
	uriScheme: string,
): Promise<Act> {
	const simulation = findSimulation(from.simulation);
	const requestOf = async (state: SimulationPanelState): Promise<SensitivityRequest> => ({
		base: await session.requestOf(state),
		figure,
		method,
	});
	const keyOf = ({ base }: SensitivityRequest) => canonicalHash(base);
	const first = await requestOf(from);
	const plan = sensitivityPlan(simulation, first);
	const done = new Map<string, { id?: string; figures: FigureByRun }>(kept ? [[keyOf(first), { ...kept }]] : []);
	const charts = spokenCharts(simulation.id, sensitivityReport(first, plan, []).charts);
	const title = spokenSentence(simulation.id, `${simulation.title}: what matters for “${plan.figure.label}”`);
	const refuse = (): never => {
		throw new SubnetsError("bad-value", words.matterIsMany);
	};

	async function begin(
		state: SimulationPanelState,
		onProgress: (report: RunReport, done: number, total: number) => void,
	) {
		const asked = await requestOf(state);
		const before = done.get(keyOf(asked)) ?? { figures: [] };
		done.set(keyOf(asked), before);
		const began = Date.now();
		let keptAt = began;
		let keeping: Promise<unknown> = Promise.resolve();
		const keep = () => {
			keptAt = Date.now();
			keeping = keeping.then(async () => {
				before.id = await session.sensitivities.save(asked, simulation.version, before.figures, before.id);
			});
			return keeping;
		};
		const handle = startSensitivity(simulation, asked, session.runner, {
			known: before.figures,
			onProgress: (count, total, soFar, figures) => {
				before.figures = figures;
				if (Date.now() - keptAt > KEPT_EVERY) void keep().catch(() => undefined); // told at its end
				onProgress(reportOf(soFar(), 0), count, total);
			},
		});
		const report = handle.report.then(async (found) => {
			await keep().catch((error: unknown) => session.tell(notKept("It is shown", error)));
			return reportOf(found, Date.now() - began);
		});
		return { report, stop: handle.stop };
	}

	function reportOf(
		{ request, sentence, outcome, stoppedAt, runs, without }: SensitivityReport,
		elapsed: number,
	): RunReport {
		const { base } = request;
		const facts = [
			`From ${runs.toLocaleString("en-US")} runs.`,
			...(without > 0 ? [`${without.toLocaleString("en-US")} more gave no such figure.`] : []),
		];
		return {
			manifest: { ...manifestOf(simulation, base, base.values, outcome), outcomeHash: outcomeHash(outcome) },
			headline: escapeInlineMarkup(sentence),
			detail: [facts.join(" ")],
			outcome,
			findings: [],
			...(stoppedAt !== undefined && { stoppedAt }),
			elapsed,
		};
	}

	return {
		title,
		describe: async () => ({
			...(await session.describe(simulation.id)),
			question: spokenSentence(simulation.id, `What matters for “${plan.figure.label}”?`),
			charts,
			claims: [],
			explainsPay: false,
			guess: undefined,
			benchmarks: [],
			measured: [],
			rules: [],
			many: true,
		}),
		begin: async (state, { onProgress }) => {
			const { report, stop } = await begin(state, ({ outcome }, count, total) =>
				onProgress?.({ done: count, total, label: "runs", outcome }),
			);
			const nothing = () => undefined;
			const handle: RunHandle = { report, pause: nothing, resume: nothing, step: nothing, setSpeed: nothing, stop };
			return { handle: session.track(handle), shown: () => undefined };
		},
		compareRules: refuse,
		derivePay: refuse,
		beside: () => Promise.resolve({ tested: {} }),
		keep: refuse,
		kept: () => Promise.resolve(),
		sweep: refuse,
		whatMatters: refuse,
		openPoint: refuse,
		linkTo: async (state) => encodeLink((await requestOf(state)).base, simulation, uriScheme),
	};
}
