import * as esbuild from "esbuild";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { reportAsJson } from "../../src/runs/archive/reportFile.ts";
import { askFor } from "../../src/runs/ask/ask.ts";
import { findSimulation } from "../../src/simulations/registry.ts";
import { runnerHere } from "../fixtures/runs/runnerHere.ts";
import { type Heard } from "../fixtures/storage/heard.ts";
import { Expected } from "./expected.ts";

const fixtures = fileURLToPath(new URL("../fixtures/storage/", import.meta.url));

/** Drafts are cleared when they are older than a minute: every program is that much later than the one before it. */
const LATER = 61_000;

/** What came of killing a program that keeps things. */
export interface Killed {
	readonly kills: number;
	/** Operations that ended. */
	readonly operations: number;
	/** Kills that came in the midst of an operation, by its kind. */
	readonly within: Readonly<Record<string, number>>;
	/** What was wrong afterwards, a line each. */
	readonly wrong: readonly string[];
	/** Files that are left half written. */
	readonly drafts: number;
}

/**
 * Kills a program that keeps, renames, pins, imports, sweeps and deletes, at random moments, and looks after each kill
 * whether all is there that it had said to be kept. In every other round files are replaced as VS Code does it where there
 * is no better way: by deleting first.
 */
export async function killKeeping(count: number, longest = 250): Promise<Killed> {
	const folder = mkdtempSync(path.join(tmpdir(), "subnets-kills-"));
	try {
		const program = path.join(folder, "keepLoop.mjs");
		await esbuild.build({
			entryPoints: [path.join(fixtures, "keepLoop.ts")],
			outfile: program,
			bundle: true,
			format: "esm",
			platform: "node",
			minifySyntax: true,
			alias: { vscode: path.join(fixtures, "vscodeFiles.ts") },
		});
		const { report } = runnerHere.start({ ...askFor(findSimulation("energy")), seeds: 1 });
		writeFileSync(path.join(folder, "report.json"), reportAsJson(await report));
		const expected = new Expected();
		const within: Record<string, number> = {};
		const wrong: string[] = [];
		let operations = 0;
		for (let round = 0; round <= count; round++) {
			const last = round === count;
			const oneStep = round % 2 === 0 ? "one-step" : "two-steps";
			const words = [folder, oneStep, String(round * LATER), String(round + 1), last ? "once" : ""];
			const child = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "pipe", "inherit"] });
			const kill = () => void (last || child.kill("SIGKILL"));
			// One in ten dies before it is ready, while it clears what the one before left.
			if (round % 10 === 9) setTimeout(kill, Math.random() * longest);
			let open: string | undefined;
			for await (const line of createInterface(child.stdout)) {
				const heard = JSON.parse(line) as Heard;
				if ("state" in heard) {
					wrong.push(...expected.check(heard.state).map((what) => `round ${round}, ${oneStep}: ${what}`));
					if (round > 0) setTimeout(kill, Math.random() * longest);
				}
				// The first is killed when something has come to its end, however slow the machine.
				if ("end" in heard && operations++ === 0) setTimeout(kill, Math.random() * longest);
				open = "begin" in heard ? heard.begin.what : undefined;
				expected.hear(heard);
			}
			if (open !== undefined) within[open] = (within[open] ?? 0) + 1;
		}
		const drafts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tmp"));
		return { kills: count, operations, within, wrong, drafts: drafts.length };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
