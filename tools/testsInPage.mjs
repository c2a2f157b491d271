import { launchBrowser } from "./browser.mjs";

/** What the embedded VS Code logs of itself: native modules that it does without, its service worker, its own start. */
const noise = new RegExp(
	[
		"bindings file|watchdog|\\[Service Worker\\]|^(Resolving|Resolved) connection token|^Creating a socket",
		"ChatSessionStore|^Ignoring fetching additional builtin|additional builtin extensions cache",
		"^\\[AgentHost|^\\[AccountPolicyGate|package\\.nls\\.json|^\\[ChatModelSelection|vscode-sqlite3|authentication provider",
	].join("|"),
);

/**
 * Opens a workbench whose address asks for tests, and waits for their end. VS Code's web build calls two functions on
 * `window` where they exist, as in its own integration tests.
 * @param {string} url from `workbenchUrl`, with `tests`
 * @param {{ timeout?: number, verbose?: boolean }} [options] `timeout` in ms
 * @returns {Promise<number>} 0: passed; 1: failed; 70: the page crashed; 124: no end in time
 */
export async function runTestsInPage(url, { timeout = 1_800_000, verbose = false } = {}) {
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		const log = (/** @type {string} */ type, /** @type {any[]} */ parts) => {
			if (!verbose && noise.test(String(parts[0]?.message ?? parts[0]))) return;
			const write = type === "error" || type === "warn" ? console.error : console.log;
			write(...parts.map((part) => part?.stack ?? part));
		};
		await page.exposeFunction("codeAutomationLog", log);
		return await new Promise((resolve, reject) => {
			const late = setTimeout(() => {
				console.error(`The tests came to no end within ${timeout / 1000} s.`);
				resolve(124);
			}, timeout);
			late.unref();
			page.on("crash", () => resolve(70));
			page
				.exposeFunction("codeAutomationExit", resolve)
				.then(() => page.goto(url))
				.catch(reject);
		});
	} finally {
		await browser.close();
	}
}
