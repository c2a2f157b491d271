import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { compareRules } from "../../runs/many/compareRules.ts";
import { encodeLink } from "../../runs/ask/runLink.ts";
import { type Session } from "../session/session.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { type Act } from "./act.ts";

/** A simulation as a panel plays it: the newest report is what the sidebar and the essay follow. */
export function simulationAct(id: string, session: Session, uriScheme: string): Act {
	const simulation = findSimulation(id);
	const requestOf = (state: SimulationPanelState) => session.requestOf(state);
	return {
		title: simulation.title,
		describe: () => session.describe(id),
		begin: async (state, options) => {
			const request = await requestOf(state);
			return {
				handle: session.start(request, options),
				shown: (report) => session.showed({ request, report, network: state.imported }),
			};
		},
		compareRules: async (state) => {
			const compared = await compareRules(await requestOf(state), simulation.rules, session.runner);
			return compared.map(({ report }) => report);
		},
		derivePay: async (state, participant, step) =>
			await session.runner.derivePay(await requestOf(state), participant, step),
		pinned: () => session.pinned(id),
		keep: (report) => session.keep(report),
		linkTo: async (state) => encodeLink(await requestOf(state), simulation, uriScheme),
	};
}
