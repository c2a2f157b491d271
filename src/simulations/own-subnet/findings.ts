import { type Finding } from "../kit/finding.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** None: what a rule of the reader's own pays is no evidence for or against the essay. */
export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [];
