import { say } from "../../../numeric/say.ts";
import { simulations } from "../../kit/simulations.ts";
import { type PagePicture } from "../../../wire/panels/pagesPanel.ts";
import { cite } from "./blocks.ts";
import { type PageFacts } from "./pageFacts.ts";
import { surprises } from "./surprises.ts";
import { essayHere } from "../../kit/essayHere.ts";

/** What this is, three surprises, and the ways on. */
export const startPage = ({ headlines }: PageFacts): PagePicture => ({
	id: "start",
	title: "Subnet Explorer",
	eyebrow: "Start",
	lead: `An essay says that AI is in too few hands and that networks such as Bittensor are a credible answer. Here are its ${essayHere.claims.length} claims, what sources say of each, and ${simulations.length} simulations that put them to the test.`,
	blocks: [
		{
			kind: "surprises",
			title: "Three surprises",
			surprises: surprises.map(({ simulation, bars }) => {
				const { headline = "", figures = [] } = headlines[simulation] ?? {};
				return {
					simulation,
					question: simulations.find(({ id }) => id === simulation)!.question,
					headline,
					bars: bars.flatMap(({ figure, label }) => {
						const known = figures.find(({ id }) => id === figure);
						return known ? [{ label, value: known.value, said: say(known.value, known.unit) }] : [];
					}),
				};
			}),
		},
		{
			kind: "ways",
			title: "Where to begin",
			ways: [
				{
					id: "openTour",
					label: "Tour the Essay",
					text: "From a sentence to the run that tests it and back, in five steps.",
				},
				{ id: "openScorecard", label: "Open Scorecard", text: "Every claim with what sources and simulations say." },
				{
					id: "showInText",
					label: "Open Your Copy…",
					text: "Results at the sentences of your own copy of the essay. It stays on this machine.",
				},
				{
					id: "importMetagraph",
					label: "Import Metagraph…",
					text: "Who decides in a real subnet, from a file of yours.",
				},
				{
					id: "search",
					label: "Search Everything…",
					text: "Subnets, roles, terms, claims, simulations, runs and sources.",
				},
			],
		},
		{
			kind: "pages",
			title: "The subnets of the essay",
			pages: [
				...essayHere.namedSubnets.map(({ netuid, name, purpose }) => ({
					page: `subnet:${netuid}`,
					title: name,
					text: purpose,
				})),
				{
					page: "epoch",
					title: "Step through an epoch",
					text: "How ratings become pay, on a small network that you change.",
				},
				{
					page: "glossary",
					title: "Glossary",
					text: `${essayHere.terms.length} terms in plain words, each with its source.`,
				},
			],
		},
		{
			kind: "pages",
			title: "Other known subnets",
			pages: essayHere.catalogueSubnets.map(({ netuid, name }) => ({
				page: `subnet:${netuid}`,
				title: name,
				text: "",
			})),
		},
	],
});

/** Every term in plain words, by the alphabet. */
export const glossaryPage = (): PagePicture => ({
	id: "glossary",
	title: "Glossary",
	eyebrow: `${essayHere.terms.length} terms`,
	lead: "The field's own words, explained for somebody who has only read the essay.",
	blocks: [
		{
			kind: "terms",
			terms: [...essayHere.terms]
				.sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
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
	title: "Step through an epoch",
	eyebrow: "How section 3.1 works",
	lead: "About every hour a subnet turns [validators](term:validator)' ratings into pay. Change who holds how much [stake](term:stake-weight) and who rates whom, and follow it step by step. The same engine runs every simulation here.",
	blocks: [
		{ kind: "epoch" },
		{
			kind: "prose",
			title: "In the essay",
			text: "Section [3.1](section:3.1) says that validators are paid by their [distance to the mean](claim:3-1-zeus-validators-mean-difference). Step 2 shows what the chain takes instead: the largest weight that half of the stake supports. [What that changes](simulation:mean-or-median).",
		},
	],
});
