/** Narrow no-break space: what French sets before high punctuation and inside its quotation marks. */
export const NARROW = "\u202f";

/** French as it is printed: narrow no-break spaces before `; : ! ? % »`, behind `«` and between thousands, and curved apostrophes. */
export const typesetFrench = (text: string): string =>
	text
		.replace(/[ \u00a0](?=[;:!?%»])/g, NARROW)
		.replace(/(?<!\d[ \u00a0]?|\d[,.])\d{1,3}(?:[ \u00a0]\d{3})+(?![\d])/g, (number) => number.replace(/\s/g, NARROW))
		.replace(/«[ \u00a0]/g, `«${NARROW}`)
		.replace(/(?<=\p{L})'(?=[\p{L}«\d[*`])/gu, "’");

/** Every text in plain data as French is printed. */
export function setFrench<T>(words: T): T {
	if (typeof words === "string") return typesetFrench(words) as T;
	if (Array.isArray(words)) return words.map((each: unknown) => setFrench(each)) as T;
	if (typeof words !== "object" || words === null) return words;
	return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, setFrench<unknown>(each)])) as T;
}
