import { type Judgement } from "../../simulations/kit/finding.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/** A verdict is clear when it is that of more than this share of worlds, with the whole interval of the share. */
const MOST = 0.8;
/** A qualified claim leans to what is so in more than this share of worlds, with the whole interval. */
const HALF = 0.5;

export type VerdictCounts = Readonly<Record<Judgement["verdict"], number>>;

/** The rule below in words, for everybody who reads a verdict over worlds. */
export const RULE_OF_VERDICTS =
	"Over many worlds a claim is **supported** where it holds in full in more than 80 % of them, **contradicted** where it fails in more than 80 %, " +
	"and **qualified** between; the whole 95 % interval of the share has to lie beyond 80 %, so 32 worlds allow one exception. " +
	"A qualified claim is said to hold or to fail in most worlds where more than half of them say so, by the same interval. " +
	"Where several simulations judge a claim, it has their verdict if they agree and is qualified if not.";

/**
 * What a sample of worlds says about a claim: the same burden of proof for and against it.
 *
 * - supported: the interval of the share in which it holds in full lies above 80 %
 * - contradicted: the interval of the share in which it fails lies above 80 %
 * - untestable: no world can decide
 * - qualified: everything between
 */
export function verdictOverWorlds({ supported, qualified, contradicted }: VerdictCounts): Judgement["verdict"] {
	const deciding = supported + qualified + contradicted;
	if (deciding === 0) return "untestable";
	if (wilsonInterval(supported, deciding).low > MOST) return "supported";
	if (wilsonInterval(contradicted, deciding).low > MOST) return "contradicted";
	return "qualified";
}

/** Where a qualified claim leans: a claim that fails in most worlds must not look like one that holds in part in all. */
export type Lean = "holds in most worlds" | "in part" | "depends on the world" | "fails in most worlds";

/** @param counts of a claim whose verdict over worlds is qualified */
export function leanOf({ supported, qualified, contradicted }: VerdictCounts): Lean {
	const deciding = supported + qualified + contradicted;
	if (wilsonInterval(contradicted, deciding).low > HALF) return "fails in most worlds";
	if (wilsonInterval(supported, deciding).low > HALF) return "holds in most worlds";
	return wilsonInterval(supported + qualified, deciding).low > MOST ? "in part" : "depends on the world";
}
