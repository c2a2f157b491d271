import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims } from "../../../../src/essay/claims.ts";
import { parseInlineMarkup, toPlainText } from "../../../../src/essay/inlineMarkup.ts";
import { references } from "../../../../src/essay/references.ts";
import { type Verdict, verdicts } from "../../../../src/essay/verdict.ts";
import { type Scorecard } from "../../../../src/claims/scorecard/scorecard.ts";
import { scorecardOf } from "../../../../src/claims/scorecard/scorecardOf.ts";
import { simulations } from "../../../../src/simulations/registry.ts";
import { everyClaimResult, hostile, judging } from "../../../fixtures/scorecard/everyClaimResult.ts";

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
			for (const { id, simulated, tests, untested } of claimsOf(card)) {
				assert.ok(verdicts.includes(simulated), id);
				assert.equal(tests.length > 0, untested === undefined, `${id}: ${untested}`);
				if (untested !== undefined) assert.ok(untested.length > 10, id);
			}
		}
	});

	test("after a whole test no claim that a simulation judges is left untested", () => {
		const judged = new Set(judging.flatMap(({ findings }) => findings.map(({ claim }) => claim)));
		for (const { id, simulated } of claimsOf(full)) if (judged.has(id)) assert.notEqual(simulated, "untested", id);
	});

	test("before any test: what can be tested is untested, what cannot says why, and sources speak all the same", () => {
		const card = scorecardOf(undefined, judging);
		assert.equal(card.untouched, true);
		assert.deepEqual(card.sources, full.sources);
		assert.equal(card.simulated.supported + card.simulated.qualified + card.simulated.contradicted, 0);
		for (const { id, simulated, untested } of claimsOf(card)) {
			const claim = claims.find((candidate) => candidate.id === id)!;
			assert.equal(simulated, claim.untestable === undefined ? "untested" : "untestable", id);
			if (claim.untestable !== undefined) assert.equal(untested, claim.untestable);
		}
		assert.ok(claimsOf(card).every(({ differs }) => !differs));
	});

	test("counts add up: claims of chapters, claims of the essay, and the sentences on top", () => {
		for (const side of ["sources", "simulated"] as const) {
			for (const verdict of verdicts) {
				const inChapters = full.chapters.reduce((sum, chapter) => sum + chapter[side][verdict], 0);
				assert.equal(inChapters, full[side][verdict]);
			}
			assert.equal(
				verdicts.reduce((sum, verdict) => sum + full[side][verdict], 0),
				claims.length,
			);
		}
		const count = (of: (claim: ReturnType<typeof claimsOf>[number]) => Verdict, verdict: Verdict) =>
			claimsOf(full).filter((claim) => of(claim) === verdict).length;
		for (const verdict of verdicts) {
			assert.equal(
				full.sources[verdict],
				count(({ sourcesSay }) => sourcesSay, verdict),
			);
			assert.equal(
				full.simulated[verdict],
				count(({ simulated }) => simulated, verdict),
			);
		}
		const [ofSources, ofSimulations, ofQualified, agreement] = full.summary.map(toPlainText);
		assert.match(
			ofSources!,
			new RegExp(
				`^Sources support ${full.sources.supported} of the 81 claims, support ${full.sources.qualified} in part`,
			),
		);
		const deciding = full.simulated.supported + full.simulated.qualified + full.simulated.contradicted;
		assert.match(
			ofSimulations!,
			new RegExp(`^Simulations judged ${deciding}: ${full.simulated.supported} hold in most worlds`),
		);
		assert.match(ofQualified!, new RegExp(`^Qualified is a wide word: of these ${full.simulated.qualified}, `));
		const differing = claimsOf(full).filter(({ differs }) => differs).length;
		const both = claimsOf(full).filter(
			({ sourcesSay, simulated }) =>
				!["untestable", "untested"].includes(sourcesSay) && !["untestable", "untested"].includes(simulated),
		).length;
		assert.match(agreement!, new RegExp(`\\(${both} claims\\), they say the same of ${both - differing}`));
	});

	test("simulations of one claim that disagree make it qualified, and the claim's main simulation comes first", () => {
		const claim = claims.find(({ simulations: named, untestable }) => named.length > 1 && untestable === undefined)!;
		const [main, other] = claim.simulations;
		const report = everyClaimResult.reports.find((one) => one.claim === claim.id)!;
		const card = scorecardOf(
			{
				...everyClaimResult,
				reports: [
					{ ...report, simulation: other!, verdict: "contradicted" },
					{ ...report, simulation: main!, verdict: "supported" },
				],
			},
			judging,
		);
		const found = claimsOf(card).find(({ id }) => id === claim.id)!;
		assert.equal(found.simulated, "qualified");
		assert.deepEqual(
			found.tests.map(({ simulation }) => simulation),
			[main, other],
		);
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
		const hinges = claimsOf(full).flatMap(({ tests }) => tests.flatMap(({ hinge }) => hinge ?? []));
		assert.ok(
			hinges.some((hinge) => toPlainText(hinge).includes(hostile)),
			"it stays as it was written",
		);
		for (const hinge of hinges) {
			assert.ok(
				parseInlineMarkup(hinge).every((paragraph) => paragraph.every(({ kind }) => kind !== "link")),
				hinge,
			);
		}
	});
});
