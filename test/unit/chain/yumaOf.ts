import { SubnetsError } from "../../../src/numeric/errors.ts";
import { YumaEngine } from "../../../src/chain/epoch/yumaEngine.ts";
import { DEFAULT_YUMA, type YumaParameters } from "../../../src/chain/epoch/yumaParameters.ts";

/** A validator's weights by miner: all of them, or those it names. */
export type WeightRow = ArrayLike<number> | { readonly targets: ArrayLike<number>; readonly values: ArrayLike<number> };

/** One network for {@link yuma}: validators × miners. */
export interface YumaInput {
	/** Per validator, any unit. */
	readonly stake: ArrayLike<number>;
	/** Per validator: weights ≥ 0 of any scale. */
	readonly weights: readonly WeightRow[];
	readonly miners: number;
	/** Old bonds, a row per validator; none unless given. */
	readonly bonds?: readonly ArrayLike<number>[];
	/** The chain's defaults unless given. */
	readonly parameters?: Partial<YumaParameters>;
}

/**
 * Consensus, incentive, bonds and dividends of one network at once. The engine that comes back holds the results, can be
 * asked for single weights and bonds, and can be run on.
 *
 * @throws {SubnetsError} `bad-shape` when stake, weights and bonds do not fit together
 */
export function yuma({ stake, weights, miners, bonds, parameters }: YumaInput): YumaEngine {
	const validators = stake.length;
	checkRows("weights", weights.length, validators);
	if (bonds) checkRows("bonds", bonds.length, validators);
	const engine = new YumaEngine(validators, miners);
	engine.stake.set(stake);
	for (const [row, values] of weights.entries()) {
		if ("targets" in values) engine.setSparseWeights(row, values.targets, values.values);
		else engine.setWeights(row, values);
	}
	for (const [row, values] of (bonds ?? []).entries()) {
		for (let miner = 0; miner < miners; miner++) engine.setBond(row, miner, values[miner]!);
	}
	engine.run({ ...DEFAULT_YUMA, ...parameters });
	return engine;
}

function checkRows(what: string, rows: number, validators: number): void {
	if (rows === validators) return;
	throw new SubnetsError("bad-shape", `${what}: ${rows} rows for ${validators} validators. Give one row each.`, what);
}
