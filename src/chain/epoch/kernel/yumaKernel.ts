/** Columns that are worked on together: two SIMD vectors of two. */
export const BLOCK = 4;

/**
 * Where one network's tables lie in the kernel's memory, as byte offsets.
 *
 * Tables of validators × miners are kept in column blocks: first all rows of columns 0-3, then all rows of columns 4-7 and
 * so on, so that everything about a few columns lies together. An entry is at `(block × pitch + row) × 4 + column mod 4`.
 * Vectors over columns are padded to whole blocks. All numbers are float64.
 */
export interface YumaLayout {
	/** At least 1. */
	readonly rows: number;
	/** Rows that a block takes in memory: some more than `rows`, so that a row's blocks fall into different cache sets. */
	readonly pitch: number;
	/** At least 1. */
	readonly blocks: number;
	/** Per column: a row of weights on its way into the table, -0 where absent. */
	readonly staging: number;
	/** rows × columns: row-normalised, ≥ 0; an absent entry is -0, a submitted zero +0. */
	readonly weights: number;
	/** rows × columns: bonds ≥ 0, replaced by the new ones. */
	readonly bonds: number;
	/** Per row: active stake, sum 1. */
	readonly stake: number;
	/** Per column: 1, or 0 where old bonds do not count. */
	readonly keepBonds: number;
	/** Per column. */
	readonly consensus: number;
	/** Per column: Σ stake × clipped weight. */
	readonly rank: number;
	/** Per row, two partial sums: Σ clipped weight. Added to. */
	readonly trust: number;
	/** Per row, two partial sums: Σ bond share × rank, before stake in Yuma 3. Added to. */
	readonly dividends: number;
	/** Two blocks of rows × BLOCK that a kernel may use as it likes. */
	readonly scratch: number;
}

/** What liquid alpha adds to {@link YumaKernel.settleLiquid}. */
export interface LiquidSettings {
	/** Lowest rate. */
	readonly low: number;
	/** Highest rate minus lowest. */
	readonly range: number;
	/** Slope of the sigmoid. */
	readonly steepness: number;
	/** 0: only positive weights hold bonds; 1: submitted zeros too (theirs decay); 2: absent weights too. */
	readonly zeros: 0 | 1 | 2;
	/** Cut rates and products to {@link SMALLEST_SHARE}, as the chain does. */
	readonly onGrid: boolean;
}

/**
 * The arithmetic of consensus and bonds on tables in memory, in two steps so that liquid alpha can look at all of the
 * consensus. There are two implementations, WebAssembly with SIMD and plain JavaScript; they give equal bits.
 */
export interface YumaKernel {
	/** Normalises the staged row and puts it into `weights`. */
	storeRow(layout: YumaLayout, row: number): void;
	/**
	 * Fills `consensus`: per column the largest weight that is supported by at least `kappa` of the stake.
	 *
	 * @param warm start from the values that `consensus` holds, which helps when weights have changed little
	 * @returns how often a block of columns was gone through, as a measure of the work
	 */
	findConsensus(layout: YumaLayout, kappa: number, warm: boolean): number;
	/**
	 * Clips, ranks, and renews bonds and dividends under Yuma 2; bonds have columns of sum 1 (or 0) afterwards.
	 *
	 * @param coarse a column whose largest instant bond is below this (and not 0) is worked out with the chain's 32 fraction
	 * bits, and so are the others of its block; 0 = no column, Infinity = all
	 */
	settleYuma2(layout: YumaLayout, rate: number, penalty: number, coarse: number): void;
	/** The same under Yuma 3, on the chain's grid or not; bonds are 0..1 afterwards. */
	settleYuma3(layout: YumaLayout, rate: number, penalty: number, onGrid: boolean): void;
	/** The same under Yuma 3 with a rate per pair. */
	settleLiquid(layout: YumaLayout, penalty: number, liquid: LiquidSettings): void;
}

/** The sigmoid of liquid alpha works on an eighth of the exponent, and raises the result to the eighth power. */
export const REDUCTION = 8;
/**
 * The chain limits the exponent to this. (Its short series for e^x is 0.8 % too small there, which moves the sigmoid by
 * less than 1e-10, so that the fast engine need not follow it.)
 */
export const LARGEST_EXPONENT = 20;

/**
 * Where the chain's 32 fraction bits tell in what it stores: instant bonds of Yuma 2 that are all smaller than this in a
 * column, which are then divided up to 1.
 */
export const COARSE_BOND = 1 / 32768;
/** The same for the rate of a moving average. */
export const COARSE_RATE = 1 / 512;

/** Support may fall short of kappa by rounding. @source protocol.md §9 */
export const KAPPA_TOLERANCE = 1e-9;
/** Kappa 0 asks for the largest weight of anybody with stake. */
export const SMALLEST_KAPPA = 1e-15;

/** Below this, a sum of bonds or weights counts as none. */
export const NOTHING = 1e-300;
/** Just above 1: moves a pivot past the score it stands on. */
export const ABOVE_ONE = 1 + 2 * Number.EPSILON;
