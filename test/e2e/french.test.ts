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

	test("what the pure rooms say is French too, though the first part of the extension was there before French", async () => {
		await workbench.command("Subnets: Montrer la chronologie des règles");
		const texts = () =>
			Promise.all(
				workbench.page.frames().map((frame) => frame.evaluate(() => document.body.innerText).catch(() => "")),
			);
		let rules: string | undefined;
		for (let tries = 0; rules === undefined && tries < 150; tries++) {
			rules = (await texts()).find((text) => text.includes("taoflow-2025-12") && text.includes("gate-2026-07"));
			if (rules === undefined) await workbench.page.waitForTimeout(200);
		}
		assert.match(rules ?? "", /Jeux de règles/);
		assert.doesNotMatch(rules ?? "", /Rule sets|oldest first|stands for/);
	});
});
