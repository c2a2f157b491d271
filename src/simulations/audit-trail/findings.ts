import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { AUDITED } from "./parts/steps.ts";
import { type parameters } from "./parameters.ts";

/** Below a third of what there is to check a claim of openness does not hold; from two thirds on it does. */
const [THIRD, TWO_THIRDS] = [100 / 3, 200 / 3];

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-2-transparency-by-blockchain",
		measure: "steps from task to pay that an outsider can repeat, above a third, in percentage points",
		premise: "partly",
		test(outcome) {
			const share = figureOf(outcome, "repeatable");
			const owner = figureOf(outcome, "owner-decides");
			return {
				verdict:
					share < THIRD
						? "contradicted"
						: share >= TWO_THIRDS && owner < AUDITED.length / 2
							? "supported"
							: "qualified",
				margin: share - THIRD,
				reason: `Of the steps from task to pay of four subnets an outsider can repeat ${cite(outcome, "repeatable")}: weights and pay in full, the work and its scores hardly. On ${cite(outcome, "owner-decides")} of them pay hinges on what the owner alone sees or decides. So *who got how much* is open, *how* mostly is not.`,
			};
		},
	},
	{
		claim: "3-2-data-universe-auditable",
		measure: "steps of Data Universe before the chain that an outsider can repeat, above a third, in percentage points",
		premise: "partly",
		test: (outcome) =>
			graded(
				figureOf(outcome, "repeatable-data-universe"),
				THIRD,
				TWO_THIRDS,
				`Before weights reach the chain, an outsider can repeat ${cite(outcome, "repeatable-data-universe")} of the steps: collection is private, files and jobs pass through the owner's server. Whether inventing data pays is tested in [Data Universe](simulation:data-universe).`,
			),
	},
	{
		claim: "4-not-replace-but-alternative",
		measure: "steps that an outsider can repeat (0 at a closed service), above a third, in percentage points",
		premise: "partly",
		test: (outcome) =>
			graded(
				figureOf(outcome, "repeatable"),
				THIRD,
				TWO_THIRDS,
				`Transparency, one of three measures: ${cite(outcome, "repeatable")} of the steps can be repeated from outside, against none at a service whose servers, scores and accounts are closed. Power and entry are the others: [stake](simulation:stake-cap), [newcomers](simulation:small-stakeholders).`,
			),
	},
	{
		claim: "4-innovation-entry-audit",
		measure: "forgeries of twelve that an outsider notices, above a third, in percentage points",
		premise: "copies",
		test: (outcome) =>
			graded(
				figureOf(outcome, "noticed-outsider"),
				THIRD,
				TWO_THIRDS,
				`An outsider notices ${cite(outcome, "noticed-outsider")} of twelve forgeries, another validator ${cite(outcome, "noticed-validator")}, the miner concerned ${cite(outcome, "noticed-miner")}. What is on the chain can be audited by all; what is not depends on who holds copies, and against a lie from the start no hash helps.`,
			),
	},
];
