import { panelWords as words } from "./panelWords.ts";
import type * as vscode from "vscode";
import { describeError } from "../kit/describeError.ts";
import { execute } from "../kit/execute.ts";
import { type Channel, type Handlers } from "../../wire/rpc.ts";
import {
	type Scorecard,
	type ScorecardHost,
	type ScorecardPanelState,
	type ScorecardView,
} from "../../claims/scorecard/scorecard.ts";
import { scorecardOf } from "../../claims/scorecard/scorecardOf.ts";
import { simulations } from "../../simulations/registry.ts";
import { exportScorecard } from "./exportScorecard.ts";
import { furnish } from "./furnish.ts";
import { openLink } from "./openLink.ts";
import { PanelPlace } from "./panelPlace.ts";
import { type PanelServices } from "./panelServices.ts";
import { scorecardAsks } from "./panelMessages.ts";
import { parseScorecardState } from "./parsePanelState.ts";
import { type Language } from "../../language/language.ts";
import { language } from "../kit/language.ts";
import { simulationIn } from "../../simulations/spoken.ts";

/** Every claim of the essay with what sources say and what simulations showed, in one editor tab. */
export class ScorecardPanel {
	readonly #channel: Channel<ScorecardView>;
	readonly #place: PanelPlace<ScorecardPanelState>;
	#problem: string | undefined;

	/** @param notice why what was kept could not be used */
	constructor(
		readonly panel: vscode.WebviewPanel,
		private readonly services: PanelServices,
		state: ScorecardPanelState,
		notice?: string,
	) {
		this.#place = new PanelPlace(state, false, notice);
		panel.title = words.scorecard;
		const { extensionUri, log, session } = services;
		this.#channel = furnish<ScorecardHost, ScorecardView>(
			panel,
			extensionUri,
			"scorecard",
			scorecardAsks,
			this.#methods(),
			log,
		);
		const listening = [
			session.everyClaim.onDidChange(() => this.#redraw()),
			session.everyClaim.onDidProgress((progress) => this.#channel.note("progress", { progress })),
		];
		panel.onDidDispose(() => listening.forEach((subscription) => subscription.dispose()));
	}

	get state(): ScorecardPanelState {
		return this.#place.state;
	}

	/** Says why the test of every claim failed, with a way to try again. */
	showProblem(error: unknown): void {
		this.#problem = describeError(error);
		this.#redraw();
	}

	#redraw(): void {
		if (this.services.session.everyClaim.progress) this.#problem = undefined;
		this.#channel.note("show", { picture: this.#picture() });
	}

	#picture() {
		return { card: this.#card(language), progress: this.services.session.everyClaim.progress, problem: this.#problem };
	}

	#card(spoken: Language): Scorecard {
		const all = simulations.map((simulation) => simulationIn(spoken, simulation));
		return scorecardOf(this.services.session.everyClaim.known, all, spoken);
	}

	#methods() {
		const { everyClaim } = this.services.session;
		return {
			ready: async ({ saved }) => {
				this.#place.adopt(saved, parseScorecardState);
				await everyClaim.load();
				return { state: this.state, picture: this.#picture(), notice: this.#place.takeNotice() };
			},
			test: () => void execute("testEveryClaim"),
			stop: () => everyClaim.stop(),
			open: (link) => openLink(link),
			testClaim: async ({ claim }) => void (await execute("testClaim", { claim, how: "worlds" })),
			export: async ({ format, filter }) =>
				await exportScorecard(
					{ said: this.#card(language), data: this.#card("en") },
					format,
					parseScorecardState(filter),
				),
			showLog: async () => void (await execute("showLog")),
		} satisfies Handlers<ScorecardHost>;
	}
}
