import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Page } from "playwright-core";
import { claims } from "../../src/essay/claims.ts";
import { openAll } from "./harness.ts";
import { panelsOf } from "./panels.ts";

const inChapter3 = claims.filter(({ section }) => section.startsWith("3")).length;
const openScorecard = panelsOf("scorecard");
const open = async (query = "", width = 1100) => {
	const panel = await openScorecard(query, { width, height: 800 });
	await panel.page.locator("h1").waitFor();
	return panel;
};
const shown = (page: Page) => page.locator(".chapter .claim-card[aria-labelledby^=statement]");
/** Chooses of a dropdown, as a reader with a pointer does. */
const choose = async (page: Page, id: string, label: string) => {
	await page.locator(`#${id}`).click();
	await page
		.locator(`#${id} .option`)
		.filter({ hasText: new RegExp(`^\\s*${label}\\s*$`) })
		.click();
};

describe("the scorecard", () => {
	test("the answer first; then every claim with both verdicts, and the nine works", async () => {
		const { page } = await open();
		assert.equal(await page.locator("h1").innerText(), "How much of the argument stands?");
		assert.match(
			await page.locator(".summary").innerText(),
			new RegExp(`Sources on ${claims.length} claims: say yes to \\d+`),
		);
		assert.match(await page.locator(".summary").innerText(), /Simulations on \d+ claims: say yes to \d+/);
		assert.equal(await shown(page).count(), claims.length);
		assert.equal(await page.locator(".chapters-table tbody tr").count(), 5);
		assert.equal(await page.locator("[id^=reference-]").count(), 9);
		assert.match(await page.locator("#reference-9").innerText(), /Found the opposite of a claim/);
		assert.equal(await page.locator(".against").count(), 1);
		const text = await page.locator("main").innerText();
		assert.match(text, /could not be tested: 64 miners do not fit/);
		assert.doesNotMatch(text, /undefined|NaN|\[object/);
	});

	test("text from outside stays text", async () => {
		const { page } = await open();
		await openAll(page);
		assert.equal(await page.locator("main img").count(), 0);
		assert.match(
			await page.locator("main").innerText(),
			/Copiers <img src=x onerror="alert\(1\)"> & \[link\]\(claim:none\)/,
		);
	});

	test("filters by chapter, by verdict and by difference, and back", async () => {
		const { page } = await open();
		await choose(page, "filter-chapter", "3 Bittensor as a solution");
		await page
			.locator(".filter-summary")
			.filter({ hasText: `${inChapter3} of ${claims.length} claims` })
			.waitFor();
		await choose(page, "filter-sources", "No");
		const count = await shown(page).count();
		assert.ok(count > 0 && count < inChapter3);
		for (const claim of await shown(page).all()) {
			assert.equal(await claim.locator(".both > div").first().locator(".verdict-no").count(), 1);
		}
		await page.locator("#filter-differing").click();
		await page.locator("#filter-reset").click();
		assert.equal(await shown(page).count(), claims.length);
		await page.locator("#filter-differing").click();
		const differing = await shown(page).count();
		assert.ok(differing > 0);
		assert.equal(await page.locator(".claim-card .differs").count(), differing);
	});

	test("what differs is a click away on the first screen, and in sight then", async () => {
		const { page } = await open();
		const link = page.locator("#show-differing");
		const count = Number(/^(\d+) claims?$/.exec(await link.innerText())![1]);
		assert.ok((await link.boundingBox())!.y < 400);
		await link.click();
		assert.equal(await shown(page).count(), count);
		assert.ok(await shown(page).first().isVisible());
		assert.equal(await page.evaluate(() => document.activeElement?.id), "filters");
	});

	test("the filter survives a reload", async () => {
		const { page } = await open();
		await page.locator("#filter-differing").click();
		const count = await shown(page).count();
		await page.reload();
		await page.locator("h1").waitFor();
		assert.equal(await shown(page).count(), count);
		assert.equal(await page.locator("#filter-differing").evaluate((box: HTMLInputElement) => box.checked), true);
	});

	test("tests every claim, then shows what was found", async () => {
		const { page, calls } = await open("untouched");
		assert.match(await page.locator(".summary").innerText(), /have not tested the claims over many worlds yet/);
		await page.locator("#test-every-claim").click();
		await page.locator(".summary").filter({ hasText: "Simulations on" }).waitFor();
		assert.equal(await page.locator("#stop-testing").isVisible(), false);
		assert.equal(await page.locator("#test-every-claim").innerText(), "Test Again");
		assert.equal((await calls("test", 1)).length, 1);
	});

	test("says how far it is, and stops; the focus stays on the way to start again", async () => {
		const { page, calls } = await open("untouched&never");
		await page.locator("#test-every-claim").focus();
		await page.keyboard.press("Enter");
		await page.locator(".progress-words").filter({ hasText: "Testing: Zeus · 30 of 60 claims done" }).waitFor();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "stop-testing");
		await page.keyboard.press("Enter");
		await page.locator("#test-every-claim").waitFor();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "test-every-claim");
		assert.equal((await calls("stop", 1)).length, 1);
	});

	test("a failure says why, with ways on", async () => {
		const { page, calls } = await open("fail");
		await page.locator("#test-every-claim").click();
		await page.locator(".failed").filter({ hasText: "its worker died" }).waitFor();
		await page.locator("#show-log").click();
		assert.equal((await calls("showLog", 1)).length, 1);
	});

	test("links lead to claim, section, simulation and reference; exports say their name", async () => {
		const { page, calls } = await open();
		assert.equal(await page.locator("#claim-3-1-zeus-purpose").isVisible(), false, "sections are folded");
		await page.locator("[id='fold-3.1'] > summary").click();
		await page.locator("#claim-3-1-zeus-purpose").click();
		await page.locator("[id='section-3.1']").click();
		const zeus = shown(page).filter({ has: page.locator("#claim-3-1-zeus-purpose") });
		await zeus.getByRole("link", { name: "Zeus", exact: true }).click();
		await zeus.getByRole("link", { name: "[5]" }).click();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "reference-5");
		await page.locator("#export-html").click();
		await page
			.locator("[aria-live=polite]")
			.filter({ hasText: "Saved as scorecard.html." })
			.waitFor({ state: "attached" });
		assert.deepEqual(await calls("open", 3), [
			{ scheme: "claim", id: "3-1-zeus-purpose" },
			{ scheme: "section", id: "3.1" },
			{ scheme: "simulation", id: "zeus" },
		]);
		assert.deepEqual(await calls("export", 1), [
			{
				format: "html",
				filter: { version: 1, chapter: "all", lean: "all", sources: "all", differing: false, text: "" },
			},
		]);
	});

	test("by keyboard alone: to the filter, and through the claims", async () => {
		const { page } = await open();
		const tabTo = async (id: string) => {
			for (let presses = 0; presses < 60; presses++) {
				await page.keyboard.press("Tab");
				if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
			}
			assert.fail(`Tab never reaches ${id}`);
		};
		await tabTo("filter-chapter");
		await page.keyboard.press("ArrowDown");
		await tabTo("filter-differing");
		await page.keyboard.press("Space");
		await page
			.locator(".filter-summary")
			.filter({ hasText: new RegExp(`^\\d+ of ${claims.length} claims`) })
			.waitFor();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "filter-differing");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		assert.equal(await shown(page).count(), claims.length);
	});

	for (const width of [340, 700]) {
		test(`${width} px wide: nothing scrolls sideways`, async () => {
			const { page } = await open("notice", width);
			await openAll(page);
			assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
		});
	}
});
