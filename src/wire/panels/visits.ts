/** Longest way back that is remembered. */
const LONGEST = 100;

/** Where a reader of a panel has been, and where on that way they are: what Back and Forward go along. */
export interface Visits<P> {
	/** From the first on; never empty. */
	readonly history: readonly P[];
	/** Index in it. */
	readonly position: number;
}

/** The way of a panel that was opened just now. */
export const begun = <P>(place: P): Visits<P> => ({ history: [place], position: 0 });

/** The way after going to a place: what lay ahead is forgotten, as in a browser. Staying changes nothing. */
export function onward<P>({ history, position }: Visits<P>, place: P): Visits<P> {
	if (history[position] === place) return { history, position };
	const way = [...history.slice(0, position + 1), place].slice(-LONGEST);
	return { history: way, position: way.length - 1 };
}

/** The way after going back (−1) or forward (1); nothing at its ends. */
export function stepped<P>({ history, position }: Visits<P>, by: -1 | 1): Visits<P> | undefined {
	return position + by in history ? { history, position: position + by } : undefined;
}

/** The way after somebody else went to a place: one step back or forward where that is what they did. */
export function followed<P>(way: Visits<P>, place: P): Visits<P> {
	const steps = [stepped(way, -1), stepped(way, 1)];
	return steps.find((step) => step && step.history[step.position] === place) ?? onward(way, place);
}
