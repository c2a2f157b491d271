import { parseEveryClaimFile } from "../../claims/scorecard/everyClaimFile.ts";
import { type EveryClaimResult } from "../../claims/scorecard/scorecard.ts";
import { type Terminal } from "./command.ts";

/** What tests over many worlds found of every claim, as it comes with the program. */
export const shippedScorecard = async ({ scorecard }: Pick<Terminal, "scorecard">): Promise<EveryClaimResult> =>
	parseEveryClaimFile(await scorecard(), "scorecard.json");
