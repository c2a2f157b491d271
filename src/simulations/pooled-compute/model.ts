import { pow } from "../../numeric/math.ts";
import { FLOP_PER_PARAMETER_AND_TOKEN, REFIT, reducibleLoss } from "../shared/training/lossLaw.ts";

/** One way of keeping peers in step. */
export interface SyncRules {
	/** Steps that a peer computes by itself between two rounds. */
	readonly innerSteps: number;
	/** By what factor a round's traffic is smaller than 32-bit gradients. */
	readonly compression: number;
}

export interface PoolRules extends SyncRules {
	/** Parameters of the model. */
	readonly parameters: number;
	/** Tokens that a peer processes in one inner step. */
	readonly tokensPerStep: number;
	/** Useful speed of one peer, FLOP/s: peak times utilisation of the chip. */
	readonly peerSpeed: number;
	/** Slower direction of a peer's link, bit/s. */
	readonly bandwidth: number;
	/** Share of a round in which peers go on computing, 0-1. */
	readonly overlap: number;
	/** Share of the compute that counts for learning, 0-1, and of the peers that are there. */
	readonly learning: number;
	readonly present: number;
	/** How many times the critical batch of training in step the pool can use. */
	readonly tolerance: number;
}

const BYTES_PER_PARAMETER = 4;
const BITS_PER_BYTE = 8;
/** Every parameter goes out once and comes back once. */
const BOTH_WAYS = 2;

/** Seconds that a peer computes between two rounds. */
export const computeSeconds = (pool: PoolRules): number =>
	(pool.innerSteps * FLOP_PER_PARAMETER_AND_TOKEN * pool.parameters * pool.tokensPerStep) / pool.peerSpeed;

/** Seconds that a round of synchronisation takes. */
export const syncSeconds = (parameters: number, compression: number, bandwidth: number): number =>
	(BOTH_WAYS * BYTES_PER_PARAMETER * BITS_PER_BYTE * parameters) / (compression * bandwidth);

/** Share of the time that is spent computing. */
export const busyShare = (computing: number, waiting: number): number => computing / (computing + waiting);

/** Seconds that a peer waits in a round: what is not hidden behind its own work. */
const waitingSeconds = (pool: PoolRules): number => {
	const round = syncSeconds(pool.parameters, pool.compression, pool.bandwidth);
	return round - Math.min(pool.overlap * round, computeSeconds(pool));
};

/** Share of the time in which a peer computes: the rest it waits for the network. */
export const utilisation = (pool: PoolRules): number => busyShare(computeSeconds(pool), waitingSeconds(pool));

/** The link at which peers compute for the share `target` of the time where nothing overlaps, bit/s. */
export function bandwidthFor(pool: PoolRules, target: number): number {
	const waiting = (computeSeconds(pool) * (1 - target)) / target;
	return (BOTH_WAYS * BYTES_PER_PARAMETER * BITS_PER_BYTE * pool.parameters) / (pool.compression * waiting);
}

/** Loss of a model of fixed size after so much compute; tokens follow. nat/token */
export const lossOfSize = (parameters: number, compute: number): number =>
	REFIT.floor + reducibleLoss(REFIT, parameters, compute / (FLOP_PER_PARAMETER_AND_TOKEN * parameters));

/** @source Kaplan et al., arXiv 2001.08361: B = 2.1e8 tokens / L^(1 / 0.21) */
const CRITICAL = { tokens: 2.1e8, exponent: 1 / 0.21 };

/**
 * Tokens in a step from where on more of them hardly speed up learning.
 * @param loss nat/token that training has reached
 */
export const criticalBatch = (loss: number): number => CRITICAL.tokens / pow(loss, CRITICAL.exponent);

/**
 * The largest critical batch of a model: that of the least loss which no amount of text can beat. Generous to the pool, since
 * the critical batch is smaller before the end.
 */
export const largestBatch = (pool: PoolRules): number =>
	pool.tolerance * criticalBatch(REFIT.floor + REFIT.a / pow(pool.parameters, REFIT.alpha));

/** Compute of one peer of a small pool that counts for learning, FLOP/s. */
const speedOfOne = (pool: PoolRules): number => pool.peerSpeed * utilisation(pool) * pool.learning * pool.present;

/** Peers whose batches add up to the largest that is useful: twice as many do not learn twice as fast. */
export const usefulPeers = (pool: PoolRules): number => largestBatch(pool) / (pool.present * pool.tokensPerStep);

/**
 * Compute of a pool that counts for learning, FLOP/s. A batch B of critical size B* is worth B / (1 + B/B*).
 * @source McCandlish et al., arXiv 1812.06162: examples needed grow by 1 + B/B*
 */
export const poolSpeed = (pool: PoolRules, peers: number): number =>
	(peers * speedOfOne(pool)) / (1 + peers / usefulPeers(pool));

/** What no number of such peers passes, FLOP/s. */
export const mostSpeed = (pool: PoolRules): number => usefulPeers(pool) * speedOfOne(pool);

/** Peers that reach a speed, or nothing where no number does. */
export function peersFor(pool: PoolRules, speed: number): number | undefined {
	if (mostSpeed(pool) <= speed) return undefined;
	return speed / (speedOfOne(pool) - speed / usefulPeers(pool));
}

/** Memory that training needs per peer, bytes: weights, gradients and optimiser in mixed precision, 16 bytes a parameter. */
export const memoryNeeded = (parameters: number): number => 16 * parameters;

/** Share of owners of a graphics card with at least so much memory. @source Steam Hardware Survey 2025, rounded (secondary) */
const CARD_OWNERS = [
	{ gigabytes: 8, share: 0.7 },
	{ gigabytes: 12, share: 0.3 },
	{ gigabytes: 16, share: 0.12 },
	{ gigabytes: 24, share: 0.03 },
	{ gigabytes: 32, share: 0.005 },
] as const;

/** Share of card owners who could hold the model by themselves. */
export const ownersWhoFit = (parameters: number): number =>
	CARD_OWNERS.find(({ gigabytes }) => gigabytes * 1e9 >= memoryNeeded(parameters))?.share ?? 0;
