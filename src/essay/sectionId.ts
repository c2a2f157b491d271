/** Every section of the essay, in reading order. Part of links and saved runs: never changes. */
export const sectionIds = ["0", "1.1", "1.2", "2.1", "2.1.1", "2.1.2", "2.2", "3.1", "3.2", "3.3", "4"] as const;

/** The essay's own number of a section; `"0"` is everything before chapter 1 (thesis statement and introduction). */
export type SectionId = (typeof sectionIds)[number];

const known: ReadonlySet<string> = new Set(sectionIds);

/** Whether a string from outside (a link, a saved state) names a section. */
export function isSectionId(value: string): value is SectionId {
	return known.has(value);
}
