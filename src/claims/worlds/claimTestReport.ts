import { type ClaimId } from "../../essay/claimId.ts";
import { type RuleSetId } from "../../chain/ruleSetId.ts";
import { type Judgement } from "../../simulations/kit/finding.ts";

/** A share from 0 to 1 with the ends of its 95 % interval. */
export interface ShareEstimate {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** In what share of the worlds that can decide a claim holds in full, holds in part, and fails. They add up to 1. */
export interface Shares {
	readonly full: ShareEstimate;
	readonly part: ShareEstimate;
	readonly fails: ShareEstimate;
}

/** A part of the worlds: those in which a parameter lies in one quarter of its range, or has one of its options. */
export interface Bar {
	/** "0 to 12 %", "Winner takes all". */
	readonly label: string;
	/** Worlds in it that can decide. */
	readonly worlds: number;
	/** Share of these in which the claim holds in full, and in part. */
	readonly full: number;
	readonly part: number;
}

/** A parameter on which a claim hinges: its shares over quarters of the parameter's plausible range. */
export interface Hinge {
	/** Name of the parameter in its simulation. */
	readonly parameter: string;
	readonly label: string;
	/** Share of the verdict's variance over worlds that this parameter explains by itself, from 0 to 1. */
	readonly explains: number;
	/** In the order of the range, or of the options. */
	readonly bars: readonly Bar[];
}

/** Where one parameter, moved alone from the defaults, turns a claim. */
export interface Threshold {
	readonly parameter: string;
	readonly label: string;
	/** As it is shown after the value; `""` for none. */
	readonly unit: string;
	/** The claim turns between these two values, whatever the seed. */
	readonly low: number;
	readonly high: number;
	/** The claim holds as far as `holds` says from there up; else from there down. */
	readonly above: boolean;
	/** What it turns into: something that does not fail, or something that holds in full. */
	readonly holds: "in full" | "at all";
}

/** A figure at the defaults, as people read it: "copiers' pay 88 %". */
export interface FigureHere {
	readonly label: string;
	readonly unit: string;
	readonly value: number;
}

/** How one claim fared in one simulation over a sample of worlds. Plain data; equal inputs give equal reports. */
export interface ClaimTestReport {
	readonly claim: ClaimId;
	readonly simulation: string;
	/** The simulation's version. */
	readonly version: number;
	readonly rules: RuleSetId;
	/** Seed from which the worlds were drawn. */
	readonly seed: number;
	/** What is measured, with its unit. */
	readonly measure: string;
	/** What counts as true, in a sentence, where the simulation says it. */
	readonly counts?: string;
	/** The simulation says that it follows from the sources' own figures. */
	readonly basis?: "arithmetic";
	/** Worlds that were judged. */
	readonly worlds: number;
	/** Worlds that were to be judged when it ended: more than `worlds` where it was stopped. */
	readonly asked: number;
	/** Runs of a world, each with a seed of its own: of the `repeated` ones; every other world was run once. */
	readonly seeds: number;
	/** Drawn worlds whose values do not fit together; others were drawn in their place. */
	readonly refused: number;
	/** Worlds that can decide: in none of the others did any seed give a verdict. */
	readonly deciding: number;
	/** Over the worlds that can decide; a world counts by the share of its seeds. */
	readonly shares: Shares;
	/** Share of the repeated worlds in which seeds disagree: how much of the spread is chance. Absent with one seed a world. */
	readonly chance?: number;
	/** Worlds that were run with several seeds. Absent with one seed a world; in older files all of them. */
	readonly repeated?: number;
	/** Every world says the same to the last digit: it follows from figures that sampled worlds do not vary. */
	readonly unmoved?: boolean;
	/** What the simulation says with every parameter at its default, and the figure that this is read from. */
	readonly atDefaults: Judgement & { readonly here?: FigureHere };
	/** Strongest first; only those that chance does not explain. */
	readonly hinges: readonly Hinge[];
	readonly threshold?: Threshold;
}
