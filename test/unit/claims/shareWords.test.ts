import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toPlainText } from "../../../src/essay/inlineMarkup.ts";
import { claimVerdict } from "../../../src/claims/claimVerdict.ts";
import { claimOf } from "../../../src/essay/claims.ts";
import {
	sayCounts,
	sayHinge,
	sayNumber,
	sayShares,
	sayThreshold,
	wholePercent,
} from "../../../src/claims/shareWords.ts";
import { everyClaimResult, judging, reportWith } from "../../fixtures/scorecard/everyClaimResult.ts";

test("every share is said with the word that it means, and none is a sum", () => {
	const say = (counts: readonly number[]) => sayNumber(reportWith(counts));
	assert.equal(say([65, 295, 140]), "In full in 13 % of 500 worlds (10–16 %), in part in 59 %, fails in 28 %.");
	assert.equal(say([0, 497, 3]), "Never in full in 500 worlds, in part in over 99 %, fails in under 1 %.");
	assert.equal(say([32, 0, 0]), "In full in all of 32 worlds.");
	assert.equal(say([0, 0, 32]), "Fails in all of 32 worlds.");
	assert.equal(say([71, 0, 29, 4]), "In full in 71 % of 100 worlds (61–79 %), fails in 29 %; 4 more could not decide.");
	assert.equal(say([0, 0, 0, 9]), "Undecided in all 9 worlds.");
	const stopped = { ...reportWith([60, 0, 40]), asked: 500, chance: 0.18 };
	assert.equal(
		sayNumber(stopped),
		"In full in 60 % of 100 worlds (50–69 %), fails in 40 %; 18 % vary with the seed; stopped after 100 of 500 worlds.",
	);
	assert.match(
		sayNumber({ ...reportWith([60, 0, 40]), chance: 0.18, repeated: 16 }),
		/; of 16 run with several seeds, 18 % vary with the seed\.$/,
	);
});

/** "13 %", "over 99 %", "under 1 %" as the range of shares that it may stand for. */
function rangeOf(words: string): readonly [number, number] {
	if (words.startsWith("under")) return [0, 0.01];
	if (words.startsWith("over")) return [0.99, 1];
	const percent = Number.parseInt(words, 10) / 100;
	return [percent - 0.00501, percent + 0.00501];
}

test("no printed sentence disagrees with its numbers", () => {
	const world = fc.nat({ max: 600 });
	fc.assert(
		fc.property(world, world, world, (full, part, fails) => {
			fc.pre(full + part + fails > 0);
			const report = reportWith([full, part, fails]);
			const { shares } = report;
			const said = sayShares(shares, report.deciding);
			for (const [words, key] of [
				["in full in ", "full"],
				["in part in ", "part"],
				["fails in ", "fails"],
			] as const) {
				const share = shares[key].value;
				const at = said.indexOf(words);
				if (at < 0 || said.includes("never in full") !== (key === "full" && share === 0 && !said.includes("all of"))) {
					if (at < 0) assert.ok(share === 0, `${said} leaves out ${key}`);
				}
				if (at < 0) continue;
				const rest = said.slice(at + words.length);
				if (rest.startsWith("all of")) assert.equal(share, 1, said);
				else if (!said.slice(0, at).endsWith("never ")) {
					const [low, high] = rangeOf(rest);
					assert.ok(share >= low && share <= high, `${said}: ${key} is ${share}`);
				}
			}
			const verdict = claimVerdict(claimOf("3-1-zeus-purpose"), [report], judging);
			const [test] = verdict.tests;
			if (test!.word === "yes" || test!.word === "leans yes") assert.ok(shares.full.value > 0.5);
			if (test!.word === "no" || test!.word === "leans no") assert.ok(shares.fails.value > 0.5);
			if (test!.word === "in part") assert.ok(shares.part.value > 0.5);
		}),
	);
	assert.deepEqual(
		[0, 0.004, 0.5, 0.996, 1].map((share) => wholePercent(share)),
		["0 %", "under 1 %", "50 %", "over 99 %", "100 %"],
	);
});

test("what counts is said with the value here; without words of its own, by its measure", () => {
	const here = { label: "Pay", unit: "%", value: 71.3 };
	assert.equal(
		sayCounts("Counts as true above 50 %.", "m", here),
		"Counts as true above 50 %; at the defaults 71.3 %.",
	);
	assert.equal(sayCounts("Counts as true above 50 %.", "m", here, "here"), "Counts as true above 50 %; here 71.3 %.");
	assert.equal(
		sayCounts(undefined, "share of pay above 5 %", undefined),
		"Counts by this measure: share of pay above 5 %.",
	);
});

test("a value that comes near a limit is not said to be at it", () => {
	const near = (value: number, unit = "") =>
		sayCounts("Counts as true above 0.5, in full from 80 %.", "m", { label: "Pay", unit, value }, "here");
	assert.match(near(0.4997), /; here 0\.4997\.$/);
	assert.match(near(79.98, "%"), /; here 79\.98 %\.$/);
	assert.match(near(0.5), /; here 0\.5\.$/);
	assert.match(near(0.7996), /; here 0\.8\.$/, "no limit");
});

test("a hinge says its bars in order, a threshold its interval and its side; text from outside stays text", () => {
	const report = everyClaimResult.reports.find(({ threshold }) => threshold)!;
	assert.match(
		toPlainText(sayHinge(report.hinges[0]!)),
		/: in full in 75 % \(0 to 12 %\) · 50 % \(13 to 25 %\) · 25 % .* · 0 % \(38 to 50 %\) of worlds$/,
	);
	assert.match(
		toPlainText(sayThreshold(report.threshold!)),
		/ between 28 and 34\.2 %, everything else at its default: it holds in full below$/,
	);
	const hostile = everyClaimResult.reports.find(({ hinges }) => hinges[0]!.label.includes("onerror"))!;
	assert.match(toPlainText(sayHinge(hostile.hinges[0]!)), /<img src=x onerror="alert\(1\)"> & \[link\]\(claim:none\)/);
});
