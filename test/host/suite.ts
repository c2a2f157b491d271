import * as vscode from "vscode";

/** What mocha's runner offers in its Node build and in its browser build alike. */
interface Runner {
	on(event: "pass" | "pending", listener: (test: Mocha.Test) => void): unknown;
	on(event: "fail", listener: (test: Mocha.Test, error: Error) => void): unknown;
	once(event: "end", listener: () => void): unknown;
}

/** Prints nothing: {@link report} does, in the same words in both hosts. */
function silent(): void {}

/** How both builds of mocha are set up. */
export const options = {
	ui: "tdd",
	timeout: 60_000,
	reporter: silent as unknown as Mocha.ReporterConstructor,
} as const;

/** Most tests ask what becomes of a run, not what it says: one seed a run is enough for them. */
export const runOneSeed = (): Thenable<void> =>
	vscode.workspace.getConfiguration("subnets").update("seeds", 1, vscode.ConfigurationTarget.Global);

/**
 * Prints a line per test and a count at the end.
 * @returns resolves when all passed; rejects, and so fails the run, when one failed or was skipped
 */
export function report(runner: Runner): Promise<void> {
	let passed = 0;
	let failed = 0;
	return new Promise((resolve, reject) => {
		runner.on("pass", (test) => {
			passed++;
			console.log(`✓ ${test.fullTitle()} (${test.duration} ms)`);
		});
		runner.on("fail", (test, error) => {
			failed++;
			console.log(`✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
		});
		runner.on("pending", (test) => {
			failed++;
			console.log(`✗ ${test.fullTitle()}: is skipped; mend it or remove it`);
		});
		runner.once("end", () => {
			console.log(`${passed} passed, ${failed} failed`);
			if (failed > 0 || passed === 0) reject(new Error("The suite failed."));
			else resolve();
		});
	});
}
