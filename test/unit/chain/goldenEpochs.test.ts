import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EpochOutcome } from "../../../src/chain/epoch/epochOutcome.ts";
import { runEpoch } from "../../../src/chain/epoch/runEpoch.ts";
import { grantPermits } from "../../../src/chain/epoch/validatorPermits.ts";
import type { ChainEpoch, SparseRow } from "../../../verify/exact/chainEpoch.ts";
import { runExactEpoch, toU16 } from "../../../verify/exact/exactEpoch.ts";
import { newPermits } from "../../../verify/exact/exactStake.ts";
import { I32F32 } from "../../../verify/exact/fixedPoint.ts";
import { emptyEpoch } from "../../../tools/vectors/epochFields.ts";
import { fastSubnet } from "../../../tools/vectors/fastSubnet.ts";

const EMISSION = 1e9;
type Rows = readonly SparseRow<number>[];

/** A subnet whose validators are the first uids, with permits and fresh weights. */
function subnetOf(size: number, stake: readonly number[], changes: Partial<ChainEpoch> = {}): ChainEpoch {
	const perUid = <T>(make: (uid: number) => T): T[] => Array.from({ length: size }, (_, uid) => make(uid));
	return {
		...emptyEpoch(size, "production"),
		state: "2025-12",
		block: 10_000n,
		tempo: 360n,
		activityCutoff: 5000n,
		lastUpdate: perUid(() => 9_990n),
		alphaStake: perUid((uid) => BigInt(stake[uid] ?? 0) * 1_000_000_000n),
		validatorPermit: perUid((uid) => uid < stake.length),
		maxValidators: 64,
		kappaU16: 32767,
		bondsMovingAverage: 900_000,
		bondsPenaltyU16: 65535,
		alphaLowU16: 45875,
		alphaHighU16: 58982,
		alphaSigmoidSteepness: 1000,
		emission: BigInt(EMISSION),
		...changes,
	};
}

const rows = (size: number, given: Rows): Rows => Array.from({ length: size }, (_, uid) => given[uid] ?? []);

interface Result {
	readonly consensus: readonly number[];
	readonly validatorTrust: readonly number[];
	readonly incentive: readonly number[];
	readonly dividends: readonly number[];
	readonly minerEmission: readonly number[];
	readonly validatorEmission: readonly number[];
	/** As stored; row by validator. */
	readonly bonds: readonly (readonly number[])[];
}

/** Runs epoch after epoch with these weights, in exact mode and in float64, each on its own bonds. */
function runBoth(epoch: ChainEpoch, weights: readonly Rows[]): { exact: Result[]; fast: Result[] } {
	const size = epoch.alphaStake.length;
	const exact: Result[] = [];
	const fast: Result[] = [];
	const { subnet, parameters } = fastSubnet(epoch);
	const outcome = new EpochOutcome(size);
	let state = epoch;
	for (const given of weights) {
		state = { ...state, weightsU16: rows(size, given) };
		const result = runExactEpoch(state);
		exact.push({
			consensus: result.consensus.map(toU16),
			validatorTrust: result.validatorTrust.map(toU16),
			incentive: result.incentive.map(toU16),
			dividends: result.dividends.map(toU16),
			minerEmission: result.minerEmission.map(Number),
			validatorEmission: result.validatorEmission.map(Number),
			bonds: result.bondsU16.map((row) => Array.from({ length: size }, (_, j) => new Map(row).get(j) ?? 0)),
		});
		for (const [uid, row] of state.weightsU16.entries()) {
			subnet.setWeights(
				uid,
				row.map(([target]) => target),
				row.map(([, value]) => value),
				9_990,
			);
		}
		runEpoch(subnet, parameters, Number(epoch.block), EMISSION, outcome);
		const stored = (values: Float64Array): number[] => Array.from(values, (value) => Math.floor(value * 65535));
		fast.push({
			consensus: stored(outcome.consensus),
			validatorTrust: stored(outcome.validatorTrust),
			incentive: stored(outcome.incentive),
			dividends: stored(outcome.dividends),
			minerEmission: Array.from(outcome.minerEmission),
			validatorEmission: Array.from(outcome.validatorEmission),
			bonds: Array.from({ length: size }, (_, i) =>
				Array.from({ length: size }, (_, j) => Math.round(subnet.bond(i, j) * 65535)),
			),
		});
		state = { ...state, bondsU16: result.bondsU16, validatorPermit: result.validatorPermit };
	}
	return { exact, fast };
}

function near(expected: readonly number[], got: readonly number[], tolerance: number): void {
	assert.equal(got.length, expected.length);
	for (const [k, value] of expected.entries()) {
		assert.ok(Math.abs(value - got[k]!) <= tolerance, `${value} expected at ${k}, ${got[k]} got`);
	}
}

const V1_FIRST: Rows = [
	[
		[3, 65535],
		[4, 39321],
		[5, 26214],
	],
	[
		[3, 65535],
		[4, 65535],
		[5, 32768],
	],
	[
		[3, 3641],
		[4, 3641],
		[5, 65535],
	],
];
const V1_LATER: Rows = [V1_FIRST[0]!, V1_FIRST[1]!, V1_FIRST[0]!];

describe("golden epochs (protocol.md §8)", () => {
	for (const yuma3 of [false, true]) {
		it(`V1: three validators, three miners, four epochs, Yuma ${yuma3 ? 3 : 2}`, () => {
			const { exact, fast } = runBoth(subnetOf(6, [60, 30, 10], { yuma3 }), [V1_FIRST, V1_LATER, V1_LATER, V1_LATER]);
			const dividends = yuma3
				? [
						[43971, 19628, 1935],
						[42075, 18844, 4614],
						[41485, 18611, 5438],
						[41202, 18498, 5833],
					]
				: [
						[43689, 19660, 2184],
						[43464, 19511, 2559],
						[43171, 19384, 2978],
						[42908, 19270, 3356],
					];
			for (const results of [exact, fast]) {
				const first = results[0]!;
				near([32767, 19660, 13106], first.consensus.slice(3), 1);
				near([65534, 58981, 19660], first.validatorTrust.slice(0, 3), 1);
				near([30947, 20024, 14563], first.incentive.slice(3), 1);
				near([236111010, 152777884, 111111105], first.minerEmission.slice(3), 1000);
				near([31754, 20268, 13512], results[1]!.incentive.slice(3), 1);
				for (const [k, expected] of dividends.entries()) near(expected, results[k]!.dividends.slice(0, 3), 1);
				if (yuma3) near([3276, 1966, 1310], first.bonds[0]!.slice(3), 1);
				else {
					near([333333317, 149999788, 16666893], first.validatorEmission.slice(0, 3), 1000);
					near([26213, 32767, 32767], first.bonds[1]!.slice(3), 1);
				}
			}
		});
	}

	it("V2: an honest majority against a cabal, by bonds penalty", () => {
		const weights: Rows = [
			[
				[2, 49151],
				[3, 16384],
			],
			[[3, 65535]],
		];
		const shares: [yuma3: boolean, penalty: number, honest: number][] = [
			[false, 65535, 0.75],
			[false, 32768, 0.7098],
			[false, 0, 0.6916],
			[true, 65535, 0.7581],
			[true, 32768, 0.7285],
			[true, 0, 0.7162],
		];
		for (const [yuma3, bondsPenaltyU16, honest] of shares) {
			const { exact, fast } = runBoth(subnetOf(4, [60, 40], { yuma3, bondsPenaltyU16 }), [weights]);
			for (const [result] of [exact, fast]) {
				near([49151, 16383], result!.consensus.slice(2), 1);
				near([42129, 23405], result!.incentive.slice(2), 1);
				near([honest], [(result!.minerEmission[2]! + result!.validatorEmission[0]!) / EMISSION], 1e-4);
			}
		}
	});

	it("V3: without weights validators are paid by stake", () => {
		const { exact, fast } = runBoth(subnetOf(4, [7, 3, 0]), [[]]);
		for (const [result] of [exact, fast]) {
			near([0.7 * EMISSION, 0.3 * EMISSION, 0, 0], result!.validatorEmission, 2);
			near([0, 0, 0, 0], result!.minerEmission, 0);
		}
	});

	it("V4: an even split accepts both sides, 49 against 51 only the larger", () => {
		const weights: Rows = [[[2, 65535]], [[3, 65535]]];
		const even = runBoth(subnetOf(4, [50, 50]), [weights]);
		for (const [result] of [even.exact, even.fast]) {
			near([65535, 65535], result!.consensus.slice(2), 1);
			near([32767, 32767], result!.incentive.slice(2), 1);
		}
		const uneven = runBoth(subnetOf(4, [49, 51]), [weights]);
		for (const [result] of [uneven.exact, uneven.fast]) {
			near([0, 65535], result!.consensus.slice(2), 1);
			near([0, 65535], result!.incentive.slice(2), 1);
			near([0, 65535], result!.dividends.slice(0, 2), 1);
		}
	});

	it("V5: Yuma 3 with liquid alpha rewards who finds the miner first", () => {
		const first: SparseRow<number> = [
			[3, 65535],
			[4, 0],
		];
		const second: SparseRow<number> = [
			[3, 0],
			[4, 65535],
		];
		const steps: Rows[] = [
			[first, first, first],
			[second, first, first],
			[second, second, first],
			...Array.from({ length: 3 }, () => [second, second, second]),
		];
		const epoch = subnetOf(5, [8, 1, 1], {
			yuma3: true,
			liquidAlpha: true,
			alphaLowU16: 6554,
			alphaHighU16: 19661,
			bondsPenaltyU16: 0,
		});
		const { exact, fast } = runBoth(epoch, steps);
		const dividends = [
			[0.8, 0.1, 0.1],
			[1, 0, 0],
			[0.9382, 0.0618, 0],
			[0.8819, 0.0773, 0.0407],
			[0.8564, 0.0844, 0.0592],
			[0.8418, 0.0884, 0.0697],
		];
		const share = (values: readonly number[]): number[] => values.map((value) => value / 65535);
		for (const results of [exact, fast]) {
			for (const [k, expected] of dividends.entries()) near(expected, share(results[k]!.dividends.slice(0, 3)), 2e-4);
			near([0.0908, 0.1013], share(results[1]!.bonds[0]!.slice(3)), 2e-4);
			near([0.3697, 0], share(results[1]!.bonds[1]!.slice(3)), 2e-4);
			near([0.3697, 0], share(results[1]!.bonds[2]!.slice(3)), 2e-4);
		}
		const omitted = runBoth(epoch, [steps[0]!, [[[4, 65535]], first, first]]);
		for (const results of [omitted.exact, omitted.fast]) assert.equal(results[1]!.bonds[0]![3], 0);
	});

	it("V14: on a tie for the last permit the higher uid wins", () => {
		const stake = [0.3, 0, 0.3, 0.4];
		const bits = stake.map((value) => I32F32.fromNumber(value));
		for (const [count, expected] of [
			[2, [0, 0, 1, 1]],
			[5, [1, 0, 1, 1]],
		] as const) {
			assert.deepEqual(newPermits(bits, count, null).map(Number), expected);
			const permits = new Uint8Array(4);
			grantPermits(Float64Array.from(stake), count, permits);
			assert.deepEqual(Array.from(permits), expected);
		}
	});
});
