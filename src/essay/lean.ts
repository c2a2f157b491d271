import { type Words } from "../language/language.ts";

/**
 * What people see of every verdict, of sources, of arithmetic on their figures, and of simulations alike, from the claim's
 * side to the other; then nobody can decide, and nothing was run.
 */
export const leans = ["yes", "leans yes", "depends", "leans no", "no", "undecided", "not run"] as const;

/** A verdict as people see it. */
export type Lean = (typeof leans)[number];

/** How a lean looks. Shapes differ, so that colour is never needed to tell two apart. */
export interface LeanLook {
	/** Kebab case: part of class names and of files of icons. */
	readonly name: string;
	/** What it means, in one sentence. */
	readonly meaning: Words;
	/** One character of the same shape, for text and Markdown. */
	readonly symbol: string;
}

/** How each lean looks. */
export const leanLooks: Readonly<Record<Lean, LeanLook>> = {
	yes: { name: "yes", meaning: ["It holds, in full.", "Elle tient, pleinement."], symbol: "✓" },
	"leans yes": {
		name: "leans-yes",
		meaning: ["It holds more than it fails.", "Elle tient plus souvent qu'elle n'échoue."],
		symbol: "◕",
	},
	depends: {
		name: "depends",
		meaning: [
			"It holds in part, or under some conditions and not under others.",
			"Elle tient en partie, ou sous certaines conditions et pas sous d'autres.",
		],
		symbol: "◑",
	},
	"leans no": {
		name: "leans-no",
		meaning: ["It fails more than it holds.", "Elle échoue plus souvent qu'elle ne tient."],
		symbol: "◔",
	},
	no: { name: "no", meaning: ["What was found says otherwise.", "Ce qui a été trouvé dit autre chose."], symbol: "✗" },
	undecided: {
		name: "undecided",
		meaning: [
			"An opinion, a definition or a record: nobody can decide it here.",
			"Une opinion, une définition ou un fait établi : personne ne peut en décider ici.",
		],
		symbol: "–",
	},
	"not run": { name: "not-run", meaning: ["Nothing has been run yet.", "Rien n'a encore été lancé."], symbol: "○" },
};

/** The claim's side (1), the other (−1), between (0); undefined where nothing is decided. */
export function sideOf(lean: Lean): 1 | 0 | -1 | undefined {
	switch (lean) {
		case "yes":
		case "leans yes":
			return 1;
		case "depends":
			return 0;
		case "no":
		case "leans no":
			return -1;
		case "undecided":
		case "not run":
			return undefined;
	}
}

/** Whether anything is said for or against a claim. */
export const isDecided = (lean: Lean): boolean => sideOf(lean) !== undefined;

/** The verdict of one run: internal words, and what people see instead. */
export const runLooks = {
	supported: { lean: "yes", word: "yes" },
	qualified: { lean: "depends", word: "in part" },
	contradicted: { lean: "no", word: "no" },
	untestable: { lean: "undecided", word: "cannot say" },
} as const satisfies Record<string, { readonly lean: Lean; readonly word: string }>;
