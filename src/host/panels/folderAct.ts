import { SubnetsError } from "../../numeric/errors.ts";
import { manifestOf } from "../../runs/engine/manifest.ts";
import { type RunHandle } from "../../runs/engine/runner.ts";
import { type ManyNetworks } from "../../runs/many/manyNetworks.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { findSimulation } from "../kit/simulations.ts";
import { type Session } from "../session/session.ts";
import { type Act } from "./act.ts";
import { folderReport } from "./folderReport.ts";
import { folderWords as words } from "./folderWords.ts";

/** The epoch of every metagraph of a folder, done already: a panel draws it, and exports it as it exports runs. */
export function folderAct(folder: string, many: ManyNetworks, state: SimulationPanelState, session: Session): Act {
	const simulation = findSimulation(state.simulation);
	const { headline, detail, outcome, charts } = folderReport(many);
	const title = words.title(folder);
	const report: RunReport = {
		...{ manifest: manifestOf(simulation, { ...state, imported: undefined }, {}, outcome), headline, detail, outcome },
		...{ findings: [], elapsed: 0 },
	};
	const refuse = (): never => {
		throw new SubnetsError("bad-value", words.refused);
	};
	const nothing = () => undefined;
	const handle: RunHandle = {
		report: Promise.resolve(report),
		...{ pause: nothing, resume: nothing, step: nothing, setSpeed: nothing, stop: nothing },
	};
	return {
		title,
		describe: async () => ({
			...(await session.describe(simulation.id)),
			...{ title, question: words.question, parameters: {}, figures: [], charts, claims: [], rules: [], networks: [] },
			...{ stochastic: false, timeless: true, explainsPay: false, guess: undefined, benchmarks: [], measured: [] },
			many: true,
		}),
		begin: () => Promise.resolve({ handle, shown: nothing }),
		compareRules: refuse,
		derivePay: refuse,
		beside: () => Promise.resolve({ tested: {} }),
		keep: refuse,
		kept: () => Promise.resolve(),
		sweep: refuse,
		whatMatters: refuse,
		openPoint: refuse,
		linkTo: refuse,
	};
}
