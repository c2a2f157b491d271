import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { colors } from "../../../src/host/manifest/colors.ts";
import { contrast, parseColour } from "../../../src/webview/charts/colour.ts";

/** What our colours stand on in VS Code's default themes: editors, side bars, widgets, rows under the pointer. */
const grounds = {
	// Light Modern and Light+, then Dark Modern and Dark+, both high contrasts.
	light: ["#ffffff", "#f8f8f8", "#f3f3f3", "#e8e8e8"],
	dark: ["#1f1f1f", "#181818", "#1e1e1e", "#252526", "#2a2d2e"],
	highContrast: ["#000000"],
	highContrastLight: ["#ffffff"],
} as const;

for (const [id, { defaults }] of Object.entries(colors)) {
	test(`${id} is at least 3:1, and 4.5:1 where it is read, in every default theme`, () => {
		for (const [kind, backgrounds] of Object.entries(grounds) as [keyof typeof grounds, readonly string[]][]) {
			assert.match(defaults[kind], /^#[\da-f]{6}$/, "opaque, whatever VS Code does to its own");
			for (const background of backgrounds) {
				const found = contrast(parseColour(defaults[kind])!, parseColour(background)!);
				const least = kind.startsWith("high") ? 4.5 : 3;
				assert.ok(found >= least, `${kind} on ${background}: ${found.toFixed(2)}`);
			}
		}
	});
}

const themes = {
	dark: "dark",
	light: "light",
	"high-contrast": "highContrast",
	"high-contrast-light": "highContrastLight",
};

for (const [file, kind] of Object.entries(themes)) {
	test(`${file}: words are at least 4.5:1 and our verdicts 3:1 on the editor of VS Code's own tokens`, () => {
		const { variables } = JSON.parse(readFileSync(`test/webview/vscode/${file}.json`, "utf8")) as {
			variables: Record<string, string>;
		};
		const background = parseColour(variables["--vscode-editor-background"]!)!;
		for (const word of ["foreground", "descriptionForeground", "textLink-foreground", "editor-foreground"]) {
			const found = contrast(parseColour(variables[`--vscode-${word}`]!, background)!, background);
			assert.ok(found >= 4.5, `${word}: ${found.toFixed(2)}`);
		}
		for (const [id, { defaults }] of Object.entries(colors)) {
			const found = contrast(parseColour(defaults[kind as "light"])!, background);
			assert.ok(found >= 3, `${id}: ${found.toFixed(2)}`);
		}
	});
}

test("no style takes a colour of VS Code's charts or tests, which changed between versions", () => {
	const styles = readdirSync("src/webview/styles").map((file) => readFileSync(`src/webview/styles/${file}`, "utf8"));
	assert.doesNotMatch(styles.join("\n"), /--vscode-(?:charts|testing)-/);
});

test("every colour of ours that a style takes is one that VS Code hands to a page", () => {
	const given = new Set(Object.keys(colors).map((id) => `--vscode-${id.replace(".", "-")}`)); // the first point only
	for (const name of given)
		assert.match(name, /^--vscode-subnets-\w+$/, "no point is left, which a style would have to escape");
	const styles = readdirSync("src/webview/styles").map((file) => readFileSync(`src/webview/styles/${file}`, "utf8"));
	const taken = [...styles.join("\n").matchAll(/--vscode-subnets-[\w-]+/g)].map(([name]) => name);
	assert.ok(taken.length > 10);
	assert.deepEqual(
		taken.filter((name) => !given.has(name)),
		[],
	);
});
