import { type ClaimId } from "../../essay/claimId.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type ReaderPanelState } from "../../wire/panels/readerPanel.ts";
import { begun, followed, onward } from "../../wire/panels/visits.ts";

/** A reader that was opened just now. */
export const firstVisit = (section: SectionId, claim?: ClaimId): ReaderPanelState => ({
	version: 1,
	section,
	...(claim && { claim }),
	...begun(section),
});

/** The reader after going to a section, and in it to a claim. */
export const visit = (state: ReaderPanelState, section: SectionId, claim?: ClaimId): ReaderPanelState => ({
	version: 1,
	section,
	...(claim && { claim }),
	...onward(state, section),
});

/** The reader after the webview itself went to a section. */
export const follow = (state: ReaderPanelState, section: SectionId): ReaderPanelState => ({
	version: 1,
	section,
	...followed(state, section),
});
