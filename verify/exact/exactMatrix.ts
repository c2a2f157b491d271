import type { SparseMatrix } from "./chainEpoch.ts";
import { I32F32 } from "./fixedPoint.ts";

const { zero } = I32F32;

/** Divides by the sum; unchanged when the sum is zero. */
export function normalise(values: readonly I32F32[]): I32F32[] {
	return divideAll(values, I32F32.sum(values));
}

/** Divides by `divisor`; unchanged when that is zero. */
export function divideAll(values: readonly I32F32[], divisor: I32F32): I32F32[] {
	return values.map((value) => I32F32.divide(value, divisor, value));
}

/** Keeps the entries for which `keep` holds. */
export function filterEntries<Value>(
	matrix: SparseMatrix<Value>,
	keep: (row: number, column: number) => boolean,
): SparseMatrix<Value> {
	return matrix.map((row, i) => row.filter(([j]) => keep(i, j)));
}

/** Maps each value, keeping all entries. */
export function mapEntries<Value>(
	matrix: SparseMatrix<Value>,
	change: (value: Value, row: number, column: number) => I32F32,
): SparseMatrix<I32F32> {
	return matrix.map((row, i) => row.map(([j, value]) => [j, change(value, i, j)] as const));
}

export function normaliseRows(matrix: SparseMatrix<I32F32>): SparseMatrix<I32F32> {
	const sums = rowSums(matrix);
	return mapEntries(matrix, (value, i) => I32F32.divide(value, sums[i]!, value));
}

/** Divides each column by its sum; columns that sum to zero stay as they are. */
export function normaliseColumns(matrix: SparseMatrix<I32F32>, size: number): SparseMatrix<I32F32> {
	const sums = foldColumns(matrix, size, (sum, value) => I32F32.add(sum, value));
	return mapEntries(matrix, (value, _, j) => I32F32.divide(value, sums[j]!, value));
}

/** Divides each column by its largest value, so that this becomes 1. */
export function upscaleColumns(matrix: SparseMatrix<I32F32>, size: number): SparseMatrix<I32F32> {
	const maxima = foldColumns(matrix, size, (max, value) => I32F32.larger(max, value));
	return mapEntries(matrix, (value, _, j) => I32F32.divide(value, maxima[j]!, value));
}

export function rowSums(matrix: SparseMatrix<I32F32>): I32F32[] {
	return matrix.map((row) => row.reduce((sum, [, value]) => I32F32.add(sum, value), zero));
}

/** Sum over rows of `factor[row] × value`, per column. */
export function weightedColumnSums(matrix: SparseMatrix<I32F32>, factor: readonly I32F32[], size: number): I32F32[] {
	const scaled = mapEntries(matrix, (value, i) => I32F32.multiply(factor[i]!, value));
	return foldColumns(scaled, size, (sum, value) => I32F32.add(sum, value));
}

/** Sum over columns of `value × factor[column]`, per row. */
export function weightedRowSums(matrix: SparseMatrix<I32F32>, factor: readonly I32F32[]): I32F32[] {
	return rowSums(mapEntries(matrix, (value, _, j) => I32F32.multiply(value, factor[j]!)));
}

/** The row with absent entries as zeros. */
export function denseRow(row: SparseMatrix<I32F32>[number], size: number): I32F32[] {
	const dense = new Array<I32F32>(size).fill(zero);
	for (const [j, value] of row) dense[j] = value;
	return dense;
}

/** The entries above zero of a dense row. */
export function positiveEntries(dense: readonly I32F32[]): (readonly [uid: number, value: I32F32])[] {
	return dense.map((value, j) => [j, value] as const).filter(([, value]) => value > 0n);
}

function foldColumns(
	matrix: SparseMatrix<I32F32>,
	size: number,
	fold: (total: I32F32, value: I32F32) => I32F32,
): I32F32[] {
	const totals = new Array<I32F32>(size).fill(zero);
	for (const row of matrix) for (const [j, value] of row) totals[j] = fold(totals[j]!, value);
	return totals;
}
