import { type TextRange } from "../../essay/find/found.ts";

/** A paragraph or several of a hover, and the stretch of the text that it is about. */
export interface HoverPiece {
	/** Trusted Markdown: everything that came from outside is escaped. */
	readonly markdown: string;
	readonly range?: TextRange;
}
