import * as vscode from "vscode";
import { describeError } from "../commands/describeError.ts";
import { type Log } from "../commands/log.ts";
import { type Channel, connect, type Handlers, type Methods } from "../messages/rpc.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { loadFailed, panelHtml, webviewOptions } from "./panelHtml.ts";

/** How often a page is written whose script does not load. */
const MOST_ATTEMPTS = 5;

/**
 * Puts page and channel into a panel, new or brought back after a reload.
 * @param kind which page it shows
 * @param methods what the host answers
 * @returns the channel to the page; it closes with the panel
 */
export function furnish<Mine extends Methods, Theirs extends Methods>(
	panel: vscode.WebviewPanel,
	extensionUri: vscode.Uri,
	kind: "simulation" | "reader",
	methods: Handlers<Mine>,
	log: Log,
): Channel<Theirs> {
	const channel = connect<Mine, Theirs>(
		(wire) => void panel.webview.postMessage(wire),
		logged(methods, kind, log),
		(wire, error) =>
			log.error(`${kind} panel`, error ?? `A message fits no method: ${JSON.stringify(wire)?.slice(0, 200)}`),
	);
	let attempts = 0;
	const write = () => {
		attempts++;
		panel.webview.html = panelHtml(panel.webview, extensionUri, kind, panel.title);
	};
	const listening = panel.webview.onDidReceiveMessage((message) => {
		if (message !== loadFailed) channel.receive(message);
		else if (attempts < MOST_ATTEMPTS) write();
		else log.error(`${kind} panel`, "Its script could not be loaded.");
	});
	panel.onDidDispose(() => {
		listening.dispose();
		channel.close(new SubnetsError("stopped", "The panel was closed."));
	});
	// A panel that was brought back may name the folders of a version that is no longer installed.
	panel.webview.options = webviewOptions(extensionUri);
	const icon = (theme: string) => vscode.Uri.joinPath(extensionUri, "media", "panels", `${kind}-${theme}.svg`);
	panel.iconPath = { light: icon("light"), dark: icon("dark") };
	write();
	return channel;
}

/** Failures go to the panel, which says them in a sentence, and with their details to the log. */
function logged<Mine extends Methods>(methods: Handlers<Mine>, kind: string, log: Log): Handlers<Mine> {
	return Object.fromEntries(
		Object.entries(methods).map(([name, method]) => [
			name,
			async (argument: never) => {
				try {
					return await (method as (argument: never) => unknown)(argument);
				} catch (error) {
					if (SubnetsError.is(error, "stopped")) throw error;
					log.error(`${kind} panel, ${name}`, error);
					throw SubnetsError.is(error) ? error : new Error(describeError(error));
				}
			},
		]),
	) as Handlers<Mine>;
}
