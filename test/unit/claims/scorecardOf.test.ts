import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims } from "../../../src/essay/claims.ts";
import { toPlainText } from "../../../src/essay/inlineMarkup.ts";
import { isDecided, leans, sideOf } from "../../../src/essay/lean.ts";
import { references } from "../../../src/essay/references.ts";
import { outdatedIn } from "../../../tools/outdatedIn.ts";
import { type Scorecard } from "../../../src/claims/scorecard/scorecard.ts";
import { scorecardOf } from "../../../src/claims/scorecard/scorecardOf.ts";
import { simulations } from "../../../src/simulations/registry.ts";
import { everyClaimResult, judging, reportWith } from "../../fixtures/scorecard/everyClaimResult.ts";

const full = scorecardOf(everyClaimResult, judging);
const claimsOf = ({ chapters }: Scorecard) =>
	chapters.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
const allText = (card: Scorecard) => JSON.stringify(card);

describe("the scorecard", () => {
	test("lists every claim of the essay once, in its order, each with a verdict or the reason why it has none", () => {
		for (const card of [full, scorecardOf(undefined, simulations)]) {
			assert.deepEqual(
				claimsOf(card).map(({ id }) => id),
				claims.map(({ id }) => id),
			);
			for (const { id, verdict } of claimsOf(card)) {
				assert.ok(leans.includes(verdict.lean), id);
				assert.equal(verdict.tests.length > 0, verdict.untested === undefined, id);
				if (verdict.untested !== undefined) assert.ok(verdict.untested.length > 10, id);
				assert.ok(verdict.brief.split(" ").length <= 8, `${id}: ${verdict.brief}`);
			}
		}
	});

	test("before any test sources speak all the same, and nothing differs", () => {
		const card = scorecardOf(undefined, judging);
		assert.equal(card.untouched, true);
		assert.deepEqual(card.tallies.sources, full.tallies.sources);
		for (const lean of leans) assert.equal(card.tallies.simulation[lean] + card.tallies.arithmetic[lean], 0);
		assert.ok(claimsOf(card).every(({ verdict }) => !verdict.differs));
	});

	test("counts add up: claims of chapters, claims of the essay, and the sentences on top", () => {
		for (const basis of ["line", "sources", "arithmetic", "simulation"] as const) {
			for (const lean of leans) {
				const inChapters = full.chapters.reduce((sum, chapter) => sum + chapter.tallies[basis][lean], 0);
				assert.equal(inChapters, full.tallies[basis][lean]);
			}
		}
		const summary = full.summary.map(toPlainText).join("\n");
		const { sources, simulation, arithmetic } = full.tallies;
		const total = (tally: typeof sources) => leans.reduce((sum, lean) => sum + tally[lean], 0);
		assert.match(summary, new RegExp(`Sources on ${claims.length} claims: say yes to ${sources.yes}, `));
		assert.match(summary, new RegExp(`Simulations on ${total(simulation)} claims: say yes to ${simulation.yes}, `));
		assert.match(summary, new RegExp(`own figures decides ${total(arithmetic)} claims?: `));
		const both = claimsOf(full).filter(
			({ verdict }) => isDecided(verdict.sources.lean) && verdict.simulation && isDecided(verdict.simulation.lean),
		);
		const same = both.filter(({ verdict }) => sideOf(verdict.sources.lean) === sideOf(verdict.simulation!.lean));
		assert.match(summary, new RegExp(`\\(${both.length} claims\\), they lean to the same side on ${same.length} and`));
		assert.ok(same.length < both.length, "the fixture has some of both");
	});

	test("counts on one line how many of the ranges are ours", () => {
		const summary = scorecardOf(everyClaimResult, simulations).summary.map(toPlainText).join("\n");
		const [, ours, all] = /(\d+) of the (\d+) ranges are our choice/.exec(summary)!;
		assert.ok(Number(ours) > 0 && Number(ours) < Number(all));
	});

	test("shows the nine references, and that [9] found the opposite of what it is cited for", () => {
		assert.equal(full.references.length, 9);
		assert.deepEqual(
			full.references.filter(({ contradicts }) => contradicts).map(({ id }) => id),
			[9],
		);
		for (const { id, supports, doesNot, citedFor } of full.references) {
			assert.ok(supports.length > 0 && doesNot.length > 0, String(id));
			assert.equal(citedFor.length, references.find((reference) => reference.id === id)!.citedFor.length);
		}
	});

	test("says how it was made, what could not be tested, and what is out of date", () => {
		const stopped = { ...everyClaimResult, stoppedAt: 0.43 };
		assert.match(
			scorecardOf(stopped, judging).made,
			/^Seed 7, 50 worlds per simulation.*1\.2\.3\. So far 43 % of the work is done/,
		);
		const newer = judging.map((one) => (one.id === "zeus" ? { ...one, version: 2 } : one));
		const failed = { ...everyClaimResult, failures: [{ simulation: "takeover", reason: "It refuses." }] };
		assert.deepEqual(scorecardOf(failed, newer).problems, [
			"Takeover could not be tested: It refuses.",
			"Tested with another version of Zeus. Test every claim again to bring the page up to date.",
		]);
	});

	test("equal results give equal pages, and every text is whole", () => {
		assert.equal(allText(scorecardOf(structuredClone(everyClaimResult), judging)), allText(full));
		assert.doesNotMatch(allText(full), /undefined|NaN|Infinity/);
		assert.ok(allText(full).includes("onerror"), "the fixture has text from outside");
	});
});

test("what has to be tested again: other versions, other findings, other words for what counts", () => {
	const [first] = simulations.filter(({ findings }) => findings.length > 0);
	const { id, version, findings } = first!;
	const reports = findings.map(({ claim, measure, counts, basis }) => ({
		...reportWith([1, 1, 1], { claim, simulation: id, version, measure }),
		...(counts !== undefined && { counts }),
		...(basis && { basis }),
	}));
	const outdated = (all: typeof reports) => outdatedIn({ reports: all }, [first!]).length;
	assert.equal(outdated(reports), 0);
	assert.equal(outdated(reports.toReversed()), 0);
	assert.equal(outdated(reports.slice(1)), 1);
	assert.equal(outdated([{ ...reports[0]!, version: version + 1 }, ...reports.slice(1)]), 1);
	assert.equal(outdated([{ ...reports[0]!, measure: "other" }, ...reports.slice(1)]), 1);
});
