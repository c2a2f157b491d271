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

/** The five verdicts that people see, on sources and on simulations alike. */
export const verdicts = ["supported", "qualified", "contradicted", "untestable", "untested"] as const;

/** A verdict as people see it. */
export type Verdict = (typeof verdicts)[number];

/** How a verdict looks. Shapes differ, so that colour is never needed to tell two apart. */
export interface VerdictLook {
	/** Sentence case. */
	readonly label: string;
	/** What the verdict means, in one sentence. */
	readonly meaning: string;
	/** Codicon. */
	readonly icon: string;
	/** The same shape as one character, for text and Markdown. */
	readonly symbol: string;
}

/** How each verdict looks. */
export const verdictLooks: Readonly<Record<Verdict, VerdictLook>> = {
	supported: { label: "Supported", meaning: "It holds under the conditions named.", icon: "check", symbol: "✓" },
	qualified: {
		label: "Qualified",
		meaning: "It holds in part, or only under conditions that the claim does not name.",
		icon: "color-mode",
		symbol: "◐",
	},
	contradicted: { label: "Contradicted", meaning: "What was found says otherwise.", icon: "close", symbol: "✗" },
	untestable: {
		label: "Untestable",
		meaning: "An opinion, a definition or a plain record: no run can decide it.",
		icon: "dash",
		symbol: "–",
	},
	untested: { label: "Untested", meaning: "Nothing has been run yet.", icon: "circle-large-outline", symbol: "○" },
};

const displayed: Readonly<Record<SourceVerdict, Verdict>> = {
	supported: "supported",
	"partly supported": "qualified",
	weak: "qualified",
	wrong: "contradicted",
	"contradicted by own source": "contradicted",
	opinion: "untestable",
	definition: "untestable",
};

/** The verdict of the sources on the scale that people see. Show the finer word beside it where there is room. */
export function displayVerdict(verdict: SourceVerdict): Verdict {
	return displayed[verdict];
}

/**
 * One verdict from several simulations: theirs where they agree, qualified where they do not.
 * @returns undefined when none of them can decide
 */
export function joinVerdicts(found: readonly Verdict[]): Verdict | undefined {
	const deciding = new Set(found.filter(isDeciding));
	return deciding.size > 1 ? "qualified" : [...deciding][0];
}

/** Whether a verdict says anything for or against a claim. */
export function isDeciding(verdict: Verdict): boolean {
	return verdict !== "untestable" && verdict !== "untested";
}
