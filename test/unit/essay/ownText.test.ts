import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { type ClaimId } from "../../../src/essay/claimId.ts";
import { claimOf } from "../../../src/essay/claims.ts";
import { cuesAt, cuesOfClaim } from "../../../src/essay/find/cues.ts";
import { normalText, normalWords } from "../../../src/essay/find/normalText.ts";
import { maskPageNoise } from "../../../src/essay/find/pageNoise.ts";
import { inOne } from "../../../src/essay/find/steps.ts";
import { type EssayInText, findInText, searchText } from "../../../src/essay/findInText.ts";
import { type SectionId, sectionIds } from "../../../src/essay/sectionId.ts";
import { longEssay } from "../../fixtures/essay/longEssay.ts";
import { type Change, type Form, sentenceOf, writeEssay } from "../../fixtures/essay/writeEssay.ts";

const forms: readonly Form[] = ["txt", "md", "tex", "pdf", "lines"];
const claimIds = [...sentenceOf.keys()];
const form = fc.constantFrom(...forms);
const claim = fc.constantFrom(...claimIds);

/** As sentences are compared: without page headers, citations and line breaks. */
const plain = (text: string): string =>
	normalText(inOne(maskPageNoise(text)).replace(/\\cite\{r(\d)\}/g, "[$1]")).trim();

/** What is found at another sentence than the one that was written for the claim. */
function wrong(text: string, written: (claim: ClaimId) => string | undefined, found = findInText(text)): string[] {
	const masked = inOne(maskPageNoise(text));
	return found.claims.flatMap(({ id, range, trust }) => {
		const there = plain(masked.slice(range.start, range.end));
		const expected = written(id);
		const right = expected !== undefined && (there.includes(plain(expected)) || plain(expected).includes(there));
		return right ? [] : [`${id} (${trust}): ${there}`];
	});
}

const placeOf = (found: EssayInText, id: ClaimId) => found.claims.find((one) => one.id === id);
const changeOf =
	(id: ClaimId, change: (sentence: string) => string | undefined): Change =>
	(sentence, own) =>
		own === id ? change(sentence) : sentence;

suite("every claim of a whole essay", () => {
	for (const each of forms) {
		test(`is found for sure at its own sentence: ${each}`, () => {
			const text = writeEssay(each);
			const found = findInText(text);
			assert.deepEqual(
				wrong(text, (id) => sentenceOf.get(id), found),
				[],
			);
			assert.deepEqual(
				claimIds.filter((id) => placeOf(found, id)?.trust !== "sure"),
				[],
			);
			assert.deepEqual(found.lostSections, []);
		});
	}

	test("a sentence that is deleted is lost and no other one takes its mark", () => {
		fc.assert(
			fc.property(form, claim, (written, id) => {
				const text = writeEssay(
					written,
					changeOf(id, () => undefined),
				);
				const found = findInText(text);
				assert.ok(found.lostClaims.includes(id), `${id}: ${JSON.stringify(placeOf(found, id))}`);
				assert.deepEqual(
					wrong(text, (other) => (other === id ? undefined : sentenceOf.get(other)), found),
					[],
				);
			}),
			{ numRuns: 200 },
		);
	});

	test("many sentences deleted at once: still none at the wrong place for sure", () => {
		fc.assert(
			fc.property(form, fc.uniqueArray(claim, { minLength: 10, maxLength: 60 }), (written, gone) => {
				const text = writeEssay(written, (sentence, id) => (id && gone.includes(id) ? undefined : sentence));
				const found = findInText(text);
				const sure = { ...found, claims: found.claims.filter(({ trust }) => trust !== "unsure") };
				assert.deepEqual(
					wrong(text, (id) => (gone.includes(id) ? undefined : sentenceOf.get(id)), sure),
					[],
				);
			}),
			{ numRuns: 100 },
		);
	});

	test("a sentence that denies the claim beside its words carries no verdict", () => {
		const denied = /\b(?:not|no|neither|never|without|nobody|cannot)\b/;
		const asserting = claimIds.filter((id) => !denied.test(`${claimOf(id).statement} ${sentenceOf.get(id)!}`));
		fc.assert(
			fc.property(form, fc.constantFrom(...asserting), (written, id) => {
				const cues = new Set([...cuesOfClaim.get(id)!.all, ...cuesOfClaim.get(id)!.some]);
				const negated = (sentence: string) => {
					const words = sentence.split(" ");
					const at = words.findIndex((word) => cuesAt(normalWords(word), 0).some((cue) => cues.has(cue)));
					return [...words.slice(0, at), "never", ...words.slice(at)].join(" ");
				};
				const found = placeOf(findInText(writeEssay(written, changeOf(id, negated))), id);
				assert.notEqual(found?.trust, "sure", id);
			}),
			{ numRuns: 150 },
		);
	});

	test("a figure that was changed carries no verdict, and the sentence is still pointed at", () => {
		const changed: readonly (readonly [ClaimId, string, string])[] = [
			["3-2-ridges-62000-per-day", "62,000", "41,000"],
			["3-3-google-energy-24", "24 TWh", "31 TWh"],
			["3-3-bitcoin-energy", "240", "310"],
			["2-1-2-amazon-15000", "15,000", "30,000"],
			["1-2-openai-mistral-funding", "57", "80"],
		];
		for (const [id, before, after] of changed) {
			const found = placeOf(
				findInText(
					writeEssay(
						"md",
						changeOf(id, (one) => one.replace(before, after)),
					),
				),
				id,
			);
			assert.deepEqual([found?.trust, found?.differs], ["reads-differently", "figure"], id);
		}
	});

	test("sentences that were moved inside their section keep their marks", () => {
		fc.assert(
			fc.property(
				form,
				fc.integer({ min: 0, max: longEssay.length - 1 }),
				fc.infiniteStream(fc.nat()),
				(written, at, draw) => {
					const section = longEssay[at]!;
					const all = section.paragraphs.flat();
					const mixed = [...all];
					for (let i = mixed.length - 1; i > 0; i--) {
						const j = draw.next().value! % (i + 1);
						[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
					}
					const sections = longEssay.map((one, i) => (i === at ? { ...one, paragraphs: [mixed] } : one));
					const text = writeEssay(written, undefined, sections);
					assert.deepEqual(
						wrong(text, (id) => sentenceOf.get(id)),
						[],
					);
				},
			),
			{ numRuns: 100 },
		);
	});

	test("slips of the pen lose marks and never move them", () => {
		const slip = fc.record({ word: fc.nat(), letter: fc.nat(), kind: fc.constantFrom("drop", "swap", "double") });
		fc.assert(
			fc.property(form, claim, fc.array(slip, { minLength: 1, maxLength: 4 }), (written, id, slips) => {
				const misspelt = (sentence: string) => {
					const words = sentence.split(" ");
					for (const { word, letter, kind } of slips) {
						const at = word % words.length;
						if (words[at] === "") continue;
						const [own, i] = [words[at]!, letter % words[at]!.length];
						const letters = { drop: "", swap: `${own[i + 1] ?? ""}${own[i]!}`, double: own[i]!.repeat(2) }[kind];
						words[at] = own.slice(0, i) + letters + own.slice(i + (kind === "swap" ? 2 : 1));
					}
					return words.filter((own) => own !== "").join(" "); // a word of one letter may be gone
				};
				const text = writeEssay(written, changeOf(id, misspelt));
				const all = findInText(text);
				const others = { ...all, claims: all.claims.filter((one) => one.id !== id) };
				assert.deepEqual(
					wrong(text, (other) => sentenceOf.get(other), others),
					[],
				);
				const own = placeOf(all, id);
				const expected = misspelt(sentenceOf.get(id)!);
				if (own)
					assert.deepEqual(
						wrong(text, () => expected, { ...all, claims: [own] }),
						[],
					);
			}),
			{ numRuns: 200 },
		);
	});
});

suite("sections that are not where the essay has them", () => {
	test("chapters that were swapped are found, each with its own claims", () => {
		const chapter = (number: string) => longEssay.filter((one) => one.number.startsWith(number));
		const [two, ...rest] = chapter("2");
		const order = [
			...longEssay.filter(({ number }) => number === "" || number.startsWith("1")),
			...chapter("3"),
			two!,
			rest.at(-1)!,
			...rest.slice(0, -1),
			...chapter("4"),
		];
		for (const each of forms) {
			const text = writeEssay(each, undefined, order);
			const found = findInText(text);
			assert.deepEqual(found.lostSections, [], each);
			assert.deepEqual(
				wrong(text, (id) => sentenceOf.get(id), found),
				[],
				each,
			);
			assert.equal(found.claims.length, claimIds.length, each);
		}
	});

	test("slips of the pen in headings", () => {
		const misspelt: Partial<Record<SectionId, string>> = {
			"2.1": "Tipologies of riskss",
			"3.1": "Bittensor philosphy and simplifed functionning",
			"3.3": "Limitatoins of Bittensor long-term adpotion and viability",
		};
		const sections = longEssay.map((one) => ({
			...one,
			title: (one.id !== "chapter" && misspelt[one.id]) || one.title,
		}));
		for (const each of forms) {
			assert.deepEqual(
				findInText(writeEssay(each, undefined, sections)).sections.map(({ id }) => id),
				sectionIds,
				each,
			);
		}
	});
});

suite("answers to “is this the sentence?”", () => {
	const weak = "# 3.2 Bittensor's ability to address the risks\n\nOn Chutes things differ.\n";

	test("a place that is not sure asks; yes makes it sure and no takes it away, also after edits elsewhere", () => {
		const asked = placeOf(findInText(weak), "3-2-chutes-user-independence")!;
		assert.equal(asked.trust, "unsure");
		const answer = { claim: asked.id, key: asked.key };
		const edited = weak.replace("# 3.2", "Words before.\n\n# 3.2").replace("On Chutes things", "On *Chutes*\nthings");
		assert.equal(placeOf(findInText(edited, [{ ...answer, yes: true }]), asked.id)?.trust, "sure");
		assert.ok(findInText(edited, [{ ...answer, yes: false }]).lostClaims.includes(asked.id));
	});
});

suite("the search in steps", () => {
	test("finds the same with the paragraphs of the search before", () => {
		fc.assert(
			fc.property(form, claim, fc.constantFrom("", "x", " not", "\n\n"), (written, id, typed) => {
				const before = inOne(searchText(writeEssay(written)));
				const text = writeEssay(
					written,
					changeOf(id, (sentence) => sentence.slice(0, 9) + typed + sentence.slice(9)),
				);
				const next = inOne(searchText(text, { known: before.paragraphs }));
				assert.deepEqual(next.found, findInText(text));
			}),
			{ numRuns: 60 },
		);
	});
});
