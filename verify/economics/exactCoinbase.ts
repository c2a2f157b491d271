import { type U96F32 as Amount, U96F32 } from "../exact/fixedPoint.ts";
import { exactBlockEmission } from "./exactBlockEmission.ts";
import { exactMovingPrice } from "./exactMovingPrice.ts";
import { addLiquidity, exactSpotPrice, exactSwap } from "./exactPool.ts";
import { exactEmissions, isEligible, rootSellFlag } from "./exactShares.ts";
import type { ExactSubnet } from "./exactSubnet.ts";
import { type ExactTerms, exactRootProportion, exactTerms, fractionOfU16, wholeRao } from "./exactTerms.ts";
import { limitU64 } from "./wideInteger.ts";

/** The whole network between two blocks. */
export interface ExactNetwork {
	/** The block that comes next. */
	readonly block: bigint;
	/** All TAO issued, in rao. */
	readonly totalIssuance: bigint;
	/** TAO staked on root, in rao. */
	readonly rootTao: bigint;
	readonly taoWeight: Amount;
	/** Share of the alpha emission that goes to the owner, as the chain stores it: parts of 65535. */
	readonly subnetOwnerCut: bigint;
	/** By netuid, without root. */
	readonly subnets: readonly ExactSubnet[];
}

/** What happened to one subnet in one block, in rao. */
export interface ExactBlockRecord {
	readonly terms: ExactTerms;
	readonly taoIn: bigint;
	readonly alphaIn: bigint;
	readonly alphaOut: bigint;
	readonly excessTao: bigint;
}

export interface ExactBlock {
	readonly network: ExactNetwork;
	/** TAO that the block could mint. */
	readonly blockEmission: bigint;
	readonly rootSellFlag: boolean;
	/** By netuid, of the eligible subnets. */
	readonly records: ReadonlyMap<number, ExactBlockRecord>;
}

const HALF = U96F32.fromRatio(1, 2);

interface Injected {
	readonly subnet: ExactSubnet;
	/** TAO that entered the pool: with the chain's buy, and as liquidity. */
	readonly excessTao: bigint;
	readonly taoIn: bigint;
	readonly alphaIn: bigint;
}

/**
 * Moves the pool's weights for the liquidity to come, lets the chain buy alpha with the excess, and only then adds the
 * liquidity to the reserves: the chain's order, so the buy meets new weights and old reserves. What the pool refuses is
 * not minted.
 */
function inject(subnet: ExactSubnet, terms: ExactTerms): Injected {
	const [tao, alpha, excess] = [wholeRao(terms.taoIn), wholeRao(terms.alphaIn), wholeRao(terms.excessTao)];
	const grown = addLiquidity(subnet.pool, tao, alpha);
	const [taoIn, alphaIn] = grown ? [tao, alpha] : [0n, 0n];
	const weighted = { ...subnet.pool, taoWeight: grown?.taoWeight ?? subnet.pool.taoWeight };
	const bought = excess > 0n ? exactSwap(weighted, { side: "buy", amount: excess, dropFees: true }) : "nothing";
	const done = typeof bought === "string" ? { pool: weighted, paidIn: 0n, paidOut: 0n } : bought;
	const pool = {
		...done.pool,
		taoReserve: limitU64(done.pool.taoReserve + taoIn),
		alphaReserve: limitU64(done.pool.alphaReserve + alphaIn),
	};
	const protocolAlpha = limitU64(subnet.protocolAlpha + done.paidOut);
	return { subnet: { ...subnet, pool, protocolAlpha }, excessTao: done.paidIn, taoIn, alphaIn };
}

/** Adds one block's alpha to the pending counters: owner cut, then half to miners, half to validators and root. */
function accrue(subnet: ExactSubnet, alphaOut: Amount, network: ExactNetwork, sellRoot: boolean): ExactSubnet {
	const created = wholeRao(alphaOut);
	const minted = { ...subnet.pool, alphaOutstanding: limitU64(subnet.pool.alphaOutstanding + created) };
	const cutRate = fractionOfU16(network.subnetOwnerCut);
	const ownerCut = subnet.ownerCutEnabled ? U96F32.multiply(alphaOut, cutRate) : U96F32.zero;
	const rest = U96F32.subtract(alphaOut, ownerCut);
	const rootProportion = exactRootProportion({ ...subnet, pool: minted }, network.rootTao, network.taoWeight);
	const rootAlpha = U96F32.multiply(U96F32.multiply(rootProportion, rest), HALF);
	const server = U96F32.multiply(rest, HALF);
	const validator = U96F32.subtract(U96F32.subtract(rest, server), rootAlpha);
	const recycled = sellRoot ? 0n : wholeRao(rootAlpha);
	const { pending } = subnet;
	return {
		...subnet,
		pool: { ...minted, alphaOutstanding: limitU64(minted.alphaOutstanding - recycled) },
		pending: {
			ownerCut: limitU64(pending.ownerCut + wholeRao(ownerCut)),
			server: limitU64(pending.server + wholeRao(server)),
			validator: limitU64(pending.validator + wholeRao(validator)),
			rootAlpha: limitU64(pending.rootAlpha + (sellRoot ? wholeRao(rootAlpha) : 0n)),
		},
	};
}

const withMovingPrice = (subnet: ExactSubnet, block: bigint): ExactSubnet => ({
	...subnet,
	movingPrice: exactMovingPrice({
		...subnet,
		spotPrice: exactSpotPrice(subnet.pool),
		firstEmissionBlock: subnet.firstEmissionBlock ?? 0n,
		block,
	}),
});

/**
 * The coinbase of one block without an epoch: shares of TAO, injection and chain buys, pending amounts, moving prices.
 * @source protocol.md §3.2-3.3; RC:run_coinbase (mid-2026)
 */
export function exactCoinbase(network: ExactNetwork): ExactBlock {
	const blockEmission = exactBlockEmission(network.totalIssuance);
	const eligible = network.subnets.filter(isEligible);
	const emissions = exactEmissions(eligible, blockEmission);
	const sellRoot = rootSellFlag(eligible);
	const records = new Map<number, ExactBlockRecord>();
	const after = new Map<number, ExactSubnet>();
	let minted = 0n;
	eligible.forEach((subnet, i) => {
		const terms = exactTerms(subnet, emissions[i]!, network.rootTao, network.taoWeight);
		const { subnet: injected, excessTao, taoIn, alphaIn } = inject(subnet, terms);
		const accrued = accrue(injected, terms.alphaOut, network, sellRoot);
		minted += excessTao + taoIn;
		records.set(subnet.netuid, { terms, taoIn, alphaIn, alphaOut: wholeRao(terms.alphaOut), excessTao });
		after.set(subnet.netuid, withMovingPrice(accrued, network.block));
	});
	const subnets = network.subnets.map((subnet) => after.get(subnet.netuid) ?? subnet);
	const totalIssuance = limitU64(network.totalIssuance + minted);
	return {
		network: { ...network, block: network.block + 1n, totalIssuance, subnets },
		blockEmission,
		rootSellFlag: sellRoot,
		records,
	};
}
