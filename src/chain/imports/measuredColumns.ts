import { amountCell, readNumber } from "./text/cells.ts";
import { asKey, fieldOf, type Fields, isEmpty } from "./text/foldName.ts";
import { type ImportedScores, type Measure, MEASURES } from "./result/importedScores.ts";
import { NEURON_FIELDS } from "./shapes/neuronFields.ts";
import type { Comma } from "./text/numberText.ts";
import type { Row } from "./shapes/piece.ts";

const CELL = amountCell("a measurement");
const NAMES = Object.entries(MEASURES) as readonly (readonly [Measure, readonly string[]])[];

/** What stands beside the scores of a file: a subnet's own measurements, and whose each miner is. */
export class MeasuredColumns {
	/** Those that the file has, whatever it leaves empty. */
	readonly #used: readonly (readonly [Measure, readonly string[]])[];
	readonly #cells = new Map<Measure, number[]>();
	readonly #owners: string[] = [];
	readonly #spelled = new Set<string>();

	constructor(
		rows: readonly Row[],
		private readonly comma: Comma,
	) {
		this.#used = NAMES.filter(([, names]) => rows.some(({ fields }) => !isEmpty(fieldOf(fields, names)?.value)));
		for (const [measure] of this.#used) this.#cells.set(measure, []);
	}

	/** Takes a miner's cells. @returns the first that is no measurement; then none of them is taken */
	add(fields: Fields): { readonly name: string; readonly problem: string } | undefined {
		const read: number[] = [];
		for (const [measure, names] of this.#used) {
			const field = fieldOf(fields, names);
			const cell = readNumber(CELL, field?.value, this.comma);
			if (cell.problem !== undefined) return { name: field?.name ?? measure, problem: cell.problem };
			read.push(cell.value);
			this.#spelled.add(field!.name);
		}
		this.#used.forEach(([measure], i) => this.#cells.get(measure)!.push(read[i]!));
		const owner = fieldOf(fields, NEURON_FIELDS.coldkey)?.value;
		this.#owners.push(isEmpty(owner) ? "" : asKey(owner));
		return undefined;
	}

	/** What was found; nothing where the file has scores alone. */
	found(): Pick<ImportedScores, "measures" | "owners"> {
		const measures = [...this.#cells].map(([measure, cells]) => [measure, Float64Array.from(cells)] as const);
		return {
			...(measures.length > 0 && { measures: Object.fromEntries(measures) }),
			...(!this.#owners.includes("") && { owners: this.#owners }),
		};
	}

	/** ' Beside it: "seconds", "compute".' */
	said(): string {
		return this.#spelled.size === 0 ? "" : ` Beside it: ${[...this.#spelled].map((name) => `"${name}"`).join(", ")}.`;
	}
}
