import { ownTextWords as words } from "./ownTextWords.ts";
import { fileName } from "../kit/fileName.ts";
import { NothingYet } from "../kit/nothingYet.ts";
import { threeDigits } from "../../numeric/say.ts";
import * as vscode from "vscode";
import { addClaim, idFor, type NewClaim } from "../../argument/addClaim.ts";
import { expectationForms, parseExpectation } from "../../argument/expectation.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { simulations } from "../kit/simulations.ts";
import { sayFigure } from "../kit/sayFigure.ts";
import { spokenReport } from "../kit/spoken.ts";
import { tell } from "../kit/message.ts";
import { findSidecar, sidecarsOf } from "../kit/sidecar.ts";
import { readArgument } from "../session/argumentFiles.ts";
import { type Session } from "../session/session.ts";
import { type CommandServices } from "./commandServices.ts";
import { pick } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { type Target } from "../manifest/commandContribution.ts";

const longestQuote = 2000;
/** Chosen where no simulation shall test the sentence. No id is empty. */
const nothing = "";

/** Makes a claim of the sentence that is selected, in the claims file beside the text: what is run, which figure, what is expected. */
export const claimSentence =
	({ session }: CommandServices): CommandHandler =>
	async ({ simulation }: Target) => {
		const editor = vscode.window.activeTextEditor;
		const quote = editor?.document.getText(editor.selection).trim().replace(/\s+/g, " ") ?? "";
		if (!editor || quote === "" || quote.length > longestQuote) throw new NothingYet(words.selectSentence);
		const { uri } = editor.document;
		const sidecar = await findSidecar(uri);
		const file = sidecar ?? sidecarsOf(uri)[0]!;
		const test = await chooseTest(session, simulation);
		const known = sidecar && (await readArgument(sidecar));
		const id = idFor(quote, new Set(known?.argument.claims.map((claim) => claim.id)));
		const claim: NewClaim = { id, quote, ...test };
		const before = sidecar && new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
		const name = fileName(uri);
		const after = addClaim(before, name, claim);
		if (after === undefined) {
			const message = words.claimsUnreadable;
			throw new SubnetsError("bad-format", message);
		}
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(after));
		const show = { label: words.showClaimsFile, run: () => vscode.window.showTextDocument(file) };
		tell("information", words.isClaim(quote.slice(0, 80), id), show);
		return id;
	};

async function chooseTest(session: Session, given?: string): Promise<Omit<NewClaim, "id" | "quote">> {
	const simulation =
		given ??
		(await pick<string>(words.claimSentence, words.whatTests, [
			{ label: words.nothingTests, description: words.bindOnly, value: nothing },
			...simulations.map(({ id, title, question }) => ({ label: title, detail: question, value: id })),
		]));
	if (simulation === nothing) return {};
	const report = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: words.runningOnce },
		async () => session.start(await session.requestOf(session.defaultState(simulation))).report,
	);
	const figure = await pick(
		words.claimSentence,
		words.whichFigure,
		spokenReport(report).outcome.figures.map((one) => ({
			label: one.label,
			description: sayFigure(one),
			value: one,
		})),
	);
	const [low, high] = [figure.value * 0.9, figure.value * 1.1].sort((a, b) => a - b);
	const expect = await vscode.window.showInputBox({
		title: words.claimSentence,
		prompt: words.expect(sayFigure(figure)),
		value: `${threeDigits(low!)} to ${threeDigits(high!)}${figure.unit && ` ${figure.unit}`}`,
		validateInput: (written) =>
			parseExpectation(written) ? undefined : words.writeAs(expectationForms.slice(0, 4).join(", ")),
	});
	if (expect === undefined) throw new vscode.CancellationError();
	return { simulation, figure: figure.id, expect };
}
