import { type Language, languageOf } from "../language/language.ts";

/** The reader's, which the host wrote into the page: of headings, buttons, tooltips and our own sentences. Fixed while a page lives. */
export const pageLanguage: Language = languageOf(globalThis.document?.documentElement.lang);

/**
 * The language of the simulations' words, and so of numbers and sentences that stand among these: tiles, tables, axes, help.
 * They speak English alone so far, and a panel must not mix two decimal marks.
 */
export const contentLanguage: Language = "en";
