import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "../../../src/essay/claims.ts";
import { type Lean } from "../../../src/essay/lean.ts";
import { type ClaimVerdict, claimVerdict } from "../../../src/claims/claimVerdict.ts";
import { verdictsByClaim } from "../../../src/claims/evidence.ts";
import { marksOf, shortFigure } from "../../../src/host/editor/markOf.ts";

const bare = claimVerdict(
	claims.find(({ id }) => id === "3-3-energy-comparison-conclusion")!,
	[],
	[],
);
const own = (lean: Lean) => ({
	lean,
	word: lean,
	brief: "",
	simulation: "energy",
	title: "Energy",
	version: 1,
	how: "1 value changed, seed 1",
	reason: "",
});
const texts = (verdict: ClaimVerdict) => marksOf(verdict, "sure").map(({ text }) => text);

test("a figure takes five characters at most, or is left out", () => {
	const said = [
		[4.4805, "×"],
		[29, "%"],
		[62_000, "$"],
		[61_100_000, "$"],
		[0.7127, ""],
		[-0.05, ""],
		[0, "TWh"],
		[123_456_789, "%"],
		[1234, "days"],
	] as const;
	assert.deepEqual(
		said.map(([value, unit]) => shortFigure(value, unit)),
		["4.5×", "29 %", "62k", "61M", "0.71", "−0.05", "0", "123M", "1234"],
	);
	assert.equal(shortFigure(Number.NaN, ""), "");
});

test("a run that is older than its text says so, in eight characters", () => {
	const marks = marksOf({ ...bare, runs: [own("no")] }, "sure", "its sentence");
	assert.deepEqual(
		marks.map(({ text, stale }) => [text, stale]),
		[["↻✗ yours", true]],
	);
	assert.match(marks[0]!.spoken, /older than its sentence/);
});

test("the reader's own run stands first", () => {
	assert.deepEqual(texts({ ...bare, runs: [own("yes")] }), ["✓ yours"]);
	const share = (value: number) => ({ value, low: value, high: value });
	const test = {
		basis: "simulation",
		worlds: 100,
		shares: { full: share(0.29), part: share(0.5), fails: share(0.21) },
	} as unknown as ClaimVerdict["tests"][number];
	const tested: ClaimVerdict = {
		...bare,
		lean: "depends",
		basis: "simulation",
		differs: true,
		tests: [test],
		runs: [own("yes")],
	};
	assert.deepEqual(texts(tested), ["✓ yours", "✗◑ 29 %"]);
	assert.deepEqual(texts({ ...tested, differs: false, runs: [] }), ["◑ 29 %"]);
});

test("a place that is not sure carries no verdict", () => {
	assert.deepEqual(
		marksOf(bare, "unsure").map(({ text }) => text),
		["?"],
	);
	assert.deepEqual(
		marksOf(bare, "reads-differently").map(({ text }) => text),
		["≠"],
	);
});

test("no mark of any claim is longer than eight characters", () => {
	for (const verdict of verdictsByClaim([], []).values())
		for (const { text } of marksOf(verdict, "sure")) assert.ok(text.length <= 8, text);
});
