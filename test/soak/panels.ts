import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { type Browser } from "playwright-core";
import { simulations } from "../../src/simulations/registry.ts";
import { launchBrowser } from "../../tools/browser.mjs";
import { startServer, workbenchUrl } from "../../tools/server.mjs";
import { type HeldWith } from "../fixtures/storage/heldWith.ts";
import { driverBeside, linesIn } from "./driverBeside.ts";

/** What all open panels may add to the host, and what may stay when all are closed again, in MB. Reports are kept up to 32 MB. */
const [MOST_OPEN, MOST_LEFT] = [96, 8];
/** How long a window may say nothing, in ms. */
const PATIENCE = 300_000;

/**
 * What the extension host of a real window holds with 1, 10 and all panels open, and after all are closed, twice over; says it
 * in MB. Each panel is of another simulation: of one there is never a second.
 * @param count panels
 * @returns what grew beyond its budget, a line each
 */
export async function soakPanels(count: number): Promise<readonly string[]> {
	const folder = mkdtempSync(path.join(tmpdir(), "subnets-panels-"));
	const { extensions, driver } = await driverBeside(folder, "panelsDriver.ts");
	const ids = simulations.slice(0, count).map(({ id }) => id);
	const [rounds, after] = [2, [1, 10, ids.length]];
	writeFileSync(path.join(driver, "asked.json"), JSON.stringify({ rounds, after, ids }));
	writeFileSync(path.join(driver, "held.jsonl"), "");
	const dataDir = path.join(folder, "data");
	mkdirSync(dataDir);
	const server = await startServer({
		dataDir,
		extensionsDir: extensions,
		settings: { "subnets.startPage": false, "subnets.seeds": 1 },
	});
	let browser: Browser | undefined;
	try {
		browser = await launchBrowser();
		const page = await browser.newPage();
		page.setDefaultTimeout(PATIENCE);
		await page.goto(workbenchUrl(server.url, { folder }));
		const held: HeldWith[] = [];
		const all = 1 + rounds * (new Set(after).size + 1);
		for (let last = Date.now(); held.length < all; await later(200)) {
			const lines = linesIn(readFileSync(path.join(driver, "held.jsonl"), "utf8")) as HeldWith[];
			for (const line of lines.slice(held.length)) {
				console.log(
					`round ${line.round}, ${line.panels} panels open: the host holds ${line.held.toFixed(1)} MB, ${line.buffers.toFixed(1)} in buffers`,
				);
				held.push(line);
				last = Date.now();
			}
			if (Date.now() - last > PATIENCE) throw new Error(`The window said nothing for ${PATIENCE / 1000} s.`);
		}
		const of = (round: number, panels: number) =>
			held.find((line) => line.round === round && line.panels === panels)!.held;
		const opened = of(1, ids.length) - of(0, 0);
		const left = of(rounds, 0) - of(1, 0);
		return [
			...(opened > MOST_OPEN ? [`${ids.length} panels: ${opened.toFixed(0)} MB more`] : []),
			...(left > MOST_LEFT ? [`closed again: ${left.toFixed(0)} MB more than the first time`] : []),
		];
	} finally {
		await browser?.close();
		await server.stop();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}
