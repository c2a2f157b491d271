import { say } from "../numeric/say.ts";
import { toPlainText } from "../essay/inlineMarkup.ts";
import { type TextRange } from "../essay/find/found.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { listed } from "../numeric/nearNames.ts";
import { type RunReport, type RunRequest } from "../runs/runReport.ts";
import { type Anchored, AnchoredText } from "./anchor.ts";
import { meetsRange, meetsVerdict, sayExpectation } from "./expectation.ts";
import { type OwnClaim, type OwnTest } from "./ownClaim.ts";
import { runLeanOf } from "./runLean.ts";

/** How a claim fared. */
export type CheckState = "kept" | "broken" | "lost" | "failed" | "bound";

/** What checking one claim came to. */
export interface CheckedClaim {
	readonly claim: OwnClaim;
	/** `bound`: the sentence is there and nothing is expected of a run; `failed`: the run itself did not end well. */
	readonly state: CheckState;
	/** Why, in one sentence. */
	readonly sentence: string;
	readonly anchored: Anchored;
	/** Where its sentence stands, or nearly. */
	readonly range?: TextRange;
	readonly expected?: string;
	readonly found?: string;
	readonly report?: RunReport;
}

/** Whether a text's continuous integration should fail on it. */
export const isBroken = ({ state }: CheckedClaim): boolean =>
	state === "broken" || state === "lost" || state === "failed";

/** Runs a request and gives its report. */
export type Run = (request: RunRequest) => Promise<RunReport>;

/**
 * Locates every claim in its text, runs what it names and compares with what is expected.
 * @param run equal requests are run once
 */
export async function checkArgument(
	text: string,
	claims: readonly OwnClaim[],
	run: Run,
): Promise<readonly CheckedClaim[]> {
	const anchors = AnchoredText.of(text);
	const reports = new Map<string, Promise<RunReport>>();
	const once: Run = (request) => {
		const key = JSON.stringify(request);
		const report = reports.get(key) ?? run(request);
		reports.set(key, report);
		return report;
	};
	const checked: CheckedClaim[] = [];
	for (const claim of claims) checked.push(await checkClaim(claim, anchors.find(claim.anchor), once));
	return checked;
}

async function checkClaim(claim: OwnClaim, anchored: Anchored, run: Run): Promise<CheckedClaim> {
	const range = anchored.state === "lost" ? anchored.near : anchored.range;
	const base = { claim, anchored, ...(range && { range }) };
	if (anchored.state === "lost") return { ...base, state: "lost", sentence: anchored.why };
	const slip =
		anchored.state === "reads-differently" ? ` The sentence reads a little differently now: “${anchored.now}”` : "";
	if (!claim.test) return { ...base, state: "bound", sentence: `Its sentence is there.${slip}` };
	try {
		const report = await run(claim.test.request);
		const judged = judge(claim.test, report);
		return { ...base, ...judged, sentence: `${judged.sentence}${slip}`, report };
	} catch (error) {
		if (!SubnetsError.is(error)) throw error;
		return { ...base, state: "failed", sentence: error.message };
	}
}

/** How a run compares with what was expected of it. */
export type Judged = Pick<CheckedClaim, "state" | "sentence" | "expected" | "found">;

/** Compares a run with what is expected of it. */
export function judge(
	{ expect, figure: id, finding: claim }: OwnTest,
	{ outcome, findings, manifest }: RunReport,
): Judged {
	const expected = sayExpectation(expect);
	if (expect.kind === "range") {
		const figure = outcome.figures.find((one) => one.id === id);
		if (!figure) {
			const known = listed(outcome.figures.map((one) => one.id));
			return { state: "failed", expected, sentence: `The run has no figure "${id}". Use one of: ${known}.` };
		}
		const found = say(figure.value, figure.unit);
		const kept = meetsRange(expect, figure);
		const unit = expect.unit !== "" && expect.unit !== figure.unit ? ` Its unit is "${figure.unit}".` : "";
		return {
			state: kept ? "kept" : "broken",
			expected,
			found,
			sentence: `${figure.label}: ${found}; expected ${expected}.${unit}`,
		};
	}
	const finding = findings.find((one) => one.claim === claim);
	const found = finding && runLeanOf(finding, manifest.seeds);
	if (!found) return { state: "failed", expected, sentence: "The run could not decide the claim." };
	const kept = meetsVerdict(expect, found);
	return {
		state: kept ? "kept" : "broken",
		expected,
		found,
		sentence: `The run says ${found}; expected ${expected}. ${toPlainText(finding.reason)}`,
	};
}
