import { type InlineLink } from "../../essay/inlineMarkup.ts";

/** Where links of an exported page lead: an address, or undefined for plain text. */
export type ExportLinks = (scheme: InlineLink["scheme"], id: string) => string | undefined;
