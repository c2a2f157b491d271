import { type Simulation } from "../src/simulations/kit/contract.ts";
import { type EveryClaimResult } from "../src/claims/scorecard/scorecard.ts";

/**
 * The simulations whose claims have to be tested again: those of another version than the result's, or of which it knows
 * other findings, other words for what counts, or another basis.
 */
export function outdatedIn(
	{ reports }: Pick<EveryClaimResult, "reports">,
	simulations: readonly Simulation[],
): readonly Simulation[] {
	return simulations.filter(({ id, version, findings }) => {
		const known = reports.filter(({ simulation }) => simulation === id);
		const line = (one: { claim: string; measure: string; counts?: string; basis?: string }, of: number) =>
			JSON.stringify([of, one.claim, one.measure, one.counts, one.basis]);
		const [now, then] = [findings.map((one) => line(one, version)), known.map((one) => line(one, one.version))];
		return JSON.stringify(now.toSorted()) !== JSON.stringify(then.toSorted());
	});
}
