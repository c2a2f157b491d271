export interface Accusations {
	/** Share of accused students who did use AI. */
	readonly precision: number;
	/** Students wrongly accused per 1,000 essays. */
	readonly wronglyPerThousand: number;
}

/**
 * What a detector of AI text does in a class, by Bayes' rule.
 *
 * @param users share of essays written with AI
 * @param caught share of those that the detector flags
 * @param wrongly share of the others that it flags
 */
export function accusations(users: number, caught: number, wrongly: number): Accusations {
	const right = users * caught;
	const wrong = (1 - users) * wrongly;
	return { precision: right + wrong === 0 ? 1 : right / (right + wrong), wronglyPerThousand: 1000 * wrong };
}

/** Share of essays without AI that a detector flags. @source Bloomberg 2024 (1-2 %); Liang et al. 2023, arXiv 2304.02819 (61.3 % of TOEFL essays) */
export const FALSE_ALARMS = [
	{ label: "1 % (best of a press test)", rate: 0.01 },
	{ label: "4 % (a maker's own figure)", rate: 0.04 },
	{ label: "61 % (essays by non-native writers)", rate: 0.613 },
] as const;
