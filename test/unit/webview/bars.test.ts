import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { numbers, table, texts } from "../../../src/simulations/kit/build.ts";
import { type Chart } from "../../../src/simulations/kit/chart.ts";
import { drawPicture } from "../../../src/webview/charts/drawPicture.ts";
import { contextOf, seriesOf, themeOf } from "./chartContext.ts";

const common = { id: "chart", title: "A chart", description: "What to look at.", table: "t" };

describe("bars", () => {
	const roles = table("t", "Roles", [
		texts("role", "Role", ["Owner", "Miners"]),
		numbers("first", "First", "%", [18, 41]),
		numbers("last", "Last", "%", [20, NaN]),
		numbers("low", "Low", "%", [15, 40]),
		numbers("high", "High", "%", [22, 44]),
	]);
	const bars: Chart = {
		...common,
		kind: "bars",
		x: "role",
		y: ["first", "last"],
		bands: [{ of: "first", low: "low", high: "high" }],
	};

	test("side by side from zero, with error bars over the middle of their own bar", () => {
		const picture = drawPicture(bars, contextOf([roles]));
		const [first, last, whiskers] = seriesOf(picture);
		assert.deepEqual([first!.data, last!.data[0]], [[18, 41], 20]);
		const [x] = whiskers!.data[3] as number[];
		assert.ok(Math.abs(x! - -0.175) < 1e-9, "a quarter of 0.7 left of the category's middle");
		assert.deepEqual((whiskers!.data[3] as number[])[1], 15);
		assert.deepEqual((whiskers!.data[4] as number[])[1], 22);
	});

	test("what is nothing says so, and so does what has no figure", () => {
		const saidBy = (values: number[], chart: Partial<typeof bars> = {}) => {
			const shown = table("t", "Roles", [
				texts("role", "Role", values.map(String)),
				numbers("first", "First", "%", values),
			]);
			const [first] = seriesOf(
				drawPicture({ ...bars, y: ["first"], bands: [], ...chart } as Chart, contextOf([shown])),
			);
			return (first!.data as unknown as ({ label?: { formatter: string } } | number | string)[]).map((bar) =>
				typeof bar === "object" ? bar.label?.formatter : bar,
			);
		};
		assert.deepEqual(saidBy([0, 5, NaN]), ["0\u00a0%", 5, "–"]);
		assert.deepEqual(saidBy([0, 5, NaN], { stacked: true }), [0, 5, "-"], "stacked bars have no room for it");
		assert.equal(saidBy([...new Array(40).fill(0), 5])[0], 0, "nor has a row of many");
	});

	test("long names lie the bars down", () => {
		const picture = drawPicture(bars, contextOf([roles], { width: 120 }));
		const { xAxis, yAxis } = picture.option as { xAxis: { type: string }[]; yAxis: { type: string }[] };
		assert.deepEqual([xAxis[0]!.type, yAxis[0]!.type], ["value", "category"]);
		assert.deepEqual(picture.cursor[0]!.at(1).place, [41, 1]);
	});

	test("several series differ by pattern too", () => {
		const decal = (y: string[], ...classes: string[]) => {
			const { aria } = drawPicture({ ...bars, y, bands: [] }, contextOf([roles], { theme: themeOf(...classes) }))
				.option as { aria: { decal: { show: boolean } } };
			return aria.decal.show;
		};
		assert.deepEqual(
			[decal(["first", "last"]), decal(["first"]), decal(["first"], "vscode-high-contrast")],
			[true, false, true],
		);
	});
});
