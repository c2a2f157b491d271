import { type Figure, type Outcome } from "../../../simulations/kit/outcome.ts";
import { type Simulation } from "../../../simulations/kit/contract.ts";
import { surprises } from "./surprises.ts";

/** What a simulation answers with every parameter at its default and seed 1. */
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

/** A simulation's entry, from a run at its defaults. */
export function headlineOf(simulation: Simulation, outcome: Outcome, values: never): Headline {
	const drawn = surprises.find((surprise) => surprise.simulation === simulation.id)?.bars ?? [];
	const figures = drawn.map(({ figure }) => {
		const { id, label, unit, value } = outcome.figures.find((candidate) => candidate.id === figure)!;
		return { id, label, unit, value };
	});
	return {
		version: simulation.version,
		headline: simulation.headline(outcome, values),
		...(figures.length > 0 && { figures }),
	};
}
