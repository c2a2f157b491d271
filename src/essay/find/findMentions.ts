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
	const numbered = findNumbered(text);
	yield;
	const words: Word[] = [];
	for (const { 0: raw, index: start } of text.matchAll(wordPattern)) {
		words.push({ raw, lower: raw.toLowerCase(), start, end: start + raw.length });
		if (words.length % wordsAStep === 0) yield;
	}
	const found: FoundMention[] = [];
	for (let i = 0, next = 0, step = 0; i < words.length; step++) {
		if (step % wordsAStep === 0) yield;
		const word = words[i]!;
		while (next < numbered.length && numbered[next]!.range.end <= word.start) next++;
		const subnet = numbered[next];
		if (subnet && subnet.range.start <= word.start) {
			if (subnet.range.start === word.start) found.push(subnet);
			i++;
			continue;
		}
		const phrase = text[word.start - 1] === "\\" ? undefined : phraseAt(text, words, i);
		if (!phrase) {
			i++;
			continue;
		}
		const range = { start: word.start, end: words[i + phrase.words.length - 1]!.end };
		found.push({ ...phrase.target, range });
		i += phrase.words.length;
	}
	return found;
}

function findNumbered(text: string): readonly FoundMention[] {
	return Array.from(text.matchAll(numberedSubnet)).flatMap((match) => {
		const netuid = Number(match[1]);
		const range = { start: match.index, end: match.index + match[0].length };
		return findSubnet(netuid) ? [{ kind: "subnet", netuid, range } as const] : [];
	});
}

function phraseAt(text: string, words: readonly Word[], at: number): Phrase | undefined {
	const { lower } = words[at]!;
	const known = phrases.get(lower) ?? phrases.get(singular(lower));
	return known?.find((phrase) => phrase.words.every((_, k) => fits(text, words, at, k, phrase)));
}

function fits(text: string, words: readonly Word[], at: number, k: number, { words: own, exactCase }: Phrase): boolean {
	const word = words[at + k];
	if (!word || (k > 0 && !/^(?:[-–\s]{1,3}|\.)$/.test(text.slice(words[at + k - 1]!.end, word.start)))) return false;
	const written = exactCase ? word.raw : word.lower;
	return written === own[k] || (k === own.length - 1 && !exactCase && singular(written) === own[k]);
}

function singular(word: string): string {
	return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}
