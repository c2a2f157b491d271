import { type Figure, isNumberColumn, type Outcome, type Table } from "../../simulations/kit/outcome.ts";
import { canonicalHash } from "./canonicalHash.ts";

/** What the hash of an outcome covers. Reports of the first version do not say so: theirs covered labels and names too. */
export const HASHED = "ids, units, numbers";

/**
 * SHA-256 (hex) of what an outcome says: ids, units, numbers and the ids of words from a list. Labels, readings, names and
 * what events are called are left out, so that a label may be mended or translated and every hash stands.
 */
export const outcomeHash = ({ figures, words, tables, participants, events }: Outcome): string =>
	canonicalHash({
		figures: figures.map(bareFigure),
		words: (words ?? []).map(({ id, word, agreeing }) => ({ id, word, agreeing })),
		tables: tables.map(bareTable),
		participants: participants.map(({ id, role, pay, figures: facts }) => ({
			id,
			role,
			pay: bareFigure(pay),
			figures: facts.map(bareFigure),
		})),
		events: Float64Array.from(events, ({ at }) => at),
	});

const bareFigure = ({ id, unit, value, low, high }: Figure) => ({ id, unit, value, low, high });

const bareTable = ({ id, columns }: Table) => ({
	id,
	columns: columns.map((column) =>
		isNumberColumn(column)
			? { id: column.id, unit: column.unit, values: column.values }
			: { id: column.id, rows: column.values.length, words: column.ids },
	),
});
