import { type Random } from "./random.ts";

/**
 * Points that cover a unit cube evenly in every direction: each of `count` equal slices of each dimension holds one.
 *
 * @returns `count` points of `dimensions` coordinates in [0, 1)
 * @source McKay, Beckman & Conover 1979, Technometrics 21(2)
 */
export function latinHypercube(count: number, dimensions: number, random: Random): Float64Array[] {
	const points = Array.from({ length: count }, () => new Float64Array(dimensions));
	for (let dimension = 0; dimension < dimensions; dimension++) {
		const slices = random.shuffle(Array.from({ length: count }, (_, slice) => slice));
		points.forEach((point, i) => (point[dimension] = (slices[i]! + random.uniform()) / count));
	}
	return points;
}
