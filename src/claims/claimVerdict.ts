import { type Language } from "../language/language.ts";
import { wordIn, wordsIn } from "../language/wordsIn.ts";
import { type VerdictWord } from "../essay/verdictWords.ts";
import { type Claim } from "../essay/claim.ts";
import { type ClaimId } from "../essay/claimId.ts";
import { isDecided, type Lean, runLooks, sideOf } from "../essay/lean.ts";
import { sourceLooks, type SourceVerdict } from "../essay/sourceVerdict.ts";
import { verdictCatalogue } from "./verdictCatalogue.ts";
import { leanOfShares } from "./leanOfShares.ts";
import { sayCounts, sayHinge, sayNumber, sayThreshold, shortShare } from "./shareWords.ts";
import { type ClaimTestReport, type FigureHere, type Hinge, type Shares } from "./worlds/claimTestReport.ts";

/** A verdict in a line: shape, word, and four to eight words of reason. */
export interface Said {
	readonly lean: Lean;
	/** The lean, or a finer word for it: "in part", "contradicted by own source". */
	readonly word: VerdictWord;
	readonly brief: string;
}

/** What one simulation showed over many worlds. */
export interface TestedVerdict extends Said {
	readonly simulation: string;
	readonly title: string;
	/** The model shows a direction and no size. */
	readonly illustrative: boolean;
	/** Arithmetic on the sources' own figures is the same in every world, and no second witness beside them. */
	readonly basis: "arithmetic" | "simulation";
	readonly shares: Shares;
	/** Worlds that can decide. */
	readonly worlds: number;
	/** Another sample might have said the next lean. */
	readonly close: boolean;
	/** The shares in a sentence. */
	readonly number: string;
	/** What counts as true, with the value at the defaults, in a sentence. */
	readonly counts: string;
	/** The figure at the defaults from which the verdict is read. */
	readonly here?: FigureHere;
	/** The verdict with every parameter at its default, and why, in inline markup. */
	readonly atDefaults: Said & { readonly reason: string };
	/** On what it hinges, strongest first. */
	readonly hinges: readonly Hinge[];
	/** The same in inline markup, one each. */
	readonly hingeWords: readonly string[];
	/** Where it turns, in inline markup. */
	readonly threshold?: string;
}

/** What a run of the reader's own showed, with values that are not the defaults. */
export interface OwnVerdict extends Said {
	readonly simulation: string;
	readonly title: string;
	/** Id in the history, where it was kept. */
	readonly run?: string;
	/** Version of the simulation that was run. */
	readonly version: number;
	/** "2 values changed, seed 7". */
	readonly how: string;
	/** Inline markup. */
	readonly reason: string;
}

/** What a claim's verdict is. Three bases side by side, never mixed. */
export interface ClaimVerdict extends Said {
	readonly claim: ClaimId;
	/**
	 * What the line goes by. Sources that say no speak first: no model can mend that. Else simulations, arithmetic, sources,
	 * whichever can decide.
	 */
	readonly basis: "sources" | "arithmetic" | "simulation" | "none";
	readonly sources: Said & { readonly word: SourceVerdict };
	readonly arithmetic?: Said;
	readonly simulation?: Said;
	/** The main simulation first. */
	readonly tests: readonly TestedVerdict[];
	/** Newest first. */
	readonly runs: readonly OwnVerdict[];
	/** Two bases lean to different sides. */
	readonly differs: boolean;
	/** Why there is no test. */
	readonly untested?: string;
}

/** What must be known of a simulation to say its verdict. */
export interface JudgingSimulation {
	readonly id: string;
	readonly title: string;
	readonly version: number;
	readonly model: { readonly illustrative: boolean };
	readonly findings: readonly { readonly claim: ClaimId }[];
	readonly parameters?: Readonly<Record<string, { readonly source: string; readonly plausible?: unknown }>>;
}

/**
 * What a claim's verdict is: the one place that says so, for tree, reader, text, panel, scorecard, exports and command line.
 *
 * @param reports tests over many worlds, of any claims; of two by one simulation the first counts
 * @param simulations those of the registry
 * @param claim in that language
 * @param runs of the reader's own, on this claim
 */
export function claimVerdict(
	claim: Claim,
	reports: readonly ClaimTestReport[],
	simulations: readonly JudgingSimulation[],
	runs: readonly OwnVerdict[] = [],
	language: Language = "en",
): ClaimVerdict {
	const judging = simulations
		.filter(({ findings }) => findings.some((finding) => finding.claim === claim.id))
		.toSorted((a, b) => rank(claim, a.id) - rank(claim, b.id));
	const tests = judging.flatMap((simulation) => {
		const report = reports.find((one) => one.claim === claim.id && one.simulation === simulation.id);
		return report ? [testedVerdict(report, simulation, language)] : [];
	});
	const { verdict, brief } = claim.sources;
	const sources = {
		lean: sourceLooks[verdict].lean,
		word: verdict,
		brief: brief ?? wordIn(language, sourceLooks[verdict].brief),
	};
	const of = (basis: TestedVerdict["basis"]) =>
		together(
			tests.filter((test) => test.basis === basis),
			language,
		);
	const arithmetic = of("arithmetic");
	// Where nothing was tested over many worlds, a single run is all that is known.
	const simulation = of("simulation") ?? (tests.length === 0 && runs[0] ? said(runs[0]) : undefined);
	const sides = new Set([sources, arithmetic, simulation].flatMap((said) => (said ? (sideOf(said.lean) ?? []) : [])));
	return {
		claim: claim.id,
		...headline(sources, arithmetic, simulation, judging.length > 0 && tests.length < judging.length, language),
		sources,
		...(arithmetic && { arithmetic }),
		...(simulation && { simulation }),
		tests,
		runs,
		differs: sides.size > 1,
		...(tests.length === 0 && runs.length === 0 && { untested: whyUntested(claim, judging, language) }),
	};
}

/** The place of a simulation in a claim's own order, the main one first. */
const rank = ({ simulations }: Pick<Claim, "simulations">, id: string) => {
	const at = simulations.findIndex((named) => named === id);
	return at < 0 ? simulations.length : at;
};

function headline(
	sources: Said,
	arithmetic: Said | undefined,
	simulation: Said | undefined,
	waits: boolean,
	language: Language,
): Said & Pick<ClaimVerdict, "basis"> {
	if (sources.lean === "no") return { ...sources, basis: "sources" };
	if (simulation && isDecided(simulation.lean)) return { ...simulation, basis: "simulation" };
	if (arithmetic && isDecided(arithmetic.lean)) return { ...arithmetic, basis: "arithmetic" };
	if (isDecided(sources.lean)) return { ...sources, basis: "sources" };
	if (waits) {
		const brief = wordIn(language, verdictCatalogue.nobodyJudged);
		return { lean: "not run", word: "not run", brief, basis: "none" };
	}
	return { ...sources, basis: "none" };
}

/** What several tests of one basis say together. */
function together(tests: readonly TestedVerdict[], language: Language): Said | undefined {
	const decided = tests.filter(({ lean }) => isDecided(lean));
	const [first] = decided;
	if (!first) return tests[0] && said(tests[0]);
	const sides = decided.map(({ lean }) => sideOf(lean)!);
	const [yes, no] = [sides.filter((side) => side > 0).length, sides.filter((side) => side < 0).length];
	if (yes > 0 && no > 0) {
		const between = decided.length - yes - no;
		const brief = wordsIn(language, verdictCatalogue).leaning(yes, decided.length, no, between);
		return { lean: "depends", word: "simulations differ", brief };
	}
	return said(decided.reduce((careful, next) => (carefulness(next.lean) > carefulness(careful.lean) ? next : careful)));
}

const said = ({ lean, word, brief }: Said): Said => ({ lean, word, brief });

/** How far a lean is from a plain yes or no. */
const carefulness = (lean: Lean) => (lean === "depends" ? 2 : lean === "leans yes" || lean === "leans no" ? 1 : 0);

function testedVerdict(
	report: ClaimTestReport,
	{ id, title, model }: JudgingSimulation,
	language: Language,
): TestedVerdict {
	const words = wordsIn(language, verdictCatalogue);
	const { shares, deciding, atDefaults, unmoved, hinges, threshold } = report;
	const found = leanOfShares(shares, deciding);
	const { lean, word } = found;
	const here = runLooks[atDefaults.verdict];
	const share = lean === "undecided" ? words.noWorld : shortShare(shares, word, language);
	// A reason of the defaults must not stand beside the verdict of other worlds that says the opposite.
	const opposite = (sideOf(here.lean) ?? 0) * (sideOf(lean) ?? 0) < 0;
	const brief = opposite || atDefaults.brief === undefined ? (unmoved ? words.sameBrief : share) : atDefaults.brief;
	return {
		...found,
		brief,
		simulation: id,
		title,
		illustrative: model.illustrative,
		basis: report.basis === "arithmetic" || unmoved ? "arithmetic" : "simulation",
		shares,
		worlds: deciding,
		number: sayNumber(report, language),
		counts: sayCounts(report.counts, report.measure, atDefaults.here, undefined, language),
		...(atDefaults.here && { here: atDefaults.here }),
		atDefaults: { ...here, brief: atDefaults.brief ?? "", reason: atDefaults.reason },
		hinges,
		hingeWords: hinges.map((hinge) => sayHinge(hinge, language)),
		...(threshold && { threshold: sayThreshold(threshold, language) }),
	};
}

/** Every claim that no simulation has judged says why. */
function whyUntested(claim: Claim, judging: readonly JudgingSimulation[], language: Language): string {
	const words = wordsIn(language, verdictCatalogue);
	if (judging.length > 0) return words.notTestedYet(judging.map(({ title }) => title).join(", "));
	return claim.untestable ?? words.noneJudges;
}
