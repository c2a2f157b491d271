/** Languages that a reader may be spoken to in, as BCP 47 names them; words stand in this order. */
export const languages = ["en", "fr"] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/**
 * The same in every language. A language that is missing does not compile. French is typed with plain spaces and
 * straight apostrophes: {@link wordsIn} and {@link wordIn} set them.
 */
export type Words<T = string> = readonly [en: T, fr: T];

/** The language of a tag such as `fr-CA`; English for all that we do not speak. */
export function languageOf(tag: string | undefined): Language {
	const [primary] = (tag ?? "").toLowerCase().split(/[-_]/);
	return languages.find((language) => language === primary) ?? "en";
}
