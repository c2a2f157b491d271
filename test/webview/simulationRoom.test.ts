import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { finished, panelsOf } from "./panels.ts";

const open = panelsOf("simulation");

describe("little room", () => {
	test("narrow: parameters are folded above the chart, and unfold", async () => {
		const { page } = await open("report", { width: 500 });
		await finished(page);
		assert.equal(await page.locator("#parameter-miners").isVisible(), false);
		await page.locator("#fold-parameters").click();
		assert.equal(await page.locator("#parameter-miners").isVisible(), true);
		await page.locator("#fold-parameters").click();
		await page.locator(".answer .link-parameter").click();
		assert.equal(await page.locator("#parameter-miners").isVisible(), true, "a link unfolds them");
	});

	test("half of a laptop's window: the answer and the whole chart are seen at once", async () => {
		const { page } = await open("report&illustrative&long", { width: 466, height: 633 });
		await finished(page);
		assert.equal(await page.locator(".legend li").count(), 3);
		await page.locator("#more-detail summary").filter({ hasText: "Behind this answer (4)" }).waitFor();
		const { top, bottom } = await page
			.locator(".canvas")
			.first()
			.evaluate((canvas) => canvas.getBoundingClientRect());
		assert.ok(bottom <= 633 && bottom - top >= 200, `from ${top} to ${bottom}`);
		await page.locator("#more-detail summary").click();
		await page.locator(".detail li").nth(3).filter({ hasText: "Fourth line" }).waitFor();
		await page.locator("#more-detail .basis").filter({ hasText: "It hinges on" }).waitFor();
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.locator("#more-detail summary").filter({ hasText: "2 more" }).waitFor();
	});

	test("a table that is wider than its panel moves within its frame, beside the names of its rows", async () => {
		const { page } = await open("report", { width: 310 });
		await finished(page);
		const frame = page.locator("#participants");
		const name = frame.locator("tbody tr").first().locator("td").first();
		const before = await name.boundingBox();
		await frame.focus();
		await frame.evaluate((element) => element.scrollTo(1000, 0));
		assert.ok((await frame.evaluate((element) => element.scrollLeft)) > 20);
		assert.equal(Math.round((await name.boundingBox())!.x), Math.round(before!.x));
		const tall = await frame.locator("tbody tr").first().boundingBox();
		assert.ok(tall!.height < 90, `${tall!.height} pixels for a person`);
	});

	test("narrow: charts keep to one line of tabs, and the others are a press away", async () => {
		const { page } = await open("report", { width: 360 });
		await finished(page);
		const height = async () => (await page.locator("#chart-tabs").boundingBox())!.height;
		assert.ok((await height()) < 40, "one line");
		assert.equal(await page.locator("#chart-pay").isVisible(), true, "the selected one is shown");
		const count = Number.parseInt(await page.locator("#chart-more").innerText(), 10);
		assert.equal(await page.locator("#chart-tabs .tab:not(:visible)").count(), count);
		await page.locator("#chart-more").click();
		assert.equal(await page.locator("#chart-tabs .tab:visible").count(), 6);
		assert.equal(await page.locator("#chart-more").isVisible(), false);
	});
});
