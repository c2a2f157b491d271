import type { ChainState } from "./chainState.ts";
import { DEFAULT_YUMA, type YumaParameters } from "./yumaParameters.ts";

/** Everything an epoch depends on besides the subnet's state. @source protocol.md §1.2 */
export interface EpochParameters extends YumaParameters {
	/** Which of the two dated states of the chain's code: they differ in recency and in the owner's privileges. */
	readonly state: ChainState;
	/** Blocks; only the December 2025 state (and a subnet's first epoch) looks at it. */
	readonly tempo: number;
	/** Blocks after which a validator that set no weights stops counting. */
	readonly activityCutoff: number;
	/** Permits to hand out. */
	readonly maxValidators: number;
	/** Stake weight, in the unit of the subnet's stake, below which it counts as zero. */
	readonly stakeThreshold: number;
	/** The owner's hotkey, which alone may weight itself. */
	readonly ownerUid: number | null;
	/** Whether open commits mask columns of newcomers. */
	readonly commitReveal: boolean;
	/** Round bonds down to fractions of 65535 and amounts to whole units, as the chain stores them. */
	readonly quantise: boolean;
}

/** Defaults of a new subnet in December 2025; the threshold is the live network's. @source protocol.md §1.2 */
export const DEFAULT_EPOCH: EpochParameters = {
	...DEFAULT_YUMA,
	state: "2025-12",
	tempo: 360,
	activityCutoff: 5000,
	maxValidators: 64,
	stakeThreshold: 1000,
	ownerUid: null,
	commitReveal: true,
	quantise: false,
};
