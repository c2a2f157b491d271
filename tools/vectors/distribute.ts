import { runExactEpoch, toU16 } from "../../verify/exact/exactEpoch.ts";
import { exactDistribution } from "../../verify/economics/exactDistribution.ts";
import { fractionOfU64 } from "../../verify/economics/exactTerms.ts";
import { limitU64 } from "../../verify/economics/wideInteger.ts";
import { rowKind, type Twin } from "./economicsFile.ts";
import { emptyEpoch, type EpochFields, withFields } from "./epochFields.ts";
import type { WideInteger } from "./vectorCase.ts";

interface Row {
	readonly n: number;
	readonly pending_server_alpha: WideInteger;
	readonly pending_validator_alpha: WideInteger;
	readonly pending_root_alpha: WideInteger;
	readonly pending_owner_cut: WideInteger;
	readonly take: readonly number[];
	readonly recycle: boolean;
	readonly alpha_out: WideInteger;
	readonly epoch: EpochFields;
}

type List = readonly WideInteger[];

interface Expected {
	readonly stake_increase: List;
	readonly root_claimable_increase: List;
	readonly alpha_dividends_per_subnet: List;
	readonly root_alpha_dividends_per_subnet: List;
	readonly miner_burned: Twin;
	readonly owner_cut_credited: WideInteger;
	readonly alpha_out_after: WideInteger;
	readonly incentive_u16: List;
	readonly dividends_u16: List;
	readonly emission: List;
}

/** The end of a tempo: an epoch, then who is paid what. */
export const distribute = rowKind<Row, Expected>("distribute", (result, row, expected) => {
	const pending = {
		server: BigInt(row.pending_server_alpha),
		validator: BigInt(row.pending_validator_alpha),
		rootAlpha: BigInt(row.pending_root_alpha),
		ownerCut: BigInt(row.pending_owner_cut),
	};
	const emission = limitU64(pending.server + pending.validator + pending.rootAlpha);
	const epoch = { ...withFields(emptyEpoch(row.n, "production"), row.epoch), emission };
	const outcome = runExactEpoch(epoch);
	const paid = exactDistribution({
		pending,
		minerEmission: outcome.minerEmission,
		validatorEmission: outcome.validatorEmission,
		alphaStake: epoch.alphaStake,
		rootStake: epoch.taoStake,
		taoWeight: fractionOfU64(epoch.taoWeight),
		take: row.take.map(BigInt),
		ownerUid: epoch.ownerUid,
		recycle: row.recycle,
		alphaOutstanding: BigInt(row.alpha_out),
	});
	result.equalList("emission", expected.emission, outcome.emission);
	result.equalList("incentive_u16", expected.incentive_u16, outcome.incentive.map(toU16));
	result.equalList("dividends_u16", expected.dividends_u16, outcome.dividends.map(toU16));
	result.equalList("stake_increase", expected.stake_increase, paid.stakeIncrease);
	result.equalList("root_claimable_increase", expected.root_claimable_increase, paid.rootClaimable);
	result.equalList("alpha_dividends_per_subnet", expected.alpha_dividends_per_subnet, paid.alphaDividends);
	result.equalList("root_alpha_dividends_per_subnet", expected.root_alpha_dividends_per_subnet, paid.rootClaimable);
	result.equal("miner_burned", expected.miner_burned.bits, paid.minerBurned);
	result.equal("owner_cut_credited", expected.owner_cut_credited, paid.ownerCut);
	result.equal("alpha_out_after", expected.alpha_out_after, paid.alphaOutstanding);
});
