import * as vscode from "vscode";

/** What a panel's webview may load: our own two folders. */
export const webviewOptions = (extensionUri: vscode.Uri): vscode.WebviewOptions => ({
	enableScripts: true,
	localResourceRoots: [
		vscode.Uri.joinPath(extensionUri, "dist", "webview"),
		vscode.Uri.joinPath(extensionUri, "media"),
	],
});

/**
 * The page around a panel. Everything that it shows comes later, as messages: nothing is ever written into it. The
 * nonce is also for styles, because the toolkit makes one empty style element to find out what the browser can do, and
 * takes the nonce for it from `csp-nonce`.
 */
export function panelHtml(
	webview: vscode.Webview,
	extensionUri: vscode.Uri,
	kind: "simulation" | "reader",
	title: string,
): string {
	const nonce = crypto.randomUUID().replaceAll("-", "");
	const at = (file: string) =>
		webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, "dist", "webview", file)).toString();
	const policy = [
		"default-src 'none'",
		`img-src ${webview.cspSource} data:`,
		`font-src ${webview.cspSource}`,
		`style-src ${webview.cspSource} 'nonce-${nonce}'`,
		`script-src 'nonce-${nonce}'`,
	].join("; ");
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta property="csp-nonce" content="${nonce}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" id="vscode-codicon-stylesheet" href="${at("codicon.css")}">
<link rel="stylesheet" href="${at("main.css")}">
<title>${escapeHtml(title)}</title>
</head>
<body data-panel="${kind}"><main id="root"></main>
<script nonce="${nonce}">${sayLoadFailed}</script>
<script nonce="${nonce}" src="${at("main.js")}"></script></body>
</html>`;
}

/** What the page says when its own script did not load. */
export const loadFailed = "load failed";

/**
 * After a reload of a window with several panels, VS Code in a browser may show the first before the service worker that
 * hands out an extension's files is ready. The page would stay empty for ever; so it says so, and is written once more.
 */
const sayLoadFailed = `addEventListener("error", (event) => {
	if (event.target instanceof HTMLScriptElement) acquireVsCodeApi().postMessage("${loadFailed}");
}, true);`;

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
