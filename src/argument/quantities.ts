import { chainQuantities } from "./quantities/chainQuantities.ts";
import { energyQuantities } from "./quantities/energyQuantities.ts";
import { firmQuantities } from "./quantities/firmQuantities.ts";
import { peopleQuantities } from "./quantities/peopleQuantities.ts";
import { type Quantity } from "./quantity.ts";

/** The quantities that are checked; values and sources are those of the claims' evidence (`src/essay/claims`). */
export const quantities: readonly Quantity[] = [
	...energyQuantities,
	...firmQuantities,
	...peopleQuantities,
	...chainQuantities,
];
