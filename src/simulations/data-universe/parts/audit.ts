import { name, number, type RowsOf, table } from "../../kit/outputs.ts";

/** One step from a post to a payment, and who can check it. @source subnets.md §2 */
const STEPS: readonly (readonly [step: string, where: string, outsider: string])[] = [
	["Which data are wanted", "votes of validators and of the owner, published", "yes"],
	["How posts are fetched", "each miner's own, private methods", "no"],
	["What a miner claims to hold", "index sent to validators on request", "in part: by running a validator"],
	["Spot checks of posts", "each validator for itself; public code", "in part: by checking posts that still exist"],
	["Credibility and score", "each validator's records; public code", "in part: the formula, not the records"],
	["Files uploaded", "the owner's storage and programming interface", "no: the owner decides access"],
	["Jobs on demand", "the owner's programming interface", "no: the owner decides access"],
	["Weights", "on chain, after commit and reveal", "yes"],
	["Consensus, pay, burned part", "on chain", "yes"],
];

/** How much of a step an outsider can re-compute: nothing, a part that is not measured, all of it. */
const partOf = (outsider: string): number => (outsider.startsWith("yes") ? 100 : outsider.startsWith("no") ? 0 : 50);

export const auditOutput = table("Who can check what", {
	step: name("Step"),
	where: name("Where it happens"),
	outsider: name("Can an outsider re-compute it?"),
	part: number("Re-computed by an outsider: all, in part (drawn as a half), nothing", "%"),
});

/** What an outsider can re-compute, step by step. */
export const auditRows = (): RowsOf<typeof auditOutput> => ({
	step: STEPS.map(([step]) => step),
	where: STEPS.map(([, where]) => where),
	outsider: STEPS.map(([, , outsider]) => outsider),
	part: STEPS.map(([, , outsider]) => partOf(outsider)),
});
