import { section0French } from "./claims/french/section0.ts";
import { section11French } from "./claims/french/section11.ts";
import { section12French } from "./claims/french/section12.ts";
import { section21French } from "./claims/french/section21.ts";
import { section211French } from "./claims/french/section211.ts";
import { section212French } from "./claims/french/section212.ts";
import { section22French } from "./claims/french/section22.ts";
import { section31French } from "./claims/french/section31.ts";
import { section32French } from "./claims/french/section32.ts";
import { section33French } from "./claims/french/section33.ts";
import { section4French } from "./claims/french/section4.ts";
import { type ClaimId } from "./claimId.ts";
import { englishWords, type EssayWords } from "./essayIn.ts";
import { frenchSteps } from "./french/argument.ts";
import { frenchDate } from "./french/frenchDate.ts";
import { frenchArtificialIntelligenceTerms } from "./french/glossary/artificialIntelligence.ts";
import { frenchChainTerms } from "./french/glossary/chain.ts";
import { frenchEconomicsTerms } from "./french/glossary/economics.ts";
import { type FrenchTerm } from "./french/glossary/frenchTerm.ts";
import { frenchMeasureTerms } from "./french/glossary/measures.ts";
import { claimInFrench, type FrenchClaimWords } from "./french/inFrench.ts";
import { setFrench } from "../language/typeset.ts";
import { frenchReferences } from "./french/references.ts";
import { frenchRoles } from "./french/roles.ts";
import { frenchChapters, frenchSection } from "./french/sections.ts";
import { frenchSince } from "./french/since.ts";
import { frenchSources } from "./french/sources.ts";
import { frenchPurposes } from "./french/subnets/catalogue.ts";
import { frenchChutes } from "./french/subnets/chutes.ts";
import { frenchDataUniverse } from "./french/subnets/dataUniverse.ts";
import { frenchRidges } from "./french/subnets/ridges.ts";
import { frenchZeus } from "./french/subnets/zeus.ts";
import { type NamedSubnet } from "./subnet.ts";
import { type Source } from "./source.ts";
import { type SourceId } from "./sources.ts";
import { type Term } from "./term.ts";

const claims: Readonly<Record<ClaimId, FrenchClaimWords>> = {
	...section0French,
	...section11French,
	...section12French,
	...section21French,
	...section211French,
	...section212French,
	...section22French,
	...section31French,
	...section32French,
	...section33French,
	...section4French,
};

const since: Partial<Readonly<Record<ClaimId, string>>> = frenchSince;

const terms: Readonly<Record<string, FrenchTerm>> = {
	...frenchChainTerms,
	...frenchEconomicsTerms,
	...frenchMeasureTerms,
	...frenchArtificialIntelligenceTerms,
};

/** The essay is English: the English word stays known as another name of the French one. */
function termInFrench({ id, term, everyday, source }: Term): Term {
	const words = setFrench(terms[id]!);
	return {
		id,
		...words,
		source,
		...(everyday !== undefined && { everyday }),
		...(words.term !== term && { aliases: [term] }),
	};
}

const subnets = [frenchZeus, frenchDataUniverse, frenchChutes, frenchRidges];

function subnetInFrench(subnet: NamedSubnet, at: number): NamedSubnet {
	const { facts, ...words } = setFrench(subnets[at]!);
	const dated = subnet.facts.map((fact, i) => ({ ...fact, fact: facts[i]!, date: frenchDate(fact.date) }));
	return { ...subnet, ...words, facts: dated };
}

const sources = Object.fromEntries(
	Object.entries(englishWords.sources).map(([id, source]) => [
		id,
		{
			...source,
			...(frenchSources[id as SourceId]?.title === undefined && { english: true }),
			...setFrench(frenchSources[id as SourceId]),
			year: frenchDate(source.year),
			...(source.read !== undefined && { read: frenchDate(source.read) }),
		},
	]),
) as Readonly<Record<SourceId, Source>>;

/** The essay's words in French: what `src/french.ts` teaches. */
export const frenchWords: EssayWords = {
	allClaims: englishWords.allClaims.map((claim) => claimInFrench(claim, claims[claim.id], sources, since[claim.id])),
	chapters: englishWords.chapters.map((chapter) => ({ ...chapter, ...setFrench(frenchChapters[chapter.id]) })),
	sections: englishWords.sections.map((section) => ({
		...section,
		...setFrench(frenchSection(section.id)),
		...(!section.titleIsOurs && { original: section.title }),
	})),
	argument: englishWords.argument.map((step, at) => ({ ...step, title: setFrench(frenchSteps[at]!) })),
	terms: englishWords.terms.map(termInFrench),
	roles: englishWords.roles.map((role) => ({ ...role, ...setFrench(frenchRoles[role.id]) })),
	namedSubnets: englishWords.namedSubnets.map(subnetInFrench),
	catalogueSubnets: englishWords.catalogueSubnets.map((subnet, at) => ({
		...subnet,
		purpose: setFrench(frenchPurposes[at]!),
	})),
	references: englishWords.references.map((reference) => ({
		...reference,
		...setFrench(frenchReferences[reference.id]),
	})),
	sources,
};
