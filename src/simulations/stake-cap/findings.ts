import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { CLOUD } from "../market-concentration/parts/measured.ts";
import { figureOf } from "../kit/outcome.ts";
import { nakamoto } from "../../numeric/concentration.ts";
import { CONTROL } from "./parts/keys.ts";
import { type parameters } from "./parameters.ts";

/** A coalition of so few is a handful; so many are too many to meet. */
const HANDFUL = 3;
const MANY = 10;
/** Average share of the votes that three fund managers cast in large American firms, %. @source Bebchuk & Hirst 2019 */
const BIG_THREE = 25;
/** A remedy that doubles the coalition does something. */
const VISIBLE = 2;

/** Cloud firms that together have 51 % of the market where everybody beyond the three named is a crumb: 3. */
const CLOUD_COALITION = nakamoto([...Object.values(CLOUD), ...Array.from({ length: 38 }, () => 1)], CONTROL);

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-3-centralisation-limited-to-one-subnet",
		measure: "share of drawn subnets whose largest key holds more than half, below 5 %, in percentage points",
		premise: "acrossSpread",
		test(outcome) {
			const above = figureOf(outcome, "majority-subnets");
			return {
				verdict: above <= 5 ? "supported" : above < 50 ? "qualified" : "contradicted",
				margin: 5 - above,
				reason: `In ${cite(outcome, "majority-subnets")} of the drawn subnets one key holds more than half, and in ${cite(outcome, "two-keys-subnets")} two keys suffice for 51 %. This repeats measured figures (87 of 128 in August 2026; most of 64 in reference [9]) and shows what they mean; with the inequality of one real subnet of January 2025 it would be fewer, and still not one.`,
			};
		},
	},
	{
		claim: "3-3-paper9-remedies",
		measure: "owners needed for 51 % with the cap over without it, above 2, nobody splitting",
		premise: "splitKeys",
		test(outcome) {
			const ratio = figureOf(outcome, "owners-capped") / Math.max(1, figureOf(outcome, "owners"));
			const split = figureOf(outcome, "owners-split") / Math.max(1, figureOf(outcome, "owners"));
			const fairer = figureOf(outcome, "performance-all") > figureOf(outcome, "performance-now");
			const works = ratio >= VISIBLE;
			return {
				verdict: !works ? "contradicted" : split >= VISIBLE && fairer ? "supported" : "qualified",
				margin: ratio - VISIBLE,
				reason: `The cap raises the coalition from ${cite(outcome, "owners")} to ${cite(outcome, "owners-capped")}; when owners split their stake it is ${cite(outcome, "owners-split")} again. The cap lies at ${cite(outcome, "cap-share")} of all stake, so that somebody new needs ${cite(outcome, "entry-capped")} of it, on ${cite(outcome, "entry-keys")}, for 51 %. With split and bonus, validators' pay goes with performance by ${cite(outcome, "performance-all")} instead of ${cite(outcome, "performance-now")}: the formula contains it, the chain would have to know it.`,
			};
		},
	},
	{
		claim: "3-2-bittensor-decentralised-by-design",
		measure: "owners needed for 51 % of the stake, above 3",
		premise: "voters",
		test(outcome) {
			const owners = figureOf(outcome, "owners");
			const even = figureOf(outcome, "gini") < 0.6;
			return {
				verdict: owners <= HANDFUL ? "contradicted" : owners >= MANY && even ? "supported" : "qualified",
				margin: owners - HANDFUL,
				reason: `${cite(outcome, "owners")} reach 51 % of the stake, at a Gini of ${cite(outcome, "gini")}. Anybody may join; few decide. What outsiders can buy is another matter: see [Takeover](simulation:takeover).`,
			};
		},
	},
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "rank correlation of validators' pay with performance less that with stake",
		premise: "link",
		test(outcome) {
			const [done, held] = [figureOf(outcome, "performance-now"), figureOf(outcome, "stake-now")];
			const miners = figureOf(outcome, "miners-now");
			return {
				verdict: done > held ? "supported" : miners >= 0.8 ? "qualified" : "contradicted",
				margin: done - held,
				reason: `Validators' pay goes with stake by ${cite(outcome, "stake-now")} and with performance by ${cite(outcome, "performance-now")}; miners' pay goes with what they are worth by ${cite(outcome, "miners-now")} (${cite(outcome, "miners-capped")} under the cap).`,
			};
		},
	},
	{
		claim: "3-3-multi-subnet-takeover-improbable",
		measure: "present holders who must agree to control half of all subnets, above 10",
		premise: "common",
		test: (outcome) =>
			graded(
				figureOf(outcome, "holders-half"),
				MANY,
				100,
				`Without buying anything, ${cite(outcome, "holders-half")} acting together control the consensus of half of all subnets. Whether so many agree is outside the model; the fewer they are in common, the fewer it takes. What buying costs: [Takeover](simulation:takeover).`,
			),
	},
	{
		claim: "4-not-replace-but-alternative",
		measure: `owners needed for 51 % of the stake, above the ${CLOUD_COALITION} firms needed for 51 % of the cloud`,
		premise: "spread",
		test(outcome) {
			const owners = figureOf(outcome, "owners");
			return {
				verdict: owners >= 2 * CLOUD_COALITION ? "supported" : owners >= CLOUD_COALITION ? "qualified" : "contradicted",
				margin: owners - CLOUD_COALITION,
				reason: `Power, one of three measures: ${cite(outcome, "owners")} rule this subnet, ${CLOUD_COALITION} firms have 51 % of the cloud (Amazon ${CLOUD.Amazon} %, Microsoft ${CLOUD.Microsoft} %, Google ${CLOUD.Google} %, 2025). Entry and audit are the others: [newcomers](simulation:small-stakeholders), [audit](simulation:audit-trail).`,
			};
		},
	},
	{
		claim: "4-innovation-entry-audit",
		measure: "share of the three largest votes below the 25 % of three fund managers in large firms, percentage points",
		premise: "spread",
		test(outcome) {
			const three = figureOf(outcome, "top-three");
			return {
				verdict: three <= BIG_THREE ? "supported" : three < 2 * BIG_THREE ? "qualified" : "contradicted",
				margin: BIG_THREE - three,
				reason: `Influence by stake: the three largest have ${cite(outcome, "top-three")} of it, against ${BIG_THREE} % of the votes that three fund managers cast in large American firms (Bebchuk and Hirst 2019) and equal shares where every person has one vote. Audit and barriers are measured elsewhere: [audit](simulation:audit-trail), [newcomers](simulation:small-stakeholders).`,
			};
		},
	},
];
