import assert from "node:assert/strict";
import { after, before, suite } from "node:test";
import { stepsOf } from "./step.ts";
import { Workbench } from "./workbench.ts";

// The same loop without a pointer.

suite("keyboard", () => {
	let workbench: Workbench;
	before(async () => {
		workbench = await Workbench.open();
	});
	after(async () => {
		await workbench?.close();
	});
	const step = stepsOf("keyboard", () => workbench);
	const press = async (...keys: string[]) => {
		for (const key of keys) await workbench.page.keyboard.press(key);
	};

	step("a command leads into the tree, arrows lead to a row, and its label is spoken", async () => {
		await workbench.commandByKeys("View: Show Subnet Explorer");
		await workbench.row("Zeus").waitFor();
		await workbench.commandByKeys("Subnet Explorer: Focus on Subnets View");
		await workbench.view("Subnets").locator(".monaco-list:focus").waitFor();
		await press("Home", "ArrowRight");
		await workbench.row("Miners").waitFor();
		const label = await workbench.row("Zeus").getAttribute("aria-label");
		assert.match(label ?? "", /^Zeus, subnet 18\./);
	});

	step("a command and a pick run a simulation", async () => {
		await workbench.commandByKeys("Subnets: Run Simulation…");
		await workbench.page.keyboard.type("zeus");
		await workbench.page.locator(".quick-input-widget .monaco-list-row.focused").waitFor();
		await press("Enter");
		const panel = await workbench.panel("simulation");
		await panel.locator(".answer:not(.waiting)").waitFor();
	});

	step("Tab reaches a finding's link, and Enter follows it to the claim", async () => {
		const panel = await workbench.panel("simulation");
		const link = panel
			.locator(".finding")
			.first()
			.getByRole("link", { name: /^(§|Introduction)/ });
		await tabTo(() => link.evaluate((element) => element === document.activeElement));
		await press("Enter");
		const reader = await workbench.panel("reader");
		await reader.locator("#section-title").waitFor();
	});

	step("F1 works inside the panel, and Run Again comes back to the simulation", async () => {
		await workbench.commandByKeys("Subnets: Run Simulation…");
		await workbench.page.keyboard.type("zeus");
		await press("Enter");
		await workbench.panel("simulation");
	});

	/** Presses Tab until something is reached, as somebody without a pointer would. */
	async function tabTo(reached: () => Promise<boolean>): Promise<void> {
		for (let presses = 0; presses < 150; presses++) {
			if (await reached()) return;
			await press("Tab");
		}
		throw new Error("150 presses of Tab did not lead there.");
	}
});
