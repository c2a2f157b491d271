import { type SourceId } from "./sources.ts";

/** A word that a reader may want explained. */
export interface Term {
	/** Kebab case; what a link `term:weight` leads to. */
	readonly id: string;
	/** As it is written in a sentence. */
	readonly term: string;
	/** One to three plain sentences of inline markup. */
	readonly explanation: string;
	/** Other names and forms of it; a plural in -s need not be listed. */
	readonly aliases?: readonly string[];
	/** True where the word itself has an everyday meaning, so that only its aliases are recognised in running text. */
	readonly everyday?: boolean;
	readonly source: SourceId;
}
