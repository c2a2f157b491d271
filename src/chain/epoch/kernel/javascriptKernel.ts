import { BLOCK, type LiquidSettings, NOTHING, REDUCTION, type YumaKernel, type YumaLayout } from "./yumaKernel.ts";
import { cutShare } from "../chainShares.ts";
import { findQuantile } from "./findQuantile.ts";
import { sigmoid } from "./sigmoid.ts";
import type { Unseen } from "../rowOrders.ts";

/** Byte offset → index of a float64. */
const index = (offset: number): number => offset / Float64Array.BYTES_PER_ELEMENT;

/** Index of row 0 of a column; its other rows follow at steps of BLOCK. */
const columnStart = (offset: number, pitch: number, column: number): number =>
	index(offset) + (column - (column % BLOCK)) * pitch + (column % BLOCK);

/** Indices of a column's places in memory, and its values. */
interface Column {
	readonly weights: number;
	readonly bonds: number;
	readonly scratch: number;
	readonly trust: number;
	readonly dividends: number;
	readonly rank: number;
	readonly consensus: number;
	readonly keep: number;
}

interface ColumnSums {
	readonly rank: number;
	readonly instantSum: number;
	readonly oldSum: number;
	/** The largest instant bond. */
	readonly largest: number;
}

type Renew = (
	weight: number,
	weightForBonds: number,
	bond: number,
	consensus: number,
	row: number,
	column: number,
) => number;

const same = (value: number): number => value;

/** The kernel in plain JavaScript, for hosts without WebAssembly SIMD: the same operations in the same order. */
export class JavascriptKernel implements YumaKernel {
	readonly #heap: Float64Array;

	constructor(buffer: ArrayBufferLike) {
		this.#heap = new Float64Array(buffer);
	}

	storeRow({ pitch, blocks, weights, staging }: YumaLayout, row: number): void {
		const heap = this.#heap;
		const first = index(staging);
		const columns = blocks * BLOCK;
		const sums = [0, 0, 0, 0];
		for (let column = 0; column < columns; column++) sums[column % BLOCK]! += heap[first + column]!;
		const sum = sums[0]! + sums[2]! + (sums[1]! + sums[3]!);
		const scale = sum > 0 ? 1 / sum : 1;
		const table = index(weights) + row * BLOCK;
		for (let column = 0; column < columns; column++) {
			const inBlock = column % BLOCK;
			heap[table + (column - inBlock) * pitch + inBlock] = heap[first + column]! * scale;
		}
	}

	findConsensus({ rows, pitch, blocks, weights, stake, consensus }: YumaLayout, kappa: number, warm: boolean): number {
		let passes = 0;
		for (let column = 0; column < blocks * BLOCK; column++) {
			passes += findQuantile(
				this.#heap,
				rows,
				columnStart(weights, pitch, column),
				index(stake),
				index(consensus) + column,
				kappa,
				warm,
			);
		}
		return passes / BLOCK;
	}

	settleYuma2(layout: YumaLayout, rate: number, penalty: number, coarse: number): void {
		const least = coarse === Infinity ? -1 : 0;
		for (let block = 0; block < layout.blocks; block++) {
			const columns = [0, 1, 2, 3].map((k) => this.#columnOf(layout, block * BLOCK + k));
			const sums = columns.map((column) => this.#rankColumn(layout, column, penalty));
			const few = sums.some(({ largest }) => largest > least && largest < coarse);
			for (const [k, column] of columns.entries()) {
				if (few) this.#renewOnGrid(layout, column, sums[k]!, rate, penalty);
				else this.#renew(layout, column, sums[k]!, rate);
			}
		}
	}

	#columnOf(layout: YumaLayout, column: number): Column {
		return {
			weights: columnStart(layout.weights, layout.pitch, column),
			bonds: columnStart(layout.bonds, layout.pitch, column),
			scratch: index(layout.scratch) + (column % BLOCK),
			trust: index(layout.trust) + (column & 1),
			dividends: index(layout.dividends) + (column & 1),
			rank: index(layout.rank) + column,
			consensus: this.#heap[index(layout.consensus) + column]!,
			keep: this.#heap[index(layout.keepBonds) + column]!,
		};
	}

	/** Clips and ranks a column, and leaves its instant bonds in `scratch`. */
	#rankColumn(layout: YumaLayout, column: Column, penalty: number): ColumnSums {
		const heap = this.#heap;
		const stake = index(layout.stake);
		let [rank, instantSum, oldSum, largest] = [0, 0, 0, 0];
		for (let row = 0; row < layout.rows; row++) {
			const weight = heap[column.weights + row * BLOCK]!;
			const clipped = column.consensus < weight ? column.consensus : weight;
			const share = heap[stake + row]!;
			heap[column.trust + 2 * row]! += clipped;
			rank += share * clipped;
			const instant = share * (weight + penalty * (clipped - weight));
			heap[column.scratch + row * BLOCK] = instant;
			instantSum += instant;
			if (instant > largest) largest = instant;
			oldSum += heap[column.bonds + row * BLOCK]!;
		}
		heap[column.rank] = rank;
		oldSum *= column.keep;
		return { rank, instantSum, oldSum, largest };
	}

	#renew({ rows }: YumaLayout, column: Column, { rank, instantSum, oldSum }: ColumnSums, rate: number): void {
		const heap = this.#heap;
		const instantPart = instantSum > NOTHING ? rate : 0;
		const oldPart = oldSum > NOTHING ? 1 - rate : 0;
		const total = instantPart + oldPart;
		const instantFactor = instantPart > 0 ? instantPart / (instantSum * total) : 0;
		const oldFactor = oldPart > 0 ? (oldPart * column.keep) / (oldSum * total) : 0;
		for (let row = 0; row < rows; row++) {
			const at = column.bonds + row * BLOCK;
			const bond = heap[column.scratch + row * BLOCK]! * instantFactor + heap[at]! * oldFactor;
			heap[at] = bond;
			heap[column.dividends + 2 * row]! += bond * rank;
		}
	}

	/** The same with the chain's 32 fraction bits, at the four places where they tell when numbers are small. */
	#renewOnGrid(layout: YumaLayout, column: Column, { rank, oldSum }: ColumnSums, rate: number, penalty: number): void {
		const heap = this.#heap;
		const { rows } = layout;
		const stake = index(layout.stake);
		const keepRate = cutShare(1 - rate);
		const consensus = cutShare(column.consensus);
		const part = cutShare(penalty);
		let instantSum = 0;
		for (let row = 0; row < rows; row++) {
			const weight = cutShare(heap[column.weights + row * BLOCK]!);
			const clipped = consensus < weight ? consensus : weight;
			const instant = cutShare(heap[stake + row]! * (weight + cutShare(part * (clipped - weight))));
			heap[column.scratch + row * BLOCK] = instant;
			instantSum += instant;
		}
		let bondSum = 0;
		for (let row = 0; row < rows; row++) {
			const at = column.bonds + row * BLOCK;
			const fresh = instantSum > NOTHING ? heap[column.scratch + row * BLOCK]! / instantSum : 0;
			const old = oldSum > NOTHING ? (heap[at]! * column.keep) / oldSum : 0;
			heap[at] = cutShare((1 - keepRate) * fresh) + cutShare(keepRate * old);
			bondSum += heap[at];
		}
		for (let row = 0; row < rows; row++) {
			const at = column.bonds + row * BLOCK;
			heap[at] = bondSum > NOTHING ? heap[at]! / bondSum : 0;
			heap[column.dividends + 2 * row]! += heap[at] * rank;
		}
	}

	settleYuma3(layout: YumaLayout, rate: number, penalty: number, onGrid: boolean): void {
		if (onGrid) {
			const keepRate = cutShare(1 - rate);
			const renew: Renew = (_weight, weightForBonds, bond) =>
				cutShare(weightForBonds * (1 - keepRate)) + cutShare(bond * keepRate);
			this.#settleOwnBonds(layout, penalty, true, renew);
			return;
		}
		const keepRate = 1 - rate;
		this.#settleOwnBonds(
			layout,
			penalty,
			false,
			(_weight, weightForBonds, bond) => weightForBonds * rate + bond * keepRate,
		);
	}

	/**
	 * @param unseen entries that count as absent when a rate is chosen: `weights` and old `bonds`; only this kernel knows it
	 */
	settleLiquid(
		layout: YumaLayout,
		penalty: number,
		{ low, range, steepness, zeros, onGrid }: LiquidSettings,
		unseen?: { readonly weights: Unseen; readonly bonds: Unseen },
	): void {
		const slope = steepness / REDUCTION;
		const centre = slope / 2;
		this.#settleOwnBonds(layout, penalty, onGrid, (weight, weightForBonds, bond, consensus, row, column) => {
			const holds = zeros === 2 || weightForBonds > 0 || (zeros === 1 && Object.is(weight, 0));
			if (!holds) return 0;
			const bought = unseen?.weights(row, column) ? 0 : weightForBonds;
			const held = unseen?.bonds(row, column) ? 0 : bond;
			const gap = bought >= held ? bought - consensus : held - bought;
			const difference = gap < 0 ? 0 : gap > 1 ? 1 : gap;
			const rate = low + sigmoid(slope * difference - centre) * range;
			if (!onGrid) return bond + rate * (weightForBonds - bond);
			const part = cutShare(rate);
			return cutShare(part * weightForBonds) + cutShare((1 - part) * bond);
		});
	}

	/** What both kinds of Yuma 3 share: each bond is renewed by itself, stake does not enter. */
	#settleOwnBonds(layout: YumaLayout, penalty: number, onGrid: boolean, renew: Renew): void {
		const heap = this.#heap;
		const { rows } = layout;
		const stake = index(layout.stake);
		const cut = onGrid ? cutShare : same;
		const part = cut(penalty);
		for (let column = 0; column < layout.blocks * BLOCK; column++) {
			const weights = columnStart(layout.weights, layout.pitch, column);
			const bonds = columnStart(layout.bonds, layout.pitch, column);
			const trust = index(layout.trust) + (column & 1);
			const dividends = index(layout.dividends) + (column & 1);
			const consensus = cut(heap[index(layout.consensus) + column]!);
			const keep = heap[index(layout.keepBonds) + column]!;
			let rank = 0;
			let bondSum = 0;
			for (let row = 0; row < rows; row++) {
				const weight = cut(heap[weights + row * BLOCK]!);
				const clipped = consensus < weight ? consensus : weight;
				heap[trust + 2 * row]! += clipped;
				rank += heap[stake + row]! * clipped;
				const weightForBonds = weight + cut(part * (clipped - weight));
				const bond = renew(weight, weightForBonds, heap[bonds + row * BLOCK]! * keep, consensus, row, column);
				heap[bonds + row * BLOCK] = bond;
				bondSum += bond;
			}
			heap[index(layout.rank) + column] = rank;
			const factor = bondSum > NOTHING ? rank / bondSum : 0;
			for (let row = 0; row < rows; row++) heap[dividends + 2 * row]! += heap[bonds + row * BLOCK]! * factor;
		}
	}
}
