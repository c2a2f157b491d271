import { SubnetsError } from "../../../numeric/errors.ts";
import { briefly } from "../../../numeric/oneLine.ts";

/** One way to read a file that can be read in several. */
export interface Reading {
	/** What to say to choose it: `--as matrix`. */
	readonly id: string;
	/** What it means, in a line. */
	readonly label: string;
}

/** A file whose shape says two things: the reader is asked, nothing is guessed. */
export class UnclearFile extends SubnetsError {
	/** @param question one sentence, without the choices @param readings two or more */
	constructor(
		readonly question: string,
		readonly readings: readonly Reading[],
	) {
		super("bad-format", `${question} ${choices(readings)}`, "as");
	}
}

const SHOWN = 3;

function choices(readings: readonly Reading[]): string {
	const shown = readings.slice(0, SHOWN).map(({ id, label }) => `--as ${briefly(id, 40)} (${briefly(label, 40)})`);
	const more = readings.length > SHOWN ? ` and ${readings.length - SHOWN} more` : "";
	return `Say which: ${shown.join(", ")}${more}.`;
}

/** Choices that a reader made, by name: `triples`, `netuid=5`. */
export type Choices = ReadonlySet<string>;

/** The value of a choice such as `netuid=5`. */
export function chosen(choices: Choices, name: string): string | undefined {
	for (const choice of choices) if (choice.startsWith(`${name}=`)) return choice.slice(name.length + 1);
	return undefined;
}
