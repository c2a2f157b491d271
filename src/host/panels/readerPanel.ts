import { say } from "../kit/saying.ts";
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
import { type PanelServices } from "./panelServices.ts";
import { readerAsks } from "./panelMessages.ts";
import { parseReaderState } from "./parsePanelState.ts";
import { follow, visit } from "./readerVisit.ts";
import { sectionPicture } from "./sectionPicture.ts";
import { essayHere } from "../kit/essayHere.ts";

/** One section of the essay in an editor tab, with its claims and what sources and simulations say of them. */
export class ReaderPanel {
	readonly #channel: Channel<ReaderView>;
	#state: ReaderPanelState;
	/** The webview's own state is older than what a command asked for. */
	#fresh: boolean;
	#notice: string | undefined;
	#ready = false;

	constructor(
		readonly panel: vscode.WebviewPanel,
		private readonly services: PanelServices,
		state: ReaderPanelState,
		fresh: boolean,
		notice?: string,
	) {
		this.#state = state;
		this.#fresh = fresh;
		this.#notice = notice;
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
		return this.#state;
	}

	/** Goes to a section, and in it to a claim. */
	goTo(section: SectionId, claim?: ClaimId): void {
		this.#state = visit(this.#state, section, claim);
		this.#fresh = true;
		this.#retitle();
		this.#channel.note("show", { state: this.#state, picture: this.#picture() });
	}

	/** The same place with what is known now. */
	#redraw(): void {
		this.#channel.note("show", { state: { ...this.#state, claim: undefined }, picture: this.#picture() });
	}

	#picture() {
		return sectionPicture(this.#state.section, (claim) => this.services.session.verdictOf(claim));
	}

	#retitle(): void {
		this.panel.title = essayHere.headingOf(this.#state.section);
		this.services.shows({ section: this.#state.section });
	}

	#methods() {
		return {
			ready: ({ saved }) => {
				this.#adopt(saved);
				this.#ready = true;
				const notice = this.#notice;
				this.#notice = undefined;
				return { state: this.#state, picture: this.#picture(), notice };
			},
			section: ({ id }) => {
				if (!isSectionId(id)) throw new SubnetsError("not-found", words.noSection, "section");
				this.#state = follow(this.#state, id);
				this.#retitle();
				return this.#picture();
			},
			open: (link) => openLink(link),
			testClaim: async ({ claim }) => void (await execute("testClaim", { claim, how: "worlds" })),
			showInText: async ({ section }) => void (await execute("showInText", { section })),
			copyLink: async ({ section }) => void (await execute("copyLink", { section })),
		} satisfies Handlers<ReaderHost>;
	}

	#adopt(saved: unknown): void {
		const fresh = this.#fresh;
		this.#fresh = false;
		if (fresh || saved === undefined || saved === null) return;
		try {
			this.#state = parseReaderState(saved);
			this.#retitle();
		} catch (error) {
			if (!SubnetsError.is(error)) throw error;
			this.#notice ??= say(error.message);
		}
	}
}
