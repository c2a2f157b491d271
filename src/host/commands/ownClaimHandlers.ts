import { say } from "../kit/saying.ts";
import { ownTextWords as words } from "./ownTextWords.ts";
import { fileName, isClaimsFile } from "../kit/fileName.ts";
import * as vscode from "vscode";
import { argumentAsArgdown } from "../../argument/argumentAsArgdown.ts";
import { argumentAsMarkdown } from "../../argument/argumentAsMarkdown.ts";
import { AnchoredText } from "../../argument/anchor.ts";
import { claimAsScenario } from "../../argument/claimAsScenario.ts";
import { isBroken } from "../../argument/checkArgument.ts";
import { type OwnClaim } from "../../argument/ownClaim.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type ArgumentFile, argumentOf, listArguments, rangeOf, readArgument } from "../session/argumentFiles.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { scenarioSuffix } from "../manifest/contributions.ts";
import { language } from "../kit/language.ts";
import { tell } from "../kit/message.ts";
import { NothingYet } from "../kit/nothingYet.ts";
import { fileNameOf, saveFile } from "../kit/saveFile.ts";
import { type CommandServices } from "./commandServices.ts";
import { stateOfRun } from "./historyHandlers.ts";
import { pick } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";

/** The argument that an address belongs to, a claims file or a text; else that of the text that is shown, or one that is chosen. */
async function argumentAt(address: string | undefined, title: string): Promise<ArgumentFile> {
	const shown = vscode.window.activeTextEditor?.document.uri;
	const uri = address === undefined ? shown : vscode.Uri.parse(address, true);
	const found = uri && (await readAt(uri));
	if (found) return found;
	if (address !== undefined) throw noClaims(uri);
	const files = await listArguments();
	if (files.length === 0) throw noClaims(shown);
	return await pick(
		title,
		words.claimsOfWhich,
		files.map((value) => ({ label: value.argument.title, description: value.name, value })),
	);
}

async function readAt(uri: vscode.Uri): Promise<ArgumentFile | undefined> {
	if (isClaimsFile(uri)) return await readArgument(uri);
	const document = await vscode.workspace.openTextDocument(uri);
	return await argumentOf(uri, document.getText());
}

function noClaims(uri: vscode.Uri | undefined): NothingYet {
	const cure = words.claimCure;
	return new NothingYet(uri ? words.noOwnClaims(fileName(uri), cure) : words.noOwnText(cure), "openExample");
}

async function claimAt(
	target: Target,
	title: string,
): Promise<{ readonly file: ArgumentFile; readonly claim: OwnClaim }> {
	const file = await argumentAt(target.uri, title);
	const named = file.argument.claims.find(({ id }) => id === target.claim);
	if (named) return { file, claim: named };
	const claim = await pick(
		title,
		words.whichClaim,
		file.argument.claims.map((value) => ({ label: value.statement, description: value.id, value })),
	);
	return { file, claim };
}

/** Runs what tests the claims of a text, or one of them, and says how many are as expected. */
export const checkClaims =
	({ own }: CommandServices): CommandHandler =>
	async ({ uri, claim }: Target) => {
		const file = await argumentAt(uri, words.checkClaims);
		if (!file.text) {
			const message = words.noTextBeside(file.name);
			throw new SubnetsError("not-found", message, "text");
		}
		const asked = file.argument.claims.filter(({ id }) => claim === undefined || id === claim);
		const checked = await vscode.window.withProgress(
			{ location: vscode.ProgressLocation.Window, title: words.checking(file.argument.title) },
			() => own.check(file, asked),
		);
		const broken = checked.filter(isBroken);
		const [first] = broken;
		const count = words.stand(checked.length - broken.length, checked.length);
		tell(
			first ? "warning" : "information",
			first ? `${count}. ${first.claim.id}: ${say(first.sentence)}` : `${count}.`,
		);
		return broken.map((one) => one.claim.id);
	};

/** Runs again whatever is older than the text: the reader's own runs of the essay's claims, and claims of their own. */
export const runStale =
	({ session, ownText, own }: CommandServices): CommandHandler =>
	async ({ uri }: Target) => {
		const { uri: address, text } = await ownText.textAt(uri);
		const runs = await ownText.staleRuns(address.toString());
		for (const { simulation, run } of runs) {
			const kept = (await session.runs()).find(({ id }) => id === run);
			const live = session.reports.all().find(({ request }) => request.simulation === simulation);
			const request = kept
				? await session.requestOf(await stateOfRun(kept, session))
				: (live?.request ?? (await session.requestOf(session.defaultState(simulation))));
			const report = await session.start(request).report;
			session.showed({ request, report, ...(live?.network !== undefined && { network: live.network }) });
			await session.keepShown(report);
		}
		const file = await argumentOf(address, text);
		const claims = file ? own.stale(file) : [];
		if (file && claims.length > 0) await own.check(file, claims);
		if (runs.length + claims.length === 0) tell("information", words.upToDate);
		return runs.length + claims.length;
	};

/** Shows the sentence of a claim of the reader's own; where it is lost, the claim in its file. */
export const showOwnClaim = (): CommandHandler => async (target: Target) => {
	const { file, claim } = await claimAt(target, words.showOwnClaim);
	const found = file.text && AnchoredText.of(file.text.content).find(claim.anchor);
	const place =
		found && found.state !== "lost"
			? { uri: file.text!.uri, range: rangeOf(file.text!.content, found.range) }
			: { uri: file.uri, range: undefined };
	const document = await vscode.workspace.openTextDocument(place.uri);
	const range =
		place.range ?? new vscode.Range(document.positionAt(claim.written.start), document.positionAt(claim.written.end));
	const editor = await vscode.window.showTextDocument(document, { selection: range });
	editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	return claim.id;
};

/** Saves a claim as a file that others can run, or the argument that it is part of. */
export const exportClaim = (): CommandHandler => async (target: Target) => {
	const { file, claim } = await claimAt(target, words.exportOwnClaim);
	const { title } = file.argument;
	const forms = [
		...(claim.test
			? [
					{
						label: words.runnable,
						description: "JSON",
						detail: words.runnableHelp,
						form: "scenario",
						value: { name: `${claim.id}${scenarioSuffix}`, text: claimAsScenario(claim) },
					},
				]
			: []),
		{
			label: words.wholeArgument,
			description: "Argdown",
			detail: words.wholeArgumentHelp,
			form: "argdown",
			value: { name: fileNameOf(title, "argdown"), text: argumentAsArgdown(file.argument) },
		},
	];
	const given = forms.find(({ form }) => form === target.form);
	const { name, text } = given?.value ?? (await pick(words.exportOwnClaim, words.asWhat, forms));
	if (given) return text;
	return (await saveFile(name, text))?.toString();
};

/** Every claim of a text of the reader's own, with what was expected and what was found, on one page. */
export const openOwnScorecard =
	({ own, documents }: CommandServices): CommandHandler =>
	async ({ uri }: Target) => {
		const file = await argumentAt(uri, words.openOwnScorecard);
		const checked = await own.check(file);
		const markdown = argumentAsMarkdown(file.argument, checked, language);
		await documents.show(words.scorecardOf(file.argument.title), markdown);
		return markdown;
	};
