import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

/** Parts of emission that the rules give: owner, miners, and validators with those who stake. */
const RULE = { owner: 18, miners: 41, staking: 41 };

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-1-roles",
		measure:
			"largest difference between a role's part of emission and the rule's 18, 41 and 41 %, below 5, in percentage points",
		test: (outcome) => {
			const staking = figureOf(outcome, "validator-share") + figureOf(outcome, "staker-share");
			const apart = Math.max(
				Math.abs(figureOf(outcome, "owner-share") - RULE.owner),
				Math.abs(figureOf(outcome, "miner-share") - RULE.miners),
				Math.abs(staking - RULE.staking),
			);
			return graded(
				-apart,
				-5,
				-1,
				`All four roles appear and are paid: the owner ${cite(outcome, "owner-share")} of emission, miners ${cite(outcome, "miner-share")}, validators ${cite(outcome, "validator-share")} for themselves, and those who stake with them ${cite(outcome, "staker-share")}.`,
			);
		},
	},
	{
		claim: "3-1-capital-pays-participants",
		measure: "part of the TAO that comes into the pool which stakers bring, above 50 %, in percentage points",
		premise: "inflow",
		test: (outcome) => {
			const part = figureOf(outcome, "from-stakers");
			return {
				verdict: part >= 50 ? "qualified" : "contradicted",
				margin: part - 50,
				reason: `Miners are paid in new alpha whether stakers come or go: ${cite(outcome, "alpha-kept")} of the first week's alpha in the last, worth ${cite(outcome, "worth-kept")} of it in TAO. Stakers' money lies in the pool and is what pay can be sold for: they bring ${cite(outcome, "from-stakers")} of the TAO that comes in, the chain the rest.`,
			};
		},
	},
	{
		claim: "3-1-stakers-inject-liquidity-and-gain",
		measure: "return of somebody who staked on the first day, above 0, in %",
		premise: "inflow",
		test: (outcome) => {
			const earned = figureOf(outcome, "early-return");
			const net = figureOf(outcome, "net-stake");
			const reason = `With ${cite(outcome, "net-stake")} brought by stakers on balance, whoever staked on the first day has ${cite(outcome, "early-return")}, whoever came half-way ${cite(outcome, "late-return")}, in TAO and with dividends kept. The price changed by ${cite(outcome, "price-change")}: emission that is sold has to be bought by somebody.`;
			if (net <= 0) {
				// Nobody was convinced: a loss is then what the claim implies, a gain is not.
				return { verdict: "qualified", margin: earned, reason };
			}
			return { verdict: earned > 0 ? "supported" : "contradicted", margin: earned, reason };
		},
	},
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "rank correlation of miners' pay with performance, above 0.5",
		premise: "copierStake",
		test: (outcome) =>
			graded(
				figureOf(outcome, "pay-correlation"),
				0.5,
				0.9,
				`Among miners pay follows performance with a rank correlation of ${cite(outcome, "pay-correlation")}; ${cite(outcome, "evaluating-end")} of stake still measures in the end. Copying the consensus earns validators ${cite(outcome, "copying-pays")} per stake and measuring ${cite(outcome, "measuring-pays")}. Owner and stakers are paid by what they hold.`,
			),
	},
	{
		claim: "3-2-builder-lower-entry-barriers",
		measure: "talented newcomers who have registration and costs back within a month, above 50 %, in percentage points",
		premise: "minerCost",
		test: (outcome) => {
			if (figureOf(outcome, "judged") === 0) {
				return {
					verdict: "untestable",
					margin: 0,
					reason: "Nobody has registered a month or more ago in this run, so nothing shows how newcomers fare.",
				};
			}
			return graded(
				figureOf(outcome, "talented-recovered") - 50,
				0,
				25,
				`Of ${cite(outcome, "entrants")} newcomers, ${cite(outcome, "talented-recovered")} of the talented and ${cite(outcome, "others-recovered")} of the others had registration and costs back within a month; a registration costs ${cite(outcome, "burn-end")} at the end. Who expects no gain does not register and is not counted.`,
			);
		},
	},
];
