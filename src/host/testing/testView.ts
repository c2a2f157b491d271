import { isClaimsFile } from "../kit/fileName.ts";
import * as vscode from "vscode";
import { type EssayEditor } from "../editor/essayEditor.ts";
import { type OwnClaims } from "../session/ownClaims.ts";
import { type Session } from "../session/session.ts";
import { claimOfItem, essayItems, EssayRuns, runClaim } from "./essaySuite.ts";
import { isOwnSuite, ownItems, runOwn } from "./ownSuite.ts";

/** Time that a text rests before a continuous run looks at it again, in milliseconds. */
const rest = 800;

/** The essay, and arguments of the reader's own, in VS Code's Testing view. */
export class TestView {
	readonly #subscriptions: { dispose(): void }[] = [];
	#filling: Promise<void> | undefined;

	constructor(
		readonly controller: vscode.TestController,
		private readonly session: Session,
		private readonly editor: EssayEditor,
		private readonly own: OwnClaims,
	) {
		const { Run } = vscode.TestRunProfileKind;
		controller.createRunProfile(
			"Once",
			Run,
			(request, token) => this.#handle(request, token, "once"),
			true,
			undefined,
			true,
		);
		controller.createRunProfile("Many worlds", Run, (request, token) => this.#handle(request, token, "worlds"));
		controller.refreshHandler = () => this.fill(true);
		this.#subscriptions.push(own.onDidChangeFiles(() => void this.fill(true)));
	}

	/** Puts the suites in, once or anew. */
	fill(anew = false): Promise<void> {
		if (anew || !this.#filling) this.#filling = this.#fill();
		return this.#filling;
	}

	/** Runs what a request asks for; resolves when it has ended. */
	async run(request: vscode.TestRunRequest, token: vscode.CancellationToken, how: "once" | "worlds"): Promise<void> {
		await this.fill();
		const run = this.controller.createTestRun(request);
		const runs = new EssayRuns(this.session);
		try {
			for (const [suite, items] of bySuite(this.#asked(request))) {
				if (token.isCancellationRequested) break;
				for (const item of items) run.started(item);
				if (suite && isOwnSuite(suite)) await this.#attempt(run, items, () => runOwn(run, suite, items, this.own));
				else
					for (const item of items) {
						if (token.isCancellationRequested) run.skipped(item);
						else
							await this.#attempt(run, [item], () => runClaim(run, item, claimOfItem(item)!, how, runs, this.session));
					}
			}
		} finally {
			run.end();
		}
	}

	dispose(): void {
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	async #fill(): Promise<void> {
		const [essay, own] = await Promise.all([essayItems(this.controller, this.editor), ownItems(this.controller)]);
		this.controller.items.replace([essay, ...own]);
	}

	async #handle(
		request: vscode.TestRunRequest,
		token: vscode.CancellationToken,
		how: "once" | "worlds",
	): Promise<void> {
		await this.run(request, token, how);
		if (!request.continuous) return;
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const again = () => {
			clearTimeout(waiting);
			waiting = setTimeout(() => void this.fill(true).then(() => this.run(request, token, how)), rest);
		};
		const isOurs = ({ uri }: vscode.TextDocument) =>
			isClaimsFile(uri) || this.#asked(request).some((item) => item.uri?.toString() === uri.toString());
		const changes = vscode.workspace.onDidChangeTextDocument(({ document }) => isOurs(document) && again());
		token.onCancellationRequested(() => {
			clearTimeout(waiting);
			changes.dispose();
		});
	}

	/** The tests that a request asks for, those of items as they are now. */
	#asked({ include, exclude = [] }: vscode.TestRunRequest): readonly vscode.TestItem[] {
		const all = new Map<string, vscode.TestItem>();
		const add = (item: vscode.TestItem) => {
			if (exclude.some(({ id }) => id === item.id)) return;
			if (claimOfItem(item) || item.id.includes("#")) all.set(item.id, item);
			item.children.forEach(add);
		};
		if (include) include.forEach((item) => add(this.#now(this.controller.items, item.id) ?? item));
		else this.controller.items.forEach(add);
		return [...all.values()];
	}

	#now(items: vscode.TestItemCollection, id: string): vscode.TestItem | undefined {
		let found = items.get(id);
		items.forEach((item) => (found ??= this.#now(item.children, id)));
		return found;
	}

	/** A run that fails says so at its tests and leaves the others alone. */
	async #attempt(run: vscode.TestRun, items: readonly vscode.TestItem[], work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			const message = new vscode.TestMessage(error instanceof Error ? error.message : String(error));
			for (const item of items) run.errored(item, message);
		}
	}
}

function bySuite(
	items: readonly vscode.TestItem[],
): ReadonlyMap<vscode.TestItem | undefined, readonly vscode.TestItem[]> {
	const suites = new Map<vscode.TestItem | undefined, vscode.TestItem[]>();
	for (const item of items) suites.set(item.parent, [...(suites.get(item.parent) ?? []), item]);
	return suites;
}
