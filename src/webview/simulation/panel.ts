import { simulationWords as words } from "../words/simulationWords.ts";
import { type InlineLink, toPlainText } from "../../essay/inlineMarkup.ts";
import { type RunReport } from "../../runs/runReport.ts";
import {
	type Beside,
	type ComparedRuns,
	type ExportFormat,
	type SimulationHost,
	type SimulationView,
} from "../../wire/panels/simulationPanel.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { defaultsOf, type Values } from "../../simulations/kit/parameters.ts";
import { createAnnouncer } from "../announce.ts";
import { chartAsSvg, svgAsPng } from "../charts/exportPicture.ts";
import { readTheme } from "../charts/theme.ts";
import { connectHost } from "../host.ts";
import { begin } from "../parts/begin.ts";
import { problemOf } from "../problem.ts";
import { Store } from "../store.ts";
import { createLayout } from "./layout.ts";
import { locateFigure } from "./locateFigure.ts";
import { participantAt } from "./participantAt.ts";
import { createRuns } from "./runs.ts";
import { isCovered, shownOutcome, type SimulationState } from "./state.ts";

/** Parameters stand beside the chart, as in the style sheet, and a laptop's window is higher than most. */
const roomy = "(min-width: 860px) and (min-height: 760px)";

type Ready = Awaited<ReturnType<SimulationHost["ready"]>>;
type Shown = Parameters<SimulationView["show"]>[0];

/** Opens the simulation panel: asks the host for everything, draws it, and runs when there is no report yet. */
export async function openSimulationPanel(root: HTMLElement): Promise<void> {
	let panel: ReturnType<typeof createPanel> | undefined;
	const host = connectHost<SimulationView, SimulationHost>({
		show: (picture) => panel?.show(picture),
		progress: (progress) => panel?.progressed(progress),
		compare: (compared) => panel?.compare(compared),
		why: ({ participant, step }) => panel?.derive(participant, step),
		beside: (known) => panel?.beside(known),
	});
	await begin(
		root,
		words.opening,
		() => host.call("ready", { saved: host.saved }),
		(ready) => (panel = createPanel(root, host, ready)),
		() => host.note("showLog", {}),
	);
}

function createPanel(
	root: HTMLElement,
	host: ReturnType<typeof connectHost<SimulationView, SimulationHost>>,
	ready: Ready,
) {
	const { description } = ready;
	const guessFirst = ready.guessFirst && description.guess !== undefined;
	const announcer = createAnnouncer();
	const room = window.matchMedia(roomy);
	const store = new Store<SimulationState>({
		panel: ready.state,
		report: ready.report ?? ready.first,
		partial: !ready.report && ready.first !== undefined,
		tested: {},
		run: "none",
		live: false,
		stale: false,
		waits: ready.waits,
		notice: ready.notice,
		pace: 10,
		tight: !room.matches,
		tableShown: false,
		allFigures: false,
	});
	room.addEventListener("change", ({ matches }) => store.update({ tight: !matches }));
	const runs = createRuns(store, host, (report) => {
		if (!isCovered(store.state, guessFirst)) announcer.say(words.finished(toPlainText(report.headline)));
	});
	const tell = (error: unknown) => store.update({ notice: problemOf(error).message });
	const chartOf = (): Chart =>
		description.charts.find(({ id }) => id === store.state.panel.chart) ?? description.charts[0]!;
	const keep = (change: Partial<SimulationState["panel"]>) =>
		store.update({ panel: { ...store.state.panel, ...change } });

	const open = (scheme: string, id: string, values?: Values) =>
		void host.call("open", { scheme, id, values }).catch(tell);
	const follow = (link: InlineLink) => {
		if (link.scheme === "parameter") layout.focusParameter(link.id);
		else if (link.scheme === "figure") showFigure(link.id);
		else open(link.scheme, link.id);
	};
	function showFigure(id: string) {
		const outcome = shownOutcome(store.state);
		const index = outcome?.figures.findIndex((figure) => figure.id === id) ?? -1;
		if (!outcome || index < 0) return;
		store.update({ lit: id });
		const place = locateFigure(outcome.figures[index]!, description.charts, outcome, chartOf().id);
		if (place) {
			keep({ chart: place.chart });
			layout.point(place.row, place.series);
		}
		layout.focusFigure(id);
	}
	const derive = (participant: string, step?: number) =>
		void host.call("derivePay", { state: store.state.panel, participant, step }).then((derivation) => {
			store.update({ derivation });
			layout.focusDerivation();
		}, tell);
	const compareRules = () => {
		store.update({ comparison: "running" });
		layout.showComparison();
		const state = store.state.panel;
		host.call("compareRules", { state }).then(
			(comparison) => {
				if (store.state.comparison === "running") store.update({ comparison });
				announcer.say(words.rulesCompared);
			},
			(error: unknown) => store.update({ comparison: undefined, notice: problemOf(error).message }),
		);
	};
	const chosen = (chart: Chart, row: number) => {
		if (description.many) return void host.call("openPoint", { state: store.state.panel, row }).catch(tell);
		const outcome = shownOutcome(store.state);
		const table = outcome?.tables.find(({ id }) => id === chart.table);
		const participant = outcome && description.explainsPay && participantAt(chart, outcome, row);
		if (participant && !chart.opens) derive(participant.id);
		if (!chart.opens || !table) return;
		const values = Object.entries(chart.opens.values).map(([parameter, column]) => [
			parameter,
			table.columns.find(({ id }) => id === column)?.values[row],
		]);
		if (values.every(([, value]) => value !== undefined))
			open("simulation", chart.opens.simulation, Object.fromEntries(values) as Values);
	};
	async function save(format: ExportFormat) {
		const { report, panel: state } = store.state;
		if (!report) return;
		try {
			const content = await contentOf(format, chartOf(), report, description.title);
			const file = await host.call("export", { format, state, content, chart: chartOf().id });
			if (file) announcer.say(words.saved(file));
		} catch (error) {
			tell(error);
		}
	}
	const layout = createLayout(root, store, {
		description,
		guessFirst,
		runs,
		announcer,
		chartOf,
		follow,
		open: (scheme, id) => open(scheme, id),
		derive: description.explainsPay ? (participant) => derive(participant) : undefined,
		compareRules,
		sweep: (name) => void host.call("sweep", { state: store.state.panel, name }).catch(tell),
		whatMatters: (figure) => void host.call("whatMatters", { state: store.state.panel, figure }).catch(tell),
		chosen,
		save: (format) => void save(format),
		keep,
		// The import goes too: one that was removed would fail for ever; and so does what a scenario changes on the way.
		reset: () => runs.change({ values: defaultsOf(description.parameters), imported: undefined, events: [] }),
		testClaim: (claim) => void host.call("testClaim", { claim }).catch(tell),
		saveRun: () => void host.call("saveRun", { state: store.state.panel }).then(() => announcer.say(words.kept), tell),
		copyLink: () =>
			void host.call("copyLink", { state: store.state.panel }).then(() => announcer.say(words.linkCopied), tell),
		showLog: () => host.note("showLog", {}),
		importFile: () => void host.call("importNetwork", {}).catch(tell),
	});
	store.watch(
		(state) => [state.panel],
		({ panel }) => host.save(panel),
	);
	if (!ready.report && !ready.waits) runs.open();
	return {
		show: ({ state, report, notice, waits }: Shown) => {
			runs.drop();
			store.update({
				panel: state,
				report: report ?? (waits ? undefined : store.state.report),
				partial: report ? false : store.state.partial,
				before: undefined,
				stale: report === undefined,
				waits,
				notice,
				problem: undefined,
				comparison: undefined,
				derivation: undefined,
			});
			if (!report && !waits) runs.open();
		},
		progressed: runs.progressed,
		compare: (compared: ComparedRuns) => {
			store.update({ compared });
			layout.showComparedRuns();
			announcer.say(words.laidOver(compared.runs.length));
		},
		derive,
		beside: ({ pinned, tested }: Beside) => store.update({ pinned, tested }),
	};
}

/** What the webview hands over: drawings. The rest the host writes itself. */
async function contentOf(
	format: ExportFormat,
	chart: Chart,
	report: RunReport,
	title: string,
): Promise<string | undefined> {
	const { manifest, outcome } = report;
	const seeds = words.seedsOf(manifest.seed, manifest.seeds);
	const origin = `${title} (${manifest.simulation} v${manifest.version}) · ${seeds} · ${words.rulesOf(manifest.rules)} · Subnet Explorer ${manifest.engine} · ${manifest.outcomeHash.slice(0, 12)}`;
	if (format === "svg" || format === "markdown") return chartAsSvg(chart, outcome, readTheme(), origin);
	if (format === "png") return svgAsPng(chartAsSvg(chart, outcome, readTheme(), origin));
	return undefined;
}
