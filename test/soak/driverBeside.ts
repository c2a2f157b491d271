import * as esbuild from "esbuild";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { extensionId, manifest } from "../../tools/extension.mjs";
import { root } from "../../tools/root.mjs";

/** A folder of extensions with ours, as it was built last, and a driver beside it. */
export interface Beside {
	readonly extensions: string;
	/** The driver's own folder: what it is asked and what it says lie there. */
	readonly driver: string;
}

/** @param source the driver's file under test/fixtures/storage */
export async function driverBeside(folder: string, source: string): Promise<Beside> {
	const extensions = path.join(folder, "extensions");
	const driver = path.join(extensions, "subnet-explorer.driver-0.0.1");
	mkdirSync(driver, { recursive: true });
	symlinkSync(root, path.join(extensions, `${extensionId}-${manifest.version}`), "junction");
	await esbuild.build({
		entryPoints: [fileURLToPath(new URL(`../fixtures/storage/${source}`, import.meta.url))],
		outfile: path.join(driver, "driver.cjs"),
		bundle: true,
		format: "cjs",
		platform: "node",
		external: ["vscode"],
	});
	const about = { name: "driver", publisher: "subnet-explorer", version: "0.0.1", engines: { vscode: "^1.90.0" } };
	const starts = { main: "./driver.cjs", activationEvents: ["onStartupFinished"], extensionKind: ["workspace"] };
	writeFileSync(path.join(driver, "package.json"), JSON.stringify({ ...about, ...starts }));
	return { extensions, driver };
}

/** What a driver wrote, a value a line; a line that a kill cut short is none. */
export function linesIn(text: string): readonly unknown[] {
	return text
		.slice(0, text.lastIndexOf("\n") + 1)
		.split("\n")
		.flatMap((line) => (line === "" ? [] : [JSON.parse(line) as unknown]));
}
