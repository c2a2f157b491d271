import { kitWords as words } from "./kitWords.ts";
import * as vscode from "vscode";
import { type MessageAction } from "./message.ts";

/** The output channel *Subnets*: everything that a person or a bug report needs and a message has no room for. */
export interface Log {
	info(message: string): void;
	error(scope: string, error: unknown): void;
	show(): void;
	/** Lines written since activation, newest last; for tests. */
	readonly lines: readonly string[];
	dispose(): void;
}

/** The button of a message that has more to say in the log. */
export const showLog = (log: Log): MessageAction => ({ label: words.showLog, run: () => log.show() });

/** With what was behind it. */
function detailsOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const details = error.stack ?? error.message;
	return error.cause === undefined ? details : `${details}\nbecause ${detailsOf(error.cause)}`;
}

const keptLines = 200;

/** Creates the channel; it opens only when asked. */
export function createLog(): Log {
	const channel = vscode.window.createOutputChannel("Subnets", { log: true });
	const lines: string[] = [];
	const keep = (line: string) => {
		lines.push(line);
		if (lines.length > keptLines) lines.shift();
	};
	return {
		lines,
		info: (message) => {
			keep(message);
			channel.info(message);
		},
		error: (scope, error) => {
			const line = `${scope}: ${detailsOf(error)}`;
			keep(line);
			channel.error(line);
		},
		show: () => channel.show(true),
		dispose: () => channel.dispose(),
	};
}
