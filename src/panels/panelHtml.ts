import * as vscode from "vscode";

/** What a panel's webview may load: our own two folders. */
export const webviewOptions = (extensionUri: vscode.Uri): vscode.WebviewOptions => ({
	enableScripts: true,
	localResourceRoots: [
		vscode.Uri.joinPath(extensionUri, "dist", "webview"),
		vscode.Uri.joinPath(extensionUri, "media"),
	],
});

/** The page around a panel. Everything that it shows comes later, as messages: nothing is ever written into it. */
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
		`style-src ${webview.cspSource}`,
		`script-src 'nonce-${nonce}'`,
	].join("; ");
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" id="vscode-codicon-stylesheet" href="${at("codicon.css")}">
<link rel="stylesheet" href="${at("main.css")}">
<title>${escapeHtml(title)}</title>
</head>
<body data-panel="${kind}"><main id="root"></main><script nonce="${nonce}" src="${at("main.js")}"></script></body>
</html>`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
