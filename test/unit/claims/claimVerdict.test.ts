import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claimOf, claims } from "../../../src/essay/claims.ts";
import { sideOf } from "../../../src/essay/lean.ts";
import { sections } from "../../../src/essay/sections.ts";
import { claimVerdict } from "../../../src/claims/claimVerdict.ts";
import { verdictsByClaim } from "../../../src/claims/evidence.ts";
import { leanOfShares } from "../../../src/claims/leanOfShares.ts";
import { showTally, tallyOf } from "../../../src/claims/tally.ts";
import { scorecardOf } from "../../../src/claims/scorecard/scorecardOf.ts";
import { type ClaimTestReport } from "../../../src/claims/worlds/claimTestReport.ts";
import { essayRows } from "../../../src/host/sidebar/essayRows.ts";
import { sectionPicture } from "../../../src/host/panels/sectionPicture.ts";
import { type TreeNode } from "../../../src/host/sidebar/treeNode.ts";
import { simulations } from "../../../src/simulations/registry.ts";
import { everyClaimResult, judging, reportWith } from "../../fixtures/scorecard/everyClaimResult.ts";
import { essayIn } from "../../../src/essay/essayIn.ts";

const { claimsOf } = essayIn("en");

const zeus = claimOf("3-1-zeus-purpose");
const of = (counts: readonly number[], more: Partial<ClaimTestReport> = {}) =>
	claimVerdict(zeus, [reportWith(counts, more)], judging);

describe("the lean of shares", () => {
	const lean = (counts: readonly number[]) => {
		const { shares, deciding } = reportWith(counts);
		return leanOfShares(shares, deciding);
	};

	test("has the same burden of proof for and against a claim, and never adds in full and in part", () => {
		assert.equal(lean([95, 5, 0]).lean, "yes");
		assert.equal(lean([60, 0, 40]).lean, "leans yes");
		assert.equal(lean([45, 45, 10]).lean, "depends");
		assert.equal(lean([0, 30, 70]).lean, "leans no");
		assert.equal(lean([0, 5, 95]).lean, "no");
		assert.deepEqual(
			[lean([6, 64, 30]).lean, lean([6, 64, 30]).word],
			["depends", "in part"],
			"0-thesis must not hold",
		);
		for (const [full, part, fails] of [
			[95, 5, 0],
			[60, 0, 40],
			[30, 40, 30],
			[51, 9, 40],
		]) {
			const [there, back] = [sideOf(lean([full!, part!, fails!]).lean), sideOf(lean([fails!, part!, full!]).lean)];
			assert.equal(there! + back!, 0);
		}
	});

	test("is close where another sample might say the next one", () => {
		assert.equal(lean([52, 0, 48]).close, true);
		assert.equal(lean([400, 0, 200]).close, false);
		assert.equal(lean([0, 0, 0, 9]).lean, "undecided");
	});
});

describe("a claim's verdict", () => {
	test("keeps the three bases apart", () => {
		const tested = of([60, 0, 40]);
		assert.equal(tested.basis, "simulation");
		assert.equal(tested.arithmetic, undefined);
		const computed = of([60, 0, 0], { basis: "arithmetic" });
		assert.deepEqual([computed.basis, computed.simulation], ["arithmetic", undefined]);
		const unmoved = of([0, 60, 0], { unmoved: true });
		assert.equal(unmoved.basis, "arithmetic");
		assert.equal(unmoved.tests[0]!.number, "The same in every world.");
	});

	test("sources that say no come first: no model mends that; where nothing ran, sources are the line", () => {
		const mean = claimOf("3-1-zeus-validators-mean-difference");
		const verdict = claimVerdict(
			mean,
			[reportWith([90, 10, 0], { claim: mean.id, simulation: mean.simulations[0]! })],
			judging,
		);
		assert.deepEqual([verdict.basis, verdict.lean, verdict.differs], ["sources", "no", true]);
		assert.equal(claimVerdict(zeus, [], judging).basis, "sources");
	});

	test("several simulations: the more careful lean speaks; opposite ones make it depend", () => {
		const claim = claims.find(({ simulations: named, untestable }) => named.length > 1 && untestable === undefined)!;
		const [main, other] = claim.simulations;
		const both = (a: readonly number[], b: readonly number[]) =>
			claimVerdict(
				claim,
				[reportWith(b, { claim: claim.id, simulation: other! }), reportWith(a, { claim: claim.id, simulation: main! })],
				judging,
			);
		assert.equal(both([100, 0, 0], [60, 0, 40]).simulation!.lean, "leans yes");
		const differ = both([100, 0, 0], [0, 0, 100]).simulation!;
		assert.deepEqual(
			[differ.lean, differ.word, differ.brief],
			["depends", "simulations differ", "1 of 2 lean yes, 1 no"],
		);
		assert.deepEqual(
			both([1, 0, 1], [1, 0, 1]).tests.map(({ simulation }) => simulation),
			[main, other],
			"the main one first",
		);
	});

	test("the reason of the defaults does not stand beside worlds that say the opposite", () => {
		assert.equal(of([60, 0, 40]).brief, "pays copiers 74 % of the best");
		assert.equal(of([10, 0, 90]).brief, "fails in 90 % of worlds");
	});

	test("a run at the defaults adds nothing to a test; one with other values stands beside it", () => {
		const finding = { claim: zeus.id, measure: "m", verdict: "contradicted" as const, margin: -1, reason: "So." };
		const run = (values: Record<string, number>) => ({
			manifest: {
				simulation: "zeus",
				version: 1,
				engine: "1",
				values,
				seed: 7,
				seeds: 1,
				rules: "taoflow-2025-12" as const,
				outcomeHash: "a".repeat(64),
			},
			findings: [finding],
		});
		const tests = [reportWith([95, 5, 0])];
		assert.deepEqual(verdictsByClaim([run({})], tests).get(zeus.id)!.runs, []);
		const miners = simulations.find(({ id }) => id === "zeus")!.parameters.miners as { default: number };
		const own = verdictsByClaim([run({ miners: miners.default + 1 })], tests).get(zeus.id)!;
		assert.deepEqual([own.lean, own.runs[0]!.lean, own.runs[0]!.how], ["yes", "no", "1 value changed, seed 7"]);
		const alone = verdictsByClaim([run({})], []).get(zeus.id)!;
		assert.deepEqual([alone.lean, alone.basis, alone.runs[0]!.how], ["no", "simulation", "defaults, seed 7"]);
	});
});

test("tree, reader, text and scorecard have the same tally for every section", async () => {
	const verdicts = verdictsByClaim([], everyClaimResult.reports);
	const verdictOf = (id: (typeof claims)[number]["id"]) => verdicts.get(id)!;
	const card = scorecardOf(everyClaimResult, simulations);
	const rows = new Map<string, TreeNode>();
	for (const chapter of essayRows(verdictOf)) {
		for (const section of await chapter.children!()) rows.set(section.id, section);
	}
	for (const { id } of sections) {
		const line = claimsOf(id).map((claim) => verdictOf(claim.id).lean); // what the text's lens counts
		const reader = sectionPicture(id, verdictOf).claims.map(({ verdict }) => verdict.lean);
		const page = card.chapters.flatMap((chapter) => chapter.sections).find((section) => section.id === id)!;
		const icons = await Promise.all(
			(await rows.get(`section:${id}`)!.children!()).map(async (row) => await row.look()),
		);
		const tally = showTally(tallyOf(line));
		assert.equal(showTally(tallyOf(reader)), tally, id);
		assert.equal(showTally(tallyOf(page.claims.map(({ verdict }) => verdict.lean))), tally, id);
		assert.equal((await rows.get(`section:${id}`)!.look()).description, tally, id);
		assert.deepEqual(
			icons.map(({ icon }) => icon),
			line.map((lean) => ({ drawn: `leans/${lean.replaceAll(" ", "-")}` })),
			id,
		);
	}
	for (const chapter of card.chapters) {
		const all = chapter.sections.flatMap((section) => section.claims.map(({ verdict }) => verdict.lean));
		assert.deepEqual(chapter.tallies.line, tallyOf(all));
	}
});
