import { sayTime } from "../kit/sayTime.ts";
import { saySeeds, titleOfRun, whatDiffers } from "../../runs/ask/runName.ts";
import { type KeptSweep } from "../../runs/many/sweepArchive.ts";
import { simulations } from "../../simulations/registry.ts";
import { type Look, type TreeNode } from "./treeNode.ts";

const OF_THE_RUN: Readonly<Record<string, string>> = { seed: "Seed", rules: "Rules", imported: "Starts from" };

/** Kept sweeps as rows: what was varied, from what, and how far it came. */
export const sweepRows = (sweeps: readonly KeptSweep[]): readonly TreeNode[] => sweeps.map(sweepRow);

function sweepRow({ id, request, points, size, savedAt }: KeptSweep): TreeNode {
	const { base, parameter, second } = request;
	const simulation = simulations.find((candidate) => candidate.id === base.simulation);
	const labelOf = (name: string) => simulation?.parameters[name]?.label ?? OF_THE_RUN[name] ?? name;
	const label = [parameter, ...(second ? [second.parameter] : [])].map(labelOf).join(" × ");
	const held = simulation ? whatDiffers({ ...base, version: simulation.version }, simulation) : [];
	const notes = [titleOfRun(base), `${points.length} of ${size} points`, ...held, saySeeds(base), sayTime(savedAt)];
	return {
		id: `sweep:${id}`,
		target: { sweep: id, simulation: base.simulation },
		look: (): Look => ({
			label,
			description: notes.join(" · "),
			icon: { codicon: second ? "symbol-array" : "graph-line" },
			spoken: `Sweep of ${label}: ${notes.join(", ")}. Press Enter to open it${points.length < size ? " and go on with it" : ""}.`,
			offers: ["sweep"],
			opens: "openRun",
		}),
	};
}
