import { type ClaimId } from "../essay/claimId.ts";
import { type Claim } from "../essay/claim.ts";
import { joinVerdicts, type Verdict, verdictLooks, verdicts } from "../essay/verdict.ts";
import { type ClaimTestReport } from "./worlds/claimTestReport.ts";
import { type JudgedFinding, type Manifest } from "../runs/runReport.ts";
import { basisOf as basisOfWorlds, hingeOf } from "./scorecard/scorecardWords.ts";
import { valuesThatDiffer } from "../runs/ask/valueText.ts";
import { simulations } from "../simulations/registry.ts";

/** What one run found, from this window or from the history. */
export interface Judged {
	readonly manifest: Manifest;
	readonly findings: readonly JudgedFinding[];
	/** Id in the history, where it was kept. */
	readonly run?: string;
}

/** What the newest run of one simulation, or its test over many worlds, found about one claim. */
export interface ClaimEvidence {
	readonly simulation: string;
	readonly finding: JudgedFinding;
	readonly run?: string;
	/** "defaults, seed 7", "2 values changed, 20 seeds from 7, 18 agree", "Holds in 71 % of 500 worlds (67–75 %)". */
	readonly basis: string;
	/** The premise on which it hinges, in inline markup, where it was tested over many worlds. */
	readonly hinge?: string;
}

/**
 * For every claim what tests over many worlds found about it, and then what the newest run of each simulation did.
 * @param runs newest first
 * @param tests those that count first
 */
export function evidenceByClaim(
	runs: readonly Judged[],
	tests: readonly ClaimTestReport[],
): ReadonlyMap<ClaimId, readonly ClaimEvidence[]> {
	const evidence = new Map<ClaimId, ClaimEvidence[]>();
	for (const test of tests) {
		const list = evidence.get(test.claim) ?? [];
		if (list.some(({ simulation }) => simulation === test.simulation)) continue; // a newer test of it is there
		evidence.set(test.claim, [...list, evidenceOfTest(test)]);
	}
	const seen = new Set<string>();
	for (const { manifest, findings, run } of runs) {
		if (seen.has(manifest.simulation)) continue;
		seen.add(manifest.simulation);
		for (const finding of findings) {
			const list = evidence.get(finding.claim) ?? [];
			list.push({ simulation: manifest.simulation, finding, run, basis: basisOf(manifest, finding) });
			evidence.set(finding.claim, list);
		}
	}
	return evidence;
}

function evidenceOfTest(test: ClaimTestReport): ClaimEvidence {
	const { claim, simulation, measure, verdict, atDefaults } = test;
	const reason = `At the defaults: ${atDefaults.reason}`;
	const finding = { claim, measure, verdict, margin: atDefaults.margin, reason };
	return { simulation, finding, basis: basisOfWorlds(test), ...hingeOf(test) };
}

/** What the verdict rests on, so that nobody takes a run with turned knobs for one with the defaults. */
function basisOf({ simulation, values, seed, seeds, imported }: Manifest, { agreeing }: JudgedFinding): string {
	const parameters = simulations.find(({ id }) => id === simulation)?.parameters ?? {};
	const changed = valuesThatDiffer(parameters, values).length;
	return [
		changed === 0 ? "defaults" : `${changed} ${changed === 1 ? "value" : "values"} changed`,
		...(imported ? [imported.name] : []),
		seeds === 1 ? `seed ${seed}` : `${seeds} seeds from ${seed}`,
		...(seeds === 1 || agreeing === undefined ? [] : [`${agreeing} agree`]),
	].join(", ");
}

/**
 * The one verdict of simulations on a claim that its icon shows: theirs where they agree, qualified where they do not.
 * A simulation that was tested over many worlds speaks by these. It says nothing of what sources say.
 */
export function simulatedVerdict(claim: Claim, evidence: readonly ClaimEvidence[]): Verdict {
	const first = new Map([...evidence].reverse().map(({ simulation, finding }) => [simulation, finding.verdict]));
	return joinVerdicts([...first.values()]) ?? (claim.untestable === undefined ? "untested" : "untestable");
}

/** "✓4 ◐2 ✗1": how many claims have each verdict; while none has one, how many there are: "○8". */
export function countVerdicts(found: readonly Verdict[]): string {
	const counts = countsOf(found);
	const decided = counts.filter(([verdict]) => verdict !== "untested" && verdict !== "untestable");
	const shown = decided.length > 0 ? decided : counts.filter(([verdict]) => verdict === "untested");
	return shown.map(([verdict, count]) => `${verdictLooks[verdict].symbol}${count}`).join(" ");
}

/** The same as words, for a screen reader: "4 supported, 1 contradicted". */
export function sayVerdicts(found: readonly Verdict[]): string {
	return countsOf(found)
		.map(([verdict, count]) => `${count} ${verdictLooks[verdict].label.toLowerCase()}`)
		.join(", ");
}

const countsOf = (found: readonly Verdict[]) =>
	verdicts
		.map((verdict) => [verdict, found.filter((other) => other === verdict).length] as const)
		.filter(([, count]) => count > 0);
