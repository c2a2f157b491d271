import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { parseEveryClaimFile } from "../../../src/claims/scorecard/everyClaimFile.ts";
import { execute } from "../../../src/cli/execute.ts";
import { mcpServer } from "../../../src/cli/mcp/mcpServer.ts";
import { run } from "../../../src/library/run.ts";
import { parseAnswer, parseJob, queuedRun, wholeText } from "../../../src/queue/job.ts";
import { parseReport } from "../../../src/runs/archive/reportFile.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { fakeRunner } from "../../fixtures/runs/fakeWorker.ts";

test("command line, library, editor, queue and MCP give the same hash for the same manifest", async (context) => {
	const asked = {
		values: { days: 20, flow: 40 },
		seed: 7,
		seeds: 3,
		rules: "price-burn-2026-06" as const,
		events: [{ at: 9, set: { sale: 2000 } }],
	};
	const simulation = "staking-return";
	const request = askFor(findSimulation(simulation), asked);
	const { runner } = fakeRunner(context, simulations);

	const line = `run ${simulation} --json --days 20 --flow 40 --seed 7 --seeds 3 --rules price-burn-2026-06 --at 9:sale=2000`;
	let printed = "";
	const [nothing, never] = [() => undefined, () => Promise.reject(new Error("not here"))];
	const code = await execute(line.split(" "), {
		print: (text) => void (printed += text),
		...{ write: nothing, complain: nothing, progress: nothing, onInterrupt: nothing, onEnd: nothing },
		...{ readText: never, readBytes: never, scorecard: never, listFolder: () => Promise.resolve(undefined) },
		runner: () => Promise.resolve(fakeRunner(context, simulations).runner),
	});
	assert.equal(code, 0);

	// Out of the queue as a worker takes it, and back as its coordinator reads it.
	const job = { runs: [{ ...queuedRun(request, false), id: "run-1" }] };
	const { ask } = parseJob(JSON.parse(JSON.stringify(job))).runs[0]!;
	const worker = fakeRunner(context, simulations).runner;
	const answer = parseAnswer(wholeText(await worker.start(ask).report), 0);
	const brief = parseAnswer((await worker.answer(ask).answer).text, 0);
	assert.ok("report" in answer && "report" in brief);

	const shipped = parseEveryClaimFile(readFileSync("media/scorecard.json", "utf8"), "scorecard.json").reports;
	const server = mcpServer({
		runner: () => Promise.resolve(fakeRunner(context, simulations).runner),
		claimTests: () => Promise.resolve(shipped),
	});
	const client = new Client({ name: "test", version: "1" });
	const [here, there] = InMemoryTransport.createLinkedPair();
	await Promise.all([server.connect(there), client.connect(here)]);
	context.after(() => client.close());
	const told = await client.callTool({ name: "run_simulation", arguments: { simulation, ...asked } });
	const { manifest } = told.structuredContent as { readonly manifest: { readonly outcomeHash: string } };

	const found = {
		editor: (await runner.start(request, { priority: "interactive" }).report).manifest.outcomeHash,
		commandLine: parseReport(printed, "printed.json").manifest.outcomeHash,
		library: (await run(simulation, asked)).manifest.outcomeHash,
		queue: answer.report.manifest.outcomeHash,
		sweep: brief.report.manifest.outcomeHash,
		mcp: manifest.outcomeHash,
	};
	assert.deepEqual(new Set(Object.values(found)), new Set([found.editor]), JSON.stringify(found));
	const other = await runner.start({ ...request, seed: 8 }).report;
	assert.notEqual(other.manifest.outcomeHash, found.editor);
});
