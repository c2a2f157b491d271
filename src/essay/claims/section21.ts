import { type SectionClaims } from "../claim.ts";

/** The claim of section 2.1 itself; its parts have files of their own. */
export const section21Claims = {
	"2-1-typology": {
		statement:
			"Risks fall into two classes: existential ones around alignment, and tangible ones for democracy, education and work.",
		kind: "definition",
		figures: ["2 classes"],
		verdict: "definition",
		note: "",
		evidence: [],
		simulations: [],
		untestable: "A way of sorting: useful or not, but neither true nor false.",
		cues: { all: ["risk*"], some: ["existential*", "alignment", "tangible|concrete", "democra*", "education*"] },
	},
} as const satisfies SectionClaims<"2.1">;
