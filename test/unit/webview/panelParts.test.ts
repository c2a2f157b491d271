import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type ReaderPanelState } from "../../../src/wire/panels/readerPanel.ts";
import { numbers, table, texts } from "../../../src/simulations/kit/build.ts";
import { type Chart } from "../../../src/simulations/kit/chart.ts";
import { type Outcome } from "../../../src/simulations/kit/outcome.ts";
import { type NumberParameter } from "../../../src/simulations/kit/parameters.ts";
import { moved } from "../../../src/webview/charts/cursor.ts";
import { chartAsSvg, escapeXml } from "../../../src/webview/charts/exportPicture.ts";
import { stepped, visited } from "../../../src/webview/reader/history.ts";
import { difference } from "../../../src/webview/simulation/compare/comparison.ts";
import { locateFigure } from "../../../src/webview/simulation/locateFigure.ts";
import { refusal, sliderScale } from "../../../src/webview/simulation/knobs/numberKnob.ts";
import { overlay } from "../../../src/webview/simulation/compare/overlay.ts";
import { Store } from "../../../src/webview/store.ts";
import { themeOf } from "./chartContext.ts";

const chart = { id: "c", title: "Pay", description: "By day.", table: "t" };
const outcomeOf = (tables: Outcome["tables"]): Outcome => ({ figures: [], tables, participants: [], events: [] });

describe("the store", () => {
	test("an effect runs at once, and then only when its part changes", () => {
		const store = new Store({ a: 1, b: 1 });
		const seen: number[] = [];
		store.watch(
			({ a }) => [a],
			({ a }) => void seen.push(a),
		);
		store.update({ b: 2 });
		store.update({ a: 1 });
		store.update({ a: 2 });
		assert.deepEqual(seen, [1, 2]);
	});

	test("an effect may change the state; those after it see the newest", () => {
		const store = new Store({ a: 1, twice: 2 });
		const seen: number[] = [];
		store.watch(
			({ a }) => [a],
			({ a }) => store.update({ twice: a * 2 }),
		);
		store.watch(
			({ twice }) => [twice],
			({ twice }) => void seen.push(twice),
		);
		store.update({ a: 4 });
		assert.deepEqual(seen, [2, 8]);
	});
});

describe("sliders", () => {
	const parameter: NumberParameter = {
		kind: "number",
		label: "Stake",
		unit: "alpha",
		min: 1,
		max: 1e6,
		step: 1,
		default: 10,
		scale: "log",
		help: "",
		source: "",
	};

	test("whatever the slider says is allowed", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.constantFrom<Partial<NumberParameter>>(
					{},
					{ whole: true },
					{ scale: "linear", min: 0.1, max: 0.7, step: 0.1 },
					{ scale: "linear", min: -5, max: 5, step: 0.25 },
				),
				(share, change) => {
					const shown = { ...parameter, ...change };
					const { range, fromSlider } = sliderScale(shown);
					const value = fromSlider(range.min + share * (range.max - range.min));
					assert.equal(refusal(shown, String(value)), undefined, String(value));
				},
			),
		);
	});

	test("over decades, the middle is the geometric one, and steps have no dust", () => {
		const { fromSlider, toSlider } = sliderScale(parameter);
		assert.equal(fromSlider(200), 1000);
		assert.equal(Math.round(toSlider(1000)), 200);
		assert.equal(sliderScale({ ...parameter, scale: "linear", min: 0, max: 1, step: 0.1 }).fromSlider(0.3), 0.3);
	});

	test("what is typed is refused with the range", () => {
		assert.equal(refusal(parameter, "0"), "Use a number from 1 to 1,000,000\u00a0alpha.");
		for (const text of ["", " ", "abc", "1e9", "NaN", "-1"]) assert.notEqual(refusal(parameter, text), undefined, text);
		for (const text of ["1", "1e3", " 12.5 ", "1,000"]) assert.equal(refusal(parameter, text), undefined, text);
		assert.match(refusal({ ...parameter, whole: true }, "1.5")!, /^Use a whole number/);
	});
});

describe("the cursor of a chart", () => {
	const at = { series: 0, index: 5 };
	test("moves by one, by a tenth, to the ends, and from series to series", () => {
		assert.deepEqual(moved("ArrowRight", undefined, [20]), { series: 0, index: 0 });
		assert.deepEqual(moved("ArrowRight", at, [20]), { series: 0, index: 6 });
		assert.deepEqual(moved("PageDown", at, [20]), { series: 0, index: 7 });
		assert.deepEqual(moved("End", at, [20]), { series: 0, index: 19 });
		assert.deepEqual(moved("ArrowLeft", { series: 0, index: 0 }, [20]), { series: 0, index: 0 });
		assert.deepEqual(moved("ArrowDown", at, [20, 20, 20]), { series: 2, index: 5 });
		assert.equal(moved("a", at, [20]), undefined);
	});
});

describe("figures in charts", () => {
	const days = table("t", "Days", [
		numbers("day", "Day", "", [0, 1]),
		numbers("pay", "Pay", "alpha", [1, 3.25]),
		numbers("other", "Other", "alpha", [3.25, 2]),
	]);
	const charts: Chart[] = [{ ...chart, kind: "lines", x: "day", y: ["pay", "other"] }];
	const figure = (value: number, unit = "alpha", id = "best") => ({ id, label: "Best", unit, value });

	test("are found by their exact value and unit, in drawn columns only", () => {
		assert.deepEqual(locateFigure(figure(3.25), charts, outcomeOf([days]), "c"), { chart: "c", row: 1, series: "Pay" });
		assert.equal(locateFigure(figure(3.25, "%"), charts, outcomeOf([days]), "c"), undefined);
		assert.equal(locateFigure(figure(3.2501), charts, outcomeOf([days]), "c"), undefined);
	});

	test("a round number needs the column's name too", () => {
		assert.equal(locateFigure(figure(2), charts, outcomeOf([days]), "c"), undefined);
		assert.deepEqual(locateFigure(figure(2, "alpha", "other"), charts, outcomeOf([days]), "c"), {
			chart: "c",
			row: 1,
			series: "Other",
		});
	});
});

describe("runs over each other", () => {
	const run = (name: string, days: number[], pay: number[]) => ({
		name,
		outcome: outcomeOf([table("t", "Days", [numbers("day", "Day", "", days), numbers("pay", "Pay", "alpha", pay)])]),
	});
	const lines: Chart = { ...chart, kind: "lines", x: "day", y: ["pay"] };

	test("lines are joined on their axis; what one lacks is a gap", () => {
		const over = overlay(lines, [run("A", [0, 1], [1, 2]), run("B", [1, 2], [5, 6])])!;
		const [days, a, b] = over.outcome.tables[0]!.columns;
		assert.deepEqual([...days!.values], [0, 1, 2]);
		assert.deepEqual([...a!.values], [1, 2, NaN]);
		assert.deepEqual([...b!.values], [NaN, 5, 6]);
		assert.deepEqual([a!.label, b!.label], ["A", "B"]);
	});

	test("points are grouped by run", () => {
		const over = overlay({ ...chart, kind: "scatter", x: "day", y: "pay" }, [
			run("A", [0], [1]),
			run("B", [1, 2], [5, 6]),
		])!;
		assert.deepEqual(over.outcome.tables[0]!.columns.at(-1)!.values, ["A", "B", "B"]);
		assert.equal((over.chart as { group: string }).group, "run");
	});

	test("flows and maps have no overlay, nor has a single run", () => {
		assert.equal(
			overlay({ ...chart, kind: "sankey", source: "a", target: "b", value: "c" }, [
				run("A", [0], [1]),
				run("B", [1], [2]),
			]),
			undefined,
		);
		assert.equal(overlay(lines, [run("A", [0], [1])]), undefined);
	});

	test("differences are shares of the first", () => {
		assert.equal(difference(50, 60), " +20\u00a0%");
		assert.equal(difference(-50, -60), " −20\u00a0%");
		assert.equal(difference(5, 5), " the same");
		assert.equal(difference(0, 5), "");
		assert.equal(difference(1, NaN), "");
	});
});

describe("the reader's way", () => {
	const start: ReaderPanelState = { version: 1, section: "3.1", history: ["3.1"], position: 0 };

	test("back and forward as in a browser", () => {
		const there = visited(visited(start, "3.2"), "3.3");
		const back = stepped(there, -1)!;
		assert.deepEqual([back.section, back.position], ["3.2", 1]);
		assert.equal(stepped(back, 1)!.section, "3.3");
		assert.deepEqual(visited(back, "4").history, ["3.1", "3.2", "4"], "what lay ahead is forgotten");
		assert.equal(stepped(start, -1), undefined);
	});

	test("does not grow without end", () => {
		let state = start;
		for (let i = 0; i < 300; i++) state = visited(state, i % 2 ? "3.1" : "3.2");
		assert.equal(state.history.length, 100);
		assert.equal(state.history[state.position], state.section);
	});
});

describe("a drawing that stands alone", () => {
	test("nothing of the data becomes markup", () => {
		const hostile = `<script>alert("1")</script>`;
		const flows = table("t", hostile, [
			texts("from", hostile, ["a", hostile]),
			texts("to", "To", [hostile, "c"]),
			numbers("amount", "Amount", hostile, [1, 2]),
		]);
		const bars = table("t", hostile, [
			texts("from", hostile, ["a", hostile]),
			numbers("amount", hostile, hostile, [1, 2]),
		]);
		for (const [drawn, tables] of [
			[
				{
					...chart,
					title: hostile,
					description: hostile,
					kind: "sankey",
					source: "from",
					target: "to",
					value: "amount",
				},
				[flows],
			],
			[{ ...chart, title: hostile, description: hostile, kind: "bars", x: "from", y: ["amount"] }, [bars]],
		] as [Chart, Outcome["tables"]][]) {
			const svg = chartAsSvg(drawn, { tables, events: [] }, themeOf("vscode-light"), hostile);
			assert.ok(!svg.includes("<script"), drawn.kind);
			assert.ok(svg.includes("&lt;script&gt;"));
			assert.ok(!svg.includes('"Segoe UI"'), "font names do not close their attribute");
		}
	});

	test("the five characters of XML", () => {
		assert.equal(escapeXml(`<a b="c" d='e'>&`), "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
	});
});
