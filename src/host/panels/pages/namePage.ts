import { mentionsOf, type Name, type NameKind, names } from "../../../essay/names.ts";
import { escapeInlineMarkup } from "../../../essay/inlineMarkup.ts";
import { sectionHeading } from "../../../essay/sections.ts";
import { citationOf } from "../../../essay/sources.ts";
import { language } from "../../kit/language.ts";
import { simulationsTesting } from "../../../claims/simulationsTesting.ts";
import { type PagePicture } from "../../../wire/panels/pagesPanel.ts";
import { claimsBlock, simulationsBlock } from "./blocks.ts";
import { type PageFacts } from "./pageFacts.ts";
import { essayHere } from "../../kit/essayHere.ts";
import { pageTexts as words } from "./pageTexts.ts";

/** What a kind of name is called, one and several. */
const kindWords: Readonly<Record<NameKind, readonly [one: string, several: string]>> = {
	company: [words.company, words.companies],
	model: [words.model, words.models],
	person: [words.person, words.people],
	network: [words.network, words.networks],
};

/** Everything that stands here on a company, a model, a person or a network of the essay. */
export function namePage(name: Name, facts: PageFacts): PagePicture {
	const found = mentionsOf(name, essayHere);
	const tested = [...new Set(found.claims.flatMap((claim) => simulationsTesting(claim, language)))];
	const sections = found.sections.map(
		(section) => `[${escapeInlineMarkup(sectionHeading(section))}](section:${section.id})`,
	);
	const count = found.claims.length;
	return {
		id: `name:${name.id}`,
		title: name.name,
		eyebrow: words.thatNames(kindWords[name.kind][0]),
		lead: words.nameLead(count, found.facts.length),
		blocks: [
			...claimsBlock(
				words.claimsHere,
				found.claims.map(({ id }) => id),
				facts,
			),
			...(found.facts.length === 0
				? []
				: [
						{
							kind: "facts",
							title: words.sourcesSay,
							facts: found.facts.map(({ fact, year, source }) => ({
								term: year,
								text: escapeInlineMarkup(fact),
								...citationOf(source),
							})),
						} as const,
					]),
			...simulationsBlock(words.bearOnIt, tested, facts),
			...(sections.length === 0 ? [] : [{ kind: "prose", title: words.sections, text: sections.join(" · ") } as const]),
			{
				kind: "pages",
				title: words.others(kindWords[name.kind][1]),
				pages: names
					.filter((other) => other.kind === name.kind && other !== name)
					.map((other) => ({ page: `name:${other.id}`, title: other.name, text: "" })),
			},
		],
	};
}
