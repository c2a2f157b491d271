import { type ExactBlock, exactCoinbase, type ExactNetwork } from "../../verify/economics/exactCoinbase.ts";
import { exactSpotPrice } from "../../verify/economics/exactPool.ts";
import { fractionOfU64 } from "../../verify/economics/exactTerms.ts";
import { rowKind, subnetOf, type SubnetRow, type Twin } from "./economicsFile.ts";
import type { VectorCase, WideInteger } from "./vectorCase.ts";

interface Row {
	readonly block: WideInteger;
	readonly blocks: number;
	readonly total_issuance: WideInteger;
	readonly root_tao: WideInteger;
	readonly tao_weight: WideInteger;
	readonly subnet_owner_cut: number;
	readonly subnets: readonly SubnetRow[];
}

interface Expected {
	readonly minted_per_block: readonly WideInteger[];
	readonly total_issuance_after: WideInteger;
	readonly root_sell_flag_first_block: boolean;
	readonly first_block_terms: Readonly<Record<string, Readonly<Record<string, Twin>>>>;
	readonly subnets_after: Readonly<Record<string, Readonly<Record<string, WideInteger | Twin>>>>;
}

/** Whole coinbase of one or more blocks without an epoch. */
export const coinbase = rowKind<Row, Expected>("coinbase", (result, row, expected) => {
	const blocks: ExactBlock[] = [];
	let network: ExactNetwork = {
		block: BigInt(row.block),
		totalIssuance: BigInt(row.total_issuance),
		rootTao: BigInt(row.root_tao),
		taoWeight: fractionOfU64(BigInt(row.tao_weight)),
		subnetOwnerCut: BigInt(row.subnet_owner_cut),
		subnets: row.subnets.map(subnetOf),
	};
	for (let i = 0; i < row.blocks; i++) {
		const block = exactCoinbase(network);
		blocks.push(block);
		network = block.network;
	}
	result.equalList(
		"minted_per_block",
		expected.minted_per_block,
		blocks.map(({ blockEmission }) => blockEmission),
	);
	result.equal("total_issuance_after", expected.total_issuance_after, network.totalIssuance);
	result.equal("root_sell_flag_first_block", expected.root_sell_flag_first_block, blocks[0]?.rootSellFlag);
	compareTables(result, "first_block_terms", expected.first_block_terms, termsTable(blocks[0]!));
	compareTables(result, "subnets_after", expected.subnets_after, afterTable(network, blocks.at(-1)!));
});

type Table = ReadonlyMap<string, Readonly<Record<string, bigint>>>;

function termsTable(block: ExactBlock): Table {
	return new Map(
		[...block.records].map(([netuid, { terms }]) => [
			String(netuid),
			{
				tao_emission: terms.taoEmission,
				tao_in: terms.taoIn,
				alpha_in: terms.alphaIn,
				alpha_out: terms.alphaOut,
				excess_tao: terms.excessTao,
				root_proportion: terms.rootProportion,
			},
		]),
	);
}

function afterTable(network: ExactNetwork, last: ExactBlock): Table {
	return new Map(
		network.subnets.map((subnet) => {
			const record = last.records.get(subnet.netuid);
			const { pool, pending } = subnet;
			const fields = {
				tao_reserve: pool.taoReserve,
				alpha_in: pool.alphaReserve,
				alpha_out: pool.alphaOutstanding,
				quote_weight: pool.taoWeight,
				price: exactSpotPrice(pool),
				moving_price_bits: subnet.movingPrice,
				pending_owner_cut: pending.ownerCut,
				pending_server_emission: pending.server,
				pending_validator_emission: pending.validator,
				pending_root_alpha_divs: pending.rootAlpha,
				last_tao_in_emission: record?.taoIn ?? 0n,
				last_alpha_in_emission: record?.alphaIn ?? 0n,
				last_alpha_out_emission: record?.alphaOut ?? 0n,
				last_excess_tao: record?.excessTao ?? 0n,
				protocol_alpha_bought: subnet.protocolAlpha,
			};
			return [String(subnet.netuid), fields];
		}),
	);
}

function compareTables(
	result: VectorCase,
	name: string,
	expected: Readonly<Record<string, Readonly<Record<string, WideInteger | Twin>>>>,
	got: Table,
): void {
	for (const [netuid, fields] of Object.entries(expected)) {
		for (const [field, value] of Object.entries(fields)) {
			const wanted = typeof value === "object" ? value.bits : value;
			result.equal(`${name}.${netuid}.${field}`, wanted, got.get(netuid)?.[field]);
		}
	}
}
