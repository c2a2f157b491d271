import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Language } from "../language/language.ts";
import { engineVersion } from "../runs/engine/engineVersion.ts";
import { annotateHtml } from "./annotateHtml.ts";
import { annotateLatex, annotateMarkdown, inOrder } from "./annotateText.ts";
import { worksAsBibtex, worksAsCsl } from "./bibliography.ts";
import { type Note, worksOf } from "./note.ts";

/** What an annotated text can be written as: the text with notes in three forms, and what belongs to each of them. */
export const annotationForms = ["md", "tex", "html", "bibtex", "csl", "manifest"] as const;
export type AnnotationForm = (typeof annotationForms)[number];

/** A text and what is noted at its sentences. */
export interface Annotated {
	/** File name. */
	readonly name: string;
	readonly text: string;
	readonly notes: readonly Note[];
}

/** An annotated text, or what belongs to it, as the text of a file. @param language of the notes */
export function annotationAs(form: AnnotationForm, annotated: Annotated, language: Language = "en"): string {
	const { name, text, notes } = annotated;
	switch (form) {
		case "md":
			return annotateMarkdown(text, notes);
		case "tex":
			return annotateLatex(text, notes, language);
		case "html":
			return annotateHtml(name, text, notes, language);
		case "bibtex":
			return worksAsBibtex(worksOf(notes));
		case "csl":
			return worksAsCsl(worksOf(notes));
		case "manifest":
			return manifestOf(annotated);
	}
}

/** What was noted of which text, by which version, with the runs behind it: enough to make it again and see whether it is the same. */
function manifestOf({ name, text, notes }: Annotated): string {
	const manifest = {
		format: "subnet-explorer.annotation",
		version: 1,
		engine: engineVersion,
		file: name,
		textHash: bytesToHex(sha256(new TextEncoder().encode(text))),
		notes: inOrder(notes).map(({ at, claim, symbol, text: said, works, runs }) => ({
			at,
			claim,
			symbol,
			text: said,
			sources: works.map(({ key }) => key),
			runs,
		})),
	};
	return `${JSON.stringify(manifest, undefined, "\t")}\n`;
}
