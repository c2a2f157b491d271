import { type ClaimId } from "../../essay/claimId.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type ReaderPanelState } from "../../wire/panels/readerPanel.ts";

/** Longest way back that is remembered. */
const longest = 100;

/** A reader that was opened just now. */
export const firstVisit = (section: SectionId, claim?: ClaimId): ReaderPanelState => ({
	version: 1,
	section,
	...(claim && { claim }),
	history: [section],
	position: 0,
});

/** The reader after going to a section: what lay ahead is forgotten, as in a browser. Staying adds nothing. */
export function visit(state: ReaderPanelState, section: SectionId, claim?: ClaimId): ReaderPanelState {
	const stays = section === state.section;
	const way = stays
		? state.history.slice(0, state.position + 1)
		: [...state.history.slice(0, state.position + 1), section].slice(-longest);
	return { version: 1, section, ...(claim && { claim }), history: way, position: way.length - 1 };
}

/** The reader after the webview itself went to a section: one step back or forward where that is what it did. */
export function follow(state: ReaderPanelState, section: SectionId): ReaderPanelState {
	for (const position of [state.position - 1, state.position + 1]) {
		if (state.history[position] === section) return { ...state, section, claim: undefined, position };
	}
	return visit(state, section);
}
