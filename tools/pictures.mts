import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ThemeName, themes } from "../test/e2e/themes.ts";
import { Workbench } from "../test/e2e/workbench.ts";
import { gifOf } from "./pictures/gifOf.ts";
import { loop } from "./pictures/loop.ts";
import { pictures } from "./pictures/table.ts";
import { inRoot } from "./root.mjs";
import { setUpBuild } from "./setup.mjs";

// npm run pictures [-- name …] [--theme dark]: makes docs/pictures/*.png and the moving picture from the running extension.

/** The name of the moving picture, and where it is. The tour shows it too, so it ships. */
const MOVING = "loop";
const movingFile = inRoot("media/walkthrough/loop.gif");

const { values, positionals } = parseArgs({ allowPositionals: true, options: { theme: { type: "string" } } });
const chosen = pictures.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const names = (Object.keys(themes) as ThemeName[]).filter((name) => !values.theme || values.theme === name);
const moving = positionals.length === 0 || positionals.includes(MOVING);
if ((chosen.length === 0 && !moving) || names.length === 0) {
	throw new Error(
		`Nothing to draw. Pictures: ${[...pictures.map(({ name }) => name), MOVING].join(", ")}; themes: ${Object.keys(themes).join(", ")}.`,
	);
}

await setUpBuild({ production: true, quiet: true });
mkdirSync(inRoot("docs/pictures"), { recursive: true });
for (const theme of names) {
	const open = () => Workbench.open({ theme, settings: { "window.title": "${activeEditorShort}" } });
	for (const { name, themes: only, steps } of chosen) {
		if (only && !only.includes(theme)) continue;
		const workbench = await open();
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
		await workbench.close();
	}
}

if (moving) {
	const settings = { "window.title": "${activeEditorShort}", "editor.wordWrap": "on", "editor.minimap.enabled": false };
	const workbench = await Workbench.open({ theme: "light", width: 1200, height: 720, settings });
	try {
		writeFileSync(movingFile, await gifOf(await loop(workbench), workbench.page));
		console.log(`loop.gif  ${(statSync(movingFile).size / 1000).toFixed(0)} kB`);
	} catch (error) {
		await workbench.snapshot("picture-loop");
		throw error;
	} finally {
		await workbench.close();
	}
}
