import * as vscode from "vscode";
import { type Target } from "../manifest/commandContribution.ts";
import { type CommandName, commands } from "../manifest/contributions.ts";

/** Runs one of our commands from elsewhere in the extension. */
export const execute = (name: CommandName, target?: Target): Thenable<unknown> =>
	vscode.commands.executeCommand(commands[name].id, target);
