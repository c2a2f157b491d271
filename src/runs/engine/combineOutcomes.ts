import { quantileSorted } from "simple-statistics";
import {
	type Column,
	type Figure,
	isNumberColumn,
	type NumberColumn,
	type Outcome,
	type Participant,
	type Table,
	type Word,
} from "../../simulations/kit/outcome.ts";

/** Share of seeds below and above a band. */
const TAIL = 0.05;

interface Band {
	readonly median: number;
	readonly low: number;
	readonly high: number;
}

/**
 * One outcome out of several seeds: medians, with the 5-95 % range beside them.
 *
 * A number column that differs between seeds is followed by two more, `<id>:low` and `<id>:high`; figures and
 * participants' pay carry `low` and `high`. Tables of unequal shape, texts and events are those of the first seed,
 * because a median of them means nothing. Words are the most frequent.
 *
 * @param outcomes one per seed, at least one
 */
export function combineOutcomes(outcomes: readonly Outcome[]): Outcome {
	const [first] = outcomes;
	if (!first) throw new TypeError("There is no outcome to combine.");
	if (outcomes.length === 1) return first;
	return {
		figures: combineFigures(outcomes.map((outcome) => outcome.figures)),
		...(first.words && { words: first.words.map(({ id }) => mostFrequent(id, outcomes)) }),
		tables: first.tables.map((table) => combineTables(table, outcomes)),
		participants: first.participants.map((participant) => combineParticipants(participant, outcomes)),
		events: first.events,
	};
}

function combineFigures(lists: readonly (readonly Figure[])[]): Figure[] {
	return lists[0]!.map((figure) => {
		const found = lists.flatMap((list) => list.find((candidate) => candidate.id === figure.id)?.value ?? []);
		const { median, low, high } = bandOf(found);
		return { ...figure, value: median, low, high };
	});
}

/** The word that most seeds gave, with how many; the one that came first where equally many gave two. */
function mostFrequent(id: string, outcomes: readonly Outcome[]): Word {
	const found = outcomes.flatMap(({ words }) => words?.find((word) => word.id === id) ?? []);
	const agreeing = (word: Word) => found.filter((other) => other.word === word.word).length;
	const best = found.reduce((best, next) => (agreeing(next) > agreeing(best) ? next : best));
	return { ...best, agreeing: agreeing(best) };
}

function combineParticipants(participant: Participant, outcomes: readonly Outcome[]): Participant {
	const same = outcomes.flatMap(
		({ participants }) =>
			participants.find((other) => other.id === participant.id && other.kind === participant.kind) ?? [],
	);
	if (same.length < outcomes.length) return participant;
	return {
		...participant,
		pay: combineFigures(same.map((other) => [other.pay]))[0]!,
		figures: combineFigures(same.map((other) => other.figures)),
	};
}

function combineTables(table: Table, outcomes: readonly Outcome[]): Table {
	const tables = outcomes.map((outcome) => outcome.tables.find((other) => other.id === table.id));
	if (!tables.every((other) => other !== undefined && sameShape(table, other))) return table;
	return {
		...table,
		columns: table.columns.flatMap((column, i) =>
			isNumberColumn(column)
				? combineColumns(
						column,
						tables.map((other) => other!.columns[i] as NumberColumn),
					)
				: [column],
		),
	};
}

/** Equal columns, equally many rows, and the same rows: a text that differs names other things. */
function sameShape(a: Table, b: Table): boolean {
	return (
		a.columns.length === b.columns.length &&
		a.columns.every((column, i) => {
			const other = b.columns[i]!;
			if (column.id !== other.id || column.values.length !== other.values.length) return false;
			if (isNumberColumn(column) !== isNumberColumn(other)) return false;
			return isNumberColumn(column) || column.values.every((text, row) => text === other.values[row]);
		})
	);
}

function combineColumns(column: NumberColumn, columns: readonly NumberColumn[]): Column[] {
	const fixed = columns.every(({ values }) => values.every((value, row) => Object.is(value, column.values[row])));
	if (fixed) return [column];
	const [median, low, high] = [column.values.slice(), column.values.slice(), column.values.slice()];
	for (let row = 0; row < median.length; row++) {
		const band = bandOf(columns.map(({ values }) => values[row]!));
		median[row] = band.median;
		low[row] = band.low;
		high[row] = band.high;
	}
	return [
		{ ...column, values: median },
		{ ...column, id: `${column.id}:low`, label: `${column.label}, 5 %`, values: low },
		{ ...column, id: `${column.id}:high`, label: `${column.label}, 95 %`, values: high },
	];
}

/** `NaN` where no seed has a value. */
function bandOf(values: readonly number[]): Band {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
	if (sorted.length === 0) return { median: NaN, low: NaN, high: NaN };
	return {
		median: quantileSorted(sorted, 0.5),
		low: quantileSorted(sorted, TAIL),
		high: quantileSorted(sorted, 1 - TAIL),
	};
}
