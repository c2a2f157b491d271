import { spokenSentence } from "../kit/spoken.ts";
import { sidebarWords as words } from "./sidebarWords.ts";
import { escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { type Chapter } from "../../essay/sections.ts";
import { leanLooks, runLooks } from "../../essay/lean.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { simulations } from "../kit/simulations.ts";
import { type Look, type TreeNode } from "./treeNode.ts";
import { essayHere } from "../kit/essayHere.ts";

/** The newest report of a simulation in this window; asked for at every refresh. */
export type ReportOf = (simulation: string) => RunReport | undefined;

/** Every simulation under the chapter of its main section; chapters without one are left out. */
export const simulationRows = (reportOf: ReportOf): readonly TreeNode[] =>
	essayHere.chapters.map((chapter) => chapterRow(chapter, reportOf)).filter((row) => row !== undefined);

const chapterOf = ({ sections }: Simulation) => essayHere.findSection(sections[0] ?? "0")?.chapter;

function chapterRow(chapter: Chapter, reportOf: ReportOf): TreeNode | undefined {
	const members = simulations.filter((simulation) => chapterOf(simulation) === chapter.id);
	if (members.length === 0) return undefined;
	const node: TreeNode = {
		id: `chapter:${chapter.id}`,
		target: { section: chapter.sections[0]! },
		look: (): Look => ({
			label: chapter.id === "0" ? chapter.title : `${chapter.id} ${chapter.title}`,
			icon: { codicon: "book" },
			spoken: words.simulations(chapter.id, chapter.title, members.length),
			offers: ["section", "search"],
			folds: "open",
		}),
		children: () => members.map((simulation) => simulationRow(simulation, node, reportOf)),
	};
	return node;
}

function simulationRow(simulation: Simulation, parent: TreeNode, reportOf: ReportOf): TreeNode {
	const { id, title, question, sections, model } = simulation;
	return {
		id: `simulation:${id}`,
		target: { simulation: id, section: sections[0]! },
		parent,
		look: (): Look => {
			const report = reportOf(id);
			return {
				label: title,
				description: question,
				icon: { codicon: "graph-line", ...(report && { color: "subnets.seriesBlue" }) },
				tooltip: [
					`**${escapeMarkdown(question)}**`,
					report
						? inlineToMarkdown(spokenSentence(id, report.headline), false)
						: inlineToMarkdown(model.purpose, false),
					...(report ? [report.findings.map(({ verdict }) => leanLooks[runLooks[verdict].lean].symbol).join(" ")] : []),
					`${model.illustrative ? words.illustrative : ""}Sections ${sections.map(escapeMarkdown).join(", ")}`,
				].join("\n\n"),
				spoken: `${title}. ${question} ${report ? words.hasRun : words.notRun} ${words.enterRuns()}`,
				offers: ["simulation", "section", "link"],
				opens: "runSimulation",
			};
		},
	};
}
