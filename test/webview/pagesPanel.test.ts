import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { panelsOf } from "./panels.ts";

suite("pages", () => {
	const open = panelsOf("pages");

	test("the start page says what this is, shows three surprises and leads on", async () => {
		const panel = await open();
		const { page, calls } = panel;
		await page.getByRole("heading", { name: "Subnet Explorer", level: 1 }).waitFor();
		assert.equal(await page.locator(".surprise").count(), 3);
		assert.ok((await page.locator(".surprise .bar-value").count()) >= 6, "each has its picture");
		await page.getByText("Tour the Essay", { exact: true }).click();
		assert.deepEqual(await calls("way", 1), [{ id: "openTour" }]);
		await page.locator("#surprise-zeus").click();
		assert.deepEqual(await calls("open", 1), [{ scheme: "simulation", id: "zeus" }]);
	});

	test("a subnet's page draws who gets what; a role is a page, and the way back leads to the same line", async () => {
		const { page } = await open("page=subnet:18");
		await page.getByRole("figure", { name: /the owner gets 18 %, miners get 41 %/ }).waitFor();
		for (const title of ["Where it can be cheated", "Its simulations", "What the essay claims of it", "Dated facts"]) {
			await page.getByRole("heading", { name: title }).waitFor();
		}
		await page.locator("#flow-miners").focus();
		await page.keyboard.press("Enter");
		await page.getByRole("heading", { name: "Miners of Zeus", level: 1 }).waitFor();
		await page.keyboard.press("Alt+ArrowLeft");
		await page.getByRole("heading", { name: "Zeus", level: 1 }).waitFor();
	});

	test("after a run its people stand there, best paid first, each with the way to its pay", async () => {
		const { page, calls } = await open("page=subnet:18&report");
		const first = page.locator(".page-bar a").first();
		await first.click();
		const [asked] = (await calls("whyThisPay", 1)) as { simulation: string; participant: string }[];
		assert.equal(asked!.simulation, "zeus");
		assert.ok(asked!.participant.length > 0);
	});

	test("the glossary opens at a term and finds others", async () => {
		const { page } = await open("page=glossary&at=term-weight");
		await page.locator("#term-weight:focus").waitFor();
		await page.getByRole("searchbox", { name: "Find a term" }).or(page.locator("#find-term")).first().click();
		await page.keyboard.type("clipp");
		await page.locator("#term-weight-copying").waitFor({ state: "hidden" });
		assert.ok(await page.locator("#term-clipping").isVisible());
	});

	test("an epoch is stepped, changed by the keyboard, and comes back after a reload", async () => {
		const { page, calls } = await open("page=epoch");
		await page.locator("#example-praise").click();
		await page.locator("#step-pay").click();
		const pay = page.getByRole("figure", { name: /Pay\. .*Validator C: 4\.86 alpha/ });
		await pay.waitFor();
		await page.locator("#stake-2").focus();
		for (let i = 0; i < 60; i++) await page.keyboard.press("ArrowRight");
		await page.getByRole("figure", { name: /Validator C: 1\d\d alpha/ }).waitFor();
		assert.ok(await page.locator("#stake-2").evaluate((element) => element === document.activeElement));
		const asked = (await calls("epoch")).at(-1) as { network: { stake: number[] } };
		assert.deepEqual(asked.network.stake, [40, 35, 85]);
		await page.reload();
		await page.getByRole("figure", { name: /Validator C: 1\d\d alpha/ }).waitFor();
		assert.equal(await page.locator("#stake-2").inputValue(), "85");
	});

	test("nothing scrolls sideways, however narrow", async () => {
		for (const id of ["start", "subnet:18", "subnet:18/stakers", "subnet:4", "name:openai", "epoch", "glossary"]) {
			const { page } = await open(`page=${id}`, { width: 300 });
			await page.locator("#page-title").waitFor();
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			assert.equal(over, 0, id);
		}
	});
});
