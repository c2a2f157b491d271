import { type Language } from "../../language/language.ts";
import { type Term } from "../../essay/term.ts";

/** The glossary as data inside a page: in English none, for the page's own script holds that. Data is not run, and no text ends it. */
export function termsBlock(language: Language, terms: readonly Term[]): string {
	if (language === "en") return "";
	const words = Object.fromEntries(terms.map(({ id, term, explanation }) => [id, { term, explanation }]));
	return `<script type="application/json" id="terms">${JSON.stringify(words).replaceAll("<", "\\u003c")}</script>`;
}
