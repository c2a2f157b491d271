import { panelWords as words } from "./panelWords.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { compareRules } from "../../runs/many/compareRules.ts";
import { encodeLink } from "../../runs/ask/runLink.ts";
import { type Session } from "../session/session.ts";
import { findSimulation } from "../kit/simulations.ts";
import { nameInHistory, spokenDerivation } from "../kit/spoken.ts";
import { finishedRun } from "../../runs/engine/finishedRun.ts";
import { tellInPassing } from "../kit/message.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type Act } from "./act.ts";

/** A simulation as a panel plays it: the newest report is what the sidebar and the essay follow. @param more opens many runs of it */
export function simulationAct(
	id: string,
	session: Session,
	uriScheme: string,
	more: {
		readonly sweep: (state: SimulationPanelState, names: readonly [string]) => Promise<unknown>;
		readonly whatMatters: (state: SimulationPanelState, figure: string) => Promise<unknown>;
	},
): Act {
	const simulation = findSimulation(id);
	const requestOf = (state: SimulationPanelState) => session.requestOf(state);
	return {
		title: simulation.title,
		describe: () => session.describe(id),
		begin: async (state, options) => {
			const request = await requestOf(state);
			const watched = options.paused === true || options.framesPerSecond !== undefined;
			const known = watched ? undefined : await session.known(request);
			return {
				handle: known ? finishedRun(known) : session.start(request, options),
				shown: (report) => {
					// Of a run that was stopped on its way nobody's pay and no verdict is taken over into sidebar and essay.
					if (report.stoppedAt === undefined) session.showed({ request, report, network: state.imported });
				},
			};
		},
		compareRules: async (state) => {
			const compared = await compareRules(await requestOf(state), simulation.rules, session.runner);
			return compared.map(({ report }) => report);
		},
		derivePay: async (state, participant, step) =>
			spokenDerivation(id, await session.runner.derivePay(await requestOf(state), participant, step)),
		beside: () => session.beside(id),
		keep: (report) => session.keep(report),
		kept: async (report) => {
			const entry = await session.keepShown(report);
			if (entry) tellInPassing(words.kept(nameInHistory(entry)));
		},
		sweep: async (state, name) => void (await more.sweep(state, [name])),
		whatMatters: async (state, figure) => void (await more.whatMatters(state, figure)),
		openPoint: () => Promise.reject(new SubnetsError("not-found", words.noPoints)),
		linkTo: async (state) => encodeLink(await requestOf(state), simulation, uriScheme),
	};
}
