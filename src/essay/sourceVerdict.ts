import { type Words } from "../language/language.ts";
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
export const sourceLooks: Readonly<Record<SourceVerdict, { readonly lean: Lean; readonly brief: Words }>> = {
	supported: { lean: "yes", brief: ["sources outside the essay support it", "des sources hors de l'essai l'étayent"] },
	"partly supported": { lean: "leans yes", brief: ["sources support it in part", "des sources l'étayent en partie"] },
	weak: { lean: "depends", brief: ["sources support it only weakly", "des sources ne l'étayent que faiblement"] },
	wrong: {
		lean: "no",
		brief: ["sources outside the essay say otherwise", "des sources hors de l'essai disent autre chose"],
	},
	"contradicted by own source": {
		lean: "no",
		brief: ["the essay's own source says otherwise", "la source même de l'essai dit autre chose"],
	},
	opinion: {
		lean: "undecided",
		brief: ["an opinion: no source can decide it", "une opinion : aucune source ne peut en décider"],
	},
	definition: {
		lean: "undecided",
		brief: ["a definition: there is nothing to decide", "une définition : il n'y a rien à décider"],
	},
};
