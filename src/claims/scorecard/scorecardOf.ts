import { wordIn } from "../../language/wordsIn.ts";
import { basisWords, type Claim } from "../../essay/claim.ts";
import { claimOf, claimsOf } from "../../essay/claims.ts";
import { type Reference, references } from "../../essay/references.ts";
import { type Chapter, chapterHeading, chapters, essay, sectionHeading, sectionOf } from "../../essay/sections.ts";
import { citeSource, sources } from "../../essay/sources.ts";
import { sourceLooks } from "../../essay/sourceVerdict.ts";
import { type ClaimVerdict, claimVerdict, type JudgingSimulation } from "../claimVerdict.ts";
import { RULE_OF_LEANS } from "../leanOfShares.ts";
import { answerOf, chainOf, decidingOf } from "./argumentOf.ts";
import {
	type EveryClaimResult,
	type Scorecard,
	type ScorecardChapter,
	type ScorecardClaim,
	type ScorecardReference,
} from "./scorecard.ts";
import { summaryOf } from "./scorecardSummary.ts";
import { talliesOf } from "./talliesOf.ts";
import { madeBy, problemsOf } from "./scorecardWords.ts";

/**
 * The essay's scorecard: every claim with what sources say and what simulations showed. The same result gives the same page.
 *
 * @param result absent where nothing has been tested yet
 * @param simulations those of the registry
 */
export function scorecardOf(
	result: EveryClaimResult | undefined,
	simulations: readonly JudgingSimulation[],
): Scorecard {
	const reports = result?.reports ?? [];
	const page = chapters.map((chapter) =>
		chapterOf(chapter, (claim) => scorecardClaim(claim, claimVerdict(claim, reports, simulations))),
	);
	const all = page.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
	const works = references.map(referenceOf);
	const chain = chainOf(all);
	const byId = new Map(simulations.map((simulation) => [simulation.id, simulation]));
	return {
		title: "How much of the argument stands?",
		subject: `Scorecard of “${essay.title}” by ${essay.author}, ${sayDate(essay.date)}`,
		answer: answerOf(all, chain),
		chain,
		deciding: decidingOf(all),
		summary: summaryOf(page, works, simulations, reports.length > 0),
		tallies: talliesOf(all),
		chapters: page,
		references: works,
		rule: RULE_OF_LEANS,
		made: madeBy(result),
		problems: problemsOf(result, byId),
		untouched: reports.length === 0,
	};
}

function chapterOf(chapter: Chapter, toClaim: (claim: Claim) => ScorecardClaim): ScorecardChapter {
	const sections = chapter.sections.map((id) => ({
		id,
		title: sectionHeading(sectionOf(id)),
		claims: claimsOf(id).map(toClaim),
	}));
	return {
		id: chapter.id,
		title: chapterHeading(chapter),
		tallies: talliesOf(sections.flatMap(({ claims }) => claims)),
		sections,
	};
}

const scorecardClaim = (
	{ id, section, statement, kind, sources: { note, evidence }, references: cited, since }: Claim,
	verdict: ClaimVerdict,
): ScorecardClaim => ({
	id,
	section,
	statement,
	kind,
	verdict,
	note,
	references: cited,
	evidence: evidence.map(({ fact, year, source, basis }) => ({
		fact,
		year,
		source: citeSource(source),
		...(source.url !== undefined && { url: source.url }),
		known: wordIn("en", basisWords[basis]),
	})),
	...(since && { since: { fact: since.fact, on: since.on } }),
});

function referenceOf({ id, source, what, supports, doesNotSupport, remark, citedFor }: Reference): ScorecardReference {
	const cited = citedFor.map(claimOf);
	return {
		id,
		title: citeSource(sources[source]),
		...(sources[source].url !== undefined && { url: sources[source].url }),
		what,
		supports,
		doesNot: doesNotSupport,
		...(remark !== undefined && { remark }),
		contradicts: cited.some((claim) => claim.sources.verdict === "contradicted by own source"),
		citedFor: cited.map((claim) => ({
			id: claim.id,
			statement: claim.statement,
			lean: sourceLooks[claim.sources.verdict].lean,
		})),
	};
}

/** "2025-12-15" as "15 December 2025", whatever the machine's language and time zone. */
const sayDate = (date: string) =>
	new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
