import { toBase64 } from "../../runs/archive/toBase64.ts";
import * as vscode from "vscode";
import { essayHere } from "../kit/essayHere.ts";
import { language } from "../kit/language.ts";
import { termsBlock } from "./termsBlock.ts";

/** Which page a panel shows. */
export type PanelKind = "simulation" | "reader" | "pages" | "scorecard" | "scenario";

/** What a panel's webview may do: run its script. It loads no file at all, see {@link panelHtml}. */
export const webviewOptions: vscode.WebviewOptions = { enableScripts: true, localResourceRoots: [] };

/** The same with VS Code's find: Ctrl+F works in every panel. */
export const panelOptions: vscode.WebviewOptions & vscode.WebviewPanelOptions = {
	...webviewOptions,
	enableFindWidget: true,
};

/** Script and styles of the page, read once. */
let parts: Promise<{ readonly script: string; readonly styles: string }> | undefined;

async function readParts(extensionUri: vscode.Uri) {
	const bytes = (file: string) =>
		vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "dist", "webview", file));
	const text = async (file: string) => new TextDecoder().decode(await bytes(file));
	const [script, styles, icons, font] = await Promise.all([
		text("main.js"),
		text("main.css"),
		text("codicon.css"),
		bytes("codicon.ttf"),
	]);
	const fontUrl = `url("data:font/ttf;base64,${toBase64(font)}")`;
	return { script, styles: `${icons.replace(/url\([^)]*codicon\.ttf[^)]*\)/, fontUrl)}\n${styles}` };
}

/**
 * The page around a panel. What it shows comes later, as messages: nothing is ever written into it.
 *
 * Script, styles and the icons' font stand in it and are not loaded by it. Where VS Code runs in a browser, webviews may
 * share one service worker, and one of them that is closed while it loads a file keeps the next from opening for 30 s;
 * two that come back after a reload do the same to each other. The toolkit makes one empty style element to find out what
 * the browser can do, and takes the nonce for it from `csp-nonce`.
 */
export async function panelHtml(extensionUri: vscode.Uri, kind: PanelKind, title: string): Promise<string> {
	const { script, styles } = await (parts ??= readParts(extensionUri));
	const nonce = crypto.randomUUID().replaceAll("-", "");
	const policy = [
		"default-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"img-src data:",
		"font-src data:",
		`style-src 'nonce-${nonce}'`,
		`script-src 'nonce-${nonce}'`,
	].join("; ");
	return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta property="csp-nonce" content="${nonce}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${styles}</style>
<title>${escapeHtml(title)}</title>
</head>
<body data-panel="${kind}"><main id="root"></main>${termsBlock(language, essayHere.terms)}<script nonce="${nonce}">${script}</script></body>
</html>`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
