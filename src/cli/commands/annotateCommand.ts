import { basename } from "node:path";
import { annotationAs, annotationForms } from "../../argument/annotation.ts";
import { checkArgument } from "../../argument/checkArgument.ts";
import { essayNotes, type Note, ownNotes } from "../../argument/note.ts";
import { verdictsByClaim } from "../../claims/evidence.ts";
import { findInText, looksLikeEssay } from "../../essay/findInText.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type Command, parseWords, type Terminal } from "../kit/command.ts";
import { readOwnText } from "../kit/readOwnText.ts";
import { shippedScorecard } from "../kit/shippedScorecard.ts";
import { UsageError } from "../kit/usageError.ts";

const own = annotationForms.join(", ");

const options = {
	as: { type: "string", value: "FORM", choices: annotationForms, help: own },
	claims: { type: "string", value: "FILE", help: "the claims file, where it does not stand beside the text" },
} as const;

/** `annotate FILE`: the text with a note at every sentence that makes a claim, and what belongs to it. */
export const annotateCommand: Command = {
	usage: "annotate <file> [options]",
	summary: "Writes a text with notes at its claims: footnotes, side notes, bibliography, manifest.",
	options: () => options,
	examples: ["annotate my-copy.md > noted.md", "annotate my-essay.tex"],
	details: () =>
		"\n\nA copy of the essay is noted with the verdicts that come with the extension; a text with claims of its own\n(see check) with what their runs find. Without --as: footnotes, in LaTeX for a .tex file, else in Markdown.",
	async run(words, terminal) {
		const { values, positionals } = parseWords(words, ["file"], options);
		const [file = ""] = positionals;
		const chosen = values.as ?? (file.endsWith(".tex") ? "tex" : "md");
		const form = annotationForms.find((one) => one === chosen);
		if (!form) throw new UsageError(`"${chosen}" is no form. Use one of: ${own}.`);
		const { text, notes } = await notesOf(file, values.claims, terminal);
		terminal.progress("");
		terminal.print(annotationAs(form, { name: basename(file), text, notes }).trimEnd());
		return 0;
	},
};

async function notesOf(file: string, claimsFile: string | undefined, terminal: Terminal) {
	const { text, argument, problems } = await readOwnText(file, claimsFile, terminal);
	if (problems.length > 0) throw new SubnetsError("bad-format", problems.join("\n"));
	const found = findInText(text);
	const notes: Note[] = [];
	if (looksLikeEssay(found)) {
		const verdicts = verdictsByClaim([], (await shippedScorecard(terminal)).reports);
		notes.push(...essayNotes(found, (claim) => verdicts.get(claim)!));
	}
	if (argument.claims.length > 0) {
		const runner = await terminal.runner();
		const checked = await checkArgument(text, argument.claims, async (request) => {
			terminal.progress(request.simulation);
			return await runner.start(request).report;
		});
		notes.push(...ownNotes(checked));
	}
	if (notes.length === 0) {
		const message = `${basename(file)} is no copy of the essay and has no claims of its own, so there is nothing to note. Write a claims file beside it, or name one with --claims.`;
		throw new SubnetsError("not-found", message);
	}
	return { text, notes };
}
