import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

/** Below a third of the founders entry is not open, from two thirds on it is. */
const [THIRD, TWO_THIRDS] = [100 / 3, 200 / 3];
/** A slot that costs no more than this is cheap: about 3,000 dollars in December 2025. TAO. */
const CHEAP = 10;

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-1-anyone-deploys-subnet",
		measure: "founders who got a subnet, above a third, in percentage points",
		premise: "purse",
		test(outcome) {
			const settled = figureOf(outcome, "decided") > 0;
			if (figureOf(outcome, "has-limit") === 0 || !settled) {
				return {
					verdict: "untestable",
					margin: 0,
					reason: `Nobody can be refused here: ${settled ? "these rules knew no limit of subnets, and the model holds no more than 128" : "of no founder it is known yet"}.`,
				};
			}
			const judged = graded(figureOf(outcome, "entered-share"), THIRD, TWO_THIRDS, "");
			const cheap = figureOf(outcome, "slot-price") <= CHEAP;
			return {
				...judged,
				verdict: judged.verdict === "supported" && !cheap ? "qualified" : judged.verdict,
				reason: `Of ${cite(outcome, "wanted")} founders ${cite(outcome, "entered")} got a subnet, at ${cite(outcome, "slot-price")} on average; every one of the ${cite(outcome, "dissolved")} that came when all slots were taken pushed another out. One may register every four days. So anyone may, who wins the auction of slots.`,
			};
		},
	},
	{
		claim: "3-1-capital-pays-participants",
		measure: "share of the TAO cashed by participants that the chain did not add, above 10 %",
		premise: "sold",
		test: (outcome) =>
			graded(
				figureOf(outcome, "covered"),
				10,
				90,
				`Across all subnets, participants and root drew ${cite(outcome, "cashed")} out of pools for alpha that was newly minted; the chain added ${cite(outcome, "injected")}, so ${cite(outcome, "covered")} came out of stakers' money, who brought ${cite(outcome, "staked")} on balance. One subnet from a staker's side: [a staker's money](simulation:staking-return).`,
			),
	},
	{
		claim: "2-2-bittensor-inspired-by-bitcoin",
		measure: "nothing to measure: the rule of supply is an input",
		test: (outcome) => ({
			verdict: "untestable",
			margin: 0,
			reason: `The supply is Bitcoin's: 21 million at most, halved when half of what is left is out; in this run ${cite(outcome, "per-block")} a block at the end with ${cite(outcome, "issued")} issued. The likeness ends there: shares of it follow markets of stake, and blocks come from known producers.`,
		}),
	},
];
