import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { median } from "simple-statistics";

const root = path.resolve(import.meta.dirname, "../..");

/** Bytes of a piece of code: as it is loaded, and as it is downloaded inside the .vsix. */
export interface Size {
	readonly file: string;
	readonly loaded: number;
	readonly downloaded: number;
}

/** What the extension costs before anybody uses it. */
export interface Startup {
	/** Loading dist/extension.js and activating it, in ms: the median of fresh processes, VS Code itself left out. */
	readonly activationMs: number;
	readonly sizes: readonly Size[];
}

/** Builds for production, then measures. */
export function measureStartup(processes = 9): Startup {
	const node = (...args: string[]) =>
		execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
	node("esbuild.mjs", "--production");
	const once = () => {
		const { load, activate } = JSON.parse(node("test/bench/activateOnce.mjs")) as { load: number; activate: number };
		return load + activate;
	};
	const chunks = readdirSync(path.join(root, "dist/chunks")).map((file) => `dist/chunks/${file}`);
	const files = ["dist/extension.js", ...chunks, "dist/worker.js", "dist/web/extension.js", "dist/webview/main.js"];
	return { activationMs: median(Array.from({ length: processes }, once)), sizes: files.map(sizeOf) };
}

function sizeOf(file: string): Size {
	const code = readFileSync(path.join(root, file));
	return { file, loaded: code.length, downloaded: deflateRawSync(code).length };
}
