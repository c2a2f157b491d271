import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundledWorker } from "../../src/cli/bundledWorker.ts";
import { NetworkShelf } from "../../src/host/session/networkShelf.ts";
import { Session } from "../../src/host/session/session.ts";
import { RunHistory } from "../../src/runs/archive/runHistory.ts";
import { createRunner } from "../../src/runs/engine/createRunner.ts";
import { SensitivityArchive } from "../../src/runs/many/sensitivity/sensitivityArchive.ts";
import { SweepArchive } from "../../src/runs/many/sweepArchive.ts";
import { folderStorage } from "./folderStorage.ts";

/** What the host may grow by over each part, in MB: what is kept in memory has budgets of 32 and 8 MB. */
const MOST = 48;
/** UIDs of an imported network, and how many of them set how many weights. */
const [UIDS, VALIDATORS, WEIGHTS] = [4096, 64, 256];

/** What the program holds after everything that can go is gone, in MB. */
function held(): number {
	globalThis.gc!();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 1e6;
}

function metagraph(netuid: number): string {
	const stake = Array.from({ length: UIDS }, (_, uid) => (uid < VALIDATORS ? 1000 + uid : 1));
	const weights = Array.from({ length: VALIDATORS * WEIGHTS }, (_, i) => [
		i % VALIDATORS,
		VALIDATORS + ((i * 7 + netuid) % (UIDS - VALIDATORS)),
		1 + ((i * netuid) % 1000),
	]);
	return JSON.stringify({ netuid, S: stake, W_sparse: weights });
}

/**
 * What a window holds over changed parameters, kept runs and large imports; says it in MB.
 * @returns what grew beyond its budget, a line each
 */
export async function soakMemory(changes: number, kept: number, imports: number): Promise<readonly string[]> {
	const folder = mkdtempSync(path.join(tmpdir(), "subnets-memory-"));
	const storage = (name: string) => {
		mkdirSync(path.join(folder, name));
		return folderStorage(path.join(folder, name));
	};
	const problems: string[] = [];
	const onProblem = (sentence: string) => void problems.push(sentence);
	let clock = 1_700_000_000_000;
	const session = new Session({
		runner: createRunner(await bundledWorker(), 2),
		history: new RunHistory(storage("runs"), () => (clock += 1000)),
		networks: new NetworkShelf(storage("networks"), onProblem),
		sweeps: new SweepArchive(storage("sweeps"), () => clock, onProblem),
		sensitivities: new SensitivityArchive(storage("sensitivities"), () => clock, onProblem),
		scorecard: storage("scorecard"),
		shippedScorecard: () => readFile(new URL("../../media/scorecard.json", import.meta.url), "utf8"),
		seeds: () => 1,
		onProblem,
	});
	const part = async (what: string, count: number, work: (i: number) => Promise<void>) => {
		await work(0);
		const before = held();
		for (let i = 1; i < count; i++) await work(i);
		const after = held();
		console.log(`${what}: ${before.toFixed(1)} MB after the first, ${after.toFixed(1)} MB after ${count}`);
		return after - before > MOST ? [`${what}: ${(after - before).toFixed(0)} MB more`] : [];
	};
	const shown = async (id: string, values: object, imported?: string) => {
		const state = { ...session.defaultState(id, { ...values }), ...(imported !== undefined && { imported }) };
		const request = await session.requestOf(state);
		const report = await session.start(request).report;
		session.showed({ request, report });
		return report;
	};
	try {
		return [
			...(await part("parameters changed", changes, async (i) => {
				await shown("takeover", { budget: 100_000 + 100 * i });
			})),
			...(await part("runs kept", kept, async (i) => {
				await session.keep(await shown("energy", { usable: (i % 100) / 100 }), `run ${i}`);
			})),
			...(await part(`networks of ${UIDS} UIDs imported and run`, imports, async (i) => {
				const { id } = await session.networks.add([{ name: "net.json", text: metagraph(i + 1) }]);
				await shown("imported-epoch", {}, id);
			})),
			...problems,
		];
	} finally {
		session.dispose();
		rmSync(folder, { recursive: true, force: true });
	}
}
