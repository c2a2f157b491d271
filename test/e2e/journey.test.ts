import assert from "node:assert/strict";
import { after, before, suite } from "node:test";
import { colors } from "../../src/host/manifest/colors.ts";
import { stepsOf } from "./step.ts";
import { Workbench } from "./workbench.ts";

// The product's promise, with a pointer: sentence → premise → run → result → sentence, in both directions.

suite("journey", () => {
	let workbench: Workbench;
	before(async () => {
		workbench = await Workbench.open();
	});
	after(async () => {
		await workbench?.close();
	});
	const step = stepsOf("journey", () => workbench);
	let statement = "";

	step("a click on the icon shows the essay's subnets and who takes part in them", async () => {
		await workbench.openContainer();
		const subnets = workbench.view("Subnets");
		for (const name of ["Zeus", "Data Universe", "Chutes", "Ridges"]) await workbench.row(name, subnets).waitFor();
		await workbench.expand(workbench.row("Zeus", subnets));
		for (const role of ["Owner", "Miners", "Validators", "Stakers"]) await workbench.row(role, subnets).waitFor();
	});

	step("the play button of Zeus runs it, and the answer stands there at once", async () => {
		await workbench.inlineAction(workbench.row("Zeus", workbench.view("Subnets")), "Run Simulation…");
		const panel = await workbench.panel("simulation");
		// The first of its seeds is shown at once; participants are those of all.
		await panel.locator("main[aria-busy=false] .answer:not(.waiting)").waitFor();
		assert.match(await panel.locator(".answer").innerText(), /\d/);
		await panel.locator(".finding").first().waitFor();
	});

	step("VS Code hands our own colours to the page under the names that its style takes", async () => {
		const panel = await workbench.panel("simulation");
		for (const [id, { defaults }] of Object.entries(colors)) {
			const value = await panel.evaluate(
				(name) => getComputedStyle(document.documentElement).getPropertyValue(name),
				`--vscode-${id.replace(".", "-")}`,
			);
			assert.equal(value, defaults.dark, id);
		}
	});

	step("after the run the miners are in the sidebar with their pay, and one of them is explained", async () => {
		const subnets = workbench.view("Subnets");
		await workbench.expand(workbench.row("Miners", subnets));
		await workbench.inlineAction(subnets.locator("[role=treeitem][aria-level='3']").first(), "Why This Pay…");
		const panel = await workbench.panel("simulation");
		await panel.locator("#derivation-title").waitFor();
	});

	step("a finding leads to its claim in the reader", async () => {
		const panel = await workbench.panel("simulation");
		const finding = panel.locator(".finding").first();
		// without what this run found, which follows it
		statement = await finding.locator(".statement").evaluate(({ firstChild }) => firstChild!.textContent!.trim());
		await finding.getByRole("link", { name: /^§/ }).click();
		const reader = await workbench.panel("reader");
		await reader.locator(".claim").filter({ hasText: statement }).locator(".test-line").first().waitFor();
	});

	step("the claim leads back to the simulation that tests it", async () => {
		const reader = await workbench.panel("reader");
		const claim = reader.locator(".claim").filter({ hasText: statement });
		await claim.locator(".test-line").getByRole("link", { name: "Zeus" }).first().click();
		const panel = await workbench.panel("simulation");
		await panel.locator(".answer:not(.waiting)").waitFor();
	});

	step("nothing was refused by the content security policy", async () => {
		assert.deepEqual(workbench.complaints, []);
	});
});
