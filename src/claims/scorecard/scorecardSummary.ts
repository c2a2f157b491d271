import { sumOf } from "../../numeric/sums.ts";
import { escapeInlineMarkup } from "../../essay/inlineMarkup.ts";
import { isDecided, type Lean, leans, sideOf } from "../../essay/lean.ts";
import { type JudgingSimulation } from "../claimVerdict.ts";
import { counted, listed } from "../shareWords.ts";
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
): readonly string[] {
	const claims = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
	const { sources, arithmetic, simulation } = talliesOf(claims);
	return [
		`**Sources** on ${counted(claims.length, "claim")}: ${sayCounts(sources)}.`,
		...(tested
			? [
					`**Simulations** on ${counted(total(simulation), "claim")}: ${sayCounts(simulation)}.`,
					...(total(arithmetic) === 0
						? []
						: [
								`**Arithmetic** on the sources' own figures decides ${counted(total(arithmetic), "claim")}: ${sayCounts(arithmetic)}. It is the same in every world, and no second witness beside the sources.`,
							]),
					...difference(claims),
				]
			: ["**Simulations** have not tested the claims over many worlds yet."]),
		...byChapter(chapters),
		...ofReferences(references),
		...(tested ? [ofPriors(simulations)] : []),
	];
}

const words: Readonly<Record<Lean, string>> = {
	yes: "say yes to",
	"leans yes": "lean yes on",
	depends: "say that it depends on",
	"leans no": "lean no on",
	no: "say no to",
	undecided: "cannot decide",
	"not run": "have not come to",
};

const total = (tally: Tally) => sumOf(leans, (lean) => tally[lean]);

/** "say yes to **34**, lean yes on **18**, …". */
const sayCounts = (tally: Tally) =>
	leans
		.filter((lean) => tally[lean] > 0)
		.map((lean) => `${words[lean]} **${tally[lean]}**`)
		.join(", ");

/** Where sources and simulations can both decide, how often they lean to different sides, and where to opposite ones. */
function difference(claims: readonly ScorecardClaim[]): string[] {
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
	const named = opposite.length > 0 && opposite.length <= MOST_NAMED ? `: ${listed(opposite.map(linked))}` : "";
	return [
		`Where sources and simulations can both decide (${counted(both.length, "claim")}), they lean to the same side on **${same}** and to opposite ones on **${opposite.length}**${named}.`,
	];
}

const linked = ({ id, statement }: ScorecardClaim) =>
	`[${escapeInlineMarkup(statement.replace(/\.$/, ""))}](claim:${id})`;

/** The chapters in which sources support the largest and the smallest share of what they can decide. */
function byChapter(chapters: readonly ScorecardChapter[]): string[] {
	const shares = chapters.flatMap(({ title, tallies: { sources } }) => {
		const deciding = sumOf(leans.filter(isDecided), (lean) => sources[lean]);
		return deciding === 0 ? [] : [{ title, deciding, yes: sources.yes, share: sources.yes / deciding }];
	});
	const ordered = shares.toSorted((a, b) => b.share - a.share);
	const [firmest, weakest] = [ordered[0], ordered.at(-1)];
	if (!firmest || !weakest || firmest.share === weakest.share) return [];
	const say = ({ title, yes, deciding }: typeof firmest) =>
		`“${escapeInlineMarkup(title)}” (${yes} of ${deciding} supported in full)`;
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

/** What a share of worlds is not, and how many of the ranges are ours. */
function ofPriors(simulations: readonly JudgingSimulation[]): string {
	const varied = simulations
		.filter(({ findings }) => findings.length > 0)
		.flatMap(({ parameters = {} }) => Object.values(parameters).filter(({ plausible }) => plausible !== "fixed"));
	const ours = varied.filter(({ source }) => /^our choice/i.test(source)).length;
	const counts =
		varied.length === 0 ? "" : ` ${ours} of the ${varied.length} ranges are our choice, the others come from sources.`;
	return `A share of worlds is no probability: worlds are drawn evenly from what is plausible, not from reality.${counts} Illustrative models show a direction and no size.`;
}
