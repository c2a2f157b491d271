import { type Column, isNumberColumn, type Outcome, type Table } from "../../simulations/kit/outcome.ts";

/**
 * The first thing in which two outcomes differ, in words with both values; undefined when they are equal. As their hash,
 * it looks at ids, numbers and words from a list, and at no label or name.
 */
export function firstDifference(then: Outcome, now: Outcome): string | undefined {
	for (const figure of then.figures) {
		const other = now.figures.find(({ id }) => id === figure.id);
		if (!other) return `the figure "${figure.label}" is gone`;
		if (!same(figure.value, other.value))
			return `the figure "${figure.label}" was ${figure.value} and is ${other.value}`;
	}
	for (const { id, label, word, reading } of then.words ?? []) {
		const other = now.words?.find((candidate) => candidate.id === id);
		if (!other) return `"${label}" is gone`;
		if (other.word !== word) return `"${label}" was "${reading}" and is "${other.reading}"`;
	}
	for (const table of then.tables) {
		const other = now.tables.find(({ id }) => id === table.id);
		const difference = other ? inTable(table, other) : `the table "${table.label}" is gone`;
		if (difference) return difference;
	}
	if (then.participants.length !== now.participants.length) {
		return `there were ${then.participants.length} participants and are ${now.participants.length}`;
	}
	for (const [i, { id, name, pay }] of then.participants.entries()) {
		const other = now.participants[i]!;
		if (other.id !== id) return `participant ${i + 1} was ${name} and is ${other.name}`;
		if (!same(pay.value, other.pay.value)) return `the pay of ${name} was ${pay.value} and is ${other.pay.value}`;
	}
	return undefined;
}

function inTable(then: Table, now: Table): string | undefined {
	for (const column of then.columns) {
		const where = `the column "${column.label}" of the table "${then.label}"`;
		const other = now.columns.find(({ id }) => id === column.id);
		if (!other || isNumberColumn(other) !== isNumberColumn(column)) return `${where} is gone`;
		if (other.values.length !== column.values.length) {
			return `${where} had ${column.values.length} rows and has ${other.values.length}`;
		}
		const [earlier, later] = [comparable(column), comparable(other)];
		for (let row = 0; row < earlier.length; row++) {
			const [before, after] = [earlier[row]!, later[row]!];
			if (!same(before, after)) return `${where} differs from row ${row + 1} on: it was ${before} and is ${after}`;
		}
	}
	return undefined;
}

/** Names may be mended: only words from a list are compared, by their ids. */
const comparable = (column: Column): ArrayLike<number | string> =>
	isNumberColumn(column) ? column.values : (column.ids ?? []);

/** As the outcome's hash has it: one NaN, one zero. */
const same = (a: number | string, b: number | string) => a === b || (Number.isNaN(a) && Number.isNaN(b));
