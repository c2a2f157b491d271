import { networkRow } from "../../src/runs/many/manyNetworks.ts";
import { Random } from "../../src/numeric/random.ts";
import type { Benchmark } from "./benchmark.ts";

const [SUBNETS, UIDS, VALIDATORS] = [128, 256, 64];

/** A full subnet as a file: 64 validators who rate 192 miners. */
function metagraphText(netuid: number): string {
	const draw = new Random(netuid);
	const stakes = Array.from({ length: UIDS }, (_, uid) => (uid < VALIDATORS ? draw.logNormal(8, 2) : 0));
	const weights = Array.from({ length: VALIDATORS }, (_, from) =>
		Array.from({ length: UIDS - VALIDATORS }, (_, i) => [from, VALIDATORS + i, draw.integer(1, 65_535)]),
	).flat();
	return JSON.stringify({ netuid, block: 7_000_000, S: stakes, W_sparse: weights });
}

/** What a folder of every subnet's metagraph takes, from bytes to its rows. */
export const importBenchmarks: readonly Benchmark[] = [
	{
		name: "import many 128x256",
		runs: 3,
		prepare: () => {
			const files = Array.from({ length: SUBNETS }, (_, i) => new TextEncoder().encode(metagraphText(i + 1)));
			return () => files.map((bytes, i) => networkRow(`${i}.json`, bytes));
		},
	},
];
