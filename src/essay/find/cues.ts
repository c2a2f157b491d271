import { claimsInText as claims } from "../claims.ts";

/** Number of a cue in the one list of all claims' cues. */
export type CueNumber = number;

/** A part of a cue: words that follow each other, the last one perhaps only begun. */
interface Part {
	readonly words: readonly string[];
	readonly open: boolean;
	readonly cue: CueNumber;
}

/** What a word may begin: cues that it is, and parts that need the words behind it too. */
interface Beginnings {
	readonly cues: readonly CueNumber[];
	readonly longer: readonly Part[];
}

/** The cues of one claim, as numbers. */
export interface ClaimCueNumbers {
	readonly all: readonly CueNumber[];
	readonly some: readonly CueNumber[];
	readonly not: readonly CueNumber[];
}

const numbers = new Map<string, CueNumber>();
/** Cues of every claim by its id. */
export const cuesOfClaim: ReadonlyMap<string, ClaimCueNumbers> = new Map(
	claims.map(({ id, cues: { all, some = [], not = [] } }) => [
		id,
		{ all: all.map(numberOf), some: some.map(numberOf), not: not.map(numberOf) },
	]),
);
const partsByFirst = partsByFirstWord();
/** Words of texts that were met before; emptied when it grows beyond what any text needs. */
const known = new Map<string, Beginnings>();
const mostKnown = 50_000;

function numberOf(cue: string): CueNumber {
	const number = numbers.get(cue) ?? numbers.size;
	numbers.set(cue, number);
	return number;
}

function partsByFirstWord() {
	const whole = new Map<string, Part[]>();
	const begun = new Map<string, Part[]>();
	for (const [text, cue] of numbers) {
		for (const written of text.split("|")) {
			const open = written.endsWith("*");
			const words = (open ? written.slice(0, -1) : written).replace(/(\d)\.(?=\d)/g, "$1·").split(" ");
			const map = open && words.length === 1 ? begun : whole;
			map.set(words[0]!, [...(map.get(words[0]!) ?? []), { words, open, cue }]);
		}
	}
	return { whole, begun, longest: Math.max(...[...begun.keys()].map(({ length }) => length)) };
}

function beginnings(word: string): Beginnings {
	const before = known.get(word);
	if (before) return before;
	const { whole, begun, longest } = partsByFirst;
	const parts = [...(whole.get(word) ?? [])];
	for (let length = 1; length <= Math.min(word.length, longest); length++) {
		parts.push(...(begun.get(word.slice(0, length)) ?? []));
	}
	const found = {
		cues: parts.filter(({ words }) => words.length === 1).map(({ cue }) => cue),
		longer: parts.filter(({ words }) => words.length > 1),
	};
	if (known.size >= mostKnown) known.clear();
	known.set(word, found);
	return found;
}

/** The cues at one word of a text. @param words of `normalText` */
export function cuesAt(words: readonly string[], at: number): readonly CueNumber[] {
	const { cues, longer } = beginnings(words[at]!);
	return longer.length === 0
		? cues
		: [...cues, ...longer.filter((part) => fits(part, words, at)).map(({ cue }) => cue)];
}

function fits({ words: own, open }: Part, words: readonly string[], at: number): boolean {
	return own.every((word, k) => {
		const written = words[at + k];
		return written === word || (open && k === own.length - 1 && written?.startsWith(word) === true);
	});
}
