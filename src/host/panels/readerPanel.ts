import { panelWords as words } from "./panelWords.ts";
import type * as vscode from "vscode";
import { execute } from "../kit/execute.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { isSectionId, type SectionId } from "../../essay/sectionId.ts";
import { type ReaderHost, type ReaderPanelState, type ReaderView } from "../../wire/panels/readerPanel.ts";
import { type Channel, type Handlers } from "../../wire/rpc.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { furnish } from "./furnish.ts";
import { openLink } from "./openLink.ts";
import { PanelPlace } from "./panelPlace.ts";
import { type PanelServices } from "./panelServices.ts";
import { readerAsks } from "./panelMessages.ts";
import { parseReaderState } from "./parsePanelState.ts";
import { follow, visit } from "./readerVisit.ts";
import { sectionPicture } from "./sectionPicture.ts";
import { essayHere } from "../kit/essayHere.ts";

/** One section of the essay in an editor tab, with its claims and what sources and simulations say of them. */
export class ReaderPanel {
	readonly #channel: Channel<ReaderView>;
	readonly #place: PanelPlace<ReaderPanelState>;
	#ready = false;

	constructor(
		readonly panel: vscode.WebviewPanel,
		private readonly services: PanelServices,
		state: ReaderPanelState,
		fresh: boolean,
		notice?: string,
	) {
		this.#place = new PanelPlace(state, fresh, notice);
		this.#retitle();
		const { extensionUri, log, session } = services;
		this.#channel = furnish<ReaderHost, ReaderView>(panel, extensionUri, "reader", readerAsks, this.#methods(), log);
		const listening = session.onDidChangeEvidence(() => this.#redraw());
		panel.onDidDispose(() => listening.dispose());
	}

	/** Whether its webview has asked for its picture. */
	get isReady(): boolean {
		return this.#ready;
	}

	get state(): ReaderPanelState {
		return this.#place.state;
	}

	/** Goes to a section, and in it to a claim. */
	goTo(section: SectionId, claim?: ClaimId): void {
		this.#place.goTo(visit(this.state, section, claim));
		this.#retitle();
		this.#channel.note("show", { state: this.state, picture: this.#picture() });
	}

	/** The same place with what is known now. */
	#redraw(): void {
		this.#channel.note("show", { state: { ...this.state, claim: undefined }, picture: this.#picture() });
	}

	#picture() {
		return sectionPicture(this.state.section, (claim) => this.services.session.verdictOf(claim));
	}

	#retitle(): void {
		this.panel.title = essayHere.headingOf(this.state.section);
		this.services.shows({ section: this.state.section });
	}

	#methods() {
		return {
			ready: ({ saved }) => {
				if (this.#place.adopt(saved, parseReaderState)) this.#retitle();
				this.#ready = true;
				return { state: this.state, picture: this.#picture(), notice: this.#place.takeNotice() };
			},
			section: ({ id }) => {
				if (!isSectionId(id)) throw new SubnetsError("not-found", words.noSection, "section");
				this.#place.follow(follow(this.state, id));
				this.#retitle();
				return this.#picture();
			},
			open: (link) => openLink(link),
			testClaim: async ({ claim }) => void (await execute("testClaim", { claim, how: "worlds" })),
			showInText: async ({ section }) => void (await execute("showInText", { section })),
			copyLink: async ({ section }) => void (await execute("copyLink", { section })),
		} satisfies Handlers<ReaderHost>;
	}
}
