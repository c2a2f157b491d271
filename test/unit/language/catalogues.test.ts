import assert from "node:assert/strict";
import { test } from "node:test";
import { typesetFrench } from "../../../src/language/typeset.ts";
import { verdictWords } from "../../../src/essay/verdictWords.ts";
import { type Catalogue } from "../../../src/language/wordsIn.ts";
import { contentCatalogues, hostCatalogues, panelCatalogues } from "../../fixtures/catalogues.ts";

/** Words of both languages, and names. */
const shared = new Set([
	"Manifest",
	"Markdown",
	"Pages",
	"Participants",
	"Pause",
	"Simulation",
	"Sections",
	"Simulations",
	"Sources",
	"Staker",
	"Verdict",
	"opinion",
	"section",
	"Intro",
	"Stakers",
]);

const catalogues: Readonly<Record<string, Catalogue>> = {
	...panelCatalogues,
	...contentCatalogues,
	...hostCatalogues,
	verdicts: verdictWords,
};

for (const [name, catalogue] of Object.entries(catalogues)) {
	test(`${name}: no French text is the English one, and each can be set`, () => {
		const same = Object.entries(catalogue).filter(
			([, [en, fr]]) => typeof en === "string" && en === fr && !shared.has(en.trim()),
		);
		assert.deepEqual(same, []);
		for (const [key, [, fr]] of Object.entries(catalogue)) {
			const source = String(fr);
			assert.doesNotMatch(source, /[“”\u2019\u202f]/, `${key}: typed plainly, set by typesetFrench`);
			if (typeof fr === "string") assert.doesNotMatch(typesetFrench(fr), /(?<! )[^\s\u202f:/] ?[;!?»](?!\w)/, key);
		}
	});
}
