import { simulations } from "../../src/simulations/registry.ts";
import { type ThemeName } from "../../test/e2e/themes.ts";
import { type Workbench } from "../../test/e2e/workbench.ts";

/** One picture of the running extension. */
export interface Picture {
	/** File name, without theme and ending. */
	readonly name: string;
	/** In which themes; all four when absent. */
	readonly themes?: readonly ThemeName[];
	/** It needs no window of its own: any with all editors closed will do. */
	readonly anyWindow?: true;
	/** What a reader would do to see this. The workbench is open, the sample folder in it. */
	readonly steps: (workbench: Workbench) => Promise<void>;
}

/** The journey of the README first, then every simulation as it opens. Add a line to add a picture. */
export const pictures: readonly Picture[] = [
	{ name: "1-browse", steps: browse },
	{ name: "2-run", steps: run },
	{ name: "3-chart", steps: chart },
	{ name: "4-why-this-pay", steps: whyThisPay },
	{ name: "5-read", steps: read },
	{ name: "6-scorecard", themes: ["light", "dark"], steps: scorecard },
	...simulations.map(({ id, title }) => ({
		name: `simulation-${id}`,
		themes: ["light" as const],
		anyWindow: true as const,
		steps: (workbench: Workbench) => openSimulation(workbench, title),
	})),
];

async function browse(workbench: Workbench): Promise<void> {
	await workbench.openContainer();
	await workbench.expand(workbench.row("Zeus"));
	await workbench.row("Stakers").waitFor();
}

async function run(workbench: Workbench): Promise<void> {
	await browse(workbench);
	await workbench.inlineAction(workbench.row("Zeus"), "Run Simulation…");
	await drawn(workbench);
}

async function chart(workbench: Workbench): Promise<void> {
	await run(workbench);
	const panel = await workbench.panel("simulation");
	await panel.locator("canvas").first().scrollIntoViewIfNeeded();
	await panel.getByRole("tab", { name: "Pay against skill" }).click();
	await panel.getByRole("tab", { name: "Pay against skill" }).evaluate((tab) => tab.scrollIntoView({ block: "start" }));
	await drawn(workbench);
}

async function whyThisPay(workbench: Workbench): Promise<void> {
	await run(workbench);
	await workbench.expand(workbench.row("Miners"));
	const miner = workbench.view("Subnets").locator("[role=treeitem][aria-level='3']").first();
	await workbench.inlineAction(miner, "Why This Pay…");
	const panel = await workbench.panel("simulation");
	await panel.locator("#derivation-title").scrollIntoViewIfNeeded();
}

async function read(workbench: Workbench): Promise<void> {
	await run(workbench);
	const panel = await workbench.panel("simulation");
	await panel
		.locator(".finding")
		.first()
		.getByRole("link", { name: /^(§|Introduction)/ })
		.click();
	await (await workbench.panel("reader")).locator(".claim").first().waitFor();
}

/** As it comes with the extension. */
async function scorecard(workbench: Workbench): Promise<void> {
	await workbench.command("Subnets: Open Scorecard");
	const panel = await workbench.panel("scorecard");
	await panel.locator(".chain, .strip").first().waitFor();
	await hideSidebar(workbench);
}

async function openSimulation(workbench: Workbench, title: string): Promise<void> {
	await workbench.commandAndPick("Subnets: Run Simulation…", title);
	await drawn(workbench); // until then the new panel would take the focus from the palette
	await hideSidebar(workbench);
	await drawn(workbench);
}

async function hideSidebar(workbench: Workbench): Promise<void> {
	const sidebar = workbench.page.locator(".part.sidebar");
	if (!(await sidebar.isVisible())) return;
	await workbench.command("View: Toggle Primary Side Bar Visibility");
	await sidebar.waitFor({ state: "hidden" });
}

/** Waits for a finished run, and for the chart's last frame. */
async function drawn(workbench: Workbench): Promise<void> {
	const panel = await workbench.panel("simulation");
	await panel.locator("main[aria-busy=false] .answer:not(.waiting)").waitFor({ timeout: 60_000 });
	await panel.locator("canvas").first().waitFor();
	await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000))); // the chart's animation
}
