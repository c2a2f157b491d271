import { oneSentence } from "../../numeric/oneLine.ts";

/**
 * A text as a notification may show it. VS Code makes a live link of `[words](command:…)` in every message, whose click runs
 * any command; parts of ours were written by others (a scenario, a link, a cell, a file's name), so no link comes through.
 */
export const messageText = (text: string): string => oneSentence(text).replaceAll("](", "] (");
