import { exactChildkeySplit } from "../../verify/economics/exactChildkeys.ts";
import { fractionOfU64 } from "../../verify/economics/exactTerms.ts";
import { rowKind } from "./economicsFile.ts";
import type { WideInteger } from "./vectorCase.ts";

interface HolderRow {
	readonly alpha_stake: WideInteger;
	readonly root_stake: WideInteger;
	readonly owner: number;
}

interface Row {
	readonly dividend: WideInteger;
	readonly tao_weight: WideInteger;
	readonly ck_burn: WideInteger;
	readonly child: HolderRow & { readonly take: number; readonly delegated_to_children: readonly WideInteger[] };
	readonly parents: readonly (HolderRow & { readonly proportion: WideInteger })[];
}

interface Expected {
	/** Parents in order, then the child. */
	readonly amounts: readonly WideInteger[];
	readonly self_contribution: WideInteger;
}

const holderOf = ({ alpha_stake, root_stake, owner }: HolderRow) => ({
	alphaStake: BigInt(alpha_stake),
	rootStake: BigInt(root_stake),
	owner,
});

/** Dividends of one hotkey shared with its parents. */
export const childkey = rowKind<Row, Expected>("childkey", (result, row, expected) => {
	const split = exactChildkeySplit(
		BigInt(row.dividend),
		{ ...holderOf(row.child), take: BigInt(row.child.take), lent: row.child.delegated_to_children.map(BigInt) },
		row.parents.map((parent) => ({ ...holderOf(parent), proportion: BigInt(parent.proportion) })),
		fractionOfU64(BigInt(row.tao_weight)),
		fractionOfU64(BigInt(row.ck_burn)),
	);
	result.equalList("amounts", expected.amounts, [...split.parents, split.child]);
	result.equal("self_contribution", expected.self_contribution, split.ownContribution);
});
