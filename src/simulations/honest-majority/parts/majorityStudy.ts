import { SubnetsError } from "../../../numeric/errors.ts";

/** The chain's own study of two teams: what is held fixed while the map is drawn. @source protocol.md §4.2 */
export interface MajorityStudy {
	readonly validators: number;
	readonly miners: number;
	/** Standard deviation of a validator's stake, as a share of its mean. */
	readonly stakeDeviation: number;
	/** Standard deviation of a validator's weight for a miner, as a share of its mean (σ_W). */
	readonly weightDeviation: number;
	readonly kappa: number;
	/** 0..1 (β); the study applies it times 65534/65535. */
	readonly bondsPenalty: number;
	/** Validators' share of the emission (ξ); 0.5 on the chain. */
	readonly validatorShare: number;
	readonly yuma3: boolean;
	/** A real subnet's stakes, one per validator, in any unit: how each team's stake is split instead of evenly with a deviation. */
	readonly stakes?: readonly number[] | undefined;
}

export const DEFAULT_STUDY: MajorityStudy = {
	validators: 64,
	miners: 448,
	stakeDeviation: 0.3,
	weightDeviation: 0.4,
	kappa: 0.5,
	bondsPenalty: 1,
	validatorShare: 0.5,
	yuma3: false,
};

/** Honest shares of the stake for which the map is drawn (S_H). */
export const HONEST_STAKES: readonly number[] = [0.51, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99];

/** Shares of weight along both axes of the map (W_H, W_C), from 0 to 1. */
export const UTILITIES: readonly number[] = Array.from({ length: 51 }, (_, step) => step / 50);

/** How many of `total` are honest: in proportion to stake, at least one on each side. */
export function honestCount(honestStake: number, total: number): number {
	return Math.min(total - 1, Math.max(1, Math.floor(honestStake * total)));
}

/** @throws {SubnetsError} `bad-shape` when a team would have no validator or no miner */
export function checkStudy({ validators, miners }: MajorityStudy): void {
	if (validators >= 2 && miners >= 2) return;
	throw new SubnetsError(
		"bad-shape",
		`Two teams of ${validators} validators and ${miners} miners: use at least two of each.`,
	);
}
