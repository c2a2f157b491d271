import { language } from "../kit/language.ts";
import { sidebarWords as words } from "./sidebarWords.ts";
import { sayTime } from "../kit/sayTime.ts";
import { saySeeds, titleOfRun, whatDiffers } from "../../runs/ask/runName.ts";
import { type Kept } from "../../runs/archive/keptFiles.ts";
import { type SensitivitySummary } from "../../runs/many/sensitivity/sensitivityArchive.ts";
import { simulations } from "../kit/simulations.ts";
import { type Look, type TreeNode } from "./treeNode.ts";

/** Kept sensitivities as rows: which figure, asked how, from what, and how far it came. */
export const sensitivityRows = (kept: readonly Kept<SensitivitySummary>[]): readonly TreeNode[] =>
	kept.map(({ id, base, figure, method, size, done, savedAt }) => {
		const simulation = simulations.find((candidate) => candidate.id === base.simulation);
		const label = words.matters(simulation?.outputs.figures[figure]?.label ?? figure);
		const held = simulation ? whatDiffers({ ...base, version: simulation.version }, simulation, language) : [];
		const notes = [
			titleOfRun(base, language),
			method,
			words.ofRuns(done, size),
			...held,
			saySeeds(base, language),
			sayTime(savedAt),
		];
		return {
			id: `sensitivity:${id}`,
			target: { sensitivity: id, simulation: base.simulation },
			look: (): Look => ({
				label,
				description: notes.join(" · "),
				icon: { codicon: "list-ordered" },
				spoken: words.kept(label, notes.join(", "), done < size),
				offers: ["sweep"],
				opens: "openRun",
			}),
		};
	});
