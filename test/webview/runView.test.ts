import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Browser, type Page } from "playwright-core";
import { launchBrowser } from "../../tools/browser.mjs";
import { runChart } from "../../src/agents/runChart.ts";
import { runData } from "../../src/agents/sayRun.ts";
import { CHART, runView } from "../../src/cli/mcp/runView.ts";
import { askFor } from "../../src/runs/ask/ask.ts";
import { executeRun } from "../../src/runs/engine/executeRun.ts";
import { RunControl } from "../../src/runs/engine/runControl.ts";
import { findSimulation } from "../../src/simulations/registry.ts";

/** The policy that a client must set where a view asks for nothing. @source MCP Apps, specification 2026-01-26 */
const POLICY =
	"default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'";

let browser: Browser;
before(async () => (browser = await launchBrowser()));
after(async () => await browser.close());

/** The view in a client's sandbox: the page around it answers as a client does, and keeps what it is sent. */
async function shown(theme: "light" | "dark", id: string): Promise<{ page: Page; sent: () => Promise<unknown[]> }> {
	const simulation = findSimulation(id);
	const report = await executeRun(simulation, askFor(simulation, { seeds: 1 }), new RunControl());
	const chart = runChart(report, simulation);
	const result = {
		content: [],
		structuredContent: runData(report, simulation),
		...(chart && { _meta: { [CHART]: chart } }),
	};
	const page = await browser.newPage({ viewport: { width: 760, height: 1400 } });
	const html = runView.replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
	await page.setContent('<iframe sandbox="allow-scripts" style="border:0;width:740px;height:1380px"></iframe>');
	await page.evaluate(
		([text, answer, colours]) => {
			const frame = document.querySelector("iframe")!;
			const sent: unknown[] = [];
			Object.assign(window, { sent });
			const send = (message: object) => frame.contentWindow!.postMessage({ jsonrpc: "2.0", ...message }, "*");
			addEventListener("message", ({ data }: MessageEvent<{ id?: number; method?: string }>) => {
				sent.push(data);
				if (data.method === "ui/initialize") send({ id: data.id, result: { hostContext: { theme: colours } } });
				if (data.method === "ui/notifications/initialized")
					send({ method: "ui/notifications/tool-result", params: JSON.parse(answer) as unknown });
			});
			frame.srcdoc = text;
		},
		[html, JSON.stringify(result), theme] as const,
	);
	return { page, sent: () => page.evaluate(() => (window as unknown as { sent: unknown[] }).sent) };
}

test("a run's view in a client: answer, drawn chart, figures, and a way to the section that the client opens", async () => {
	const { page, sent } = await shown("light", "staking-return");
	const frame = page.frameLocator("iframe");
	await frame.locator("h1").getByText(findSimulation("staking-return").question).waitFor();
	assert.ok((await frame.locator(".answer").innerText()).length > 20);
	const paths = await frame.locator("svg[role=img] path.line").evaluateAll((lines) => lines.map((line) => line.getAttribute("d")!)); // prettier-ignore
	assert.ok(paths.length > 0 && paths.every((path) => /^M[\d.]+ [\d.]+L/.test(path)), String(paths).slice(0, 200));
	assert.match((await frame.locator("svg[role=img]").getAttribute("aria-label"))!, /: from .* to /);
	assert.ok((await frame.locator("dt").count()) > 3);
	await frame.locator("li a").first().click();
	// A message between windows takes its time.
	await page.waitForFunction(() =>
		(window as unknown as { sent: { method?: string }[] }).sent.some(({ method }) => method === "ui/open-link"),
	);
	const opened = (await sent()).find((one) => (one as { method?: string }).method === "ui/open-link") as {
		params: { url: string };
	};
	assert.match(opened.params.url, /^vscode:\/\/subnet-explorer\.subnet-explorer\/section\/\d\.\d/);
	assert.ok((await sent()).some((one) => (one as { method?: string }).method === "ui/notifications/size-changed"));
	await page.close();
});

test("bars are drawn too, years as years, in the client's theme", async () => {
	const { page } = await shown("dark", "energy");
	const frame = page.frameLocator("iframe");
	await frame.locator("h1").waitFor();
	assert.ok((await frame.locator("svg[role=img] rect.bar, svg[role=img] path.line").count()) > 0);
	assert.deepEqual(await frame.locator("svg[role=img] text").allTextContents().then((texts) => texts.filter((text) => /^20\d\d$|^Year/.test(text))), ["2022", "2023", "2024", "Year"]); // prettier-ignore
	assert.equal(await frame.locator("html").evaluate((root) => root.style.colorScheme), "dark");
	await page.close();
});
