import { type Claim } from "../../essay/claim.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { claimOf, claimsOf } from "../../essay/claims.ts";
import { type Reference, references } from "../../essay/references.ts";
import { type Chapter, chapters, essay, sectionHeading, sectionOf } from "../../essay/sections.ts";
import { citeSource, sources } from "../../essay/sources.ts";
import { isDeciding, joinVerdicts, type Verdict, verdicts } from "../../essay/verdict.ts";
import { type ClaimTestReport } from "../worlds/claimTestReport.ts";
import {
	type EveryClaimResult,
	type Scorecard,
	type ScorecardChapter,
	type ScorecardClaim,
	type ScorecardReference,
	type ScorecardTest,
	type VerdictCounts,
} from "./scorecard.ts";
import { RULE_OF_VERDICTS } from "../worlds/verdictOverWorlds.ts";
import { basisOf, hingeOf, leanWord, madeBy, problemsOf } from "./scorecardWords.ts";
import { summaryOf } from "./scorecardSummary.ts";

/** What the page needs to know of a simulation. */
export interface JudgingSimulation {
	readonly id: string;
	readonly title: string;
	readonly version: number;
	readonly model: { readonly illustrative: boolean };
	readonly findings: readonly { readonly claim: ClaimId }[];
}

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
	const byId = new Map(simulations.map((simulation) => [simulation.id, simulation]));
	const reportsOf = (claim: ClaimId) => (result?.reports ?? []).filter((report) => report.claim === claim);
	const page = chapters.map((chapter) =>
		chapterOf(chapter, (claim) => scorecardClaim(claim, reportsOf(claim.id), byId)),
	);
	const all = page.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
	const works = references.map(referenceOf);
	return {
		title: "How much of the argument stands?",
		subject: `Scorecard of “${essay.title}” by ${essay.author}, ${sayDate(essay.date)}`,
		summary: summaryOf(page, works, result !== undefined),
		sources: countOf(all.map(({ sourcesSay }) => sourcesSay)),
		simulated: countOf(all.map(({ simulated }) => simulated)),
		chapters: page,
		references: works,
		rule: RULE_OF_VERDICTS,
		made: madeBy(result),
		problems: problemsOf(result, byId),
		untouched: result === undefined || result.reports.length === 0,
	};
}

function chapterOf(chapter: Chapter, toClaim: (claim: Claim) => ScorecardClaim): ScorecardChapter {
	const sections = chapter.sections.map((id) => ({
		id,
		title: sectionHeading(sectionOf(id)),
		claims: claimsOf(id).map(toClaim),
	}));
	const found = sections.flatMap(({ claims }) => claims);
	return {
		id: chapter.id,
		title: chapter.id === "0" ? chapter.title : `${chapter.id} ${chapter.title}`,
		sources: countOf(found.map(({ sourcesSay }) => sourcesSay)),
		simulated: countOf(found.map(({ simulated }) => simulated)),
		sections,
	};
}

function scorecardClaim(
	claim: Claim,
	reports: readonly ClaimTestReport[],
	simulations: ReadonlyMap<string, JudgingSimulation>,
): ScorecardClaim {
	const rank = ({ simulation }: ClaimTestReport) => {
		const at = claim.simulations.findIndex((named) => named === simulation);
		return at < 0 ? claim.simulations.length : at;
	};
	const tests = reports
		.toSorted((a, b) => rank(a) - rank(b))
		.flatMap((report) => testOf(report, simulations.get(report.simulation)));
	const judged = [...simulations.values()].filter(({ findings }) =>
		findings.some((finding) => finding.claim === claim.id),
	);
	const undecided = tests.length > 0 || (judged.length === 0 && claim.untestable !== undefined);
	const simulated = joinVerdicts(tests.map(({ verdict }) => verdict)) ?? (undecided ? "untestable" : "untested");
	const { display: sourcesSay, verdict: sourcesWord, note } = claim.sources;
	const { id, section, statement, kind } = claim;
	return {
		id,
		section,
		statement,
		kind,
		sourcesSay,
		sourcesWord,
		note,
		references: claim.references,
		simulated,
		tests,
		...(tests.length === 0 && { untested: whyUntested(claim, judged) }),
		differs: isDeciding(sourcesSay) && isDeciding(simulated) && sourcesSay !== simulated,
	};
}

/** Every claim that no simulation has judged says why. */
function whyUntested(claim: Claim, judged: readonly JudgingSimulation[]): string {
	if (judged.length > 0) return `Not tested yet: ${judged.map(({ title }) => title).join(", ")}.`;
	return claim.untestable ?? "No simulation of this version judges it.";
}

function testOf(report: ClaimTestReport, simulation: JudgingSimulation | undefined): ScorecardTest | [] {
	if (!simulation) return [];
	const { supported, qualified, contradicted } = report.counts;
	const worlds = supported + qualified + contradicted;
	const verdictWord = leanWord(report);
	return {
		simulation: simulation.id,
		title: simulation.title,
		illustrative: simulation.model.illustrative,
		verdict: report.verdict,
		...(verdictWord !== undefined && { verdictWord }),
		holds: report.holds,
		full: worlds === 0 ? 0 : supported / worlds,
		worlds,
		unmoved: report.unmoved === true,
		basis: basisOf(report),
		reason: report.atDefaults.reason,
		...hingeOf(report),
	};
}

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
			sourcesSay: claim.sources.display,
		})),
	};
}

/** "2025-12-15" as "15 December 2025", whatever the machine's language and time zone. */
const sayDate = (date: string) =>
	new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));

const countOf = (found: readonly Verdict[]): VerdictCounts =>
	Object.fromEntries(
		verdicts.map((verdict) => [verdict, found.filter((other) => other === verdict).length]),
	) as VerdictCounts;
