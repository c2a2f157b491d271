import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

// Each webview of VS Code registers a service worker whose address carries the webview's id, because elsewhere every
// webview has an origin of its own. The embedded VS Code serves all of them from one, where the registrations replace each
// other: after a reload with two panels one of them may wait for ever and stay empty (seen in two of twelve reloads).
// Without the id they share one worker. It serves only workers of a webview by that id, and ours have none.

const place = "out/vs/workbench/contrib/webview/browser/pre/index.html";
const withId = "&id=${ID}&remoteAuthority=";
const script = /<script[^>]*>([\s\S]*?)<\/script>/;
const policy = /'sha256-[^']+'/;

/** @param {string} html */
const hashOf = (html) =>
	`'sha256-${createHash("sha256")
		.update(script.exec(html)?.[1] ?? "")
		.digest("base64")}'`;

/** Do the webviews of this VS Code share their service worker? @param {string} vscode its folder */
export const sharesServiceWorker = (vscode) => !readFileSync(path.join(vscode, place), "utf8").includes(withId);

/** @param {string} vscode its folder */
export function shareServiceWorker(vscode) {
	const file = path.join(vscode, place);
	const html = readFileSync(file, "utf8");
	if (!html.includes(withId)) return;
	if (policy.exec(html)?.[0] !== hashOf(html)) throw new Error(`${file} is not what this version of VS Code ships.`);
	const shared = html.replace(withId, "&remoteAuthority=");
	writeFileSync(file, shared.replace(policy, hashOf(shared)));
}
