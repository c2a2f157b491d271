import { escapeInlineMarkup } from "../../essay/inlineMarkup.ts";
import { isDeciding, type Verdict } from "../../essay/verdict.ts";
import { type ScorecardChapter, type ScorecardClaim, type ScorecardReference } from "./scorecard.ts";
import { counted, listed } from "./scorecardWords.ts";

/** More than this many claims are counted and not named. */
const MOST_NAMED = 4;

/**
 * How much of the argument stands, in sentences that are counted and not written by hand. Sources and simulations are
 * never added up into one verdict.
 *
 * @param tested whether claims have been tested over many worlds
 */
export function summaryOf(
	chapters: readonly ScorecardChapter[],
	references: readonly ScorecardReference[],
	tested: boolean,
): readonly string[] {
	const claims = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
	return [
		ofSources(claims),
		tested ? ofSimulations(claims) : "**Simulations** have not tested the claims over many worlds yet.",
		...(tested ? [...ofQualified(claims), ...agreement(claims)] : []),
		...byChapter(chapters),
		...ofReferences(references),
		...(tested
			? [
					"A share of worlds is no probability: worlds are drawn evenly from ranges that the parameters' sources allow, not from reality. Illustrative models show a direction and no size.",
				]
			: []),
	];
}

const having = (claims: readonly ScorecardClaim[], of: (claim: ScorecardClaim) => Verdict, verdict: Verdict) =>
	claims.filter((claim) => of(claim) === verdict);

function ofSources(claims: readonly ScorecardClaim[]): string {
	const count = (verdict: Verdict) => having(claims, ({ sourcesSay }) => sourcesSay, verdict).length;
	const rest = count("untestable");
	return (
		`**Sources** support ${bold(count("supported"))} of the ${claims.length} claims, support ${bold(count("qualified"))} in part or weakly, ` +
		`and contradict ${bold(count("contradicted"))}.` +
		(rest === 0 ? "" : ` The other ${rest} ${rest === 1 ? "is" : "are"} opinion or definition.`)
	);
}

function ofSimulations(claims: readonly ScorecardClaim[]): string {
	const count = (verdict: Verdict) => having(claims, ({ simulated }) => simulated, verdict).length;
	const deciding = claims.filter(({ simulated }) => isDeciding(simulated)).length;
	const [never, notYet] = [count("untestable"), count("untested")];
	const rest = [
		...(never > 0 ? [`no run can decide ${never}`] : []),
		...(notYet > 0 ? [`${notYet} ${notYet === 1 ? "is" : "are"} not tested yet`] : []),
	];
	return (
		`**Simulations** judged ${deciding}: ${bold(count("supported"))} hold in most worlds, ` +
		`${bold(count("qualified"))} in part or under conditions, and ${bold(count("contradicted"))} in hardly any.` +
		(rest.length === 0 ? "" : ` Of the others, ${listed(rest)}.`)
	);
}

/** Qualified is a wide word: how many of those claims fail mostly, and how many never hold in full. */
function ofQualified(claims: readonly ScorecardClaim[]): string[] {
	const qualified = having(claims, ({ simulated }) => simulated, "qualified");
	const deciding = ({ tests }: ScorecardClaim) => tests.filter(({ verdict }) => isDeciding(verdict));
	const failing = qualified.filter((claim) => deciding(claim).some(({ holds }) => holds.high < 0.5));
	const never = qualified.filter((claim) => deciding(claim).every(({ full }) => full === 0));
	const named = failing.length <= MOST_NAMED ? `: ${listed(failing.map(linked))}` : "";
	const parts = [
		...(never.length === 0 ? [] : [`${bold(never.length)} hold in full in no world`]),
		...(failing.length === 0 ? [] : [`${bold(failing.length)} fail in most worlds of at least one simulation${named}`]),
	];
	return parts.length === 0 ? [] : [`Qualified is a wide word: of these ${qualified.length}, ${listed(parts)}.`];
}

function agreement(claims: readonly ScorecardClaim[]): string[] {
	const both = claims.filter(({ sourcesSay, simulated }) => isDeciding(sourcesSay) && isDeciding(simulated));
	if (both.length === 0) return [];
	const same = both.filter(({ differs }) => !differs).length;
	const opposite = both.filter(
		({ sourcesSay, simulated }) =>
			(sourcesSay === "supported" && simulated === "contradicted") ||
			(sourcesSay === "contradicted" && simulated === "supported"),
	);
	const sentence = `Where both can decide (${counted(both.length, "claim")}), they say the same of ${bold(same)}`;
	if (opposite.length === 0) return [`${sentence}; nowhere do they say the opposite.`];
	const named = opposite.length <= MOST_NAMED ? `: ${listed(opposite.map(linked))}` : "";
	return [`${sentence} and the opposite of ${bold(opposite.length)}${named}.`];
}

const linked = ({ id, statement }: ScorecardClaim) =>
	`[${escapeInlineMarkup(statement.replace(/\.$/, ""))}](claim:${id})`;

/** The chapters in which sources contradict the largest and the smallest share of what they can decide. */
function byChapter(chapters: readonly ScorecardChapter[]): string[] {
	const shares = chapters.flatMap(({ title, sources }) => {
		const deciding = sources.supported + sources.qualified + sources.contradicted;
		return deciding === 0
			? []
			: [{ title, deciding, supported: sources.supported, share: sources.supported / deciding }];
	});
	const ordered = shares.toSorted((a, b) => b.share - a.share);
	const [firmest, weakest] = [ordered[0], ordered.at(-1)];
	if (!firmest || !weakest || firmest.share === weakest.share) return [];
	const say = ({ title, supported, deciding }: typeof firmest) =>
		`“${escapeInlineMarkup(title)}” (${supported} of ${deciding} supported in full)`;
	return [`By sources the firmest chapter is ${say(firmest)}, the weakest ${say(weakest)}.`];
}

function ofReferences(references: readonly ScorecardReference[]): string[] {
	const against = references.filter(({ contradicts }) => contradicts);
	if (against.length === 0) return [];
	const names = listed(against.map(({ id }) => `**[${id}]**`.replace(/[[\]]/g, String.raw`\$&`)));
	return [
		`Of the ${references.length} works that the essay cites, ${names} found the opposite of a claim for which ${against.length === 1 ? "it is" : "they are"} cited; each work below says what it can carry and what not.`,
	];
}

const bold = (count: number) => `**${count}**`;
