import { SubnetsError } from "../../numeric/errors.ts";
import { KernelArena } from "./kernel/kernelMemory.ts";
import { BLOCK, type YumaKernel, type YumaLayout } from "./kernel/yumaKernel.ts";
import { RowOrders } from "./rowOrders.ts";
import { fastestKernels } from "./wasm/wasmKernel.ts";

const BYTES = Float64Array.BYTES_PER_ELEMENT;
/** An entry that was not submitted, as opposed to a submitted zero. */
const ABSENT = -0;

const arena = new KernelArena(fastestKernels);

/** The memory of a {@link YumaEngine}: weights and bonds of validators (rows) to miners (columns), and vectors. */
export class YumaTables {
	/** Per row: active stake, any unit; a run scales it to sum 1. */
	readonly stake: Float64Array;
	/** Per column: 1, or 0 to erase old bonds to that miner in the next run. */
	readonly keepBonds: Float64Array;
	/** Per column: the largest weight that kappa of the stake supports. */
	readonly consensus: Float64Array;
	/** Per column: Σ stake × clipped weight. */
	readonly rank: Float64Array;

	protected readonly kernel: YumaKernel;
	protected readonly layout: YumaLayout;
	protected readonly trustParts: Float64Array;
	protected readonly dividendParts: Float64Array;
	protected readonly orders = new RowOrders();
	protected readonly bondOrders = new RowOrders();
	/** Yuma 2 leaves columns of sum 1, which Yuma 3 would misread. */
	protected bondsAreShares = false;
	readonly #weights: Float64Array;
	readonly #bonds: Float64Array;
	readonly #staging: Float64Array;

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
		const total = 2 * table + (5 + 2 * BLOCK) * rows + 4 * padded;
		const memory = kernels.allocate(total * BYTES);
		let end = memory.offset;
		const place = (length: number): number => {
			const start = end;
			end += length * BYTES;
			return start;
		};
		this.kernel = memory.kernel;
		this.layout = {
			rows,
			pitch,
			blocks,
			staging: place(padded),
			weights: place(table),
			bonds: place(table),
			consensus: place(padded),
			rank: place(padded),
			keepBonds: place(padded),
			trust: place(2 * rows),
			dividends: place(2 * rows),
			scratch: place(2 * BLOCK * rows),
			stake: place(rows),
		};
		const view = (offset: number, length: number): Float64Array => new Float64Array(memory.buffer, offset, length);
		this.#weights = view(this.layout.weights, table).fill(ABSENT);
		this.#staging = view(this.layout.staging, columns);
		view(this.layout.staging, padded).fill(ABSENT);
		this.#bonds = view(this.layout.bonds, table);
		this.trustParts = view(this.layout.trust, 2 * rows);
		this.dividendParts = view(this.layout.dividends, 2 * rows);
		this.stake = view(this.layout.stake, rows);
		this.consensus = view(this.layout.consensus, columns);
		this.rank = view(this.layout.rank, columns);
		this.keepBonds = view(this.layout.keepBonds, columns).fill(1);
	}

	/**
	 * Replaces a row by `columns` weights of any scale, ≥ 0; zeros count as submitted.
	 *
	 * @param absent column that is left out, -1 = none
	 */
	setWeights(row: number, values: ArrayLike<number>, absent = -1): void {
		this.orders.forget(row);
		this.#staging.set(values);
		if (absent >= 0) this.#staging[absent] = ABSENT;
		this.kernel.storeRow(this.layout, row);
	}

	/** Replaces a row by the first `count` pairs of (column, weight); columns that are not named are absent. */
	setSparseWeights(
		row: number,
		targets: ArrayLike<number>,
		values: ArrayLike<number>,
		count: number = targets.length,
	): void {
		this.orders.note(row, targets, count);
		this.#staging.fill(ABSENT);
		for (let k = 0; k < count; k++) this.#staging[targets[k]!] = values[k]!;
		this.kernel.storeRow(this.layout, row);
	}

	/** Makes a row empty. */
	clearWeights(row: number): void {
		this.orders.forget(row);
		this.#staging.fill(ABSENT);
		this.kernel.storeRow(this.layout, row);
	}

	/** Weight after row normalisation, 0 where absent. */
	weight(row: number, column: number): number {
		return this.#weights[this.#at(row, column)]! + 0;
	}

	/** Bond of a pair: in Yuma 2 the share of the miner's bonds (columns sum to 1), in Yuma 3 0..1 by itself. */
	bond(row: number, column: number): number {
		return this.#bonds[this.#at(row, column)]!;
	}

	setBond(row: number, column: number, value: number): void {
		this.#bonds[this.#at(row, column)] = value;
	}

	clearBonds(row: number): void {
		this.bondOrders.forget(row);
		const step = this.layout.pitch * BLOCK;
		for (let at = row * BLOCK; at < this.#bonds.length; at += step) this.#bonds.fill(0, at, at + BLOCK);
	}

	/** Replaces a row's bonds; under liquid alpha their order matters, see {@link RowOrders}. */
	setBonds(row: number, columns: ArrayLike<number>, values: ArrayLike<number>): void {
		this.clearBonds(row);
		this.bondOrders.note(row, columns, columns.length);
		for (let k = 0; k < columns.length; k++) this.setBond(row, columns[k]!, values[k]!);
	}

	hasBonds(row: number): boolean {
		const step = this.layout.pitch * BLOCK;
		for (let at = row * BLOCK; at < this.#bonds.length; at += step) {
			for (let k = at; k < at + BLOCK; k++) if (this.#bonds[k] !== 0) return true;
		}
		return false;
	}

	/** Takes over weights and bonds of an engine with equal columns and no more rows. */
	takeOver(from: YumaTables): void {
		this.orders.assign(from.orders, () => true);
		this.bondOrders.assign(from.bondOrders, () => true);
		this.bondsAreShares = from.bondsAreShares;
		for (let row = 0; row < from.rows; row++) {
			for (let column = 0; column < this.columns; column++) {
				this.#weights[this.#at(row, column)] = from.#weights[from.#at(row, column)]!;
				this.#bonds[this.#at(row, column)] = from.#bonds[from.#at(row, column)]!;
			}
		}
	}

	/** Scales each column of Yuma 2 bonds to a maximum of 1, the form in which the chain stores them. */
	upscaleBonds(): void {
		if (!this.bondsAreShares) return;
		this.bondsAreShares = false;
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

	/** The buffer in which the tables lie. */
	protected get buffer(): ArrayBufferLike {
		return this.#bonds.buffer;
	}

	#at(row: number, column: number): number {
		const inBlock = column % BLOCK;
		return ((column - inBlock) * this.layout.pitch + row * BLOCK + inBlock) | 0;
	}
}
