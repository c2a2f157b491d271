import * as esbuild from "esbuild";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import path from "node:path";
import { after, before } from "node:test";
import { type BrowserContext, type Page } from "playwright-core";
import { launchBrowser } from "../../tools/browser.mjs";
import { webviewBundle } from "../../tools/bundleOptions.mjs";
import { epochPicture } from "../../src/host/panels/pages/epochPicture.ts";
import { askFor } from "../../src/runs/ask/ask.ts";
import { executeRun } from "../../src/runs/engine/executeRun.ts";
import { RunControl } from "../../src/runs/engine/runControl.ts";
import { findSimulation } from "../../src/simulations/registry.ts";
import { colors } from "../../src/host/manifest/colors.ts";
import { inRoot } from "../../tools/root.mjs";

export const themes = ["dark", "light", "high-contrast", "high-contrast-light"] as const;
export type Theme = (typeof themes)[number];

interface ThemeFile {
	readonly kind: string;
	readonly bodyClass: string;
	readonly variables: Readonly<Record<string, string>>;
}

/** A theme's tokens as VS Code hands them out, with our own colours as package.json contributes them. */
function themeOf(theme: Theme): ThemeFile {
	const file = JSON.parse(readFileSync(path.join(import.meta.dirname, "vscode", `${theme}.json`), "utf8")) as ThemeFile;
	const kind = ({ "high-contrast": "highContrast", "high-contrast-light": "highContrastLight" } as const)[
		theme as never
	];
	const own = Object.entries(colors).map(([id, { defaults }]) => [
		`--vscode-${id.replace(".", "-")}`, // the first point only, as VS Code does
		defaults[kind ?? (theme as "dark" | "light")],
	]);
	return { ...file, variables: { ...file.variables, ...(Object.fromEntries(own) as Record<string, string>) } };
}

const styleOf = (variables: ThemeFile["variables"]): string =>
	Object.entries(variables)
		.map(([name, value]) => `${name}: ${value};`)
		.join(" ");

/** What VS Code does to an open panel when its reader chooses another theme. */
export const changeTheme = async (page: Page, theme: Theme): Promise<void> => {
	const { kind, bodyClass, variables } = themeOf(theme);
	await page.evaluate(
		([style, classes, themeKind]) => {
			document.documentElement.style.cssText = style;
			document.body.className = classes;
			document.body.dataset.vscodeThemeKind = themeKind;
		},
		[styleOf(variables), bodyClass, kind] as const,
	);
};

/** The webview as it ships, and the page's other side, as one script each. */
async function bundle(): Promise<Map<string, { type: string; body: Uint8Array }>> {
	const shipped = webviewBundle({ production: true });
	const [panel, page] = await Promise.all([
		esbuild.build({ ...shipped, write: false }),
		esbuild.build({
			...shipped,
			entryPoints: ["test/webview/page.ts"],
			alias: { vscode: inRoot("test/fixtures/vscode/vscode.ts") },
			write: false,
		}),
	]);
	const files = new Map<string, { type: string; body: Uint8Array }>();
	for (const { path: file, contents } of panel.outputFiles!) {
		files.set(`/${path.basename(file)}`, {
			type: file.endsWith(".css") ? "text/css" : "text/javascript",
			body: contents,
		});
	}
	files.set("/page.js", { type: "text/javascript", body: page.outputFiles![0]!.contents });
	for (const [name, type] of [
		["codicon.css", "text/css"],
		["codicon.ttf", "font/ttf"],
	] as const) {
		files.set(`/${name}`, { type, body: readFileSync(inRoot("node_modules/@vscode/codicons/dist", name)) });
	}
	files.set("/default.css", {
		type: "text/css",
		body: readFileSync(path.join(import.meta.dirname, "vscode/defaultStyles.css")),
	});
	return files;
}

const nonce = "c0ffee";

/** The page that the host writes (src/host/panels/panelHtml.ts), with the same policy, inside VS Code's variables. */
function html(panel: string, { kind, bodyClass, variables }: ThemeFile, language: string): string {
	const policy = [
		"default-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"img-src 'self' data:",
		"font-src 'self'",
		`style-src 'self' 'nonce-${nonce}'`,
		`script-src 'nonce-${nonce}'`,
	].join("; ");
	return `<!DOCTYPE html>
<html lang="${language}" style="${styleOf(variables).replaceAll('"', "&quot;")}">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/default.css">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta property="csp-nonce" content="${nonce}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/codicon.css">
<link rel="stylesheet" href="/main.css">
<title>Panel</title>
</head>
<body class="${bodyClass}" data-vscode-theme-kind="${kind}" data-panel="${panel}"><main id="root"></main><script nonce="${nonce}" src="/page.js"></script><script nonce="${nonce}" src="/main.js"></script></body>
</html>`;
}

export type PanelKind = "simulation" | "reader" | "pages" | "scorecard" | "scenario";

export interface OpenOptions {
	readonly theme?: Theme;
	readonly width?: number;
	readonly height?: number;
	readonly reducedMotion?: boolean;
}

export interface Opened {
	readonly page: Page;
	/** Console errors, page errors and violations of the policy so far. */
	problems(): Promise<string[]>;
	/** Arguments of every call of a method, once there are as many as that. */
	calls(method: string, count?: number): Promise<unknown[]>;
}

/** One seed of a simulation with its defaults, as JSON with numbers in `numbers`: a page cannot run it, its policy allows no WebAssembly. */
async function runAtDefaults(id: string): Promise<string> {
	const simulation = findSimulation(id);
	const report = await executeRun(simulation, { ...askFor(simulation), seeds: 1 }, new RunControl());
	return JSON.stringify(report, (_, value: unknown) =>
		ArrayBuffer.isView(value) ? { numbers: [...(value as Float64Array)] } : value,
	);
}

/** Opens everything that is folded away. */
export const openAll = async (page: Page): Promise<void> =>
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("details")) details.open = true;
	});

/** Serves panels to a browser. Close it when done. */
class Harness {
	private constructor(
		private readonly server: Server,
		/** Of all panels: the browser keeps the compiled scripts from one to the next. A tab's storage is its own. */
		private readonly context: BrowserContext,
		private readonly address: string,
	) {}

	static async start(): Promise<Harness> {
		const files = await bundle();
		const server = createServer((request, response) => {
			const url = new URL(request.url ?? "/", "http://localhost");
			const file = files.get(url.pathname);
			if (file) {
				response.setHeader("content-type", file.type).setHeader("cache-control", "max-age=3600").end(file.body);
			} else if (url.pathname.startsWith("/panel/"))
				response
					.setHeader("content-type", "text/html")
					.end(
						html(
							url.pathname.slice(7),
							themeOf((url.searchParams.get("theme") ?? "dark") as Theme),
							url.searchParams.get("language") ?? "en",
						),
					);
			else response.writeHead(404).end();
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		// One process for all panels, one after the other: to start one for each, and to compile the same in it, takes a quarter of their time.
		const context = await (await launchBrowser(["--process-per-site"])).newContext();
		return new Harness(server, context, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	}

	/** @param query how the fake host behaves, see page.ts */
	async open(
		panel: PanelKind,
		query = "",
		{ theme = "dark", width = 1280, height = 900, reducedMotion = false }: OpenOptions = {},
	): Promise<Opened> {
		const page = await this.context.newPage();
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: reducedMotion ? "reduce" : "no-preference" });
		page.setDefaultTimeout(15_000);
		const problems: string[] = [];
		page.on("console", (message) => {
			if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
		});
		page.on("pageerror", (error) => problems.push(String(error.stack)));
		if (panel === "pages") await page.exposeFunction("epochOf", epochPicture);
		if (panel === "simulation") await page.exposeFunction("runAtDefaults", runAtDefaults);
		await page.goto(`${this.address}/panel/${panel}?theme=${theme}&${query}`);
		return {
			page,
			problems: async () => [...problems, ...(await page.evaluate(() => window.violations))],
			calls: async (method, count = 0) => {
				await page.waitForFunction(
					([name, least]) => window.calls.filter((call) => call.method === name).length >= least,
					[method, count] as const,
				);
				return await page.evaluate(
					(name) => window.calls.filter((call) => call.method === name).map(({ argument }) => argument),
					method,
				);
			},
		};
	}

	async close(): Promise<void> {
		await this.context.browser()?.close();
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}
}

let shared: Promise<Harness> | undefined;
let users = 0;

/**
 * One harness for all who ask, so that panels are bundled and a browser is started once, not for each file. Ask outside of any
 * test: it is there from the first test of the suite on, and closed after the last suite's.
 */
export function sharedHarness(): () => Harness {
	let harness: Harness;
	users++;
	before(async () => (harness = await (shared ??= Harness.start())));
	after(async () => {
		if (--users > 0) return;
		shared = undefined;
		await harness.close();
	});
	return () => harness;
}
