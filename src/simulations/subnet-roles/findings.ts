import { setting, threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureIn, figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** From half on the claim is nearer to the truth than its opposite. */
const HALF = 50;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-1-roles",
		measure: "part of emission that goes to the four roles and to what is burned, 100 %",
		counts: "Counts as true where owner, miners, validators and stakers are all paid, as the chain's rule says.",
		figure: "staker-share",
		basis: "arithmetic",
		test: (outcome) => ({
			verdict: "supported",
			margin: figureOf(outcome, "owner-share"),
			brief: "all four are paid, by the rule",
			reason: `The rule pays all four: the owner ${cite(outcome, "owner-share")} of emission, miners ${cite(outcome, "miner-share")} (${cite(outcome, "burned-share")} is withheld from them), validators ${cite(outcome, "validator-share")} for themselves, and those who stake ${cite(outcome, "staker-share")}.`,
		}),
	},
	{
		claim: "3-1-capital-pays-participants",
		measure: "part of the sellers' TAO that buyers must bring for the price to hold, above 50 %",
		counts:
			"Counts as true in part where buyers must bring most of the TAO for which a day's pay is sold; never in full, since pay is new tokens.",
		figure: "from-buyers",
		premise: "subnet",
		test(outcome) {
			const part = figureOf(outcome, "from-buyers");
			return {
				verdict: part >= HALF ? "qualified" : "contradicted",
				margin: part - HALF,
				brief:
					part >= HALF ? `new tokens, ${threeDigits(part)} % paid by buyers` : `new tokens; the chain buys most itself`,
				reason: `Participants are paid in ${cite(outcome, "minted")} that are newly minted, whether stakers come or go. What is sold of it brings ${cite(outcome, "proceeds")}; for the price to hold, buyers must bring ${cite(outcome, "needed")}, which is ${cite(outcome, "from-buyers")} of it. If nobody buys, the price falls by ${cite(outcome, "price-fall")} in the day.`,
			};
		},
	},
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "how far pay goes from equal pay to pay in proportion to performance, above 0, in %",
		counts:
			"Counts as true where miners' pay lies nearer to their performance than equal pay would; in full where more than twice as near.",
		figure: "proportion",
		premise: "copierStake",
		test(outcome, values) {
			const proportion = figureOf(outcome, "proportion");
			const frozen = figureIn(outcome, "newcomers-paid") === 0;
			return {
				...graded(
					proportion,
					0,
					HALF,
					`Miners' pay goes ${cite(outcome, "proportion")} of the way from equal pay to pay in proportion to what they achieve. [${setting(values.copierStake)} %](parameter:copierStake) of the stake only copies; above half of it the ratings freeze, and whoever comes anew is not paid at all. Owner and stakers are paid by what they hold.`,
				),
				brief: frozen
					? "ratings frozen, new miners unpaid"
					: `${threeDigits(proportion)} % of the way to proportional pay`,
			};
		},
	},
];
