import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { AnchoredText } from "../../../src/argument/anchor.ts";

const sentence = "In 2024 its machines drew about 4.5 times the electricity of Google's data centres.";
const text = `A beginning. ${sentence} Another one. It rains. It rains.`;
const find = (where: string, quote = sentence, more = {}) => AnchoredText.of(where).find({ quote, ...more });

suite("anchors", () => {
	test("a quote is found through markup, line breaks and broken words", () => {
		const forms = [
			text,
			text.replace("machines", "**machines**"),
			text.replace("electricity", "elec-\ntricity").replaceAll(" of ", "\nof "),
			text.replace("Google's", "Google’s"),
		];
		for (const form of forms) {
			const found = find(form);
			assert.ok(found.state === "found", form);
			assert.match(form.slice(found.range.start, found.range.end), /^In 2024[^]*data centres\.$/);
		}
		assert.equal(find("They paid 62,000 dollars.", "They paid 62000 dollars").state, "found");
	});

	test("a sentence that is gone is lost", () => {
		const found = find(text.replace(sentence, ""));
		assert.deepEqual(found, { state: "lost", why: "Its words are not in the text any more." });
	});

	test("a word changed is told; a number changed loses the sentence", () => {
		const reworded = find(text.replace("drew about", "used about"));
		assert.ok(reworded.state === "reads-differently" && reworded.now.includes("used about"));
		const changed = find(text.replace("4.5", "6"));
		assert.ok(changed.state === "lost");
		assert.equal(changed.why, "A number in the sentence changed: 4.5 is 6 now.");
		assert.equal(text.replace("4.5", "6").slice(changed.near!.start, changed.near!.start + 7), "In 2024");
	});

	test("a quote that stands there twice needs its neighbours", () => {
		assert.match((find(text, "It rains.") as { why: string }).why, /stands there 2 times/);
		const found = find(text, "It rains.", { before: "Another one." });
		assert.ok(found.state === "found" && found.range.start === text.indexOf("It rains"));
		assert.match((find(text, "It rains.", { before: "Nowhere." }) as { why: string }).why, /not between/);
	});
});
