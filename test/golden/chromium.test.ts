import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { type Browser, type Page } from "playwright-core";
import { launchBrowser } from "../../tools/browser.mjs";
import { requestFor } from "../contract/checkSimulation.ts";
import { chosenSimulations } from "../contract/chosen.ts";
import { keptGolden } from "./golden.ts";

// The same worker in Chromium: equal values and seed give equal bits. Node's side of the comparison are the golden
// files, which golden.test.ts holds to what Node computes.

let browser: Browser;
let page: Page;

before(async () => {
	const { outputFiles } = await build({
		entryPoints: ["src/runs/engine/worker.ts"],
		bundle: true,
		write: false,
		platform: "browser",
		target: "es2022",
		format: "iife",
		external: ["node:worker_threads"],
		define: { global: "globalThis" },
	});
	browser = await launchBrowser();
	page = await browser.newPage();
	await page.evaluate((source) => {
		const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
		Object.assign(globalThis, { worker });
	}, outputFiles[0]!.text);
});
after(() => browser.close());

/** Asks the page's worker for a run, and the page for the hash of its outcome. */
const runInChromium = (id: number, request: object): Promise<string> =>
	page.evaluate(
		([call, given]) =>
			new Promise<string>((resolve, reject) => {
				const { worker } = globalThis as unknown as { readonly worker: Worker };
				const listen = ({ data }: MessageEvent) => {
					if (data.id !== call) return;
					worker.removeEventListener("message", listen);
					if (data.kind === "done") resolve(data.value.manifest.outcomeHash);
					else reject(new Error(data.error.message));
				};
				worker.addEventListener("message", listen);
				worker.addEventListener("error", (event) => reject(new Error(event.message)), { once: true });
				const argument = { run: call, request: given, watched: false, brief: true };
				worker.postMessage({ kind: "call", id: call, method: "run", argument });
			}),
		[id, request] as const,
	);

for (const [place, simulation] of chosenSimulations.entries()) {
	test(`${simulation.id}: Chromium gives the bits that Node gives`, async () => {
		const [seed, hash] = Object.entries(keptGolden(simulation.id)?.hashes ?? {})[0]!;
		assert.equal(await runInChromium(place + 1, requestFor(simulation, { seed: Number(seed) })), hash);
	});
}
