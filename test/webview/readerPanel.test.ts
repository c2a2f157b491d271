import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openAll } from "./harness.ts";
import { panelsOf } from "./panels.ts";

const openReader = panelsOf("reader");
const open = async (query = "", width = 900) => {
	const panel = await openReader(query, { width, height: 700 });
	await panel.page.locator("h1").waitFor();
	return panel;
};

describe("the reader", () => {
	test("digest, and each claim with sources, simulations and premise side by side", async () => {
		const { page } = await open();
		assert.match(await page.locator("h1").innerText(), /^3\.3 Limitations/);
		assert.equal(await page.locator(".digest p").count(), 2);
		assert.match(
			await page.locator(".claim").first().innerText(),
			/Sources say\s+wrong[\s\S]*Simulated\s+qualified[\s\S]*Hinges on\s+the share of that energy/,
		);
		assert.match(await page.locator(".claim").nth(1).innerText(), /untested/);
		assert.match(
			await page.locator(".claim").nth(2).innerText(),
			/untestable\s+A judgement about what is worth striving for/,
		);
		assert.match(await page.locator(".references").innerText(), /Does not\s+That takeover is improbable/);
		assert.equal(await page.locator("main img").count(), 0);
	});

	test("goes on, back and forward, by buttons and keys, to the same line", async () => {
		const { page } = await open();
		await page.evaluate(() => window.scrollTo(0, 400));
		await page.locator(".neighbours a").last().dispatchEvent("click");
		await page.locator("h1").filter({ hasText: "4 What remains open" }).waitFor();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "section-title");
		await page.keyboard.press("Alt+ArrowLeft");
		await page.locator("h1").filter({ hasText: "3.3" }).waitFor();
		assert.equal(await page.evaluate(() => window.scrollY), 400);
		await page.locator("#forward").click();
		await page.locator("h1").filter({ hasText: "4 What remains open" }).waitFor();
		assert.equal(
			await page.locator("#next").evaluate((button: HTMLElement & { disabled: boolean }) => button.disabled),
			true,
		);
		await page.locator("#previous").click();
		await page.locator("h1").filter({ hasText: "3.3" }).waitFor();
	});

	test("the way back survives a reload", async () => {
		const { page } = await open();
		await page.locator("#previous").click();
		await page.locator("h1").filter({ hasText: "3.2" }).waitFor();
		await page.reload();
		await page.locator("h1").filter({ hasText: "3.2" }).waitFor();
		await page.locator("#back").click();
		await page.locator("h1").filter({ hasText: "3.3" }).waitFor();
	});

	test("arrives at the claim that was asked for", async () => {
		const { page } = await open("claim=3.3-takeover-improbable");
		assert.equal(await page.evaluate(() => document.activeElement?.id), "claim-3.3-takeover-improbable");
		assert.ok(
			await page
				.locator(".claim")
				.nth(1)
				.evaluate((claim) => claim.getBoundingClientRect().top < innerHeight / 2),
		);
	});

	test("links: claims here, sections here, everything else at the host", async () => {
		const { page, calls } = await open();
		await page.locator(".digest .link-claim").click();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "claim-3.3-energy-rivals");
		await page.locator(".digest .link-term").click();
		await page.locator(".simulations a").first().click();
		await page.locator(".claim a").filter({ hasText: "Energy" }).first().click();
		await page.locator(".claim a").filter({ hasText: "many worlds" }).first().click();
		await page.locator("#show-in-text").click();
		await page.locator("#copy-link").click();
		await page.locator(".digest .link-section").click();
		await page.locator("h1").filter({ hasText: "3.2" }).waitFor();
		assert.deepEqual(await calls("open"), [
			{ scheme: "term", id: "incentive" },
			{ scheme: "simulation", id: "takeover" },
			{ scheme: "run", id: "run-1" },
		]);
		assert.deepEqual(await calls("testClaim"), [{ claim: "3.3-energy-rivals" }]);
		assert.deepEqual(await calls("showInText"), [{ section: "3.3" }]);
		assert.deepEqual(await calls("copyLink"), [{ section: "3.3" }]);
		assert.deepEqual(await calls("section"), [{ id: "3.2" }]);
	});

	test("narrow: nothing scrolls sideways", async () => {
		const { page } = await open("", 360);
		await openAll(page);
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
	});
});
