import { type ClaimId } from "../../essay/claimId.ts";
import { type RuleSetId } from "../../chain/ruleSetId.ts";
import { type Judgement } from "../../simulations/kit/finding.ts";

/** A share from 0 to 1 with the ends of its 95 % interval. */
export interface ShareEstimate {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** A parameter that moves a claim's margin, and how much of the movement is its own. */
export interface Influence {
	/** Name of the parameter in its simulation. */
	readonly parameter: string;
	readonly label: string;
	/** Share of all influence, from 0 to 1: mean absolute elementary effect (Morris) over the sum of all of them. */
	readonly share: number;
	/** `rising`: more of it leans to the claim. `mixed` where it depends on the rest, or where there is no order. */
	readonly direction: "rising" | "falling" | "mixed";
}

/** Where one parameter, moved alone from the defaults, turns a claim. */
export interface TurningPoint {
	readonly parameter: string;
	readonly label: string;
	/** As it is shown after the value; `""` for none. */
	readonly unit: string;
	/** The value at which it turns; absent when it does not turn within the plausible range. */
	readonly at?: number | string | boolean;
	/** Whether the claim holds from there up; for choices and flags: at that value. */
	readonly holdsAbove?: boolean;
	/** It turns there between holding in part and in full; absent where between not at all and in part. */
	readonly inFull?: boolean;
	/** It turns only outside the plausible range, at a value that the parameter may have. */
	readonly implausible?: boolean;
	/** The range that was searched, or the options that were tried, as people read them. */
	readonly searched: string;
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
	/** What the margin measures, with its unit. */
	readonly measure: string;
	/** What the sample says; see `verdictOverWorlds`. */
	readonly verdict: Judgement["verdict"];
	/** Worlds that were judged. */
	readonly worlds: number;
	/** Worlds that were to be judged: more than `worlds` where it was stopped. */
	readonly asked: number;
	/** Drawn worlds whose values do not fit together; others were drawn in their place. */
	readonly refused: number;
	/** How many worlds gave which verdict. */
	readonly counts: Readonly<Record<Judgement["verdict"], number>>;
	/** Share of the worlds that can decide in which the claim holds, in full or in part. */
	readonly holds: ShareEstimate;
	/** Every world says the same to the last digit: it follows from figures that sampled worlds do not vary. */
	readonly unmoved?: boolean;
	/** What the simulation says with every parameter at its default. */
	readonly atDefaults: Judgement;
	/** Strongest first; empty where screening was left out or nothing moves the margin. */
	readonly influences: readonly Influence[];
	readonly turning?: TurningPoint;
}
