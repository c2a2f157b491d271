import "mocha/mocha.js"; // the browser build: sets globalThis.mocha
import { options, report, runOneSeed } from "./suite.ts";

/** Called by VS Code inside the web extension host, which is a web worker. */
export async function run(): Promise<void> {
	if (!("WorkerGlobalScope" in globalThis)) throw new Error("This suite belongs in the web extension host.");
	mocha.setup(options);
	await import("glob:host");
	await runOneSeed();
	await report(mocha.run());
}
