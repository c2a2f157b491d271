import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { numbers, table, texts } from "../../../src/simulations/kit/build.ts";
import { type Chart } from "../../../src/simulations/kit/chart.ts";
import { drawPicture } from "../../../src/webview/charts/drawPicture.ts";
import { contextOf, seriesOf } from "./chartContext.ts";

const common = { id: "chart", title: "A chart", description: "What to look at.", table: "t" };
const days = table("t", "Days", [
	numbers("day", "Day", "", [0, 1, 2, 3]),
	numbers("pay", "Pay", "alpha", [1, 2, NaN, 4]),
	numbers("share", "Share", "%", [10, 20, 30, 0]),
]);
const lines: Chart = { ...common, kind: "lines", x: "day", y: ["pay", "share"] };

describe("a run below another", () => {
	const shorter = table("t", "Days", [
		numbers("day", "Day", "", [0, 1, 2, 3, 4, 5]),
		numbers("pay", "Pay", "alpha", [9, 9, 9, 9, 9, 9]),
		numbers("share", "Share", "%", [50, 50, 50, 50, 50, 50]),
	]);
	const belowOf = (series: ReturnType<typeof seriesOf>) => series.filter(({ id }) => id.startsWith("below"));

	test("is grey and in the legend where it has a name; unseen it only keeps the axes where they will end", () => {
		const named = drawPicture(
			lines,
			contextOf([days], { below: [{ tables: [shorter], seen: { id: "earlier", name: "run before" } }] }),
		);
		const grey = belowOf(seriesOf(named));
		assert.deepEqual(
			grey.map(({ id, data }) => [id, data.length]),
			[
				["below 0 pay", 6],
				["below 0 share", 6],
			],
		);
		assert.equal(named.legend.at(-1)!.label, "run before");
		const unseen = drawPicture(lines, contextOf([days], { below: [{ tables: [shorter] }] }));
		for (const { lineStyle } of belowOf(seriesOf(unseen))) assert.equal((lineStyle as { opacity: number }).opacity, 0);
		assert.equal(unseen.legend.length, 2);
		const { xAxis } = unseen.option as { xAxis: { min: number; max: number } };
		assert.deepEqual([xAxis.min, xAxis.max], [0, 5]);
	});

	test("hides with its legend entry, and is left out where its rows are other things", () => {
		const hidden = contextOf([days], {
			below: [{ tables: [shorter], seen: { id: "earlier", name: "run before" } }],
			hidden: new Set(["earlier"]),
		});
		assert.deepEqual(belowOf(seriesOf(drawPicture(lines, hidden))), []);
		const bars: Chart = { ...common, kind: "bars", x: "who", y: ["pay"] };
		const who = (...names: string[]) =>
			table("t", "Who", [
				texts("who", "Who", names),
				numbers(
					"pay",
					"Pay",
					"",
					names.map((_, i) => i + 1),
				),
			]);
		const context = contextOf([who("a", "b")], {
			below: [{ tables: [who("b", "c")], seen: { id: "earlier", name: "run before" } }],
		});
		const [mark] = belowOf(seriesOf(drawPicture(bars, context)));
		assert.deepEqual(mark!.data.slice(0, 2), [
			[0.65, 1],
			[1.35, 1],
		]);
		assert.equal(mark!.data.length, 4, "b has a mark, c is no bar");
	});
});
