import assert from "node:assert/strict";
import { test } from "node:test";
import { everyClaimAsFile, parseEveryClaimFile } from "../../../src/claims/scorecard/everyClaimFile.ts";
import { everyClaimResult } from "../../fixtures/scorecard/everyClaimResult.ts";

const name = "scorecard.json";

test("a result comes back as it was written", () => {
	const stopped = { ...everyClaimResult, options: { seed: 7, worlds: 12 }, stoppedAt: 0.5 };
	assert.deepEqual(parseEveryClaimFile(everyClaimAsFile(stopped), name), stopped);
	assert.deepEqual(parseEveryClaimFile(everyClaimAsFile(everyClaimResult), name), everyClaimResult);
});

test("a damaged file is refused with its place, a newer one with what to do", () => {
	const refused = (change: object, message: RegExp) =>
		assert.throws(
			() => parseEveryClaimFile(JSON.stringify({ ...JSON.parse(everyClaimAsFile(everyClaimResult)), ...change }), name),
			message,
		);
	refused({ engine: 3 }, /"scorecard\.json" cannot be read: "engine"/);
	refused(
		{ reports: [{ ...everyClaimResult.reports[0], claim: "no-such" }] },
		/"reports\.0\.claim" is not a claim of the essay/,
	);
	refused({ reports: [{ ...everyClaimResult.reports[0], chance: 2 }] }, /reports\.0\.chance/);
	refused({ version: 3 }, /written by a newer Subnet Explorer/);
	refused({ format: "subnet-explorer.run" }, /not a file of kind subnet-explorer\.scorecard/);
	assert.throws(() => parseEveryClaimFile(everyClaimAsFile(everyClaimResult).slice(0, 900), name), /not complete JSON/);
});
