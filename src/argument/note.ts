import { type Language } from "../language/language.ts";
import { sayingsIn } from "../language/sayings.ts";
import { wordIn, wordsIn } from "../language/wordsIn.ts";
import { upperFirst } from "../numeric/oneLine.ts";
import { essayIn } from "../essay/essayIn.ts";
import { type EssayInText } from "../essay/findInText.ts";
import { toPlainText } from "../essay/inlineMarkup.ts";
import { leanLooks } from "../essay/lean.ts";
import { sourceLooks } from "../essay/sourceVerdict.ts";
import { citeSource, sources } from "../essay/sources.ts";
import { type ClaimId } from "../essay/claimId.ts";
import { noteCatalogue } from "./noteWords.ts";
import { sayVerdict } from "../essay/verdictWords.ts";
import { type ClaimVerdict } from "../claims/claimVerdict.ts";
import { type CheckedClaim, type CheckState } from "./checkArgument.ts";
import { type OwnSource } from "./ownClaim.ts";

/** A work that a note cites. */
export interface CitedWork {
	/** Key for bibliographies: letters, digits and hyphens. */
	readonly key: string;
	readonly title: string;
	/** Author, institute or project. */
	readonly by?: string;
	/** "2025" or "15 Dec 2025". */
	readonly year?: string;
	readonly url?: string;
}

/** What stands behind a sentence of an annotated text. */
export interface Note {
	/** Offset behind the sentence, in UTF-16 units of the text as it was read. */
	readonly at: number;
	/** Id of the claim. */
	readonly claim: string;
	/** One character: ✓ ◕ ◑ ◔ ✗ – ?. */
	readonly symbol: string;
	/** Plain text, a sentence or a few. */
	readonly text: string;
	readonly works: readonly CitedWork[];
	/** What was run for it, enough to run it again. */
	readonly runs: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Notes at the sentences that surely make a claim of the essay: verdict, reason, sources.
 * @param verdictOf in the same language
 */
export function essayNotes(
	{ claims }: Pick<EssayInText, "claims">,
	verdictOf: (claim: ClaimId) => ClaimVerdict,
	language: Language = "en",
): readonly Note[] {
	const essay = essayIn(language);
	return claims
		.filter(({ trust }) => trust === "sure")
		.map(({ id, range }) => {
			const verdict = verdictOf(id);
			return {
				at: range.end,
				claim: id,
				symbol: leanLooks[verdict.lean].symbol,
				text: saidOf(verdict, language),
				works: [...new Set(essay.claimOf(id).sources.evidence.map(({ sourceId }) => sourceId))].map((key) => ({
					key,
					...essay.sources[key],
				})),
				runs: verdict.tests.map(({ simulation, worlds, shares }) => ({
					simulation,
					worlds,
					full: shares.full.value,
					part: shares.part.value,
					fails: shares.fails.value,
				})),
			};
		});
}

/** The verdict in plain words, what was run, and what the sources leave to know. */
function saidOf({ claim, word, brief, basis, sources: said, tests }: ClaimVerdict, language: Language): string {
	const words = wordsIn(language, noteCatalogue);
	const bySources = basis === "none" || basis === "sources";
	const { verdict, brief: own, note } = essayIn(language).claimOf(claim).sources;
	// What stands in for a missing reason of one's own says the verdict already.
	const line =
		bySources && own === undefined
			? wordIn(language, sourceLooks[verdict].brief)
			: words.because(sayVerdict(language, word), brief);
	const by = basis === "arithmetic" ? words.byArithmetic : words.bySimulation;
	return [
		`${upperFirst(line)}.`,
		...(bySources ? [] : [by(sayVerdict(language, said.word))]),
		...tests.map(({ title, number }) => words.found(title, number)),
		...(note === "" ? [] : [toPlainText(note).replaceAll("\n\n", " ")]),
	].join(" ");
}

const symbols: Readonly<Record<CheckState, string>> = { kept: "✓", bound: "–", broken: "✗", lost: "?", failed: "?" };

/** Notes at the sentences of an author's own claims: what is expected, and what a run found. */
export function ownNotes(checked: readonly CheckedClaim[], language: Language = "en"): readonly Note[] {
	return checked.flatMap(({ claim, state, sentence, anchored, report }) => {
		if (anchored.state === "lost") return [];
		const { id, sources: cited } = claim;
		const note: Note = {
			at: anchored.range.end,
			claim: id,
			symbol: symbols[state],
			text: sayingsIn(language)(sentence),
			works: cited.map(workOf),
			runs: report ? [{ ...report.manifest }] : [],
		};
		return [note];
	});
}

/** A source of the essay's list is known by its line; others have a key of their title's words. */
function workOf({ title, url }: OwnSource): CitedWork {
	const known = Object.entries(sources).find(([, source]) => citeSource(source) === title);
	if (known) return { key: known[0], ...known[1] };
	const key = title
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z\d]+/g, "-")
		.replace(/^-|-$/g, "")
		.slice(0, 60);
	return { key: key || "source", title, ...(url !== undefined && { url }) };
}

/** A work in one line, as footnotes have it. */
export function sayWork({ by, title, year, url }: CitedWork): string {
	const line = by === undefined || year === undefined ? title : `${by}, ${title} (${year})`;
	return url === undefined ? line : `${line}, ${url}`;
}

/** Every work that notes cite, once, by key. */
export function worksOf(notes: readonly Note[]): readonly CitedWork[] {
	const works = new Map(notes.flatMap((note) => note.works.map((work) => [work.key, work])));
	return [...works.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
