import { mkdirSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ThemeName, themes } from "../test/e2e/themes.ts";
import { Workbench } from "../test/e2e/workbench.ts";
import { pictures } from "./pictures/table.ts";
import { inRoot } from "./root.mjs";
import { setUpBuild } from "./setup.mjs";

// npm run pictures [-- name …] [--theme dark]: makes docs/pictures/*.png from the running extension.

const { values, positionals } = parseArgs({ allowPositionals: true, options: { theme: { type: "string" } } });
const chosen = pictures.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const names = (Object.keys(themes) as ThemeName[]).filter((name) => !values.theme || values.theme === name);
if (chosen.length === 0 || names.length === 0) {
	throw new Error(
		`Nothing to draw. Pictures: ${pictures.map(({ name }) => name).join(", ")}; themes: ${Object.keys(themes).join(", ")}.`,
	);
}

await setUpBuild({ production: true, quiet: true });
mkdirSync(inRoot("docs/pictures"), { recursive: true });
for (const theme of names) {
	const open = () => Workbench.open({ theme, settings: { "window.title": "${activeEditorShort}" } });
	let shared: Workbench | undefined;
	for (const { name, themes: only, anyWindow, steps } of chosen) {
		if (only && !only.includes(theme)) continue;
		const workbench = (anyWindow && shared) || (await open());
		try {
			await steps(workbench);
			await workbench.clearNotifications();
			await workbench.page.mouse.move(0, 799); // no tooltip
			const path = inRoot(`docs/pictures/${name}-${theme}.png`);
			await workbench.page.screenshot({ path, animations: "disabled", caret: "hide" });
			console.log(`${name}-${theme}.png  ${(statSync(path).size / 1000).toFixed(0)} kB`);
		} catch (error) {
			await workbench.snapshot(`picture-${name}-${theme}`);
			throw error;
		}
		if (anyWindow) await (shared = workbench).command("View: Close All Editors");
		else await workbench.close();
	}
	await shared?.close();
}
