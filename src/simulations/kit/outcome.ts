import { type NumberId, type Outputs, type WordId, type WordsOf } from "./outputs.ts";

/** Numbers with one meaning and one unit. `NaN` marks a gap. */
export interface NumberColumn {
	readonly id: string;
	readonly label: string;
	/** `""` for plain counts and ratios; `%` columns hold 0-100. */
	readonly unit: string;
	readonly values: Float64Array;
}

/** Names, or words from a list. */
export interface TextColumn {
	readonly id: string;
	readonly label: string;
	/** As people read them. */
	readonly values: readonly string[];
	/** Where they are words from a list: the word's id in every row. It enters the outcome's hash; the reading does not. */
	readonly ids?: readonly string[];
}

export type Column = NumberColumn | TextColumn;

export const isNumberColumn = (column: Column): column is NumberColumn => column.values instanceof Float64Array;

/** Columns of equal length: what charts draw, what the table behind a chart shows, what CSV exports. */
export interface Table {
	readonly id: string;
	readonly label: string;
	readonly columns: readonly Column[];
}

/** A headline number. Answers and findings link to it as `[74 %](figure:id)`. */
export interface Figure {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly value: number;
	/** Ends of the interval in which the value lies, where chance matters. */
	readonly low?: number;
	readonly high?: number;
}

/** A headline word from a list, such as how a price behaves. Linked to like a figure. */
export interface Word {
	readonly id: string;
	readonly label: string;
	/** Id of the word that came out. */
	readonly word: string;
	/** How it reads. */
	readonly reading: string;
	/** With several seeds: how many of them agree. It is then the most frequent word. */
	readonly agreeing?: number;
}

export type Role = "owner" | "miner" | "validator" | "staker";

/** Somebody in the run: a row of the sidebar. */
export interface Participant {
	/** Unique in the run, e.g. `miner-12`. */
	readonly id: string;
	readonly name: string;
	readonly role: Role;
	/** What kind of agent, in words: "forecaster", "copies the baseline". */
	readonly kind: string;
	/** Its pay over the run, with its unit. */
	readonly pay: Figure;
	/** Other facts worth a row: skill, stake, trust … */
	readonly figures: readonly Figure[];
}

/** Something that happened and that a reader would want marked on the time axis. */
export interface RunEvent {
	/** Position on the run's own time axis, in its unit: that of every lines chart that is not `timeless`. */
	readonly at: number;
	readonly text: string;
}

/** All that a run found, as plain data that survives structured cloning. Arrays are never views of larger buffers. */
export interface Outcome {
	readonly figures: readonly Figure[];
	/** Absent where a simulation has none. */
	readonly words?: readonly Word[];
	readonly tables: readonly Table[];
	readonly participants: readonly Participant[];
	readonly events: readonly RunEvent[];
}

/** An outcome of which it is known what was declared: misspelt ids do not compile. `declared` is never there at run time. */
export interface OutcomeOf<O extends Outputs> extends Outcome {
	readonly declared?: O;
}

/** @throws {TypeError} when the figure does not exist: a slip in the simulation, not in its input */
export function figureOf<O extends Outputs>(outcome: OutcomeOf<O>, id: NumberId<O>): number {
	const figure = outcome.figures.find((candidate) => candidate.id === id);
	if (!figure) throw new TypeError(`The outcome has no figure "${id}".`);
	return figure.value;
}

/** The figure's value, or nothing where this outcome does not have it. */
export const figureIn = <O extends Outputs>(outcome: OutcomeOf<O>, id: NumberId<O>): number | undefined =>
	outcome.figures.find((candidate) => candidate.id === id)?.value;

/** Id of the word that came out. @throws {TypeError} when there is no such word */
export function wordOf<O extends Outputs, Id extends WordId<O>>(
	outcome: OutcomeOf<O>,
	id: Id,
): WordsOf<O["figures"][Id]> {
	const word = outcome.words?.find((candidate) => candidate.id === id);
	if (!word) throw new TypeError(`The outcome has no word "${id}".`);
	return word.word as WordsOf<O["figures"][Id]>;
}
