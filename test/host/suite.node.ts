import Mocha from "mocha";
import { options, report, runOneSeed } from "./suite.ts";

/** Called by VS Code inside the Node extension host. */
export async function run(): Promise<void> {
	const mocha = new Mocha(options);
	mocha.suite.emit("pre-require", globalThis, "", mocha);
	await import("glob:host");
	await runOneSeed();
	await report(mocha.run());
}
