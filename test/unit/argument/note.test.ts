import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { essayNotes } from "../../../src/argument/note.ts";
import { verdictsByClaim } from "../../../src/claims/evidence.ts";
import { parseEveryClaimFile } from "../../../src/claims/scorecard/everyClaimFile.ts";
import { claimTestIn } from "../../../src/claims/worlds/claimTestIn.ts";
import { type FoundClaim } from "../../../src/essay/find/found.ts";
import { claims } from "../../../src/essay/claims.ts";
import { type Language } from "../../../src/language/language.ts";
import "../../../src/french.ts";

const { reports } = parseEveryClaimFile(readFileSync("media/scorecard.json", "utf8"), "scorecard");
const found = claims.map(({ id }): FoundClaim => ({ id, range: { start: 0, end: 1 }, trust: "sure" }) as FoundClaim);

const notesIn = (language: Language) => {
	const verdicts = verdictsByClaim(
		[],
		reports.map((report) => claimTestIn(language, report)),
		language,
	);
	return essayNotes({ claims: found }, (claim) => verdicts.get(claim)!, language);
};

test("notes at the essay's claims speak one language, in French as in English", () => {
	const [english, french] = [notesIn("en"), notesIn("fr")];
	for (const [place, { claim, text }] of french.entries()) {
		assert.notEqual(text, english[place]!.text, claim);
		assert.doesNotMatch(text, /\b(?:the|sources:|in full|fails in|By simulation|Supported)\b/, `${claim}: ${text}`);
	}
	assert.equal(french.length, claims.length);
});
