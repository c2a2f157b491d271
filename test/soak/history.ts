import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { RunHistory } from "../../src/runs/archive/runHistory.ts";
import { askFor } from "../../src/runs/ask/ask.ts";
import { findSimulation } from "../../src/simulations/registry.ts";
import { runnerHere } from "../fixtures/runs/runnerHere.ts";
import { folderStorage } from "./folderStorage.ts";

/** A history may take so long to open, in seconds of this program's own work. */
const MOST = 1;

/** How long a history of so many runs takes to open; said in seconds. @returns a line where it takes too long */
export async function soakHistory(count: number): Promise<readonly string[]> {
	const folder = mkdtempSync(path.join(tmpdir(), "subnets-history-"));
	try {
		const history = new RunHistory(folderStorage(folder), () => Date.now());
		const report = await runnerHere.start({ ...askFor(findSimulation("zeus")), seeds: 1 }).report;
		const { id } = await history.save(report, "one");
		for (const ending of [".run.json", ".tables.json"]) {
			const text = readFileSync(path.join(folder, id + ending));
			for (let i = 1; i < count; i++) writeFileSync(path.join(folder, `${Date.now() - i}-zeus-${i}${ending}`), text);
		}
		const begun = performance.now();
		const work = process.cpuUsage();
		const { runs } = await history.list();
		const { user, system } = process.cpuUsage(work);
		const [seconds, cpu] = [(performance.now() - begun) / 1000, (user + system) / 1e6];
		console.log(`${runs.length} runs listed in ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of it work`);
		return runs.length === count && cpu < MOST ? [] : [`${runs.length} runs took ${cpu.toFixed(2)} s`];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
