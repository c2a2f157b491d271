import { type Language, languageOf } from "../language/language.ts";

/** The reader's, which the host wrote into the page: of headings, buttons, tooltips and our own sentences. Fixed while a page lives. */
export const pageLanguage: Language = languageOf(globalThis.document?.documentElement.lang);
