import { type Column, type Figure, type NumberColumn, type Table, type TextColumn } from "./outcome.ts";

/** A column of numbers; always a fresh array, so that an outcome never shares memory with a running model. */
export const numbers = (id: string, label: string, unit: string, values: ArrayLike<number>): NumberColumn => ({
	id,
	label,
	unit,
	values: Float64Array.from(values),
});

export const texts = (id: string, label: string, values: readonly string[]): TextColumn => ({
	id,
	label,
	values: [...values],
});

export const table = (id: string, label: string, columns: readonly Column[]): Table => ({ id, label, columns });

export const figure = (id: string, label: string, unit: string, value: number): Figure => ({ id, label, unit, value });

/** Three significant digits, thousands separated, for figures inside sentences: 0.831, 12.4, 2,950, 61,000. */
export function threeDigits(value: number): string {
	if (value === 0 || !Number.isFinite(value)) return String(value);
	const rounded = Number(value.toPrecision(3));
	const size = Math.abs(rounded);
	if (size >= 1e15 || size < 1e-6) return rounded.toExponential();
	const [whole, fraction] = String(rounded).split(".");
	const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
