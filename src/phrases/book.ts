import { verdictWords } from "../essay/verdictWords.ts";
import { type Say } from "../language/sayings.ts";
import { type Phrase, PhraseBook } from "../simulations/kit/phraseBook.ts";
import { epochPhrases } from "./epoch.ts";
import { importPhrases } from "./imports.ts";
import { manyPhrases } from "./many.ts";
import { ownTextPhrases } from "./ownText.ts";
import { refusalPhrases } from "./refusals.ts";
import { refusedFilePhrases } from "./refusedFiles.ts";
import { refusedImportPhrases } from "./refusedImports.ts";
import { reportPhrases } from "./reports.ts";
import { rulesPhrases } from "./rules.ts";

/** Every phrase besides those of essay and simulations. */
export const frenchPhrases: readonly (readonly [english: string, french: Phrase])[] = [
	...Object.values(verdictWords),
	...[
		epochPhrases,
		importPhrases,
		manyPhrases,
		ownTextPhrases,
		refusalPhrases,
		refusedFilePhrases,
		refusedImportPhrases,
		reportPhrases,
		rulesPhrases,
	].flatMap(Object.entries),
];

/** What says it all in French. @param missing told of every piece that is in no phrase */
export function frenchSpeaker(missing?: (text: string) => void): Say {
	const book = new PhraseBook(frenchPhrases, missing);
	return (english) => book.say(english);
}
