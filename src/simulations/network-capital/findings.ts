import { type Finding } from "../kit/finding.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/**
 * None: whether capital finds quality is no claim of the essay, that anybody may found a subnet and how supply is limited
 * are rules to look up, and whose money is paid out is followed in *staking-return*.
 */
export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [];
