import { SubnetsError } from "../../numeric/errors.ts";
import { KernelArena } from "./kernel/kernelMemory.ts";
import { BLOCK, KAPPA_TOLERANCE, SMALLEST_KAPPA, type YumaKernel, type YumaLayout } from "./kernel/yumaKernel.ts";
import { normalise } from "./vectors.ts";
import { fastestKernels } from "./wasm/wasmKernel.ts";
import { checkYumaParameters, type YumaParameters } from "./yumaParameters.ts";

const BYTES = Float64Array.BYTES_PER_ELEMENT;
/** An entry that was not submitted, as opposed to a submitted zero. */
const ABSENT = -0;
/** Passes per block above which the previous consensus is a poor start. */
const COLD_PASSES = 3.5;
/** So often a cold engine tries the previous consensus again. */
const RETRY_WARM = 8;

/** What happens to bonds of pairs without a positive weight under liquid alpha. @source protocol.md §2.8, §2.12 */
export type MissingPairs = "drop" | "decay";

const arena = new KernelArena(fastestKernels);

/**
 * Consensus, incentive, bonds and dividends of one network of validators (rows) and miners (columns), in float64.
 *
 * Allocates when it is built and never again: set weights and {@link stake}, call {@link run}, read the vectors. Bonds stay
 * from run to run. It knows nothing of blocks, permits or masks; `runEpoch` does.
 *
 * @source protocol.md §2.4-2.9
 */
export class YumaEngine {
	/** Per row: active stake, any unit; `run` scales it to sum 1. */
	readonly stake: Float64Array;
	/** Per column: 1, or 0 to erase old bonds to that miner in the next run. */
	readonly keepBonds: Float64Array;
	/** Per column: the largest weight that kappa of the stake supports. */
	readonly consensus: Float64Array;
	/** Per column: Σ stake × clipped weight. */
	readonly rank: Float64Array;
	/** Per column: rank normalised, sum 1 or 0. */
	readonly incentive: Float64Array;
	/** Per row: Σ clipped weight. */
	readonly validatorTrust: Float64Array;
	/** Per row: sum 1 or 0. */
	readonly dividends: Float64Array;

	readonly #kernel: YumaKernel;
	readonly #layout: YumaLayout;
	readonly #weights: Float64Array;
	readonly #bonds: Float64Array;
	readonly #staging: Float64Array;
	readonly #trustParts: Float64Array;
	readonly #dividendParts: Float64Array;
	/** Yuma 2 leaves columns of sum 1, which Yuma 3 would misread. */
	#bondsAreShares = false;
	#warm = false;
	#coldRuns = 0;

	/** @throws {SubnetsError} `bad-shape` without at least one row and column */
	constructor(
		readonly rows: number,
		readonly columns: number,
		/** Kernels to work with; the fastest of the host unless given. */
		kernels: KernelArena = arena,
	) {
		if (!(rows >= 1 && columns >= 1)) {
			throw new SubnetsError(
				"bad-shape",
				`A network of ${rows} × ${columns}: use at least one validator and one miner.`,
			);
		}
		const blocks = Math.ceil(columns / BLOCK);
		const padded = blocks * BLOCK;
		// An odd number of cache lines per block.
		const even = rows + (rows % 2);
		const pitch = even % 4 === 0 ? even + 2 : even;
		const table = pitch * padded;
		const lengths = { weights: table, bonds: table, stake: rows, keepBonds: padded, consensus: padded, rank: padded };
		const partial = { trust: 2 * rows, dividends: 2 * rows };
		const total = 2 * table + 5 * rows + 4 * padded;
		const memory = kernels.allocate(total * BYTES);
		let end = memory.offset;
		const place = (length: number): number => {
			const start = end;
			end += length * BYTES;
			return start;
		};
		this.#kernel = memory.kernel;
		this.#layout = {
			rows,
			pitch,
			blocks,
			staging: place(padded),
			weights: place(lengths.weights),
			bonds: place(lengths.bonds),
			consensus: place(lengths.consensus),
			rank: place(lengths.rank),
			keepBonds: place(lengths.keepBonds),
			trust: place(partial.trust),
			dividends: place(partial.dividends),
			stake: place(lengths.stake),
		};
		const view = (offset: number, length: number): Float64Array => new Float64Array(memory.buffer, offset, length);
		this.#weights = view(this.#layout.weights, table).fill(ABSENT);
		this.#staging = view(this.#layout.staging, columns);
		view(this.#layout.staging, padded).fill(ABSENT);
		this.#bonds = view(this.#layout.bonds, table);
		this.#trustParts = view(this.#layout.trust, partial.trust);
		this.#dividendParts = view(this.#layout.dividends, partial.dividends);
		this.stake = view(this.#layout.stake, rows);
		this.consensus = view(this.#layout.consensus, columns);
		this.rank = view(this.#layout.rank, columns);
		this.keepBonds = view(this.#layout.keepBonds, columns).fill(1);
		this.incentive = new Float64Array(columns);
		this.validatorTrust = new Float64Array(rows);
		this.dividends = new Float64Array(rows);
	}

	/**
	 * Replaces a row by `columns` weights of any scale, ≥ 0; zeros count as submitted.
	 *
	 * @param absent column that is left out, -1 = none
	 */
	setWeights(row: number, values: ArrayLike<number>, absent = -1): void {
		this.#staging.set(values);
		if (absent >= 0) this.#staging[absent] = ABSENT;
		this.#kernel.storeRow(this.#layout, row);
	}

	/** Replaces a row by the first `count` pairs of (column, weight); columns that are not named are absent. */
	setSparseWeights(
		row: number,
		targets: ArrayLike<number>,
		values: ArrayLike<number>,
		count: number = targets.length,
	): void {
		this.#staging.fill(ABSENT);
		for (let k = 0; k < count; k++) this.#staging[targets[k]!] = values[k]!;
		this.#kernel.storeRow(this.#layout, row);
	}

	/** Makes a row empty. */
	clearWeights(row: number): void {
		this.#staging.fill(ABSENT);
		this.#kernel.storeRow(this.#layout, row);
	}

	/** Weight after row normalisation, 0 where absent. */
	weight(row: number, column: number): number {
		return this.#weights[this.#at(row, column)]! + 0;
	}

	/** min(weight, consensus) of the last run. */
	clippedWeight(row: number, column: number): number {
		return Math.min(this.weight(row, column), this.consensus[column]!);
	}

	/** Bond of a pair: in Yuma 2 the share of the miner's bonds (columns sum to 1), in Yuma 3 0..1 by itself. */
	bond(row: number, column: number): number {
		return this.#bonds[this.#at(row, column)]!;
	}

	setBond(row: number, column: number, value: number): void {
		this.#bonds[this.#at(row, column)] = value;
	}

	clearBonds(row: number): void {
		const step = this.#layout.pitch * BLOCK;
		for (let at = row * BLOCK; at < this.#bonds.length; at += step) this.#bonds.fill(0, at, at + BLOCK);
	}

	hasBonds(row: number): boolean {
		const step = this.#layout.pitch * BLOCK;
		for (let at = row * BLOCK; at < this.#bonds.length; at += step) {
			for (let k = at; k < at + BLOCK; k++) if (this.#bonds[k] !== 0) return true;
		}
		return false;
	}

	/** Takes over weights and bonds of an engine with equal columns and no more rows. */
	takeOver(from: YumaEngine): void {
		this.#bondsAreShares = from.#bondsAreShares;
		for (let row = 0; row < from.rows; row++) {
			for (let column = 0; column < this.columns; column++) {
				this.#weights[this.#at(row, column)] = from.#weights[from.#at(row, column)]!;
				this.#bonds[this.#at(row, column)] = from.#bonds[from.#at(row, column)]!;
			}
		}
	}

	/** Scales each column of Yuma 2 bonds to a maximum of 1, the form in which the chain stores them. */
	upscaleBonds(): void {
		if (!this.#bondsAreShares) return;
		this.#bondsAreShares = false;
		for (let column = 0; column < this.columns; column++) {
			let largest = 0;
			for (let row = 0; row < this.rows; row++) largest = Math.max(largest, this.bond(row, column));
			if (largest === 0) continue;
			for (let row = 0; row < this.rows; row++) this.setBond(row, column, this.bond(row, column) / largest);
		}
	}

	/** Rounds bonds down to fractions of 65535, after {@link upscaleBonds}, as the chain stores them. @source protocol.md §2.11 */
	quantiseBonds(): void {
		this.upscaleBonds();
		for (let k = 0; k < this.#bonds.length; k++) this.#bonds[k] = Math.floor(this.#bonds[k]! * 65535) / 65535;
	}

	/**
	 * One round: consensus, clip, rank, incentive, new bonds, dividends.
	 *
	 * @throws {SubnetsError} `bad-value` for a parameter out of range
	 */
	run(parameters: YumaParameters, missingPairs: MissingPairs = "drop"): void {
		checkYumaParameters(parameters);
		this.#trustParts.fill(0);
		this.#dividendParts.fill(0);
		if (normalise(this.stake)) this.#findConsensus(parameters.kappa);
		else this.consensus.fill(0);
		this.#settle(parameters, missingPairs);
		for (let row = 0; row < this.rows; row++) {
			this.validatorTrust[row] = this.#trustParts[2 * row]! + this.#trustParts[2 * row + 1]!;
			const income = this.#dividendParts[2 * row]! + this.#dividendParts[2 * row + 1]!;
			this.dividends[row] = parameters.yuma3 ? this.stake[row]! * income : income;
		}
		this.incentive.set(this.rank);
		normalise(this.incentive);
		normalise(this.dividends);
	}

	#findConsensus(kappa: number): void {
		const threshold = Math.max(kappa - KAPPA_TOLERANCE, SMALLEST_KAPPA);
		const warm = this.#warm || ++this.#coldRuns % RETRY_WARM === 0;
		const passes = this.#kernel.findConsensus(this.#layout, threshold, warm);
		this.#warm = warm ? passes <= COLD_PASSES * this.#layout.blocks : false;
	}

	#settle({ bondsPenalty, bondsEmaAlpha, yuma3, liquidAlpha }: YumaParameters, missingPairs: MissingPairs): void {
		if (yuma3) this.upscaleBonds();
		this.#bondsAreShares = !yuma3;
		if (!yuma3) this.#kernel.settleYuma2(this.#layout, bondsEmaAlpha, bondsPenalty);
		else if (!liquidAlpha || !this.consensus.some((value) => value !== 0)) {
			this.#kernel.settleYuma3(this.#layout, bondsEmaAlpha, bondsPenalty);
		} else {
			const { low, high, steepness } = liquidAlpha;
			const partial = bondsPenalty > 0 && bondsPenalty < 1;
			const zeros = missingPairs === "decay" ? 2 : partial ? 0 : 1;
			this.#kernel.settleLiquid(this.#layout, bondsPenalty, { low, range: high - low, steepness, zeros });
		}
	}

	#at(row: number, column: number): number {
		const inBlock = column % BLOCK;
		return ((column - inBlock) * this.#layout.pitch + row * BLOCK + inBlock) | 0;
	}
}
