import assert from "node:assert/strict";
import { type RunReport } from "../../src/runs/runReport.ts";

/** So many seeds tell whether the verdict that is shown is luck. */
export const SEEDS = 20;

/**
 * What readers see when they open it is what most seeds say: no verdict that half of them or more do not share.
 * @param opened the run as a panel opens it
 * @param over the same over {@link SEEDS} seeds; the same report where it opens with so many
 */
export function checkSeeds(opened: RunReport, over: RunReport): void {
	assert.equal(over.manifest.seeds, SEEDS);
	opened.findings.forEach(({ claim, verdict }, i) => {
		const most = over.findings[i]!;
		const sayings = `${claim}: opened it is "${verdict}"; ${most.agreeing} of ${SEEDS} seeds say "${most.verdict}"`;
		assert.ok(most.verdict === verdict && most.agreeing! > SEEDS / 2, sayings);
	});
}
