import { type Figure } from "../simulations/kit/outcome.ts";
import { threeDigits } from "../numeric/say.ts";
import { type RunLean, runLeans } from "./runLean.ts";

/** What an author expects of a run: a figure in a range, or a verdict. */
export type Expectation =
	| { readonly kind: "range"; readonly low: number; readonly high: number; readonly unit: string }
	| { readonly kind: "verdict"; readonly least: RunLean; readonly most: RunLean };

/** How an expectation is written; for messages, completion and the schema. */
export const expectationForms = [
	"3 to 6 ×",
	"at least 3 ×",
	"at most 5 %",
	"4.5 ± 0.2 ×",
	"yes",
	"no",
	"at least leans yes",
	"at most depends",
] as const;

const number = String.raw`([+\-−]?\d[\d,\u202f]*(?:\.\d+)?(?:e[+-]?\d+)?)`;
const range = new RegExp(`^(?:from )?${number}\\s*(?:to|\\.\\.\\.?|–)\\s*${number}\\s*(.*)$`, "iu");
const around = new RegExp(`^${number}\\s*(?:±|\\+/-)\\s*${number}\\s*(.*)$`, "iu");
const bound = new RegExp(`^(at least|at most|>=|<=|≥|≤)\\s*${number}\\s*(.*)$`, "iu");
const verdict = new RegExp(`^(?:(at least|at most)\\s+)?(${runLeans.join("|")})$`, "iu");

/** Reads an expectation; undefined where it is none of {@link expectationForms}. */
export function parseExpectation(written: string): Expectation | undefined {
	const text = written.trim();
	const between = range.exec(text);
	if (between) return ordered(read(between[1]!), read(between[2]!), between[3]!);
	const near = around.exec(text);
	if (near) return ordered(read(near[1]!) - read(near[2]!), read(near[1]!) + read(near[2]!), near[3]!);
	const one = bound.exec(text);
	if (one) {
		const least = /least|>|≥/.test(one[1]!);
		const value = read(one[2]!);
		if (!Number.isFinite(value)) return undefined;
		return ordered(least ? value : -Infinity, least ? Infinity : value, one[3]!);
	}
	const said = verdict.exec(text);
	if (!said) return undefined;
	const lean = said[2]!.toLowerCase() as RunLean;
	const side = said[1]?.toLowerCase();
	return {
		kind: "verdict",
		least: side === "at most" ? runLeans[0] : lean,
		most: side === "at least" ? runLeans.at(-1)! : lean,
	};
}

const read = (digits: string): number => Number(digits.replace(/[,\u202f]/g, "").replace("−", "-"));

function ordered(low: number, high: number, unit: string): Expectation | undefined {
	const isBounded = Number.isFinite(low) || Number.isFinite(high);
	return low <= high && isBounded ? { kind: "range", low, high, unit: unit.trim() } : undefined;
}

/** An expectation in words: "3 to 6 ×", "at least leans yes". */
export function sayExpectation(expectation: Expectation): string {
	if (expectation.kind === "verdict") {
		const { least, most } = expectation;
		if (least === most) return least;
		return most === runLeans.at(-1) ? `at least ${least}` : `at most ${most}`;
	}
	const { low, high, unit } = expectation;
	const tail = unit === "" ? "" : ` ${unit}`;
	if (high === Infinity) return `at least ${threeDigits(low)}${tail}`;
	if (low === -Infinity) return `at most ${threeDigits(high)}${tail}`;
	return `${threeDigits(low)} to ${threeDigits(high)}${tail}`;
}

/** Whether a figure is in the range; ends count as inside. A unit that was written must be the figure's. */
export function meetsRange({ low, high, unit }: Expectation & { readonly kind: "range" }, figure: Figure): boolean {
	return (unit === "" || unit === figure.unit) && figure.value >= low && figure.value <= high;
}

/** Whether a run's verdict is one of those expected. */
export function meetsVerdict({ least, most }: Expectation & { readonly kind: "verdict" }, found: RunLean): boolean {
	const at = runLeans.indexOf(found);
	return at >= runLeans.indexOf(least) && at <= runLeans.indexOf(most);
}
