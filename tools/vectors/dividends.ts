import { exactDividends } from "../../verify/economics/exactDividends.ts";
import { fractionOfU64 } from "../../verify/economics/exactTerms.ts";
import { rowKind, type Twin } from "./economicsFile.ts";
import type { WideInteger } from "./vectorCase.ts";

interface Row {
	readonly pending_validator_alpha: WideInteger;
	readonly pending_root_alpha: WideInteger;
	readonly tao_weight: WideInteger;
	readonly hotkeys: readonly {
		readonly alpha_stake: WideInteger;
		readonly root_stake: WideInteger;
		readonly dividend: WideInteger;
	}[];
}

interface Expected {
	readonly alpha_dividends: readonly Twin[];
	readonly root_alpha_dividends: readonly Twin[];
	readonly tao_weight_fixed: Twin;
}

/** Validators' and root's pots paid to hotkeys. */
export const dividends = rowKind<Row, Expected>("dividends", (result, row, expected) => {
	const taoWeight = fractionOfU64(BigInt(row.tao_weight));
	const earners = row.hotkeys.map((hotkey) => ({
		alphaStake: BigInt(hotkey.alpha_stake),
		rootStake: BigInt(hotkey.root_stake),
		dividend: BigInt(hotkey.dividend),
	}));
	const pots = [BigInt(row.pending_validator_alpha), BigInt(row.pending_root_alpha)] as const;
	const { alpha, root } = exactDividends(earners, ...pots, taoWeight);
	const bits = (twins: readonly Twin[]) => twins.map((twin) => twin.bits);
	result.equal("tao_weight_fixed", expected.tao_weight_fixed.bits, taoWeight);
	result.equalList("alpha_dividends", bits(expected.alpha_dividends), alpha);
	result.equalList("root_alpha_dividends", bits(expected.root_alpha_dividends), root);
});
