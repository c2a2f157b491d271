import { type ClaimId } from "../essay/claimId.ts";
import { type Claim } from "../essay/claim.ts";
import { type Verdict, verdictLooks, verdicts } from "../essay/verdict.ts";
import { type JudgedFinding, type Manifest } from "../messages/runReport.ts";

/** What one run found, from this window or from the history. */
export interface Judged {
	readonly manifest: Manifest;
	readonly findings: readonly JudgedFinding[];
	/** Id in the history, where it was kept. */
	readonly run?: string;
}

/** What the newest run of one simulation found about one claim. */
export interface ClaimEvidence {
	readonly simulation: string;
	readonly finding: JudgedFinding;
	readonly run?: string;
	/** "seed 7", "20 seeds from 7, 18 agree". */
	readonly basis: string;
}

/** For every claim what the newest run of each simulation found about it. @param runs newest first */
export function evidenceByClaim(runs: readonly Judged[]): ReadonlyMap<ClaimId, readonly ClaimEvidence[]> {
	const evidence = new Map<ClaimId, ClaimEvidence[]>();
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

function basisOf({ seed, seeds }: Manifest, { agreeing }: JudgedFinding): string {
	if (seeds === 1) return `seed ${seed}`;
	return `${seeds} seeds from ${seed}${agreeing === undefined ? "" : `, ${agreeing} agree`}`;
}

/**
 * The one verdict of simulations on a claim that its icon shows: theirs where they agree, qualified where they do not.
 * It says nothing of what sources say.
 */
export function simulatedVerdict(claim: Claim, evidence: readonly ClaimEvidence[]): Verdict {
	const found = new Set(evidence.map(({ finding }) => finding.verdict).filter((verdict) => verdict !== "untestable"));
	if (found.size > 1) return "qualified";
	const [only] = found;
	if (only) return only;
	return claim.untestable === undefined ? "untested" : "untestable";
}

/** "4 ✓ 1 ✗ 2 ◐ 3 ○": how many claims have each verdict, those without any left out. */
export function countVerdicts(found: readonly Verdict[]): string {
	return countsOf(found)
		.map(([verdict, count]) => `${count} ${verdictLooks[verdict].symbol}`)
		.join("  ");
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
