import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { claims } from "../../../src/essay/claims.ts";
import { type Claim } from "../../../src/essay/claim.ts";
import { findTerm, terms } from "../../../src/essay/glossary.ts";
import { type InlineLink, linksOf, parseInlineMarkup, toPlainText } from "../../../src/essay/inlineMarkup.ts";
import { references } from "../../../src/essay/references.ts";
import { roles } from "../../../src/essay/roles.ts";
import { chapters, findSection, sectionHeading, sections } from "../../../src/essay/sections.ts";
import { simulations as registry } from "../../../src/simulations/registry.ts";
import { findSource, sources } from "../../../src/essay/sources.ts";
import { catalogueSubnets } from "../../../src/essay/subnets/catalogue.ts";
import { namedSubnets } from "../../../src/essay/subnets.ts";
import { essayIn } from "../../../src/essay/essayIn.ts";

const { findClaim } = essayIn("en");

const simulations: ReadonlySet<string> = new Set(registry.map(({ id }) => id));

/** Everything in `src/essay` that may hold inline markup, with a name for messages. */
const marked: readonly (readonly [string, string])[] = [
	...sections.map(({ id, digest }) => [`digest ${id}`, digest] as const),
	...claims.map(({ id, sources: { note } }) => [`note of ${id}`, note] as const),
	...references.flatMap(({ id, what, supports, doesNotSupport, remark = "" }) =>
		[what, supports, doesNotSupport, remark].map((text) => [`reference ${id}`, text] as const),
	),
	...terms.map(({ id, explanation }) => [`term ${id}`, explanation] as const),
	...roles.map(({ id, explanation }) => [`role ${id}`, explanation] as const),
	...namedSubnets.flatMap(({ name, about, facts, roles: own }) =>
		[about, ...facts.map(({ fact }) => fact), ...Object.values(own)].map((text) => [name, text] as const),
	),
	...catalogueSubnets.map(({ name, purpose }) => [name, purpose] as const),
];

/** Everything that people read as plain text. */
const plain: readonly (readonly [string, string])[] = claims.flatMap((claim) =>
	plainTexts(claim).map((text) => [claim.id, text] as const),
);

function plainTexts({ statement, untestable = "", sources: { evidence }, test: by }: Claim): readonly string[] {
	const { variables = [], compute = "", supports = "", contradicts = "" } = by ?? {};
	return [statement, untestable, ...evidence.map(({ fact }) => fact), ...variables, compute, supports, contradicts];
}

function resolves({ scheme, id }: InlineLink): boolean {
	switch (scheme) {
		case "claim":
			return findClaim(id) !== undefined;
		case "section":
			return findSection(id) !== undefined;
		case "simulation":
			return simulations.has(id);
		case "source":
			return findSource(id) !== undefined;
		case "term":
			return findTerm(id) !== undefined;
		default:
			return false;
	}
}

suite("prose", () => {
	test("every link leads somewhere, and only to what is there before a run", () => {
		for (const [where, text] of marked) {
			for (const link of linksOf(text)) assert.ok(resolves(link), `${where}: ${link.scheme}:${link.id}`);
		}
	});

	test("no mark was left unread", () => {
		for (const [where, text] of marked) assert.doesNotMatch(toPlainText(text), /\*|\]\(|\[/, where);
		for (const [where, text] of plain) assert.doesNotMatch(text, /\*\*|\]\(/, where);
	});

	test("digests have 100 to 250 words, and every figure in them leads to its claim", () => {
		for (const { id, digest } of sections) {
			const words = toPlainText(digest).split(/\s+/).length;
			assert.ok(words >= 100 && words <= 250, `${id} has ${words} words`);
			assert.match(digest, /\*\*Keep in mind\.\*\*/, id);
			const unlinked = parseInlineMarkup(digest).flatMap((paragraph) =>
				paragraph.flatMap((piece) => (piece.kind === "text" ? [piece.text] : [])),
			);
			const figures = unlinked
				.join(" ")
				.replace(/GPT-\d|(subnet|chapter) \d+|\b20\d\d\b/g, "")
				.match(/\d/g);
			assert.equal(figures, null, id);
		}
	});

	test("every claim is reached from the digest of its section", () => {
		for (const { id, section } of claims) {
			const links = linksOf(findSection(section)!.digest);
			assert.ok(
				links.some((link) => link.scheme === "claim" && link.id === id),
				`${id} is not in the digest of ${section}`,
			);
		}
	});

	test("nothing speaks of files, rows or line numbers of the material that it was made from", () => {
		for (const [where, text] of [...marked, ...plain]) {
			assert.doesNotMatch(text, /\bline \d|\bseed file|\bdata\/|\bfiles? \d|subnets\.md|claims\.json|\.csv\b/i, where);
		}
		for (const { id, statement } of claims) assert.doesNotMatch(statement, /\bline\b|\bseed\b/i, id);
	});

	test("numbers and ranges are written one way", () => {
		for (const [where, text] of [...marked, ...plain]) {
			const read = toPlainText(text);
			assert.doesNotMatch(read, /(^|[\s(])\.\d|\d%|\d x\b|->|~\d|\b\d+x\b|>=|<=/, `${where}: ${read}`);
		}
	});

	test("a section belongs to the chapter of its number, and headings begin with it", () => {
		assert.deepEqual(
			chapters.flatMap((chapter) => chapter.sections),
			sections.map((section) => section.id),
		);
		for (const chapter of chapters) {
			for (const id of chapter.sections) assert.equal(findSection(id)?.chapter, chapter.id);
		}
		assert.equal(sectionHeading(findSection("3.1")!), "3.1 Bittensor philosophy and simplified functioning");
		assert.equal(findSection("3"), undefined);
	});

	test("sources have an address of the web or none", () => {
		for (const [id, source] of Object.entries(sources)) {
			if (source.url) assert.match(source.url, /^https:\/\//, id);
		}
		assert.equal(findSource("constructor"), undefined);
	});
});
