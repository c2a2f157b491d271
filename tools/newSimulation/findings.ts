import { type Finding } from "../../src/simulations/kit/finding.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** What it says about claims of the essay; each of them names the simulation too (`src/essay/claims`). */
export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [];
