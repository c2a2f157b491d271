import { mkdirSync } from "node:fs";
import { type Browser, type Frame, type Locator, type Page } from "playwright-core";
import { launchBrowser } from "../../tools/browser.mjs";
import { manifest } from "../../tools/extension.mjs";
import { inRoot, root } from "../../tools/root.mjs";
import { startServer, workbenchUrl } from "../../tools/server.mjs";
import { themes, type ThemeName } from "./themes.ts";

export interface WorkbenchOptions {
	readonly theme?: ThemeName;
	/** What the workbench opens; by default the sample workspace. */
	readonly folder?: string;
	readonly settings?: Record<string, unknown>;
	/** VS Code's display language, as "fr"; English without. Its own words stay English, ours are in the language. */
	readonly language?: string;
	readonly width?: number;
	readonly height?: number;
}

/** How long to wait for what must come, in ms. A busy computer is slow, and a failed wait tells no less for it. */
const PATIENCE = 45_000;

/**
 * A real VS Code in a real browser, with the extension as it was built last. Every wait is for something that a reader
 * would see.
 */
export class Workbench {
	readonly page: Page;
	/** What the page reported as broken: uncaught errors, and breaches of a content security policy. */
	readonly complaints: string[] = [];
	readonly #browser: Browser;
	readonly #server: Awaited<ReturnType<typeof startServer>>;

	private constructor(page: Page, browser: Browser, server: Awaited<ReturnType<typeof startServer>>) {
		this.page = page;
		this.#browser = browser;
		this.#server = server;
		page.on("console", (message) => {
			if (/violates the following Content Security Policy/.test(message.text())) this.complaints.push(message.text());
		});
	}

	static async open(options: WorkbenchOptions = {}): Promise<Workbench> {
		const { theme = "dark", folder = inRoot("test/workspace"), width = 1280, height = 800 } = options;
		const server = await startServer({
			...(options.language && { language: options.language }),
			settings: { "workbench.colorTheme": themes[theme].setting, "subnets.startPage": false, ...options.settings },
		});
		const browser = await launchBrowser();
		const page = await browser.newPage({ viewport: { width, height } });
		page.setDefaultTimeout(PATIENCE);
		const workbench = new Workbench(page, browser, server);
		await page.goto(workbenchUrl(server.url, { folder, development: server.link(root) }));
		await workbench.#settled();
		return workbench;
	}

	async close(): Promise<void> {
		await this.#browser.close();
		await this.#server.stop();
	}

	async #settled(): Promise<void> {
		await this.page.locator(".monaco-workbench").waitFor({ timeout: 2 * PATIENCE });
		await this.icon.waitFor({ timeout: 2 * PATIENCE });
		await this.page.locator(".statusbar").waitFor();
	}

	/** Our icon in the activity bar. */
	get icon(): Locator {
		return this.page.locator(".activitybar").getByRole("tab", { name: manifest.displayName });
	}

	/** Clicks the icon, unless our container is open: a second click would close it. */
	async openContainer(): Promise<void> {
		if ((await this.icon.getAttribute("aria-selected")) !== "true") await this.icon.click();
		await this.page.locator(".sidebar .pane-body").first().waitFor();
	}

	/** One of our views, by its title, as "Essay". */
	view(title: string): Locator {
		return this.page
			.locator(".sidebar .pane")
			.filter({ has: this.page.locator(".pane-header h3", { hasText: title }) });
	}

	/**
	 * A row by what is written in it. Not by its accessible name: that is the tooltip where there is one.
	 * @param within a view, or the whole sidebar
	 */
	row(label: string | RegExp, within: Locator = this.page.locator(".sidebar")): Locator {
		const name = this.page.locator(".label-name").getByText(label, { exact: true });
		return within.locator("[role=treeitem]").filter({ has: name });
	}

	async expand(row: Locator): Promise<void> {
		await row.waitFor();
		if ((await row.getAttribute("aria-expanded")) === "true") return;
		await row.locator(".monaco-tl-twistie").click();
		await row.and(this.page.locator("[aria-expanded=true]")).waitFor();
	}

	/** Chooses from a row's context menu. The menu is deaf for its first 100 ms, so: hover, then Enter. */
	async contextMenu(target: Locator, item: string): Promise<void> {
		await target.click({ button: "right" });
		const entry = this.page.getByRole("menuitem", { name: item, exact: true });
		await entry.hover();
		await this.page.locator(".monaco-menu li.action-item.focused").filter({ has: entry }).waitFor();
		await this.page.keyboard.press("Enter");
		await entry.waitFor({ state: "detached" });
	}

	/** A button that a row shows while the pointer is over it. */
	async inlineAction(row: Locator, name: string): Promise<void> {
		await row.hover();
		await row.getByRole("button", { name }).click();
	}

	get #quickInput(): Locator {
		return this.page.locator(".quick-input-widget");
	}

	/** The palette's or a pick's row with exactly this label: fuzzy matches may stand above it. */
	choice(label: string): Locator {
		const name = this.page.locator(".label-name").getByText(label, { exact: true });
		return this.#quickInput.locator(".monaco-list-row").filter({ has: name }).first();
	}

	/** Runs a command from the palette. @param title with its category, as "Subnets: Run Again" */
	async command(title: string): Promise<void> {
		await this.page.keyboard.press("F1");
		await this.#quickInput.locator("input.input").fill(`>${title}`);
		await this.choice(title).click();
		await this.#paletteGone();
	}

	/** The same without a pointer. */
	async commandByKeys(title: string): Promise<void> {
		await this.page.keyboard.press("F1");
		const input = this.#quickInput.locator("input.input");
		await input.waitFor();
		await this.page.keyboard.type(title);
		await this.choice(title).waitFor();
		while (!(await this.choice(title).getAttribute("class"))?.includes("focused")) {
			await this.page.keyboard.press("ArrowDown");
		}
		await this.page.keyboard.press("Enter");
		await this.#paletteGone();
	}

	/** The palette's input is the pick's that may follow: what is typed too early would go astray. */
	async #paletteGone(): Promise<void> {
		await this.#quickInput.getByPlaceholder("Type the name of a command to run.").waitFor({ state: "hidden" });
	}

	/**
	 * Runs a command from the palette and answers the pick that it opens. A panel takes the keyboard when its page has loaded,
	 * and VS Code then closes a pick that is open: it is opened again, as a reader would.
	 */
	async commandAndPick(title: string, label: string): Promise<void> {
		for (let attempt = 1; ; attempt++) {
			await this.command(title);
			try {
				await this.#quickInput.locator("input.input").fill(label, { timeout: PATIENCE / 3 });
				await this.choice(label).click({ timeout: PATIENCE / 3 });
				return;
			} catch (error) {
				if (attempt === 3 || (await this.#quickInput.isVisible())) throw error;
			}
		}
	}

	/** Answers an input box that is open. */
	async answer(text: string): Promise<void> {
		await this.#quickInput.locator("input.input").fill(text);
		await this.page.keyboard.press("Enter");
		await this.#quickInput.waitFor({ state: "hidden" });
	}

	/** The page of the panel of a kind that is in front, as soon as it is there. */
	async panel(kind: "simulation" | "reader" | "scorecard"): Promise<Frame> {
		for (const end = Date.now() + PATIENCE; Date.now() < end;) {
			for (const frame of this.page.frames()) {
				if (await isShown(frame, kind)) return frame;
			}
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw new Error(`No ${kind} panel came to the front within ${PATIENCE / 1000} s.`);
	}

	tab(title: string | RegExp): Locator {
		return this.page.locator(".tabs-container").getByRole("tab", { name: title });
	}

	notification(text: string | RegExp): Locator {
		return this.page.locator(".notification-toast").filter({ hasText: text });
	}

	async clearNotifications(): Promise<void> {
		if ((await this.page.locator(".notification-toast").count()) > 0) {
			await this.command("Notifications: Clear All Notifications");
		}
	}

	async switchTheme(theme: ThemeName): Promise<void> {
		await this.commandAndPick("Preferences: Color Theme", themes[theme].label);
		await this.page.locator(`.monaco-workbench.${themes[theme].workbenchClass}`).waitFor();
	}

	/**
	 * Reloads the window as a reader would some time later: VS Code in a browser writes its layout down every 5 s and
	 * not on leaving, so this waits until `trace`, a piece of a panel's state, is written there.
	 */
	async reload(trace: RegExp): Promise<void> {
		const written = await this.page.evaluate(isWritten, { trace, milliseconds: PATIENCE });
		if (!written) throw new Error(`VS Code did not write down ${trace.source} within ${PATIENCE / 1000} s.`);
		await this.page.reload();
		await this.#settled();
	}

	/** What happened, as a picture in test/output. */
	async snapshot(name: string): Promise<void> {
		mkdirSync(inRoot("test/output"), { recursive: true });
		await this.page.screenshot({ path: inRoot(`test/output/${name}.png`) });
	}
}

/** VS Code puts a webview's page two frames deep, and hides those that lie behind others. */
async function isShown(frame: Frame, kind: string): Promise<boolean> {
	try {
		if ((await frame.locator(`body[data-panel=${kind}]`).count()) === 0) return false;
		const outer = await frame.parentFrame()?.frameElement();
		return outer !== undefined && (await outer.isVisible());
	} catch {
		return false; // it went away meanwhile
	}
}

/** Runs in the page: waits until VS Code's stored editor layout contains a trace. */
async function isWritten({ trace, milliseconds }: { trace: RegExp; milliseconds: number }): Promise<boolean> {
	const layout = (name: string) =>
		new Promise<unknown>((resolve) => {
			const request = indexedDB.open(name);
			request.onerror = () => resolve(undefined);
			request.onsuccess = () => {
				const database = request.result;
				if (!database.objectStoreNames.contains("ItemTable")) {
					database.close();
					resolve(undefined);
					return;
				}
				const get = database.transaction("ItemTable").objectStore("ItemTable").get("memento/workbench.parts.editor");
				get.onsuccess = get.onerror = () => {
					database.close();
					resolve(get.result);
				};
			};
		});
	for (const end = Date.now() + milliseconds; Date.now() < end;) {
		for (const { name } of await indexedDB.databases()) {
			if (name?.startsWith("vscode-web-state-db") && trace.test(String(await layout(name)))) return true;
		}
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	return false;
}
