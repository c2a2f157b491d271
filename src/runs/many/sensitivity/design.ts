/** How a design sees an input: a range, a list without an order, or chance, of which every place is another draw. */
export interface Spread {
	/** How many values of a list; absent: a range. */
	readonly options?: number;
	/** It is the seed. */
	readonly chance?: true;
}

/** A place of every input from 0 to 1; `NaN` leaves an input at what the run has. */
export type Point = Float64Array;

/** How strongly one input moves a figure. */
export interface Effect {
	/** By which inputs are ordered: a swing in the figure's unit, or a share in per cent; `NaN` where nothing can be said yet. */
	readonly strength: number;
	/** Ends of its interval of 95 %; of a tornado, of 5 to 95 % of the seeds. */
	readonly low: number;
	readonly high: number;
	/** What else the method says of it, by column. */
	readonly more: Readonly<Record<string, number>>;
}

/** Which runs a method needs, and what follows from their figures. */
export interface Design {
	/** In an order in which every beginning of them tells something. */
	readonly points: readonly Point[];
	/** @param figures one per point; `NaN` where there is none @returns one per input */
	estimate(figures: ArrayLike<number>): readonly Effect[];
}

/** Nothing is known. */
export const NO_EFFECT: Effect = { strength: NaN, low: NaN, high: NaN, more: {} };
