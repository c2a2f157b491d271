import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { median } from "simple-statistics";

const root = path.resolve(import.meta.dirname, "../..");
const size = (file: string) => statSync(path.join(root, file)).size;

/** What the extension costs before anybody uses it. Wants a production build in dist/. */
export interface Startup {
	/** Loading dist/extension.js and activating it, in ms: the median of fresh processes, VS Code itself left out. */
	readonly activationMs: number;
	/** JavaScript by file, in bytes. */
	readonly bytes: Readonly<Record<string, number>>;
}

export function measureStartup(processes = 9): Startup {
	const once = () => {
		const text = execFileSync(process.execPath, [path.join(root, "test/bench/activateOnce.mjs")], { encoding: "utf8" });
		const { load, activate } = JSON.parse(text) as { load: number; activate: number };
		return load + activate;
	};
	const chunks = readdirSync(path.join(root, "dist/chunks")).map((file) => `dist/chunks/${file}`);
	const files = ["dist/extension.js", ...chunks, "dist/worker.js", "dist/web/extension.js", "dist/webview/main.js"];
	return {
		activationMs: median(Array.from({ length: processes }, once)),
		bytes: Object.fromEntries(files.map((file) => [file, size(file)])),
	};
}
