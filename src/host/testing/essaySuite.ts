import * as vscode from "vscode";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { type Claim } from "../../essay/claim.ts";
import { chapterHeading } from "../../essay/sections.ts";
import { isDecided, leanLooks, sideOf } from "../../essay/lean.ts";
import { simulationsTesting } from "../../claims/simulationsTesting.ts";
import { type EssayEditor } from "../editor/essayEditor.ts";
import { execute } from "../kit/execute.ts";
import { type Session } from "../session/session.ts";
import { essayHere } from "../kit/essayHere.ts";

const prefix = "claim:";

/** The essay as suites: chapters, sections, and every claim that a simulation judges as a test. */
export async function essayItems(controller: vscode.TestController, editor: EssayEditor): Promise<vscode.TestItem> {
	const place = await editor.places();
	const root = controller.createTestItem("essay", "The essay", place?.uri);
	for (const chapter of essayHere.chapters) {
		const suite = controller.createTestItem(`chapter:${chapter.id}`, chapterHeading(chapter), place?.uri);
		for (const id of chapter.sections) {
			const section = controller.createTestItem(`section:${id}`, essayHere.headingOf(id), place?.uri);
			section.range = place?.section(id);
			for (const claim of essayHere.claimsOf(id).filter((one) => simulationsTesting(one).length > 0)) {
				const item = controller.createTestItem(prefix + claim.id, claim.statement, place?.uri);
				item.range = place?.claim(claim.id);
				section.children.add(item);
			}
			if (section.children.size > 0) suite.children.add(section);
		}
		if (suite.children.size > 0) root.children.add(suite);
	}
	return root;
}

/** The claim that a test is about; undefined for others. */
export const claimOfItem = ({ id }: vscode.TestItem): Claim | undefined =>
	id.startsWith(prefix) ? essayHere.findClaim(id.slice(prefix.length)) : undefined;

/** Runs every simulation that judges a claim, each of them once for all claims of a test run. */
export class EssayRuns {
	readonly #runs = new Map<string, Promise<void>>();

	constructor(private readonly session: Session) {}

	async once(claim: Claim): Promise<void> {
		await Promise.all(simulationsTesting(claim).map(({ id }) => this.#run(id)));
	}

	#run(simulation: string): Promise<void> {
		const before = this.#runs.get(simulation);
		if (before) return before;
		const run = this.#start(simulation);
		this.#runs.set(simulation, run);
		return run;
	}

	async #start(simulation: string): Promise<void> {
		const request = await this.session.requestOf(this.session.defaultState(simulation));
		const report = await this.session.start(request).report;
		this.#reports.set(simulation, report.findings);
		this.session.showed({ request, report });
	}

	readonly #reports = new Map<
		string,
		readonly { readonly claim: string; readonly verdict: string; readonly reason: string }[]
	>();

	/** What the runs found about a claim. */
	found(claim: Claim): readonly { readonly verdict: string; readonly reason: string }[] {
		return simulationsTesting(claim).flatMap(({ id }) =>
			(this.#reports.get(id) ?? []).filter((one) => one.claim === claim.id),
		);
	}
}

/** Tests a claim once, or over many worlds, and says how it fared. */
export async function runClaim(
	run: vscode.TestRun,
	item: vscode.TestItem,
	claim: Claim,
	how: "once" | "worlds",
	runs: EssayRuns,
	session: Session,
): Promise<void> {
	const began = Date.now();
	if (how === "worlds") {
		await execute("testClaim", { claim: claim.id, how });
		const { lean, word, brief, tests } = session.verdictOf(claim.id);
		const number = tests[0]?.number ?? brief;
		if (!isDecided(lean)) return run.skipped(item);
		if (sideOf(lean) === 1) return run.passed(item, Date.now() - began);
		return run.failed(item, messageOf(item, `${leanLooks[lean].symbol} ${word}. ${number}`, word), Date.now() - began);
	}
	await runs.once(claim);
	const found = runs.found(claim);
	const decided = found.filter(({ verdict }) => verdict !== "untestable");
	if (decided.length === 0) return run.skipped(item);
	const against = decided.filter(({ verdict }) => verdict !== "supported");
	if (against.length === 0) return run.passed(item, Date.now() - began);
	const messages = against.map(({ verdict, reason }) =>
		messageOf(item, toPlainText(reason), verdict === "contradicted" ? "no" : "in part"),
	);
	run.failed(item, messages, Date.now() - began);
}

function messageOf(item: vscode.TestItem, sentence: string, found: string): vscode.TestMessage {
	const message = vscode.TestMessage.diff(sentence, "yes", found);
	if (item.uri && item.range) message.location = new vscode.Location(item.uri, item.range);
	return message;
}
