import assert from "node:assert/strict";
import { test } from "node:test";
import { type ImportedScores } from "../../../src/chain/imports/result/importedScores.ts";
import { parseNetworkFile } from "../../../src/chain/imports/parseNetworkFile.ts";
import { sum } from "../../../src/numeric/sums.ts";
import { ownWorth as chutes } from "../../../src/simulations/chutes/parts/ownWorth.ts";
import { ownWorth as dataUniverse } from "../../../src/simulations/data-universe/parts/ownWorth.ts";
import { ownWorth as ridges } from "../../../src/simulations/ridges/parts/ownWorth.ts";
import { ownMinerRows, ownMinersDetail } from "../../../src/simulations/shared/subnet/ownMiners.ts";
import { ownWorth as zeus } from "../../../src/simulations/zeus/parts/ownWorth.ts";

const scoresOf = (text: string): ImportedScores => {
	const read = parseNetworkFile(text, "mine.csv");
	assert.ok(read.kind === "scores");
	return read;
};
const near = (found: ArrayLike<number>, wanted: readonly number[]) => {
	assert.equal(found.length, wanted.length);
	wanted.forEach((value, i) => assert.ok(Math.abs(found[i]! - value) < 1e-9, `${Array.from(found)} for ${wanted}`));
};

test("Zeus: quality of the error over the baseline's, and speed against the median", () => {
	const own = scoresOf("uid,score,relative_error,seconds\n1,0.9,0.2,0.4\n2,0.5,1,0.4\n3,0.1,2,2\n");
	// A fifth of the baseline's error is the best there is; twice is nothing, and so is five times the median time.
	const worth = zeus(own, { rule: "linear" });
	near([worth[0]!, worth[2]!], [1, 0]);
	assert.ok(worth[1]! > 0.2 + 0.8 * 0.55 && worth[1]! < 0.2 + 0.8 * 0.65);
	near(zeus(own, { rule: "winner" }).slice(0, 1), [0.95]);
	const bare = zeus(scoresOf("uid,score\n1,1\n2,0.5\n3,0\n"), { rule: "linear" });
	near([bare[0]!, bare[2]!], [1, 0.2]);
});

test("Chutes: four shares, and only the best key of an owner unless keys look apart", () => {
	const own = scoresOf("hotkey,score,compute,coldkey\nA,1,3,X\nB,1,1,X\nC,1,4,Y\n");
	const apart = chutes(own, { ownColdkeys: true });
	near(apart, [0.52 * (3 / 8) + 0.16, 0.52 / 8 + 0.16, 0.52 / 2 + 0.16]);
	const seen = chutes(own, { ownColdkeys: false });
	assert.equal(seen[1], 0);
	near([sum(seen)], [1]);
});

test("Data Universe: bytes by credibility to its power", () => {
	const own = scoresOf("uid,score,bytes,credibility\n1,1,100,1\n2,1,400,0.25\n");
	near(dataUniverse(own, { exponent: 2.5 }), [100, 12.5]);
	near(dataUniverse(scoresOf("uid,score\n1,1\n2,0.25\n"), { exponent: 2.5 }), [1, 1 / 32]);
});

test("Ridges: the agent that leads at the end gets everything, and who is too little better does not lead", () => {
	const own = scoresOf("agent,score\nfirst,0.5\nsecond,0.505\nthird,0.52\nfourth,0.51\n");
	near(ridges(own, { rule: "highest" }), [0, 0, 1, 0]);
	near(ridges(own, { rule: "points" }), [0, 0, 1, 0]);
	near(ridges(scoresOf("agent,score\nfirst,0.5\nsecond,0.51\n"), { rule: "points" }), [1, 0]);
});

test("rows go from the best paid down, and what is burned is paid to nobody", () => {
	const own = scoresOf("uid,score\n1,0.2\n2,0.6\n");
	const rows = ownMinerRows(own, Float64Array.of(1, 3), 0.5);
	assert.deepEqual(rows.miner, ["UID 2", "UID 1"]);
	near(rows.share, [37.5, 12.5]);
	near(rows.worth, [100, 100 / 3]);
	near(rows.proportional, [75, 25]);
	assert.equal(Math.round(sum(Float64Array.from(rows.pay))), 2952 / 2);
});

test("the answer says that a score table replaces no knob, and which of them act on its own table", () => {
	const outcome = { figures: [], tables: [{ id: "own-miners", label: "", columns: [] }], participants: [], events: [] };
	assert.match(
		ownMinersDetail(outcome, "Scoring rule")[1]!,
		/replaces no knob; on its table acts only “Scoring rule”\.$/,
	);
	assert.match(ownMinersDetail(outcome, "A", "B")[1]!, /act only “A” and “B”/);
	assert.deepEqual(ownMinersDetail({ ...outcome, tables: [] }, "A"), []);
});

test("a measurement that is none leaves its miner out, by place; the hash of bare scores stays", () => {
	const own = scoresOf("uid,score,bytes\n1,1,100\n2,1,-3\n3,0.5,7\n");
	assert.deepEqual(own.miners, ["UID 1", "UID 3"]);
	assert.match(own.refused[0]!.message, /^Row 3, column "bytes": .*-3.* is not a measurement\. Use 0 or more/);
	assert.match(own.form, /Beside it: "bytes"\.$/);
	const bare = scoresOf("uid,score\n1,1\n2,0.5\n");
	assert.ok(!("measures" in bare) && !("owners" in bare));
});
