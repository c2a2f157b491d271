import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openAll } from "./harness.ts";
import { chooseChart, finished, panelsOf, runsOf } from "./panels.ts";

const open = panelsOf("simulation");

describe("what stands there before any click", () => {
	test("question, answer, figures, chart, findings and participants", async () => {
		const { page, calls } = await open();
		await finished(page);
		assert.equal(await page.locator("h1").textContent(), "Do better forecasts earn more?");
		assert.match(
			(await page.locator(".answer").textContent()) ?? "",
			/^Mostly\. Pay follows skill \(rank correlation 0\.831\)/,
		);
		assert.match(await page.locator("#figure-copier-share").innerText(), /72\.3\s%/);
		await page.locator(".canvas canvas").waitFor();
		assert.equal(await page.locator(".finding").count(), 3);
		assert.match(await page.locator(".finding").first().innerText(), /supported/);
		assert.match(await page.locator(".pager").last().innerText(), /1 to 10 of 300/);
		assert.deepEqual((await calls("ready")).length, 1);
		assert.deepEqual((await calls("run")).length, 1, "it runs by itself");
	});

	test("a report that the host still has is drawn without a run", async () => {
		const { page, calls } = await open("report");
		await finished(page);
		assert.deepEqual(await calls("run"), []);
	});

	test("the way to the first chart is marked for the bench", async () => {
		const { page } = await open("report");
		await finished(page);
		await page.waitForFunction(() => performance.getEntriesByName("subnets:first-chart").length === 1);
		const marks = await page.evaluate(() =>
			["subnets:script", "subnets:ready", "subnets:first-chart"].map(
				(name) => performance.getEntriesByName(name)[0]!.startTime,
			),
		);
		assert.deepEqual(
			marks,
			marks.toSorted((a, b) => a - b),
		);
	});

	test("a gap in the numbers is a dash, a year has no unit and no comma", async () => {
		const { page } = await open("report");
		await finished(page);
		assert.equal(await page.locator(".figure").count(), 2, "those that the answer speaks of");
		await page.locator("#all-figures").click();
		assert.equal(await page.locator("#figure-missing dd").innerText(), "–");
		assert.equal(await page.locator("#figure-year dd").innerText(), "2025");
		assert.equal(await page.locator("#figure-purse dd").innerText(), "$10 billion", "as in every sentence");
		assert.equal(await page.locator("#figure-lag dd").innerText(), "1 epoch");
	});

	test("an illustrative model says so, with what it hinges on", async () => {
		const { page } = await open("report&illustrative");
		await finished(page);
		assert.equal(await page.locator(".badge").innerText(), "illustrative");
		assert.match(
			await page.locator(".answer-section").innerText(),
			/The direction counts, not the size\. It hinges on how often people look things up\./,
		);
	});

	test("a saved state that could not be used is explained", async () => {
		const { page } = await open("report&notice");
		await finished(page);
		assert.match(await page.locator(".notice").innerText(), /version 9/);
	});
});

describe("links", () => {
	test("a figure lights up, a parameter takes the focus, a section goes to the host", async () => {
		const { page, calls } = await open("report");
		await finished(page);
		await page.locator(".answer .link-figure").first().click();
		assert.equal(
			await page
				.locator("#figure-rank")
				.evaluate((tile) => tile === document.activeElement && tile.classList.contains("lit")),
			true,
		);
		await page.locator(".answer .link-parameter").click();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "parameter-miners");
		await page.locator(".answer .link-section").click();
		await page.locator(".finding a").filter({ hasText: "§3.3" }).click();
		assert.deepEqual(await calls("open", 2), [
			{ scheme: "section", id: "3.1" },
			{ scheme: "claim", id: "3.3-copying" },
		]);
	});

	test("the verdicts stand under the answer, and each leads down to its finding", async () => {
		const { page } = await open("report");
		await finished(page);
		const strip = page.locator(".verdict-strip");
		assert.match(await strip.innerText(), /The essay's 3 claims:/);
		const box = await strip.boundingBox();
		assert.ok(box && box.y + box.height < 400, "in the first screen");
		const counts = await strip.locator("a").allInnerTexts();
		assert.equal(
			counts.reduce((sum, text) => sum + Number.parseInt(text.trim(), 10), 0),
			3,
			"every claim has one verdict",
		);
		await page.locator("#verdict-yes").click();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "finding-3.1-miners-rewarded-nearness");
	});

	test("the answer names the rules in force, and leads to where they are chosen", async () => {
		const { page } = await open("report", { width: 500 });
		await finished(page);
		assert.equal(await page.locator("#rules").isVisible(), false);
		await page.locator("#show-rules").filter({ hasText: "December 2025" }).click();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "rules");
	});

	test("a figure that a chart shows puts the cursor on it", async () => {
		const { page } = await open("report");
		await finished(page);
		await chooseChart(page, "skill");
		await page.evaluate(() => window.scrollTo(0, 0));
		await page.locator(".answer .link-figure").nth(1).click();
		assert.equal(await page.locator("#figure-copier-share.lit").count(), 1);
	});

	test("why a finding, and its test over many worlds", async () => {
		const { page, calls } = await open("report");
		await finished(page);
		// The reason stands there without a click.
		assert.match(await page.locator(".finding").nth(1).innerText(), /median, not the mean/);
		await page.locator(".finding a").filter({ hasText: "many worlds" }).first().click();
		assert.deepEqual(await calls("testClaim", 1), [{ claim: "3.1-miners-rewarded-nearness" }]);
	});

	test("why this pay, from the table and from the host", async () => {
		const { page, calls } = await open("report");
		await finished(page);
		await page.locator("#why-pay-validator-3").click();
		await page.locator("#derivation").waitFor();
		assert.equal(await page.evaluate(() => document.activeElement?.id), "derivation");
		assert.match(
			await page.locator(".derivation-lines").innerText(),
			/Clipped to the consensus\s+min\(0\.42, 0\.40\)\s+0\.4/,
		);
		await page.locator("#close-derivation").click();
		assert.equal(await page.locator("#derivation").count(), 0);
		await page.evaluate(() => window.sent("why", { participant: "miner-40", step: 12 }));
		await page.locator("#derivation").waitFor();
		assert.deepEqual(
			((await calls("derivePay", 2)) as { participant: string; step?: number }[]).map(({ participant, step }) => [
				participant,
				step,
			]),
			[
				["validator-3", undefined],
				["miner-40", 12],
			],
		);
	});

	test("a link that is none of the web is plain text", async () => {
		const { page } = await open("report");
		await finished(page);
		assert.deepEqual(
			await page.locator("#about-sources a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
			["https://example.org/zeus", "https://example.org/era5"],
		);
	});
});

describe("tables and comparisons", () => {
	test("the table behind the chart is a real table, paged and sorted", async () => {
		const { page } = await open("report");
		await finished(page);
		await page.locator("#toggle-table").click();
		const table = page.getByRole("table", { name: "The numbers behind the chart" });
		assert.deepEqual(await table.locator("th[scope=col]").allInnerTexts(), [
			"Day",
			"Forecasters (alpha)",
			"Forecasters, range (alpha)",
			"Copiers (alpha)",
			"Idle (alpha)",
		]);
		assert.equal(await table.locator("tbody tr").count(), 20);
		await page.getByRole("button", { name: "Day", exact: true }).click();
		assert.equal(await table.locator("tbody td").first().innerText(), "30");
		assert.equal(await table.locator("th").first().getAttribute("aria-sort"), "descending");
		await page.locator("#chart-table-chevron-right").click();
		assert.equal(await table.locator("tbody tr").count(), 11);
		assert.equal(
			await page.evaluate(() => document.activeElement?.id),
			"chart-table",
			"the focus stays in the table when its button is gone",
		);
	});

	test("participants by role", async () => {
		const { page } = await open("report");
		await finished(page);
		await page.locator("#role").click();
		await page.locator("#role .option").filter({ hasText: "Validators" }).click();
		assert.equal(await page.getByRole("table", { name: "Participants and their pay" }).locator("tbody tr").count(), 8);
	});

	test("one scenario under each rule set, in the order of their dates", async () => {
		const { page, calls } = await open("report");
		await finished(page);
		await page.locator("#compare-rules").click();
		const table = page.getByRole("table", { name: "Figures under each rule set" });
		await table.waitFor();
		assert.deepEqual(await table.locator("th").allInnerTexts(), [
			"Figure",
			"February 2025",
			"December 2025 (shown above)",
			"June 2026",
		]);
		assert.match(
			await table.locator("tr").filter({ hasText: "Copier's pay" }).innerText(),
			/57\.9\s%\s+72\.3\s%\s\+25\s%\s+83\.2\s%\s\+43\.\d\s%/,
		);
		assert.match(await page.locator("#comparison-table-summary").innerText(), /figures? (of \d+ )?changes?[.:]/);
		assert.equal(
			await table.locator("tr").filter({ hasText: "Rank correlation" }).count(),
			0,
			"what is the same is folded",
		);
		await page.locator("#comparison-table-same summary").click();
		assert.ok(await page.locator("#comparison-table-same").getByText("Rank correlation").first().isVisible());
		await page.locator("#compared canvas").waitFor();
		assert.equal((await calls("compareRules")).length, 1);
	});
});

describe("over a reload", () => {
	test("values, seed and chart come back", async () => {
		const { page } = await open();
		await finished(page);
		await chooseChart(page, "roles");
		await page.locator("#parameter-miners input").fill("77");
		await page.waitForFunction(() => document.querySelector(".answer")?.textContent?.includes("77 miners"));
		await page.reload();
		await finished(page);
		assert.match(await page.locator(".answer").innerText(), /77 miners/);
		assert.equal(await page.locator("#parameter-miners input").inputValue(), "77");
		assert.equal(await page.locator("#chart-roles").getAttribute("aria-selected"), "true");
	});
});

describe("guess first", () => {
	test("the answer waits for a guess, and shows how far off it was", async () => {
		const { page } = await open("report&guess");
		await page.locator("#guess").waitFor();
		assert.doesNotMatch(await page.locator("main").innerText(), /0\.831/);
		assert.equal(await page.locator(".charts").isVisible(), false);
		await page.locator("#guess").fill("0.5");
		await page.locator("#place-guess").click();
		assert.match(
			await page.locator(".guess-result").innerText(),
			/0\.5 for Rank correlation of pay and skill, 0\.331 less than the run \(0\.831\)/,
		);
		assert.equal(await page.locator(".charts").isVisible(), true);
		await page.reload();
		await finished(page);
		assert.equal(await page.locator("#guess").count(), 0, "once is enough");
	});

	test("a line is drawn with the pointer or with keys, and lies dashed under the run", async () => {
		const { page } = await open("report&guess&line");
		const [first, second] = [page.locator("#guess-point-0"), page.locator("#guess-point-1")];
		await first.focus();
		await page.keyboard.press("End");
		assert.equal(await first.getAttribute("aria-valuetext"), "6\u00a0alpha");
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("PageDown");
		assert.equal(await second.getAttribute("aria-valuetext"), "2.4\u00a0alpha");
		const box = (await page.locator("#guess-point-5").boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + 400, { steps: 3 });
		await page.mouse.up();
		assert.equal(await page.locator("#guess-point-5").getAttribute("aria-valuenow"), "0");
		await page.locator("#place-guess").click();
		const result = await page.locator(".guess-result").innerText();
		assert.match(
			result,
			/^Your guess: 0\salpha at the end, where the run has 3\.\d+\salpha; on average [\d.]+\salpha apart\./,
		);
		assert.equal(await page.locator("#legend-guess").innerText(), "your guess");
	});

	test("skipping shows the answer", async () => {
		const { page } = await open("report&guess");
		await page.locator("#skip-guess").click();
		await finished(page);
		assert.equal(await page.locator(".guess-result").count(), 0);
	});
});

describe("safety and room", () => {
	test("markup in data stays text", async () => {
		const { page } = await open("report");
		await finished(page);
		await page.locator("#all-figures").click();
		await chooseChart(page, "skill");
		await page.locator("#toggle-table").click();
		await page.locator("#compare-rules").click();
		await page.locator("#compared canvas").waitFor();
		assert.equal(await page.locator("main img").count(), 0);
		assert.equal(await page.evaluate(() => (window as { hacked?: number }).hacked), undefined);
		assert.equal(await page.locator("#figure-hostile dt").innerText(), `<img src=x onerror="window.hacked=1">`);
	});

	for (const width of [320, 360, 480, 700, 1000, 1600]) {
		test(`${width} pixels: nothing but wide tables scrolls sideways, each in its own frame`, async () => {
			const { page } = await open("report&illustrative&notice", { width });
			await finished(page);
			await page.locator("#toggle-table").click();
			if (width < 860) await page.locator("#fold-parameters").click();
			await page.locator("#compare-rules").click();
			await page.locator("#compared canvas").waitFor();
			await page.locator("#why-pay-validator-3").click();
			await openAll(page);
			const sideways = await page.evaluate(() =>
				[...document.querySelectorAll("html, body, body *")]
					.filter(
						(element) =>
							!element.classList.contains("table-frame") &&
							element.scrollWidth > element.clientWidth + 1 &&
							["auto", "scroll"].includes(getComputedStyle(element).overflowX),
					)
					.map((element) => element.className),
			);
			assert.deepEqual(sideways, []);
			assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
		});
	}

	test("reduced motion: no animation runs", async () => {
		const { page } = await open("slow", { reducedMotion: true });
		await page.locator(".progress-label").filter({ hasText: "of 30" }).waitFor();
		assert.deepEqual(
			await page.evaluate(() => document.getAnimations().map((animation) => (animation as CSSAnimation).animationName)),
			[],
		);
	});
});

describe("an imported network", () => {
	test("that is gone leads to another file, and Reset to the model's own state", async () => {
		const panel = await open("gone");
		const { page, calls } = panel;
		await page.locator(".failed").waitFor();
		await page.locator("#import").click();
		assert.equal((await calls("importNetwork", 1)).length, 1);
		await page.locator("#reset").click();
		assert.equal((await runsOf(panel, 2)).at(-1)!.state.imported, undefined);
	});

	test("is not asked for where something else failed", async () => {
		const { page } = await open("fail");
		await page.locator(".failed").waitFor();
		assert.equal(await page.locator("#import").count(), 0);
	});

	test("offers its own subnets, and greys with the reason what has no effect", async () => {
		const panel = await open();
		const { page } = panel;
		await finished(page);
		const idle = page.locator("#parameter-netuid-idle");
		assert.equal(await idle.innerText(), "Import a table of subnets to choose one of its own.");
		assert.equal(await page.locator("#parameter-netuid").isDisabled(), true);
		assert.equal(await page.locator("#parameter-copiers-idle").isVisible(), false);

		await page.locator("#network").click();
		await page.locator("#network .option", { hasText: "Two subnets" }).click();
		await runsOf(panel, 2); // a choice made before this run began would be in it
		await finished(page);
		assert.equal(await idle.isVisible(), false);
		await page.locator("#parameter-netuid").click();
		assert.deepEqual(await page.locator("#parameter-netuid .option").allInnerTexts(), [
			"the one chosen above",
			"23 · Trishool",
			"44 · Score",
		]);
		await page.locator("#parameter-netuid .option", { hasText: "Score" }).click();
		await finished(page);
		const last = (await runsOf(panel, 3)).at(-1)!.state;
		assert.deepEqual([last.imported, last.values.netuid], ["table", 44]);
		assert.equal(await page.locator("#parameter-copiers-idle").innerText(), "The table's subnet has its own copiers.");
		assert.equal(await page.locator("#parameter-copiers-slider").isDisabled(), true);
	});
});
