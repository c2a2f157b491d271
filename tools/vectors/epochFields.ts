import type { ChainEpoch, SparseMatrix, SparseRow } from "../../verify/exact/chainEpoch.ts";
import type { WideInteger } from "./vectorCase.ts";

type Rows = Readonly<Record<string, SparseRow<number>>>;

/** The fields of `init` and of a step, all optional: a field that is absent keeps its last value. */
export interface EpochFields {
	readonly block?: WideInteger;
	readonly tempo?: WideInteger;
	readonly last_mechanism_step_block?: WideInteger;
	readonly activity_cutoff?: WideInteger;
	readonly last_update?: readonly WideInteger[];
	readonly block_at_registration?: readonly WideInteger[];
	readonly alpha_stake?: readonly WideInteger[];
	readonly tao_stake?: readonly WideInteger[];
	readonly tao_weight?: WideInteger;
	readonly stake_threshold?: WideInteger;
	readonly validator_permit?: readonly boolean[];
	readonly max_allowed_validators?: number;
	readonly owner_uid?: number | null;
	readonly kappa?: number;
	readonly weights?: Rows;
	readonly bonds?: Rows;
	readonly bonds_moving_average?: number;
	readonly bonds_penalty?: number;
	readonly yuma3_enabled?: boolean;
	readonly liquid_alpha_enabled?: boolean;
	readonly alpha_low?: number;
	readonly alpha_high?: number;
	readonly alpha_sigmoid_steepness?: number;
	readonly commit_blocks?: readonly (WideInteger | null)[] | null;
	readonly rao_emission?: WideInteger;
	readonly detail?: Detail;
}

export type Detail = "all" | "bonds" | "vectors";

/** The state before the first step: everything zero or absent. */
export function emptyEpoch(size: number, routine: ChainEpoch["routine"]): ChainEpoch {
	const zeros = new Array<bigint>(size).fill(0n);
	const rows = new Array<SparseRow<number>>(size).fill([]);
	return {
		state: "2026-06",
		routine,
		block: 0n,
		tempo: 0n,
		lastEpochBlock: 0n,
		activityCutoff: 0n,
		lastUpdate: zeros,
		blockAtRegistration: zeros,
		commitBlocks: null,
		alphaStake: zeros,
		taoStake: zeros,
		taoWeight: 0n,
		stakeThreshold: 0n,
		validatorPermit: new Array<boolean>(size).fill(false),
		maxValidators: 0,
		ownerUid: null,
		kappaU16: 0,
		weightsU16: rows,
		bondsU16: rows,
		bondsMovingAverage: 0,
		bondsPenaltyU16: 0,
		yuma3: false,
		liquidAlpha: false,
		alphaLowU16: 0,
		alphaHighU16: 0,
		alphaSigmoidSteepness: 0,
		emission: 0n,
	};
}

/** The state with the fields of `init` or of a step applied. */
export function withFields(epoch: ChainEpoch, fields: EpochFields): ChainEpoch {
	const size = epoch.alphaStake.length;
	return {
		state: epoch.state,
		routine: epoch.routine,
		block: wide(fields.block, epoch.block),
		tempo: wide(fields.tempo, epoch.tempo),
		lastEpochBlock: wide(fields.last_mechanism_step_block, epoch.lastEpochBlock),
		activityCutoff: wide(fields.activity_cutoff, epoch.activityCutoff),
		lastUpdate: fields.last_update?.map(BigInt) ?? epoch.lastUpdate,
		blockAtRegistration: fields.block_at_registration?.map(BigInt) ?? epoch.blockAtRegistration,
		commitBlocks:
			fields.commit_blocks === undefined
				? epoch.commitBlocks
				: (fields.commit_blocks?.map((block) => (block === null ? null : BigInt(block))) ?? null),
		alphaStake: fields.alpha_stake?.map(BigInt) ?? epoch.alphaStake,
		taoStake: fields.tao_stake?.map(BigInt) ?? epoch.taoStake,
		taoWeight: wide(fields.tao_weight, epoch.taoWeight),
		stakeThreshold: wide(fields.stake_threshold, epoch.stakeThreshold),
		validatorPermit: fields.validator_permit ?? epoch.validatorPermit,
		maxValidators: fields.max_allowed_validators ?? epoch.maxValidators,
		ownerUid: fields.owner_uid === undefined ? epoch.ownerUid : fields.owner_uid,
		kappaU16: fields.kappa ?? epoch.kappaU16,
		weightsU16: fields.weights ? withRows(epoch.weightsU16, fields.weights) : epoch.weightsU16,
		bondsU16: fields.bonds ? withRows(new Array<SparseRow<number>>(size).fill([]), fields.bonds) : epoch.bondsU16,
		bondsMovingAverage: fields.bonds_moving_average ?? epoch.bondsMovingAverage,
		bondsPenaltyU16: fields.bonds_penalty ?? epoch.bondsPenaltyU16,
		yuma3: fields.yuma3_enabled ?? epoch.yuma3,
		liquidAlpha: fields.liquid_alpha_enabled ?? epoch.liquidAlpha,
		alphaLowU16: fields.alpha_low ?? epoch.alphaLowU16,
		alphaHighU16: fields.alpha_high ?? epoch.alphaHighU16,
		alphaSigmoidSteepness: fields.alpha_sigmoid_steepness ?? epoch.alphaSigmoidSteepness,
		emission: wide(fields.rao_emission, epoch.emission),
	};
}

const wide = (given: WideInteger | undefined, kept: bigint): bigint => (given === undefined ? kept : BigInt(given));

function withRows(rows: SparseMatrix<number>, replaced: Rows): SparseMatrix<number> {
	return rows.map((row, uid) => replaced[uid] ?? row);
}
