import { type Figure } from "../../../simulations/kit/outcome.ts";

/** What a simulation answers with every parameter at its default and the seeds that a panel would ask for. */
export interface Headline {
	/** Of the simulation that answered. */
	readonly version: number;
	/** Inline markup. */
	readonly headline: string;
	/** Those of its figures that the start page draws. */
	readonly figures?: readonly Pick<Figure, "id" | "label" | "unit" | "value">[];
}

/** By simulation, as `media/headlines.json` holds it; `npm run golden` writes it and a test runs every one again. */
export type Headlines = Readonly<Record<string, Headline>>;
