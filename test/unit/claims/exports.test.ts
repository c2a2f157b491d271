import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims } from "../../../src/essay/claims.ts";
import { type ExportLinks } from "../../../src/claims/scorecard/exportLinks.ts";
import { scorecardAsHtml } from "../../../src/claims/scorecard/scorecardAsHtml.ts";
import { scorecardAsMarkdown } from "../../../src/claims/scorecard/scorecardAsMarkdown.ts";
import { scorecardOf } from "../../../src/claims/scorecard/scorecardOf.ts";
import { everyClaimResult, judging } from "../../fixtures/scorecard/everyClaimResult.ts";

const card = scorecardOf(
	{ ...everyClaimResult, failures: [{ simulation: "zeus", reason: "It <b>refuses</b>." }] },
	judging,
);
const linkTo: ExportLinks = (scheme, id) => (scheme === "figure" ? undefined : `editor://${scheme}/${id}?a=1&b="(2)"`);

describe("the scorecard as HTML", () => {
	const html = scorecardAsHtml(card, linkTo);

	test("stands for itself: one file, no scripts, nothing fetched", () => {
		assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
		assert.doesNotMatch(html, /<(script|img|link|iframe|object)\b|<[^>]* (src|on\w+)=|@import|url\(|javascript:/i);
		assert.match(
			html,
			/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
		);
		assert.match(html, /@media print/);
	});

	test("has every claim and reference once, and every link inside the page leads somewhere", () => {
		for (const { id } of claims) assert.equal(html.split(`<article id="claim-${id}"`).length, 2, id);
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
		assert.equal(new Set(ids).size, ids.length, "an id is there twice");
		for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target!), target);
	});

	test("text from outside stays text, in attributes too", () => {
		assert.match(html, /Copiers &#60;img src=x onerror=&#34;alert\(1\)&#34;&#62; &#38; \[link\]\(claim:none\)/);
		assert.match(html, /It &#60;b&#62;refuses&#60;\/b&#62;\./);
		assert.match(html, /href="editor:\/\/section\/3\.1\?a=1&#38;b=&#34;\(2\)&#34;"/);
		assert.doesNotMatch(html, /undefined|NaN|\[object/);
	});

	test("headings go down by one step, and tags are closed", () => {
		const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
		assert.equal(levels[0], 1);
		levels.forEach((level, i) => assert.ok(i === 0 || level <= levels[i - 1]! + 1, `h${levels[i - 1]} then h${level}`));
		for (const tag of [
			"section",
			"article",
			"dl",
			"div",
			"dt",
			"dd",
			"p",
			"span",
			"table",
			"tr",
			"td",
			"th",
			"ul",
			"li",
			"a",
		]) {
			const count = (pattern: RegExp) => [...html.matchAll(pattern)].length;
			assert.equal(count(new RegExp(`<${tag}[ >]`, "g")), count(new RegExp(`</${tag}>`, "g")), tag);
		}
	});
});

describe("the scorecard as Markdown", () => {
	const markdown = scorecardAsMarkdown(card, linkTo);

	test("has the summary, the table of chapters, every claim, and the nine works", () => {
		assert.match(markdown, /^# How much of the argument stands\?\n\n\*Scorecard of “The centralization/);
		assert.equal([...markdown.matchAll(/^- Sources: /gm)].length, claims.length);
		assert.equal([...markdown.matchAll(/^\*\*\\\[\d\\\]/gm)].length, 9);
		const table = markdown.split("\n").filter((line) => line.startsWith("|"));
		assert.equal(table.length, 2 + 3 * 6);
		assert.equal(new Set(table.map((line) => line.split(" | ").length)).size, 1, "rows of one length");
	});

	test("text from outside stays text, and addresses cannot end their link", () => {
		assert.match(markdown, /Copiers \\<img src=x onerror="alert\\\(1\\\)"\\> \\& \\\[link\\\]\\\(claim:none\\\)/);
		assert.match(markdown, /\]\(editor:\/\/section\/3\.1\?a=1&b="%282%29"\)/);
		assert.doesNotMatch(markdown, /undefined|NaN|\[object/);
	});
});
