import { type Term } from "../../term.ts";

/** A term in French. */
export interface FrenchTerm {
	/** As it is written in a sentence. */
	readonly term: string;
	/** Inline markup, with the links of the English one. */
	readonly explanation: string;
}

/** The French of every term of a list: no more and no fewer. */
export type FrenchTerms<Terms extends readonly Term[]> = Readonly<Record<Terms[number]["id"], FrenchTerm>>;
