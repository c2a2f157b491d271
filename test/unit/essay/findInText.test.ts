import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { claimsInText } from "../../../src/essay/claims.ts";
import { type ClaimId } from "../../../src/essay/claimId.ts";
import { type EssayInText, findInText, looksLikeEssay, sectionAt } from "../../../src/essay/findInText.ts";
import { type SectionId, sectionIds } from "../../../src/essay/sectionId.ts";

/** An essay of ours with the same skeleton: numbers, titles and figures are those of the essay, no sentence is. */
const skeleton: readonly (readonly [number: string, title: string, body: string])[] = [
	["", "Introduction", "OpenAI let everybody try ChatGPT in November 2022. Since then GPT-5 saves hours on a task."],
	["1", "What it is about", "A short bridge."],
	[
		"1.1",
		"How AI systems work and what they need to be built",
		"Some say the scaling law was discovered with ChatGPT. I doubt it.",
	],
	[
		"1.2",
		"Key players and the competitive landscape",
		"OpenAI raised 57 billion dollars; Mistral raised 3 billion. Taiwan makes most chips.",
	],
	["2", "What may go wrong", "Another bridge."],
	["2.1", "Typologies of risks", "There are existential risks and tangible risks."],
	["2.1.1", "The alignment problem", "Bengio and Musk put their names under a letter that asked for a pause."],
	[
		"2.1.2",
		"AI is alienating",
		"At Amazon 15,000 jobs are gone. Fake accounts are the stuff of astroturfing, as Cambridge Analytica showed.",
	],
	["2.2", "Why decentralisation reduces risks", "It is a double-edged sword, since malicious groups gain too."],
	["3", "Bittensor as a solution", "We now turn to one network."],
	[
		"3.1",
		"Bittensor philosophy and simplified functioning",
		"On Zeus the weather is forecast. Each validator is compared with the average of the ratings.",
	],
	[
		"3.2",
		"Bittensor's ability to address the risks",
		"On Ridges the best miner makes $62,000 per day. Much of it is luck.",
	],
	[
		"3.3",
		"Limitations of Bittensor long-term adoption and viability",
		"Bitcoin needs 100 TWh of electricity a year. Google reports 24 TWh for a year.",
	],
	["4", "Conclusion", "Decentralised networks are a credible alternative with fair incentives."],
];

const formats: Readonly<Record<string, (number: string, title: string) => string>> = {
	"plain text": (number, title) => `${number} ${title}`.trim(),
	"plain text without numbers": (_, title) => title,
	"dots behind numbers, capitals": (number, title) => `${number}. ${title}`.replace(/^\. /, "").toUpperCase(),
	Markdown: (number, title) => `${"#".repeat(number.split(".").length + 1)} ${number} ${title}`,
	"bold Markdown": (number, title) => `**${number} ${title}**`.replace("** ", "**"),
	"LaTeX, numbered by itself": (number, title) => `\\${"sub".repeat(number.split(".").length - 1)}section{${title}}`,
	HTML: (number, title) => `<h2 id="a"><b>${number}</b> ${title}</h2>`.replace("<b></b> ", ""),
	"quoted in a mail": (number, title) => `> > ${number} ${title}`.replace(">  ", "> "),
	"American spelling": (number, title) => `${number} ${title.replace("centralis", "centraliz")}`.trim(),
};

function write(heading: (number: string, title: string) => string): string {
	return skeleton.map(([number, title, body]) => `${heading(number, title)}\n\n${body}\n`).join("\n");
}

function bodyOf(text: string, found: EssayInText, id: SectionId): string {
	const section = found.sections.find((one) => one.id === id);
	assert.ok(section, `${id} was not found`);
	return text.slice(section.body.start, section.body.end).trim();
}

function claimText(text: string, id: ClaimId): string | undefined {
	const claim = findInText(text).claims.find((one) => one.id === id);
	return claim && text.slice(claim.range.start, claim.range.end);
}

suite("sections in a reader's own copy", () => {
	for (const [name, heading] of Object.entries(formats)) {
		test(`all of them, each with its own body: ${name}`, () => {
			const text = write(heading);
			const found = findInText(text);
			assert.deepEqual(
				found.sections.map(({ id }) => id),
				sectionIds,
			);
			for (const [number, , body] of skeleton) {
				const id = sectionIds.find((one) => one === (number || "0"));
				if (!id) continue;
				const own = bodyOf(text, found, id);
				// A chapter's title is not known to us: without number and markup it stays with the section before.
				if (name === "plain text without numbers") assert.ok(own.startsWith(body), number);
				else assert.equal(own, body, number);
			}
			assert.deepEqual(found.lostSections, []);
			assert.ok(looksLikeEssay(found));
		});
	}

	test("the heading's range is the heading", () => {
		const text = write(formats["Markdown"]!);
		const { heading, confidence } = findInText(text).sections.find(({ id }) => id === "3.1")!;
		assert.equal(text.slice(heading.start, heading.end), "### 3.1 Bittensor philosophy and simplified functioning");
		assert.equal(confidence, 1);
	});

	test("a table of contents and running headers do not mislead", () => {
		const plain = formats["plain text"]!;
		const contents = skeleton.map(([number, title]) => plain(number, title));
		const paged = contents.map((entry, page) => `${entry} ........ ${page + 3}`);
		for (const list of [contents, paged]) {
			const text = `Contents\n\n${list.join("\n")}\n\n${write(plain)}`;
			const found = findInText(text);
			assert.deepEqual(found.lostSections, []);
			for (const id of ["1.1", "2.1.2", "3.2", "4"] as const) {
				const [, , body] = skeleton.find(([number]) => number === id)!;
				assert.equal(bodyOf(text, found, id), body);
			}
		}
		const first = "3.1 Bittensor philosophy and simplified functioning";
		const headed = write(plain).replace("On Zeus", `One page.\n\n${first}\n\nOn Zeus`);
		const section = findInText(headed).sections.find(({ id }) => id === "3.1")!;
		assert.equal(section.heading.start, headed.indexOf(first));
	});

	test("a heading broken over two lines, even within a word", () => {
		const broken = "3.3 Limitations of Bittensor long-term adop-\ntion and viability";
		const text = write(formats["plain text"]!).replace(/3\.3 .*\n/, `${broken}\n`);
		const section = findInText(text).sections.find(({ id }) => id === "3.3")!;
		assert.equal(text.slice(section.heading.start, section.heading.end), broken);
	});

	test("what is behind the conclusion is not of the essay", () => {
		const text = `${write(formats["plain text"]!)}\nReferences\n\n[1] A scenario.\n`;
		const found = findInText(text);
		assert.equal(bodyOf(text, found, "4"), skeleton.at(-1)![2]);
		assert.equal(sectionAt(found, text.length - 3), undefined);
		assert.equal(sectionAt(found, text.indexOf("62,000"))?.id, "3.2");
	});

	test("thesis statement and introduction are one section, and a list in it is no chapter", () => {
		const list = "1. First, it costs much.\n2. Second, it costs more.\n\nSo much for lists.";
		for (const name of ["plain text", "Markdown"]) {
			const heading = formats[name]!;
			const text = write(heading).replace(
				/^.*\n\n/,
				`${heading("", "Thesis statement")}\n\nA thesis.\n\n$&${list}\n\n`,
			);
			const found = findInText(text);
			const own = bodyOf(text, found, "0");
			assert.ok(own.startsWith("A thesis.") && own.includes(list) && own.endsWith(skeleton[0]![2]), name);
		}
	});

	test("what is missing is named, and a renamed section with its number is found with less confidence", () => {
		const lines = write(formats["Markdown"]!)
			.replace(/### 2\.2 .*\n[^#]*/, "")
			.replace(/(### 1\.2) .*/, "$1 Who leads");
		const found = findInText(lines);
		assert.deepEqual(found.lostSections, ["2.2"]);
		assert.ok(found.lostClaims.includes("2-2-double-edged-sword"));
		assert.equal(found.sections.find(({ id }) => id === "1.2")?.confidence, 0.5);
	});

	test("other texts are not taken for the essay", () => {
		for (const text of ["", "Conclusion", "# Introduction\n\nHello.\n\n# Conclusion\n\nBye.", "1.1\n1.2\n2.1\n3.1\n"]) {
			assert.equal(looksLikeEssay(findInText(text)), false, text);
		}
		const none = findInText("# Cooking\n\nBoil 24 eggs. The recommended algorithm is patience.");
		assert.deepEqual([none.sections, none.claims], [[], []]);
		assert.equal(none.lostClaims.length, claimsInText.length);
	});
});

suite("claims in a reader's own copy", () => {
	const text = write(formats["plain text"]!);
	const expected: readonly (readonly [ClaimId, string])[] = [
		["0-chatgpt-first-public-llm-chatbot", "OpenAI let everybody try ChatGPT in November 2022."],
		["1-1-scaling-law-discovered-by-chatgpt", "Some say the scaling law was discovered with ChatGPT."],
		["1-2-openai-mistral-funding", "OpenAI raised 57 billion dollars; Mistral raised 3 billion."],
		["2-1-1-pause-letter", "Bengio and Musk put their names under a letter that asked for a pause."],
		["2-1-2-amazon-15000", "At Amazon 15,000 jobs are gone."],
		["3-1-zeus-validators-mean-difference", "Each validator is compared with the average of the ratings."],
		["3-2-ridges-62000-per-day", "On Ridges the best miner makes $62,000 per day."],
		["3-3-bitcoin-energy", "Bitcoin needs 100 TWh of electricity a year."],
		["3-3-google-energy-24", "Google reports 24 TWh for a year."],
	];
	for (const [id, sentence] of expected) test(id, () => assert.equal(claimText(text, id), sentence));

	for (const figure of ["62 000", "62{,}000", "62\u202f000", "62k"]) {
		test(`a figure however it is written: ${figure}`, () => {
			const changed = text.replace("$62,000 per", `${figure} dollars per`);
			assert.equal(
				claimText(changed, "3-2-ridges-62000-per-day"),
				`On Ridges the best miner makes ${figure} dollars per day.`,
			);
		});
	}

	test("a claim spread over two sentences, with less confidence", () => {
		const spread = text.replace(
			"On Ridges the best miner makes $62,000 per day.",
			"Take Ridges. Some say $62,000 a day is what its miners get.",
		);
		assert.match(claimText(spread, "3-2-ridges-62000-per-day")!, /62,000/);
		const two = text.replace(
			"Bitcoin needs 100 TWh of electricity a year.",
			"Bitcoin needs energy every year. It is 100 TWh of electricity.",
		);
		const found = findInText(two).claims.find(({ id }) => id === "3-3-bitcoin-energy")!;
		assert.equal(
			two.slice(found.range.start, found.range.end),
			"Bitcoin needs energy every year. It is 100 TWh of electricity.",
		);
		const whole = findInText(text).claims.find(({ id }) => id === "3-3-bitcoin-energy")!;
		assert.ok(found.confidence < whole.confidence);
	});

	test("a figure without its section needs more company", () => {
		const alone = "We paid 62,000 for it.";
		assert.equal(claimText(alone, "3-2-ridges-62000-per-day"), undefined);
		const company = "The Ridges miner earned 62,000 dollars that day.";
		assert.equal(claimText(company, "3-2-ridges-62000-per-day"), company);
	});

	test("any text can be searched: ranges lie inside it and keep the order", () => {
		const piece = fc.constantFrom(
			"# 3.1 Zeus",
			"\n",
			"\n\n",
			"62,000",
			"Ridges",
			" day. ",
			"3.3",
			"Conclusion",
			"é",
			"\\section{",
			"}",
		);
		fc.assert(
			fc.property(fc.string({ unit: piece, maxLength: 60 }), (anything) => {
				const found = findInText(anything);
				for (const { heading, body } of found.sections) {
					assert.ok(0 <= heading.start && heading.start < heading.end);
					assert.ok(heading.end <= body.start && body.start <= body.end && body.end <= anything.length);
				}
				for (const { range, confidence } of found.claims) {
					assert.ok(0 <= range.start && range.start < range.end && range.end <= anything.length);
					assert.ok(confidence >= 0.6 && confidence <= 1);
				}
				assert.equal(found.sections.length + found.lostSections.length, sectionIds.length);
			}),
		);
	});
});
