import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { frenchPhrases, frenchSpeaker } from "../../../src/phrases/book.ts";
import { commonFrench } from "../../../src/simulations/shared/commonFrench.ts";
import { sweptFrench } from "../../../src/simulations/shared/sweptFrench.ts";
import { PhraseBook } from "../../../src/simulations/kit/phraseBook.ts";
import { epochPicture, examples } from "../../../src/host/panels/pages/epochPicture.ts";
import { spokenEpoch } from "../../../src/host/panels/pages/spokenEpoch.ts";
import { literalsIn } from "../../fixtures/literals.ts";

/** Rooms whose sentences reach a reader: in messages, panels, trees, texts and files. */
const rooms = [
	"src/chain/imports",
	"src/chain/rules/timeline.ts",
	"src/runs/archive",
	"src/runs/ask",
	"src/runs/engine",
	"src/runs/many",
	"src/wire/rpc.ts",
	"src/argument",
	"src/claims",
	"src/host",
	"src/simulations/kit/parameters.ts",
	"src/simulations/kit/schedule.ts",
	"src/simulations/kit/importedNetwork.ts",
];

/** Files with both languages side by side, English that is content, or what no reader of a page sees. */
const apart =
	/Words\.ts$|Catalogue\.ts$|pageTexts\.ts$|\/templates\/|scorecardCss|resultsAsJunit|host\/manifest|host\/testing|scorecardAsData|pieces\.ts$|outcomeHash|stamp\.ts$|session\/queue|importingPage|sayTime/;

/** Marks, addresses, names, ids and code: no words of ours. */
const noWords: readonly RegExp[] = [
	/^<|\blang=|xmlns|^default-src|^(?:base-uri|form-action|img-src|font-src|style-src|script-src) |var\(--/,
	/^import bittensor/,
	/^[^ ]*\$\([a-z-]+\)/,
	/^(?:underline (?:solid|dotted)|Subnet Explorer|data universe|the quickest first|at all)$/i,
	/^\^|\|(?! )/, // patterns
	/^\nbody \{/,
	/^at (?:least|most) \d? ?(?:×|%|leans yes|depends)|^at (?:least|most) (?:leans yes|depends)$/, // as it is written in a file
];

const phrases = [...frenchPhrases, ...Object.entries(commonFrench), ...Object.entries(sweptFrench)];
/** The words of each phrase between its holes. */
const known = phrases.map(([english]) => english.split(/\{[#=.]?\}/).join(" "));

/** Whether words stand in this order in a text. */
function inOrder(words: readonly string[], text: string): boolean {
	let from = 0;
	return words.every((word) => {
		const at = text.indexOf(word, from);
		from = at + word.length;
		return at >= 0;
	});
}

const missed: string[] = [];
const speakers = [
	frenchSpeaker((text) => missed.push(text)),
	new PhraseBook([...Object.entries(commonFrench), ...Object.entries(sweptFrench)], (text) => missed.push(text)),
].map((speaker) => (typeof speaker === "function" ? speaker : (text: string) => speaker.say(text)));

/** Whether all of a text is said in French, with a number in each hole. */
const isSaid = (text: string): boolean =>
	speakers.some((say) => {
		missed.length = 0;
		say(text.trim().replaceAll("{}", "7"));
		return missed.length === 0;
	});

suite("what the pure rooms and the host say has its French", () => {
	test("no sentence in the source is without a phrase", () => {
		const all = rooms.flatMap(literalsIn).filter(({ file }) => !apart.test(file));
		const said = all.filter(({ text }) => !noWords.some((pattern) => pattern.test(text)));
		const missing = said.filter(({ text, pieces }) => !known.some((words) => inOrder(pieces, words)) && !isSaid(text));
		assert.deepEqual(
			missing.map(({ file, line, text }) => `${file}:${line} ${text}`),
			[],
		);
		assert.ok(said.length > 400, `${said.length} texts were looked at`);
	});

	test("no phrase is English still, and each keeps its holes", () => {
		for (const [english, french] of phrases) {
			if (typeof french !== "string") continue;
			const holes = (text: string) => text.match(/\{\d*[#=.]?\}/g)?.length ?? 0;
			assert.equal(holes(french), holes(english), english);
			assert.doesNotMatch(french, /(?<!\p{L})(?:the|of|and|is|are|with|not|that|which)(?!\p{L})/iu, english);
		}
	});

	test("an epoch is told step by step with every word", () => {
		missed.length = 0;
		for (const { network } of examples) {
			const { steps } = spokenEpoch(epochPicture(network), speakers[0]!);
			assert.doesNotMatch(
				JSON.stringify(steps.map(({ derivation }) => derivation)),
				/Validator |Miner | of stake|\d\.\d/,
			);
		}
		assert.deepEqual(missed, []);
	});

	test("sentences are said whole, with their numbers, names and quotes", () => {
		const say = speakers[0]!;
		missed.length = 0;
		const sentences: readonly (readonly [english: string, french: string])[] = [
			[
				'Row 3, column "uid": "x" is not a UID. Use a whole number from 0 to 255.',
				'Ligne 3, colonne « uid » : "x" n\'est pas un UID. Donnez un nombre entier de 0 à 255.',
			],
		];
		for (const [english, french] of sentences)
			assert.equal(say(english).replace(/[\u202f]/g, " "), french.replaceAll("'", "’"));
		assert.deepEqual(missed, []);
	});
});
