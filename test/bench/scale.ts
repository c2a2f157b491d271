import { builtProgram, type BuiltProgram } from "../fixtures/queue/builtProgram.ts";
import { redisServer } from "../fixtures/queue/redisServer.ts";

/** Runs of three seeds each: some milliseconds a run, where what is around it counts most, and most of a second. */
const SHORT = ["sweep", "takeover", "--seeds", "3", "--parameter", "budget", "--parameter", "days"];
const LONG = ["sweep", "zeus", "--seeds", "3", "--parameter", "miners", "--parameter", "copierShare"];
/** Points of either parameter of the long runs. */
const LONG_SIDE = "6";
/** Points of the second parameter; 20 × 30 runs are long against what starting a program takes, 100 × 100 are 10,000. */
const acrossOf = (runs: number): number => (runs > 4000 ? 100 : 20);
/** So few runs that only starting and ending is left. */
const FEW = ["--points", "2", "--points", "2"];

/**
 * A sweep on one thread, on two, and over a queue with two workers of one thread, in ms without what starting and ending
 * the program takes. A ratio of two of these is the answer; each is of one run.
 * @param runs at least 40, in multiples of 20; above 4,000 of 100, at most 20,000
 * @param begins told of each sweep before it
 * @yields name and ms, each when it is known
 */
export async function* scale(runs: number, begins: (what: string) => void): AsyncGenerator<[name: string, ms: number]> {
	const across = acrossOf(runs);
	const points = ["--points", String(runs / across), "--points", String(across)];
	const sweeps = [
		{ sweep: SHORT, points, size: `${runs} short runs` },
		{
			sweep: LONG,
			points: ["--points", LONG_SIDE, "--points", LONG_SIDE],
			size: `${Number(LONG_SIDE) ** 2} long runs`,
		},
	];
	const program = await builtProgram();
	const redis = await redisServer();
	try {
		const timed = async function* (where: string, ...words: string[]): AsyncGenerator<[string, number]> {
			const few = await time(program, [...SHORT, ...FEW, "--csv", ...words]);
			for (const { sweep, points, size } of sweeps) {
				const name = `sweep of ${size} ${where}`;
				begins(name);
				yield [name, (await time(program, [...sweep, ...points, "--csv", ...words])) - few];
			}
		};
		yield* timed("on one thread", "--workers", "1");
		yield* timed("on two", "--workers", "2");
		const workers = [1, 2].map(() => program.start("worker", "--queue", redis.url, "--workers", "1"));
		await Promise.all(workers.map((worker) => worker.printed("Working with 1 thread")));
		yield* timed("over a queue", "--queue", redis.url);
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
