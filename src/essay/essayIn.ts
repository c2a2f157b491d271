import { type Language } from "../language/language.ts";
import { Lesson } from "../language/lesson.ts";
import { argument, type ArgumentStep } from "./argument.ts";
import { type Claim } from "./claim.ts";
import { type ClaimId, isClaimId } from "./claimId.ts";
import { allClaims } from "./claims.ts";
import { terms } from "./glossary.ts";
import { type Reference, references } from "./references.ts";
import { type Role, roles } from "./roles.ts";
import { isSectionId, type SectionId } from "./sectionId.ts";
import { type Chapter, chapters, type Section, sectionHeading, sectionMark, sections } from "./sections.ts";
import { type Source } from "./source.ts";
import { type SourceId, sources } from "./sources.ts";
import { type CatalogueSubnet, type NamedSubnet } from "./subnet.ts";
import { namedSubnets } from "./subnets.ts";
import { catalogueSubnets } from "./subnets/catalogue.ts";
import { type Term } from "./term.ts";

/** All that is said of the essay, in one language. */
export interface EssayWords {
	/** Every claim, with those that are background only, in reading order. */
	readonly allClaims: readonly Claim[];
	readonly chapters: readonly Chapter[];
	readonly sections: readonly Section[];
	/** The argument as a chain: each step needs the one before it. */
	readonly argument: readonly ArgumentStep[];
	/** Every term of the glossary, by field. */
	readonly terms: readonly Term[];
	readonly roles: readonly Role[];
	/** The four subnets that the essay names, in the order in which it names them. */
	readonly namedSubnets: readonly NamedSubnet[];
	readonly catalogueSubnets: readonly CatalogueSubnet[];
	readonly references: readonly Reference[];
	readonly sources: Readonly<Record<SourceId, Source>>;
}

/** The essay in one language: the same claims, sections and terms in every one, with its words. */
export interface Essay extends EssayWords {
	/** The claims that are counted, in reading order. */
	readonly claims: readonly Claim[];
	/** The claim of an id that is known to exist. */
	readonly claimOf: (id: ClaimId) => Claim;
	/** The claim of an id that came from outside, or undefined when there is none. */
	readonly findClaim: (id: string) => Claim | undefined;
	/** The claims that one section makes, in reading order. */
	readonly claimsOf: (section: SectionId) => readonly Claim[];
	readonly sectionOf: (id: SectionId) => Section;
	/** The section of an id that came from outside, or undefined when there is none. */
	readonly findSection: (id: string) => Section | undefined;
	/** Mark and title, for lists that lead to a section: `§3.1 Bittensor philosophy …`. */
	readonly sectionName: (id: SectionId) => string;
	/** Number and title: `3.1 Bittensor philosophy …`. */
	readonly headingOf: (id: SectionId) => string;
	readonly findTerm: (id: string) => Term | undefined;
	readonly findNamedSubnet: (netuid: number) => NamedSubnet | undefined;
	/** Any subnet that we know under a netuid, named or not. */
	readonly findSubnet: (netuid: number) => NamedSubnet | CatalogueSubnet | undefined;
	/** The source of an id that came from outside, or undefined when there is none. */
	readonly findSource: (id: string) => Source | undefined;
}

/** The essay's French, which only French readers load. */
export const frenchEssay = new Lesson<EssayWords>();

/** English, the language in which it is written down here. */
export const englishWords: EssayWords = {
	allClaims,
	chapters,
	sections,
	argument,
	terms,
	roles,
	namedSubnets,
	catalogueSubnets,
	references,
	sources,
};

function essayOf(words: EssayWords): Essay {
	const claimById = new Map(words.allClaims.map((claim) => [claim.id, claim]));
	const sectionById = new Map(words.sections.map((section) => [section.id, section]));
	const termById = new Map(words.terms.map((term) => [term.id, term]));
	const named = new Map(words.namedSubnets.map((subnet) => [subnet.netuid, subnet]));
	const listed = new Map(words.catalogueSubnets.map((subnet) => [subnet.netuid, subnet]));
	const claims = words.allClaims.filter(({ background }) => !background);
	const sectionOf = (id: SectionId) => sectionById.get(id)!;
	return {
		...words,
		claims,
		claimOf: (id) => claimById.get(id)!,
		findClaim: (id) => (isClaimId(id) ? claimById.get(id) : undefined),
		claimsOf: (section) => claims.filter((claim) => claim.section === section),
		sectionOf,
		findSection: (id) => (isSectionId(id) ? sectionById.get(id) : undefined),
		sectionName: (id) => (id === "0" ? sectionOf(id).title : `${sectionMark(id)} ${sectionOf(id).title}`),
		headingOf: (id) => sectionHeading(sectionOf(id)),
		findTerm: (id) => termById.get(id),
		findNamedSubnet: (netuid) => named.get(netuid),
		findSubnet: (netuid) => named.get(netuid) ?? listed.get(netuid),
		findSource: (id) => (Object.hasOwn(words.sources, id) ? words.sources[id as SourceId] : undefined),
	};
}

const spoken = new Map<EssayWords, Essay>();

/** The essay in a reader's language; in English where its words have not been taught. */
export function essayIn(language: Language): Essay {
	const words = (language === "fr" ? frenchEssay.words : undefined) ?? englishWords;
	let essay = spoken.get(words);
	if (!essay) spoken.set(words, (essay = essayOf(words)));
	return essay;
}
