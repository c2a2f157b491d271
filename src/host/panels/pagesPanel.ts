import { say } from "../kit/saying.ts";
import { panelWords as words } from "./panelWords.ts";
import * as vscode from "vscode";
import { execute } from "../kit/execute.ts";
import { type Channel, type Handlers } from "../../wire/rpc.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type PagesHost, type PagesPanelState, type PagesView, ways } from "../../wire/panels/pagesPanel.ts";
import { begun, followed, onward } from "../../wire/panels/visits.ts";
import { furnish } from "./furnish.ts";
import { openLink } from "./openLink.ts";
import { spokenEpoch } from "./pages/spokenEpoch.ts";
import { epochPicture } from "./pages/epochPicture.ts";
import { type Headlines } from "./pages/headlines.ts";
import { isPage, pageOf } from "./pages/pageOf.ts";
import { PanelPlace } from "./panelPlace.ts";
import { type PanelServices } from "./panelServices.ts";
import { pagesAsks } from "./panelMessages.ts";
import { parsePagesState } from "./parsePanelState.ts";

/** A panel with pages that was opened just now. */
export const firstPage = (page: string, at?: string): PagesPanelState => ({
	version: 1,
	page,
	...(at !== undefined && { at }),
	...begun(page),
});

/** The pages of subnets, roles and names, the start page and the glossary, one at a time in an editor tab. */
export class PagesPanel {
	readonly #channel: Channel<PagesView>;
	readonly #place: PanelPlace<PagesPanelState>;
	#headlines: Headlines = {};
	#ready = false;

	constructor(
		readonly panel: vscode.WebviewPanel,
		private readonly services: PanelServices,
		state: PagesPanelState,
		fresh: boolean,
		notice?: string,
	) {
		this.#place = new PanelPlace(state, fresh, notice);
		this.#retitle();
		const { extensionUri, log, session } = services;
		this.#channel = furnish<PagesHost, PagesView>(panel, extensionUri, "pages", pagesAsks, this.#methods(), log);
		const listening = [
			session.onDidChangeEvidence(() => this.#redraw()),
			session.reports.onDidChange(() => this.#redraw()),
		];
		panel.onDidDispose(() => listening.forEach((subscription) => subscription.dispose()));
	}

	/** Whether its webview has asked for its picture. */
	get isReady(): boolean {
		return this.#ready;
	}

	get state(): PagesPanelState {
		return this.#place.state;
	}

	/** Goes to a page, and on it to an element. */
	goTo(page: string, at?: string): void {
		this.#place.goTo({ ...this.state, page, at, ...onward(this.state, page) });
		this.#retitle();
		this.#channel.note("show", { state: this.state, picture: this.#picture() });
	}

	/** The same place with what is known now. */
	#redraw(): void {
		this.#channel.note("show", { state: { ...this.state, at: undefined }, picture: this.#picture() });
	}

	#picture() {
		const { session } = this.services;
		return pageOf(this.state.page, {
			verdictOf: (claim) => session.verdictOf(claim),
			reportOf: (simulation) => session.reports.get(simulation)?.report,
			headlines: this.#headlines,
		});
	}

	#retitle(): void {
		const { title } = pageOf(this.state.page, {
			verdictOf: (claim) => this.services.session.verdictOf(claim),
			reportOf: () => undefined,
			headlines: {},
		});
		this.panel.title = title;
		this.services.shows({ page: this.state.page });
	}

	#methods() {
		const { session } = this.services;
		return {
			ready: async ({ saved }) => {
				if (this.#place.adopt(saved, parsePagesState)) this.#retitle();
				await Promise.all([this.#loadHeadlines(), session.runs()]);
				this.#ready = true;
				return { state: this.state, picture: this.#picture(), notice: this.#place.takeNotice() };
			},
			page: ({ id }) => {
				if (!isPage(id)) throw new SubnetsError("not-found", words.noPage, "page");
				this.#place.follow({ ...this.state, page: id, at: undefined, ...followed(this.state, id) });
				this.#retitle();
				return this.#picture();
			},
			epoch: ({ network }) => spokenEpoch(epochPicture(network), say),
			open: (link) => openLink(link),
			whyThisPay: async (target) => void (await execute("whyThisPay", target)),
			way: async ({ id, simulation }) => {
				if (!ways.includes(id)) throw new SubnetsError("bad-value", words.deadButton, "id");
				await execute(id, simulation === undefined ? undefined : { simulation });
			},
		} satisfies Handlers<PagesHost>;
	}

	async #loadHeadlines(): Promise<void> {
		const file = vscode.Uri.joinPath(this.services.extensionUri, "media", "headlines.json");
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
		this.#headlines = JSON.parse(text) as Headlines;
	}
}
