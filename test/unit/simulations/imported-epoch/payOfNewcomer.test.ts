import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_EPOCH } from "../../../../src/chain/epoch/epochParameters.ts";
import { SubnetState } from "../../../../src/chain/epoch/subnetState.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { defaultsOf } from "../../../../src/simulations/kit/parameters.ts";
import simulation from "../../../../src/simulations/imported-epoch/simulation.ts";
import { payOfNewcomer } from "../../../../src/simulations/imported-epoch/parts/payOfNewcomer.ts";
import { DEFAULT_RULE_SET } from "../../../../src/chain/ruleSetId.ts";

/** UIDs 0 to 2 hold the stake and give UID 3 six tenths, UID 4 the rest. */
function small(): SubnetState {
	const state = new SubnetState(5);
	state.stake.set([50, 30, 20, 0, 0]);
	state.validatorPermit.set([1, 1, 1, 0, 0]);
	for (const uid of [0, 1, 2]) state.setWeights(uid, [3, 4], [0.6, 0.4], 0);
	return state;
}

const ALPHA = 100;
/** Half of the epoch's alpha is the miners', of which the predecessor has six tenths. */
const PREDECESSOR = 30;

const payOf = (registeredAt: number, revealAfter: number, commitsAt: (validator: number) => number = () => 180) =>
	payOfNewcomer({
		...{ make: small, uid: 3, epoch: { ...DEFAULT_EPOCH, stakeThreshold: 0 }, alpha: ALPHA },
		...{ registeredAt, revealAfter, commitsAt },
	})!;

const near = (found: readonly number[], wanted: readonly number[]) => {
	assert.equal(found.length, wanted.length);
	found.forEach((pay, i) => assert.ok(Math.abs(pay - wanted[i]!) < 1e-6, `epoch ${i}: ${pay}, not ${wanted[i]}`));
};

test("registered after the commit: one epoch of the predecessor's pay, when that commit is revealed", () => {
	const { predecessor, revealed, plain } = payOf(300, 1);
	near([predecessor], [PREDECESSOR]);
	// Wiped; then the commit of block 180 is in force and only that of the epoch after, younger than the newcomer, is open.
	near(revealed, [0, PREDECESSOR, 0]);
	near(plain, [0, 0]);
});

test("registered before the commit: validators have seen the newcomer by then, and nothing is inherited", () => {
	near(payOf(100, 1).revealed, [0, 0, 0]);
});

test("with longer reveals the open older commits mask it, until the last of before is revealed", () => {
	near(payOf(300, 3).revealed, [0, 0, 0, PREDECESSOR, 0]);
	near(payOf(100, 3).revealed, [0, 0, PREDECESSOR, 0, 0]);
});

test("validators who commit at different blocks pass it on at different times, and less than kappa passes on nothing", () => {
	// Only UID 0 committed before: half of the stake stands behind its weight, which kappa (0.49999) accepts. By hand: ranks
	// 0.5 × 0.6 = 0.3 and 0.5 × 0.4 + 0.5 × 1 = 0.7, so three tenths of the miners' 50 alpha.
	near(payOf(200, 1, (validator) => (validator === 0 ? 180 : 250)).revealed, [0, 15, 0]);
	near(payOf(200, 1, (validator) => (validator === 1 ? 180 : 250)).revealed, [0, 0, 0]);
});

test("a real epoch says it: the newcomer's pay, the predecessor's, and that there is no such UID", () => {
	const run = (newcomer: number) => {
		const values = { ...defaultsOf(simulation.parameters), newcomer } as never;
		const outcome = runToEnd(simulation as never, values, { random: new Random(1), rules: DEFAULT_RULE_SET });
		return { outcome, detail: simulation.detail(outcome, values) };
	};
	const { outcome, detail } = run(100);
	const figure = (id: string) => outcome.figures.find((one) => one.id === id)!.value;
	assert.ok(figure("predecessor") > 0);
	assert.ok(Math.abs(figure("inherited") / figure("predecessor") - 1) < 0.01);
	assert.deepEqual([figure("inherited-plain"), figure("inherited-epoch")], [0, 1]);
	assert.match(detail[0]!, /Whoever takes over that UID is paid/);
	assert.match(run(4095).detail[0]!, /There is no UID of that number here/);
	assert.ok(!run(-1).detail.join().includes("registered anew"));
});
