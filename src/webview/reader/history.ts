import { type SectionId } from "../../essay/sectionId.ts";
import { type ReaderPanelState } from "../../wire/panels/readerPanel.ts";
import { onward, stepped as wayStepped, type Visits } from "../../wire/panels/visits.ts";

/** The reader after a step to another section. */
export const visited = (state: ReaderPanelState, section: SectionId): ReaderPanelState => at(onward(state, section));

/** The reader after going back (−1) or forward (1); nothing at the ends of its way. */
export function stepped(state: ReaderPanelState, by: -1 | 1): ReaderPanelState | undefined {
	const way = wayStepped(state, by);
	return way && at(way);
}

const at = (way: Visits<SectionId>): ReaderPanelState => ({ version: 1, section: way.history[way.position]!, ...way });
