import type { ChainState } from "../../src/chain/epoch/chainState.ts";
import type { I32F32 } from "./fixedPoint.ts";

/** Sparse row: (target uid, value) in the order submitted; explicit zeros are kept. */
export type SparseRow<Value> = readonly (readonly [uid: number, value: Value])[];
/** One sparse row per validator uid. */
export type SparseMatrix<Value> = readonly SparseRow<Value>[];

/**
 * Everything an epoch reads, in the chain's own integers: amounts in RAO, `U16` fields as fractions of 65535, blocks as
 * block numbers. Lists have one item per uid.
 *
 * @source protocol.md §1.2, §2
 */
export interface ChainEpoch {
	readonly state: ChainState;
	/**
	 * `production` is the routine the chain runs. `test` is its dense twin, which knows no owner and no commit-reveal mask
	 * and lets bonds of missing pairs decay. @source protocol.md §2.12
	 */
	readonly routine: "production" | "test";
	readonly block: bigint;
	readonly tempo: bigint;
	/** Block of the previous successful epoch; 0 = none yet. */
	readonly lastEpochBlock: bigint;
	readonly activityCutoff: bigint;
	readonly lastUpdate: readonly bigint[];
	readonly blockAtRegistration: readonly bigint[];
	/** Per uid, the block of its oldest open commit; `null` where it has none. `null` as a whole = commit-reveal is off. */
	readonly commitBlocks: readonly (bigint | null)[] | null;
	readonly alphaStake: readonly bigint[];
	readonly taoStake: readonly bigint[];
	/** Fraction of 2^64 - 1. */
	readonly taoWeight: bigint;
	readonly stakeThreshold: bigint;
	/** Permits in force, i.e. those that the previous epoch stored. */
	readonly validatorPermit: readonly boolean[];
	readonly maxValidators: number;
	readonly ownerUid: number | null;
	readonly kappaU16: number;
	readonly weightsU16: SparseMatrix<number>;
	readonly bondsU16: SparseMatrix<number>;
	/** Parts per million. */
	readonly bondsMovingAverage: number;
	readonly bondsPenaltyU16: number;
	readonly yuma3: boolean;
	readonly liquidAlpha: boolean;
	readonly alphaLowU16: number;
	readonly alphaHighU16: number;
	/** Divided by 100 where it is used. */
	readonly alphaSigmoidSteepness: number;
	/** Amount to split, RAO. */
	readonly emission: bigint;
}

/** What an epoch yields, bit for bit. Vectors have one item per uid, matrices one row per validator uid. */
export interface ChainEpochOutcome {
	readonly stakeWeight: readonly I32F32[];
	readonly activeStake: readonly I32F32[];
	readonly consensus: readonly I32F32[];
	readonly validatorTrust: readonly I32F32[];
	/** Before normalisation. */
	readonly rank: readonly I32F32[];
	readonly incentive: readonly I32F32[];
	readonly dividends: readonly I32F32[];
	readonly minerShare: readonly I32F32[];
	readonly validatorShare: readonly I32F32[];
	readonly combinedShare: readonly I32F32[];
	/** RAO. */
	readonly minerEmission: readonly bigint[];
	readonly validatorEmission: readonly bigint[];
	readonly emission: readonly bigint[];
	readonly active: readonly boolean[];
	/** Permits for the next epoch. */
	readonly validatorPermit: readonly boolean[];
	/** Bonds as they are before truncation to u16: upscaled to a column maximum of 1 in Yuma 2, as averaged in Yuma 3. */
	readonly bonds: SparseMatrix<I32F32>;
	/** Bonds as stored for the next epoch. */
	readonly bondsU16: SparseMatrix<number>;
	readonly intermediate: IntermediateMatrices;
}

/** The matrices on the way, for explanations and tests. */
export interface IntermediateMatrices {
	/** Row-normalised, after all masks. */
	readonly weights: SparseMatrix<I32F32>;
	readonly clippedWeights: SparseMatrix<I32F32>;
	readonly weightsForBonds: SparseMatrix<I32F32>;
	/** Old bonds without recently registered miners: raw u16 numbers in Yuma 2, 0..1 in Yuma 3. */
	readonly oldBonds: SparseMatrix<I32F32>;
	/** Yuma 2 only: {@link oldBonds} with columns that sum to 1. */
	readonly oldBondsNormalised?: SparseMatrix<I32F32>;
	/** Yuma 2 only: weights for bonds times active stake, then with columns that sum to 1. */
	readonly instantBonds?: SparseMatrix<I32F32>;
	readonly instantBondsNormalised?: SparseMatrix<I32F32>;
	/** New bonds with columns that sum to 1. */
	readonly bondsNormalised: SparseMatrix<I32F32>;
	/** Yuma 3 only: each validator's share of the incentive by bonds, before stake. */
	readonly bondIncome?: readonly I32F32[];
	/** The averaging rate of a pair; only when liquid alpha acts. */
	readonly bondRate?: (validator: number, miner: number) => I32F32;
}
