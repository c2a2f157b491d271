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
