import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf, type OutcomeOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/**
 * Holders of a majority below which it is in few hands, and from which on it is in many: 2 % and 10 % of a full subnet's
 * 256 UIDs. A number and no share, so that empty UIDs of a file change nothing.
 * @source Lui & Sun 2025: most subnets below 1 %, many at 1-2 %
 */
const FEW = 5;
const MANY = 26;
/** Holders of stake that a file needs before its majority says something of a subnet. */
const LEAST_HOLDERS = 10;
/** Validators between whom a rank correlation says something. */
const LEAST_VALIDATORS = 4;
/** Rank correlations this much apart are no chance. */
const APART = 0.3;

type Result = OutcomeOf<typeof outputs>;

const untestable = (reason: string, margin = 0) => ({ verdict: "untestable" as const, margin, reason });

const has = (outcome: Result, id: string): boolean => outcome.figures.some((figure) => figure.id === id);

/** Owners where the file gives them, since several UIDs of one owner are one hand; else UIDs. */
const handsOf = (outcome: Result) =>
	has(outcome, "owner-holders")
		? { id: "owner-holders" as const, of: "owners" as const, word: "owners" }
		: { id: "holders" as const, of: "staked" as const, word: "UIDs with stake" };

const tooFew = (outcome: Result) =>
	figureOf(outcome, "staked") < LEAST_HOLDERS
		? `Only ${cite(outcome, "staked")} UIDs of this file hold stake: too few to say anything of a subnet.`
		: undefined;

/** Nothing on the essay follows from a subnet that we drew. */
const isExample = (outcome: Result): boolean => figureOf(outcome, "read") === 0;
const EXAMPLE =
	"This subnet is drawn to resemble a real one, so it is no case of its own. Import a real one to add a case.";

const NO_WEIGHTS = "Consensus and pay are not in this file: it has no weights that could be read.";

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-3-centralisation-limited-to-one-subnet",
		measure: "holders of 51 % of the stake, less 5",
		counts: "Counts as true where 5 or more hold 51 % of the stake; fewer make one more concentrated subnet.",
		figure: "holders",
		premise: "spread",
		test(outcome) {
			const { id, of, word } = handsOf(outcome);
			const margin = figureOf(outcome, id) - FEW;
			const few = tooFew(outcome);
			if (few !== undefined) return untestable(few, margin);
			const found = `[Lui & Sun](source:lui-sun-2025) found less than 1 % of UIDs in most of 64 subnets; here it is ${cite(outcome, id)} of ${cite(outcome, of)} ${word}.`;
			if (isExample(outcome)) return untestable(`${found} ${EXAMPLE}`, margin);
			const isCase = margin < 0;
			return {
				verdict: isCase ? "contradicted" : "qualified",
				margin,
				brief: isCase ? "one more concentrated subnet" : "no further case of concentration",
				reason: `${found} ${isCase ? "So this is one more concentrated subnet." : "So this subnet is no further case; it says nothing of the others."}`,
			};
		},
	},
	{
		claim: "3-2-bittensor-decentralised-by-design",
		measure: "validators with 51 % of the votes, less 5",
		counts: "Counts as true where 26 or more have 51 % of the votes, in part from 5 on.",
		figure: "votes",
		premise: "voters",
		test(outcome) {
			if (!has(outcome, "votes")) return untestable(NO_WEIGHTS);
			const few = tooFew(outcome);
			const id = has(outcome, "owner-votes") ? "owner-votes" : "votes";
			if (isExample(outcome)) return untestable(EXAMPLE, figureOf(outcome, id) - FEW);
			if (few !== undefined) return untestable(few, figureOf(outcome, id) - FEW);
			const judgement = graded(
				figureOf(outcome, id),
				FEW,
				MANY,
				`${cite(outcome, id)} ${id === "votes" ? "validators have" : "owners have"} 51 % of the votes of ${cite(outcome, "deciders")} validators, and so settle what counts as good work. The three largest UIDs hold ${cite(outcome, "top")} of the stake.`,
			);
			return { ...judgement, brief: `half of the votes lie with ${threeDigits(figureOf(outcome, id))}` };
		},
	},
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "rank correlation of validators' pay with trust less that with stake",
		counts:
			"Counts as true where validators' pay goes with trust more than with stake, by 0.3 of rank correlation; in part down to 0.3 less.",
		figure: "trust-lead",
		premise: "disagreement",
		test(outcome) {
			if (!has(outcome, "deciders")) return untestable(NO_WEIGHTS);
			if (figureOf(outcome, "deciders") < LEAST_VALIDATORS)
				return untestable(`Only ${cite(outcome, "deciders")} validators' weights count: too few for a correlation.`);
			const lead = figureOf(outcome, "trust-lead");
			if (isExample(outcome)) return untestable(EXAMPLE, lead + APART);
			const judgement = graded(
				lead,
				-APART,
				APART,
				`Validators' pay goes with stake by ${cite(outcome, "pay-stake")} and with trust, their agreement with the majority, by ${cite(outcome, "pay-trust")}. Miners are paid what that majority gives them: whether it is earned, an epoch does not show.`,
			);
			const follows =
				lead >= APART ? "trust more than stake" : lead < -APART ? "stake more than trust" : "stake and trust alike";
			return { ...judgement, brief: `validators' pay follows ${follows}` };
		},
	},
];
