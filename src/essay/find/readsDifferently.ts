import { type Claim } from "../claim.ts";
import { type ClaimCueNumbers, type CueNumber, cuesAt } from "./cues.ts";
import { normalText, normalWords } from "./normalText.ts";

const negators = new Set(
	"not never cannot cant wont isnt arent wasnt werent dont doesnt didnt couldnt wouldnt shouldnt hasnt havent".split(
		" ",
	),
);
/** Words behind a negator with which it denies nothing. */
const harmless = new Set(["only", "just", "merely", "necessarily"]);
/** Words by which a restatement of ours denies something plainly. */
const plainDenials = new Set(["not", "no", "neither"]);
const otherDenials = new Set([...negators, ..."nor none nobody nothing without nowhere".split(" ")]);
/** Words that deny in one way or another: a sentence with one of these has not lost its negation. */
const denials = new Set([
	...plainDenials,
	...otherDenials,
	..."hardly unable less lack wrong fail instead rather".split(" "),
]);
/** How near a negator must stand to a word of the claim to deny it, in words. */
const reach = 5;

/**
 * What a sentence that seems to make a claim says differently, so that the claim's verdict may not be about it: a
 * negation that came or went, or another figure.
 */
export function readsDifferently(
	claim: Claim,
	words: readonly string[],
	{ all, some }: ClaimCueNumbers,
): "negation" | "figure" | undefined {
	if (figureReplaced(claim, words)) return "figure";
	const own = normalWords(claim.statement);
	if (own.some((word) => plainDenials.has(word)))
		return words.some((word) => denials.has(word)) ? undefined : "negation";
	if (own.some((word) => otherDenials.has(word))) return undefined;
	const cues = new Set([...all, ...some]);
	const denied = words.some(
		(word, i) => negators.has(word) && !harmless.has(words[i + 1] ?? "") && nearCue(words, i, cues),
	);
	return denied ? "negation" : undefined;
}

function nearCue(words: readonly string[], at: number, cues: ReadonlySet<CueNumber>): boolean {
	for (let i = Math.max(0, at - reach); i <= Math.min(words.length - 1, at + reach); i++) {
		if (cuesAt(words, i).some((cue) => cues.has(cue))) return true;
	}
	return false;
}

/** A figure of the claim is not there, and another number that is no year is. */
function figureReplaced(claim: Claim, words: readonly string[]): boolean {
	const own = figuresOf(claim);
	const missing = own.filter((figure) => !words.includes(figure));
	return missing.length > 0 && words.some((word) => isFigure(word) && !own.includes(word));
}

/** Figures of two digits or more that the essay is known to print, because they are cues of the claim too. */
export function figuresOf({ figures, cues: { all, some = [] } }: Claim): readonly string[] {
	const cues = new Set([...all, ...some].flatMap((cue) => cue.split("|")));
	return normalWords(figures.join(" ; ")).filter((word) => isFigure(word) && cues.has(word));
}

/** A number that may be a claim's figure: two digits or more, and no year. */
export function isFigure(word: string): boolean {
	return /^\d[\d·]+$/.test(word) && !/^(?:19|20)\d\d$/.test(word);
}

const common = new Set(
	"about also because been being between could from have into more most much only other over several should some such than that their them then there these they this those through very what when where which while will with would your".split(
		" ",
	),
);
const stem = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** Share of the statement's meaning words that stand in a sentence too, whatever their endings. */
export function sharedWords(statement: string, words: readonly string[]): number {
	const own = new Set(
		normalText(statement)
			.split(" ")
			.filter((word) => word.length >= 4 && !common.has(word))
			.map(stem),
	);
	const there = new Set(words.filter((word) => word.length >= 4).map(stem));
	return own.size === 0 ? 0 : [...own].filter((each) => there.has(each)).length / own.size;
}
