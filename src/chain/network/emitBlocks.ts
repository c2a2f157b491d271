import { blockEmission } from "../economics/blockEmission.ts";
import { rootMaySell, rootProportion, splitAlpha } from "../economics/emissionSplit.ts";
import { FLOW_EMA_RATE, priceEmaAfter, remainderAfter } from "../economics/movingAverages.ts";
import { addToBalancer, type Liquidity } from "../economics/poolLiquidity.ts";
import { LEAST_RESERVE } from "../economics/pool.ts";
import { alpha, amountOf, tao } from "../units.ts";
import type { NetworkState } from "./networkState.ts";
import { chainBuys, chainSells, poolOf, priceOf } from "./rowPool.ts";

/**
 * The coinbase of `blocks` blocks in one go: flows, shares, injection and chain buys, pending alpha, moving prices.
 *
 * Exact for one block. For more, shares are those at the start, a large pool gets its TAO and its chain buy at once (a
 * small one in parts), and the moving averages are in closed form; a halving acts from the next call on.
 * @source protocol.md §3.2-3.3, §9
 */
export function emitBlocks(state: NetworkState, blocks: number): void {
	const { rules, inUse, eligible, share } = state;
	moveFlows(state, blocks);
	for (let row = 0; row < inUse.length; row++)
		eligible[row] = inUse[row] && state.startedAt[row]! <= state.block ? 1 : 0;
	const emission = blockEmission(state.taoIssuance);
	rules.sharesOf(state, share);
	const sellsRoot = !rules.rootSellFlag || rootMaySell(state.priceEma, eligible);
	for (let row = 0; row < inUse.length; row++) {
		if (!eligible[row]) continue;
		emitToSubnet(state, row, emission, blocks, sellsRoot);
		const age = state.block - state.startedAt[row]! + 1;
		state.priceEma[row] = priceEmaAfter(state.priceEma[row]!, priceOf(state, row), age, blocks, state.priceEmaRate);
	}
	state.block += blocks;
}

/** Takes what was paid in and out since the last step into the moving flows, as if spread evenly over the blocks. */
function moveFlows({ flow, flowEma }: NetworkState, blocks: number): void {
	const left = remainderAfter(FLOW_EMA_RATE, blocks);
	for (let row = 0; row < flow.length; row++) {
		flowEma[row] = flowEma[row]! * left + (flow[row]! / blocks) * (1 - left);
		flow[row] = 0;
	}
}

/** Largest part of a pool's TAO that one step may bring; longer steps of small pools are divided. */
const LARGEST_STEP = 0.005;

function emitToSubnet(state: NetworkState, row: number, emission: number, blocks: number, sellsRoot: boolean): void {
	const arriving = (state.share[row]! * emission * blocks) / (LARGEST_STEP * state.taoReserve[row]!);
	const parts = arriving > 1 ? Math.min(blocks, Math.ceil(arriving)) : 1;
	for (let k = 0; k < parts; k++) emitPart(state, row, emission, blocks / parts, sellsRoot);
}

function emitPart(state: NetworkState, row: number, emission: number, blocks: number, sellsRoot: boolean): void {
	const { rules } = state;
	const issuance = state.alphaReserve[row]! + state.alphaOutstanding[row]!;
	const alphaEmission = blockEmission(issuance);
	const rootShare = rootProportion(state.rootTao, issuance, state.taoWeightOfRoot);
	const cap = rules.injectionCap(alphaEmission, emission, rootShare);
	const { taoIn, alphaIn, excessTao } = rules.inject(state.share[row]! * emission, priceOf(state, row), cap);
	const added = { tao: tao(taoIn * blocks), alpha: alpha(alphaIn * blocks) };
	const inject = rules.pool === "balancer" ? injectIntoBalancer : injectFirst;
	const { accepted, bought } = inject(state, row, added, excessTao * blocks);
	state.taoInjected[row] = accepted ? taoIn : 0;
	state.alphaInjected[row] = accepted ? alphaIn : 0;
	state.excessTao[row] = bought ? excessTao : 0;
	collectAlpha(state, row, alphaEmission * blocks, sellsRoot);
}

interface Injected {
	readonly accepted: boolean;
	readonly bought: boolean;
}

/** New TAO and alpha enter the pool, with the fees that waited; then the chain buys. */
function injectFirst(state: NetworkState, row: number, added: Liquidity, excess: number): Injected {
	const [taoFees, alphaFees] = [state.taoFees[row]!, state.alphaFees[row]!];
	state.taoReserve[row]! += amountOf(added.tao) + taoFees;
	state.alphaReserve[row]! += amountOf(added.alpha) + alphaFees;
	state.alphaOutstanding[row]! -= alphaFees;
	state.unowned[row]! -= alphaFees;
	state.taoFees[row] = state.alphaFees[row] = 0;
	state.taoIssuance += amountOf(added.tao);
	return { accepted: true, bought: buyWithExcess(state, row, excess) };
}

/**
 * The weights move for the liquidity to come, the chain buys, and then the reserves grow: the chain's order. What would
 * push a weight below 1 % is refused and not minted.
 */
function injectIntoBalancer(state: NetworkState, row: number, added: Liquidity, excess: number): Injected {
	const grown = addToBalancer(poolOf(state, row), added);
	if (grown) state.taoWeight[row] = grown.taoWeight;
	const bought = buyWithExcess(state, row, excess);
	if (!grown) return { accepted: false, bought };
	state.taoReserve[row]! += amountOf(added.tao);
	state.alphaReserve[row]! += amountOf(added.alpha);
	state.taoIssuance += amountOf(added.tao);
	return { accepted: true, bought };
}

/** Buys alpha with the excess, unless the pool is too empty to trade. */
function buyWithExcess(state: NetworkState, row: number, amount: number): boolean {
	if (amount <= 0 || state.alphaReserve[row]! < LEAST_RESERVE) return false;
	const bought = chainBuys(state, row, amount);
	if (state.rules.chainBuy === "kept") {
		state.alphaOutstanding[row]! += bought;
		state.unowned[row]! += bought;
		state.protocolAlpha[row]! += bought;
	}
	state.taoIssuance += amount;
	return true;
}

function collectAlpha(state: NetworkState, row: number, amount: number, sellsRoot: boolean): void {
	state.alphaOutstanding[row]! += amount;
	const issuance = state.alphaReserve[row]! + state.alphaOutstanding[row]!;
	const split = splitAlpha(amount, rootProportion(state.rootTao, issuance, state.taoWeightOfRoot));
	state.pendingOwner[row]! += split.owner;
	state.pendingMiners[row]! += split.miners;
	state.pendingValidators[row]! += split.validators;
	if (!sellsRoot) state.alphaOutstanding[row]! -= split.root;
	else if (state.rules.rootDividends === "claimed") state.pendingRoot[row]! += split.root;
	else if (state.taoReserve[row]! >= LEAST_RESERVE) state.pendingRootTao[row]! += chainSells(state, row, split.root);
	else state.unowned[row]! += split.root;
}
