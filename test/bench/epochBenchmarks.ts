import { EpochOutcome } from "../../src/chain/epoch/epochOutcome.ts";
import { DEFAULT_EPOCH } from "../../src/chain/epoch/epochParameters.ts";
import { runEpoch } from "../../src/chain/epoch/runEpoch.ts";
import { SubnetState } from "../../src/chain/epoch/subnetState.ts";
import { YumaEngine } from "../../src/chain/epoch/yumaEngine.ts";
import { DEFAULT_LIQUID_ALPHA, DEFAULT_YUMA, type YumaParameters } from "../../src/chain/epoch/yumaParameters.ts";
import { Random } from "../../src/numeric/random.ts";
import type { Benchmark } from "./benchmark.ts";

const RULES: Readonly<Record<string, YumaParameters>> = {
	yuma2: DEFAULT_YUMA,
	yuma3: { ...DEFAULT_YUMA, yuma3: true },
	liquid: { ...DEFAULT_YUMA, yuma3: true, bondsPenalty: 0.5, liquidAlpha: DEFAULT_LIQUID_ALPHA },
};
/** Validators × targets; every validator weights every target. */
const SIZES = [
	[64, 192],
	[64, 256],
	[64, 448],
	[256, 256],
	[128, 1024],
] as const;
/** Fresh weights are taken in turn from so many sets. */
const SETS = 8;
/** Of the carried-over weights, so many rows are set anew each epoch, each value by up to 1 % off. */
const CHANGED_ROWS = 4;

/** Rows of `columns` uniform weights. */
const randomRows = (random: Random, rows: number, columns: number): Float64Array[] =>
	Array.from({ length: rows }, () => Float64Array.from({ length: columns }, () => random.uniform()));

function preparedEngine(random: Random, rows: number, columns: number): YumaEngine {
	const engine = new YumaEngine(rows, columns);
	for (let row = 0; row < rows; row++) engine.stake[row] = random.logNormal();
	return engine;
}

/** Setting a few slightly changed rows and running the epoch: what a validator's day looks like. */
function carriedOver(rows: number, columns: number, rules: YumaParameters): () => void {
	const random = new Random(1);
	const engine = preparedEngine(random, rows, columns);
	const weights = randomRows(random, rows, columns);
	weights.forEach((values, row) => {
		engine.setWeights(row, values);
	});
	const nudged = weights.map((values) => values.map((value) => value * random.uniform(0.99, 1.01)));
	let next = 0;
	return () => {
		for (let k = 0; k < CHANGED_ROWS; k++, next++) {
			const row = next % rows;
			engine.setWeights(row, (Math.floor(next / rows) % 2 === 0 ? nudged : weights)[row]!);
		}
		engine.run(rules);
	};
}

/** Setting all rows to weights that have nothing to do with the last ones, and running the epoch. */
function freshWeights(rows: number, columns: number, rules: YumaParameters): () => void {
	const random = new Random(2);
	const engine = preparedEngine(random, rows, columns);
	const sets = Array.from({ length: SETS }, () => randomRows(random, rows, columns));
	let next = 0;
	return () => {
		const weights = sets[next++ % SETS]!;
		for (let row = 0; row < rows; row++) engine.setWeights(row, weights[row]!);
		engine.run(rules);
	};
}

/** A whole subnet with permits, masks, split and the state for the next epoch: 256 uids, 64 of them validators. */
function wholeSubnet(rules: YumaParameters): () => void {
	const random = new Random(3);
	const [uids, validators, period] = [256, 64, 360];
	const subnet = new SubnetState(uids);
	const outcome = new EpochOutcome(uids);
	let block = period;
	for (let uid = 0; uid < validators; uid++) {
		subnet.stake[uid] = 1000 + 1e5 * random.uniform();
		subnet.validatorPermit[uid] = 1;
	}
	const weights = randomRows(random, validators, uids);
	return () => {
		block += period;
		weights.forEach((values, uid) => {
			if (uid % 16 === 0 || block === 2 * period) subnet.setAllWeights(uid, values, block - 1);
		});
		runEpoch(subnet, { ...DEFAULT_EPOCH, ...rules, activityCutoff: Infinity }, block, 148, outcome);
	};
}

export const epochBenchmarks: readonly Benchmark[] = [
	...SIZES.flatMap(([rows, columns]) =>
		Object.entries(RULES).flatMap(([name, rules]) => [
			{ name: `epoch ${name} ${rows}x${columns}`, prepare: () => carriedOver(rows, columns, rules) },
			{
				name: `epoch ${name} ${rows}x${columns} fresh weights`,
				prepare: () => freshWeights(rows, columns, rules),
			},
		]),
	),
	...Object.entries(RULES).map(([name, rules]) => ({
		name: `subnet epoch ${name} 256 uids`,
		prepare: () => wholeSubnet(rules),
	})),
];
