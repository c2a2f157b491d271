import assert from "node:assert/strict";
import { afterEach } from "node:test";
import { type Page } from "playwright-core";
import { type SimulationPanelState } from "../../src/wire/panels/simulationPanel.ts";
import { type OpenOptions, type Opened, type PanelKind, sharedHarness } from "./harness.ts";

/**
 * Opens panels of a kind for the tests of a file. After each test its panels are closed, and must have shown no error
 * on the console and no violation of the content security policy.
 */
export function panelsOf(kind: PanelKind): (query?: string, options?: OpenOptions) => Promise<Opened> {
	const harness = sharedHarness();
	const opened: Opened[] = [];
	afterEach(async () => {
		for (const { page, problems } of opened.splice(0)) {
			assert.deepEqual(await problems(), [], "console errors and violations of the policy");
			await page.close();
		}
	});
	return async (query, options) => {
		const panel = await harness().open(kind, query, options);
		opened.push(panel);
		return panel;
	};
}

/** Waits until no run is on its way and there is an answer. */
export const finished = async (page: Page): Promise<void> =>
	await page.locator("main[aria-busy=false] .answer:not(.waiting)").waitFor();

/** Chooses a chart by its id, also one whose tab waits behind the others. */
export async function chooseChart(page: Page, id: string): Promise<void> {
	const tab = page.locator(`#chart-${id}`);
	if (!(await tab.isVisible())) await page.locator("#chart-more").click();
	await tab.click();
}

/** What `run` was asked for, in order. */
export const runsOf = async ({ calls }: Opened, count?: number) =>
	(await calls("run", count)) as { state: SimulationPanelState; framesPerSecond?: number; paused?: boolean }[];
