import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { Workbench } from "./workbench.ts";

suite("VS Code in French", () => {
	let workbench: Workbench;
	before(async () => {
		workbench = await Workbench.open({ language: "fr" });
	});
	after(() => workbench.close());

	test("views, commands and a panel speak French", async () => {
		await workbench.openContainer();
		await workbench.view("Sous-réseaux").waitFor();
		await workbench.inlineAction(workbench.row("Zeus"), "Lancer une simulation…");
		const panel = await workbench.panel("simulation");
		await panel.locator("main[aria-busy=false] .answer:not(.waiting)").waitFor();
		assert.equal(await panel.locator("html").getAttribute("lang"), "fr");
		await panel.getByRole("button", { name: "Lancer", exact: true }).waitFor();
	});
});
