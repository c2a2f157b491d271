import { terms } from "../glossary.ts";
import { findSubnet, namedSubnets } from "../subnets.ts";
import { catalogueSubnets } from "../subnets/catalogue.ts";
import { type FoundMention, type TextRange } from "./found.ts";
import { inOne } from "./steps.ts";

type Target = { readonly kind: "subnet"; readonly netuid: number } | { readonly kind: "term"; readonly term: string };

interface Phrase {
	readonly words: readonly string[];
	readonly target: Target;
	/** Names of subnets are common words in lower case. */
	readonly exactCase: boolean;
}

interface Word extends TextRange {
	readonly raw: string;
	readonly lower: string;
}

/** Words that are read between two steps. */
const wordsAStep = 500;
/** Letters that are searched for subnets by number between two steps. */
const lettersAStep = 16_384;
/** At least as long as any subnet by number, with what may follow it. */
const longestNumbered = 32;
/** Letters behind a phrase's beginning that surely hold all of it. */
const longestPhrase = 200;
const wordPattern = /[\p{L}\p{N}]+/gu;
const numberedSubnet = /\b(?:SN|subnet|netuid)[\s#-]{0,2}(\d{1,3})\b/gi;
const phrases = buildPhrases();

function buildPhrases(): ReadonlyMap<string, readonly Phrase[]> {
	const all: Phrase[] = [];
	const add = (text: string, target: Target) => {
		const words = text.match(wordPattern);
		const exactCase = target.kind === "subnet";
		if (words) all.push({ words: exactCase ? words : words.map((word) => word.toLowerCase()), target, exactCase });
	};
	for (const { name, netuid } of namedSubnets) add(name, { kind: "subnet", netuid });
	for (const { name, netuid, everyday } of catalogueSubnets) if (!everyday) add(name, { kind: "subnet", netuid });
	for (const { id, term, aliases = [], everyday } of terms) {
		for (const text of everyday ? aliases : [term, ...aliases]) add(text, { kind: "term", term: id });
	}
	const byFirst = new Map<string, Phrase[]>();
	for (const phrase of all.sort((a, b) => b.words.length - a.words.length)) {
		const first = phrase.words[0]!.toLowerCase();
		byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
	}
	return byFirst;
}

/**
 * Finds subnets (by name, `SN18`, `subnet 18`) and glossary terms in any text, a whole file or one line. Words with an
 * everyday meaning are recognised only in their unmistakable forms; LaTeX commands such as `\alpha` are no mentions.
 * @returns mentions in order, none inside another
 */
export function findMentions(text: string): readonly FoundMention[] {
	return inOne(searchMentions(text));
}

/** {@link findMentions} in steps of less than a millisecond, between which the caller may do something else, or end it. */
export function* searchMentions(text: string): Generator<void, readonly FoundMention[]> {
	const numbered: FoundMention[] = [];
	for (let at = 0; at < text.length; at += lettersAStep) {
		numbered.push(...findNumbered(text, at));
		yield;
	}
	const found: FoundMention[] = [];
	let [next, done, seen] = [0, 0, 0];
	// Words are looked at one by one and not kept: a list of all of them would hold the caller while memory is cleared.
	for (const { 0: raw, index: start } of text.matchAll(wordPattern)) {
		if (++seen % wordsAStep === 0) yield;
		if (start < done) continue;
		while (next < numbered.length && numbered[next]!.range.end <= start) next++;
		const subnet = numbered[next];
		if (subnet && subnet.range.start <= start) {
			if (subnet.range.start === start) found.push(subnet);
			continue;
		}
		const mention = text[start - 1] === "\\" ? undefined : mentionAt(text, start, raw);
		if (!mention) continue;
		found.push(mention);
		done = mention.range.end;
	}
	return found;
}

/** Subnets by number that begin in a piece of the text. @param from where the piece begins */
function findNumbered(text: string, from: number): readonly FoundMention[] {
	// What stands before the piece says whether a word begins with it, and what stands behind it where the last one ends.
	const before = Math.max(0, from - 1);
	const piece = text.slice(before, from + lettersAStep + longestNumbered);
	return Array.from(piece.matchAll(numberedSubnet)).flatMap((match) => {
		const netuid = Number(match[1]);
		const start = before + match.index;
		if (start < from || start >= from + lettersAStep || !findSubnet(netuid)) return [];
		return [{ kind: "subnet", netuid, range: { start, end: start + match[0].length } } as const];
	});
}

function mentionAt(text: string, start: number, raw: string): FoundMention | undefined {
	const lower = raw.toLowerCase();
	const known = phrases.get(lower) ?? phrases.get(singular(lower));
	if (!known) return undefined;
	const words = Array.from(
		text.slice(start, start + longestPhrase).matchAll(wordPattern),
		({ 0: word, index }): Word => {
			const from = start + index;
			return { raw: word, lower: word.toLowerCase(), start: from, end: from + word.length };
		},
	);
	const phrase = known.find((one) => one.words.every((_, k) => fits(text, words, k, one)));
	return phrase && { ...phrase.target, range: { start, end: words[phrase.words.length - 1]!.end } };
}

function fits(text: string, words: readonly Word[], k: number, { words: own, exactCase }: Phrase): boolean {
	const word = words[k];
	if (!word || (k > 0 && !/^(?:[-–\s]{1,3}|\.)$/.test(text.slice(words[k - 1]!.end, word.start)))) return false;
	const written = exactCase ? word.raw : word.lower;
	return written === own[k] || (k === own.length - 1 && !exactCase && singular(written) === own[k]);
}

function singular(word: string): string {
	return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}
