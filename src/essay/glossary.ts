import { artificialIntelligenceTerms } from "./glossary/artificialIntelligence.ts";
import { chainTerms } from "./glossary/chain.ts";
import { economicsTerms } from "./glossary/economics.ts";
import { measureTerms } from "./glossary/measures.ts";
import { type Term } from "./term.ts";

/** Every term of the glossary, by field: the chain, its economics, measures, AI. */
export const terms: readonly Term[] = [
	...chainTerms,
	...economicsTerms,
	...measureTerms,
	...artificialIntelligenceTerms,
];

const byId = new Map<string, Term>(terms.map((term) => [term.id, term]));

/** The term of an id that came from outside (a link), or undefined when there is none. */
export function findTerm(id: string): Term | undefined {
	return byId.get(id);
}
