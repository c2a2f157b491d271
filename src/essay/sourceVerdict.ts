import { type Lean } from "./lean.ts";

/** What sources say about a claim, on the scale of the reading that they come from. */
export const sourceVerdicts = [
	"supported",
	"partly supported",
	"weak",
	"wrong",
	"contradicted by own source",
	"opinion",
	"definition",
] as const;

/** What sources say about a claim. */
export type SourceVerdict = (typeof sourceVerdicts)[number];

/** How a verdict of sources looks, and its reason in four to eight words where none is written down. */
export const sourceLooks: Readonly<Record<SourceVerdict, { readonly lean: Lean; readonly brief: string }>> = {
	supported: { lean: "yes", brief: "sources outside the essay support it" },
	"partly supported": { lean: "leans yes", brief: "sources support it in part" },
	weak: { lean: "depends", brief: "sources support it only weakly" },
	wrong: { lean: "no", brief: "sources outside the essay say otherwise" },
	"contradicted by own source": { lean: "no", brief: "the essay's own source says otherwise" },
	opinion: { lean: "undecided", brief: "an opinion: no source can decide it" },
	definition: { lean: "undecided", brief: "a definition: there is nothing to decide" },
};
