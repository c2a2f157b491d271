import { language } from "../kit/language.ts";
import * as v from "valibot";
import * as vscode from "vscode";
import { AnchoredText } from "../../argument/anchor.ts";
import { checkArgument, type CheckedClaim } from "../../argument/checkArgument.ts";
import { type OwnClaim } from "../../argument/ownClaim.ts";
import { type OwnResult, resultOf } from "../../argument/ownResult.ts";
import { type Stamp, stampOf, whyStale } from "../../argument/stamp.ts";
import { Emitter } from "../../runs/emitter.ts";
import { type RunReport, type RunRequest } from "../../runs/runReport.ts";
import { type ArgumentFile, claimsFiles } from "./argumentFiles.ts";

const schema: v.GenericSchema<unknown, OwnResult> = v.object({
	state: v.picklist(["kept", "broken", "lost", "failed", "bound"]),
	sentence: v.string(),
	expected: v.exactOptional(v.string()),
	found: v.exactOptional(v.string()),
	figure: v.exactOptional(v.object({ value: v.number(), unit: v.string() })),
	stamp: v.object({ sentence: v.string(), asked: v.string(), rules: v.string(), version: v.number() }),
});
const kept = "ownResults";
/** More than anybody looks at; the oldest go. */
const most = 1000;

/** Claims of the reader's own texts: checks them, and remembers with the workspace how they fared. */
export class OwnClaims {
	readonly #changed = new Emitter<void>();
	/** A claim was checked. */
	readonly onDidChange = this.#changed.event;
	readonly #filesChanged = new Emitter<void>();
	/** A claims file of the workspace came, went or was saved. */
	readonly onDidChangeFiles = this.#filesChanged.event;
	readonly #watcher = vscode.workspace.createFileSystemWatcher(claimsFiles);
	readonly #results: Map<string, OwnResult>;

	constructor(
		private readonly run: (request: RunRequest) => Promise<RunReport>,
		private readonly store: vscode.Memento,
	) {
		const changed = () => this.#filesChanged.fire();
		this.#watcher.onDidCreate(changed);
		this.#watcher.onDidChange(changed);
		this.#watcher.onDidDelete(changed);
		const saved: unknown = store.get(kept);
		const entries = Array.isArray(saved) ? (saved as readonly unknown[]) : [];
		this.#results = new Map(
			entries.flatMap((entry): [string, OwnResult][] => {
				const parsed = v.safeParse(v.tuple([v.string(), schema]), entry);
				return parsed.success ? [parsed.output] : [];
			}),
		);
	}

	dispose(): void {
		this.#watcher.dispose();
	}

	/** How a claim fared, whatever changed since. @param file where the claim is written */
	resultOf(file: vscode.Uri, claim: string): OwnResult | undefined {
		return this.#results.get(keyOf(file, claim));
	}

	/** Why the result of a claim is out of date: "its sentence", "its rule set" …; undefined where it is not, or there is none. */
	staleness(file: vscode.Uri, claim: string, now: Stamp): string | undefined {
		const result = this.resultOf(file, claim);
		return result && whyStale(result.stamp, now, language);
	}

	/** Checks claims of a file, all where none are named, and remembers what came out. There must be a text. */
	async check(
		{ uri, argument, text }: ArgumentFile,
		claims: readonly OwnClaim[] = argument.claims,
	): Promise<readonly CheckedClaim[]> {
		if (!text) return [];
		const checked = await checkArgument(text.content, claims, this.run);
		for (const one of checked) {
			const key = keyOf(uri, one.claim.id);
			this.#results.delete(key);
			this.#results.set(key, resultOf(one, text.content));
		}
		await this.store.update(kept, [...this.#results].slice(-most));
		this.#changed.fire();
		return checked;
	}

	/** Claims of a file whose result is out of date. */
	stale({ uri, argument, text }: ArgumentFile): readonly OwnClaim[] {
		if (!text) return [];
		const anchors = AnchoredText.of(text.content);
		return argument.claims.filter((claim) => {
			const now = stampOf(claim, text.content, anchors.find(claim.anchor));
			return this.staleness(uri, claim.id, now) !== undefined;
		});
	}
}

const keyOf = (file: vscode.Uri, claim: string): string => `${file.toString()}#${claim}`;
