import { type Finding } from "../kit/finding.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** None: the essay does not say how much honest stake a subnet needs, so no claim of it is judged here. */
export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [];
