import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { type Program } from "./platform.ts";
import { type WorkerLike } from "./runner.ts";

const NAME = "subnet-explorer";
/** As much of what it complains of as may be told, in characters. */
const MOST_TOLD = 300;

/** How long its last words may take after its end, in milliseconds. */
const LAST_WORDS = 100;

/** The command line of the npm package, where it is installed for every program of this user. */
export interface FoundProgram {
	readonly command: string;
	readonly words: readonly string[];
	readonly env: Readonly<Record<string, string>>;
}

/**
 * Looks for the command line along the path.
 * @param node runs a script where the system starts none by itself
 */
export function findQueueProgram(
	node: Program,
	{ PATH = "", platform = process.platform }: { readonly PATH?: string; readonly platform?: NodeJS.Platform } = {},
): FoundProgram | undefined {
	const windows = platform === "win32";
	for (const folder of PATH.split(delimiter)) {
		if (!isAbsolute(folder)) continue; // which would be within the folder that is open
		// npm puts a script of the shell there, which cannot be started as a program, beside the package itself.
		const script = join(folder, "node_modules", NAME, "bin.js");
		if (windows && existsSync(script)) return { command: node.command, words: [script], env: node.env };
		const command = join(folder, NAME);
		if (!windows && existsSync(command)) return { command, words: [], env: {} };
	}
	return undefined;
}

/** Starts the program that hands runs to a queue, and speaks to it. */
export function startQueueProcess({ command, words, env }: FoundProgram): WorkerLike {
	const child = spawn(command, [...words, "bridge"], {
		stdio: ["ignore", "ignore", "pipe", "ipc"],
		env: { ...process.env, ...env },
		windowsHide: true,
	});
	let told = "";
	child.stderr?.setEncoding("utf8").on("data", (text: string) => (told = (told + text).slice(-MOST_TOLD)));
	return {
		// What cannot be sent any more is told by its end.
		post: (message) => void (child.connected && child.send(message as object, () => undefined)),
		onMessage: (listener) => void child.on("message", listener),
		onDeath: (listener) => {
			child.once("error", listener);
			// "close" does not come where it was this side that hung up. A moment later its last words are read.
			child.once("exit", (code) =>
				setTimeout(() => listener(new Error(told.trim() || `exit code ${code}`)), LAST_WORDS),
			);
		},
		// It takes back what waits, then ends.
		terminate: () => child.connected && child.disconnect(),
	};
}
