import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { finished, panelsOf, runsOf } from "./panels.ts";
import { type Opened } from "./harness.ts";

const open = panelsOf("simulation");

/** The newest of `n` runs that the panel asked for, once it has asked for them. */
const asked = async (panel: Opened, n: number) => (await runsOf(panel, n)).at(-1)!.state;

describe("events of a run", () => {
	test("with the keyboard alone one is added, changed and removed; each runs and is kept", async () => {
		const panel = await open("report");
		const { page } = panel;
		await finished(page);
		const focused = (id: string) => page.waitForFunction((one) => document.activeElement?.id === one, id);
		await page.locator("#events > summary").focus();
		await page.keyboard.press("Enter");
		await page.keyboard.press("Tab");
		await focused("event-at");
		await page.keyboard.type("20");
		await page.keyboard.press("Tab"); // What changes
		await page.keyboard.press("Tab"); // Its slider
		await focused("event-value-slider");
		await page.keyboard.press("End");
		for (const role of ["slider", "textbox"] as const)
			assert.equal(
				await page.getByRole(role, { name: "Share of copiers", exact: true }).count(),
				1,
				"no two of a name",
			);
		assert.equal(await page.getByRole("slider", { name: "Share of copiers, from then on" }).count(), 1);
		await page.locator("#event-add").focus();
		await page.keyboard.press("Enter");
		await focused("event-at");
		assert.deepEqual((await asked(panel, 1)).events, [{ at: 20, set: { copiers: 0.9 } }]);
		assert.equal(await page.locator("#events > summary").innerText(), "Events (1)");
		assert.match(await page.locator(".event-list").innerText(), /Day 20, Share of copiers: 0\.9/);

		await page.locator("#event-edit-0").focus();
		await page.keyboard.press("Enter");
		await focused("event-at");
		assert.equal(await page.locator("#event-add").isVisible(), false);
		await page.keyboard.press("Control+A");
		await page.keyboard.type("12");
		await page.locator("#event-change").click();
		assert.deepEqual((await asked(panel, 2)).events, [{ at: 12, set: { copiers: 0.9 } }]);
		const kept = await page.evaluate(() => sessionStorage.getItem("state simulation"));
		assert.match(kept!, /"events":\[\{"at":12,/, "it survives a reload");

		await page.locator("#event-remove-0").click();
		assert.deepEqual((await asked(panel, 3)).events, []);
		assert.equal(await page.locator("#events > summary").innerText(), "Events");
		await focused("event-at");
	});

	test("a moment that is none is refused in a sentence and runs nothing; one after the end says that it does nothing", async () => {
		const panel = await open("report");
		const { page } = panel;
		await finished(page);
		await page.locator("#events > summary").click();
		await page.locator("#event-at input").fill("2.5");
		await page.locator("#event-add").click();
		assert.equal(await page.locator("#event-problem").innerText(), "Use a whole number from 1 to 1,000,000.");
		assert.equal(await page.locator("#event-at").getAttribute("aria-invalid"), "true");
		assert.deepEqual(await runsOf(panel), []);
		await page.locator("#event-at input").fill("31");
		await page.locator("#event-what").click();
		await page.locator("#event-what .option").filter({ hasText: "Commit" }).click();
		await page.locator("#event-add").click();
		assert.deepEqual((await asked(panel, 1)).events, [{ at: 31, set: { commit: true } }]);
		await page.locator(".event-list").getByText("after its end: without effect").waitFor();
		assert.equal(await page.locator("#event-at").getAttribute("aria-invalid"), null);
	});

	test("an author's event of two changes is two lines, and keeps what is not touched", async () => {
		const events = [{ at: 5, set: { copiers: 0.5, commit: false }, says: "everybody copies" }];
		const panel = await open("report");
		const { page } = panel;
		await finished(page);
		await page.evaluate(
			([state]) => window.sent("show", { ...state, waits: false }),
			[{ state: { ...(await keptState(panel)), events } }],
		);
		await page.locator("#event-remove-1").click();
		assert.deepEqual((await asked(panel, 2)).events, [{ at: 5, set: { copiers: 0.5 } }]);
	});
});

describe("stop early", () => {
	test("a figure is chosen, its width proposed from the run, and every seed run again when it is taken back", async () => {
		const panel = await open("report");
		const { page } = panel;
		await finished(page);
		const choose = async (option: string) => {
			await page.locator("#stop-early").click();
			await page.locator("#stop-early .option").filter({ hasText: option }).click();
		};
		await choose("Pay of a copier");
		await page.waitForFunction(() => document.activeElement?.id === "stop-width");
		assert.equal(
			await page.locator("#stop-now").innerText(),
			"An interval is known after 10 seeds; at most 200 are run.",
		);
		assert.deepEqual(await runsOf(panel), [], "nothing runs before a width is known");
		await page.keyboard.type("-1");
		await page.keyboard.press("Enter");
		assert.equal(await page.locator("#stop-width-problem").innerText(), "Use a number above 0.");
		await page.locator("#stop-width input").fill("0.5");
		await page.keyboard.press("Enter");
		const state = await asked(panel, 1);
		assert.deepEqual([state.until, state.seeds], [{ figure: "copier-share", width: 0.5 }, 200]);
		await page.locator("#stop-now").getByText("wide after 200 seeds").waitFor();

		await choose("Rank correlation");
		const proposed = await asked(panel, 2);
		assert.equal(proposed.until?.figure, "rank");
		assert.ok(proposed.until.width > 0);
		await choose("no, run every seed");
		const back = await asked(panel, 3);
		assert.deepEqual([back.until, back.seeds], [undefined, 1]);
		assert.equal(await page.locator("#stop-width").isVisible(), false);
	});
});

/** What the page kept. */
const keptState = async ({ page }: Opened): Promise<object> =>
	JSON.parse((await page.evaluate(() => sessionStorage.getItem("state simulation")))!) as object;
