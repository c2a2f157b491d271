import { language } from "../../kit/language.ts";
import { sayFigure } from "../../kit/sayFigure.ts";
import { spokenSentence } from "../../kit/spoken.ts";
import { simulations } from "../../kit/simulations.ts";
import { type PagePicture } from "../../../wire/panels/pagesPanel.ts";
import { cite } from "./blocks.ts";
import { type PageFacts } from "./pageFacts.ts";
import { surprises } from "./surprises.ts";
import { essayHere } from "../../kit/essayHere.ts";
import { pageTexts as words } from "./pageTexts.ts";

/** What this is, three surprises, and the ways on. */
export const startPage = ({ headlines }: PageFacts): PagePicture => ({
	id: "start",
	title: "Subnet Explorer",
	eyebrow: words.start,
	lead: words.lead(essayHere.claims.length, simulations.length),
	blocks: [
		{
			kind: "surprises",
			title: words.surprises,
			surprises: surprises.map(({ simulation, bars }) => {
				const { headline = "", figures = [] } = headlines[simulation] ?? {};
				return {
					simulation,
					question: simulations.find(({ id }) => id === simulation)!.question,
					headline: spokenSentence(simulation, headline),
					bars: bars.flatMap(({ figure, label }) => {
						const known = figures.find(({ id }) => id === figure);
						return known ? [{ label, value: known.value, said: sayFigure(known) }] : [];
					}),
				};
			}),
		},
		{
			kind: "ways",
			title: words.begin,
			ways: [
				{
					id: "openTour",
					label: words.tour,
					text: words.tourText,
				},
				{ id: "openScorecard", label: words.scorecard, text: words.scorecardText },
				{
					id: "showInText",
					label: words.copy,
					text: words.copyText,
				},
				{
					id: "importMetagraph",
					label: words.import,
					text: words.importText,
				},
				{
					id: "search",
					label: words.search,
					text: words.searchText,
				},
			],
		},
		{
			kind: "pages",
			title: words.essaySubnets,
			pages: essayHere.namedSubnets.map(({ netuid, name, purpose }) => ({
				page: `subnet:${netuid}`,
				title: name,
				text: purpose,
			})),
		},
		{
			kind: "pages",
			title: words.howItWorks,
			pages: [
				{
					page: "epoch",
					title: words.step,
					text: words.stepText,
				},
				{
					page: "glossary",
					title: words.glossary,
					text: words.glossaryText(essayHere.terms.length),
				},
			],
		},
		{
			kind: "pages",
			title: words.otherSubnets,
			pages: essayHere.catalogueSubnets.map(({ netuid, name }) => ({
				page: `subnet:${netuid}`,
				title: name,
				text: "",
			})),
		},
	],
});

/** As a dictionary of the reader's language orders words: "émission" beside "emploi". */
const alphabet = new Intl.Collator(language);

/** Every term in plain words, by the alphabet. */
export const glossaryPage = (): PagePicture => ({
	id: "glossary",
	title: words.glossary,
	eyebrow: words.terms(essayHere.terms.length),
	lead: words.glossaryLead,
	blocks: [
		{
			kind: "terms",
			terms: [...essayHere.terms]
				.sort((a, b) => alphabet.compare(a.term, b.term))
				.map(({ id, term, aliases = [], explanation, source }) => ({
					id,
					term,
					aliases: aliases.join(", "),
					text: explanation,
					...cite(source),
				})),
		},
	],
});

/** An epoch step by step. */
export const epochPage = (): PagePicture => ({
	id: "epoch",
	title: words.step,
	eyebrow: words.epochEyebrow,
	lead: words.epochLead,
	blocks: [
		{ kind: "epoch" },
		{
			kind: "prose",
			title: words.inEssay,
			text: words.inEssayText,
		},
	],
});
