import { commandWords as words } from "./commandWords.ts";
import * as vscode from "vscode";
import { SubnetsError } from "../../numeric/errors.ts";
import { type NamedNetwork } from "../../runs/many/inputOf.ts";
import { type Session } from "../session/session.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { idleReason } from "../../simulations/kit/idle.ts";
import { type Parameter } from "../../simulations/kit/parameters.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type CommandServices } from "./commandServices.ts";
import { pickSimulation } from "./pick.ts";
import { stateOfKept } from "./stateOfKept.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { spokenInput } from "../kit/spoken.ts";
import { confirm } from "../kit/message.ts";

/** What a run is besides its parameters, as far as the simulation knows it. */
const OF_THE_RUN = ["seed", "rules", "imported"] as const;

/** Tries the whole range of one input, or of two against each other, everything else as the open panel shows it. */
export const sweepParameter =
	({ stage, session }: CommandServices): CommandHandler =>
	async ({ simulation: id, parameter }) => {
		const simulation = await pickSimulation(id ?? stage.meant, words.sweepParameter);
		const state = stage.simulation(simulation.id)?.state ?? session.defaultState(simulation.id);
		const names = parameter === undefined ? await pickInputs(simulation, state, session) : ([parameter] as const);
		return await (await stage.openSweep(state, names)).run();
	};

/** Offers what has an effect as the panel stands. */
async function pickInputs(
	simulation: Simulation,
	{ values, imported }: SimulationPanelState,
	session: Session,
): Promise<readonly [string, string?]> {
	const networks: readonly NamedNetwork[] = await session.networks.list();
	const parameters = Object.entries<Parameter>(simulation.parameters)
		.filter(([, { kind }]) => kind !== "formula") // it has no range
		.filter(([, parameter]) => idleReason(parameter, values, imported !== undefined) === undefined)
		.map(([name]) => name);
	const items = [...parameters, ...OF_THE_RUN].flatMap((value) => {
		try {
			const { label, help } = spokenInput(simulation, value, networks);
			return [{ label, detail: help, value }];
		} catch (error) {
			if (!SubnetsError.is(error)) throw error;
			return []; // rules play no part, say
		}
	});
	const chosen = await vscode.window.showQuickPick(items, {
		title: words.sweepParameter,
		placeHolder: words.whatVaries(simulation.title),
		canPickMany: true,
		matchOnDetail: true,
	});
	const [first, second, third] = chosen ?? [];
	if (!first) throw new vscode.CancellationError();
	if (third) throw new SubnetsError("bad-value", words.sweepMost);
	return second ? [first.value, second.value] : [first.value];
}

/** Opens a kept sweep as far as it came; Run goes on with it. @throws {SubnetsError} `not-found` */
export async function openSweep(id: string, { session, stage }: CommandServices) {
	const { request, points } = await session.sweeps.read(id);
	const { base, parameter, second } = request;
	const state = await stateOfKept(base, "sweep", session);
	return await (
		await stage.openSweep(state, second ? [parameter, second.parameter] : [parameter], { id, points })
	).run();
}

/** Asks first. */
export async function deleteSweep(id: string, { session }: CommandServices): Promise<string> {
	await confirm(words.deleteSweep, words.deleteSweepHelp, words.deleteIt);
	await session.sweeps.delete(id);
	return id;
}
