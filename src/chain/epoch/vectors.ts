export function sumOf(values: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i]!;
	return sum;
}

/** Scales in place to sum 1; false, and unchanged, when the sum is 0. */
export function normalise(values: Float64Array): boolean {
	const sum = sumOf(values);
	if (!(sum > 0)) return false;
	const scale = 1 / sum;
	for (let i = 0; i < values.length; i++) values[i]! *= scale;
	return true;
}
