import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { type TestedVerdict } from "../../src/claims/claimVerdict.ts";
import { parseEveryClaimFile } from "../../src/claims/scorecard/everyClaimFile.ts";
import { scorecardOf } from "../../src/claims/scorecard/scorecardOf.ts";
import { simulations } from "../../src/simulations/registry.ts";
import { inRoot } from "../../tools/root.mjs";

// What is printed of every claim is read back, and held to the numbers that it was made of: with no help of the code that wrote it.

const name = "media/scorecard.json";
const shipped = parseEveryClaimFile(readFileSync(inRoot(name), "utf8"), name);
const verdicts = scorecardOf(shipped, simulations).chapters.flatMap(({ sections }) =>
	sections.flatMap((section) => section.claims.map(({ verdict }) => verdict)),
);
const tests = verdicts.flatMap(({ claim, tests: all }) => all.map((one) => ({ claim, one })));

/** Whether a printed share, such as "13 %", is what a number rounds to. */
function says(printed: string, share: number): boolean {
	if (printed === "under 1 %") return share > 0 && share < 0.01;
	if (printed === "over 99 %") return share > 0.99 && share < 1;
	return Math.abs(Number(/^(\d+) %$/.exec(printed)?.[1]) - 100 * share) <= 0.5;
}

const SHARE = String.raw`(under 1 %|over 99 %|\d+ %)`;
const find = (text: string, pattern: string) => new RegExp(pattern, "i").exec(text)?.[1];

describe("sentences of claims", () => {
	test("the shares that a sentence prints are those that were counted, and add up", () => {
		for (const { claim, one } of tests) {
			const { number, shares, worlds } = one;
			const where = `${claim} in ${one.simulation}: “${number}”`;
			if (/^(The same in every world|Undecided)/.test(number)) continue;
			const all = find(number, "(in full|in part|fails) in all of");
			if (all !== undefined) {
				const key = ({ "in full": "full", "in part": "part", fails: "fails" } as const)[all.toLowerCase()];
				assert.equal(shares[key!].value, 1, where);
				continue;
			}
			const full = find(number, `in full in ${SHARE}`);
			if (full === undefined) {
				assert.match(number, /^Never in full/, where);
				assert.equal(shares.full.value, 0, where);
			} else assert.ok(says(full, shares.full.value), where);
			for (const [key, words] of [
				["part", "in part in"],
				["fails", "fails in"],
			] as const) {
				const printed = find(number, `${words} ${SHARE}`);
				assert.equal(printed === undefined, shares[key].value === 0, where);
				if (printed !== undefined) assert.ok(says(printed, shares[key].value), where);
			}
			assert.equal(Number(find(number, String.raw`([\d,]+) worlds?\b`)?.replaceAll(",", "")), worlds, where);
			const sum = shares.full.value + shares.part.value + shares.fails.value;
			assert.ok(Math.abs(sum - 1) < 1e-9, `${where}: the shares add up to ${sum}`);
		}
	});

	test("the word is that of the shares, by the rule that is printed", () => {
		for (const { claim, one } of tests) {
			const { shares, worlds, word } = one;
			if (worlds === 0) continue;
			const [full, part, fails] = [shares.full.value, shares.part.value, shares.fails.value];
			const ruled =
				full >= 0.9
					? "yes"
					: fails >= 0.9
						? "no"
						: full > 0.5
							? "leans yes"
							: fails > 0.5
								? "leans no"
								: part > 0.5
									? "in part"
									: "depends";
			assert.equal(word, ruled, `${claim} in ${one.simulation}: ${full} in full, ${part} in part, ${fails} fail`);
		}
	});

	test("a share in the reason is the share that the word means", () => {
		const meant = ({ shares }: TestedVerdict) =>
			[
				["in full in", shares.full.value],
				["in part in", shares.part.value],
				["fails in", shares.fails.value],
			] as const;
		for (const { claim, one } of tests) {
			for (const [words, share] of meant(one)) {
				const printed = find(one.brief, `${words} ${SHARE} of worlds`);
				if (printed !== undefined) assert.ok(says(printed, share), `${claim} in ${one.simulation}: “${one.brief}”`);
			}
		}
	});

	test("the bottom line is said by a basis of its own, in that basis' words", () => {
		for (const verdict of verdicts) {
			const { basis, word, brief, claim } = verdict;
			if (basis === "none") continue;
			const of = verdict[basis];
			assert.deepEqual([word, brief], [of?.word, of?.brief], `${claim} goes by ${basis}`);
		}
	});

	test("what counts is said with the value here, of the figure's own unit", () => {
		for (const { claim, one } of tests) {
			assert.match(one.counts, /^Counts .*\.$/, `${claim} in ${one.simulation}`);
			if (one.here && Number.isFinite(one.here.value))
				assert.match(one.counts, /; at the defaults \S/, `${claim} in ${one.simulation}`);
		}
	});
});
