import { escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { type Claim } from "../../essay/claim.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { claimsOf } from "../../essay/claims.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type Chapter, chapters, type Section, sectionOf } from "../../essay/sections.ts";
import { type Verdict, verdictLooks } from "../../essay/verdict.ts";
import { simulationsTesting } from "../../claims/simulationsTesting.ts";
import { type ClaimEvidence, countVerdicts, sayVerdicts, simulatedVerdict } from "../../claims/evidence.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { type Look, type TreeNode } from "./treeNode.ts";
import { verdictIcon } from "./verdictIcon.ts";

/** Characters of a title for which a sidebar of usual width has room. */
const ROOM = 28;

/** What simulations found so far; asked for at every refresh. */
export type EvidenceOf = (claim: ClaimId) => readonly ClaimEvidence[];

/** The essay as rows: chapters, their sections, the claims of each. */
export const essayRows = (evidenceOf: EvidenceOf): readonly TreeNode[] =>
	chapters.map((chapter) => chapterRow(chapter, evidenceOf));

/** Ids of the rows that show something of a claim, from the claim upwards. */
export function rowsOfClaim({ id, section }: Pick<Claim, "id" | "section">): readonly string[] {
	return [`claim:${id}`, `section:${section}`, `chapter:${sectionOf(section).chapter}`];
}

function chapterRow(chapter: Chapter, evidenceOf: EvidenceOf): TreeNode {
	const node: TreeNode = {
		id: `chapter:${chapter.id}`,
		target: { section: chapter.sections[0]! },
		look: (): Look => {
			const found = chapter.sections.flatMap((section) => verdictsOf(section, evidenceOf));
			const label = chapter.id === "0" ? chapter.title : `${chapter.id} ${chapter.title}`;
			return {
				label,
				icon: { codicon: "book" },
				tooltip: `**${escapeMarkdown(label)}**\n\n${escapeMarkdown(chapter.summary)}`,
				spoken: `Chapter ${chapter.id}: ${chapter.title}. ${found.length} claims: ${sayVerdicts(found)}.`,
				folds: chapter.id === "3" ? "open" : "closed",
			};
		},
		children: () => chapter.sections.map((section) => sectionRow(section, node, evidenceOf)),
	};
	return node;
}

const verdictsOf = (section: SectionId, evidenceOf: EvidenceOf): readonly Verdict[] =>
	claimsOf(section).map((claim) => simulatedVerdict(claim, evidenceOf(claim.id)));

/** A section with its claims. @param parent absent when the row is made only to be revealed */
export function sectionRow(id: SectionId, parent: TreeNode, evidenceOf: EvidenceOf): TreeNode {
	const section = sectionOf(id);
	const { title, digest } = section;
	const node: TreeNode = {
		id: `section:${id}`,
		target: { section: id },
		parent,
		look: (): Look => {
			const found = verdictsOf(id, evidenceOf);
			const [start] = toPlainText(digest).split("\n\n");
			return {
				label: id === "0" ? shortTitle(section) : `${id} ${shortTitle(section)}`,
				description: countVerdicts(found),
				tooltip: `**${escapeMarkdown(`${id} ${title}`)}**\n\n${escapeMarkdown(start ?? "")}`,
				spoken: `Section ${id}: ${title}. ${found.length} claims: ${sayVerdicts(found)}. Press Enter to read it.`,
				offers: ["section", "link"],
				opens: "openSection",
				folds: "closed",
			};
		},
		children: () => claimsOf(id).map((claim) => claimRow(claim, node, evidenceOf)),
	};
	return node;
}

/** A title that leaves room for the verdicts beside it: one of its shorter forms, where it has one. */
function shortTitle({ title, aliases }: Section): string {
	return title.length <= ROOM ? title : (aliases.find((alias) => alias.length <= ROOM) ?? title);
}

function claimRow(claim: Claim, parent: TreeNode, evidenceOf: EvidenceOf): TreeNode {
	return {
		id: `claim:${claim.id}`,
		target: { claim: claim.id, section: claim.section },
		parent,
		look: (): Look => {
			const evidence = evidenceOf(claim.id);
			const verdict = simulatedVerdict(claim, evidence);
			const { label } = verdictLooks[verdict];
			return {
				label: claim.statement,
				icon: verdictIcon(verdict),
				tooltip: claimTooltip(claim, verdict, evidence),
				spoken: `${claim.statement} Simulations: ${label.toLowerCase()}. Sources: ${claim.sources.verdict}.`,
				offers: ["claim", "section", "link", ...(simulationsTesting(claim).length > 0 ? ["testable"] : [])],
				opens: "openSection",
			};
		},
	};
}

function claimTooltip(claim: Claim, verdict: Verdict, evidence: readonly ClaimEvidence[]): string {
	const { sources } = claim;
	const note = sources.note === "" ? "" : ` · ${inlineToMarkdown(sources.note)}`;
	const simulated =
		evidence.length > 0
			? evidence.map(
					({ simulation, finding, basis }) =>
						`$(${verdictLooks[finding.verdict].icon}) ${finding.verdict} (${escapeMarkdown(`${findSimulation(simulation).title}, ${basis}`)}) · ${inlineToMarkdown(finding.reason, false)}`,
				)
			: [`$(${verdictLooks[verdict].icon}) ${escapeMarkdown(claim.untestable ?? "not run yet")}`];
	return [
		`**${escapeMarkdown(claim.statement)}**`,
		`**Sources say** $(${verdictLooks[sources.display].icon}) ${sources.verdict}${note}`,
		`**Simulations showed** ${simulated.join("\n\n")}`,
	].join("\n\n");
}
