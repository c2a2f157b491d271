import { nameInHistory, spokenFindings, spokenSentence } from "../kit/spoken.ts";
import { sayVerdict } from "../../essay/verdictWords.ts";
import { language } from "../kit/language.ts";
import { sidebarWords as words } from "./sidebarWords.ts";
import { sectionMark } from "../../essay/sections.ts";
import { escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { sayTime } from "../kit/sayTime.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { runLooks } from "../../essay/lean.ts";
import { type JudgedFinding } from "../../runs/runReport.ts";
import { type HistoryEntry } from "../../runs/archive/savedRun.ts";
import { saySeeds, titleOfRun } from "../../runs/ask/runName.ts";
import { simulations } from "../kit/simulations.ts";
import { type RunsOrder } from "../manifest/settings.ts";
import { type Look, type TreeNode } from "./treeNode.ts";
import { verdictIcon } from "./verdictIcon.ts";
import { essayHere } from "../kit/essayHere.ts";

/**
 * The history as rows, the pinned run first; under each run what it found.
 * @param runs newest first
 */
export function runRows(
	runs: readonly HistoryEntry[],
	baseline: string | undefined,
	order: RunsOrder = "newest",
): readonly TreeNode[] {
	const pinnedFirst = [...runs].sort((a, b) => Number(b.id === baseline) - Number(a.id === baseline));
	const rowsOf = (entries: readonly HistoryEntry[], parent?: TreeNode) =>
		entries.map((entry) => runRow(entry, entry.id === baseline, parent));
	if (order === "newest") return rowsOf(pinnedFirst);
	if (order === "name") return rowsOf(pinnedFirst.sort((a, b) => nameInHistory(a).localeCompare(nameInHistory(b))));
	return simulations.flatMap(({ id, title }) => {
		const own = pinnedFirst.filter(({ manifest }) => manifest.simulation === id);
		return own.length === 0 ? [] : [groupRow(id, title, own.length, (parent) => rowsOf(own, parent))];
	});
}

function groupRow(
	simulation: string,
	title: string,
	count: number,
	rows: (parent: TreeNode) => readonly TreeNode[],
): TreeNode {
	const node: TreeNode = {
		id: `runs-of:${simulation}`,
		target: { simulation },
		look: (): Look => ({
			label: title,
			description: String(count),
			spoken: words.runs(title, count),
			offers: ["simulation"],
			folds: "open",
		}),
		children: () => rows(node),
	};
	return node;
}

function runRow(entry: HistoryEntry, pinned: boolean, parent: TreeNode | undefined): TreeNode {
	const { id, savedAt, manifest, stoppedAt } = entry;
	const name = nameInHistory(entry);
	const headline = spokenSentence(manifest.simulation, entry.headline);
	const findings = spokenFindings(manifest.simulation, entry.findings);
	const node: TreeNode = {
		id: `run:${id}`,
		target: { run: id, simulation: manifest.simulation },
		...(parent && { parent }),
		look: (): Look => {
			const notes = [
				...(parent ? [] : [titleOfRun(manifest, language)]),
				saySeeds(manifest, language),
				sayTime(savedAt),
				...(pinned ? [words.pinned] : []),
				...(stoppedAt === undefined ? [] : [words.stoppedAt(Math.round(stoppedAt * 100))]),
			];
			return {
				label: name,
				description: notes.join(" · "),
				icon: pinned ? { codicon: words.pinned, color: "subnets.seriesBlue" } : { codicon: "graph" },
				tooltip: [
					`**${escapeMarkdown(name)}**`,
					inlineToMarkdown(headline, false),
					escapeMarkdown(words.manifest(manifest)),
				].join("\n\n"),
				spoken: `${name}, ${notes.join(", ")}. ${toPlainText(headline)} ${words.enterOpens()}`,
				offers: ["run", "link", pinned ? words.pinned : "unpinned"],
				opens: "openRun",
				folds: findings.length > 0 ? "closed" : undefined,
			};
		},
		children: () => findings.map((finding) => findingRow(finding, node)),
	};
	return node;
}

function findingRow({ claim: id, verdict, brief, reason, counts, measure }: JudgedFinding, parent: TreeNode): TreeNode {
	const claim = essayHere.claimOf(id);
	const { lean, word } = runLooks[verdict];
	return {
		id: `${parent.id}/${id}`,
		target: { claim: id, section: claim.section },
		parent,
		look: (): Look => ({
			label: claim.statement,
			description: brief ?? sectionMark(claim.section),
			icon: verdictIcon(lean),
			tooltip: `**${sayVerdict(language, word)}** ${inlineToMarkdown(reason, false)}\n\n${escapeMarkdown(counts ?? measure)}`,
			spoken: `${words.means(sayVerdict(language, word), claim.statement)} ${toPlainText(reason)} ${words.enterReads(essayHere.headingOf(claim.section))}`,
			offers: ["claim", "section", "link"],
			opens: "openSection",
		}),
	};
}
