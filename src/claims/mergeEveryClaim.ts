import { type Simulation } from "../simulations/kit/contract.ts";
import { type EveryClaimResult } from "./scorecard/scorecard.ts";
import { shareOfWork } from "./testEveryClaim.ts";

/**
 * What a test that has not come to its end (yet) leaves of an earlier one: reports of simulations that it has not come to
 * stay, so that a test that is begun and stopped takes nothing away.
 *
 * @param before the reader's own earlier result; of another version of the extension it says nothing any more
 * @param simulations those of the registry; the page has their order
 */
export function mergeEveryClaim(
	before: EveryClaimResult | undefined,
	now: EveryClaimResult,
	simulations: readonly Simulation[],
): EveryClaimResult {
	if (!before || before.engine !== now.engine || now.stoppedAt === undefined) return now;
	const tested = testedIn(now);
	const isLeft = ({ simulation }: { readonly simulation: string }) => !tested.has(simulation);
	const place = new Map(simulations.map(({ id }, at) => [id, at]));
	const placeOf = ({ simulation }: { readonly simulation: string }) => place.get(simulation) ?? simulations.length;
	const { options, engine } = now;
	const merged: EveryClaimResult = {
		options,
		engine,
		reports: [...now.reports, ...before.reports.filter(isLeft)].toSorted((a, b) => placeOf(a) - placeOf(b)),
		failures: [...now.failures, ...before.failures.filter(isLeft)],
	};
	const share = shareOfWork(simulations, now.options, testedIn(merged));
	return share < 1 ? { ...merged, stoppedAt: share } : merged;
}

const testedIn = ({ reports, failures }: EveryClaimResult): ReadonlySet<string> =>
	new Set([...reports, ...failures].map(({ simulation }) => simulation));
