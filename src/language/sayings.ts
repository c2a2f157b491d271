import { type Language } from "./language.ts";
import { Lesson } from "./lesson.ts";

/** Says in another language what the pure rooms say in English. */
export type Say = (english: string) => string;

/**
 * French of what is said besides essay and simulations: refusals, what a file was taken for, the chain's rules, sweeps, the
 * frames of reports. Files, hashes and the command line keep the English; a reader's language is put on where it is shown.
 */
export const frenchSayings = new Lesson<Say>();

const same: Say = (english) => english;

/** What says the pure rooms' sentences to a reader; in English where no other language has been taught. */
export const sayingsIn = (language: Language): Say => (language === "fr" ? frenchSayings.words : undefined) ?? same;
