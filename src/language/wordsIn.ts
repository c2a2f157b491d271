import { type Language, languages, type Words } from "./language.ts";
import { typesetFrench } from "./typeset.ts";

/** A text, or a sentence made from what it speaks of: grammar is a matter of the language, so no text has holes. */
type Spoken = string | ((...about: never[]) => string);

/** Every text of a part of the product by name, in every language. */
export type Catalogue = Readonly<Record<string, Words<Spoken>>>;

/** What a text must be in every language: any string, or a sentence about the same things. */
type Kind<T> = T extends string ? string : T;

/** A catalogue's texts in one language. */
export type WordsOf<C extends Catalogue> = { readonly [K in keyof C]: Kind<C[K][0]> };

/** One text in a language. */
export function wordIn(language: Language, words: Words): string {
	const word = words[languages.indexOf(language)]!;
	return language === "fr" ? typesetFrench(word) : word;
}

/**
 * A catalogue's texts in a language. French functions must take what the English ones take, or it does not compile.
 */
export function wordsIn<C extends { readonly [K in keyof C]: Words<Kind<C[K][0]>> } & Catalogue>(
	language: Language,
	catalogue: C,
): WordsOf<C> {
	const at = languages.indexOf(language);
	const set = (spoken: Spoken): Spoken => {
		if (language !== "fr") return spoken;
		if (typeof spoken === "string") return typesetFrench(spoken);
		return (...about: never[]) => typesetFrench(spoken(...about));
	};
	return Object.fromEntries(Object.entries(catalogue).map(([key, words]) => [key, set(words[at]!)])) as WordsOf<C>;
}
