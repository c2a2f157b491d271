import { editorWords as words } from "./editorWords.ts";
import { say } from "../kit/saying.ts";
import { isClaimsFile } from "../kit/fileName.ts";
import * as vscode from "vscode";
import { AnchoredText } from "../../argument/anchor.ts";
import { inSlices } from "./inSlices.ts";
import { readArgument } from "../session/argumentFiles.ts";

/** While somebody types, files are looked at when this has passed without another key, in milliseconds. */
const pause = 300;

/** What is wrong in open claims files: fields that cannot be used, and sentences that are not in the text. */
export class ClaimDiagnostics {
	readonly #collection = vscode.languages.createDiagnosticCollection("subnets.claims");
	readonly #subscriptions: vscode.Disposable[];
	/** The newest look at each file: an earlier one that is still on its way ends. */
	readonly #looked = new WeakMap<vscode.TextDocument, object>();
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		const look = () => {
			clearTimeout(this.#waiting);
			this.#waiting = setTimeout(() => void this.#lookAtAll(), pause);
		};
		this.#subscriptions = [
			this.#collection,
			vscode.workspace.onDidOpenTextDocument((document) => isClaimsFile(document.uri) && look()),
			vscode.workspace.onDidCloseTextDocument((document) => this.#collection.delete(document.uri)),
			// A change of any text may lose a sentence of a claims file that is open.
			vscode.workspace.onDidChangeTextDocument(
				() => vscode.workspace.textDocuments.some(({ uri }) => isClaimsFile(uri)) && look(),
			),
		];
		look();
	}

	dispose(): void {
		clearTimeout(this.#waiting);
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	async #lookAtAll(): Promise<void> {
		await Promise.all(
			vscode.workspace.textDocuments.filter(({ uri }) => isClaimsFile(uri)).map((document) => this.#look(document)),
		);
	}

	async #look(document: vscode.TextDocument): Promise<void> {
		const file = await readArgument(document.uri);
		if (!file) return;
		const { argument, text } = file;
		const at = (start: number, end: number) => new vscode.Range(document.positionAt(start), document.positionAt(end));
		const slips = argument.problems.map(
			({ start, end, message }) => new vscode.Diagnostic(at(start, end), say(message)),
		);
		const isNewest = () => this.#looked.get(document) === look;
		const look = {};
		this.#looked.set(document, look);
		const anchors = text && (await inSlices(AnchoredText.read(text.content), isNewest));
		if (!isNewest()) return;
		const lost = argument.claims.flatMap(({ anchor, written, id }) => {
			const found = anchors?.find(anchor);
			if (!found || found.state === "found") return [];
			const message = found.state === "lost" ? words.lost(id, say(found.why)) : words.littleDifferent(id, found.now);
			const severity =
				found.state === "lost" ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information;
			return [new vscode.Diagnostic(at(written.start, written.end), message, severity)];
		});
		const noText = text ? [] : [new vscode.Diagnostic(at(0, 1), words.claimsNoText, vscode.DiagnosticSeverity.Warning)];
		const all = [...slips, ...lost, ...noText];
		for (const diagnostic of all) diagnostic.source = "Subnet Explorer";
		this.#collection.set(document.uri, all);
	}
}
