/** Which of the two engines is checked: `exact` = the chain's fixed-point arithmetic, `fast` = float64. */
export type Mode = "exact" | "fast";
export const MODES: readonly Mode[] = ["exact", "fast"];

/** One value that is not what the file says. */
export interface Failure {
	readonly field: string;
	readonly expected: string;
	readonly got: string;
}

/** A file of vectors: `kind` says which checker reads it, the rest is up to that checker. */
export interface VectorFile {
	readonly kind: string;
	readonly [field: string]: unknown;
}

/** A checker of one kind of file. Add yours to `kinds.ts`. */
export interface VectorKind {
	readonly kind: string;
	readonly modes: readonly Mode[];
	/** Yields one finished case per step or row. May throw: the file then counts as one failed case. */
	check(file: VectorFile, mode: Mode): Iterable<VectorCase>;
}

/**
 * Checks that a file gives one outcome per input.
 *
 * @param inputs what the file calls them, `steps` or `rows`
 * @throws {Error} one sentence that names what is missing
 */
export function checkPairs(file: VectorFile, inputs: "steps" | "rows"): void {
	const given = file[inputs];
	const { expect } = file;
	if (!Array.isArray(given) || !Array.isArray(expect))
		throw new Error(`The file needs the lists ${inputs} and expect.`);
	if (given.length === 0 || given.length !== expect.length) {
		throw new Error(`${given.length} ${inputs} with ${expect.length} outcomes: give one outcome each.`);
	}
}

/** An integer of the files: a JSON number up to 2^53 - 1, a decimal string above. */
export type WideInteger = number | string;

/** One step of an epoch file or one row of an economics file: collects what was compared. */
export class VectorCase {
	readonly failures: Failure[] = [];
	/** Largest distance from the file per unit, e.g. `u16` → 1, as passed to {@link near}. */
	readonly deviations = new Map<string, number>();
	compared = 0;

	/** @param label what to print in front of the field, e.g. `step 3` */
	constructor(readonly label: string) {}

	/** Must be equal; compared by their text, so that 1, "1" and 1n are equal. */
	equal(field: string, expected: unknown, got: unknown): void {
		this.compared++;
		if (String(expected) !== String(got)) this.fail(field, expected, got);
	}

	/** Must have equal length and be equal item by item. */
	equalList(field: string, expected: readonly unknown[] | undefined, got: ArrayLike<unknown>): void {
		if (!Array.isArray(expected)) {
			this.fail(field, "a list in the file", "none");
			return;
		}
		this.equal(`${field}.length`, expected.length, got.length);
		for (let i = 0; i < expected.length; i++) this.equal(`${field}[${i}]`, expected[i], got[i]);
	}

	/**
	 * Must be at most `tolerance` apart; the distance counts towards the largest deviation in `unit`.
	 *
	 * @param scale what one `unit` is; 0 where there is nothing to measure by
	 */
	near(field: string, expected: number, got: number, tolerance: number, unit: string, scale = 1): void {
		this.compared++;
		const distance = Math.abs(expected - got);
		if (scale > 0) this.deviations.set(unit, Math.max(this.deviations.get(unit) ?? 0, distance / scale));
		if (!(distance <= tolerance)) this.fail(field, expected, got);
	}

	fail(field: string, expected: unknown, got: unknown): void {
		this.failures.push({ field, expected: String(expected), got: String(got) });
	}
}
