import { toPlainText } from "../../essay/inlineMarkup.ts";
import { type Lean, leans } from "../../essay/lean.ts";
import { essay } from "../../essay/work.ts";
import { type Citation } from "./citation.ts";
import { type Scorecard, type ScorecardClaim } from "./scorecard.ts";

const claimsOf = ({ chapters }: Scorecard): readonly ScorecardClaim[] =>
	chapters.flatMap(({ sections }) => sections.flatMap(({ claims }) => claims));

/** The whole page as JSON, with how to cite it. */
export const scorecardAsJson = (card: Scorecard, citation: Citation): string =>
	`${JSON.stringify({ citation, card }, undefined, "\t")}\n`;

/** A line per claim; shares are those of the main simulation. */
export function scorecardAsCsv(card: Scorecard): string {
	const head = [
		"id",
		"section",
		"statement",
		"lean",
		"reason",
		"by",
		"sources",
		"simulations",
		"in full",
		"in part",
		"fails",
		"worlds",
	];
	const rows = claimsOf(card).map(({ id, section, statement, verdict }) => {
		const [main] = verdict.tests;
		const shares = main
			? [main.shares.full, main.shares.part, main.shares.fails].map(({ value }) => value.toFixed(4))
			: ["", "", ""];
		const { lean, brief, basis, sources, simulation, arithmetic } = verdict;
		const tested = (simulation ?? arithmetic)?.lean ?? "";
		return [
			id,
			section,
			statement,
			lean,
			brief,
			basis,
			sources.word,
			tested,
			...shares,
			main ? String(main.worlds) : "",
		];
	});
	return `${[head, ...rows].map((cells) => cells.map(cellOf).join(",")).join("\r\n")}\r\n`;
}

/** Quoted; text that a spreadsheet would take for a formula stays text. */
const cellOf = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/** On a scale from 1, refuted, to 5, supported; absent where nobody can decide. */
const ratings: Readonly<Partial<Record<Lean, number>>> = { yes: 5, "leans yes": 4, depends: 3, "leans no": 2, no: 1 };

/** ClaimReview, as fact checkers and search engines read it: JSON-LD of schema.org, for claims that somebody can decide. */
export function scorecardAsClaimReview(card: Scorecard, day: string): string {
	const reviews = claimsOf(card).flatMap(({ statement, verdict, note, evidence }) => {
		const rating = ratings[verdict.lean];
		if (rating === undefined) return [];
		return [
			{
				"@context": "https://schema.org",
				"@type": "ClaimReview",
				datePublished: day,
				claimReviewed: statement,
				itemReviewed: {
					"@type": "Claim",
					author: { "@type": "Person", name: essay.author },
					datePublished: essay.date,
					appearance: { "@type": "CreativeWork", headline: essay.title },
				},
				author: { "@type": "Organization", name: "Subnet Explorer" },
				reviewRating: {
					"@type": "Rating",
					ratingValue: rating,
					bestRating: leans.indexOf("no") + 1,
					worstRating: 1,
					alternateName: `${verdict.word}: ${verdict.brief}`,
				},
				reviewBody: toPlainText(note),
				citation: evidence.flatMap(({ url }) => url ?? []),
			},
		];
	});
	return `${JSON.stringify(reviews, undefined, "\t")}\n`;
}
