import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { type Page } from "playwright-core";
import { inRoot } from "../../tools/root.mjs";
import { changeTheme, openAll, type Opened, type PanelKind, sharedHarness, themes } from "./harness.ts";
import { kindsOfText } from "./kindsOfText.ts";
import { oneOfEachKind } from "./oneOfEachKind.ts";

const axe = readFileSync(inRoot("node_modules/axe-core/axe.min.js"), "utf8");

interface AxeResults {
	readonly violations: readonly {
		readonly id: string;
		readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
	}[];
}

/**
 * What axe finds, one line per element: of contrast in two elements of every kind, of the other rules in every element. The page's
 * policy does not hold for what the debugger evaluates.
 */
async function violations(page: Page, rules: "every rule" | "colours"): Promise<string[]> {
	const colours = `axe.run((${String(kindsOfText)})(), { runOnly: ["color-contrast"] })`;
	const structure = 'axe.run({ rules: { "color-contrast": { enabled: false } } })';
	const found: string[] = [];
	for (const run of rules === "colours" ? [colours] : [colours, structure]) {
		const results = (await page.evaluate(run)) as AxeResults;
		for (const { id, nodes } of results.violations)
			for (const { html, failureSummary } of nodes)
				found.push(`${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 240)}`);
	}
	return found;
}

/** Panels in the states that a reader meets, each with the way there. */
const states: readonly {
	readonly name: string;
	readonly panel: PanelKind;
	readonly query: string;
	readonly prepare: (page: Page) => Promise<void>;
}[] = [
	{
		name: "a finished run with everything open",
		panel: "simulation",
		query: "report&illustrative&notice",
		prepare: async (page) => {
			await page.locator(".answer").waitFor();
			await page.locator("#toggle-table").click();
			await page.locator("#compare-rules").click();
			await page.locator("#why-pay-validator-3").click();
			await page.locator("#derivation").waitFor();
			await openAll(page);
			for (const about of await page.locator(".help-button:visible").all()) await about.click();
		},
	},
	{
		name: "a scenario as a form",
		panel: "scenario",
		query: "",
		prepare: async (page) => {
			await page.locator("h1").waitFor();
			await openAll(page);
		},
	},
	{
		name: "a scenario whose text cannot be used",
		panel: "scenario",
		query: "broken",
		prepare: async (page) => await page.locator(".scenario-problem p").first().waitFor(),
	},
	{
		name: "a failed run",
		panel: "simulation",
		query: "fail",
		prepare: async (page) => await page.locator(".failed").waitFor(),
	},
	{
		name: "a first run on its way",
		panel: "simulation",
		query: "never",
		prepare: async (page) => await page.locator(".answer.waiting").waitFor(),
	},
	{
		name: "a guess",
		panel: "simulation",
		query: "report&guess",
		prepare: async (page) => await page.locator("#guess").waitFor(),
	},
	{
		name: "the reader",
		panel: "reader",
		query: "",
		prepare: async (page) => {
			await page.locator("h1").waitFor();
			await openAll(page);
		},
	},
	...["start", "subnet:18", "subnet:18/validators", "subnet:4", "name:openai", "glossary", "epoch"].map((id) => ({
		name: `page ${id}`,
		panel: "pages" as const,
		query: `page=${id}&report`,
		prepare: async (page: Page) => {
			await page.locator("#page-title").waitFor();
			if (id === "epoch") await page.locator(".epoch-lines").waitFor();
		},
	})),
	{
		name: "the scorecard",
		panel: "scorecard",
		query: "notice",
		prepare: async (page) => {
			await page.locator(".claim-card").first().waitFor({ state: "attached" });
			await openAll(page);
			await page.locator(".claim-card").first().waitFor();
			assert.deepEqual(await page.evaluate(oneOfEachKind, ".claim-card"), []);
		},
	},
	{
		name: "the scorecard while claims are tested, with nothing to list",
		panel: "scorecard",
		query: "untouched&never",
		prepare: async (page) => {
			await page.locator("#test-every-claim").click();
			await page.locator("#filter-differing").click();
			await page.locator(".progress-bar").waitFor();
		},
	},
];

const harness = sharedHarness();

for (const { name, panel, query, prepare } of states) {
	describe(`axe finds nothing in ${name}`, () => {
		const [first, ...others] = themes;
		let opened: Opened;
		before(async () => {
			opened = await harness().open(panel, query, { theme: first });
			await prepare(opened.page);
			await opened.page.waitForTimeout(300);
			await opened.page.evaluate(axe);
		});
		after(async () => await opened.page.close());

		test(`in ${first}, by every rule`, async () => {
			assert.deepEqual(await violations(opened.page, "every rule"), []);
			assert.deepEqual(await opened.problems(), []);
		});
		for (const theme of others) {
			test(`in ${theme}, to which the reader changes, by its colours`, async () => {
				await changeTheme(opened.page, theme);
				await opened.page.waitForTimeout(300);
				assert.deepEqual(await violations(opened.page, "colours"), []);
				assert.deepEqual(await opened.problems(), []);
			});
		}
	});
}

test("one faint word in one row among many is found", async () => {
	const { page } = await harness().open("scorecard", "");
	await page.locator(".claim-card").first().waitFor({ state: "attached" });
	await openAll(page);
	await page.evaluate(axe);
	const word = page.locator(".claim-card p").nth(60);
	await word.evaluate((element: HTMLElement) => (element.style.color = "#333333"));
	const found = await violations(page, "colours");
	assert.equal(found.length, 1, found.join("\n"));
	assert.match(found[0]!, /^color-contrast: .*#333333/s);
	await page.close();
});

/** Roles and names of the controls in the order in which they are read; buttons, tabs and links aside. */
async function controlsOf(page: Page): Promise<string[]> {
	const read = await page.locator("main").ariaSnapshot();
	return [...read.matchAll(/\b(?:textbox|searchbox|spinbutton|combobox|checkbox|slider) "[^"]*"/g)].map(
		([found]) => found,
	);
}

describe("every control is announced by its label", () => {
	test("the parameters, seed and choices of a simulation", async () => {
		const { page } = await harness().open("simulation", "report");
		await page.locator(".answer").waitFor();
		await openAll(page);
		const expected = [
			'combobox "Rules"',
			'combobox "Starts from"',
			'textbox "Seed"',
			'combobox "Seeds"',
			'slider "Miners"',
			'textbox "Miners"',
			'slider "Share of copiers"',
			'textbox "Share of copiers"',
			'slider "Stake of the largest validator"',
			'textbox "Stake of the largest validator, alpha"',
			'combobox "Subnet of the table"',
			'combobox "Scoring rule"',
			'checkbox "Commit and reveal weights"',
			'slider "Noise of the evaluation"',
			'textbox "Noise of the evaluation, %"',
			'combobox "Speed"',
			'combobox "Role"',
			// When to stop, and an event: the day, what changes, and what it then is.
			'combobox "Stop early"',
			'textbox "Day"',
			'combobox "What changes"',
			'slider "Share of copiers, from then on"',
			'textbox "Share of copiers, from then on"',
		];
		assert.deepEqual((await controlsOf(page)).sort(), expected.sort());
		// The name must survive a second entry into the page too.
		await page.evaluate(() => document.querySelector("main")!.append(...document.querySelector("main")!.childNodes));
		assert.deepEqual((await controlsOf(page)).sort(), expected);
		await page.close();
	});

	test("the guess", async () => {
		const { page } = await harness().open("simulation", "report&guess");
		await page.locator("#guess").waitFor();
		assert.equal((await controlsOf(page))[0], 'slider "How closely does pay follow skill?"');
		await page.close();
	});

	test("the filters of the scorecard", async () => {
		const { page } = await harness().open("scorecard", "");
		await page.locator(".claim-card").first().waitFor({ state: "attached" });
		assert.deepEqual((await controlsOf(page)).slice(0, 5), [
			'searchbox "Search the claims"',
			'combobox "Chapter"',
			'combobox "Verdict"',
			'combobox "Sources"',
			'checkbox "Only where they differ"',
		]);
		await page.close();
	});

	test("a refused number is said to be invalid, until it is mended", async () => {
		const { page } = await harness().open("simulation", "report");
		await page.locator(".answer").waitFor();
		for (const [name, wrong, right] of [
			["Miners", "4.5", "32"],
			["Seed", "-1", "12"],
		] as const) {
			const field = page.getByRole("textbox", { name, exact: true });
			await field.fill(wrong);
			await field.press("Enter");
			await page.locator("input[aria-invalid=true]").waitFor();
			await field.fill(right);
			await field.press("Enter");
			await page.locator("input[aria-invalid=true]").waitFor({ state: "detached" });
		}
		await page.close();
	});
});

describe("by keyboard alone", () => {
	test("from the question to a knob, a chart, a finding and why this pay", async () => {
		const { page } = await harness().open("simulation", "report");
		await page.locator(".answer").waitFor();
		const focused = async () => await page.evaluate(() => document.activeElement?.id ?? "");
		const tabTo = async (id: string) => {
			for (let presses = 0; presses < 80; presses++) {
				await page.keyboard.press("Tab");
				if ((await focused()) === id) return;
			}
			assert.fail(`Tab never reaches ${id}`);
		};
		await page.keyboard.press("Tab");
		assert.equal(await focused(), "to-chart", "the first stop leads to the chart");
		await page.keyboard.press("Enter");
		assert.ok(await page.evaluate(() => document.activeElement?.classList.contains("canvas")));
		await page.locator("#to-chart").focus();
		const stops: string[] = [];
		for (let last = ""; last !== "run" && stops.length < 80; stops.push(last)) {
			await page.keyboard.press("Tab");
			last = await focused();
		}
		assert.deepEqual(
			stops.filter((id) => id.endsWith("-about") || id.startsWith("sweep-")),
			[],
			"no stop for marks",
		);
		await page.locator("#parameter-miners-slider").press("?");
		await page.locator("#parameter-miners-help").filter({ hasText: "From 8 to 256" }).waitFor();
		await page.locator("#parameter-miners input").press("?");
		await page.locator("#parameter-miners-help").waitFor({ state: "hidden" });
		await page.locator("#to-chart").focus();
		await tabTo("rules");
		await page.keyboard.press("ArrowDown");
		await page.waitForFunction(() => window.calls.some(({ method }) => method === "run"));
		await tabTo("parameter-miners-slider");
		await page.keyboard.press("ArrowRight");
		await tabTo("run");
		await page.keyboard.press("Enter");
		await tabTo("chart-pay");
		await page.keyboard.press("ArrowRight");
		assert.equal(await focused(), "chart-roles");
		assert.equal(await page.locator("#chart-roles").getAttribute("aria-selected"), "true");
		await tabTo("toggle-table");
		await page.keyboard.press("ArrowRight");
		assert.equal(await focused(), "save-png", "one stop for a toolbar, arrows inside");
		await page.keyboard.press("Home");
		await page.keyboard.press("Enter");
		assert.equal(
			(await page.locator("#chart-table").count()) +
				(await page.getByRole("table", { name: "The numbers behind the chart" }).count()) >
				0,
			true,
		);
		await tabTo("play");
		await page.keyboard.press("Space");
		await page.locator(".progress-label").filter({ hasText: "day 1" }).waitFor();
		await page.keyboard.press("End");
		assert.equal(await focused(), "stop");
		await page.keyboard.press("Enter");
		await page.locator("#stopped").waitFor();
		await tabTo("why-pay-owner-0");
		await page.keyboard.press("Enter");
		await page.locator("#derivation").waitFor();
		await tabTo("close-derivation");
		await page.keyboard.press("Enter");
		assert.equal(await page.locator("#derivation").count(), 0);
		await page.close();
	});

	test("the focus can be seen wherever it goes", async () => {
		const { page } = await harness().open("simulation", "report", { theme: "high-contrast" });
		await page.locator(".answer").waitFor();
		for (let presses = 0; presses < 45; presses++) {
			await page.keyboard.press("Tab");
			const seen = await page.evaluate(() => {
				const element = document.activeElement;
				const inner = element?.shadowRoot?.activeElement ?? element;
				if (!inner || inner === document.body) return true;
				const parts = [inner, element!, inner.parentElement!, ...(element?.shadowRoot?.querySelectorAll("*") ?? [])];
				return parts.some((part) => {
					const { outlineStyle, borderTopColor, borderTopWidth } = getComputedStyle(part);
					return outlineStyle !== "none" || (borderTopWidth !== "0px" && borderTopColor === "rgb(243, 133, 24)");
				});
			});
			assert.ok(seen, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? ""));
		}
		await page.close();
	});

	test("a finished run is said once", async () => {
		const { page } = await harness().open("simulation", "");
		await page.waitForFunction(() => document.querySelector("[aria-live=polite].visually-hidden")?.textContent !== "");
		assert.match(await page.locator(".visually-hidden[aria-live]").innerText(), /^Run finished\. Mostly\./);
		await page.close();
	});
});
