import { claimOf } from "../essay/claims.ts";
import { toPlainText } from "../essay/inlineMarkup.ts";
import { runLooks } from "../essay/lean.ts";
import { sectionName, sectionOf } from "../essay/sections.ts";
import { say } from "../numeric/say.ts";
import { commandLineOf } from "../runs/ask/commandLine.ts";
import { valuesThatDiffer } from "../runs/ask/valueText.ts";
import { type JudgedFinding, type Manifest, type RunReport } from "../runs/runReport.ts";
import { type Simulation } from "../simulations/kit/contract.ts";
import { type Figure } from "../simulations/kit/outcome.ts";

/** A finding of one run as data: what it bears on, by which basis, and what counts. */
export function findingData({ claim, verdict, brief, basis, reason, counts, measure, agreeing }: JudgedFinding) {
	const { statement, section } = claimOf(claim);
	return {
		claim,
		section,
		sectionTitle: sectionOf(section).title,
		statement,
		verdict: runLooks[verdict].word,
		...(brief !== undefined && { brief }),
		basis: basis ?? "simulation",
		reason: toPlainText(reason),
		counts: counts ?? `Measured: ${measure}.`,
		...(agreeing !== undefined && { agreeing }),
	};
}

export const sayFigure = ({ label, value, unit, low, high }: Figure): string =>
	`${label}: ${say(value, unit)}${low === undefined || high === undefined ? "" : ` (5-95 % of seeds: ${say(low, unit)} to ${say(high, unit)})`}`;

/** What repeats a run, in two lines. */
export function sayManifest(manifest: Manifest, simulation: Simulation): string {
	const { seed, seeds, rules, values, outcomeHash, version, engine } = manifest;
	const changed = valuesThatDiffer(simulation.parameters, values).map(([name, value]) => `${name}=${value}`);
	const facts = [
		`${simulation.id} version ${version}`,
		`engine ${engine}`,
		...(simulation.rules.length > 0 ? [`rules ${rules}`] : []),
		seeds === 1 ? `seed ${seed}` : `${seeds} seeds from ${seed}`,
		changed.length === 0 ? "values at their defaults" : `changed: ${changed.join(", ")}`,
		`outcome ${outcomeHash}`,
	];
	return `Manifest: ${facts.join("; ")}\nRepeat: ${commandLineOf(manifest, simulation)}`;
}

/** A run for a model to read: question, answer, figures, what it says about the essay, limits, manifest. */
export function sayRun(report: RunReport, simulation: Simulation): string {
	const { manifest, headline, detail, outcome, findings, stoppedAt } = report;
	const { model } = simulation;
	const judged = findings.map(findingData).map((finding) => {
		const seeds = finding.agreeing === undefined ? "" : `, ${finding.agreeing} of ${manifest.seeds} seeds`;
		return `- ${sectionName(finding.section)} [${finding.claim}] "${finding.statement}" → ${finding.verdict} (basis: ${finding.basis}, one run${seeds}). ${finding.reason} ${finding.counts}`;
	});
	const words = (outcome.words ?? []).map(({ label, reading }) => `${label}: ${reading}`);
	return [
		simulation.question,
		toPlainText(headline),
		...detail.map(toPlainText),
		...(stoppedAt === undefined ? [] : ["Stopped before its end: partial figures."]),
		...(model.illustrative
			? [`Illustrative: it shows a direction, no size. ${toPlainText(model.hinge ?? "")}`.trim()]
			: []),
		"Figures:",
		...[...outcome.figures.map(sayFigure), ...words].map((line) => `- ${line}`),
		"What it says about the essay:",
		...(judged.length > 0 ? judged : ["- This run judges no claim."]),
		sayManifest(manifest, simulation),
	].join("\n");
}

/** The same as data. Tables and participants are left out: the command line and the library have them. */
export const runData = (
	{ manifest, headline, detail, outcome, findings, stoppedAt }: RunReport,
	simulation: Simulation,
) => ({
	question: simulation.question,
	answer: toPlainText(headline),
	detail: detail.map(toPlainText),
	sections: simulation.sections,
	illustrative: simulation.model.illustrative,
	figures: outcome.figures,
	words: outcome.words ?? [],
	findings: findings.map(findingData),
	...(stoppedAt !== undefined && { stoppedAt }),
	manifest,
	repeat: commandLineOf(manifest, simulation),
});
