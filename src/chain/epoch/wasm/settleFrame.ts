import { SMALLEST_SHARE } from "../chainShares.ts";
import { BLOCK } from "../kernel/yumaKernel.ts";
import {
	type Expr,
	f64,
	FunctionBuilder,
	i32,
	type Local,
	pair,
	repeat,
	type Statement,
	type ValueType,
} from "./assembler.ts";

export type Vector = Local<"v128">;

/** What one row takes in a block of a table. */
export const ROW_BYTES = BLOCK * 8;
const PAIR_BYTES = 16;

const advance = (pointer: Local<"i32">, bytes: number): Statement => pointer.set(i32.add(pointer, i32.of(bytes)));

/** What is held of one pair of columns while a block is settled. */
function laneOf(offset: number, vector: () => Vector) {
	return {
		offset,
		consensus: vector(),
		keep: vector(),
		rank: vector(),
		/** Sum over rows: of new bonds, in Yuma 2 of instant bonds. */
		sum: vector(),
		weight: vector(),
		clipped: vector(),
		forBonds: vector(),
		bond: vector(),
	};
}
export type Lane = ReturnType<typeof laneOf>;

/**
 * The frame of a `settle…` function of the kernel: its common parameters, the walk over the blocks of columns, and the walk
 * over a block's rows. What is done in a block is up to the caller.
 *
 * Parameters: rows, pitch, blocks, then the addresses of weights, bonds, stake, keepBonds, consensus, rank, trust, dividends
 * and scratch, then rate and penalty; then those that the caller adds.
 */
export class SettleFrame {
	readonly build: FunctionBuilder;
	readonly bondRow: Local<"i32">;
	/** `scratchBytes` per row, to be used within a block. */
	readonly scratchRow: Local<"i32">;
	/** The row's stake in both lanes. */
	readonly held: Vector;
	readonly rate: Vector;
	readonly keepRate: Vector;
	readonly lanes: readonly [Lane, Lane];
	readonly #pointers: Readonly<
		Record<
			"weights" | "bonds" | "stake" | "keepBonds" | "consensus" | "rank" | "trust" | "dividends" | "scratch",
			Local<"i32">
		>
	>;
	readonly #walk: Readonly<Record<"row" | "rowEnd" | "share" | "trustRow" | "dividendRow" | "last", Local<"i32">>>;
	readonly #counts: Readonly<Record<"rows" | "pitch" | "blocks", Local<"i32">>>;
	readonly #scalars: Readonly<Record<"rate" | "penalty", Local<"f64">>>;
	readonly #penalty: Vector;
	readonly #gridPenalty: Vector;
	readonly #units: Vector;
	readonly #grain: Vector;
	readonly #total: Vector;

	/**
	 * @param extra names of further parameters, float64
	 * @param scratchBytes what a row takes in `scratch`, {@link ROW_BYTES} or twice that
	 */
	constructor(
		name: string,
		readonly onGrid: boolean,
		extra: readonly string[] = [],
		readonly scratchBytes = ROW_BYTES,
	) {
		const build = new FunctionBuilder(name);
		this.build = build;
		const pointer = (): Local<"i32"> => build.parameter("i32");
		this.#counts = { rows: pointer(), pitch: pointer(), blocks: pointer() };
		this.#pointers = {
			weights: pointer(),
			bonds: pointer(),
			stake: pointer(),
			keepBonds: pointer(),
			consensus: pointer(),
			rank: pointer(),
			trust: pointer(),
			dividends: pointer(),
			scratch: pointer(),
		};
		this.#scalars = { rate: build.parameter("f64"), penalty: build.parameter("f64") };
		this.extra = Object.fromEntries(extra.map((each) => [each, build.parameter("f64")]));
		const local = (): Local<"i32"> => build.local("i32");
		this.#walk = {
			row: local(),
			rowEnd: local(),
			share: local(),
			trustRow: local(),
			dividendRow: local(),
			last: local(),
		};
		this.bondRow = local();
		this.scratchRow = local();
		const vector = (): Vector => this.vector();
		this.held = vector();
		this.rate = vector();
		this.keepRate = vector();
		this.#penalty = vector();
		this.#gridPenalty = vector();
		this.#units = vector();
		this.#grain = vector();
		this.#total = vector();
		this.lanes = [laneOf(0, vector), laneOf(PAIR_BYTES, vector)];
	}

	readonly extra: Readonly<Record<string, Local<"f64">>>;

	vector(): Vector {
		return this.build.local("v128");
	}

	/** For both pairs of columns. */
	each(step: (lane: Lane) => readonly Statement[]): Statement[] {
		return this.lanes.flatMap(step);
	}

	/** Cut down to what the chain keeps of a number. */
	cut(value: Expr<"v128">): Expr<"v128"> {
		return pair.multiply(pair.floor(pair.multiply(value, this.#units)), this.#grain);
	}

	/** The same, or the value itself in the plain variant. */
	cutOnGrid(value: Expr<"v128">, onGrid = this.onGrid): Expr<"v128"> {
		return onGrid ? this.cut(value) : value;
	}

	/** Walks over the rows of the block; only the pointers that the steps use are moved. */
	forRows(step: readonly Statement[]): Statement[] {
		const { row, rowEnd, share, trustRow, dividendRow } = this.#walk;
		const { weights, bonds, stake, trust, dividends, scratch } = this.#pointers;
		const walkers: readonly (readonly [pointer: Local<"i32">, start: Local<"i32">, bytes: number])[] = [
			[share, stake, 8],
			[this.bondRow, bonds, ROW_BYTES],
			[trustRow, trust, PAIR_BYTES],
			[dividendRow, dividends, PAIR_BYTES],
			[this.scratchRow, scratch, this.scratchBytes],
		];
		const code = step.flat();
		const reads = (local: Local<ValueType>): boolean => includesRun(code, local.code);
		const withStake = reads(this.held);
		const used = walkers.filter(([pointer]) => (pointer === share ? withStake : reads(pointer)));
		return [
			row.set(weights),
			...used.map(([pointer, start]) => pointer.set(start)),
			repeat(
				[
					...(withStake ? [this.held.set(pair.loadSplat(share))] : []),
					...step,
					...used.map(([pointer, , bytes]) => advance(pointer, bytes)),
					advance(row, ROW_BYTES),
				],
				i32.below(row, rowEnd),
			),
		];
	}

	/** A row's weights. */
	loadWeight({ offset }: Lane, onGrid = this.onGrid): Expr<"v128"> {
		return this.cutOnGrid(pair.load(this.#walk.row, offset), onGrid);
	}

	/** Loads weights and clips them. */
	loadWeights(onGrid = this.onGrid): Statement[] {
		const penalty = onGrid ? this.#gridPenalty : this.#penalty;
		return this.each((lane) => {
			const { weight, clipped, forBonds, consensus } = lane;
			const moved = this.cutOnGrid(pair.multiply(penalty, pair.subtract(clipped, weight)), onGrid);
			return [
				weight.set(this.loadWeight(lane, onGrid)),
				clipped.set(pair.lesser(weight, this.cutOnGrid(consensus, onGrid))),
				forBonds.set(pair.add(weight, moved)),
			];
		});
	}

	/** Adds a row's clipped weights to its trust and to the columns' ranks. */
	rankRow(): Statement[] {
		return [
			...this.#addTo(this.#walk.trustRow, ({ clipped }) => clipped),
			...this.each(({ rank, clipped }) => [rank.set(pair.add(rank, pair.multiply(this.held, clipped)))]),
		];
	}

	addToDividends(part: (lane: Lane) => Expr<"v128">): Statement[] {
		return this.#addTo(this.#walk.dividendRow, part);
	}

	#addTo(address: Local<"i32">, part: (lane: Lane) => Expr<"v128">): Statement[] {
		const total = this.#total;
		return [
			total.set(pair.load(address)),
			...this.each((lane) => [total.set(pair.add(total, part(lane)))]),
			pair.store(address, 0, total),
		];
	}

	/**
	 * @param before what is set once
	 * @param settle what is done in each block; `keep`, `consensus` are loaded, `rank` and `sum` are 0, `rank` is stored
	 */
	function(before: readonly Statement[], settle: readonly Statement[]): FunctionBuilder {
		const { weights, bonds, keepBonds, consensus, rank } = this.#pointers;
		const { rows, pitch, blocks } = this.#counts;
		const { rowEnd, last } = this.#walk;
		return this.build.body([
			this.#units.set(pair.of(1 / SMALLEST_SHARE)),
			this.#grain.set(pair.of(SMALLEST_SHARE)),
			this.rate.set(pair.splat(this.#scalars.rate)),
			this.keepRate.set(pair.splat(f64.subtract(f64.of(1), this.#scalars.rate))),
			this.#penalty.set(pair.splat(this.#scalars.penalty)),
			this.#gridPenalty.set(this.cut(this.#penalty)),
			...before,
			last.set(i32.add(consensus, i32.multiply(blocks, i32.of(ROW_BYTES)))),
			repeat(
				[
					rowEnd.set(i32.add(weights, i32.multiply(rows, i32.of(ROW_BYTES)))),
					...this.each((lane) => [
						lane.consensus.set(pair.load(consensus, lane.offset)),
						lane.keep.set(pair.load(keepBonds, lane.offset)),
						lane.rank.set(pair.of(0)),
						lane.sum.set(pair.of(0)),
					]),
					...settle,
					...this.each((lane) => [pair.store(rank, lane.offset, lane.rank)]),
					bonds.set(i32.add(bonds, i32.multiply(pitch, i32.of(ROW_BYTES)))),
					weights.set(i32.add(weights, i32.multiply(pitch, i32.of(ROW_BYTES)))),
					advance(keepBonds, ROW_BYTES),
					advance(rank, ROW_BYTES),
					advance(consensus, ROW_BYTES),
				],
				i32.below(consensus, last),
			),
		]);
	}
}

/** Whether `run` stands somewhere in `code`; constants may look like it, which does no harm. */
function includesRun(code: readonly number[], run: readonly number[]): boolean {
	return code.some((_, at) => run.every((byte, k) => code[at + k] === byte));
}
