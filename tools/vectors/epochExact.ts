import type {
	ChainEpoch,
	ChainEpochOutcome,
	IntermediateMatrices,
	SparseMatrix,
} from "../../verify/exact/chainEpoch.ts";
import { runExactEpoch, toU16 } from "../../verify/exact/exactEpoch.ts";
import { I32F32 } from "../../verify/exact/fixedPoint.ts";
import { digestBonds } from "./bondsDigest.ts";
import type { BitsRows, ExpectedEpoch } from "./epochFile.ts";
import { VectorCase, type WideInteger } from "./vectorCase.ts";

type Vector =
	| "stakeWeight"
	| "activeStake"
	| "consensus"
	| "validatorTrust"
	| "rank"
	| "incentive"
	| "dividends"
	| "minerShare"
	| "validatorShare"
	| "combinedShare";

/** Our name of a vector → the file's name without `_bits`. */
const VECTORS: Readonly<Record<Vector, string>> = {
	stakeWeight: "stake",
	activeStake: "active_stake",
	consensus: "consensus",
	validatorTrust: "validator_trust",
	rank: "rank_before_normalization",
	incentive: "incentive",
	dividends: "dividends",
	minerShare: "server_emission_share",
	validatorShare: "validator_emission_share",
	combinedShare: "combined_emission_share",
};

type Matrix = Exclude<keyof IntermediateMatrices, "bondIncome" | "bondRate">;

const MATRICES: Readonly<Record<Matrix, keyof ExpectedEpoch>> = {
	weights: "weights_normalized_bits",
	clippedWeights: "weights_clipped_bits",
	weightsForBonds: "weights_for_bonds_bits",
	oldBonds: "bonds_in_masked_bits",
	oldBondsNormalised: "bonds_in_normalized_bits",
	instantBonds: "bonds_delta_bits",
	instantBondsNormalised: "bonds_delta_normalized_bits",
	bondsNormalised: "bonds_column_normalized_bits",
};

/** Runs one epoch in exact mode and compares every field that the file gives; all must be equal. */
export function checkExactEpoch(
	label: string,
	epoch: ChainEpoch,
	expected: ExpectedEpoch,
): [VectorCase, ChainEpochOutcome] {
	const outcome = runExactEpoch(epoch);
	const result = new VectorCase(label);
	for (const [ours, theirs] of Object.entries(VECTORS) as [Vector, string][]) {
		result.equalList(
			`${theirs}_bits`,
			expected[`${theirs}_bits` as keyof ExpectedEpoch] as readonly WideInteger[],
			outcome[ours],
		);
		const twins = expected[`${theirs}_f64`];
		if (twins)
			result.equalList(
				`${theirs}_f64`,
				twins,
				outcome[ours].map((bits) => I32F32.toNumber(bits)),
			);
	}
	result.equalList("server_emission", expected.server_emission, outcome.minerEmission);
	result.equalList("validator_emission", expected.validator_emission, outcome.validatorEmission);
	result.equalList("emission", expected.emission, outcome.emission);
	result.equalList("active", expected.active, outcome.active);
	result.equalList("validator_permit", expected.validator_permit, outcome.validatorPermit);
	result.equalList("stake_weight_u16", expected.stake_weight_u16, outcome.stakeWeight.map(toU16));
	result.equalList("consensus_u16", expected.consensus_u16, outcome.consensus.map(toU16));
	result.equalList("incentive_u16", expected.incentive_u16, outcome.incentive.map(toU16));
	result.equalList("dividends_u16", expected.dividends_u16, outcome.dividends.map(toU16));
	result.equalList("validator_trust_u16", expected.validator_trust_u16, outcome.validatorTrust.map(toU16));
	checkBonds(result, expected, outcome);
	checkMatrices(result, expected, outcome);
	return [result, outcome];
}

function checkBonds(result: VectorCase, expected: ExpectedEpoch, outcome: ChainEpochOutcome): void {
	const digest = digestBonds(outcome.bondsU16);
	result.equal("bonds_u16_nonzero", expected.bonds_u16_nonzero, digest.nonzero);
	result.equal("bonds_u16_sum", expected.bonds_u16_sum, digest.sum);
	result.equalList("bonds_u16_column_sum", expected.bonds_u16_column_sum, digest.columnSums);
	result.equal("bonds_u16_fnv1a64", expected.bonds_u16_fnv1a64, digest.fnv1a64);
	if (expected.bonds_u16) checkRows(result, "bonds_u16", expected.bonds_u16, outcome.bondsU16);
	if (expected.bonds_bits) checkRows(result, "bonds_bits", expected.bonds_bits, outcome.bonds);
}

function checkMatrices(result: VectorCase, expected: ExpectedEpoch, { intermediate }: ChainEpochOutcome): void {
	for (const [ours, theirs] of Object.entries(MATRICES) as [Matrix, keyof ExpectedEpoch][]) {
		const rows = expected[theirs] as BitsRows | undefined;
		if (rows) checkRows(result, theirs, rows, intermediate[ours] ?? []);
	}
	if (expected.total_bonds_per_validator_bits) {
		result.equalList(
			"total_bonds_per_validator_bits",
			expected.total_bonds_per_validator_bits,
			intermediate.bondIncome ?? [],
		);
	}
	for (const [i, row] of Object.entries(expected.alphas_bits ?? {})) {
		for (const [j, rate] of (row as readonly WideInteger[]).entries()) {
			result.equal(`alphas_bits[${i}][${j}]`, rate, intermediate.bondRate?.(Number(i), j));
		}
	}
}

/** Compares as maps in which a missing entry is 0. */
function checkRows(result: VectorCase, field: string, expected: BitsRows, got: SparseMatrix<bigint | number>): void {
	const size = Math.max(got.length, ...Object.keys(expected).map((uid) => Number(uid) + 1));
	for (let i = 0; i < size; i++) {
		const theirs = new Map((expected[i] ?? []) as readonly (readonly [number, WideInteger])[]);
		const ours = new Map<number, bigint | number>(got[i] ?? []);
		for (const j of new Set([...theirs.keys(), ...ours.keys()])) {
			result.equal(`${field}[${i}][${j}]`, theirs.get(j) ?? 0, ours.get(j) ?? 0);
		}
	}
}
