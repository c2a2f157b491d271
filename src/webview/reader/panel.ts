import { readerWords as words } from "../words/readerWords.ts";
import { isSectionId } from "../../essay/sectionId.ts";
import { type InlineLink } from "../../essay/inlineMarkup.ts";
import {
	type ReaderHost,
	type ReaderPanelState,
	type ReaderView,
	type SectionPicture,
} from "../../wire/panels/readerPanel.ts";
import { createAnnouncer } from "../announce.ts";
import { h } from "../dom.ts";
import { begin } from "../parts/begin.ts";
import { connectHost } from "../host.ts";
import { problemOf } from "../problem.ts";
import { renderInto } from "../region.ts";
import { stepped, visited } from "./history.ts";
import { listenForBackAndForward } from "../parts/backAndForward.ts";
import { jumpTo } from "../parts/jumpTo.ts";
import { sectionView } from "./sectionView.ts";

/** Opens the reader: one section at a time, with a way back. */
export async function openReaderPanel(root: HTMLElement): Promise<void> {
	const content = h("div", { class: "reader" });
	const announcer = createAnnouncer();
	const host = connectHost<ReaderView, ReaderHost>({
		show: ({ state: now, picture: newPicture }) => {
			const moved = now.section !== state?.section || now.claim !== undefined;
			take(now, newPicture);
			if (moved) arrive();
		},
	});
	let state: ReaderPanelState | undefined;
	let picture: SectionPicture | undefined;
	let notice: string | undefined;
	/** Where the reader was on each page of the way, so that "back" comes back to the same line. */
	const places = new Map<number, number>();

	function take(newState: ReaderPanelState, newPicture: SectionPicture) {
		state = newState;
		picture = newPicture;
		host.save(state);
		draw();
	}
	function draw() {
		if (!state || !picture) return;
		renderInto(
			content,
			sectionView(picture, state, notice, {
				follow,
				open,
				go: (section) => void go(visited(state!, section)),
				step,
				testClaim: (claim) => void host.call("testClaim", { claim }).catch(tell),
				showInText: () => void host.call("showInText", { section: state!.section }).catch(tell),
				copyLink: () =>
					void host.call("copyLink", { section: state!.section }).then(() => announcer.say(words.linkCopied), tell),
			}),
		);
	}
	const tell = (error: unknown) => {
		notice = problemOf(error).message;
		draw();
	};
	const open = (scheme: string, id: string) => void host.call("open", { scheme, id }).catch(tell);
	function follow({ scheme, id }: InlineLink) {
		const work = picture?.references.find(({ source }) => source === id);
		if (scheme === "section" && isSectionId(id) && state) void go(visited(state, id));
		else if (scheme === "claim" && picture?.claims.some((claim) => claim.id === id)) showClaim(id);
		else if (scheme === "source" && work) jumpTo(`reference-${work.id}`);
		else open(scheme, id);
	}
	const step = (by: -1 | 1) => {
		const next = state && stepped(state, by);
		if (next) void go(next, places.get(next.position));
	};
	async function go(next: ReaderPanelState, scroll = 0) {
		if (state) places.set(state.position, window.scrollY);
		try {
			const newPicture = await host.call("section", { id: next.section });
			notice = undefined;
			take(next, newPicture);
			window.scrollTo(0, scroll);
			document.getElementById("section-title")?.focus({ preventScroll: true });
		} catch (error) {
			tell(error);
		}
	}
	function arrive() {
		if (state?.claim) showClaim(state.claim);
		else window.scrollTo(0, 0);
	}
	const showClaim = (id: string) => jumpTo(`claim-${id}`);
	listenForBackAndForward(step);

	await begin(
		root,
		words.opening,
		() => host.call("ready", { saved: host.saved }),
		(ready) => {
			notice = ready.notice;
			renderInto(root, content, announcer.element);
			take(ready.state, ready.picture);
			arrive();
		},
	);
}
