import type { ExactPool } from "../../verify/economics/exactPool.ts";
import { SUBNET_DEFAULTS, type ExactSubnet } from "../../verify/economics/exactSubnet.ts";
import type { I96F32, U96F32 } from "../../verify/exact/fixedPoint.ts";
import { checkPairs, VectorCase, type VectorFile, type VectorKind, type WideInteger } from "./vectorCase.ts";

/** A fixed-point number that the files give twice. */
export interface Twin {
	readonly bits: WideInteger;
}

/** A file of independent rows with one outcome each. */
export interface RowFile<Row, Expected> extends VectorFile {
	readonly rows: readonly Row[];
	readonly expect: readonly Expected[];
}

export interface PoolRow {
	readonly tao_reserve: WideInteger;
	readonly alpha_in: WideInteger;
	readonly alpha_out?: WideInteger;
	readonly quote_weight?: WideInteger;
	readonly fee_rate?: number;
	readonly mechanism?: number;
}

export interface SubnetRow extends PoolRow {
	readonly netuid: number;
	readonly moving_price_bits: WideInteger;
	readonly miner_burned_bits?: WideInteger;
	readonly emission_enabled?: boolean;
	readonly registration_allowed?: boolean;
	readonly subtoken_enabled?: boolean;
	readonly first_emission_block?: WideInteger | null;
	readonly owner_cut_enabled?: boolean;
	readonly ema_halving_blocks?: WideInteger;
	readonly moving_alpha_bits?: WideInteger;
}

const EVEN_WEIGHT = "500000000000000000";
const FEE_RATE = 33;

export function poolOf(row: PoolRow): ExactPool {
	return {
		taoReserve: BigInt(row.tao_reserve),
		alphaReserve: BigInt(row.alpha_in),
		alphaOutstanding: BigInt(row.alpha_out ?? 0),
		taoWeight: BigInt(row.quote_weight ?? EVEN_WEIGHT),
		feeRate: BigInt(row.fee_rate ?? FEE_RATE),
		mechanism: row.mechanism ?? 1,
	};
}

const orDefault = (value: WideInteger | undefined, fallback: bigint): bigint =>
	value === undefined ? fallback : BigInt(value);

export function subnetOf(row: SubnetRow): ExactSubnet {
	const start = row.first_emission_block;
	return {
		netuid: row.netuid,
		movingPrice: BigInt(row.moving_price_bits) as I96F32,
		minerBurned: BigInt(row.miner_burned_bits ?? 0) as U96F32,
		emissionEnabled: row.emission_enabled ?? SUBNET_DEFAULTS.emissionEnabled,
		registrationAllowed: row.registration_allowed ?? SUBNET_DEFAULTS.registrationAllowed,
		subtokenEnabled: row.subtoken_enabled ?? SUBNET_DEFAULTS.subtokenEnabled,
		firstEmissionBlock: start === null ? null : orDefault(start, 1n),
		mechanism: row.mechanism ?? SUBNET_DEFAULTS.mechanism,
		ownerCutEnabled: row.owner_cut_enabled ?? SUBNET_DEFAULTS.ownerCutEnabled,
		emaHalvingBlocks: orDefault(row.ema_halving_blocks, SUBNET_DEFAULTS.emaHalvingBlocks),
		movingAlpha: orDefault(row.moving_alpha_bits, SUBNET_DEFAULTS.movingAlpha) as I96F32,
		pool: poolOf(row),
		pending: { ownerCut: 0n, server: 0n, validator: 0n, rootAlpha: 0n },
		protocolAlpha: 0n,
	};
}

/** A checker of files of independent rows, exact mode only. */
export function rowKind<Row, Expected>(
	kind: string,
	checkRow: (result: VectorCase, row: Row, expected: Expected) => void,
): VectorKind {
	return {
		kind,
		modes: ["exact"],
		*check(file) {
			checkPairs(file, "rows");
			const { rows, expect } = file as RowFile<Row, Expected>;
			for (const [i, row] of rows.entries()) {
				const result = new VectorCase(`row ${i}`);
				try {
					checkRow(result, row, expect[i]!);
				} catch (error) {
					result.fail("row", "fields that can be read", String(error));
				}
				yield result;
			}
		},
	};
}
