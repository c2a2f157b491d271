import { type Language } from "../../language/language.ts";
import { wordIn, wordsIn } from "../../language/wordsIn.ts";
import { scorecardSentences } from "./scorecardCatalogue.ts";
import { basisWords, type Claim } from "../../essay/claim.ts";
import { type Essay, essayIn } from "../../essay/essayIn.ts";
import { type Reference } from "../../essay/references.ts";
import { type Chapter, chapterHeading } from "../../essay/sections.ts";
import { essay } from "../../essay/work.ts";
import { citationOf } from "../../essay/sources.ts";
import { sourceLooks } from "../../essay/sourceVerdict.ts";
import { type ClaimVerdict, claimVerdict, type JudgingSimulation } from "../claimVerdict.ts";
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
import { claimTestIn } from "../worlds/claimTestIn.ts";

/**
 * The essay's scorecard: every claim with what sources say and what simulations showed. The same result gives the same page.
 *
 * @param result absent where nothing has been tested yet
 * @param simulations those of the registry
 */
export function scorecardOf(
	result: EveryClaimResult | undefined,
	simulations: readonly JudgingSimulation[],
	language: Language = "en",
): Scorecard {
	const said = essayIn(language);
	const say = wordsIn(language, scorecardSentences);
	const reports = (result?.reports ?? []).map((test) => claimTestIn(language, test));
	const page = said.chapters.map((chapter) =>
		chapterOf(chapter, said, (claim) =>
			scorecardClaim(claim, claimVerdict(claim, reports, simulations, [], language), language),
		),
	);
	const all = page.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
	const works = said.references.map((reference) => referenceOf(reference, said));
	const chain = chainOf(all, language);
	const byId = new Map(simulations.map((simulation) => [simulation.id, simulation]));
	return {
		title: say.title,
		subject: say.subject(essay.title, essay.author, sayDate(essay.date, language)),
		answer: answerOf(all, chain, language),
		chain,
		deciding: decidingOf(all),
		summary: summaryOf(page, works, simulations, reports.length > 0, language),
		tallies: talliesOf(all),
		chapters: page,
		references: works,
		rule: say.rule,
		made: madeBy(result, language),
		problems: problemsOf(result, byId, language),
		untouched: reports.length === 0,
	};
}

function chapterOf(chapter: Chapter, said: Essay, toClaim: (claim: Claim) => ScorecardClaim): ScorecardChapter {
	const sections = chapter.sections.map((id) => ({
		id,
		title: said.headingOf(id),
		claims: said.claimsOf(id).map(toClaim),
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
	language: Language,
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
		...citationOf(source),
		known: wordIn(language, basisWords[basis]),
	})),
	...(since && { since: { fact: since.fact, on: since.on } }),
});

function referenceOf(
	{ id, source, what, supports, doesNotSupport, remark, citedFor }: Reference,
	{ claimOf, sources }: Pick<Essay, "claimOf" | "sources">,
): ScorecardReference {
	const cited = citedFor.map(claimOf);
	const { source: title, ...where } = citationOf(sources[source]);
	return {
		id,
		title,
		...where,
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
const sayDate = (date: string, language: Language) =>
	new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
		new Date(date),
	);
