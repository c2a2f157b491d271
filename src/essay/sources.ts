import { type Source } from "./source.ts";
import { artificialIntelligenceSources } from "./sources/artificialIntelligence.ts";
import { bittensorSources } from "./sources/bittensor.ts";
import { societySources } from "./sources/society.ts";

const registry = {
	essay: {
		by: "H. Taler-Fraisse",
		title: "The centralization of AI infrastructures and the emerging alternatives",
		year: "15 Dec 2025",
		kind: "paper",
	},
	"own-arithmetic": {
		by: "Subnet Explorer",
		title: "Our own arithmetic on the figures named",
		year: "2025",
		kind: "arithmetic",
	},
	textbook: {
		by: "Textbooks",
		title: "Standard definition",
		year: "undated",
		kind: "report",
	},
	...artificialIntelligenceSources,
	...societySources,
	...bittensorSources,
} as const satisfies Record<string, Source>;

/** The id of a source, e.g. `lui-sun-2025`; what a link `source:lui-sun-2025` leads to. */
export type SourceId = keyof typeof registry;

/** Every source that the essay's data rests on. */
export const sources: Readonly<Record<SourceId, Source>> = registry;

/** The source of an id that came from outside, or undefined when there is none. */
export function findSource(id: string): Source | undefined {
	return Object.hasOwn(registry, id) ? registry[id as SourceId] : undefined;
}

/** A source in one line, e.g. `Kaplan et al., Scaling laws for neural language models (2020)`. */
export function citeSource({ by, title, year }: Source): string {
	return `${by}, ${title} (${year})`;
}

/** A source as a panel names it. */
export interface Citation {
	readonly source: string;
	readonly url?: string;
	/** Set where it is English among words of another language. */
	readonly english?: true;
}

/** A source in one line with where it can be found. */
export const citationOf = (source: Source): Citation => ({
	source: citeSource(source),
	...(source.url !== undefined && { url: source.url }),
	...(source.english && { english: true }),
});
