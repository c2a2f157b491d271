import { type Judgement } from "../../simulations/contract.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/** A claim is supported when it holds in full in more than this share of worlds … */
const MOST = 0.8;
/** … and contradicted when it holds at all in less than this one; in both cases the whole interval has to lie there. */
const FEW = 0.2;

export type VerdictCounts = Readonly<Record<Judgement["verdict"], number>>;

/**
 * What a sample of worlds says about a claim.
 *
 * - supported: the interval of the share in which it holds in full lies above 80 %
 * - contradicted: the interval of the share in which it holds in full or in part lies below 20 %
 * - untestable: no world can decide
 * - qualified: everything between
 */
export function verdictOverWorlds({ supported, qualified, contradicted }: VerdictCounts): Judgement["verdict"] {
	const deciding = supported + qualified + contradicted;
	if (deciding === 0) return "untestable";
	if (wilsonInterval(supported, deciding).low > MOST) return "supported";
	if (wilsonInterval(supported + qualified, deciding).high < FEW) return "contradicted";
	return "qualified";
}
