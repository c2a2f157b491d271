import { type Say, sayingsIn } from "../../language/sayings.ts";
import { language } from "./language.ts";

/**
 * What the pure rooms say besides runs (refusals, what a file was taken for, rules) in the reader's language. Asked at each
 * sentence, because the first part of the extension is there before French is taught.
 */
export const say: Say = (english) => sayingsIn(language)(english);
