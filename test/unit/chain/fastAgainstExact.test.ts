import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Random } from "../../../src/numeric/random.ts";
import { EpochOutcome } from "../../../src/chain/epoch/epochOutcome.ts";
import type { EpochParameters } from "../../../src/chain/epoch/epochParameters.ts";
import { runEpoch } from "../../../src/chain/epoch/runEpoch.ts";
import type { SubnetState } from "../../../src/chain/epoch/subnetState.ts";
import type { ChainEpoch } from "../../../verify/exact/chainEpoch.ts";
import { runExactEpoch, toU16 } from "../../../verify/exact/exactEpoch.ts";
import { I32F32 } from "../../../verify/exact/fixedPoint.ts";
import { fastSubnet } from "../../../tools/vectors/fastSubnet.ts";
import { CORNERS, cornerSubnet } from "./cornerSubnet.ts";
import { nextEpoch, randomSubnet } from "./randomSubnet.ts";

const EPOCHS = 5;

function runFast(subnet: SubnetState, parameters: EpochParameters, epoch: ChainEpoch): EpochOutcome {
	const outcome = new EpochOutcome(subnet.size);
	runEpoch(subnet, parameters, Number(epoch.block), Number(epoch.emission), outcome);
	return outcome;
}

/** Moves the fast subnet on to the state of `epoch`, except for its own bonds and permits. */
function follow(subnet: SubnetState, epoch: ChainEpoch, before: ChainEpoch): void {
	const { subnet: fresh } = fastSubnet(epoch);
	subnet.stake.set(fresh.stake);
	subnet.blockAtRegistration.set(fresh.blockAtRegistration);
	for (let uid = 0; uid < subnet.size; uid++) {
		const row = epoch.weightsU16[uid]!;
		if (row === before.weightsU16[uid]) continue;
		subnet.setWeights(
			uid,
			row.map(([target]) => target),
			row.map(([, value]) => value),
			Number(epoch.lastUpdate[uid]!),
		);
	}
}

/** Runs some epochs, each from the exact state: what is stored is within 1/65535, and pay within a millionth. */
function assertNear(what: string, random: Random, subnet: ChainEpoch): void {
	let epoch = subnet;
	for (let k = 0; k < EPOCHS; k++) {
		const exact = runExactEpoch(epoch);
		const { subnet: state, parameters } = fastSubnet(epoch);
		const fast = runFast(state, parameters, epoch);
		const near = (field: string, expected: number, got: number): void => {
			const text = `${what}, epoch ${k}, ${field}: ${expected} exactly, ${got} fast`;
			assert.ok(Math.abs(expected - got) <= 1, text);
		};
		for (let uid = 0; uid < state.size; uid++) {
			for (const name of ["stakeWeight", "consensus", "incentive", "dividends", "validatorTrust"] as const) {
				near(`${name} of ${uid}`, toU16(exact[name][uid]!), Math.floor(fast[name][uid]! * 65535));
			}
			const bonds = new Map(exact.bondsU16[uid]);
			for (let miner = 0; miner < state.size; miner++) {
				near(`bond ${uid} to ${miner}`, bonds.get(miner) ?? 0, Math.round(state.bond(uid, miner) * 65535));
			}
			const emission = Number(exact.emission[uid]) - fast.emission[uid]!;
			assert.ok(Math.abs(emission) <= 1e-6 * Number(epoch.emission), `${what}, emission of ${uid}`);
		}
		assert.deepEqual(Array.from(state.validatorPermit, Boolean), exact.validatorPermit);
		epoch = nextEpoch(random, epoch, exact);
	}
}

describe("the fast engine against exact mode", () => {
	it("is within one stored unit after one epoch from the same state, whatever the subnet", () => {
		for (let seed = 0; seed < 150; seed++) {
			const random = new Random(seed);
			assertNear(`seed ${seed}`, random, randomSubnet(random, random.integer(1, 24)));
		}
	});

	for (const corner of Object.keys(CORNERS) as (keyof typeof CORNERS)[]) {
		it(`is so where the chain's 32 fraction bits are few: ${corner}`, () => {
			for (let seed = 0; seed < 60; seed++) {
				const random = new Random(seed);
				assertNear(`seed ${seed}`, random, cornerSubnet(random, corner, random.pick([3, 8, 24, 48])));
			}
		});
	}

	/**
	 * Left alone, the two drift: bonds are stored as whole units of 1/65535, and where float64 and fixed point fall on
	 * different sides of a unit the difference lives on in the moving average. It stays bounded, because the average forgets.
	 */
	for (const [name, changes, bound] of [
		["Yuma 2", { yuma3: false }, 2e-5],
		["Yuma 3", { yuma3: true, liquidAlpha: false }, 1e-4],
		["liquid alpha", { yuma3: true, liquidAlpha: true, alphaSigmoidSteepness: 1000 }, 1e-6],
	] as const) {
		it(`drifts by a bounded amount over forty epochs on its own state: ${name}`, () => {
			const random = new Random(7);
			let epoch: ChainEpoch = {
				...randomSubnet(random, 32),
				...changes,
				bondsMovingAverage: 900_000,
				bondsPenaltyU16: 30000,
				activityCutoff: 50_000n,
				stakeThreshold: 0n,
				commitBlocks: null,
			};
			const { subnet, parameters } = fastSubnet(epoch);
			let drift = 0;
			for (let k = 0; k < 40; k++) {
				const exact = runExactEpoch(epoch);
				const fast = runFast(subnet, parameters, epoch);
				for (let uid = 0; uid < subnet.size; uid++) {
					drift = Math.max(drift, Math.abs(I32F32.toNumber(exact.dividends[uid]!) - fast.dividends[uid]!));
				}
				const before = epoch;
				epoch = nextEpoch(random, epoch, exact);
				follow(subnet, epoch, before);
			}
			assert.ok(drift > 0 && drift < bound, `largest difference of a dividend share ${drift}`);
		});
	}
});
