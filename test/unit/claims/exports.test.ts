import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims } from "../../../src/essay/claims.ts";
import { citationOf } from "../../../src/claims/scorecard/citation.ts";
import { chaptersShown, sayFilter } from "../../../src/claims/scorecard/claimsShown.ts";
import {
	scorecardAsClaimReview,
	scorecardAsCsv,
	scorecardAsJson,
} from "../../../src/claims/scorecard/scorecardAsData.ts";
import { scorecardAsHtml } from "../../../src/claims/scorecard/scorecardAsHtml.ts";
import { scorecardAsMarkdown } from "../../../src/claims/scorecard/scorecardAsMarkdown.ts";
import { scorecardOf } from "../../../src/claims/scorecard/scorecardOf.ts";
import { everyClaimResult, judging } from "../../fixtures/scorecard/everyClaimResult.ts";

const card = scorecardOf(
	{ ...everyClaimResult, failures: [{ simulation: "zeus", reason: "It <b>refuses</b>." }] },
	judging,
);
const citation = citationOf(card, "2026-11-27");

describe("the scorecard as HTML", () => {
	const html = scorecardAsHtml(card, citation);

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
	const markdown = scorecardAsMarkdown(card, citation);

	test("has the summary, the table of chapters, every claim, and the nine works", () => {
		assert.match(markdown, /^# How much of the argument stands\?\n\n\*Scorecard of “The centralization/);
		assert.equal([...markdown.matchAll(/^- Sources: /gm)].length, claims.length);
		assert.equal([...markdown.matchAll(/^\*\*\\\[\d\\\]/gm)].length, 9);
		const table = markdown.split("\n").filter((line) => line.startsWith("|"));
		assert.equal(table.length, 2 + 3 * 6 + 2 + card.chain.length);
		assert.equal(
			new Set(table.map((line) => line.split(" | ").length)).size,
			2,
			"rows of one length in each of the two tables",
		);
	});

	test("text from outside stays text, and addresses cannot end their link", () => {
		assert.match(markdown, /Copiers \\<img src=x onerror="alert\\\(1\\\)"\\> \\& \\\[link\\\]\\\(claim:none\\\)/);
		assert.doesNotMatch(markdown, /undefined|NaN|\[object/);
	});
});

describe("an exported scorecard", () => {
	const day = "2026-11-27";

	test("says how to cite it, and leads to the web or into the page, never to one machine's editor", () => {
		for (const [page, form] of [
			[scorecardAsHtml(card, citation), /href="([^"]+)"/g],
			[scorecardAsMarkdown(card, citation), /\]\(([^)]+)\)/g],
		] as const) {
			assert.ok(page.includes(citation.hash));
			assert.match(page, /Exported on 2026/);
			assert.match(page, /How to cite/);
			const links = [...page.matchAll(form)].map(([, address]) => address!);
			assert.ok(links.length > 50);
			for (const link of links) assert.match(link, /^(#|https:\/\/)/);
		}
		assert.notEqual(citationOf({ ...card, made: "x" }, day).hash, citation.hash);
	});

	test("honours a filter, and says so", () => {
		const filter = { version: 1, chapter: "3", lean: "all", sources: "no", differing: false, text: "" } as const;
		const shown = { ...card, chapters: chaptersShown(card, filter) };
		const page = scorecardAsMarkdown(shown, citationOf(shown, day, sayFilter(card, filter)));
		const [, count] = /Shown: (\d+) of \d+ claims \\\(chapter 3, sources: no\\\)/.exec(page)!;
		assert.equal([...page.matchAll(/^- Sources: /gm)].length, Number(count));
		assert.equal(sayFilter(card, { ...filter, chapter: "all", sources: "all" }), undefined);
	});

	test("as data: JSON whole, CSV a line per claim and no formula, ClaimReview only where somebody can decide", () => {
		assert.deepEqual((JSON.parse(scorecardAsJson(card, citation)) as { card: unknown }).card, card);
		const lines = scorecardAsCsv(card).trimEnd().split("\r\n");
		assert.equal(lines.length, 1 + claims.length);
		assert.doesNotMatch(scorecardAsCsv(card), /(^|,)"[=+@]/m);
		const reviews = JSON.parse(scorecardAsClaimReview(card, day)) as Record<string, { ratingValue: number }>[];
		assert.ok(reviews.length > 60 && reviews.length < claims.length);
		for (const { reviewRating } of reviews) assert.ok(reviewRating!.ratingValue >= 1 && reviewRating!.ratingValue <= 5);
	});

	test("the answer, the chain and the claims that decide are computed from the page", () => {
		const all = card.chapters.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
		for (const { broken, title } of card.chain) {
			assert.equal(card.answer.includes(`“${title}”`), broken.length > 0, title);
			for (const { id } of broken) assert.equal(all.find((claim) => claim.id === id)!.verdict.lean, "no");
		}
		assert.ok(card.deciding.length > 0 && card.deciding.length <= 5);
		for (const { lean, carries } of card.deciding) assert.ok((lean === "no" || lean === "leans no") && carries > 0);
	});
});
