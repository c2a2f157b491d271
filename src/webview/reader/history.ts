import { type SectionId } from "../../essay/sectionId.ts";
import { type ReaderPanelState } from "../../wire/panels/readerPanel.ts";

/** Longest way back that is remembered. */
const longest = 100;

/** The reader after a step to another section: what lay ahead is forgotten, as in a browser. */
export function visited(state: ReaderPanelState, section: SectionId): ReaderPanelState {
	const history = [...state.history.slice(0, state.position + 1), section].slice(-longest);
	return { version: 1, section, history, position: history.length - 1 };
}

/** The reader after going back (−1) or forward (1); nothing at the ends of its way. */
export function stepped(state: ReaderPanelState, step: -1 | 1): ReaderPanelState | undefined {
	const position = state.position + step;
	const section = state.history[position];
	return section === undefined ? undefined : { version: 1, section, history: state.history, position };
}
