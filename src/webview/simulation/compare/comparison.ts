import { pageLanguage } from "../../language.ts";
import { sayVerdict } from "../../../essay/verdictWords.ts";
import { simulationWords as words } from "../../words/simulationWords.ts";
import { type JudgedFinding } from "../../../runs/runReport.ts";
import { type SimulationDescription } from "../../../wire/panels/simulationPanel.ts";
import { runLooks } from "../../../essay/lean.ts";
import { say } from "../../../numeric/say.ts";
import { type Chart } from "../../../simulations/kit/chart.ts";
import { type Figure, type Outcome } from "../../../simulations/kit/outcome.ts";
import { createChartView } from "../../charts/chartView.ts";
import { type Child, h } from "../../dom.ts";
import { formatNumber, withUnit } from "../../format.ts";
import { createDataTable, type TableColumn } from "../../parts/dataTable.ts";
import { disclosure } from "../../parts/disclosure.ts";
import { renderInto } from "../../region.ts";
import { type NamedOutcome, overlay } from "./overlay.ts";

/** One of the runs that are compared, with what it says of the essay. */
export interface ComparedRun extends NamedOutcome {
	readonly findings: readonly JudgedFinding[];
}

/** Several runs over each other: one chart, what turns, and the figures that differ; those that do not are folded away. */
export interface Comparison {
	readonly element: HTMLElement;
	/** Differences are from the first. */
	show(runs: readonly ComparedRun[], chart: Chart): void;
}

/**
 * @param id prefix of the ids inside
 * @param caption names the table
 * @param claims those that the simulation bears on, whose statements are said
 */
export function createComparison(id: string, caption: string, claims: SimulationDescription["claims"]): Comparison {
	const differing = createDataTable<Figure>(id, caption);
	const equal = createDataTable<Figure>(`${id}-equal`, words.sameInAll(caption));
	const chartView = createChartView();
	const summary = h("div", { id: `${id}-summary` });
	const place = h("div");
	const tables = h("div");
	return {
		element: h("div", { class: "comparison" }, summary, place, tables),
		show: (runs, chart) => {
			const figures = runs[0]?.outcome.figures ?? [];
			const apart = figures.filter((figure) => differs(figure, runs));
			const same = figures.filter((figure) => !apart.includes(figure));
			renderInto(summary, summaryOf(apart, figures.length, runs, claims));
			differing.show(columnsOf(runs), apart);
			equal.show(columnsOf(runs), same);
			renderInto(
				tables,
				apart.length > 0 && differing.element,
				same.length > 0 && disclosure(`${id}-same`, words.sameCount(same.length), equal.element),
			);
			const over = overlay(chart, runs);
			renderInto(
				place,
				over
					? [h("h3", {}, over.chart.title), chartView.element]
					: h("p", { class: "muted" }, words.notOverlaid(chart.title)),
			);
			if (over) chartView.show(over.chart, over.outcome, { still: true });
		},
	};
}

const figureOf = (outcome: Outcome, id: string) => outcome.figures.find((figure) => figure.id === id);

/** Whether a figure reads differently in one of the runs: rounding makes no difference. */
const differs = ({ id, value, unit }: Figure, runs: readonly NamedOutcome[]): boolean =>
	runs.some(({ outcome }) => {
		const other = figureOf(outcome, id);
		return other === undefined || say(other.value, unit) !== say(value, unit);
	});

/** What changes, in a sentence, and which verdicts turn. */
function summaryOf(
	apart: readonly Figure[],
	count: number,
	runs: readonly ComparedRun[],
	claims: SimulationDescription["claims"],
): Child {
	const statementOf = (claim: string) => claims.find(({ id }) => id === claim)?.statement ?? claim;
	const turned = (runs[0]?.findings ?? []).flatMap(({ claim }) => {
		const said = runs.map(({ findings }) => {
			const found = findings.find((finding) => finding.claim === claim);
			return found ? sayVerdict(pageLanguage, runLooks[found.verdict].word) : words.notJudged;
		});
		return new Set(said).size > 1 ? [{ claim, said }] : [];
	});
	const sentence =
		apart.length === 0
			? words.noChange
			: apart.length === 1
				? words.oneChanges(count, apart[0]!.label.toLowerCase())
				: words.change(apart.length, count);
	return [
		h("p", {}, sentence, " ", turned.length === 0 ? words.noTurn : words.turns),
		turned.length > 0 &&
			h(
				"ul",
				{},
				turned.map(({ claim, said }) =>
					h("li", {}, statementOf(claim), h("span", { class: "muted" }, ` ${said.join(" → ")}`)),
				),
			),
	];
}

function columnsOf(runs: readonly NamedOutcome[]): TableColumn<Figure>[] {
	return [
		{ id: "figure", label: words.figure, cell: ({ label }) => label },
		...runs.map(({ name, outcome }, i): TableColumn<Figure> => ({
			id: `run-${i}`,
			label: name,
			numeric: true,
			cell: (figure) => {
				const value = figureOf(outcome, figure.id)?.value;
				return [withUnit(value, figure.unit), i > 0 && h("span", { class: "range" }, difference(figure.value, value))];
			},
		})),
	];
}

/** "+12.3 %" of the first run's value; nothing where there is no share to give. */
export function difference(first: number, other: number | undefined): string {
	if (other === undefined || !Number.isFinite(first) || !Number.isFinite(other)) return "";
	if (other === first) return words.theSame;
	if (first === 0) return "";
	const share = ((other - first) / Math.abs(first)) * 100;
	return ` ${share > 0 ? "+" : "−"}${formatNumber(Math.abs(share))}\u00a0%`;
}
