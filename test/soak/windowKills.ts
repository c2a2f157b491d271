import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { type Browser, type Page } from "playwright-core";
import { reportAsJson } from "../../src/runs/archive/reportFile.ts";
import { askFor } from "../../src/runs/ask/ask.ts";
import { findSimulation } from "../../src/simulations/registry.ts";
import { launchBrowser } from "../../tools/browser.mjs";
import { startServer, workbenchUrl } from "../../tools/server.mjs";
import { runnerHere } from "../fixtures/runs/runnerHere.ts";
import { type Heard } from "../fixtures/storage/heard.ts";
import { driverBeside, linesIn } from "./driverBeside.ts";
import { Expected } from "./expected.ts";
import { type Killed } from "./kills.ts";

/** How long a window may take to open and to say what it holds, in ms: machines are busy. */
const PATIENCE = 180_000;

/**
 * The same as `killKeeping` in a real window: an extension beside ours keeps, renames, pins, imports, sweeps and deletes
 * through the objects of our session, and its host is killed at a random moment; in every fifth round the page goes first.
 * The extension is the one that was built last.
 * @param longest after which it is killed, in ms
 */
export async function killWindows(count: number, longest = 3000): Promise<Killed> {
	const folder = mkdtempSync(path.join(tmpdir(), "subnets-windows-"));
	const { extensions, driver } = await driverBeside(folder, "windowDriver.ts");
	const { report } = runnerHere.start({ ...askFor(findSimulation("energy")), seeds: 1 });
	writeFileSync(path.join(driver, "report.json"), reportAsJson(await report));
	const dataDir = path.join(folder, "data");
	mkdirSync(dataDir);
	const server = await startServer({ dataDir, extensionsDir: extensions, settings: { "subnets.startPage": false } });
	let browser: Browser | undefined;
	try {
		browser = await launchBrowser();
		const expected = new Expected();
		const within: Record<string, number> = {};
		const wrong: string[] = [];
		let operations = 0;
		for (let round = 0; round <= count; round++) {
			writeFileSync(path.join(driver, "round.json"), JSON.stringify({ round }));
			writeFileSync(path.join(driver, "heard.jsonl"), "");
			const page = await browser.newPage();
			page.setDefaultTimeout(PATIENCE);
			await page.goto(workbenchUrl(server.url, { folder }));
			const pid = await stateHeard(driver);
			if (round < count) await later(Math.random() * longest);
			await end(pid, page, round % 5 === 4);
			let open: string | undefined;
			for (const line of linesOf(driver)) {
				if ("pid" in line) continue;
				if ("state" in line) wrong.push(...expected.check(line.state).map((what) => `round ${round}: ${what}`));
				if ("end" in line) operations++;
				open = "begin" in line ? line.begin.what : undefined;
				expected.hear(line);
			}
			if (open !== undefined) within[open] = (within[open] ?? 0) + 1;
		}
		// A draft of the last minute may be of a window that writes: it is left alone.
		const drafts = readdirSync(dataDir, { recursive: true, encoding: "utf8" }).filter((name) => {
			const begun = /\.(\d+)-\d+\.tmp$/.exec(name)?.[1];
			return begun !== undefined && Date.now() - Number(begun) > 60_000 && name.includes("subnet-explorer");
		});
		return { kills: count, operations, within, wrong, drafts: drafts.length };
	} finally {
		await browser?.close();
		await server.stop();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

/** What the driver wrote. */
const linesOf = (driver: string) =>
	linesIn(readFileSync(path.join(driver, "heard.jsonl"), "utf8")) as readonly (Heard | { readonly pid: number })[];

/** Waits until the window says what it holds. @returns its extension host's process */
async function stateHeard(driver: string): Promise<number> {
	for (const last = Date.now() + PATIENCE; Date.now() < last; await later(100)) {
		const lines = linesOf(driver);
		const first = lines.find((line) => "pid" in line);
		if (first && "pid" in first && lines.some((line) => "state" in line)) return first.pid;
	}
	throw new Error(`A window said nothing within ${PATIENCE / 1000} s: ${JSON.stringify(linesOf(driver))}`);
}

/** Kills the extension host, and waits until it is gone. @param pageFirst the page is closed a moment before */
async function end(pid: number, page: Page, pageFirst: boolean): Promise<void> {
	if (pageFirst) {
		await page.close();
		await later(Math.random() * 500);
	}
	process.kill(pid, "SIGKILL");
	if (!pageFirst) await page.close();
	for (;;) {
		try {
			process.kill(pid, 0);
		} catch {
			return;
		}
		await later(50);
	}
}
