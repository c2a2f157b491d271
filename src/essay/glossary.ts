import { artificialIntelligenceTerms } from "./glossary/artificialIntelligence.ts";
import { chainTerms } from "./glossary/chain.ts";
import { economicsTerms } from "./glossary/economics.ts";
import { measureTerms } from "./glossary/measures.ts";
import { type Term } from "./term.ts";

const all = [...chainTerms, ...economicsTerms, ...measureTerms, ...artificialIntelligenceTerms] as const;

/** The id of a glossary term, e.g. `commit-reveal`. */
export type TermId = (typeof all)[number]["id"];

/** Every term of the glossary, by field: the chain, its economics, measures, AI. */
export const terms: readonly Term[] = all;

const byId = new Map<string, Term>(terms.map((term) => [term.id, term]));

/** The term of an id that came from outside (a link), or undefined when there is none. */
export function findTerm(id: string): Term | undefined {
	return byId.get(id);
}

/** The term of an id that is known to exist. */
export function termOf(id: TermId): Term {
	return byId.get(id)!;
}
