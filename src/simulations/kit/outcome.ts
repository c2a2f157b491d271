/** Numbers with one meaning and one unit. `NaN` marks a gap. */
export interface NumberColumn {
	readonly id: string;
	readonly label: string;
	/** `""` for plain counts and ratios; `%` columns hold 0-100. */
	readonly unit: string;
	readonly values: Float64Array;
}

export interface TextColumn {
	readonly id: string;
	readonly label: string;
	readonly values: readonly string[];
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
	readonly tables: readonly Table[];
	readonly participants: readonly Participant[];
	readonly events: readonly RunEvent[];
}

/** @throws {TypeError} when the figure does not exist: a slip in the simulation, not in its input */
export function figureOf(outcome: Outcome, id: string): number {
	const figure = outcome.figures.find((candidate) => candidate.id === id);
	if (!figure) throw new TypeError(`The outcome has no figure "${id}".`);
	return figure.value;
}
