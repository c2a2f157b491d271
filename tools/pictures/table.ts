import { type ThemeName } from "../../test/e2e/themes.ts";
import { type Workbench } from "../../test/e2e/workbench.ts";

/** One picture of the running extension. */
export interface Picture {
	/** File name, without theme and ending. */
	readonly name: string;
	/** In which themes; all four when absent. */
	readonly themes?: readonly ThemeName[];
	/** What a reader would do to see this. The workbench is open, the sample folder in it. */
	readonly steps: (workbench: Workbench) => Promise<void>;
}

/** What the README and the pages in docs show, and nothing else. Add a line to add a picture. */
export const pictures: readonly Picture[] = [
	{ name: "read", themes: ["light"], steps: read },
	{ name: "scorecard", themes: ["light"], steps: scorecard },
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
