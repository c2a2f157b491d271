import { pagesWords as words } from "../words/pagesWords.ts";
import { type InlineLink } from "../../essay/inlineMarkup.ts";
import {
	type PagePicture,
	type PagesHost,
	type PagesPanelState,
	type PagesView,
} from "../../wire/panels/pagesPanel.ts";
import { onward, stepped } from "../../wire/panels/visits.ts";
import { h } from "../dom.ts";
import { begin } from "../parts/begin.ts";
import { connectHost } from "../host.ts";
import { backAndForward, listenForBackAndForward } from "../parts/backAndForward.ts";
import { iconButton } from "../parts/controls.ts";
import { inlineProse } from "../parts/inlineText.ts";
import { jumpTo } from "../parts/jumpTo.ts";
import { problemOf } from "../problem.ts";
import { renderInto } from "../region.ts";
import { blockView, type PageActions } from "./blockView.ts";
import { createEpoch } from "./epochView.ts";

/** Opens the pages: one at a time, with a way back. */
export async function openPagesPanel(root: HTMLElement): Promise<void> {
	const content = h("div", { class: "reader pages" });
	const host = connectHost<PagesView, PagesHost>({
		show: ({ state: now, picture: newPicture }) => {
			const moved = now.page !== state?.page || now.at !== undefined;
			take({ ...now, epoch: state?.epoch }, newPicture);
			if (moved) arrive();
		},
	});
	let state: PagesPanelState | undefined;
	let picture: PagePicture | undefined;
	let notice: string | undefined;
	let epoch: HTMLElement | undefined;
	/** Where the reader was on each page of the way, so that "back" comes back to the same line. */
	const places = new Map<number, number>();

	const tell = (error: unknown) => {
		notice = problemOf(error).message;
		draw();
	};
	const open = (scheme: string, id: string) => void host.call("open", { scheme, id }).catch(tell);
	function follow({ scheme, id }: InlineLink) {
		if (scheme !== "term") open(scheme, id);
		else if (state?.page === "glossary") jumpTo(`term-${id}`);
		else void go("glossary", `term-${id}`);
	}
	const actions: PageActions = {
		follow,
		open,
		go: (page) => void go(page),
		way: (id, simulation) => void host.call("way", { id, simulation }).catch(tell),
		why: (simulation, participant) => void host.call("whyThisPay", { simulation, participant }).catch(tell),
		epoch: () =>
			(epoch ??= createEpoch({
				saved: state?.epoch,
				compute: (network) => host.call("epoch", { network }),
				save: (now) => {
					state = { ...state!, epoch: now };
					host.save(state);
				},
				follow,
				tell,
			})),
	};

	function take(newState: PagesPanelState, newPicture: PagePicture) {
		state = newState;
		picture = newPicture;
		host.save(state);
		draw();
	}
	function draw() {
		if (!state || !picture) return;
		renderInto(
			content,
			h(
				"nav",
				{ class: "reader-nav", "aria-label": words.pages },
				backAndForward(state, step),
				h("span", { class: "spacer" }),
				iconButton("start", "home", words.start, () => void go("start"), state.page === "start"),
				iconButton("search", "search", words.search, () => actions.way("search")),
			),
			notice !== undefined && h("p", { class: "notice", role: "status" }, notice),
			h(
				"header",
				{},
				h("p", { class: "eyebrow" }, picture.eyebrow),
				h("h1", { id: "page-title", tabindex: -1 }, picture.title),
				h("p", { class: "page-lead" }, inlineProse(picture.lead, follow)),
			),
			picture.blocks.map((block, at) => blockView(block, at, actions)),
		);
	}
	async function go(page: string, at?: string) {
		if (!state) return;
		await arriveAt({ ...state, page, at, ...onward(state, page) });
	}
	function step(by: -1 | 1) {
		const way = state && stepped(state, by);
		if (!state || !way) return;
		const page = way.history[way.position]!;
		void arriveAt({ ...state, page, at: undefined, ...way }, places.get(way.position));
	}
	async function arriveAt(next: PagesPanelState, scroll = 0) {
		if (state) places.set(state.position, window.scrollY);
		try {
			const newPicture = await host.call("page", { id: next.page });
			notice = undefined;
			take(next, newPicture);
			if (next.at !== undefined) return jumpTo(next.at);
			window.scrollTo(0, scroll);
			document.getElementById("page-title")?.focus({ preventScroll: true });
		} catch (error) {
			tell(error);
		}
	}
	function arrive() {
		if (state?.at !== undefined) jumpTo(state.at);
		else window.scrollTo(0, 0);
	}
	listenForBackAndForward(step);

	await begin(
		root,
		words.opening,
		() => host.call("ready", { saved: host.saved }),
		(ready) => {
			notice = ready.notice;
			renderInto(root, content);
			take(ready.state, ready.picture);
			arrive();
		},
	);
}
