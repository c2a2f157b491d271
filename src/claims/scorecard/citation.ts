import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Language } from "../../language/language.ts";
import { sayingsIn } from "../../language/sayings.ts";
import { type Scorecard } from "./scorecard.ts";

/** What an exported page says of itself, so that it can be cited and made again. */
export interface Citation {
	/** Title, version, seed, day. */
	readonly text: string;
	/** SHA-256 (hex) of everything on the page, in English: the same in every language. */
	readonly hash: string;
	/** Which claims it shows, where a filter is set; else absent. */
	readonly filter?: string;
}

/**
 * @param data the card in English, which is what is hashed
 * @param day ISO day on which it is exported
 * @param filter in words
 * @param said the card as the page says it
 */
export function citationOf(
	data: Scorecard,
	day: string,
	filter?: string,
	said: Scorecard = data,
	language: Language = "en",
): Citation {
	const exported = sayingsIn(language)(`Exported on ${day}.`);
	return {
		text: `${said.title} ${said.subject}. ${said.made} ${exported}`,
		hash: bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(data)))),
		...(filter !== undefined && { filter }),
	};
}

/** How the page came about, in five lines. Inline markup. */
export const METHOD: readonly string[] = [
	"Every claim of the essay is said in our own words, and judged by sources, each with its address and how we know it.",
	"Where a claim can be computed, simulations judge it in many worlds, drawn evenly from what is plausible, until the intervals are narrow.",
	"Three shares are told apart: the worlds in which it holds in full, holds in part, and fails. They are never added up.",
	"What follows from the sources' own figures by arithmetic is marked and is no second witness.",
	"Illustrative models show a direction and no size; a share of worlds is no probability.",
];
