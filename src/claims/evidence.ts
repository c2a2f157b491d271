import { type Language } from "../language/language.ts";
import { wordsIn } from "../language/wordsIn.ts";
import { type ClaimId } from "../essay/claimId.ts";
import { essayIn } from "../essay/essayIn.ts";
import { runLooks } from "../essay/lean.ts";
import { type JudgedFinding, type Manifest } from "../runs/runReport.ts";
import { titleOfRun } from "../runs/ask/runName.ts";
import { valuesThatDiffer } from "../runs/ask/valueText.ts";
import { simulations } from "../simulations/registry.ts";
import { simulationIn } from "../simulations/spoken.ts";
import { type ClaimVerdict, claimVerdict, type OwnVerdict } from "./claimVerdict.ts";
import { verdictCatalogue } from "./verdictCatalogue.ts";
import { type ClaimTestReport } from "./worlds/claimTestReport.ts";

/** What one run found, from this window or from the history. */
export interface Judged {
	readonly manifest: Manifest;
	readonly findings: readonly JudgedFinding[];
	/** Id in the history, where it was kept. */
	readonly run?: string;
}

/**
 * The verdict of every claim: from tests over many worlds, with the newest run of each simulation beside them. A run at the
 * defaults says nothing that a test of the same simulation does not.
 *
 * @param runs newest first
 * @param tests those that count first
 * @param language of titles; what runs and tests say is taken as it is
 */
export function verdictsByClaim(
	runs: readonly Judged[],
	tests: readonly ClaimTestReport[],
	language: Language = "en",
): ReadonlyMap<ClaimId, ClaimVerdict> {
	const own = new Map<ClaimId, OwnVerdict[]>();
	const seen = new Set<string>();
	for (const { manifest, findings, run } of runs) {
		if (seen.has(manifest.simulation)) continue;
		seen.add(manifest.simulation);
		for (const finding of findings) {
			const { claim } = finding;
			const tested = tests.some((test) => test.claim === claim && test.simulation === manifest.simulation);
			if (tested && changesOf(manifest) === 0 && !manifest.imported) continue;
			own.set(claim, [...(own.get(claim) ?? []), ownVerdict(manifest, finding, run, language)]);
		}
	}
	const { claims } = essayIn(language);
	const spoken = simulations.map((simulation) => simulationIn(language, simulation));
	return new Map(claims.map((claim) => [claim.id, claimVerdict(claim, tests, spoken, own.get(claim.id), language)]));
}

function ownVerdict(
	manifest: Manifest,
	finding: JudgedFinding,
	run: string | undefined,
	language: Language,
): OwnVerdict {
	const { simulation } = manifest;
	return {
		...runLooks[finding.verdict],
		brief: finding.brief ?? "",
		simulation,
		title: titleOfRun(manifest, language),
		...(run !== undefined && { run }),
		version: manifest.version,
		how: howOf(manifest, finding, language),
		reason: finding.reason,
	};
}

const changesOf = ({ simulation, values }: Manifest): number =>
	valuesThatDiffer(simulations.find(({ id }) => id === simulation)?.parameters ?? {}, values).length;

/** What the run rests on, so that nobody takes one with turned knobs for one with the defaults. */
function howOf(manifest: Manifest, { agreeing }: JudgedFinding, language: Language): string {
	const words = wordsIn(language, verdictCatalogue);
	const { seed, seeds, imported } = manifest;
	const changed = changesOf(manifest);
	return [
		changed === 0 ? words.defaults : words.changed(changed),
		...(imported ? [imported.name] : []),
		seeds === 1 ? words.seed(seed) : words.seeds(seeds, seed),
		...(seeds === 1 || agreeing === undefined ? [] : [words.agree(agreeing, seeds)]),
	].join(", ");
}
