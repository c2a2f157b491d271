import { nakamoto } from "../../numeric/concentration.ts";
import { CLOUD } from "../market-concentration/parts/measured.ts";
import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";
import { CONTROL } from "./parts/keys.ts";

/** "In the tens" is what the claim of decentralisation would need. */
const TENS = 10;
/** Average share of the votes that three fund managers cast in large American firms, %. @source Bebchuk & Hirst 2019 */
const BIG_THREE = 25;
/** Where three hold more than half, they decide alone. */
const ALONE = 50;
/** Rank correlations over a dozen validators differ by as much from one draw to the next. */
const EDGE = 0.1;

/** Cloud firms that together have 51 % of the market where everybody beyond the three named is a crumb: 3. */
const CLOUD_COALITION = nakamoto([...Object.values(CLOUD), ...Array.from({ length: 38 }, () => 1)], CONTROL);

const owners = (count: number): string => (count === 1 ? "one owner" : `${threeDigits(count)} owners`);

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-3-centralisation-limited-to-one-subnet",
		measure: "subnets of 128 whose largest key held more than half in August 2026, at most 1",
		counts: "Counts as true where one key holds more than half of the stake in one subnet at most.",
		figure: "recorded-majority",
		basis: "arithmetic",
		test(outcome) {
			const recorded = figureOf(outcome, "recorded-majority");
			return {
				verdict: recorded <= 1 ? "supported" : "contradicted",
				margin: 1 - recorded,
				brief: `so in ${recorded} of 128 subnets`,
				reason: `In ${cite(outcome, "recorded-majority")} of 128 one key held more than half, and reference [9] reports the like of most of 64. Subnets drawn to resemble them give ${cite(outcome, "majority-subnets")}.`,
			};
		},
	},
	{
		claim: "3-3-paper9-remedies",
		measure: "owners needed for 51 % in the median subnet with the cap less those without, above 0.5",
		counts:
			"Counts as true where the cap makes more owners necessary in the median subnet; in full where that lasts after they split.",
		figure: "median-capped",
		premise: "splitKeys",
		test(outcome) {
			const now = figureOf(outcome, "median-coalition");
			const gain = figureOf(outcome, "median-capped") - now;
			const lasting = figureOf(outcome, "median-split") - now;
			return {
				verdict: gain < 1 ? "contradicted" : lasting >= 1 ? "supported" : "qualified",
				margin: gain - 0.5,
				brief: lasting >= 1 ? "works even against splitting" : "works until owners split",
				reason: `In the median subnet the cap raises the coalition from ${cite(outcome, "median-coalition")} to ${cite(outcome, "median-capped")}; when owners split their stake it is ${cite(outcome, "median-split")}. With split and bonus, validators' pay goes with performance by ${cite(outcome, "performance-all")} instead of ${cite(outcome, "performance-now")}: the formula contains it, the chain would have to know it.`,
			};
		},
	},
	{
		claim: "3-2-bittensor-decentralised-by-design",
		measure: `owners needed for 51 % in the median subnet, above the ${CLOUD_COALITION} firms needed for 51 % of the cloud`,
		counts: `Counts as true where more owners must agree in the median subnet than the ${CLOUD_COALITION} firms that have 51 % of the cloud; in full from ${TENS}.`,
		figure: "median-coalition",
		premise: "acrossSpread",
		test(outcome) {
			const count = figureOf(outcome, "median-coalition");
			return {
				...graded(
					count,
					CLOUD_COALITION + 1,
					TENS,
					`Owners who together hold 51 % of the stake in the median of the drawn subnets: ${cite(outcome, "median-coalition")}, and the largest key there has ${cite(outcome, "median-largest")}. Anybody may join; few decide. What outsiders can buy is another matter: see [Takeover](simulation:takeover).`,
				),
				brief: `${owners(count)} decide${count === 1 ? "s" : ""} the median subnet`,
			};
		},
	},
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "rank correlation of validators' pay with performance less that with stake, above −0.1",
		counts:
			"Counts as true where validators' pay goes with performance as much as with stake; in full where it goes with performance more.",
		figure: "performance-now",
		// Bonds are bought with stake, so dividends go with it in every world that the sources allow.
		basis: "arithmetic",
		premise: "link",
		test(outcome) {
			const [done, held] = [figureOf(outcome, "performance-now"), figureOf(outcome, "stake-now")];
			return {
				...graded(
					done - held,
					-EDGE,
					EDGE,
					`Validators' pay goes with stake by ${cite(outcome, "stake-now")} and with performance by ${cite(outcome, "performance-now")}; miners' pay goes with what they are worth by ${cite(outcome, "miners-now")} (${cite(outcome, "miners-capped")} under the cap).`,
				),
				brief: done < held ? "validators' pay goes with stake" : "validators' pay goes with performance",
			};
		},
	},
	{
		claim: "4-not-replace-but-alternative",
		measure: `owners needed for 51 % in the median subnet, at least the ${CLOUD_COALITION} firms needed for 51 % of the cloud`,
		counts: `Counts as true where as many owners must agree in the median subnet as the ${CLOUD_COALITION} firms that have 51 % of the cloud; in full from twice as many.`,
		figure: "median-coalition",
		premise: "acrossSpread",
		test(outcome) {
			const count = figureOf(outcome, "median-coalition");
			return {
				...graded(
					count,
					CLOUD_COALITION,
					2 * CLOUD_COALITION,
					`Power, one of three measures: the owners who rule the median subnet number ${cite(outcome, "median-coalition")}, ${CLOUD_COALITION} firms have 51 % of the cloud (Amazon ${CLOUD.Amazon} %, Microsoft ${CLOUD.Microsoft} %, Google ${CLOUD.Google} %, 2025). Entry and audit are the others: [newcomers](simulation:small-stakeholders), [audit](simulation:audit-trail).`,
				),
				brief: `power: ${owners(count)} against ${CLOUD_COALITION} cloud firms`,
			};
		},
	},
	{
		claim: "4-innovation-entry-audit",
		measure: "share of the three largest votes in the median subnet, below 50 %, percentage points",
		counts:
			"Counts as true where the three largest do not decide alone; in full below the 25 % of votes that three fund managers cast in large firms.",
		figure: "median-three",
		premise: "acrossSpread",
		test(outcome) {
			const three = figureOf(outcome, "median-three");
			return {
				...graded(
					-three,
					-ALONE,
					-BIG_THREE,
					`Influence by stake: in the median subnet the three largest have ${cite(outcome, "median-three")} of it, against ${BIG_THREE} % of the votes that three fund managers cast in large American firms (Bebchuk and Hirst 2019) and equal shares where every person has one vote. Audit and barriers are measured elsewhere: [audit](simulation:audit-trail), [newcomers](simulation:small-stakeholders).`,
				),
				brief: `three largest have ${threeDigits(three)} % of votes`,
			};
		},
	},
];
