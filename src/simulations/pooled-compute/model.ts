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
}

const BYTES_PER_PARAMETER = 4;
const BITS_PER_BYTE = 8;
/** Every parameter goes out once and comes back once. */
const BOTH_WAYS = 2;
/** Floating-point operations per parameter and token. @source Kaplan et al., arXiv 2001.08361 */
const FLOP = 6;

/** Seconds that a peer computes between two rounds. */
export const computeSeconds = (pool: PoolRules): number =>
	(pool.innerSteps * FLOP * pool.parameters * pool.tokensPerStep) / pool.peerSpeed;

/** Seconds that a round of synchronisation takes. */
export const syncSeconds = (parameters: number, compression: number, bandwidth: number): number =>
	(BOTH_WAYS * BYTES_PER_PARAMETER * BITS_PER_BYTE * parameters) / (compression * bandwidth);

/** Share of the time in which a peer computes: the rest it waits for the network. */
export function utilisation(pool: PoolRules): number {
	const computing = computeSeconds(pool);
	return computing / (computing + syncSeconds(pool.parameters, pool.compression, pool.bandwidth));
}

/** The link at which peers compute for the share `target` of the time, bit/s. */
export function bandwidthFor(pool: PoolRules, target: number): number {
	const waiting = (computeSeconds(pool) * (1 - target)) / target;
	return (BOTH_WAYS * BYTES_PER_PARAMETER * BITS_PER_BYTE * pool.parameters) / (pool.compression * waiting);
}

/** Memory that training needs per peer, bytes: weights, gradients and optimiser in mixed precision, 16 bytes a parameter. */
export const memoryNeeded = (parameters: number): number => 16 * parameters;

/** Share of owners of a graphics card with at least so much memory. @source Steam Hardware Survey 2025, rounded (secondary) */
export const CARD_OWNERS = [
	{ gigabytes: 8, share: 0.7 },
	{ gigabytes: 12, share: 0.3 },
	{ gigabytes: 16, share: 0.12 },
	{ gigabytes: 24, share: 0.03 },
	{ gigabytes: 32, share: 0.005 },
] as const;

/** Share of card owners who could hold the model by themselves. */
export const ownersWhoFit = (parameters: number): number =>
	CARD_OWNERS.find(({ gigabytes }) => gigabytes * 1e9 >= memoryNeeded(parameters))?.share ?? 0;

/** Published runs: what they report, and what this model needs to reproduce them. */
export const REAL_RUNS = [
	{
		name: "INTELLECT-1 (10B)",
		reported: "83-96 %",
		parameters: 10e9,
		compression: 4,
		bandwidth: 0.32e9,
		computing: 38 * 60,
		source: "Jaghouar et al., arXiv 2412.01152: 100 inner steps in 38 minutes, 8-bit rounds of 8.3 minutes",
	},
	{
		name: "Covenant-72B",
		reported: "94.5 %",
		parameters: 72.7e9,
		compression: 146,
		bandwidth: 0.455e9,
		computing: 20 * 60,
		source: "Covenant technical report (secondary): over 146 times compression, 70 seconds a round",
	},
] as const;
