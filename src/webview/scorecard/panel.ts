import { scorecardWords as words } from "../words/scorecardWords.ts";
import {
	type ScorecardFormat,
	type ScorecardHost,
	type ScorecardPanelState,
	type ScorecardPicture,
	type ScorecardView,
} from "../../claims/scorecard/scorecard.ts";
import { createAnnouncer } from "../announce.ts";
import { h } from "../dom.ts";
import { begin } from "../parts/begin.ts";
import { connectHost } from "../host.ts";
import { failedView } from "../parts/states.ts";
import { jumpTo } from "../parts/jumpTo.ts";
import { problemOf } from "../problem.ts";
import { region, renderInto } from "../region.ts";
import { Store } from "../store.ts";
import { chaptersView } from "./chaptersView.ts";
import { createFilters, everyClaim } from "./filters.ts";
import { createProgressRow } from "./progressRow.ts";
import { referencesView } from "./referencesView.ts";
import { type ScorecardState } from "./state.ts";
import { summaryView } from "./summaryView.ts";

/** Opens the scorecard: the summary, every claim with both verdicts, and the works that the essay cites. */
export async function openScorecardPanel(root: HTMLElement): Promise<void> {
	const announcer = createAnnouncer();
	let store: Store<ScorecardState> | undefined;
	const host = connectHost<ScorecardView, ScorecardHost>({
		show: ({ picture }) => {
			const wasTesting = store?.state.progress !== undefined;
			store?.update(shownOf(picture));
			if (wasTesting && !picture.progress) announcer.say(words.ended);
		},
		progress: ({ progress }) => store?.update({ progress }),
	});
	await begin(
		root,
		words.opening,
		() => host.call("ready", { saved: host.saved }),
		({ state, picture, notice }) => {
			const made = new Store<ScorecardState>({ panel: state, notice, ...shownOf(picture) });
			store = made;
			renderInto(root, layout(made, host, announcer.say), announcer.element);
			made.watch(
				({ panel }) => [panel],
				({ panel }) => host.save(panel),
			);
		},
	);
}

const shownOf = ({ card, progress, problem }: ScorecardPicture) => ({ card, progress, problem });

type Host = ReturnType<typeof connectHost<ScorecardView, ScorecardHost>>;

function layout(store: Store<ScorecardState>, host: Host, say: (text: string) => void): HTMLElement {
	const tell = (error: unknown) => store.update({ notice: problemOf(error).message });
	const open = (scheme: string, id: string) => void host.call("open", { scheme, id }).catch(tell);
	const change = (panel: Partial<ScorecardPanelState>) => store.update({ panel: { ...store.state.panel, ...panel } });
	const actions = {
		open,
		follow: ({ scheme, id }: { scheme: string; id: string }) => open(scheme, id),
		testClaim: (claim: Parameters<ScorecardHost["testClaim"]>[0]["claim"]) =>
			void host.call("testClaim", { claim }).catch(tell),
		test: () => void host.call("test", {}).catch(tell),
		stop: () => void host.call("stop", {}).catch(tell),
		export: (format: ScorecardFormat) =>
			void host
				.call("export", { format, filter: store.state.panel })
				.then((name) => name !== undefined && say(words.saved(name)), tell),
		showDiffering: () => {
			change({ ...everyClaim, differing: true });
			jumpTo("filters");
		},
		showLog: () => void host.call("showLog", {}).catch(tell),
	};
	const summary = h("div", {});
	const notice = h("div", {});
	const chapters = h("div", {});
	const works = h("div", {});
	const progress = createProgressRow(actions);
	const filters = createFilters(store, change, say);
	region(
		store,
		notice,
		(state) => [state.notice, state.problem],
		(state) => [
			state.problem !== undefined && failedView(state.problem, { tryAgain: actions.test, showLog: actions.showLog }),
			state.notice !== undefined && h("p", { class: "notice", role: "status" }, state.notice),
		],
	);
	region(
		store,
		summary,
		(state) => [state.card],
		(state) => summaryView(state.card, actions),
	);
	region(
		store,
		chapters,
		(state) => [state.card, state.panel],
		(state) => chaptersView(state.card, state.panel, actions),
	);
	region(
		store,
		works,
		(state) => [state.card],
		(state) => referencesView(state.card.references, actions),
	);
	store.watch(
		(state) => [state.progress, state.card.untouched],
		(state) => progress.show(state.progress, state.card.untouched),
	);
	return h("div", { class: "scorecard" }, notice, summary, progress.element, filters.element, chapters, works);
}
