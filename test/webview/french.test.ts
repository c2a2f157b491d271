import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Page } from "playwright-core";
import { verdictWords } from "../../src/essay/verdictWords.ts";
import { panelCatalogues } from "../fixtures/catalogues.ts";
import { simulations } from "../../src/simulations/registry.ts";
import { finished } from "./panels.ts";
import { openAll, type PanelKind, sharedHarness } from "./harness.ts";

/** Every text of the panels that is another one in French, in English. */
const english = new Set(
	[...Object.values(panelCatalogues).flatMap(Object.values), ...Object.values(verdictWords)].flatMap(
		([en, fr]: readonly unknown[]) => (typeof en === "string" && en !== fr ? [en.trim()] : []),
	),
);

/** All that a reader sees or hears of a page but headings of parts that come from elsewhere: texts, names, tooltips. */
const wordsOf = async (page: Page): Promise<readonly string[]> =>
	await page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			// A word set off in a sentence of the content belongs to its sentence.
			if (!node.parentElement?.closest("p strong, p em")) found.push(node.textContent ?? "");
		}
		for (const element of document.querySelectorAll("main *"))
			for (const name of ["aria-label", "title", "placeholder"]) found.push(element.getAttribute(name) ?? "");
		return found.map((text) => text.trim());
	});

/** The commonest words of English that are no words of French. */
const common =
	/(?<![\p{L}\d’.[_/-])(?:the|of|and|which|with|are|for|from|not|this|that|by|to|at|its|their|when|who|what|how|here|has|have|was|were|it|than|each|every|where|whose|only|out|all|is|in)(?![\p{L}\d’._/-])/iu;

/** Names of works and offices within sentences. */
const names = /The GenAI Divide|US Bureau of Labor Statistics/g;

/** What of a page reads as English, where it is not said to be: names, code, works and what is typed stay as they are. */
async function englishIn(page: Page): Promise<readonly string[]> {
	const texts = await page.evaluate(() => {
		const found = new Set<string>();
		const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (!node.parentElement?.closest("[lang=en], code, a[rel=noreferrer]")) found.add(node.textContent ?? "");
		for (const element of document.querySelectorAll("main *"))
			if (!element.closest("[lang=en], a[rel=noreferrer]"))
				for (const name of ["aria-label", "title", "placeholder", "aria-roledescription", "aria-description"])
					found.add(element.getAttribute(name) ?? "");
		return [...found];
	});
	return texts
		.map((text) => text.replaceAll(names, ""))
		.filter((text) => common.test(text) || english.has(text.trim()));
}

suite("in French", () => {
	const harness = sharedHarness();

	const panels: readonly { panel: PanelKind; query: string; ready: string; says: RegExp }[] = [
		{ panel: "simulation", query: "report", ready: "main[aria-busy=false] .answer:not(.waiting)", says: /Paramètres/ },
		{ panel: "reader", query: "", ready: "h1", says: /Ce que disent les sources/ },
		{ panel: "scorecard", query: "", ready: "h1", says: /Tester/ },
		{ panel: "scenario", query: "broken", ready: "h1", says: /Modifier en texte/ },
		{ panel: "pages", query: "page=epoch", ready: "h1", says: /Étape suivante/ },
		{ panel: "pages", query: "page=glossary", ready: "h1", says: /Chercher un terme/ },
	];
	for (const { panel, query, ready, says } of panels) {
		test(`${panel} ${query}: the panel's own words are French, and none of them is left in English`, async () => {
			const { page } = await harness().open(panel, `language=fr&${query}`);
			await page.locator(ready).first().waitFor();
			await openAll(page);
			const shown = await wordsOf(page);
			assert.deepEqual(
				shown.filter((text) => english.has(text)),
				[],
			);
			assert.ok(shown.some((text) => says.test(text)));
			await page.close();
		});
	}

	for (const { panel, query } of [
		...["3.1", "3.2", "3.3", "1.2"].map((section) => ({ panel: "reader" as const, query: `section=${section}` })),
		{ panel: "scorecard" as const, query: "" },
		...["start", "glossary", "epoch", "subnet:18", "subnet:64/miners", "subnet:4", "name:openai"].map((page) => ({
			panel: "pages" as const,
			query: `page=${page}`,
		})),
	]) {
		test(`${panel} ${query}: nothing of the product's own content is English`, async () => {
			const { page } = await harness().open(panel, `language=fr&real&${query}`);
			await page.locator("h1").first().waitFor();
			await openAll(page);
			assert.deepEqual(await englishIn(page), []);
			await page.close();
		});
	}

	test("no simulation's panel has anything in English after a run", async () => {
		const { page } = await harness().open("simulation", `language=fr&real=${simulations[0]!.id}`);
		for (const { id } of simulations) {
			// In the page that is there: to open one for each costs twice as much.
			await page.goto(page.url().replace(/real=[\w-]+/, `real=${id}`));
			await finished(page);
			await openAll(page);
			assert.deepEqual(await englishIn(page), [], id);
		}
		await page.close();
	});
});
