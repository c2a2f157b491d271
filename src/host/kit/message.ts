import * as vscode from "vscode";
import { messageText } from "./messageText.ts";

/** A button of a message. */
export interface MessageAction {
	readonly label: string;
	run(): unknown;
}

const show = {
	information: "showInformationMessage",
	warning: "showWarningMessage",
	error: "showErrorMessage",
} as const;

/** A notification as VS Code gets it. */
export interface Told {
	readonly kind: keyof typeof show;
	readonly text: string;
}

const heard = new vscode.EventEmitter<Told>();

/** Every notification as VS Code gets it; tests hear of it. */
export const onDidTell = heard.event;

/**
 * Tells something in a notification: the only way to one, because it makes texts of others harmless (lint refuses the rest).
 * Does not wait for the reader.
 */
export function tell(kind: keyof typeof show, message: string, ...actions: readonly MessageAction[]): void {
	const labels = actions.map(({ label }) => label);
	const text = messageText(message);
	heard.fire({ kind, text });
	void vscode.window[show[kind]](text, ...labels).then((choice) =>
		actions.find(({ label }) => label === choice)?.run(),
	);
}

/** How long a passing word stays in the status bar, in milliseconds. */
const PASSING = 4_000;

/** Says what was done in the status bar, for a moment: nothing that a reader must see. */
export const tellInPassing = (message: string): void => void vscode.window.setStatusBarMessage(message, PASSING);

/**
 * Asks before something that cannot be undone.
 * @param detail what will happen
 * @param action the button that agrees
 * @throws {vscode.CancellationError} when the reader does not agree
 */
export async function confirm(question: string, detail: string, action: string): Promise<void> {
	const options = { modal: true, detail: messageText(detail) };
	const choice = await vscode.window.showWarningMessage(messageText(question), options, action);
	if (choice !== action) throw new vscode.CancellationError();
}
