import { findSimulation } from "../../simulations/registry.ts";
import { type Ask, askIn } from "../ask/ask.ts";
import { canonicalHash } from "../ask/canonicalHash.ts";
import { networkHash } from "../ask/networkHash.ts";
import { engineVersion } from "../engine/engineVersion.ts";
import { type RunReport, type RunRequest } from "../runReport.ts";
import { type HistoryEntry } from "./savedRun.ts";

type Manifest = RunReport["manifest"];

/** Whether two asks are equal but for the network; the order in which values were given makes no difference. */
const sameAsk = (a: Ask, b: Ask) => canonicalHash({ ...askIn(a) }) === canonicalHash({ ...askIn(b) });

/** Whether two runs asked the same of the same model, and got the same. */
export const sameRun = (a: Manifest, b: Manifest): boolean =>
	a.version === b.version && a.outcomeHash === b.outcomeHash && sameAsk(a, b);

/** The whole run of just this request, by this version of model and extension, among those that are kept. */
export function keptRunOf(request: RunRequest, runs: readonly HistoryEntry[]): HistoryEntry | undefined {
	const { version } = findSimulation(request.simulation);
	const hash = request.imported && networkHash(request.imported);
	return runs.find(
		({ manifest, stoppedAt }) =>
			stoppedAt === undefined &&
			manifest.simulation === request.simulation &&
			manifest.engine === engineVersion &&
			manifest.version === version &&
			sameAsk(manifest, request) &&
			manifest.imported?.hash === hash,
	);
}
