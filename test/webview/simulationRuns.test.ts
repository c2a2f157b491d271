import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { finished, panelsOf, runsOf } from "./panels.ts";

const open = panelsOf("simulation");

describe("before and after", () => {
	test("a changed knob leaves the run before: grey in the chart, and behind its numbers", async () => {
		const { page } = await open("report");
		await finished(page);
		assert.equal(await page.locator("#earlier-run").count(), 0, "nothing to compare with yet");
		await page.locator("#parameter-copiers input").fill("0.5");
		await page.locator("#earlier-run").waitFor();
		assert.match(await page.locator(".answer").innerText(), /earns 64\.9\s% \(was 72\.3\s%\) of/);
		assert.match(await page.locator(".answer").innerText(), /0\.831\), yet/, "what is the same says nothing");
		assert.match(await page.locator("#figure-copier-share").innerText(), /\(was 72\.3/);
		assert.match(await page.locator("#finding-3\\.3-copying").innerText(), /\(was 72\.3\s%\)/);
		const legend = page.locator("#legend-earlier");
		assert.equal(await legend.innerText(), "run before");
		await legend.click();
		assert.equal(await legend.getAttribute("aria-pressed"), "false");
	});

	test("a pinned run stays under every run, until it is no longer pinned", async () => {
		const { page, pinned } = await opened();
		await pinned({ values: { copiers: 0 } });
		await page.locator("#earlier-run").getByText("pinned run").waitFor();
		assert.match(await page.locator(".answer").innerText(), /\(was 74\.2\s%\)/);
		await page.locator("#parameter-copiers input").fill("0.5");
		await page.waitForFunction(() => document.querySelector(".answer")?.textContent?.includes("64.9\u00a0%"));
		assert.match(await page.locator(".answer").innerText(), /64\.9\s% \(was 74\.2\s%\)/);
		await pinned(undefined);
		await page.locator("#earlier-run").getByText("run before").waitFor();
	});

	test("of several seeds the first is shown at once, and not greyed, until the others are there", async () => {
		const { page } = await open("seeds");
		await page.locator(".basis").getByText("Seed 7 so far; 19 more are on their way.").waitFor();
		assert.equal(await page.locator(".results.stale").count(), 0);
		assert.ok(await page.locator(".canvas canvas").first().isVisible());
		await page.evaluate(() => (window.othersMayCome = true));
		await page.locator(".basis").getByText("Medians of 20 seeds from 7").waitFor();
		assert.match(await page.locator(".findings").innerText(), /19 of 20 seeds agree/);
		assert.equal(await page.locator("#earlier-run").count(), 0, "one seed is no run before");
	});

	test("what has no time has no player", async () => {
		const { page } = await open("report&timeless");
		await finished(page);
		assert.deepEqual([await page.locator("#play").count(), await page.locator("#pace").count()], [0, 0]);
		assert.equal(await page.locator(".player").isVisible(), false);
	});

	test("a finding stands beside what many worlds showed", async () => {
		const { page } = await open("report&tested");
		const finding = page.locator("#finding-3\\.3-copying");
		await finding.locator(".worlds").waitFor();
		assert.match(
			await finding.locator(".worlds").innerText(),
			/Over many worlds\s+in part\s+In full in 13\s% of 500 worlds/,
		);
		assert.equal(await finding.locator(".worlds svg.share-bar").count(), 1);
		assert.equal(await page.locator(".worlds").count(), 1, "nothing where nothing was tested");
	});

	const opened = async () => {
		const { page } = await open("report");
		await finished(page);
		const pinned = (state: object | undefined) =>
			page.evaluate(
				(change) => window.sent("beside", { pinned: change && window.reportWith(change), tested: {} }),
				state,
			);
		return { page, pinned };
	};
});

describe("knobs", () => {
	test("a moved slider runs once, after it has come to rest; the old result stays, greyed", async () => {
		const panel = await open("slow");
		const { page } = panel;
		await finished(page);
		const slider = page.locator("#parameter-miners-slider");
		await slider.focus();
		// In one go: between five keys a busy machine may rest long enough for a run.
		await slider.evaluate((element: HTMLInputElement) => {
			for (let i = 0; i < 5; i++) {
				element.stepUp();
				element.dispatchEvent(new Event("input", { bubbles: true }));
			}
		});
		assert.equal(await page.locator(".results.stale .answer").count(), 1);
		assert.match(await page.locator(".answer").innerText(), /64 miners/, "the old answer is still there");
		await page.waitForFunction(() => document.querySelector(".answer")?.textContent?.includes("69 miners"));
		assert.equal(await page.locator(".results.stale").count(), 0);
		assert.deepEqual(
			(await runsOf(panel)).map(({ state }) => state.values).map(({ miners }) => miners),
			[64, 69],
		);
		assert.equal(await slider.evaluate((element) => element === document.activeElement), true, "the focus stays");
	});

	test("what is typed is checked: a sentence, and no run", async () => {
		const panel = await open("report");
		const { page } = panel;
		await finished(page);
		const field = page.locator("#parameter-miners input");
		await field.fill("4.5");
		assert.equal(await page.locator("#parameter-miners-problem").innerText(), "Use a whole number from 8 to 256.");
		await field.fill("32");
		assert.equal(await page.locator("#parameter-miners-problem").isVisible(), false);
		await page.waitForFunction(() => window.calls.some(({ method }) => method === "run"));
		assert.deepEqual(
			(await runsOf(panel)).map(({ state }) => state.values).map(({ miners }) => miners),
			[32],
		);
	});

	test("choice, flag, seed, seeds and rules run too", async () => {
		const panel = await open("report");
		const { page } = panel;
		await finished(page);
		const choose = async (dropdown: string, option: string) => {
			await page.locator(dropdown).click();
			await page.locator(`${dropdown} .option`).filter({ hasText: option }).click();
		};
		await choose("#parameter-scoring", "Winner takes all");
		await page.locator("#parameter-commit").click();
		await choose("#rules", "June 2026");
		await choose("#seeds", "20");
		await page.locator("#seed input").fill("12");
		await page.locator("#seed input").press("Tab");
		await page.waitForFunction(() => document.querySelector(".basis")?.textContent?.includes("20 seeds from 12"));
		const { state } = (await runsOf(panel)).at(-1)!;
		assert.deepEqual(
			[state.values.scoring, state.values.commit, state.rules, state.seeds, state.seed],
			["winner", false, "price-burn-2026-06", 20, 12],
		);
		assert.match(await page.locator("#figure-rank").innerText(), /0\.79 to 0\.86/);
	});

	test("reset goes back to the defaults; what differs from them is marked", async () => {
		const panel = await open("report");
		const { page } = panel;
		await finished(page);
		await page.locator("#parameter-copiers input").fill("0.5");
		assert.equal(await page.locator(".knob.modified").count(), 1);
		await page.locator("#reset").click();
		assert.equal(await page.locator(".knob.modified").count(), 0);
		await page.waitForFunction(() => {
			const last = window.calls.findLast(({ method }) => method === "run")?.argument;
			return (last as { state: { values: { copiers: number } } } | undefined)?.state.values.copiers === 0.1;
		});
	});

	test("a slider over decades moves by factors", async () => {
		const panel = await open("report");
		const { page } = panel;
		await finished(page);
		await page.locator("#parameter-stake-slider").press("Home");
		assert.equal(await page.locator("#parameter-stake-slider").getAttribute("aria-valuetext"), "100\u00a0alpha");
		await page.locator("#parameter-stake-slider").evaluate((slider: HTMLInputElement) => {
			slider.value = "200";
			slider.dispatchEvent(new Event("input"));
		});
		// The toolkit hands a value on to its field with the next picture.
		await page.waitForFunction(
			() => document.querySelector("#parameter-stake")?.shadowRoot?.querySelector("input")?.value === "31600",
		);
	});

	test("every parameter says what it means, its range and its source", async () => {
		const { page } = await open("report");
		await finished(page);
		await page.locator("#parameter-miners-about").click();
		assert.match(
			await page.locator("#parameter-miners-help").innerText(),
			/share the same emission[\s\S]*From 8 to 256; default 64[\s\S]*Source: our choice/,
		);
	});
});

describe("values that came with a link", () => {
	test("wait until they are run", async () => {
		const panel = await open("waits");
		const { page } = panel;
		await page.locator(".answer.waiting").waitFor();
		await page.waitForTimeout(400); // longer than a changed knob takes to settle
		assert.match(await page.locator(".answer").innerText(), /press Run/);
		assert.equal(await page.locator("main").getAttribute("aria-busy"), "false");
		assert.equal(await page.locator(".ring").count(), 0);
		assert.deepEqual(await runsOf(panel, 0), []);
		await page.locator("#run").click();
		await finished(page);
		assert.equal((await runsOf(panel)).length, 1);
	});

	test("run when a knob is moved", async () => {
		const panel = await open("waits");
		await panel.page.locator("#parameter-miners input").fill("32");
		await finished(panel.page);
		assert.deepEqual(
			(await runsOf(panel)).map(({ state }) => state.values.miners),
			[32],
		);
	});
});

describe("playing", () => {
	test("play, pause, step, go on, stop: the partial result is kept and named", async () => {
		const { page, calls } = await open("report");
		await finished(page);
		await page.locator("#play").click();
		await page.locator(".progress-label").filter({ hasText: "of 30" }).waitFor();
		await page.locator("#play").click();
		assert.match(await page.locator(".progress-label").innerText(), /^Paused, day \d+ of 30/);
		await page.waitForTimeout(150);
		const paused = await page.locator(".progress-label").innerText();
		await page.locator("#step").click();
		await page.waitForFunction((before) => document.querySelector(".progress-label")?.textContent !== before, paused);
		await page.locator("#play").click();
		await page.locator("#stop").click();
		await page.locator("#stopped").waitFor();
		assert.match(await page.locator("#stopped").innerText(), /^Stopped at \d+\s%.* No claim is judged by it\.$/);
		assert.match(await page.locator(".verdict-strip").innerText(), /3 not run/);
		assert.equal(await page.locator(".finding-verdict").filter({ hasText: "not run" }).count(), 3);
		assert.deepEqual(await calls("steer", 1), [
			{ action: "pause" },
			{ action: "step" },
			{ action: "resume" },
			{ action: "stop" },
		]);
	});

	test("a step from rest begins a paused run", async () => {
		const panel = await open("report");
		await finished(panel.page);
		await panel.page.locator("#step").click();
		await panel.page.locator(".progress-label").filter({ hasText: "day 1 of 30" }).waitFor();
		assert.equal((await runsOf(panel)).at(-1)!.paused, true);
	});

	test("the speed is handed on", async () => {
		const panel = await open("report");
		const { page, calls } = panel;
		await finished(page);
		await page.locator("#play").click();
		await page.locator("#pace").click();
		await page.locator("#pace .option").filter({ hasText: "30 per second" }).click();
		assert.equal((await runsOf(panel)).at(-1)!.framesPerSecond, 10);
		assert.deepEqual(await calls("steer", 1), [{ action: "speed", framesPerSecond: 30 }]);
	});

	test("a run that is overtaken is dropped", async () => {
		const { page } = await open("report");
		await finished(page);
		await page.locator("#play").click();
		await page.locator(".progress-label").filter({ hasText: "of 30" }).waitFor();
		await page.locator("#parameter-miners input").fill("100");
		await page.waitForFunction(() => document.querySelector(".answer")?.textContent?.includes("100 miners"));
		assert.equal(await page.locator("#stopped").count(), 0);
	});
});

describe("when it fails", () => {
	test("one sentence, the parameter at fault, the log, and another try", async () => {
		const { page, calls } = await open("fail");
		await page.locator(".failed").waitFor();
		assert.match(await page.locator(".failed").innerText(), /64 miners do not fit into 32 slots\. Use at most 32\./);
		assert.match(await page.locator("#parameter-miners-problem").innerText(), /do not fit/);
		await page.locator("#show-log").click();
		await page.locator("#try-again").click();
		assert.equal((await calls("showLog", 1)).length, 1);
		assert.equal((await calls("run", 2)).length, 2);
	});

	test("the old result stays below the sentence", async () => {
		const { page } = await open("report&fail");
		await finished(page);
		await page.locator("#run").click();
		await page.locator(".failed").waitFor();
		assert.equal(await page.locator(".canvas canvas").isVisible(), true);
		assert.match(await page.locator(".answer").innerText(), /^Mostly/);
	});

	test("while the first run is on its way, it says so", async () => {
		const { page } = await open("never");
		await page.locator(".answer.waiting").waitFor();
		assert.equal(await page.locator(".ring").isVisible(), true);
	});

	test("a simulation without charts is no failure", async () => {
		const { page } = await open("report&empty");
		await finished(page);
		assert.equal(await page.locator(".charts").isVisible(), false);
		assert.equal(await page.locator(".findings").isVisible(), true);
	});
});

describe("kept runs over each other", () => {
	test("what differs first, then one chart over all, then the figures that change; the rest is folded away", async () => {
		const { page } = await open("report");
		await finished(page);
		await page.evaluate(() => window.lay(0.1, 0.25, 0.5));
		const section = page.locator("#compared-runs");
		await section.waitFor();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "compared-runs");
		assert.match(await page.locator("#compared-inputs").innerText(), /Share of copiers: 0\.1 → 0\.25 → 0\.5/);
		const [chart, table] = await Promise.all([
			section.locator("canvas, svg").first().boundingBox(),
			section.locator("table").first().boundingBox(),
		]);
		assert.ok(chart!.y < table!.y, "the chart comes before the table");
		const heads = await section.locator("#compared-runs-table th").allInnerTexts();
		for (const name of ["Share of copiers 0.1", "Share of copiers 0.25", "Share of copiers 0.5"])
			assert.ok(
				heads.some((head) => head.includes(name)),
				name,
			);
		assert.match(await page.locator("#compared-runs-table-summary").innerText(), /figures? .*change|No figure changes/);
		if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/compare.png`, fullPage: true });
		await page.locator("#close-comparison").click();
		assert.equal(await section.isVisible(), false);
	});

	test("Run, a knob and Play are kept; a mere opening is not", async () => {
		const panel = await open("");
		const { page } = panel;
		await finished(page);
		await page.locator("#run").click();
		const asked = ((await runsOf(panel, 2)) as unknown as { asked: boolean }[]).map((run) => run.asked);
		assert.deepEqual(asked, [false, true]);
	});
});

describe("sweeps", () => {
	test("every figure leads to what matters for it", async () => {
		const panel = await open("report");
		const { page } = panel;
		await finished(page);
		await page.locator("#seed input").fill("12");
		await page.locator("#seed input").press("Tab");
		const figure = page.locator(".figure [id^='matters-']").first();
		const id = (await figure.getAttribute("id"))!.replace("matters-", "");
		await figure.click();
		const [asked] = (await panel.calls("whatMatters", 1)) as { state: { seed: number }; figure: string }[];
		assert.deepEqual([asked!.figure, asked!.state.seed], [id, 12]);
	});

	test("every knob, the seed and the rules lead to a sweep of what the panel shows", async () => {
		const panel = await open("report");
		const { page } = panel;
		await finished(page);
		await page.locator("#seed input").fill("12");
		await page.locator("#seed input").press("Tab");
		await page.locator("#sweep-copiers").click();
		await page.locator("#sweep-rules").click();
		await page.locator("#sweep-seed").click();
		const asked = (await panel.calls("sweep", 3)) as { state: { seed: number }; name: string }[];
		assert.deepEqual(
			asked.map(({ name, state }) => [name, state.seed]),
			[
				["copiers", 12],
				["rules", 12],
				["seed", 12],
			],
		);
	});
});
