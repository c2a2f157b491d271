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
		const first = page.locator(".claim").first();
		assert.match(await first.locator(".bottom-line").innerText(), /^\s*wrong\s*: hashing hardware computes no AI/);
		assert.match(await first.innerText(), /Sources\s+wrong[\s\S]*Simulations\s+in part[\s\S]*Your runs\s+yes/);
		assert.match(await page.locator(".claim").nth(1).innerText(), /Not tested yet: Takeover/);
		assert.match(
			await page.locator(".claim").nth(2).innerText(),
			/opinion[\s\S]*A judgement about what is worth striving for/,
		);
		assert.match(await page.locator(".references").innerText(), /Does not\s+That takeover is improbable/);
		assert.equal(await page.locator("main img").count(), 0);
	});

	test("behind a claim: what counts, the shares, why, and what it hinges on in bars and numbers", async () => {
		const { page } = await open();
		assert.equal(await page.locator(".hinge-bars").first().isVisible(), false, "details are folded");
		await openAll(page);
		const why = await page.locator(".claim").first().innerText();
		assert.match(why, /In full in 13\s% of 500 worlds \(10–16\s%\), in part in 59\s%, fails in 28\s%\. Close:/);
		assert.match(why, /Counts as true above 0\.5; at the defaults 0\.71\./);
		assert.match(why, /It turns by Share that does AI work between 3 and 3\.4\s%\./);
		assert.match(why, /read in a summary of the source/);
		assert.equal(await page.locator(".hinge-bars svg").count(), 4);
		assert.match(await page.locator(".hinge-bars").innerText(), /40\s% in full\s+60\s% in part\s+3 to 4\s%/);
		await page.locator(".claim a").filter({ hasText: "[9]" }).click();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "reference-9");
	});

	test("a claim says its reason once, and leads to each simulation once", async () => {
		const { page } = await open();
		const repeated = await page.locator(".claim").evaluateAll((claims) =>
			claims.flatMap((claim) => {
				const reasons = [claim.querySelector(".bottom-line"), ...claim.querySelectorAll(".claim-row p")].map((line) =>
					[...line!.childNodes].at(-1)!.textContent!.replace(/^: /, ""),
				);
				const links = [...claim.querySelectorAll(":scope > .claim-rows .test-line a, .claim-ways a")].map(
					(link) => `${link.textContent} ${link.getAttribute("title")}`,
				);
				return [
					reasons.slice(1).filter((reason) => reason === reasons[0]),
					links.filter((link, i) => links.indexOf(link) !== i),
				];
			}),
		);
		assert.deepEqual(repeated.flat(), []);
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
		await page.locator(".simulations a").first().click();
		await page.locator(".claim a[title='Open this run']").first().click();
		await page.locator(".claim a").filter({ hasText: "many worlds" }).first().click();
		await page.locator("#show-in-text").click();
		await page.locator("#copy-link").click();
		await page.locator(".digest .link-section").click();
		await page.locator("h1").filter({ hasText: "3.2" }).waitFor();
		assert.deepEqual(await calls("open"), [
			{ scheme: "simulation", id: "takeover" },
			{ scheme: "run", id: "run-1" },
		]);
		assert.deepEqual(await calls("testClaim"), [{ claim: "3.3-energy-rivals" }]);
		assert.deepEqual(await calls("showInText"), [{ section: "3.3" }]);
		assert.deepEqual(await calls("copyLink"), [{ section: "3.3" }]);
		assert.deepEqual(await calls("section"), [{ id: "3.2" }]);
	});

	test("a term explains itself where it stands, by pointer and by keyboard", async () => {
		const { page, calls } = await open();
		const term = page.locator(".digest .link-term").first();
		assert.equal(await term.getAttribute("aria-expanded"), "false");
		await term.click();
		const note = page.locator(".digest [role=note]");
		assert.match(await note.innerText(), /^incentive: \S.{40}/i);
		assert.equal(await term.getAttribute("aria-describedby"), await note.getAttribute("id"));
		await page.keyboard.press("Escape");
		assert.equal(await note.count(), 0);
		await page.keyboard.press("Enter");
		assert.equal(await term.getAttribute("aria-expanded"), "true");
		assert.deepEqual(await calls("open"), [], "nothing else opens");
	});

	test("a work on the page is jumped to; a link out of VS Code says so", async () => {
		const { page, calls } = await open();
		await page.locator(".digest .link-source").click();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "reference-9");
		assert.deepEqual(await calls("open"), []);
		const out = page.locator("#reference-9 a[href^=https]").first();
		assert.match(await out.innerText(), /^Lui and Sun, 2025\s↗\s\(outside VS Code\)$/);
	});

	test("narrow: nothing scrolls sideways", async () => {
		const { page } = await open("", 360);
		await openAll(page);
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
	});
});

describe("the place in the reader", () => {
	test("scroll and folds come back with the panel; another page begins at its top", async () => {
		const { page } = await open();
		const fold = page.locator("details[id]").first();
		await fold.evaluate((element: HTMLDetailsElement) => (element.open = true));
		await page.evaluate(() => window.scrollTo(0, 400));
		await page.waitForFunction(() => {
			const kept = Object.entries(sessionStorage).find(([key]) => key.startsWith("state"))?.[1] as string;
			const { place } = JSON.parse(kept) as { place: { y: number; open: string[] } };
			return place.y === 400 && place.open.length === 1;
		});
		await page.reload();
		await page.locator("h1").waitFor();
		await page.waitForFunction(() => window.scrollY === 400);
		assert.equal(await fold.evaluate((element: HTMLDetailsElement) => element.open), true);
		await page.locator("#previous").click();
		await page.waitForFunction(() => window.scrollY === 0);
	});
});
