import "../../../src/french.ts";
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type ClaimText, type EvidenceText } from "../../../src/essay/claim.ts";
import { englishWords, essayIn, frenchEssay } from "../../../src/essay/essayIn.ts";
import { type FrenchClaim } from "../../../src/essay/french/frenchClaim.ts";
import { linksOf, toPlainText } from "../../../src/essay/inlineMarkup.ts";

/** Texts of plain data by where they stand, e.g. `allClaims.0.statement`. */
function textsOf(data: unknown, where = ""): readonly (readonly [string, string])[] {
	if (typeof data === "string") return [[where, data]];
	if (typeof data !== "object" || data === null) return [];
	return Object.entries(data).flatMap(([key, each]) => textsOf(each, `${where}.${key}`));
}

/** Words of both languages. */
const shared = new Set(
	(
		"|HHI|bonds|budget|compression|convergence|dilution|participation|utilisation|Conclusion|Stakers|netuid|UID|tempo|" +
		"Yuma 3|kappa (κ)|consensus|bond|liquid alpha|cartel|Sybil|staker|TAO|alpha|Taoflow|conviction|RMSE|Chinchilla|FLOP|" +
		"DiLoCo|ASIC|TWh|astroturfing|Bittensor|Macrocosmos|Rayon Labs (chutes.ai)|Ridges AI"
	).split("|"),
);

/** What is a name, an id, a date or a citation; titles of sources are their own, and the essay's copy is found by its English. */
const kept =
	/\.(id|section|chapter|kind|basis|sourceId|source|cues|figures|references|simulations?|restsOn|year|date|read|url|verdict|on|name|by|icon|aliases|original|citedFor|claims|sections)(\.|$)|^\.sources/;

const texts = (words: unknown) =>
	new Map(textsOf(words).filter(([where]) => !kept.test(where.replace(/^\.(sections|roles)/, "."))));
const english = texts(englishWords);
const french = texts(frenchEssay.words);

/** Numbers of a text as code writes them: English has commas between thousands, French narrow spaces and a decimal comma. */
const englishNumbers = (text: string) =>
	(text.match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? []).map((number) => number.replaceAll(",", ""));
const frenchNumbers = (text: string) =>
	(text.match(/\d{1,3}(?:\u202f\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/g) ?? []).map((number) =>
		number.replaceAll("\u202f", "").replace(",", "."),
	);

suite("the essay in French", () => {
	test("has a text wherever the English has one, and another one", () => {
		assert.deepEqual([...french.keys()], [...english.keys()]);
		const same = [...french].filter(([where, text]) => text === english.get(where) && !shared.has(text));
		assert.deepEqual(same.slice(0, 5), []);
	});

	test("keeps every link, and every number", () => {
		for (const [where, text] of french) {
			const links = (source: string) =>
				linksOf(source)
					.map(({ scheme, id }) => `${scheme}:${id}`)
					.sort();
			assert.deepEqual(links(text), links(english.get(where)!), where);
			const [numbers, expected] = [frenchNumbers(toPlainText(text)), englishNumbers(toPlainText(english.get(where)!))];
			assert.deepEqual(numbers.sort(), expected.sort(), `${where}: ${text}`);
		}
	});

	test("is set as French is printed", () => {
		for (const [where, text] of french)
			assert.doesNotMatch(text, / [;:!?%»]|« |\p{L}'\p{L}|[“”]/u, `${where}: ${text}`);
	});

	test("asks for every text of a claim, and for no other", () => {
		type Two = ClaimText & {
			readonly note: "";
			readonly evidence: readonly [EvidenceText, EvidenceText];
			readonly untestable: string;
		};
		type Words = FrenchClaim<Two>;
		const whole: Words = { statement: "C'est ainsi.", note: "", evidence: ["Un.", "Deux."], untestable: "Un fait." };
		// @ts-expect-error a fact is missing
		const short: Words = { ...whole, evidence: ["Un."] };
		// @ts-expect-error no text says why it cannot be tested
		const silent: Words = { statement: "", note: "", evidence: ["", ""] };
		// @ts-expect-error the English has no note
		const noted: Words = { ...whole, note: "Une note." };
		// @ts-expect-error the English has no brief
		const brief: Words = { ...whole, brief: "court" };
		assert.equal(new Set([whole, short, silent, noted, brief]).size, 5);
	});

	test("is said to those who speak it", () => {
		const [said, original] = [essayIn("fr"), essayIn("en")];
		assert.equal(said.claims.length, original.claims.length);
		assert.match(said.claimOf("0-thesis-problem").statement, /^Un contrôle concentré de l’IA/);
		assert.match(original.claimOf("0-thesis-problem").statement, /^Concentrated control/);
	});
});
