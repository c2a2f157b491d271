import { builtProgram, type BuiltProgram } from "../fixtures/queue/builtProgram.ts";
import { redisServer } from "../fixtures/queue/redisServer.ts";

/** 600 runs of three seeds each: long against what starting a program takes. */
const SWEEP = ["sweep", "takeover", "--seeds", "3", "--parameter", "budget", "--parameter", "days"];
const POINTS = ["--points", "30", "--points", "20"];
/** So few runs that only starting and ending is left. */
const FEW = ["--points", "2", "--points", "2"];

/**
 * A sweep on one thread, on two, and over a queue with two workers of one thread, in ms without what starting and ending
 * the program takes. A ratio of two of these is the answer; each is of one run.
 */
export async function scale(): Promise<Readonly<Record<string, number>>> {
	const program = await builtProgram();
	const redis = await redisServer();
	try {
		const timed = async (...words: string[]) => {
			const few = await time(program, [...SWEEP, ...FEW, "--csv", ...words]);
			return (await time(program, [...SWEEP, ...POINTS, "--csv", ...words])) - few;
		};
		const one = await timed("--workers", "1");
		const two = await timed("--workers", "2");
		const workers = [1, 2].map(() => program.start("worker", "--queue", redis.url, "--workers", "1"));
		await Promise.all(workers.map((worker) => worker.printed("Working with 1 thread")));
		const queued = await timed("--queue", redis.url);
		return { "sweep of 600 on one thread": one, "sweep of 600 on two": two, "sweep of 600 over a queue": queued };
	} finally {
		await program.dispose();
		await redis.dispose();
	}
}

async function time(program: BuiltProgram, words: readonly string[]): Promise<number> {
	const started = performance.now();
	const { code, complaint } = await program.start(...words).ended;
	if (code !== 0) throw new Error(complaint);
	return performance.now() - started;
}
