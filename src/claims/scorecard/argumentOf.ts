import { sumOf } from "../../numeric/sums.ts";
import { essayIn } from "../../essay/essayIn.ts";
import { type Language } from "../../language/language.ts";
import { wordsIn } from "../../language/wordsIn.ts";
import { scorecardSentences } from "./scorecardCatalogue.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { claims } from "../../essay/claims.ts";
import { escapeInlineMarkup } from "../../essay/inlineMarkup.ts";
import { isDecided, leans, sideOf } from "../../essay/lean.ts";
import { listed } from "../shareWords.ts";
import { type ChainStep, type ClaimInLine, type DecidingClaim, type ScorecardClaim } from "./scorecard.ts";
import { talliesOf } from "./talliesOf.ts";

const MOST_DECIDING = 5;
/** Two halves stand alike where their shares of supported claims, less those of refuted ones, differ by less than this. */
const ALIKE = 0.1;

const inLine = ({ id, statement, verdict: { lean, word, brief } }: ScorecardClaim): ClaimInLine => {
	return { id, statement, lean, word, brief };
};

/** The argument as a chain of what carries what, broken where sources, or arithmetic on their figures, refute a claim that carries it. @param page all claims */
export function chainOf(page: readonly ScorecardClaim[], language: Language = "en"): readonly ChainStep[] {
	const byId = new Map(page.map((claim) => [claim.id, claim]));
	return essayIn(language).argument.map(({ title, claims: carrying }) => {
		const found = carrying.flatMap((id) => byId.get(id) ?? []);
		const lines = found.map(inLine);
		// What only a model says may be the model's fault: it does not break the argument.
		const refuted = found.filter(({ verdict: { lean, basis } }) => lean === "no" && basis !== "simulation");
		return { title, claims: lines, tallies: talliesOf(found), broken: refuted.map(inLine) };
	});
}

/** The claims that do not hold and on which most others rest. */
export function decidingOf(page: readonly ScorecardClaim[]): readonly DecidingClaim[] {
	return page
		.filter(({ verdict }) => sideOf(verdict.lean) === -1)
		.map((claim) => ({ ...inLine(claim), carries: restingOn(claim.id).size }))
		.filter(({ carries }) => carries > 0)
		.toSorted((a, b) => Number(b.lean === "no") - Number(a.lean === "no") || b.carries - a.carries)
		.slice(0, MOST_DECIDING);
}

/** All claims that rest on one, also over others. */
function restingOn(id: ClaimId, found = new Set<ClaimId>()): ReadonlySet<ClaimId> {
	for (const claim of claims) {
		if (!claim.restsOn.includes(id) || found.has(claim.id)) continue;
		found.add(claim.id);
		restingOn(claim.id, found);
	}
	return found;
}

/** How much of the argument stands, counted and not written: the problem against the remedy, and where the chain breaks. */
export function answerOf(
	page: readonly ScorecardClaim[],
	chain: readonly ChainStep[],
	language: Language = "en",
): string {
	const say = wordsIn(language, scorecardSentences);
	const of = (chapters: string) => {
		const { sources } = talliesOf(page.filter(({ section }) => chapters.includes(section[0]!)));
		const deciding = sumOf(leans.filter(isDecided), (lean) => sources[lean]);
		return {
			yes: sources.yes,
			no: sources.no,
			deciding,
			share: deciding === 0 ? 0 : (sources.yes - sources.no) / deciding,
		};
	};
	const [problem, remedy] = [of("12"), of("3")];
	const apart = problem.share - remedy.share;
	const head = Math.abs(apart) < ALIKE ? say.alike : apart > 0 ? say.problemFirmer : say.remedyFirmer;
	const broken = chain
		.filter((step) => step.broken.length > 0)
		.map(({ title }) => say.quoted(escapeInlineMarkup(title)));
	return [
		`**${head}**`,
		say.chapters12(problem.yes, problem.deciding, problem.no),
		say.chapter3(remedy.yes, remedy.deciding, remedy.no),
		broken.length === 0 ? say.unbroken : say.breaksAt(listed(broken, language)),
	].join(" ");
}
