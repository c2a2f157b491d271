import "../../src/french.ts"; // before all that speaks
import {
	type EpochPicture,
	type PagesHost,
	type PagesPanelState,
	type PagesView,
} from "../../src/wire/panels/pagesPanel.ts";
import { say } from "../../src/host/kit/saying.ts";
import { spokenEpoch } from "../../src/host/panels/pages/spokenEpoch.ts";
import { verdictsByClaim } from "../../src/claims/evidence.ts";
import { pageOf } from "../../src/host/panels/pages/pageOf.ts";
import headlines from "../../media/headlines.json";
import { type ReaderHost, type ReaderPanelState, type ReaderView } from "../../src/wire/panels/readerPanel.ts";
import { type ScenarioChange } from "../../src/runs/ask/scenarioEdit.ts";
import { withChange } from "../../src/webview/scenario/pending.ts";
import { type ScenarioHost, type ScenarioPicture, type ScenarioView } from "../../src/wire/panels/scenarioForm.ts";
import { connect, type Channel, type Methods, type Wire } from "../../src/wire/rpc.ts";
import { type RunReport } from "../../src/runs/runReport.ts";
import {
	type SimulationHost,
	type SimulationPanelState,
	type SimulationView,
} from "../../src/wire/panels/simulationPanel.ts";
import {
	type ScorecardHost,
	type ScorecardPanelState,
	type ScorecardPicture,
	type ScorecardView,
} from "../../src/claims/scorecard/scorecard.ts";
import { SubnetsError } from "../../src/numeric/errors.ts";
import { pictureOf, readerState, tested } from "./fixture/reader.ts";
import { outcomeOf } from "./fixture/outcome.ts";
import { realCard, realSection, realSimulation, shippedVerdicts } from "./spoken.ts";
import { emptyCard, fullCard, progressAt, scorecardState } from "./fixture/scorecard.ts";
import { derivation, description, panelState, reportOf } from "./fixture/simulation.ts";

/*
 * The other side of a panel, in the page itself: VS Code's API, and a host that answers from fixtures. The address says
 * how it behaves: `fail` (each run fails), `slow` (a run takes 30 frames of 40 ms), `report` (there is one at once), `guess`,
 * `waits` (its values came with a link), `untouched` (no claim has been tested), `notice`, `illustrative`, `empty`, `never` (no
 * run ever ends), `seeds` (20 of them: the first is there at once, the others when a test lets them), `timeless`, `paid` (marks are participants
 * and open nothing else), `long` (four lines stand behind the answer), `line` (the guess is one), `tested` (one claim over many worlds),
 * `real` (the product's own content in the page's language, not a fixture's).
 */

interface Call {
	readonly method: string;
	readonly argument: unknown;
}

declare global {
	interface Window {
		calls: Call[];
		violations: string[];
		sent: (method: string, argument: unknown) => void;
		/** A run of a real simulation, as JSON; computed outside of the page for the same reason. */
		runAtDefaults: (simulation: string) => Promise<string>;
		/** The other seeds wait for it. */
		othersMayCome?: boolean;
		/** The fixture's report with other values. */
		reportWith: (change: object) => RunReport;
		/** Lays runs with these shares of copiers over each other. */
		lay: (...copiers: number[]) => void;
		/** The scenario's text is changed elsewhere, or cannot be used. */
		textSays: (what: { change?: ScenarioChange; problem?: string }) => void;
		acquireVsCodeApi: () => unknown;
		/** Computed outside of the page, as in the product: the page's policy allows no WebAssembly. */
		epochOf: (network: unknown) => Promise<EpochPicture>;
	}
}

const query = new URLSearchParams(location.search);
window.calls = [];
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
	window.violations.push(`${event.violatedDirective} ${event.sourceFile}:${event.columnNumber} ${event.sample}`),
);

const storageKey = `state ${document.body.dataset.panel ?? ""}`;
window.acquireVsCodeApi = () => ({
	postMessage: (message: unknown) => setTimeout(() => channel.receive(structuredClone(message))),
	getState: () => JSON.parse(sessionStorage.getItem(storageKey) ?? "null") ?? undefined,
	setState: (state: unknown) => sessionStorage.setItem(storageKey, JSON.stringify(state)),
});
const post = (wire: Wire) => setTimeout(() => window.postMessage(structuredClone(wire), "*"));
const stray = (wire: unknown, error?: unknown) => console.error("stray", JSON.stringify(wire), String(error));

/** Notes every call before it is answered. */
function recorded<T extends Methods>(methods: T): T {
	return Object.fromEntries(
		Object.entries(methods).map(([method, act]) => [
			method,
			(argument: never) => {
				window.calls.push({ method, argument: JSON.parse(JSON.stringify(argument)) as unknown });
				return act(argument);
			},
		]),
	) as T;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function simulationHost(): Channel<SimulationView> {
	let frame = { paused: false, step: false, stop: false, pause: 0 };
	const run = async (state: SimulationPanelState, framesPerSecond: number, paused: boolean): Promise<RunReport> => {
		frame.stop = true;
		const mine = (frame = { paused, step: false, stop: false, pause: 1000 / framesPerSecond });
		if (query.has("gone")) throw new SubnetsError("not-found", "This imported network is no longer there.", "imported");
		if (query.has("fail"))
			throw new SubnetsError(
				"bad-value",
				"Miners (miners): 64 miners do not fit into 32 slots. Use at most 32.",
				"miners",
			);
		if (query.has("seeds") && !Number.isFinite(framesPerSecond)) {
			const first = reportOf({ ...state, seeds: 1 });
			channel.note("progress", { done: 1, total: 20, label: "seed 1 of 20", outcome: first.outcome, first });
			while (!window.othersMayCome) await wait(20);
		}
		if (query.has("never")) await new Promise(() => undefined);
		for (let day = 1; Number.isFinite(framesPerSecond) && day <= 30; day++) {
			while (mine.paused && !mine.step && !mine.stop) await wait(5);
			mine.step = false;
			if (mine.stop) return reportOf(state, day - 1);
			channel.note("progress", { done: day, total: 30, label: `day ${day} of 30`, outcome: outcomeOf(state, day) });
			await wait(mine.pause);
		}
		return reportOf(state);
	};
	const readyWith = (saved: unknown) => ({
		state: (saved as SimulationPanelState | undefined) ?? { ...panelState, seeds: query.has("seeds") ? 20 : 1 },
		description: {
			...description,
			model: {
				...description.model,
				illustrative: query.has("illustrative"),
				hinge: query.has("illustrative") ? "It hinges on how often people look things up." : undefined,
			},
			charts: query.has("empty")
				? []
				: query.has("paid")
					? description.charts.map((chart) => ({ ...chart, opens: undefined }))
					: description.charts,
			timeless: query.has("timeless"),
			...(query.has("line") && {
				guess: { kind: "line" as const, question: "How does pay go, day by day?", chart: "pay", low: 0, high: 6 },
			}),
		},
		report: query.has("report")
			? {
					...reportOf((saved as SimulationPanelState | undefined) ?? panelState),
					...(query.has("long") && {
						detail: ["First", "Second", "Third", "Fourth"].map((which) => `${which} line, of [0.831](figure:rank).`),
					}),
				}
			: undefined,
		notice: query.has("notice")
			? "The saved state is of version 9, which this version does not know. The defaults are shown."
			: undefined,
		waits: query.has("waits"),
		guessFirst: query.has("guess"),
	});
	const methods = recorded({
		ready: async ({ saved }: { saved: unknown }) => {
			const real = query.get("real");
			if (real) return realSimulation(await window.runAtDefaults(real));
			if (query.has("tested")) {
				setTimeout(
					() => channel.note("beside", { tested: { "3.3-copying": { ...tested, simulation: "zeus" } } as never }),
					50,
				);
			}
			return readyWith(saved);
		},
		run: ({
			state,
			framesPerSecond,
			paused,
		}: {
			state: SimulationPanelState;
			framesPerSecond?: number;
			paused?: boolean;
		}) => run(state, framesPerSecond ?? (query.has("slow") ? 25 : Infinity), paused === true),
		steer: ({ action }: { action: string }) => {
			if (action === "pause") frame.paused = true;
			if (action === "resume") frame.paused = false;
			if (action === "step") Object.assign(frame, { paused: true, step: true });
			if (action === "stop") frame.stop = true;
		},
		compareRules: ({ state }: { state: SimulationPanelState }) =>
			description.rules.map(({ id }) => ({ rules: id, report: reportOf({ ...state, rules: id }) })),
		derivePay: () => derivation,
		sweep: () => undefined,
		whatMatters: () => undefined,
		openPoint: () => undefined,
		open: () => undefined,
		testClaim: () => undefined,
		export: ({ format }: { format: string }) => `zeus.${format}`,
		saveRun: () => undefined,
		copyLink: () => undefined,
		importNetwork: () => undefined,
		showLog: () => undefined,
	} satisfies { [K in keyof SimulationHost]: (argument: never) => unknown });
	const channel = connect<SimulationHost, SimulationView>(post, methods as never, stray);
	return channel;
}

function readerHost(): Channel<ReaderView> {
	const pictured = query.has("real") ? realSection : pictureOf;
	const methods = recorded({
		ready: ({ saved }: { saved: unknown }) => {
			const state = (saved as ReaderPanelState | undefined) ?? {
				...readerState,
				...(query.has("section") && { section: query.get("section") as never }),
				claim: (query.get("claim") ?? undefined) as never,
			};
			return { state, picture: pictured(state.section), notice: undefined };
		},
		section: ({ id }: { id: ReaderPanelState["section"] }) => pictured(id),
		open: () => undefined,
		testClaim: () => undefined,
		showInText: () => undefined,
		copyLink: () => undefined,
	} satisfies { [K in keyof ReaderHost]: (argument: never) => unknown });
	return connect<ReaderHost, ReaderView>(post, methods as never, stray);
}

function pagesHost(): Channel<PagesView> {
	const verdicts = query.has("real") ? shippedVerdicts() : verdictsByClaim([], []);
	const page = query.get("page") ?? "start";
	const facts = {
		verdictOf: (claim: never) => verdicts.get(claim)!,
		reportOf: (id: string) => (query.has("report") && id === "zeus" ? reportOf(panelState) : undefined),
		headlines,
	};
	const methods = recorded({
		ready: ({ saved }: { saved: unknown }) => {
			const state = (saved as PagesPanelState | undefined) ?? {
				version: 1,
				page,
				at: query.get("at") ?? undefined,
				history: [page],
				position: 0,
			};
			return { state, picture: pageOf(state.page, facts), notice: undefined };
		},
		page: ({ id }: { id: string }) => pageOf(id, facts),
		epoch: async ({ network }: Parameters<PagesHost["epoch"]>[0]) => spokenEpoch(await window.epochOf(network), say),
		open: () => undefined,
		whyThisPay: () => undefined,
		way: () => undefined,
	} satisfies { [K in keyof PagesHost]: (argument: never) => unknown });
	return connect<PagesHost, PagesView>(post, methods as never, stray);
}

function scorecardHost(): Channel<ScorecardView> {
	let testing = false;
	let tested = !query.has("untouched");
	const picture = (): ScorecardPicture => ({
		card: query.has("real") ? realCard() : tested ? fullCard : emptyCard,
		progress: testing ? progressAt(0.25) : undefined,
	});
	const show = () => channel.note("show", { picture: picture() });
	const methods = recorded({
		ready: ({ saved }: { saved: unknown }) => ({
			state: (saved as ScorecardPanelState | undefined) ?? scorecardState,
			picture: picture(),
			notice: query.has("notice") ? "The saved panel is of version 9. The scorecard shows all claims." : undefined,
		}),
		test: async () => {
			if (query.has("fail")) {
				const problem =
					"There is no answer. The run was lost because its worker died. Run it again; smaller values may help.";
				channel.note("show", { picture: { ...picture(), problem } });
				return;
			}
			testing = true;
			show();
			await wait(50);
			channel.note("progress", { progress: progressAt(0.5) });
			if (query.has("never")) return;
			await wait(50);
			testing = false;
			tested = true;
			show();
		},
		stop: () => {
			testing = false;
			show();
		},
		open: () => undefined,
		testClaim: () => undefined,
		export: ({ format }: { format: string }) => (format === "html" ? "scorecard.html" : "scorecard.md"),
		showLog: () => undefined,
	} satisfies { [K in keyof ScorecardHost]: (argument: never) => unknown });
	const channel: Channel<ScorecardView> = connect<ScorecardHost, ScorecardView>(post, methods as never, stray);
	return channel;
}

/** A file that holds a scenario, without its text. */
function scenarioHost(): Channel<ScenarioView> {
	const scenario = {
		...panelState,
		title: "Few copiers",
		seeds: 1,
		...(query.has("broken") && { network: "net.json" }),
	};
	let sound: ScenarioPicture["sound"] = { scenario, description };
	let problem = query.has("broken") ? '"seed": Use a whole number from 0 to 4,294,967,295.' : undefined;
	const picture = (): ScenarioPicture => ({
		file: "few.subnet.yaml",
		...(sound && { sound }),
		...(problem && { problem }),
	});
	window.textSays = ({ change = {}, problem: found }) => {
		sound = sound && { ...sound, scenario: withChange(sound.scenario, change) };
		problem = found;
		channel.note("show", picture());
	};
	if (query.has("never")) sound = undefined;
	const methods = recorded({
		ready: picture,
		edit: async ({ change }: { change: ScenarioChange }) => {
			await wait(query.has("slow") ? 300 : 0);
			if (query.has("fail")) throw new SubnetsError("bad-value", "This file cannot be written.");
			sound = sound && { ...sound, scenario: withChange(sound.scenario, change) };
			return picture();
		},
		run: () => undefined,
		asText: () => undefined,
		showLog: () => undefined,
	} satisfies { [K in keyof ScenarioHost]: (argument: never) => unknown });
	const channel: Channel<ScenarioView> = connect<ScenarioHost, ScenarioView>(post, methods as never, stray);
	return channel;
}

const hosts: Readonly<Record<string, () => Channel<never>>> = {
	simulation: simulationHost,
	reader: readerHost,
	pages: pagesHost,
	scorecard: scorecardHost,
	scenario: scenarioHost,
};
const channel: Channel<Methods> = hosts[document.body.dataset.panel ?? ""]!() as never;
window.reportWith = (change) => {
	const values = "values" in change ? (change.values as object) : {};
	return reportOf({ ...panelState, values: { ...panelState.values, ...values } });
};
window.lay = (...shares) =>
	window.sent("compare", {
		runs: shares.map((copiers) => ({
			name: `Share of copiers ${copiers}`,
			report: reportOf({ ...panelState, values: { ...panelState.values, copiers } }),
		})),
		inputs: [{ label: "Share of copiers", values: shares.map(String) }],
	});
window.sent = (method, argument) => channel.note(method, argument as never);
