import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { panelsOf } from "./panels.ts";

describe("a scenario as a form", () => {
	const openForm = panelsOf("scenario");
	const open = async (query = "") => {
		const panel = await openForm(query, { width: 700, height: 800 });
		await panel.page.locator("h1").waitFor();
		return panel;
	};
	const miners = "#parameter-miners";

	test("a slider that moves is one change of one value; what the text says then is shown, also under the cursor", async () => {
		const { page, calls } = await open();
		assert.equal(await page.locator("h1").innerText(), "Few copiers");
		const slider = page.locator(`${miners}-slider`);
		await slider.focus();
		for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
		const [edit] = (await calls("edit", 1)) as { change: object }[];
		assert.deepEqual(edit!.change, { values: { miners: 68 } });
		assert.equal((await calls("edit")).length, 1);
		const field = page.locator(miners);
		await field.locator("input").fill("70");
		await calls("edit", 2);
		await page.evaluate(() => window.textSays({ change: { values: { miners: 64 } } }));
		await page.waitForFunction((id) => (document.querySelector(id) as HTMLInputElement | null)?.value === "64", miners);
		assert.equal(await slider.getAttribute("aria-valuetext"), "64");
	});

	test("what is being changed outlives what is written elsewhere meanwhile", async () => {
		const { page, calls } = await open("slow");
		await page.locator(`${miners}-slider`).focus();
		await page.keyboard.press("ArrowRight");
		await page.evaluate(() => window.textSays({ change: { title: "Written as text", seed: 9 } }));
		await page.locator("h1").filter({ hasText: "Written as text" }).waitFor();
		assert.equal(await page.locator(`${miners}-slider`).getAttribute("aria-valuetext"), "65");
		assert.deepEqual(await calls("edit", 1), [{ change: { values: { miners: 65 } } }]);
	});

	test("text that cannot be used says why and rests; mended, the form goes on", async () => {
		const { page } = await open();
		const problem = '"values.miners": Miners (miners): 0 is not allowed. Use a whole number from 8 to 256.';
		await page.evaluate((said) => window.textSays({ problem: said }), problem);
		await page.locator("[role=alert]").filter({ hasText: problem }).waitFor();
		const isInert = () => page.locator(".scenario-form").evaluate((form: HTMLElement) => form.inert);
		assert.equal(await isInert(), true);
		assert.equal(await page.locator("#as-text").isEnabled(), true);
		await page.evaluate(() => window.textSays({}));
		await page.waitForFunction(() => document.querySelector(".scenario-problem")?.textContent === "");
		assert.equal(await isInert(), false);
	});

	test("Run and Edit as Text write first what waits; what cannot be written is said", async () => {
		const { page, calls } = await open();
		await page.locator(`${miners}-slider`).focus();
		await page.keyboard.press("ArrowRight");
		await page.locator("#run").click();
		await calls("run", 1);
		assert.deepEqual(
			(await page.evaluate(() => window.calls.map(({ method }) => method))).filter((method) => method !== "ready"),
			["edit", "run"],
		);
		await page.locator("#as-text").click();
		await calls("asText", 1);
		const refused = await open("fail");
		await refused.page.locator("#scenario-title").locator("input").fill("Other");
		await refused.page.keyboard.press("Enter");
		await refused.page.locator("[role=alert]").filter({ hasText: "This file cannot be written." }).waitFor();
		assert.equal(await refused.page.locator("h1").innerText(), "Few copiers");
	});
});
