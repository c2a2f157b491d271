import assert from "node:assert/strict";
import { test } from "node:test";
import { Evaluator } from "../../../src/claims/worlds/evaluator.ts";
import { sampleWorlds } from "../../../src/claims/worlds/sampleWorlds.ts";
import { finishedRun } from "../../../src/runs/engine/finishedRun.ts";
import { type RunStarter } from "../../../src/runs/engine/runner.ts";
import { type JudgedFinding, type RunReport } from "../../../src/runs/runReport.ts";

const CLAIM = "3-1-zeus-purpose";
const batches = Array.from({ length: 12 }, () => 16);

/** Worlds drawn where each run gives the verdict of its seed. */
async function drawn(verdictOf: (seed: number) => JudgedFinding["verdict"]): Promise<number> {
	const runner: RunStarter = {
		width: 1,
		start: ({ seed }) => {
			const finding: Partial<JudgedFinding> = { claim: CLAIM, verdict: verdictOf(seed), margin: 0 };
			return finishedRun({ findings: [finding], outcome: { figures: [] } } as unknown as RunReport);
		},
	};
	const base = { simulation: "tiny", values: {}, seed: 1, seeds: 1, rules: "taoflow-2025-12" } as const;
	const evaluator = new Evaluator(runner, base, () => undefined);
	const sampling = { batches, fewest: 4, seeds: 1, repeated: 0, seed: 1, home: {}, free: [], claims: [CLAIM] } as const;
	return (await sampleWorlds(sampling, evaluator)).asked;
}

test("a claim that no world can decide costs no more worlds; one whose interval is wide gets more", async () => {
	assert.equal(await drawn(() => "untestable"), 16, "the first batch has none that decides");
	assert.ok((await drawn((seed) => (seed % 2 === 0 ? "supported" : "contradicted"))) > 64);
	assert.ok((await drawn((seed) => (seed % 4 === 0 ? "supported" : "untestable"))) > 64, "few worlds decide");
});
