import {
	ABOVE_ONE,
	BLOCK,
	LARGEST_EXPONENT,
	type LiquidSettings,
	NOTHING,
	REDUCTION,
	type YumaKernel,
	type YumaLayout,
} from "./yumaKernel.ts";
import type { Unseen } from "../rowOrders.ts";

const LARGEST = LARGEST_EXPONENT / REDUCTION;

/** Byte offset → index of a float64. */
const index = (offset: number): number => offset / Float64Array.BYTES_PER_ELEMENT;

/** Index of row 0 of a column; its other rows follow at steps of BLOCK. */
const columnStart = (offset: number, pitch: number, column: number): number =>
	index(offset) + (column - (column % BLOCK)) * pitch + (column % BLOCK);

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
			passes += this.#findQuantile(
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

	/**
	 * Narrows [low, high] down to one score. Each pass splits the column at a pivot, sums the stake at or above it, and
	 * moves low up or high down to the nearest score on its side.
	 */
	#findQuantile(rows: number, first: number, stake: number, at: number, kappa: number, warm: boolean): number {
		const heap = this.#heap;
		let low = 0;
		let high = Infinity;
		let supportOfLow = 1;
		let supportOfHigh = 0;
		let pivot = heap[at]!;
		if (!warm) {
			pivot = 0;
			low = Infinity;
			high = 0;
			for (let row = 0; row < rows; row++) {
				const weight = heap[first + row * BLOCK]!;
				pivot += heap[stake + row]! * weight;
				if (weight < low) low = weight;
				if (weight > high) high = weight;
			}
			if (!(pivot > low && pivot <= high)) pivot = high;
		}
		let passes = 0;
		while (low < high) {
			let support = 0;
			let nextAbove = Infinity;
			let nextBelow = 0;
			for (let row = 0; row < rows; row++) {
				const weight = heap[first + row * BLOCK]!;
				if (weight >= pivot) {
					support += heap[stake + row]!;
					if (weight < nextAbove) nextAbove = weight;
				} else if (weight > nextBelow) nextBelow = weight;
			}
			const supported = support >= kappa;
			if (supported) {
				low = nextAbove;
				supportOfLow = support;
			} else {
				high = nextBelow;
				supportOfHigh = support;
			}
			if (warm && passes === 0) pivot = supported ? low * ABOVE_ONE + NOTHING : high;
			else pivot = low + (high - low) * ((supportOfLow - kappa) / (supportOfLow - supportOfHigh));
			if (!(pivot > low && pivot <= high)) pivot = high;
			passes++;
		}
		// Adding 0 turns an absent entry's -0 into 0.
		heap[at] = low + 0;
		return passes;
	}

	settleYuma2(layout: YumaLayout, rate: number, penalty: number): void {
		const heap = this.#heap;
		const { rows } = layout;
		const stake = index(layout.stake);
		for (let column = 0; column < layout.blocks * BLOCK; column++) {
			const weights = columnStart(layout.weights, layout.pitch, column);
			const bonds = columnStart(layout.bonds, layout.pitch, column);
			const trust = index(layout.trust) + (column & 1);
			const dividends = index(layout.dividends) + (column & 1);
			const consensus = heap[index(layout.consensus) + column]!;
			const keep = heap[index(layout.keepBonds) + column]!;
			let rank = 0;
			let instantSum = 0;
			let oldSum = 0;
			for (let row = 0; row < rows; row++) {
				const weight = heap[weights + row * BLOCK]!;
				const clipped = consensus < weight ? consensus : weight;
				const share = heap[stake + row]!;
				heap[trust + 2 * row]! += clipped;
				rank += share * clipped;
				instantSum += share * (weight + penalty * (clipped - weight));
				oldSum += heap[bonds + row * BLOCK]! * keep;
			}
			heap[index(layout.rank) + column] = rank;
			const instantPart = instantSum > NOTHING ? rate : 0;
			const oldPart = oldSum > NOTHING ? 1 - rate : 0;
			const total = instantPart + oldPart;
			const instantFactor = instantPart > 0 ? instantPart / (instantSum * total) : 0;
			const oldFactor = oldPart > 0 ? (oldPart * keep) / (oldSum * total) : 0;
			for (let row = 0; row < rows; row++) {
				const weight = heap[weights + row * BLOCK]!;
				const clipped = consensus < weight ? consensus : weight;
				const instant = heap[stake + row]! * (weight + penalty * (clipped - weight));
				const bond = instant * instantFactor + heap[bonds + row * BLOCK]! * oldFactor;
				heap[bonds + row * BLOCK] = bond;
				heap[dividends + 2 * row]! += bond * rank;
			}
		}
	}

	settleYuma3(layout: YumaLayout, rate: number, penalty: number): void {
		const keepRate = 1 - rate;
		this.#settleOwnBonds(layout, penalty, (_weight, weightForBonds, bond) => weightForBonds * rate + bond * keepRate);
	}

	/**
	 * @param unseen entries that count as absent when a rate is chosen: `weights` and old `bonds`; only this kernel knows it
	 */
	settleLiquid(
		layout: YumaLayout,
		penalty: number,
		{ low, range, steepness, zeros }: LiquidSettings,
		unseen?: { readonly weights: Unseen; readonly bonds: Unseen },
	): void {
		const slope = steepness / REDUCTION;
		const centre = slope / 2;
		this.#settleOwnBonds(layout, penalty, (weight, weightForBonds, bond, consensus, row, column) => {
			const holds = zeros === 2 || weightForBonds > 0 || (zeros === 1 && Object.is(weight, 0));
			if (!holds) return 0;
			const bought = unseen?.weights(row, column) ? 0 : weightForBonds;
			const held = unseen?.bonds(row, column) ? 0 : bond;
			const gap = bought >= held ? bought - consensus : held - bought;
			const difference = gap < 0 ? 0 : gap > 1 ? 1 : gap;
			const rate = low + sigmoid(slope * difference - centre) * range;
			return bond + rate * (weightForBonds - bond);
		});
	}

	/** What both kinds of Yuma 3 share: each bond is renewed by itself, stake does not enter. */
	#settleOwnBonds(
		layout: YumaLayout,
		penalty: number,
		renew: (
			weight: number,
			weightForBonds: number,
			bond: number,
			consensus: number,
			row: number,
			column: number,
		) => number,
	): void {
		const heap = this.#heap;
		const { rows } = layout;
		const stake = index(layout.stake);
		for (let column = 0; column < layout.blocks * BLOCK; column++) {
			const weights = columnStart(layout.weights, layout.pitch, column);
			const bonds = columnStart(layout.bonds, layout.pitch, column);
			const trust = index(layout.trust) + (column & 1);
			const dividends = index(layout.dividends) + (column & 1);
			const consensus = heap[index(layout.consensus) + column]!;
			const keep = heap[index(layout.keepBonds) + column]!;
			let rank = 0;
			let bondSum = 0;
			for (let row = 0; row < rows; row++) {
				const weight = heap[weights + row * BLOCK]!;
				const clipped = consensus < weight ? consensus : weight;
				heap[trust + 2 * row]! += clipped;
				rank += heap[stake + row]! * clipped;
				const weightForBonds = weight + penalty * (clipped - weight);
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

/**
 * 1 / (1 + e^-8y), good to 2e-10: e^y as Padé's quotient over / under of degree 4, whose eighth powers then need a single
 * division. The exponent is limited as on the chain.
 */
export function sigmoid(y: number): number {
	const limited = y < -LARGEST ? -LARGEST : y > LARGEST ? LARGEST : y;
	const square = limited * limited;
	const even = 1680 + square * (180 + square);
	const odd = limited * (840 + square * 20);
	let over = even + odd;
	let under = even - odd;
	for (let power = 1; power < REDUCTION; power *= 2) {
		over *= over;
		under *= under;
	}
	return over / (over + under);
}
