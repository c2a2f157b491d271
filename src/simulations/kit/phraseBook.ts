import { typesetFrench } from "../../language/typeset.ts";
import { sayAgain } from "../../numeric/say.ts";

/** How a sentence reads in French: with `{}` where it holds the next thing, or `{2}` the second of all; or what makes it. */
export type Phrase = string | ((...things: string[]) => string);

/**
 * Sentences of a run by their English. A hole `{}` stands for a number, a citation, or words that are a phrase themselves;
 * `{#}` for a number only, `{.}` for what stands in a cell of a file, `{=}` for a name that is the same in French.
 */
export type Phrases = Readonly<Record<string, Phrase>>;

interface Pattern {
	readonly start: string;
	readonly end: string;
	readonly whole: RegExp;
	readonly phrase: Phrase;
	/** Of each hole whether what is in it is kept letter by letter. */
	readonly kept: readonly boolean[];
	/** Letters outside the holes: what has more is tried first. */
	readonly weight: number;
}

/** Texts that are remembered, because frames repeat names and labels. */
const MOST_KNOWN = 4096;

const HOLE = /\{[#=.]?\}/;
/** What a hole takes: anything, or digits and signs only, or a cell's content. */
const takes = (hole: string) =>
	hole === "{#}"
		? "([−$\\d][^\\p{L}]*?)"
		: hole === "{.}"
			? '("[^"]*"|an empty cell|an object|a list|this number|true|false|-?\\d[^ ]*)'
			: "(.+?)";
const citation = /^(\**)\[([^\]]+)\]\(([^)]+)\)(\**)$/;

/**
 * French for what a run says. Runs speak English, also those that were kept; their sentences are found here by their words,
 * as message catalogues do, and numbers, citations and the sentences inside them are said again.
 */
export class PhraseBook {
	readonly #exact: ReadonlyMap<string, Phrase>;
	readonly #patterns: readonly Pattern[];
	readonly #known = new Map<string, string>();

	/** @param missing told of every piece with letters that is in no phrase */
	constructor(
		phrases: Iterable<readonly [english: string, french: Phrase]>,
		private readonly missing: (text: string) => void = () => undefined,
	) {
		const all = [...phrases];
		this.#exact = new Map(all.filter(([english]) => !HOLE.test(english)));
		this.#patterns = all
			.filter(([english]) => HOLE.test(english))
			.map(([english, phrase]) => patternOf(english, phrase))
			.sort((a, b) => b.weight - a.weight);
	}

	/** A text in French, typeset; what no phrase has stays as it is. */
	say(text: string): string {
		let said = this.#known.get(text);
		if (said === undefined) {
			if (this.#known.size >= MOST_KNOWN) this.#known.clear();
			this.#known.set(text, (said = typesetFrench(this.#piece(text))));
		}
		return said;
	}

	#piece(text: string): string {
		const cited = citation.exec(text);
		if (cited && !this.#exact.has(text)) return `${cited[1]}[${this.#piece(cited[2]!)}](${cited[3]})${cited[4]}`;
		const found = this.#find(text) ?? sayAgain(text, "fr") ?? this.#match(text) ?? this.#inOtherCase(text);
		if (found !== undefined) return found;
		if (isArithmetic(text)) return text.replace(/, /g, " ; ").replace(/(\d)\.(?=\d)/g, "$1,");
		if (/\p{L}/u.test(text) && !hash.test(text) && !quoted.test(text)) this.missing(text);
		return text;
	}

	#find(text: string): string | undefined {
		const exact = this.#exact.get(text);
		return typeof exact === "function" ? exact() : exact;
	}

	#match(text: string): string | undefined {
		for (const { start, end, whole, phrase, kept } of this.#patterns) {
			const [, ...things] = text.startsWith(start) && text.endsWith(end) ? (whole.exec(text) ?? []) : [];
			if (things.length > 0)
				return fill(
					phrase,
					things.map((thing, at) => (kept[at] ? thing : this.#piece(thing))),
				);
		}
		return undefined;
	}

	/** "validator 3" where "Validator {}" is known, and the other way round. */
	#inOtherCase(text: string): string | undefined {
		const first = text.charAt(0);
		const lower = first.toLowerCase() === first;
		const turned = (lower ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
		if (turned === text) return undefined;
		const said = this.#find(turned) ?? this.#match(turned);
		return said && (lower ? said.charAt(0).toLowerCase() : said.charAt(0).toUpperCase()) + said.slice(1);
	}
}

/** The beginning of a hash: the same in every language. */
const hash = /^[\da-f]{8,}$/;

/** What others wrote, as a sentence quotes it: kept letter by letter. */
const quoted = /^"[^"]*"$/;

/** "0.2 × min(0.42, 0.38)": no words, but numbers as English writes them. */
const isArithmetic = (text: string) => /\d/.test(text) && !/\p{L}/u.test(text.replace(/\b(?:min|max)\(/g, ""));

function patternOf(english: string, phrase: Phrase): Pattern {
	const literals = english.split(HOLE);
	const holes = english.match(new RegExp(HOLE, "g")) ?? [];
	const whole = literals.map((part, at) => `${escaped(part)}${at < holes.length ? takes(holes[at]!) : ""}`).join("");
	return {
		start: literals[0]!,
		end: literals.at(-1)!,
		whole: new RegExp(`^${whole}$`, "su"),
		phrase,
		kept: holes.map((hole) => hole === "{=}"),
		weight: literals.join("").length,
	};
}

const escaped = (literal: string) => literal.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

function fill(phrase: Phrase, things: readonly string[]): string {
	if (typeof phrase !== "string") return phrase(...things);
	let next = 0;
	return phrase.replace(/\{(\d*)\}/g, (_, place: string) => things[place === "" ? next++ : Number(place) - 1] ?? "");
}
