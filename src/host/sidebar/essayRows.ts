import { sayVerdict } from "../../essay/verdictWords.ts";
import { language } from "../kit/language.ts";
import { sidebarWords as words } from "./sidebarWords.ts";
import { escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { type Claim } from "../../essay/claim.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { leanLooks } from "../../essay/lean.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type Chapter, chapterHeading, sectionHeading } from "../../essay/sections.ts";
import { type ClaimVerdict } from "../../claims/claimVerdict.ts";
import { simulationsTesting } from "../../claims/simulationsTesting.ts";
import { sayTally, showTally, type Tally, tallyOf } from "../../claims/tally.ts";
import { type Look, type TreeNode } from "./treeNode.ts";
import { verdictIcon } from "./verdictIcon.ts";
import { essayHere } from "../kit/essayHere.ts";

/** The verdict of a claim as it is now; asked for at every refresh. */
export type VerdictOf = (claim: ClaimId) => ClaimVerdict;

/** The essay as rows: chapters, their sections, the claims of each. */
export const essayRows = (verdictOf: VerdictOf): readonly TreeNode[] =>
	essayHere.chapters.map((chapter) => chapterRow(chapter, verdictOf));

/** Ids of the rows that show something of a claim, from the claim upwards. */
export function rowsOfClaim({ id, section }: Pick<Claim, "id" | "section">): readonly string[] {
	return [`claim:${id}`, `section:${section}`, `chapter:${essayHere.sectionOf(section).chapter}`];
}

function chapterRow(chapter: Chapter, verdictOf: VerdictOf): TreeNode {
	const node: TreeNode = {
		id: `chapter:${chapter.id}`,
		target: { section: chapter.sections[0]! },
		look: (): Look => {
			const label = chapterHeading(chapter);
			return {
				label,
				icon: { codicon: "book" },
				tooltip: `**${escapeMarkdown(label)}**\n\n${escapeMarkdown(chapter.summary)}`,
				spoken: words.chapter(label, countOf(chapter.sections, verdictOf)),
				offers: ["section", "search"],
				folds: chapter.id === "3" ? "open" : "closed",
			};
		},
		children: () => chapter.sections.map((section) => sectionRow(section, node, verdictOf)),
	};
	return node;
}

const tally = (sections: readonly SectionId[], verdictOf: VerdictOf): Tally =>
	tallyOf(sections.flatMap(essayHere.claimsOf).map(({ id }) => verdictOf(id).lean));

const countOf = (sections: readonly SectionId[], verdictOf: VerdictOf): string => {
	const { length } = sections.flatMap(essayHere.claimsOf);
	return words.claims(length, sayTally(tally(sections, verdictOf), language));
};

/** A section with its claims. @param parent absent when the row is made only to be revealed */
export function sectionRow(id: SectionId, parent: TreeNode, verdictOf: VerdictOf): TreeNode {
	const section = essayHere.sectionOf(id);
	const label = sectionHeading(section);
	const node: TreeNode = {
		id: `section:${id}`,
		target: { section: id },
		parent,
		look: (): Look => {
			const [start] = toPlainText(section.digest).split("\n\n");
			return {
				label,
				description: showTally(tally([id], verdictOf)),
				tooltip: `**${escapeMarkdown(label)}**\n\n${escapeMarkdown(start ?? "")}`,
				spoken: words.section(label, countOf([id], verdictOf)),
				offers: ["section", "link"],
				opens: "openSection",
				folds: "closed",
			};
		},
		children: () => essayHere.claimsOf(id).map((claim) => claimRow(claim, node, verdictOf)),
	};
	return node;
}

function claimRow(claim: Claim, parent: TreeNode, verdictOf: VerdictOf): TreeNode {
	return {
		id: `claim:${claim.id}`,
		target: { claim: claim.id, section: claim.section },
		parent,
		look: (): Look => {
			const verdict = verdictOf(claim.id);
			const { lean, word, brief, basis } = verdict;
			return {
				label: claim.statement,
				description: `${basis === "arithmetic" ? "= " : ""}${brief}`,
				icon: verdictIcon(lean),
				tooltip: claimTooltip(claim, verdict),
				spoken: `${claim.statement} ${words.by(basis, sayVerdict(language, word))} ${brief}. ${words.sources(sayVerdict(language, verdict.sources.word))}`,
				offers: ["claim", "section", "link", ...(simulationsTesting(claim).length > 0 ? ["testable"] : [])],
				opens: "openSection",
			};
		},
	};
}

function claimTooltip(claim: Claim, { sources, tests, runs, untested }: ClaimVerdict): string {
	const { note } = claim.sources;
	const mark = (lean: keyof typeof leanLooks) => leanLooks[lean].symbol;
	return [
		`**${escapeMarkdown(claim.statement)}**`,
		`**Sources** ${mark(sources.lean)} ${sayVerdict(language, sources.word)}${note === "" ? "" : ` · ${inlineToMarkdown(note)}`}`,
		...tests.map(({ basis, lean, word, title, number, counts }) =>
			[
				`**${basis === "arithmetic" ? words.arithmetic : words.simulation}** ${mark(lean)} ${sayVerdict(language, word)}`,
				escapeMarkdown(`${title}. ${number} ${counts}`),
			].join(" · "),
		),
		...runs.map(
			({ lean, word, title, how, reason }) =>
				`**${words.yourRun()}** ${mark(lean)} ${sayVerdict(language, word)} · ${escapeMarkdown(`${title}, ${how}.`)} ${inlineToMarkdown(reason, false)}`,
		),
		...(untested === undefined ? [] : [escapeMarkdown(untested)]),
	].join("\n\n");
}
