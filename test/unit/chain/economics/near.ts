import assert from "node:assert/strict";

/** Both numbers agree to a relative (near 0: absolute) tolerance. */
export function near(actual: number, expected: number, tolerance = 1e-9): void {
	const distance = Math.abs(actual - expected);
	assert.ok(distance <= tolerance * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`);
}
