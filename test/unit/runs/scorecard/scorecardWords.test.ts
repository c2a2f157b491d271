import assert from "node:assert/strict";
import { test } from "node:test";
import { type ClaimTestReport, type TurningPoint } from "../../../../src/claims/worlds/claimTestReport.ts";
import { basisOf, hingeOf, leanWord } from "../../../../src/claims/scorecard/scorecardWords.ts";
import { verdictOverWorlds } from "../../../../src/claims/worlds/verdictOverWorlds.ts";
import { wilsonInterval } from "../../../../src/claims/worlds/wilsonInterval.ts";
import { everyClaimResult } from "../../../fixtures/scorecard/everyClaimResult.ts";

const some = everyClaimResult.reports[0]!;

function counting(supported: number, qualified: number, contradicted: number, untestable = 0): ClaimTestReport {
	const counts = { supported, qualified, contradicted, untestable };
	const deciding = supported + qualified + contradicted;
	const worlds = deciding + untestable;
	const holds = wilsonInterval(supported + qualified, deciding);
	return { ...some, counts, worlds, asked: worlds, holds, verdict: verdictOverWorlds(counts), unmoved: false };
}

test("a share says how much of it holds in full", () => {
	assert.equal(basisOf(counting(0, 497, 3)), "Holds in 99 % of 500 worlds (98–100 %), never in full");
	assert.equal(basisOf(counting(21, 11, 0)), "Holds in 100 % of 32 worlds (89–100 %), in full in 66 %");
	assert.equal(basisOf(counting(71, 0, 29)), "Holds in 71 % of 100 worlds (61–79 %)");
	assert.equal(basisOf(counting(71, 0, 29, 4)), "Holds in 71 % of 100 worlds (61–79 %); 4 more could not decide");
	assert.equal(basisOf(counting(0, 0, 0, 9)), "Undecided in all 9 worlds");
	const fixed = { ...counting(0, 32, 0), unmoved: true };
	assert.equal(basisOf(fixed), "The same in every world: it follows from figures that worlds do not vary");
	assert.equal(leanWord(fixed), undefined);
});

test("a qualified verdict that mostly fails is not told like one that holds in part", () => {
	assert.equal(leanWord(counting(12, 8, 80)), "qualified: fails in most worlds");
	assert.equal(leanWord(counting(0, 100, 0)), "qualified: in part");
	assert.equal(leanWord(counting(100, 0, 0)), undefined);
});

test("a hinge says where it turns, between what, and whether that is plausible", () => {
	const turning: TurningPoint = { parameter: "p", label: "Price", unit: "$", searched: "1 to 5 $" };
	const said = (more: Partial<TurningPoint>) =>
		hingeOf({ ...some, influences: [], turning: { ...turning, ...more } }).hinge;
	assert.equal(said({ at: 3, holdsAbove: true }), "**Price**: turns at **3 $**, holds above.");
	assert.equal(said({ at: 3, holdsAbove: false, inFull: true }), "**Price**: turns at **3 $**, holds in full below.");
	assert.equal(
		said({ at: 9, holdsAbove: true, implausible: true }),
		"**Price**: turns only at **9 $**, outside what is plausible (1 to 5 $), holds above.",
	);
	assert.equal(said({ at: "one", holdsAbove: false, inFull: true }), "**Price**: holds only in part with **one**.");
	assert.equal(said({}), "nothing by itself: no value of “Price” turns it (plausible: 1 to 5 $).");
});
