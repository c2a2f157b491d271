import { simulationWords as words } from "../words/simulationWords.ts";
import { answerOf } from "../../runs/answerOf.ts";
import { linksOf } from "../../essay/inlineMarkup.ts";
import { h } from "../dom.ts";
import { mark } from "../marks.ts";
import { failedView, loadingView } from "../parts/states.ts";
import { region, renderInto } from "../region.ts";
import { type Store } from "../store.ts";
import { aboutModel, exportView, manifestView } from "./about.ts";
import { type Actions } from "./actions.ts";
import { answerView } from "./answer.ts";
import { createChartArea } from "./chartArea.ts";
import { comparedRuns } from "./compare/comparedRuns.ts";
import { comparedRules } from "./compare/comparedRules.ts";
import { derivationView } from "./derivationView.ts";
import { figuresView } from "./figures.ts";
import { findingsView } from "./findings.ts";
import { guessForm } from "./guess.ts";
import { headerView } from "./header.ts";
import { guessedTable } from "./lineGuess.ts";
import { createEventsEditor, endOf } from "./knobs/eventsEditor.ts";
import { createParametersForm } from "./knobs/parametersForm.ts";
import { participantAt } from "./participantAt.ts";
import { createParticipantsTable } from "./participants.ts";
import { createPlayer } from "./player.ts";
import { createRunSettings } from "./knobs/runSettings.ts";
import { earlierOf, isCovered, runsBelow, shownOutcome, type SimulationState } from "./state.ts";

/** Ids of the figures that a text links to. */
const figuresOf = (prose: string): string[] =>
	linksOf(prose).flatMap(({ scheme, id }) => (scheme === "figure" ? [id] : []));

/** The panel's parts in their places; each follows the part of the state that it shows. */
export function createLayout(root: HTMLElement, store: Store<SimulationState>, actions: Actions) {
	const { description, guessFirst, runs, announcer, follow } = actions;
	const settings = createRunSettings({
		description,
		panel: store.state.panel,
		changed: runs.change,
		compareRules: actions.compareRules,
		sweep: actions.sweep,
	});
	const { clock } = description;
	const events =
		clock === undefined || description.many
			? undefined
			: createEventsEditor({
					...{ parameters: description.parameters, clock, announcer },
					changed: (changed) => runs.change({ events: changed }),
				});
	const parameters = createParametersForm({
		cost: description.cost,
		parameters: description.parameters,
		settings: settings.element,
		events: events?.element,
		changed: (values) => runs.change({ values }),
		run: runs.run,
		reset: actions.reset,
		sweep: actions.sweep,
	});
	const player = createPlayer(runs, description.timeless);
	const charts = createChartArea({
		description,
		choose: (chart) => actions.keep({ chart }),
		toggleTable: () => store.update({ tableShown: !store.state.tableShown }),
		save: actions.save,
		chosen: actions.chosen,
		firstDrawn: () => mark("subnets:first-chart"),
		player: player.element,
	});
	const participants = createParticipantsTable(actions.derive);

	const notice = h("div", { role: "status" });
	const answer = h("div", { class: "results" });
	const figures = h("div", { class: "results" });
	const problem = h("div");
	const chartPlace = h("div", { class: "results" }, charts.element);
	const empty = h("div");
	const findings = h("div", { class: "results" });
	const derivation = h("div");
	const manifest = h("div");
	const compared = comparedRules(store, description, actions.chartOf);
	const runsCompared = comparedRuns(store, description, actions.chartOf);
	const participantsSection = h(
		"section",
		{ "aria-labelledby": "participants-title" },
		h("h2", { id: "participants-title" }, words.participants),
		derivation,
		participants.element,
	);
	const findingsSection = h(
		"section",
		{ "aria-labelledby": "findings-title" },
		h("h2", { id: "findings-title" }, words.aboutEssay),
		findings,
	);
	const figuresSection = h(
		"section",
		{ "aria-labelledby": "figures-title" },
		h("h2", { id: "figures-title" }, words.figures),
		figures,
	);
	const chartColumn = [problem, empty, runsCompared, chartPlace, compared, findingsSection, figuresSection];

	/** With the keyboard the chart lies behind two stops for each knob. */
	const toChart = h(
		"button",
		{
			type: "button",
			class: "skip text-button",
			id: "to-chart",
			on: { click: () => charts.element.querySelector<HTMLElement>(".canvas")?.focus() },
		},
		words.toChart,
	);

	renderInto(
		root,
		toChart,
		headerView(description, actions.open),
		notice,
		h(
			"section",
			{ class: "answer-section", "aria-labelledby": "answer-title" },
			h("h2", { id: "answer-title", class: "visually-hidden" }, words.answer),
			answer,
		),
		h("div", { class: "workbench" }, parameters.element, h("div", { class: "chart-column" }, chartColumn)),
		participantsSection,
		h(
			"section",
			{ "aria-labelledby": "about-title", class: "about" },
			h("h2", { id: "about-title" }, words.aboutModel),
			aboutModel(description, follow),
			manifest,
			exportView(actions),
		),
		announcer.element,
	);

	const covered = (state: SimulationState) => isCovered(state, guessFirst);
	region(
		store,
		notice,
		(state) => [state.notice],
		({ notice: text }) => text && h("p", { class: "notice" }, text),
	);
	store.watch(
		(state) => [state.panel, state.problem, state.report],
		({ panel, problem: found, report }) => {
			settings.show(panel, report);
			events?.show(panel.events ?? none, report && endOf(report.outcome, clock!));
			parameters.show(
				panel.values,
				found,
				description.networks.find(({ id }) => id === panel.imported),
			);
		},
	);
	store.watch(
		(state) => [state.report, state.stale, state.run, state.live, state.partial],
		(state) => {
			const waiting = state.report !== undefined && (state.stale || (state.run !== "none" && !state.partial));
			for (const element of [answer, figures, findings]) element.classList.toggle("stale", waiting);
			chartPlace.classList.toggle("stale", waiting && !state.live);
			root.setAttribute("aria-busy", String(state.run === "running"));
		},
	);
	region(
		store,
		answer,
		(state) => [state.report, state.partial, state.pinned, state.panel.guess, state.problem, state.waits, state.tight],
		(state) =>
			covered(state)
				? guessForm(description.guess!, description.charts, state.report, (guess) => actions.keep({ guess }))
				: answerView(state, {
						description,
						follow,
						runSeeds: (seeds) => runs.change({ seeds }),
						showRules: () => {
							parameters.unfold();
							settings.focusRules();
						},
						showFinding: (claim) => goTo(`finding-${claim}`, "center"),
					}),
	);
	region(
		store,
		figures,
		(state) => [shownOutcome(state), state.report, state.pinned, state.allFigures, state.lit, state.panel.guess],
		(state) =>
			!covered(state) &&
			figuresView(shownOutcome(state), {
				answered: figuresOf(state.report ? answerOf(state.report) : ""),
				all: state.allFigures,
				lit: state.lit,
				earlier: earlierOf(state)?.report.outcome,
				showAll: () => store.update({ allFigures: true }),
				whatMatters: actions.whatMatters,
			}),
	);
	region(
		store,
		problem,
		(state) => [state.problem],
		({ problem: found }) =>
			found &&
			failedView(found.message, {
				tryAgain: runs.run,
				showLog: actions.showLog,
				importFile: found.field === "imported" ? actions.importFile : undefined,
			}),
	);
	store.watch(
		(state) => [
			shownOutcome(state),
			state.panel.chart,
			state.tableShown,
			state.live,
			state.pinned,
			state.panel.guess,
			state.problem,
			state.waits,
		],
		(state) => {
			const outcome = shownOutcome(state);
			const hide = !outcome || covered(state) || description.charts.length === 0;
			chartPlace.hidden = hide;
			toChart.hidden = hide;
			participantsSection.hidden = hide || outcome.participants.length === 0;
			findingsSection.hidden = covered(state) || description.many === true;
			figuresSection.hidden = !outcome || covered(state) || outcome.figures.length === 0;
			renderInto(
				empty,
				!outcome && !state.problem && !state.waits && loadingView(words.runningFirst),
				covered(state) && outcome && h("p", { class: "muted covered" }, words.waits),
			);
			if (hide) return;
			const chart = actions.chartOf();
			const pays = description.explainsPay && participantAt(chart, outcome, 0) !== undefined;
			const opens = chart.opens ? "" : pays ? words.chooseWhy : undefined;
			const guessed = guessedTable(state.panel.guess, description.guess, description.charts, state.report?.outcome);
			const below = runsBelow(state, guessed);
			charts.show(outcome, chart, { still: state.live, table: state.tableShown, opens, below });
		},
	);
	store.watch(
		(state) => [shownOutcome(state)?.participants],
		(state) => participants.show(shownOutcome(state)?.participants ?? []),
	);
	region(
		store,
		findings,
		(state) => [state.report, state.pinned, state.tested],
		(state) => {
			const { open, testClaim } = actions;
			return findingsView(state.report, {
				...{ description, follow, open, testClaim },
				earlier: earlierOf(state),
				tested: state.tested,
			});
		},
	);
	region(
		store,
		manifest,
		(state) => [state.report],
		({ report }) => manifestView(report, description),
	);
	region(
		store,
		derivation,
		(state) => [state.derivation],
		({ derivation: shown }) => shown && derivationView(shown, follow, () => store.update({ derivation: undefined })),
	);
	store.watch((state) => [state.run, state.progress, state.pace, state.live], player.show);

	return {
		focusParameter: parameters.focus,
		focusFigure: (id: string) => goTo(`figure-${id}`),
		focusDerivation: () => goTo("derivation"),
		showComparedRuns: () => goTo("compared-runs", "start"),
		showComparison: () => compared.scrollIntoView({ block: "start" }),
		point: charts.point,
	};
}

/** A run without events has always the same ones. */
const none: readonly never[] = [];

/** Brings an element into view and puts the focus on it, so that a screen reader reads it out. */
function goTo(id: string, block: ScrollLogicalPosition = "nearest"): void {
	const element = document.getElementById(id);
	element?.scrollIntoView({ block });
	element?.focus({ preventScroll: true });
}
