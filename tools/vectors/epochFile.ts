import type { ChainEpoch, SparseRow } from "../../verify/exact/chainEpoch.ts";
import { type Detail, emptyEpoch, type EpochFields, withFields } from "./epochFields.ts";
import { checkPairs, type VectorFile, type WideInteger } from "./vectorCase.ts";

const ROUTINES: ReadonlyMap<string, ChainEpoch["routine"]> = new Map([
	["sparse", "production"],
	["dense", "test"],
]);

/** A file of `kind: "epoch"`. */
export interface EpochFile extends VectorFile {
	readonly name: string;
	readonly about: string;
	readonly n: number;
	readonly variant: string;
	readonly detail: Detail;
	readonly init: EpochFields;
	readonly steps: readonly EpochFields[];
	readonly expect: readonly ExpectedEpoch[];
}

type BitsList = readonly WideInteger[];
export type BitsRows = Readonly<Record<string, SparseRow<WideInteger> | BitsList>>;

/** The outcome of one step; what depends on `detail` may be absent. */
export interface ExpectedEpoch {
	readonly stake_bits: BitsList;
	readonly active_stake_bits: BitsList;
	readonly consensus_bits: BitsList;
	readonly validator_trust_bits: BitsList;
	readonly rank_before_normalization_bits: BitsList;
	readonly incentive_bits: BitsList;
	readonly dividends_bits: BitsList;
	readonly server_emission_share_bits: BitsList;
	readonly validator_emission_share_bits: BitsList;
	readonly combined_emission_share_bits: BitsList;
	readonly server_emission: BitsList;
	readonly validator_emission: BitsList;
	readonly emission: BitsList;
	readonly active: readonly boolean[];
	readonly validator_permit: readonly boolean[];
	readonly stake_weight_u16: readonly number[];
	readonly consensus_u16: readonly number[];
	readonly incentive_u16: readonly number[];
	readonly dividends_u16: readonly number[];
	readonly validator_trust_u16: readonly number[];
	readonly bonds_u16_nonzero: WideInteger;
	readonly bonds_u16_sum: WideInteger;
	readonly bonds_u16_column_sum: BitsList;
	readonly bonds_u16_fnv1a64: string;
	readonly bonds_u16?: Readonly<Record<string, SparseRow<number>>>;
	readonly bonds_bits?: BitsRows;
	readonly weights_normalized_bits?: BitsRows;
	readonly weights_clipped_bits?: BitsRows;
	readonly weights_for_bonds_bits?: BitsRows;
	readonly bonds_in_masked_bits?: BitsRows;
	readonly bonds_in_normalized_bits?: BitsRows;
	readonly bonds_delta_bits?: BitsRows;
	readonly bonds_delta_normalized_bits?: BitsRows;
	readonly bonds_column_normalized_bits?: BitsRows;
	readonly alphas_bits?: BitsRows | readonly BitsList[];
	readonly total_bonds_per_validator_bits?: BitsList;
	readonly [twin: `${string}_f64`]: readonly number[] | undefined;
}

/** What an epoch hands to the next one. */
export interface CarriedOver {
	readonly bondsU16: ChainEpoch["bondsU16"];
	readonly validatorPermit: ChainEpoch["validatorPermit"];
}

/**
 * The file's epochs in order. After each, the caller gives what is carried over to the next with `next(carriedOver)`:
 * bonds and permits, and nothing else.
 *
 * `dense` files are outcomes of the chain's own test routine, whose differences both engines know (`ChainEpoch.routine`).
 *
 * @throws {Error} one sentence when the file has no size, another variant, or not one outcome per step
 */
export function* epochsOf(file: EpochFile): Generator<ChainEpoch, void, CarriedOver> {
	checkPairs(file, "steps");
	if (!(Number.isInteger(file.n) && file.n >= 1)) throw new Error(`n is ${file.n}: use the number of uids.`);
	const routine = ROUTINES.get(file.variant);
	if (!routine) throw new Error(`variant is ${file.variant}: use sparse or dense.`);
	let epoch = withFields(emptyEpoch(file.n, routine), file.init);
	for (const step of file.steps) {
		epoch = withFields(epoch, step);
		const { bondsU16, validatorPermit } = yield epoch;
		epoch = { ...epoch, bondsU16, validatorPermit };
	}
}
