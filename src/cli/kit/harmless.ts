/* Control characters but for line breaks and tabs, and those that turn a text round: a terminal would obey them. */
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text that a terminal only shows: names in imported files are anybody's. */
export const harmless = (text: string): string => text.replace(obeyed, "");
