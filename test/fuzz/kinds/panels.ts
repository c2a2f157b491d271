import type * as vscode from "vscode";
import { scorecardOf } from "../../../src/claims/scorecard/scorecardOf.ts";
import { chaptersShown } from "../../../src/claims/scorecard/claimsShown.ts";
import { NetworkShelf } from "../../../src/host/session/networkShelf.ts";
import { Session } from "../../../src/host/session/session.ts";
import { epochPicture } from "../../../src/host/panels/pages/epochPicture.ts";
import { pageOf } from "../../../src/host/panels/pages/pageOf.ts";
import { firstPage, PagesPanel } from "../../../src/host/panels/pagesPanel.ts";
import {
	parsePagesState,
	parseReaderState,
	parseScorecardState,
	parseSimulationState,
} from "../../../src/host/panels/parsePanelState.ts";
import { ReaderPanel } from "../../../src/host/panels/readerPanel.ts";
import { firstVisit, visit } from "../../../src/host/panels/readerVisit.ts";
import { ScorecardPanel } from "../../../src/host/panels/scorecardPanel.ts";
import { sectionPicture } from "../../../src/host/panels/sectionPicture.ts";
import { simulationAct } from "../../../src/host/panels/simulationAct.ts";
import { SimulationPanel } from "../../../src/host/panels/simulationPanel.ts";
import { type PanelServices } from "../../../src/host/panels/panelServices.ts";
import { type Random } from "../../../src/numeric/random.ts";
import { RunHistory } from "../../../src/runs/archive/runHistory.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { SensitivityArchive } from "../../../src/runs/many/sensitivity/sensitivityArchive.ts";
import { SweepArchive } from "../../../src/runs/many/sweepArchive.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { memoryStorage } from "../../fixtures/runs/memoryStorage.ts";
import { runnerHere } from "../../fixtures/runs/runnerHere.ts";
import { damageTree } from "../damage.ts";
import { type Kind } from "../kind.ts";
import { readOr } from "../refusal.ts";

const nothing = () => undefined;
const epoch = { network: { stake: [40, 35, 25], weights: [[50, 30, 20], [48, 32, 20], [0, 0, 100]] }, step: 2 }; // prettier-ignore
const energy = { version: 1, ...askFor(findSimulation("energy")), chart: "" } as const;
const scorecard = { version: 1, chapter: "3", lean: "all", sources: "yes", differing: true, text: "zeus" } as const;
const pages = ["start", "glossary", "epoch", "subnet:18", "subnet:18/miners", "name:openai"];

const states = {
	simulation: () => energy,
	reader: () => visit(firstVisit("3.1"), "3.3", "3-3-paper9-remedies"),
	pages: (random: Random) => ({ ...firstPage(pages[random.integer(0, pages.length - 1)]!), epoch }),
	scorecard: () => scorecard,
} as const;

type StateKind = keyof typeof states;
const kinds = Object.keys(states) as StateKind[];

function damaged(value: unknown, random: Random): unknown {
	let tree = structuredClone(value);
	for (let count = random.integer(1, 4); count > 0; count--) tree = damageTree(tree, random);
	return tree;
}

const { session } = makeServices();

/** Every text in a picture, however deep. */
function textsIn(value: unknown, found: string[] = []): string[] {
	if (typeof value === "string") found.push(value);
	else if (typeof value === "number" && !Number.isFinite(value)) found.push(String(value));
	else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) textsIn(inner, found);
	return found;
}

/** What a panel shows of a state that was read. */
function drawn(kind: StateKind, state: unknown): unknown {
	switch (kind) {
		case "simulation":
			parseSimulationState(state);
			return "";
		case "reader":
			return sectionPicture(parseReaderState(state).section, (claim) => session.verdictOf(claim));
		case "pages": {
			const { page, epoch: drawnEpoch } = parsePagesState(state);
			const picture = pageOf(page, {
				verdictOf: (claim) => session.verdictOf(claim),
				reportOf: () => undefined,
				headlines: {},
			});
			return [picture, drawnEpoch ? epochPicture(drawnEpoch.network) : ""];
		}
		case "scorecard":
			return chaptersShown(scorecardOf(undefined, simulations), parseScorecardState(state)).map(({ title }) => title);
	}
}

/** What a panel kept over a reload. What is read can be drawn, and holds no number that nobody can read. */
export const panelState: Kind<{ readonly kind: StateKind; readonly state: unknown }> = {
	id: "panel state",
	draw(random) {
		const kind = kinds[random.integer(0, kinds.length - 1)]!;
		return { kind, state: damaged(states[kind](random), random) };
	},
	read: ({ kind, state }) => readOr(() => ({ refused: false, told: [], shown: textsIn(drawn(kind, state)) })),
	long: [
		(length) => ({ kind: "scorecard", state: { ...scorecard, text: "a ".repeat(length / 2) } }),
		(length) => ({ kind: "reader", state: { ...firstVisit("3.1"), history: Array.from({ length }, () => "3.1") } }),
	],
};

/** A panel as VS Code would give it, whose page says what it is told to. */
function fakePanel() {
	let toHost: (message: unknown) => void = nothing;
	const answers: unknown[] = [];
	const panel = {
		title: "",
		visible: true,
		webview: {
			html: "",
			options: {},
			postMessage: (wire: unknown) => {
				answers.push(structuredClone(wire));
				return Promise.resolve(true);
			},
			onDidReceiveMessage: (listener: (message: unknown) => void) => {
				toHost = listener;
				return { dispose: nothing };
			},
		},
		onDidDispose: () => ({ dispose: nothing }),
		onDidChangeViewState: () => ({ dispose: nothing }),
	};
	return { panel: panel as unknown as vscode.WebviewPanel, answers, say: (message: unknown) => toHost(message) };
}

function makeServices(): PanelServices {
	const files = memoryStorage();
	const session = new Session({
		runner: runnerHere,
		history: new RunHistory(files, () => 1_700_000_000_000),
		networks: new NetworkShelf(files, nothing),
		sweeps: new SweepArchive(memoryStorage(), () => 1, nothing),
		sensitivities: new SensitivityArchive(memoryStorage(), () => 1, nothing),
		scorecard: memoryStorage(),
		shippedScorecard: () => Promise.resolve("{}"),
		seeds: () => 1,
		onProblem: nothing,
	});
	const log = { info: nothing, error: nothing, show: nothing, lines: [], dispose: nothing }; // prettier-ignore
	return {
		extensionUri: { path: "/nowhere" } as vscode.Uri,
		session,
		log,
		setting: (() => false) as unknown as PanelServices["setting"],
		shows: nothing,
		uriScheme: "vscode",
	};
}

type Panel = { readonly answers: unknown[]; say(message: unknown): void };

/** One panel of each kind; they stay, as a window's do. */
function openPanels(): Record<StateKind, Panel> {
	const services = makeServices();
	const made = Object.fromEntries(kinds.map((kind) => [kind, fakePanel()])) as Record<StateKind, ReturnType<typeof fakePanel>>; // prettier-ignore
	const act = simulationAct("energy", services.session, "vscode", {
		sweep: () => Promise.resolve(),
		whatMatters: () => Promise.resolve(),
	});
	new SimulationPanel(made.simulation.panel, services, act, energy, true);
	new ReaderPanel(made.reader.panel, services, firstVisit("3.1"), true);
	new PagesPanel(made.pages.panel, services, firstPage("start"), true);
	new ScorecardPanel(made.scorecard.panel, services, scorecard);
	return made;
}

const link = { scheme: "section", id: "3.1" };
/** What pages ask, whole. */
const asked: Record<StateKind, Readonly<Record<string, unknown>>> = {
	simulation: {
		ready: { saved: energy },
		run: { state: energy, asked: true, framesPerSecond: 30, paused: false },
		steer: { action: "speed", framesPerSecond: 30 },
		compareRules: { state: energy },
		derivePay: { state: energy, participant: "owner", step: 1 },
		sweep: { state: energy, name: "usable" },
		whatMatters: { state: energy, figure: "ratio" },
		openPoint: { state: energy, row: 1 },
		open: { ...link, values: { usable: 1 } },
		testClaim: { claim: "3-1-roles" },
		export: { format: "csv", state: energy, content: "<svg></svg>", chart: "years" },
		saveRun: { state: energy },
		copyLink: { state: energy },
		importNetwork: {},
		showLog: {},
	},
	reader: {
		ready: { saved: firstVisit("3.1") },
		section: { id: "3.2" },
		open: link,
		testClaim: { claim: "3-1-roles" },
		showInText: { section: "3.1" },
		copyLink: { section: "3.1" },
	},
	pages: {
		ready: { saved: firstPage("start") },
		page: { id: "subnet:18" },
		epoch: { network: epoch.network },
		open: link,
		whyThisPay: { simulation: "zeus", participant: "miner-1" },
		way: { id: "search", simulation: "zeus" },
	},
	scorecard: {
		ready: { saved: scorecard },
		stop: {},
		open: link,
		testClaim: { claim: "3-1-roles" },
		export: { format: "csv", filter: scorecard },
		showLog: {},
	},
};

/** As `wire/rpc.ts` has it. */
interface Answer {
	readonly kind: string;
	readonly id: number;
	readonly error?: { readonly message: string };
}

interface Said {
	readonly kind: StateKind;
	readonly message: unknown;
}

let panels: Record<StateKind, Panel> | undefined;
let next = 1;

/** A message from a page. A call is answered, whatever it is; nothing is thrown and no promise is left rejected. */
export const webviewMessage: Kind<Said> = {
	id: "webview message",
	draw(random) {
		const kind = kinds[random.integer(0, kinds.length - 1)]!;
		const methods = Object.keys(asked[kind]);
		const method = methods[random.integer(0, methods.length - 1)]!;
		const argument = random.chance(0.85) ? damaged(asked[kind][method], random) : asked[kind][method];
		const message = { kind: random.chance(0.9) ? "call" : "note", id: 0, method, argument };
		return { kind, message: random.chance(0.15) ? damaged(message, random) : message };
	},
	async read({ kind, message }) {
		panels ??= openPanels();
		const { answers, say } = panels[kind];
		const isCall = (wire: unknown): wire is { kind: "call"; method: unknown } =>
			typeof wire === "object" && wire !== null && (wire as { kind?: unknown }).kind === "call";
		const id = next++;
		answers.length = 0;
		say(isCall(message) ? { ...message, id } : message);
		if (!isCall(message)) return { refused: true, told: ["It is told to the log."] };
		let answer: Answer | undefined;
		for (let turns = 0; answer === undefined && turns < 2000; turns++) {
			await new Promise((resolve) => setImmediate(resolve));
			answer = (answers as readonly Answer[]).find((one) => one.id === id);
		}
		if (!answer) return { refused: false, told: [], wrong: "no answer came" };
		if (answer.kind === "done") return { refused: false, told: [] };
		return { refused: true, told: [answer.error!.message] };
	},
};
