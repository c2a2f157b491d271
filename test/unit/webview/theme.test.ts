import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { contrast, legible, parseColour, type Rgb, toHex } from "../../../src/webview/charts/colour.ts";
import { dashOf, makeTheme, symbolOf } from "../../../src/webview/charts/theme.ts";
import { themeOf } from "./chartContext.ts";

test("reads the forms in which VS Code hands out colours", () => {
	assert.deepEqual(parseColour("#3794ff"), [55, 148, 255]);
	assert.deepEqual(parseColour(" #fff "), [255, 255, 255]);
	assert.deepEqual(parseColour("rgb(1, 2, 3)"), [1, 2, 3]);
	assert.deepEqual(parseColour("rgba(255, 255, 255, 0.5)", [0, 0, 0]), [127.5, 127.5, 127.5]);
	assert.deepEqual(parseColour("#ffffff80", [0, 0, 0])!.map(Math.round), [128, 128, 128]);
	assert.equal(parseColour(""), undefined);
	assert.equal(parseColour("red"), undefined);
});

test("contrast as WCAG has it", () => {
	assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
	assert.equal(contrast([10, 20, 30], [10, 20, 30]), 1);
	assert.equal(contrast([255, 255, 255], [119, 119, 119]).toFixed(2), "4.48");
});

test("whatever a theme's colours are, series stand out from the background where the text does", () => {
	const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)) as fc.Arbitrary<Rgb>;
	fc.assert(
		fc.property(colour, colour, fc.boolean(), (series, background, dark) => {
			const text: Rgb = dark ? [255, 255, 255] : [0, 0, 0];
			fc.pre(contrast(text, background) >= 3);
			assert.ok(contrast(legible(series, background, text, 3), background) >= 3);
		}),
	);
});

test("a theme without any token is still legible, light and dark", () => {
	for (const kind of ["vscode-light", "vscode-dark"]) {
		const theme = makeTheme(() => "", new Set([kind]), false);
		const background = parseColour(theme.background)!;
		for (const each of [theme.text, theme.muted, ...theme.series])
			assert.ok(contrast(parseColour(each)!, background) >= 3, `${kind} ${each}`);
	}
});

test("the ramp moves away from the background, step by step", () => {
	const { ramp, background } = themeOf("vscode-dark");
	const steps = ramp.map((colour) => contrast(parseColour(colour)!, parseColour(background)!));
	assert.deepEqual(
		steps,
		steps.toSorted((a, b) => a - b),
	);
});

test("a diverging scale is faintest in its middle and grows on both sides", () => {
	const { diverging, background } = themeOf("vscode-dark");
	const away = diverging.map((colour) => contrast(parseColour(colour)!, parseColour(background)!));
	const middle = (away.length - 1) / 2;
	const below = away.slice(0, middle + 1);
	assert.deepEqual(
		below,
		below.toSorted((a, b) => b - a),
	);
	const above = away.slice(middle);
	assert.deepEqual(
		above,
		above.toSorted((a, b) => a - b),
	);
	assert.notEqual(diverging[0], diverging.at(-1));
});

test("high contrast and reduced motion are known by the body's classes and the system", () => {
	assert.deepEqual(
		[themeOf("vscode-dark").highContrast, themeOf("vscode-high-contrast-light", "vscode-high-contrast").highContrast],
		[false, true],
	);
	assert.equal(themeOf("vscode-dark").animate, true);
	assert.equal(themeOf("vscode-dark", "vscode-reduce-motion").animate, false);
	assert.equal(makeTheme(() => "", new Set(), true).animate, false);
});

test("eight series differ in dash and in marker", () => {
	const looks = Array.from({ length: 8 }, (_, i) => [JSON.stringify(dashOf(i)), symbolOf(i)]);
	for (const at of [0, 1]) assert.equal(new Set(looks.map((look) => look[at])).size, 8);
});

test("hexadecimal colours are whole", () => {
	assert.equal(toHex([0.4, 127.6, 255]), "#0080ff");
});
