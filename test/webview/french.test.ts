import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Page } from "playwright-core";
import { verdictWords } from "../../src/essay/verdictWords.ts";
import { panelCatalogues } from "../fixtures/catalogues.ts";
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
});
