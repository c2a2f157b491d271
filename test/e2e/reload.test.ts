import assert from "node:assert/strict";
import { after, before, suite } from "node:test";
import { type Frame } from "playwright-core";
import { stepsOf } from "./step.ts";
import { Workbench } from "./workbench.ts";

// A window reload at any moment loses neither panel.

suite("reload", () => {
	let workbench: Workbench;
	before(async () => {
		workbench = await Workbench.open();
	});
	after(async () => {
		await workbench?.close();
	});
	const step = stepsOf("reload", () => workbench);
	let answer = "";
	/** Without what the run before gave, which a reload forgets. */
	const answerIn = async (panel: Frame) =>
		(await panel.locator(".answer").innerText()).replaceAll(/ \(was [^)]*\)/g, "");
	const section = "3.3 Limitations of Bittensor long-term adoption and viability";

	step("a section and a simulation with another seed stand side by side", async () => {
		await workbench.commandAndPick("Subnets: Open Essay Section…", section);
		await (await workbench.panel("reader")).locator("#section-title").waitFor();
		await workbench.commandAndPick("Subnets: Run Simulation…", "Zeus: weather forecasts");
		const panel = await workbench.panel("simulation");
		await panel.locator(".answer:not(.waiting)").waitFor();
		await panel.locator("#fold-parameters").click(); // two columns are narrow
		await panel.locator("#seed input").fill("11");
		await panel.locator("#seed input").press("Enter");
		await panel.getByText("20 seeds from 11").waitFor();
		answer = await answerIn(panel);
	});

	step("after a reload both are as they were", async () => {
		await workbench.reload(/seed\W+11\b/);
		const reader = await workbench.panel("reader");
		await reader.getByRole("heading", { level: 1, name: /Limitations/ }).waitFor();
		const panel = await workbench.panel("simulation");
		await panel.getByText("20 seeds from 11").waitFor();
		assert.equal(await answerIn(panel), answer);
	});
});
