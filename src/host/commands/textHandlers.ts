import { ownTextWords as words } from "./ownTextWords.ts";
import { fileName } from "../kit/fileName.ts";
import { NothingYet } from "../kit/nothingYet.ts";
import * as vscode from "vscode";
import { type AnnotationForm, annotationAs, annotationForms } from "../../argument/annotation.ts";
import { checkArgument } from "../../argument/checkArgument.ts";
import { essayNotes, type Note, ownNotes } from "../../argument/note.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { say, writeDigits } from "../../numeric/say.ts";
import { readTyped, writeTyped } from "../../numeric/typedNumber.ts";
import { checkValues } from "../../simulations/kit/parameters.ts";
import { findSimulation } from "../kit/simulations.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { language } from "../kit/language.ts";
import { say as saying } from "../kit/saying.ts";
import { tell } from "../kit/message.ts";
import { saveFile } from "../kit/saveFile.ts";
import { argumentOf } from "../session/argumentFiles.ts";
import { type CommandServices } from "./commandServices.ts";
import { pick } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";

/**
 * Changes a number of a sentence that a simulation has as a parameter, and runs it: the sentence's mark follows. No panel
 * opens, because the reader is reading.
 */
export const changePremise =
	({ session, ownText }: CommandServices): CommandHandler =>
	async ({ simulation: given, parameter: named, values, uri }: Target) => {
		const { simulation: id, parameter: name } =
			given !== undefined && named !== undefined
				? { simulation: given, parameter: named }
				: await choosePremise(await ownText.premises(uri));
		const simulation = findSimulation(id);
		const before = session.reports.get(id)?.request.values ?? session.defaultState(id).values;
		const value = values?.[name] ?? (await askFor(id, name, before[name]));
		const changed = checkValues(simulation.parameters, { ...before, [name]: value });
		const request = await session.requestOf(session.defaultState(id, changed));
		const report = await session.start(request).report;
		session.showed({ request, report });
		await session.keepShown(report);
		return report;
	};

const choosePremise = async (premises: Awaited<ReturnType<CommandServices["ownText"]["premises"]>>) => {
	if (premises.length === 0) {
		throw new NothingYet(words.noParameter);
	}
	return await pick(
		words.changeNumber,
		words.whichNumber,
		premises.map(({ premise, written }) => {
			const simulation = findSimulation(premise.simulation);
			return {
				label: writeDigits(String(written), language),
				description: simulation.parameters[premise.parameter]!.label,
				detail: simulation.title,
				value: premise,
			};
		}),
	);
};

async function askFor(id: string, name: string, before: unknown): Promise<number> {
	const { parameters } = findSimulation(id);
	const parameter = parameters[name];
	if (parameter?.kind !== "number") throw new SubnetsError("not-found", words.noNumber(id, name), "parameter");
	const { label, help, unit, min, max } = parameter;
	const written = await vscode.window.showInputBox({
		title: label,
		prompt: words.numberFrom(help, say(min, "", language), say(max, unit, language)),
		value: writeTyped(typeof before === "number" ? before : parameter.default, language),
		validateInput: (text) => {
			try {
				checkValues(parameters, { [name]: readTyped(text, language) });
				return undefined;
			} catch (error) {
				if (!SubnetsError.is(error)) throw error;
				return saying(error.message);
			}
		},
	});
	if (written === undefined) throw new vscode.CancellationError();
	return readTyped(written, language);
}

/** Of our own, because an author may have a bibliography beside the text already. */
const endings: Readonly<Record<AnnotationForm, string>> = {
	md: ".notes.md",
	tex: ".notes.tex",
	html: ".notes.html",
	bibtex: ".notes.bib",
	csl: ".notes.csl.json",
	manifest: ".notes.manifest.json",
};
/** What is written beside every annotated text. */
const beside = ["bibtex", "csl", "manifest"] as const satisfies readonly AnnotationForm[];

/** Saves a text with notes at its claims, and beside it the works cited and what was run. */
export const annotateText =
	({ session, ownText }: CommandServices): CommandHandler =>
	async ({ uri: address, form: given }: Target) => {
		const { uri, text, essay } = await ownText.textAt(address);
		await session.everyClaim.load();
		const file = await argumentOf(uri, text);
		const notes: readonly Note[] = [
			...(essay ? essayNotes(essay, (claim) => session.verdictOf(claim), language) : []),
			...(file
				? ownNotes(await checkArgument(text, file.argument.claims, (ask) => session.start(ask).report), language)
				: []),
		];
		const name = fileName(uri);
		if (notes.length === 0) {
			throw new NothingYet(words.nothingToNote(name));
		}
		const annotated = { name, text, notes };
		const known = annotationForms.find((one) => one === given);
		if (known) return annotationAs(known, annotated, language);
		const form = await pick<AnnotationForm>(words.annotate, words.asWhat, [
			{ label: words.footnotes, description: "Markdown", value: "md" },
			{
				label: words.footnotes,
				description: "LaTeX",
				detail: words.footnotesHelp,
				value: "tex",
			},
			{ label: words.notesBeside, description: "HTML", value: "html" },
		]);
		const stem = name.replace(/\.\w+$/, "");
		const saved = await saveFile(`${stem}${endings[form]}`, annotationAs(form, annotated, language));
		if (!saved) return undefined;
		const chosen = fileName(saved).replace(/(?:\.notes)?\.\w+$/, "");
		for (const one of beside) {
			const sibling = vscode.Uri.joinPath(saved, "..", `${chosen}${endings[one]}`);
			await vscode.workspace.fs.writeFile(sibling, new TextEncoder().encode(annotationAs(one, annotated, language)));
		}
		const written = beside.map((one) => `${chosen}${endings[one]}`).join(", ");
		tell("information", words.notesWritten(notes.length, written));
		return saved.toString();
	};

/** Explains subnets, terms and figures in a text that is no copy of the essay: hovers, links and outline. */
export const explainText =
	({ ownText }: CommandServices): CommandHandler =>
	async ({ uri }: Target) => {
		await ownText.explain(uri);
		tell("information", words.explained);
	};

const exampleName = "who-holds-the-network";

/** Opens the example essay: a copy in the folder that is open, so that it can be changed; without a folder the one that comes with us. */
export const openExample =
	({ example }: CommandServices): CommandHandler =>
	async () => {
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
		const [text, claims] = ["md", "claims.yaml"].map((ending) => `${exampleName}.${ending}`) as [string, string];
		if (folder) {
			for (const name of [claims, text]) {
				const copy = vscode.Uri.joinPath(folder, name);
				try {
					await vscode.workspace.fs.copy(vscode.Uri.joinPath(example, name), copy, { overwrite: false });
				} catch (error) {
					// There already, perhaps changed: it is the reader's.
					if (!(error instanceof vscode.FileSystemError) || error.code !== "FileExists") throw error;
				}
			}
		}
		const uri = vscode.Uri.joinPath(folder ?? example, text);
		await vscode.window.showTextDocument(uri);
		return uri.toString();
	};
