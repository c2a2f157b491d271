import { type Outcome } from "./outcome.ts";
import { type Simulation } from "./contract.ts";
import { type Parameters, type ValuesOf } from "./parameters.ts";

interface Undeclared<P extends Parameters> extends Omit<Simulation<P>, "headline" | "detail"> {
	answer(outcome: Outcome, values: ValuesOf<P>): string;
}

/** A simulation whose outputs are not declared yet. */
export const defineUndeclared = <const P extends Parameters>({
	answer,
	...simulation
}: Undeclared<P>): Simulation<P> => ({
	...simulation,
	headline: answer,
	detail: () => [],
});
