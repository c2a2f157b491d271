import { spokenSentence } from "../../kit/spoken.ts";
import { sectionMark } from "../../../essay/sections.ts";
import { type ClaimId } from "../../../essay/claimId.ts";
import { type Citation, citationOf, type SourceId } from "../../../essay/sources.ts";
import { type Simulation } from "../../../simulations/kit/contract.ts";
import { type Block } from "../../../wire/panels/pagesPanel.ts";
import { type PageFacts } from "./pageFacts.ts";
import { essayHere } from "../../kit/essayHere.ts";
import { pageTexts as words } from "./pageTexts.ts";

/** A source as a fact names it. */
export const cite = (id: SourceId): Citation => citationOf(essayHere.sources[id]);

/** Claims with the verdict that they have everywhere. */
export function claimsBlock(
	title: string,
	ids: readonly ClaimId[],
	{ verdictOf }: PageFacts,
	note?: string,
): readonly Block[] {
	if (ids.length === 0) return [];
	const claims = ids.map((id) => {
		const { statement, section } = essayHere.claimOf(id);
		const { lean, word, brief, sources } = verdictOf(id);
		return { id, statement, mark: sectionMark(section), lean, word, brief, sources: sources.word };
	});
	return [{ kind: "claims", title, claims, ...(note !== undefined && { note }) }];
}

/** Simulations with what they answered last, or answer at their defaults. */
export function simulationsBlock(
	title: string,
	simulations: readonly Simulation[],
	facts: PageFacts,
): readonly Block[] {
	if (simulations.length === 0) return [];
	const entry = ({ id, question }: Simulation) => {
		const report = facts.reportOf(id);
		return {
			id,
			question,
			headline: spokenSentence(id, report?.headline ?? facts.headlines[id]?.headline ?? ""),
			...(report && { how: words.yourNewest }),
		};
	};
	return [{ kind: "simulations", title, simulations: simulations.map(entry) }];
}
