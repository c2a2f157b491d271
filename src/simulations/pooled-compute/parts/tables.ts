import { pow } from "../../../numeric/math.ts";
import { numbers, table, texts, threeDigits } from "../../kit/build.ts";
import { type Table } from "../../kit/outcome.ts";
import { type ValuesOf } from "../../kit/parameters.ts";
import { type parameters } from "../parameters.ts";
import { type PoolRules, REAL_RUNS, syncSeconds, utilisation } from "../model.ts";

/** Values of a run. */
export type PooledValues = ValuesOf<typeof parameters>;

const H100 = 989e12;
const METHODS = [
	{ id: "allReduce", label: "Every step, 16 bit", innerSteps: 1, compression: 2 },
	{ id: "diloco", label: "DiLoCo, every 500 steps", innerSteps: 500, compression: 2 },
	{ id: "sparse", label: "Sparse rounds, 146 times, every 30 steps", innerSteps: 30, compression: 146 },
] as const;

/** Peak speed of a peer, TFLOP/s, 16-bit dense. @source makers' data sheets */
const KINDS_OF_PEER = [
	{ id: "h100", label: "One H100", speed: 989 },
	{ id: "b200", label: "Eight B200", speed: 18_000 },
] as const;

/** The pool that the values describe. */
export const poolOf = (values: PooledValues): PoolRules => ({
	parameters: values.size * 1e9,
	tokensPerStep: values.tokensPerStep * 1000,
	peerSpeed: (values.peerSpeed * 1e12 * values.chipUse) / 100,
	bandwidth: values.bandwidth * 1e6,
	innerSteps: values.innerSteps,
	compression: values.compression,
});

/** Compute of the pool that counts for learning, FLOP/s. */
export const poolSpeed = (values: PooledValues, pool: PoolRules): number =>
	values.peers * pool.peerSpeed * utilisation(pool) * (1 - values.penalty / 100) * (1 - values.dropout / 100);

/** Compute of the data centre, FLOP/s. */
export const centreSpeed = (values: PooledValues): number => (values.centre * H100 * values.chipUse) / 100;

/** Share of time spent computing, by link, for the pool as set and for published methods. */
export function bandwidthTable(values: PooledValues, pool: PoolRules): Table {
	const bandwidths = Float64Array.from({ length: 21 }, (_, i) => pow(10, i / 4));
	const share = (method: { innerSteps: number; compression: number }) =>
		bandwidths.map((megabits) => 100 * utilisation({ ...pool, ...method, bandwidth: megabits * 1e6 }));
	return table("bandwidth", "Time spent computing, by link", [
		numbers("bandwidth", "Link of a peer", "Mbit/s", bandwidths),
		numbers("chosen", `As set: every ${values.innerSteps} steps, ${values.compression} times`, "%", share(pool)),
		...METHODS.map((method) => numbers(method.id, method.label, "%", share(method))),
	]);
}

/** How many peers would match the data centre, by kind of peer: each computes as much of the time as its link allows. */
export function peersTable(values: PooledValues): Table {
	const counts = Float64Array.from({ length: 21 }, (_, i) => pow(10, i / 4));
	const ratio = (peerSpeed: number) =>
		counts.map((peers) => {
			const of = { ...values, peers, peerSpeed };
			return (100 * poolSpeed(of, poolOf(of))) / centreSpeed(values);
		});
	return table("peers", "Pool against data centre, by number of peers", [
		numbers("peers", "Peers", "", counts),
		numbers("chosen", `As set: ${threeDigits(values.peerSpeed)} TFLOP/s a peer`, "%", ratio(values.peerSpeed)),
		...KINDS_OF_PEER.map(({ id, label, speed }) => numbers(id, label, "%", ratio(speed))),
	]);
}

/** Published runs beside what this model gives for them. */
export const realRuns = (): Table =>
	table("runs", "Published runs, reproduced", [
		texts(
			"run",
			"Run",
			REAL_RUNS.map((run) => run.name),
		),
		texts(
			"reported",
			"Reported",
			REAL_RUNS.map((run) => run.reported),
		),
		numbers(
			"model",
			"This model",
			"%",
			REAL_RUNS.map((run) => {
				const waiting = syncSeconds(run.parameters, run.compression, run.bandwidth);
				return (100 * run.computing) / (run.computing + waiting);
			}),
		),
	]);
