import { type Column, type Outcome, type Participant, type RunEvent, type Table, type Word } from "./outcome.ts";
import { type ColumnOutput, type FiguresAndTables, type Outputs, type TableOutput } from "./outputs.ts";

/** What a model's frame or end returns: bare values for what is declared, and who took part. */
export interface Results<O extends Outputs> extends FiguresAndTables<O> {
	readonly participants?: readonly Participant[];
	readonly events?: readonly RunEvent[];
}

type Bare = Readonly<Record<string, unknown>>;

/**
 * Bare results with the labels, units and order of the declaration. Arrays are copied, so that an outcome never shares
 * memory with a running model.
 * @throws {TypeError} for a result that is not declared, and for one that is missing and not optional
 */
export function dress<O extends Outputs>(outputs: O, results: Results<O>): Outcome {
	const figures = results.figures as Bare;
	const tables = results.tables as Readonly<Record<string, Bare | undefined>>;
	refuseUndeclared("figure", outputs.figures, figures);
	refuseUndeclared("table", outputs.tables, tables);
	const given = present("figure", outputs.figures, figures);
	const words = given.flatMap(([id, output]): Word[] => {
		if (output.kind !== "word") return [];
		const word = figures[id] as string;
		return [{ id, label: output.label, word, reading: readingOf(output.words, word, id) }];
	});
	return {
		figures: given.flatMap(([id, output]) =>
			output.kind === "number" ? [{ id, label: output.label, unit: output.unit, value: figures[id] as number }] : [],
		),
		...(words.length > 0 && { words }),
		tables: present("table", outputs.tables, tables).map(([id, output]) => tableOf(id, output, tables[id]!)),
		participants: results.participants ?? [],
		events: results.events ?? [],
	};
}

function tableOf(id: string, { label, columns }: TableOutput, bare: Bare): Table {
	refuseUndeclared(`column of table "${id}"`, columns, bare);
	return {
		id,
		label,
		columns: present(`column of table "${id}"`, columns, bare).map(([column, output]) =>
			columnOf(column, output, bare[column]),
		),
	};
}

function columnOf(id: string, output: ColumnOutput, values: unknown): Column {
	const { label } = output;
	if (output.kind === "number") {
		return { id, label, unit: output.unit, values: new Float64Array(values as ArrayLike<number>) };
	}
	const texts = values as readonly string[];
	if (output.kind === "name") return { id, label, values: [...texts] };
	return { id, label, values: texts.map((word) => readingOf(output.words, word, id)), ids: [...texts] };
}

function readingOf(words: Readonly<Record<string, string>>, word: string, id: string): string {
	const reading = words[word];
	if (reading === undefined) throw new TypeError(`"${id}" has no word "${word}".`);
	return reading;
}

/** What is declared and there, in the order of the declaration. */
function present<Output extends { readonly optional?: boolean }>(
	what: string,
	declared: Readonly<Record<string, Output>>,
	given: Bare,
): readonly (readonly [string, Output])[] {
	return Object.entries(declared).filter(([id, output]) => {
		if (given[id] !== undefined) return true;
		if (!output.optional) throw new TypeError(`The results lack the ${what} "${id}".`);
		return false;
	});
}

function refuseUndeclared(what: string, declared: Bare, given: Bare): void {
	const stray = Object.keys(given).find((id) => !Object.hasOwn(declared, id));
	if (stray !== undefined) throw new TypeError(`The ${what} "${stray}" is not declared.`);
}
