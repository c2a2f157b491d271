import { fileURLToPath } from "node:url";
import { parseEveryClaimFile } from "../claims/scorecard/everyClaimFile.ts";
import { type EveryClaimResult } from "../claims/scorecard/scorecard.ts";
import { type Terminal } from "./command.ts";

const file = fileURLToPath(new URL("../../media/scorecard.json", import.meta.url));

/** What tests over many worlds found of every claim, as it comes with the extension. */
export async function shippedScorecard({ readText }: Pick<Terminal, "readText">): Promise<EveryClaimResult> {
	return parseEveryClaimFile(await readText(file), "media/scorecard.json");
}
