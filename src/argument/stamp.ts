import { type Language } from "../language/language.ts";
import { wordIn } from "../language/wordsIn.ts";
import { normalText } from "../essay/find/normalText.ts";
import { findSimulation } from "../simulations/registry.ts";
import { type Anchored } from "./anchor.ts";
import { sayExpectation } from "./expectation.ts";
import { type OwnClaim } from "./ownClaim.ts";

/** What a result was of, so that it is seen when it is out of date. */
export interface Stamp {
	/** The sentence, as texts are compared; "" where it was lost. */
	readonly sentence: string;
	/** What was asked and expected. */
	readonly asked: string;
	/** Id of the rule set; "" where nothing is run. */
	readonly rules: string;
	/** The simulation's version; 0 where nothing is run. */
	readonly version: number;
}

/** The stamp of a claim as it stands in a text now. */
export function stampOf({ test }: OwnClaim, text: string, anchored: Anchored): Stamp {
	const { start, end } = anchored.state === "lost" ? { start: 0, end: 0 } : anchored.range;
	const sentence = normalText(text.slice(start, end)).trim();
	if (!test) return { sentence, asked: "", rules: "", version: 0 };
	const { rules, ...asked } = test.request;
	return {
		sentence,
		asked: JSON.stringify([asked, test.figure, test.finding, sayExpectation(test.expect)]),
		rules,
		version: findSimulation(test.request.simulation).version,
	};
}

/** Why a result is out of date, in words that follow "older than": undefined where it is not. */
export function whyStale(of: Stamp, now: Stamp, language: Language = "en"): string | undefined {
	if (of.sentence !== now.sentence) return wordIn(language, ["its sentence", "sa phrase"]);
	if (of.rules !== now.rules) return wordIn(language, ["its rule set", "son jeu de règles"]);
	if (of.asked !== now.asked) return wordIn(language, ["what is asked", "ce qui est demandé"]);
	return of.version === now.version ? undefined : wordIn(language, ["its simulation", "sa simulation"]);
}
