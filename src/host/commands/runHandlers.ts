import { commandWords as words } from "./commandWords.ts";
import * as vscode from "vscode";
import { type RunReport } from "../../runs/runReport.ts";
import { NothingYet } from "../kit/nothingYet.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Participant } from "../../simulations/kit/outcome.ts";
import { findSimulation } from "../kit/simulations.ts";
import { type CommandServices } from "./commandServices.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { pick, pickSimulation } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { sayFigure } from "../kit/sayFigure.ts";

/** Opens a simulation, which draws its answer at once. What was asked for by its values goes into the history; a mere opening does not. */
export const runSimulation =
	({ session, stage }: CommandServices): CommandHandler =>
	async ({ simulation, values, network }: Target): Promise<RunReport> => {
		const { id } = await pickSimulation(simulation, words.runSimulation);
		const open = stage.simulation(id);
		const asked =
			values || network ? { ...session.defaultState(id, values), ...(network && { imported: network }) } : undefined;
		const panel = stage.openSimulation(id, asked);
		if (open?.report && !asked) return open.report;
		const report = await panel.run();
		if (asked) await session.keepShown(report);
		return report;
	};

/** Ends what is on its way; each run hands over what it has. */
export const stop =
	({ session }: CommandServices): CommandHandler =>
	() =>
		session.stopAll();

/** Shows the way from weights to somebody's pay in the panel of the run. */
export const whyThisPay =
	({ session, stage }: CommandServices): CommandHandler =>
	async ({ simulation, participant, network }: Target) => {
		const explains = ({ derivePay }: Pick<Simulation, "derivePay">) => derivePay !== undefined;
		// The simulation that is shown may pay nobody; then it is asked which is meant.
		const shownNow = stage.active?.state.simulation;
		const implied = shownNow !== undefined && explains(findSimulation(shownNow)) ? shownNow : undefined;
		const { id, title } = await pickSimulation(simulation ?? implied, words.whyThisPay, explains);
		if (!explains(findSimulation(id))) {
			throw new NothingYet(words.paysNobody(title), "whyThisPay", words.chooseAnother);
		}
		const shown = stage.simulation(id);
		const asked = network === undefined ? undefined : { ...session.defaultState(id), imported: network };
		const panel = stage.openSimulation(id, asked && shown?.state.imported !== network ? asked : undefined);
		const report = panel.report ?? (await panel.run());
		const chosen = participant ?? (await pickParticipant(report.outcome.participants));
		panel.why(chosen);
		return chosen;
	};

const roleNames = {
	owner: words.owner,
	miner: words.miners,
	validator: words.validators,
	staker: words.stakers,
} as const;

async function pickParticipant(participants: readonly Participant[]): Promise<string> {
	const items = (Object.keys(roleNames) as (keyof typeof roleNames)[]).flatMap((role) => {
		const members = participants.filter((participant) => participant.role === role);
		if (members.length === 0) return [];
		return [
			{ label: roleNames[role], kind: vscode.QuickPickItemKind.Separator },
			...members.map(({ id, name, kind, pay }) => ({
				label: name,
				description: `${sayFigure(pay)} · ${kind}`,
				value: id,
			})),
		];
	});
	return pick(words.whyThisPay, words.whosePay, items);
}
