import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { RunHistory } from "../../src/runs/archive/runHistory.ts";
import { askFor } from "../../src/runs/ask/ask.ts";
import { findSimulation } from "../../src/simulations/registry.ts";
import { runnerHere } from "../fixtures/runs/runnerHere.ts";
import { folderStorage } from "./folderStorage.ts";

/** A history may take so long to open, in seconds of work. */
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
		const names = readdirSync(folder).filter((name) => name.endsWith(".run.json"));
		const [bare] = await workOf(async () => names.forEach((name) => readFileSync(path.join(folder, name))));
		const [work, { runs }] = await workOf(() => history.list());
		console.log(
			`${runs.length} runs listed in ${work.toFixed(2)} s of work; ${bare.toFixed(2)} s take the files alone`,
		);
		return runs.length === count && work < MOST ? [] : [`${runs.length} runs took ${work.toFixed(2)} s`];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Processor time that something takes, in seconds, and what it gives. */
async function workOf<T>(work: () => Promise<T>): Promise<readonly [seconds: number, made: T]> {
	const before = process.cpuUsage();
	const made = await work();
	const { user, system } = process.cpuUsage(before);
	return [(user + system) / 1e6, made];
}
