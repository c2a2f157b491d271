import { commandWords as words } from "./commandWords.ts";
import { currentFigures } from "../../runs/many/sensitivity/sensitivityArchive.ts";
import { type Method, numberFigures } from "../../runs/many/sensitivity/sensitivityPlan.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { findSimulation } from "../kit/simulations.ts";
import { confirm } from "../kit/message.ts";
import { type CommandServices } from "./commandServices.ts";
import { stateOfKept } from "./stateOfKept.ts";
import { pick, pickSimulation } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";

/** Ways to ask, as people read them. */
const WAYS: readonly { readonly value: Method; readonly label: string; readonly detail: string }[] = [
	{ value: "tornado", label: words.tornado, detail: words.tornadoHelp },
	{
		value: "morris",
		label: words.morris,
		detail: words.morrisHelp,
	},
	{
		value: "sobol",
		label: words.sobol,
		detail: words.sobolHelp,
	},
];

/** What moves a figure, everything else as the open panel shows it. */
export const whatMatters =
	({ stage, session }: CommandServices): CommandHandler =>
	async ({ simulation: id, figure, method }) => {
		const simulation = await pickSimulation(id ?? stage.meant, words.whatMattersTitle);
		const state = stage.simulation(simulation.id)?.state ?? session.defaultState(simulation.id);
		const asked = figure ?? (await pickFigure(simulation));
		const way =
			WAYS.find(({ value }) => value === method)?.value ?? (await pick(words.whatMatters, words.askedHow, WAYS));
		return await (await stage.openSensitivity({ state, figure: asked, method: way })).run();
	};

const pickFigure = (simulation: Simulation): Promise<string> =>
	pick(
		words.whatMattersTitle,
		words.figureOf(simulation.title),
		numberFigures(simulation).map(([value, { label, unit }]) => ({ label, description: unit, value })),
	);

/** Opens a kept one as far as it came; Run goes on with it. @throws {SubnetsError} `not-found` */
export async function openSensitivity(id: string, { session, stage }: CommandServices) {
	const kept = await session.sensitivities.read(id);
	const state = await stateOfKept(kept.base, "sensitivity", session);
	const figures = currentFigures(kept, findSimulation(kept.base.simulation).version);
	const { figure, method } = kept;
	return await (await stage.openSensitivity({ state, figure, method, kept: { id, figures } })).run();
}

/** Asks first. */
export async function deleteSensitivity(id: string, { session }: CommandServices): Promise<string> {
	await confirm(words.deleteSensitivity, words.deleteSensitivityHelp, words.deleteIt);
	await session.sensitivities.delete(id);
	return id;
}
