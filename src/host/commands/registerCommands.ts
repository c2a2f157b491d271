import { commandWords as words } from "./commandWords.ts";
import * as vscode from "vscode";
import { SubnetsError } from "../../numeric/errors.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { type CommandName, commands } from "../manifest/contributions.ts";
import { wordIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";
import { describeError } from "../kit/describeError.ts";
import { type Log, showLog } from "../kit/log.ts";
import { tell } from "../kit/message.ts";
import { NothingYet } from "../kit/nothingYet.ts";
import { parseTarget } from "./target.ts";

/** Runs one command. What it resolves with is the answer to `executeCommand`, for tests and other extensions. */
export type CommandHandler = (target: Target) => unknown;

/** One handler for every command: leaving one out does not compile. */
export type CommandHandlers = { readonly [K in CommandName]: CommandHandler };

/** Says in one sentence what failed, with the way to the log. Stopping is an answer, no failure. */
export function showError(error: unknown, scope: string, log: Log): void {
	if (error instanceof vscode.CancellationError || SubnetsError.is(error, "stopped")) return;
	if (error instanceof NothingYet) {
		const { next, label } = error;
		if (!next) return tell("information", error.message);
		const { id, title } = commands[next];
		const run = () => vscode.commands.executeCommand(id);
		return tell("information", error.message, { label: label ?? wordIn(language, title), run });
	}
	log.error(scope, error);
	const help = { label: words.fileHelpTitle, run: () => vscode.commands.executeCommand(commands.showFileHelp.id) };
	const refusedFile = (scope === "importMetagraph" || scope === "importScores") && SubnetsError.is(error, "bad-format");
	tell("error", describeError(error), ...(refusedFile ? [help] : []), showLog(log));
}

/** Registers every command at once. None of them ever throws at its caller. */
export function registerCommands(handlers: CommandHandlers, log: Log): vscode.Disposable {
	const names = Object.keys(commands) as CommandName[];
	return vscode.Disposable.from(
		...names.map((name) =>
			vscode.commands.registerCommand(commands[name].id, async (argument: unknown, selection: unknown) => {
				try {
					return await handlers[name](parseTarget(name, argument, selection));
				} catch (error) {
					showError(error, name, log);
					return undefined;
				}
			}),
		),
	);
}
