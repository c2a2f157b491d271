/** Sum, from the first to the last; 0 of nothing. The order matters to the last bit and is part of the meaning. */
export function sum(values: ArrayLike<number>): number {
	let total = 0;
	for (let i = 0; i < values.length; i++) total += values[i]!;
	return total;
}

/** Arithmetic mean; 0 of nothing. */
export const mean = (values: ArrayLike<number>): number => (values.length === 0 ? 0 : sum(values) / values.length);

/** Sum of one number of each item; 0 of nothing. */
export function sumOf<T>(items: Iterable<T>, number: (item: T) => number): number {
	let total = 0;
	for (const item of items) total += number(item);
	return total;
}
