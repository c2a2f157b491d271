import { type ClaimTest, type ClaimText } from "../claim.ts";

/** As many texts as there are entries, in the same order. */
export type Each<Entries extends readonly unknown[]> = { readonly [At in keyof Entries]: string };

/** A text where the English has one, and none where it has none. */
type Same<Text, Key extends keyof Text> = Text extends { readonly [K in Key]: string }
	? { readonly [K in Key]: string }
	: { readonly [K in Key]?: never };

type FrenchTest<Test extends ClaimTest> = {
	readonly variables: Each<Test["variables"]>;
	readonly compute: string;
} & Same<Test, "supports"> &
	Same<Test, "contradicts">;

/**
 * A claim's words in French: exactly those that the English claim has, so that a missing or superfluous text, or another
 * number of facts, does not compile. Figures, sources, cues and verdicts are the claim's own in every language.
 */
export type FrenchClaim<Claim extends ClaimText> = {
	readonly statement: string;
	readonly note: Claim["note"] extends "" ? "" : string;
	/** One for each fact, in the same order. */
	readonly evidence: Each<Claim["evidence"]>;
} & Same<Claim, "brief"> &
	Same<Claim, "untestable"> &
	(Claim extends { readonly test: infer Test extends ClaimTest }
		? { readonly test: FrenchTest<Test> }
		: { readonly test?: never });

/** The French of all claims of one file. */
export type FrenchClaims<Claims extends Readonly<Record<string, ClaimText>>> = {
	readonly [Id in keyof Claims]: FrenchClaim<Claims[Id]>;
};
