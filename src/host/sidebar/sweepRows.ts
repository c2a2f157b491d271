import { language } from "../kit/language.ts";
import { sidebarWords as words } from "./sidebarWords.ts";
import { sayTime } from "../kit/sayTime.ts";
import { saySeeds, titleOfRun, whatDiffers } from "../../runs/ask/runName.ts";
import { type Kept } from "../../runs/archive/keptFiles.ts";
import { type SweepSummary } from "../../runs/many/sweepArchive.ts";
import { simulations } from "../kit/simulations.ts";
import { type Look, type TreeNode } from "./treeNode.ts";

const OF_THE_RUN: Readonly<Record<string, string>> = {
	seed: words.seed,
	rules: words.rules,
	imported: words.startsFrom,
};

/** Kept sweeps as rows: what was varied, from what, and how far it came. */
export const sweepRows = (sweeps: readonly Kept<SweepSummary>[]): readonly TreeNode[] => sweeps.map(sweepRow);

function sweepRow({ id, base, names, done, size, savedAt }: Kept<SweepSummary>): TreeNode {
	const simulation = simulations.find((candidate) => candidate.id === base.simulation);
	const labelOf = (name: string) => simulation?.parameters[name]?.label ?? OF_THE_RUN[name] ?? name;
	const label = names.map(labelOf).join(" × ");
	const held = simulation ? whatDiffers({ ...base, version: simulation.version }, simulation, language) : [];
	const notes = [
		titleOfRun(base, language),
		words.points(done, size),
		...held,
		saySeeds(base, language),
		sayTime(savedAt),
	];
	return {
		id: `sweep:${id}`,
		target: { sweep: id, simulation: base.simulation },
		look: (): Look => ({
			label,
			description: notes.join(" · "),
			icon: { codicon: names.length > 1 ? "symbol-array" : "graph-line" },
			spoken: words.sweep(label, notes.join(", "), done < size),
			offers: ["sweep"],
			opens: "openRun",
		}),
	};
}
