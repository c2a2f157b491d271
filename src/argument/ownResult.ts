import { type CheckedClaim } from "./checkArgument.ts";
import { type Stamp, stampOf } from "./stamp.ts";

/** How a claim of the reader's own fared when it was checked last. */
export interface OwnResult {
	readonly state: CheckedClaim["state"];
	/** Why, in one sentence. */
	readonly sentence: string;
	readonly expected?: string;
	readonly found?: string;
	/** The figure that was compared. */
	readonly figure?: { readonly value: number; readonly unit: string };
	/** What it was of. */
	readonly stamp: Stamp;
}

/** What is remembered of a check. @param text in which the claim was looked for */
export function resultOf(
	{ claim, state, sentence, expected, found, report, anchored }: CheckedClaim,
	text: string,
): OwnResult {
	const figure = report?.outcome.figures.find(({ id }) => id === claim.test?.figure);
	return {
		state,
		sentence,
		...(expected !== undefined && { expected }),
		...(found !== undefined && { found }),
		...(figure && { figure: { value: figure.value, unit: figure.unit } }),
		stamp: stampOf(claim, text, anchored),
	};
}
