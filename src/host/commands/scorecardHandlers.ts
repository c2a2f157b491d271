import * as vscode from "vscode";
import { type EveryClaimResult } from "../../claims/scorecard/scorecard.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type CommandServices } from "./commandServices.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { views } from "../manifest/contributions.ts";
import { type CommandHandler } from "./registerCommands.ts";

/** Opens the page on which every claim stands with both verdicts. */
export const openScorecard =
	({ stage }: CommandServices): CommandHandler =>
	() =>
		void stage.openScorecard();

/** Tests every claim over many worlds; the scorecard shows the results as they come. */
export const testEveryClaim =
	({ session, stage }: CommandServices): CommandHandler =>
	async ({ worlds, seed = 1 }: Target): Promise<EveryClaimResult> => {
		const scorecard = stage.openScorecard();
		try {
			return await vscode.window.withProgress({ location: { viewId: views.essay.id } }, () =>
				session.everyClaim.start({ seed, ...(worlds !== undefined && { worlds }) }),
			);
		} catch (error) {
			if (!SubnetsError.is(error, "stopped")) scorecard.showProblem(error);
			throw error;
		}
	};
