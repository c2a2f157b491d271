import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { builtProgram, type Started } from "../fixtures/queue/builtProgram.ts";
import { redisServer } from "../fixtures/queue/redisServer.ts";

/** Runs between two kills, about. */
const APART = 12;
/** Of each run, so that what was killed is there again before the sweep has ended. */
const SEEDS = 60;

/** What came of one sweep over a queue whose parts were killed. */
export interface QueueKilled {
	readonly points: number;
	/** In mid-sweep: none after its end. */
	readonly kills: Readonly<Record<"worker" | "coordinator" | "redis", number>>;
	/** What was wrong afterwards, a line each. */
	readonly wrong: readonly string[];
}

/**
 * One sweep over three workers, of which now and then one is killed, or Redis, or the coordinator; each is started again at
 * once. Afterwards the journal must hold every point once, and what is printed be the bytes of a sweep on this machine.
 */
export async function killQueue(count: number): Promise<QueueKilled> {
	const [program, redis] = await Promise.all([builtProgram(), redisServer()]);
	try {
		const side = Math.ceil(Math.sqrt((count + 2) * APART));
		const points = side * side;
		const grid = ["--parameter", "budget", "--parameter", "days", "--points", String(side), "--points", String(side)];
		const file = path.join(program.folder, "killed.jsonl");
		const sweep = ["sweep", "takeover", "--seeds", String(SEEDS), ...grid, "--csv"];
		const words = [...sweep, "--journal", file, "--queue", redis.url];
		const lines = () => (existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(1, -1) : []);
		const worker = () => program.start("worker", "--queue", redis.url, "--workers", "1", "--patience", "2");
		const workers = Array.from({ length: 3 }, worker);
		const kills = { worker: 0, coordinator: 0, redis: 0 };
		let coordinator = program.start(...words);
		for (let kill = 0; kill < count; kill++) {
			const at = APART * kill + Math.floor(Math.random() * APART);
			while (lines().length < at && coordinator.child.exitCode === null) await later(20);
			if (coordinator.child.exitCode !== null) break;
			const dice = Math.random();
			if (dice < 0.6) {
				const chosen = Math.floor(Math.random() * workers.length);
				await killed(workers[chosen]!);
				workers[chosen] = worker();
				kills.worker++;
			} else if (dice < 0.8) {
				await redis.restart();
				kills.redis++;
			} else {
				await killed(coordinator);
				coordinator = program.start(...words);
				kills.coordinator++;
			}
		}
		const { code, out, complaint } = await coordinator.ended;
		const wrong: string[] = code === 0 ? [] : [`the coordinator ended with ${code}: ${complaint}`];
		const indices = lines().map((line) => (JSON.parse(line) as { readonly index: number }).index);
		const different = new Set(indices).size;
		if (different < points) wrong.push(`lost: ${points - different} points`);
		if (indices.length > different) wrong.push(`doubled: ${indices.length - different} points`);
		for (const each of workers) await killed(each);
		const alone = await program.start(...sweep).ended;
		if (alone.out !== out) wrong.push("what is printed is not what one machine prints");
		return { points, kills, wrong };
	} finally {
		await program.dispose();
		await redis.dispose();
	}
}

async function killed(started: Started): Promise<void> {
	started.kill();
	await started.ended;
}
