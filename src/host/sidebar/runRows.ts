import { escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { sayTime } from "../kit/sayTime.ts";
import { claimOf } from "../../essay/claims.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { runLooks } from "../../essay/lean.ts";
import { type JudgedFinding } from "../../runs/runReport.ts";
import { type HistoryEntry } from "../../runs/archive/savedRun.ts";
import { seedsOf } from "../session/session.ts";
import { type Look, type TreeNode } from "./treeNode.ts";
import { verdictIcon } from "./verdictIcon.ts";

/** The history as rows, the pinned run first, then the newest; under each run what it found. */
export function runRows(runs: readonly HistoryEntry[], baseline: string | undefined): readonly TreeNode[] {
	const pinnedFirst = [...runs].sort((a, b) => Number(b.id === baseline) - Number(a.id === baseline));
	return pinnedFirst.map((entry) => runRow(entry, entry.id === baseline));
}

function runRow(entry: HistoryEntry, pinned: boolean): TreeNode {
	const { id, name, savedAt, manifest, findings, stoppedAt } = entry;
	const node: TreeNode = {
		id: `run:${id}`,
		target: { run: id, simulation: manifest.simulation },
		look: (): Look => {
			// A name of our own making ends with the seeds; a narrow sidebar has more room for the time.
			const label = name.endsWith(` · ${seedsOf(manifest)}`) ? name.slice(0, name.lastIndexOf(" · ")) : name;
			const notes = [
				sayTime(savedAt),
				...(label === name ? [] : [seedsOf(manifest)]),
				...(pinned ? ["pinned"] : []),
				...(stoppedAt === undefined ? [] : [`stopped at ${Math.round(stoppedAt * 100)} %`]),
			];
			return {
				label,
				description: notes.join(" · "),
				icon: pinned ? { codicon: "pinned", color: "subnets.series.blue" } : { codicon: "graph" },
				tooltip: [
					`**${escapeMarkdown(name)}**`,
					inlineToMarkdown(entry.headline, false),
					escapeMarkdown(
						`${manifest.simulation} v${manifest.version}, rules ${manifest.rules}, engine ${manifest.engine}, outcome ${manifest.outcomeHash.slice(0, 12)}`,
					),
				].join("\n\n"),
				spoken: `${label}, ${notes.join(", ")}. ${toPlainText(entry.headline)} Press Enter to open it.`,
				offers: ["run", "link", pinned ? "pinned" : "unpinned"],
				opens: "openRun",
				folds: findings.length > 0 ? "closed" : undefined,
			};
		},
		children: () => findings.map((finding) => findingRow(finding, node)),
	};
	return node;
}

function findingRow({ claim: id, verdict, brief, reason, counts, measure }: JudgedFinding, parent: TreeNode): TreeNode {
	const claim = claimOf(id);
	const { lean, word } = runLooks[verdict];
	return {
		id: `${parent.id}/${id}`,
		target: { claim: id, section: claim.section },
		parent,
		look: (): Look => ({
			label: claim.statement,
			description: brief ?? claim.section,
			icon: verdictIcon(lean),
			tooltip: `**${word}** ${inlineToMarkdown(reason, false)}\n\n${escapeMarkdown(counts ?? measure)}`,
			spoken: `${word}: ${claim.statement} ${toPlainText(reason)} Press Enter to read the claim in section ${claim.section}.`,
			offers: ["claim", "section", "link"],
			opens: "openSection",
		}),
	};
}
