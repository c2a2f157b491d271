import { type Say } from "../../language/sayings.ts";
import { say } from "../kit/saying.ts";
import { panelWords as words } from "./panelWords.ts";
import * as vscode from "vscode";
import { describeError } from "../kit/describeError.ts";
import { type Log } from "../kit/log.ts";
import { type Channel, connect, type Handlers, type Methods, type Reachable } from "../../wire/rpc.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type Asks, parseAsked } from "./panelMessages.ts";
import { panelHtml, type PanelKind, webviewOptions } from "./panelHtml.ts";

/**
 * Puts page and channel into a panel, new or brought back after a reload.
 * @param kind which page it shows
 * @param asks what the page may ask, field by field
 * @param methods what the host answers
 * @param saying says a refusal in the reader's language
 * @returns the channel to the page; it closes with the panel
 */
export function furnish<Mine extends Methods, Theirs extends Methods>(
	panel: vscode.WebviewPanel,
	extensionUri: vscode.Uri,
	kind: PanelKind,
	asks: Asks<Mine>,
	methods: Handlers<Mine>,
	log: Log,
	saying: Say = say,
): Channel<Theirs> {
	const channel = connect<Mine & Reachable, Theirs>(
		(wire) => void panel.webview.postMessage(wire),
		{ ...logged(asks, methods, kind, log, saying), ping: () => undefined } as Handlers<Mine & Reachable>,
		(wire, error) =>
			log.error(`${kind} panel`, error ?? `A message fits no method: ${JSON.stringify(wire)?.slice(0, 200)}`),
	);
	const listening = panel.webview.onDidReceiveMessage((message) => channel.receive(message));
	let closed = false;
	panel.onDidDispose(() => {
		closed = true;
		listening.dispose();
		channel.close(new SubnetsError("stopped", words.closed));
	});
	// A panel that was brought back may have the rights of an earlier version.
	panel.webview.options = webviewOptions;
	const icon = (theme: string) => vscode.Uri.joinPath(extensionUri, "media", "panels", `${kind}-${theme}.svg`);
	panel.iconPath = { light: icon("light"), dark: icon("dark") };
	panelHtml(extensionUri, kind, panel.title).then(
		(html) => {
			if (!closed) panel.webview.html = html;
		},
		(error: unknown) => log.error(`${kind} panel`, error),
	);
	return channel;
}

/** Failures go to the panel, which says them in a sentence, and with their details to the log. */
function logged<Mine extends Methods>(
	asks: Asks<Mine>,
	methods: Handlers<Mine>,
	kind: string,
	log: Log,
	saying: Say,
): Handlers<Mine> {
	return Object.fromEntries(
		Object.entries(methods).map(([name, method]) => [
			name,
			async (argument: unknown) => {
				try {
					return await (method as (argument: unknown) => unknown)(parseAsked(asks[name]!, argument));
				} catch (error) {
					if (SubnetsError.is(error, "stopped")) throw error;
					log.error(`${kind} panel, ${name}`, error);
					if (!SubnetsError.is(error)) throw new Error(describeError(error));
					throw new SubnetsError(error.code, saying(error.message), error.field);
				}
			},
		]),
	) as Handlers<Mine>;
}
