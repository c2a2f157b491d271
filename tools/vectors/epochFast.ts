import { EpochOutcome } from "../../src/chain/epoch/epochOutcome.ts";
import { runEpoch } from "../../src/chain/epoch/runEpoch.ts";
import type { ChainEpoch, SparseMatrix } from "../../verify/exact/chainEpoch.ts";
import type { ExpectedEpoch } from "./epochFile.ts";
import { fastSubnet } from "./fastSubnet.ts";
import { VectorCase, type WideInteger } from "./vectorCase.ts";

/** Units of 1/65535. */
const U16_TOLERANCE = 1;
/** Share of the epoch's emission. */
const EMISSION_TOLERANCE = 1e-6;
/** RAO: both sides round down to whole ones, perhaps not to the same. */
const ROUNDING = 1;

/**
 * Runs one epoch in float64 from the state that the file's previous step left, and compares what the chain stores.
 *
 * @param chainBonds the bonds that the step leaves, from exact mode, because large files give only a digest of theirs
 */
export function checkFastEpoch(
	label: string,
	epoch: ChainEpoch,
	expected: ExpectedEpoch,
	chainBonds: SparseMatrix<number>,
): VectorCase {
	const { subnet, parameters } = fastSubnet(epoch);
	const outcome = new EpochOutcome(subnet.size);
	const total = Number(epoch.emission);
	const missingPairs = epoch.routine === "test" ? "decay" : "drop";
	runEpoch(subnet, parameters, Number(epoch.block), total, outcome, missingPairs);

	const result = new VectorCase(label);
	const stored = (field: string, theirs: readonly number[], ours: Float64Array): void => {
		for (const [uid, value] of theirs.entries()) {
			result.near(`${field}[${uid}]`, value, Math.floor(ours[uid]! * 65535), U16_TOLERANCE, "u16");
		}
	};
	stored("stake_weight_u16", expected.stake_weight_u16, outcome.stakeWeight);
	stored("consensus_u16", expected.consensus_u16, outcome.consensus);
	stored("incentive_u16", expected.incentive_u16, outcome.incentive);
	stored("dividends_u16", expected.dividends_u16, outcome.dividends);
	stored("validator_trust_u16", expected.validator_trust_u16, outcome.validatorTrust);
	const amounts = (field: string, theirs: readonly WideInteger[], ours: Float64Array): void => {
		for (const [uid, value] of theirs.entries()) {
			const tolerance = Math.max(EMISSION_TOLERANCE * total, ROUNDING);
			const scale = tolerance > ROUNDING ? total : 0;
			result.near(`${field}[${uid}]`, Number(value), ours[uid]!, tolerance, "of the emission", scale);
		}
	};
	amounts("server_emission", expected.server_emission, outcome.minerEmission);
	amounts("validator_emission", expected.validator_emission, outcome.validatorEmission);
	amounts("emission", expected.emission, outcome.emission);
	result.equalList("active", expected.active.map(Number), outcome.active);
	result.equalList("validator_permit", expected.validator_permit.map(Number), subnet.validatorPermit);
	for (const [validator, row] of chainBonds.entries()) {
		// Rows of uids without permit are kept by the chain's test routine alone; the fast engine has no such rows.
		if (epoch.routine === "test" && !epoch.validatorPermit[validator]) continue;
		const bonds = new Map(row);
		for (let miner = 0; miner < subnet.size; miner++) {
			const ours = Math.round(subnet.bond(validator, miner) * 65535);
			result.near(`bonds_u16[${validator}][${miner}]`, bonds.get(miner) ?? 0, ours, U16_TOLERANCE, "u16");
		}
	}
	return result;
}
