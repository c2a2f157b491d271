import assert from "node:assert/strict";
import { suite, test } from "node:test";
import "../../../src/french.ts";
import { citationOf } from "../../../src/claims/scorecard/citation.ts";
import { scorecardAsHtml } from "../../../src/claims/scorecard/scorecardAsHtml.ts";
import { scorecardAsMarkdown } from "../../../src/claims/scorecard/scorecardAsMarkdown.ts";
import { scorecardOf } from "../../../src/claims/scorecard/scorecardOf.ts";
import { type Language } from "../../../src/language/language.ts";
import { describedCsv } from "../../../src/runs/archive/reportAsCsv.ts";
import { reportAsMarkdown } from "../../../src/runs/archive/reportAsMarkdown.ts";
import { reportIn } from "../../../src/runs/reportIn.ts";
import { executeRun } from "../../../src/runs/engine/executeRun.ts";
import { RunControl } from "../../../src/runs/engine/runControl.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { essay } from "../../../src/essay/work.ts";
import { simulationIn } from "../../../src/simulations/spoken.ts";

const cardIn = (language: Language) =>
	scorecardOf(
		undefined,
		simulations.map((simulation) => simulationIn(language, simulation)),
		language,
	);

/** Words that only English has; titles of works, code and hashes are taken out before. */
const english = /(?<!\p{L})(?:the|of|and|is|are|was|with|which|that|from|seeds?|claims?)(?!\p{L})/iu;

const assertFrench = (text: string) =>
	assert.deepEqual(
		text
			.replaceAll(essay.title, "")
			.split("\n")
			.filter((line) => english.test(line)),
		[],
	);

suite("what is exported in French", () => {
	const [said, data] = [cardIn("fr"), cardIn("en")];
	const citation = citationOf(data, "2026-11-28", undefined, said, "fr");

	test("the scorecard's page says nothing in English but titles, which say so", () => {
		const html = scorecardAsHtml(said, citation, "fr");
		assert.match(html, /<html lang="fr">/);
		const own = html.replace(/<style>.*?<\/style>/s, "").replace(/<(a|span)[^>]* lang="en">.*?<\/\1>/g, "");
		assertFrench(own.replace(/<[^>]*>/g, "\n"));
	});

	test("so does its Markdown", () => {
		const titles = said.references.map(({ title }) => title);
		// Notes are the same as on the page before, with titles that nothing marks here.
		const [page] = scorecardAsMarkdown(said, citation, "fr").split("## Notes");
		const own = page!.replace(/\[(?:[^[\]\\]|\\.)*\]\([^)]*\)/g, "");
		assertFrench(titles.reduce((text, title) => text.replaceAll(title, ""), own));
	});

	test("a card has one hash in every language", () => {
		assert.equal(citation.hash, citationOf(data, "2026-11-28").hash);
	});

	test("a run's report is French, and its table is data", async () => {
		const simulation = findSimulation("weight-copying");
		const report = await executeRun(simulation, askFor(simulation, { seeds: 2 }), new RunControl());
		const spoken = simulationIn("fr", simulation);
		assertFrench(
			reportAsMarkdown(reportIn("fr", report), spoken, undefined, "fr")
				.replace(/```.*?```/gs, "")
				.replace(/`[^`]*`/g, ""),
		);
		const [table] = report.outcome.tables;
		const tableOnly = (csv: string) => csv.replace(/^# .*\r\n/gm, "");
		const [fr, en] = [
			describedCsv(table!, report.manifest, spoken, "fr"),
			describedCsv(table!, report.manifest, simulation),
		];
		assert.equal(tableOnly(fr), tableOnly(en));
		assert.match(fr, /^# graine/m);
	});
});
