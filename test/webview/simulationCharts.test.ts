import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { chooseChart, finished, panelsOf } from "./panels.ts";

const open = panelsOf("simulation");

describe("charts", () => {
	const texts: Record<string, RegExp> = {
		pay: /^Day 0\sdays, Forecasters: 2\.\d+\salpha \(/,
		roles: /^Owner, First day: 18\s%$/,
		skill: /^miner \d+, \w+, Skill 0/,
		map: /^Honest stake 0, Honest weight 0, Stake kept 0\.247\s%$/,
		flow: /^Chain to Owner: 1,296\salpha per day$/,
		network: /^v0, Stake 1,000\salpha$/,
	};
	for (const [id, text] of Object.entries(texts)) {
		test(`${id}: drawn, described, and walked through by keyboard`, async () => {
			const { page } = await open("report");
			await finished(page);
			await chooseChart(page, id);
			const canvas = page.locator(".canvas").first();
			assert.ok(((await canvas.getAttribute("aria-label")) ?? "").length > 60, "a summary for those who do not see it");
			await canvas.focus();
			await page.keyboard.press("ArrowRight");
			assert.match(await page.locator(".readout").first().innerText(), text);
			await page.keyboard.press("End");
			await page.keyboard.press("ArrowUp");
			assert.notEqual(await page.locator(".readout").first().innerText(), "");
			await page.keyboard.press("Escape");
			assert.equal(await page.locator(".readout").first().innerText(), "");
			assert.ok(await page.locator(".canvas canvas").first().evaluate(isInked), "something is drawn");
		});
	}

	test("Enter on a mark that opens something opens it with the values of its row", async () => {
		const { page, calls } = await open("report");
		await finished(page);
		await chooseChart(page, "skill");
		await page.locator(".canvas").first().focus();
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("Enter");
		const [call] = (await calls("open", 1)) as { scheme: string; id: string; values: Record<string, number> }[];
		assert.deepEqual([call!.scheme, call!.id, Object.keys(call!.values)], ["simulation", "zeus", ["copiers"]]);
	});

	test("a mark that is a participant opens why it was paid so", async () => {
		const { page, calls } = await open("report&paid");
		await finished(page);
		await chooseChart(page, "skill");
		assert.match(await page.locator(".chart-description").innerText(), /Choose one to see why it was paid so\.$/);
		await page.locator(".canvas").first().focus();
		await page.keyboard.press("ArrowRight");
		const name = /^(miner \d+),/.exec(await page.locator(".readout").first().innerText())![1]!;
		await page.keyboard.press("Enter");
		const [call] = (await calls("derivePay", 1)) as { participant: string }[];
		assert.equal(call!.participant, name.replace(" ", "-"));
		await page.locator("#derivation").waitFor();
	});

	test("the legend switches series off and on", async () => {
		const { page } = await open("report");
		await finished(page);
		const before = await page.locator(".canvas canvas").first().evaluate(picture);
		await page.locator("#legend-copier").click();
		assert.equal(await page.locator("#legend-copier").getAttribute("aria-pressed"), "false");
		assert.equal(await page.evaluate(() => document.activeElement?.id), "legend-copier");
		await page.waitForTimeout(400);
		assert.notEqual(await page.locator(".canvas canvas").first().evaluate(picture), before);
	});

	test("another theme is another drawing", async () => {
		const { page } = await open("report");
		await finished(page);
		const before = await page.locator(".canvas canvas").first().evaluate(picture);
		await page.evaluate(() => {
			document.documentElement.style.setProperty("--vscode-subnets-seriesBlue", "#00ff00");
			document.body.className = "vscode-light";
		});
		await page.waitForTimeout(500);
		assert.notEqual(await page.locator(".canvas canvas").first().evaluate(picture), before);
	});
});

function isInked(canvas: HTMLElement | SVGElement): boolean {
	const { width, height } = canvas as HTMLCanvasElement;
	const { data } = (canvas as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height);
	return data.some((value) => value !== 0);
}

const picture = (canvas: HTMLElement | SVGElement): string => (canvas as HTMLCanvasElement).toDataURL();

describe("taking it away", () => {
	test("SVG, PNG and the report hold what is drawn; CSV and JSON are left to the host", async () => {
		const { page, calls } = await open("report");
		await finished(page);
		await page.locator("#about-export summary").click();
		for (const format of ["svg", "png", "csv", "json", "markdown"]) await page.locator(`#export-${format}`).click();
		await page.waitForFunction(() => window.calls.filter(({ method }) => method === "export").length === 5);
		const contents = new Map(
			((await calls("export")) as { format: string; content?: string; chart: string }[]).map(({ format, content }) => [
				format,
				content,
			]),
		);
		const svg = contents.get("svg")!;
		const blank = await page.context().newPage(); // reading it puts its style attributes into a document
		const parsed = await blank.evaluate((source) => {
			const drawing = new DOMParser().parseFromString(source, "image/svg+xml");
			return {
				error: drawing.querySelector("parsererror")?.textContent,
				text: [...drawing.querySelectorAll("text")].map((text) => text.textContent),
				paths: drawing.querySelectorAll("path").length,
			};
		}, svg);
		assert.equal(parsed.error, undefined);
		assert.ok(parsed.paths > 10);
		for (const text of ["Pay by type", "Forecasters", "Day"]) assert.ok(parsed.text.includes(text), text);
		assert.ok(parsed.text.some((text) => text?.includes("seed 7 · rules taoflow-2025-12")));
		const size = await page.evaluate(async (address) => {
			const image = new Image();
			image.src = address;
			await image.decode();
			return [image.naturalWidth, image.naturalHeight];
		}, contents.get("png")!);
		assert.equal(size[0], 1920);
		assert.match(contents.get("markdown")!, /^<svg/);
		assert.deepEqual([contents.get("json"), contents.get("csv")], [undefined, undefined]);
		const [asked] = ((await calls("export")) as { format: string; chart: string }[]).filter(
			({ format }) => format === "csv",
		);
		assert.ok(asked!.chart, "the host writes the table of this chart");
	});

	test("save the run, copy its link", async () => {
		const { page, calls } = await open("report");
		await finished(page);
		await page.locator("#about-export summary").click();
		await page.locator("#save-run").click();
		await page.locator("#copy-link").click();
		assert.equal((await calls("saveRun", 1)).length, 1);
		assert.equal((await calls("copyLink", 1)).length, 1);
	});
});
