import { type JudgedFinding } from "../runReport.ts";
import { type Finding, type Judgement } from "../../simulations/kit/finding.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { type Parameters, type Values } from "../../simulations/kit/parameters.ts";

/** What one outcome says about each claim. */
export function judge(simulation: Simulation, outcome: Outcome, values: Values): JudgedFinding[] {
	return simulation.findings.map((finding) => ({
		...describeFinding(finding),
		...finding.test(outcome, values as never),
	}));
}

/**
 * What several seeds say together: the verdict that most of them gave.
 *
 * Its reason speaks of the medians where they give that verdict too, else of the seed in the middle of those that gave it.
 *
 * @param outcomes one per seed, at least two
 * @param combined their medians
 */
export function judgeSeeds(
	simulation: Simulation,
	outcomes: readonly Outcome[],
	combined: Outcome,
	values: Values,
): JudgedFinding[] {
	return simulation.findings.map((finding) => {
		const each = outcomes.map((outcome) => finding.test(outcome, values as never));
		const { verdict, agreeing } = mostFrequent(each);
		const together = finding.test(combined, values as never);
		const judgement = together.verdict === verdict ? together : middle(each.filter((one) => one.verdict === verdict));
		return { ...describeFinding(finding), ...judgement, agreeing };
	});
}

const describeFinding = ({ claim, measure, counts, figure, basis }: Finding<Parameters>) => ({
	claim,
	measure,
	...(counts !== undefined && { counts }),
	...(figure !== undefined && { figure }),
	...(basis && { basis }),
});

function mostFrequent(judgements: readonly Judgement[]): { verdict: Judgement["verdict"]; agreeing: number } {
	const counts = new Map<Judgement["verdict"], number>();
	for (const { verdict } of judgements) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
	const [verdict, agreeing] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
	return { verdict, agreeing };
}

function middle(judgements: readonly Judgement[]): Judgement {
	return judgements.toSorted((a, b) => a.margin - b.margin)[Math.floor(judgements.length / 2)]!;
}
