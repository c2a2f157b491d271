import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { numbers, table, texts } from "../../../src/simulations/kit/build.ts";
import { type Chart } from "../../../src/simulations/kit/chart.ts";
import { drawPicture } from "../../../src/webview/charts/drawPicture.ts";
import { interpolate } from "../../../src/webview/charts/heatmap.ts";
import { contextOf, seriesOf, themeOf } from "./chartContext.ts";

const common = { id: "chart", title: "A chart", description: "What to look at.", table: "t" };
const days = table("t", "Days", [
	numbers("day", "Day", "", [0, 1, 2, 3]),
	numbers("pay", "Pay", "alpha", [1, 2, NaN, 4]),
	numbers("pay:low", "Pay, 5 %", "alpha", [0.5, 1, NaN, 3]),
	numbers("pay:high", "Pay, 95 %", "alpha", [1.5, 3, NaN, 5]),
	numbers("share", "Share", "%", [10, 20, 30, 0]),
]);
const lines: Chart = { ...common, kind: "lines", x: "day", y: ["pay", "share"] };

describe("lines", () => {
	test("each column is a line with its own colour, dash and marker; gaps stay gaps", () => {
		const [pay, share] = seriesOf(drawPicture(lines, contextOf([days])));
		assert.deepEqual(pay!.data, [
			[0, 1],
			[1, 2],
			[2, "-"],
			[3, 4],
		]);
		const look = ({ lineStyle, symbol }: typeof pay & object) => [
			(lineStyle as { type: unknown }).type,
			(lineStyle as { color: unknown }).color,
			symbol,
		];
		const [first, second] = [look(pay!), look(share!)];
		for (let i = 0; i < 3; i++) assert.notDeepEqual(first[i], second[i]);
	});

	test("several seeds bring a band, drawn behind its line", () => {
		const series = seriesOf(drawPicture(lines, contextOf([days])));
		const [low, band] = [series.find(({ id }) => id === "pay low")!, series.find(({ id }) => id === "pay band")!];
		assert.deepEqual(low.data[0], [0, 0.5]);
		assert.deepEqual(band.data[0], [0, 1], "the band is stacked on its lower end");
		assert.ok((band.z as number) < (series[0]!.z as number));
	});

	test("the label of a line in the right half stands to its left, where the edge does not cut it", () => {
		const at = (value: number) => {
			const references = [{ axis: "x" as const, value, label: "half of the stake" }];
			const marks = seriesOf(drawPicture({ ...lines, references }, contextOf([days]))).at(-1)!;
			return (marks.markLine as { data: { label: { align: string } }[] }).data[0]!.label.align;
		};
		assert.deepEqual([at(0.5), at(2.5)], ["left", "right"]);
	});

	test("events stand on the run's own time and on no other axis", () => {
		const context = contextOf([days], { events: [{ at: 2, text: "Something happens" }] });
		const markedAt = (chart: Chart) =>
			seriesOf(drawPicture(chart, context)).flatMap(({ markLine }) =>
				((markLine as { data: { xAxis?: number }[] } | undefined)?.data ?? []).flatMap(({ xAxis }) => xAxis ?? []),
			);
		assert.deepEqual(markedAt(lines), [2]);
		assert.deepEqual(markedAt({ ...lines, timeless: true }), []);
	});

	test("two units make two axes; three make one without a unit", () => {
		const { yAxis } = drawPicture(lines, contextOf([days])).option as { yAxis: { name: string; position?: string }[] };
		assert.deepEqual(
			yAxis.map(({ name, position }) => [name, position]),
			[
				["Pay (alpha)", undefined],
				["Share (%)", "right"],
			],
		);
	});

	test("what is switched off is neither drawn nor walked through, and keeps its look in the legend", () => {
		const all = drawPicture(lines, contextOf([days]));
		const some = drawPicture(lines, contextOf([days], { hidden: new Set(["pay"]) }));
		assert.deepEqual(
			some.cursor.map(({ label }) => label),
			["Share"],
		);
		assert.ok(!seriesOf(some).some(({ id }) => id.startsWith("pay")));
		assert.deepEqual(some.legend, all.legend);
		assert.equal((seriesOf(some)[0]!.itemStyle as { color: string }).color, all.legend[1]!.colour);
	});

	test("the cursor says the point with unit and band", () => {
		const [pay] = drawPicture(lines, contextOf([days])).cursor;
		assert.equal(pay!.length, 4);
		assert.equal(pay!.at(1).text, "Day 1, Pay: 2\u00a0alpha (1 to 3\u00a0alpha)");
		assert.equal(pay!.at(2).text, "Day 2, Pay: – (– to –)");
	});

	test("references and events are marked on the axis", () => {
		const chart: Chart = { ...lines, references: [{ axis: "y", value: 2, label: "equal" }] };
		const series = seriesOf(drawPicture(chart, contextOf([days], { events: [{ at: 2, text: "x" }] })));
		const { data } = series.find(({ id }) => id === "marks")!.markLine as {
			data: { yAxis?: number; xAxis?: number; name?: string }[];
		};
		assert.deepEqual([data[0]!.yAxis, data[0]!.name, data[1]!.xAxis], [2, "equal: 2\u00a0alpha", 2]);
	});

	test("on a logarithmic axis zero has no place", () => {
		const chart: Chart = { ...lines, y: ["share"], logarithmic: "y" };
		const picture = drawPicture(chart, contextOf([days]));
		assert.deepEqual(seriesOf(picture)[0]!.data[3], [3, "-"]);
		assert.equal((picture.option.yAxis as { type: string }).type, "log");
	});

	test("the summary tells beginning, end and range of each line", () => {
		assert.equal(
			drawPicture({ ...lines, y: ["share"] }, contextOf([days])).summary,
			"A chart. What to look at. Lines over Day, 0 to 3. Share: 10\u00a0% at first, 0\u00a0% at last, from 0\u00a0% to 30\u00a0%.",
		);
	});

	test("a table without rows is no failure", () => {
		const empty = table(
			"t",
			"Days",
			days.columns.map((column) => numbers(column.id, column.label, "", [])),
		);
		assert.match(drawPicture(lines, contextOf([empty])).summary, /Nothing to draw yet/);
	});

	test("a hundred thousand points are thinned, and the band with them", () => {
		const count = 100_000;
		const long = table("t", "", [
			numbers(
				"day",
				"Day",
				"",
				Array.from({ length: count }, (_, i) => i),
			),
			...["pay", "pay:low", "pay:high"].map((id) => numbers(id, id, "", new Float64Array(count))),
		]);
		const series = seriesOf(drawPicture({ ...lines, y: ["pay"] }, contextOf([long])));
		assert.equal(series[0]!.sampling, "lttb");
		assert.ok(series.find(({ id }) => id === "pay band")!.data.length <= 600);
	});
});

describe("scatter", () => {
	const miners = table("t", "Miners", [
		texts("name", "Name", ["a", "b", "c", "d"]),
		texts("kind", "Kind", ["honest", "copier", "honest", "copier"]),
		numbers("skill", "Skill", "", [0.9, 0.2, 0.1, NaN]),
		numbers("pay", "Pay", "alpha", [3, 1, 2, 9]),
	]);
	const scatter: Chart = { ...common, kind: "scatter", x: "skill", y: "pay", group: "kind", name: "name" };

	test("groups by colour and shape; points without a place are left out", () => {
		const picture = drawPicture(scatter, contextOf([miners]));
		const [honest, copier] = seriesOf(picture);
		assert.deepEqual(honest!.data, [
			[0.9, 3],
			[0.1, 2],
		]);
		assert.deepEqual(copier!.data, [[0.2, 1]]);
		assert.notEqual(honest!.symbol, copier!.symbol);
	});

	test("a line beyond the points stretches its axis, one among them does not", () => {
		const rangeOf = (value: number) => {
			const references = [{ axis: "y", value, label: "nothing" }] as const;
			const { yAxis } = drawPicture({ ...scatter, references }, contextOf([miners])).option as {
				yAxis: { min?: number; max?: number };
			};
			return [yAxis.min, yAxis.max];
		};
		assert.deepEqual(rangeOf(0), [0, undefined]);
		assert.deepEqual(rangeOf(2), [undefined, undefined]);
		assert.deepEqual(rangeOf(20), [undefined, 20]);
	});

	test("the cursor goes from left to right, and knows the row behind a point", () => {
		const picture = drawPicture(scatter, contextOf([miners]));
		const [honest] = picture.cursor;
		assert.deepEqual([honest!.at(0).text, honest!.at(0).row], ["c, honest, Skill 0.1, Pay 2\u00a0alpha", 2]);
		assert.equal(picture.rowAt(0, 1), 2);
		assert.equal(picture.rowAt(5, 0), undefined);
	});
});

describe("heat maps", () => {
	const map = table("t", "Map", [
		numbers("stake", "Stake", "", [0.5, 0, 0.5, 0]),
		numbers("weight", "Weight", "", [1, 1, 0, 0]),
		numbers("kept", "Kept", "%", [100, 40, NaN, 0]),
	]);
	const contour = table("c", "Contour", [
		numbers("stake", "Stake", "", [0.25, 2]),
		numbers("weight", "Weight", "", [0.5, 0.5]),
	]);
	const heatmap: Chart = {
		...common,
		kind: "heatmap",
		x: "stake",
		y: "weight",
		value: "kept",
		contours: [{ table: "c", x: "stake", y: "weight", label: "half" }],
	};

	test("cells at their places in rising order, coloured from little to much", () => {
		const [cells, half] = seriesOf(drawPicture(heatmap, contextOf([map, contour])));
		const { ramp } = themeOf("vscode-dark");
		const data = cells!.data as { value: unknown[]; itemStyle: { color?: string } }[];
		assert.deepEqual(
			data.map(({ value }) => value),
			[
				[1, 1, 100],
				[0, 1, 40],
				[1, 0, "-"],
				[0, 0, 0],
			],
		);
		assert.deepEqual(
			[data[0]!.itemStyle.color, data[2]!.itemStyle.color, data[3]!.itemStyle.color],
			[ramp.at(-1), undefined, ramp[0]],
		);
		assert.deepEqual(half!.data, [
			[0.5, 0.5],
			["-", 0.5],
		]);
	});

	test("where the sign is the question, both sides of the centre have a hue of their own and equal strength", () => {
		const signed = table("t", "Map", [
			numbers("stake", "Stake", "", [0, 1, 0, 1]),
			numbers("weight", "Weight", "", [0, 0, 1, 1]),
			numbers("kept", "Kept", "%", [-20, 20, 0, 40]),
		]);
		const { diverging, ramp } = themeOf("vscode-dark");
		const picture = drawPicture({ ...heatmap, centre: 0, contours: [] }, contextOf([signed]));
		const [cells] = seriesOf(picture);
		const colours = (cells!.data as { itemStyle: { color?: string } }[]).map(({ itemStyle }) => itemStyle.color);
		const middle = (diverging.length - 1) / 2;
		assert.equal(colours[2], diverging[middle]);
		assert.equal(colours[3], diverging.at(-1));
		assert.ok(!ramp.includes(colours[0]!) && colours[0] !== colours[1]);
		const legend = picture.legend.find(({ mark }) => mark === "ramp")!;
		assert.deepEqual([legend.ramp![0], legend.ramp!.at(-1)], [colours[0], colours[3]]);
	});

	test("values far apart are told apart by their ratios, and the legend says so", () => {
		const far = table("t", "Map", [
			numbers("stake", "Stake", "", [0, 1, 2]),
			numbers("weight", "Weight", "", [0, 0, 0]),
			numbers("kept", "Kept", "TAO", [1, 100, 10_000]),
		]);
		const picture = drawPicture({ ...heatmap, contours: [] }, contextOf([far]));
		const [cells] = seriesOf(picture);
		const colours = (cells!.data as { itemStyle: { color?: string } }[]).map(({ itemStyle }) => itemStyle.color);
		const { ramp } = themeOf("vscode-dark");
		const middle = (ramp.length - 1) / 2;
		assert.ok(Number.isInteger(middle));
		assert.deepEqual(colours, [ramp[0], ramp[middle], ramp.at(-1)]);
		const legend = picture.legend.find(({ mark }) => mark === "ramp")!;
		assert.match(legend.label, /, by ratio$/);
		assert.deepEqual([legend.ramp![0], legend.ramp!.at(-1)], [colours[0], colours[2]]);
	});

	test("the cursor goes over cells, also over those that are not there yet", () => {
		const partial = table("t", "Map", [
			numbers("stake", "Stake", "", [0, 1]),
			numbers("weight", "Weight", "", [0, 1]),
			numbers("kept", "Kept", "%", [1, 2]),
		]);
		const { cursor } = drawPicture({ ...heatmap, contours: [] }, contextOf([partial]));
		assert.deepEqual(
			cursor.map(({ label, at }) => [label, at(0).text, at(1).text]),
			[
				["Weight 0", "Stake 0, Weight 0, Kept 1\u00a0%", "No value"],
				["Weight 1", "No value", "Stake 1, Weight 1, Kept 2\u00a0%"],
			],
		);
	});

	test("places between unevenly spaced categories", () => {
		assert.equal(interpolate([1, 10, 100], 55), 1.5);
		assert.equal(interpolate([1, 10, 100], 1), 0);
		assert.equal(interpolate([1, 10, 100], 145), 2.5);
		assert.equal(interpolate([1, 10, 100], 146), undefined, "beyond half a cell past the end");
		assert.equal(interpolate([1, 10, 100], 1000), undefined);
		assert.equal(interpolate([1], 1), undefined);
	});
});

describe("flows", () => {
	test("a flow that would close a circle is named and left out, or ECharts would refuse the whole", () => {
		const flows = table("t", "Flows", [
			texts("from", "From", ["a", "b", "c", "a"]),
			texts("to", "To", ["b", "c", "a", "a"]),
			numbers("amount", "Amount", "alpha", [3, 2, 1, 5]),
		]);
		const picture = drawPicture(
			{ ...common, kind: "sankey", source: "from", target: "to", value: "amount" },
			contextOf([flows]),
		);
		assert.deepEqual(seriesOf(picture)[0]!.links, [
			{ source: "a", target: "b", value: 3 },
			{ source: "b", target: "c", value: 2 },
		]);
		assert.equal(picture.note, "Not drawn, because they run in a circle: c to a: 1\u00a0alpha; a to a: 5\u00a0alpha.");
		assert.match(picture.summary, /Flows among 3 parts\. a to b: 3\salpha; b to c: 2\salpha\.$/);
	});
});

describe("networks", () => {
	const nodes = table("n", "Nodes", [
		texts("id", "Id", ["a", "b", "c"]),
		numbers("x", "x", "", [0, 10, 10]),
		numbers("y", "y", "", [0, 0, 5]),
		numbers("stake", "Stake", "alpha", [1, 2, 3]),
	]);
	const edges = table("t", "Edges", [texts("from", "From", ["a", "b", "a"]), texts("to", "To", ["b", "c", "nobody"])]);
	const graph: Chart = {
		...common,
		kind: "graph",
		source: "from",
		target: "to",
		nodes: { table: "n", id: "id", x: "x", y: "y", value: "stake" },
	};

	test("nodes at their places, edges between those that exist", () => {
		const [points, lines] = seriesOf(drawPicture(graph, contextOf([nodes, edges])));
		assert.deepEqual(
			(points!.data as { value: number[] }[]).map(({ value }) => value),
			[
				[0, 0],
				[10, 0],
				[10, 5],
			],
		);
		assert.deepEqual(lines!.data, [
			[0, 0],
			[10, 0],
			["-", "-"],
			[10, 0],
			[10, 5],
			["-", "-"],
		]);
	});

	test("a unit is as wide as it is high", () => {
		const { xAxis, yAxis } = drawPicture(graph, contextOf([nodes, edges])).option as Record<
			"xAxis" | "yAxis",
			{ min: number; max: number }
		>;
		const perPixel = [(xAxis.max - xAxis.min) / (800 - 76), (yAxis.max - yAxis.min) / (400 - 40)];
		assert.ok(Math.abs(perPixel[0]! - perPixel[1]!) < 1e-12);
		assert.ok(xAxis.min <= 0 && xAxis.max >= 10 && yAxis.min <= 0 && yAxis.max >= 5);
	});

	test("more edges than can be seen are said to be left out", () => {
		const many = table("t", "Edges", [
			texts(
				"from",
				"From",
				Array.from({ length: 25_000 }, () => "a"),
			),
			texts(
				"to",
				"To",
				Array.from({ length: 25_000 }, () => "b"),
			),
		]);
		assert.equal(
			drawPicture(graph, contextOf([nodes, many])).note,
			"20,000 of 25,000 edges are drawn; the table has all.",
		);
	});
});

test("a chart of a table that the run lacks says which", () => {
	assert.throws(() => drawPicture(lines, contextOf([])), /The run has no table "t"/);
	assert.throws(
		() => drawPicture({ ...lines, y: ["nothing"] }, contextOf([days])),
		/The table "t" has no column "nothing"/,
	);
});
