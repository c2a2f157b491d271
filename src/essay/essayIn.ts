import { type Language } from "../language/language.ts";
import { Lesson } from "../language/lesson.ts";
import { type Claim } from "./claim.ts";
import { type ClaimId } from "./claimId.ts";
import { allClaims } from "./claims.ts";
import { type SectionId } from "./sectionId.ts";

/** What is said of the essay, in one language. */
export interface EssayWords {
	/** Every claim, with those that are background only. */
	readonly allClaims: readonly Claim[];
}

/** The essay in one language: the same claims, sections and terms in every one, with its words. */
export interface Essay {
	/** The claims that are counted, in reading order. */
	readonly claims: readonly Claim[];
	/** The claim of an id that is known to exist. */
	readonly claimOf: (id: ClaimId) => Claim;
	/** The claims that one section makes, in reading order. */
	readonly claimsOf: (section: SectionId) => readonly Claim[];
}

/** The essay's French, which only French readers load. */
export const frenchEssay = new Lesson<EssayWords>();

/** English, the language in which it is written down here. */
export const englishWords: EssayWords = { allClaims };

function essayOf({ allClaims }: EssayWords): Essay {
	const byId = new Map(allClaims.map((claim) => [claim.id, claim]));
	const counted = allClaims.filter(({ background }) => !background);
	return {
		claims: counted,
		claimOf: (id) => byId.get(id)!,
		claimsOf: (section) => counted.filter((claim) => claim.section === section),
	};
}

const spoken = new Map<EssayWords, Essay>();

/** The essay in a reader's language; in English where its words have not been taught. */
export function essayIn(language: Language): Essay {
	const words = (language === "fr" ? frenchEssay.words : undefined) ?? englishWords;
	let essay = spoken.get(words);
	if (!essay) spoken.set(words, (essay = essayOf(words)));
	return essay;
}
