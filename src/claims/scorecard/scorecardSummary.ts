import { type Language } from "../../language/language.ts";
import { wordsIn, type WordsOf } from "../../language/wordsIn.ts";
import { scorecardSentences } from "./scorecardCatalogue.ts";
import { sumOf } from "../../numeric/sums.ts";
import { escapeInlineMarkup } from "../../essay/inlineMarkup.ts";
import { isDecided, leans, sideOf } from "../../essay/lean.ts";
import { type JudgingSimulation } from "../claimVerdict.ts";
import { listed } from "../shareWords.ts";
import { type Tally } from "../tally.ts";
import { type ScorecardChapter, type ScorecardClaim, type ScorecardReference } from "./scorecard.ts";
import { talliesOf } from "./talliesOf.ts";

/** More than this many claims are counted and not named. */
const MOST_NAMED = 4;

/**
 * What was counted, in sentences that are computed and not written by hand. Sources, arithmetic and simulations are never
 * added up.
 *
 * @param tested whether claims have been tested over many worlds
 */
export function summaryOf(
	chapters: readonly ScorecardChapter[],
	references: readonly ScorecardReference[],
	simulations: readonly JudgingSimulation[],
	tested: boolean,
	language: Language = "en",
): readonly string[] {
	const say: Sentences = wordsIn(language, scorecardSentences);
	const claims = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
	const { sources, arithmetic, simulation } = talliesOf(claims);
	return [
		say.sources(say.claims(claims.length), sayCounts(sources, say)),
		...(tested
			? [
					say.simulations(say.claims(total(simulation)), sayCounts(simulation, say)),
					...(total(arithmetic) === 0
						? []
						: [say.arithmetic(say.claims(total(arithmetic)), sayCounts(arithmetic, say))]),
					...difference(claims, say, language),
				]
			: [say.untested]),
		...byChapter(chapters, say),
		...ofReferences(references, say, language),
		...(tested ? [ofPriors(simulations, say)] : []),
	];
}

type Sentences = WordsOf<typeof scorecardSentences>;

const total = (tally: Tally) => sumOf(leans, (lean) => tally[lean]);

/** "say yes to **34**, lean yes on **18**, …". */
const sayCounts = (tally: Tally, say: Sentences) =>
	leans
		.filter((lean) => tally[lean] > 0)
		.map((lean) => say.lean(lean, tally[lean]))
		.join(", ");

/** Where sources and simulations can both decide, how often they lean to different sides, and where to opposite ones. */
function difference(claims: readonly ScorecardClaim[], say: Sentences, language: Language): string[] {
	const both = claims.filter(
		({ verdict: { sources, simulation } }) => isDecided(sources.lean) && simulation && isDecided(simulation.lean),
	);
	if (both.length === 0) return [];
	const product = ({ verdict: { sources, simulation } }: ScorecardClaim) =>
		sideOf(sources.lean)! * sideOf(simulation!.lean)!;
	const same = both.filter(
		({ verdict: { sources, simulation } }) => sideOf(sources.lean) === sideOf(simulation!.lean),
	).length;
	const opposite = both.filter((claim) => product(claim) < 0);
	const named = opposite.length > 0 && opposite.length <= MOST_NAMED ? listed(opposite.map(linked), language) : "";
	return [say.difference(say.claims(both.length), same, opposite.length, named)];
}

const linked = ({ id, statement }: ScorecardClaim) =>
	`[${escapeInlineMarkup(statement.replace(/\.$/, ""))}](claim:${id})`;

/** The chapters in which sources support the largest and the smallest share of what they can decide. */
function byChapter(chapters: readonly ScorecardChapter[], say: Sentences): string[] {
	const shares = chapters.flatMap(({ title, tallies: { sources } }) => {
		const deciding = sumOf(leans.filter(isDecided), (lean) => sources[lean]);
		return deciding === 0 ? [] : [{ title, deciding, yes: sources.yes, share: sources.yes / deciding }];
	});
	const ordered = shares.toSorted((a, b) => b.share - a.share);
	const [firmest, weakest] = [ordered[0], ordered.at(-1)];
	if (!firmest || !weakest || firmest.share === weakest.share) return [];
	const shareOf = ({ title, yes, deciding }: typeof firmest) =>
		say.chapterShare(escapeInlineMarkup(title), yes, deciding);
	return [say.firmest(shareOf(firmest), shareOf(weakest))];
}

function ofReferences(references: readonly ScorecardReference[], say: Sentences, language: Language): string[] {
	const against = references.filter(({ contradicts }) => contradicts);
	if (against.length === 0) return [];
	const names = listed(
		against.map(({ id }) => `**[${id}]**`.replace(/[[\]]/g, String.raw`\$&`)),
		language,
	);
	return [say.against(references.length, names, against.length)];
}

/** What a share of worlds is not, and how many of the ranges are ours. */
function ofPriors(simulations: readonly JudgingSimulation[], say: Sentences): string {
	const varied = simulations
		.filter(({ findings }) => findings.length > 0)
		.flatMap(({ parameters = {} }) => Object.values(parameters).filter(({ plausible }) => plausible !== "fixed"));
	const ours = varied.filter(({ source }) => /^our choice/i.test(source)).length;
	return say.priors(ours, varied.length);
}
