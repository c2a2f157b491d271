import { type Language } from "../language/language.ts";
import { type Derivation } from "../simulations/kit/derivation.ts";
import { type Chart } from "../simulations/kit/chart.ts";
import { type Figure, isNumberColumn, type Outcome, type Participant } from "../simulations/kit/outcome.ts";
import { simulations } from "../simulations/registry.ts";
import { speakerOf } from "../simulations/spoken.ts";
import { type JudgedFinding, type RunProgress, type RunReport } from "./runReport.ts";

/* Runs are made, hashed and kept in English; a reader's language is put on where they are shown. */

type Say = (text: string) => string;

const sayFor = (language: Language, id: string): Say =>
	speakerOf(
		language,
		simulations.find((simulation) => simulation.id === id),
	);

/** A report in a reader's language: every number, id and hash is the same. */
export function reportIn<R extends RunReport>(language: Language, report: R): R {
	if (language === "en") return report;
	const say = sayFor(language, report.manifest.simulation);
	return {
		...report,
		headline: say(report.headline),
		detail: report.detail.map(say),
		outcome: outcomeWith(say, report.outcome),
		findings: findingsWith(say, report.findings),
	};
}

/** What a run found about claims, in a reader's language. */
export const findingsIn = (
	language: Language,
	simulation: string,
	findings: readonly JudgedFinding[],
): readonly JudgedFinding[] => (language === "en" ? findings : findingsWith(sayFor(language, simulation), findings));

/** A sentence of one simulation's run in a reader's language. */
export const sentenceIn = (language: Language, simulation: string, text: string): string =>
	sayFor(language, simulation)(text);

/** Somebody in a run, in a reader's language. */
export const participantIn = (language: Language, simulation: string, participant: Participant): Participant =>
	language === "en" ? participant : participantWith(sayFor(language, simulation), participant);

/** A run on its way in a reader's language. */
export function progressIn(language: Language, simulation: string, progress: RunProgress): RunProgress {
	if (language === "en") return progress;
	const say = sayFor(language, simulation);
	return {
		...progress,
		label: say(progress.label),
		outcome: outcomeWith(say, progress.outcome),
		...(progress.first && { first: reportIn(language, progress.first) }),
	};
}

/** Why somebody was paid, in a reader's language. */
export function derivationIn(language: Language, simulation: string, derivation: Derivation): Derivation {
	if (language === "en") return derivation;
	const say = sayFor(language, simulation);
	return {
		...derivation,
		title: say(derivation.title),
		lines: derivation.lines.map((line) => ({
			...line,
			label: say(line.label),
			formula: say(line.formula),
			...(line.source !== undefined && { source: say(line.source) }),
		})),
		summary: say(derivation.summary),
	};
}

/** Charts over a simulation's runs, in a reader's language. */
export function chartsIn(language: Language, simulation: string, charts: readonly Chart[]): readonly Chart[] {
	if (language === "en") return charts;
	const say = sayFor(language, simulation);
	const labels = <T extends { readonly label?: string }>(all: readonly T[]) =>
		all.map((one) => (one.label === undefined ? one : { ...one, label: say(one.label) }));
	return charts.map((chart) => ({
		...chart,
		title: say(chart.title),
		description: say(chart.description),
		...("references" in chart && chart.references && { references: labels(chart.references) }),
		...("contours" in chart && chart.contours && { contours: labels(chart.contours) }),
	}));
}

const findingsWith = (say: Say, findings: readonly JudgedFinding[]) =>
	findings.map((finding) => ({
		...finding,
		measure: say(finding.measure),
		reason: say(finding.reason),
		...(finding.counts !== undefined && { counts: say(finding.counts) }),
		...(finding.brief !== undefined && { brief: say(finding.brief) }),
	}));

const figureWith = (say: Say, figure: Figure): Figure => ({ ...figure, label: say(figure.label) });

const participantWith = (say: Say, participant: Participant): Participant => ({
	...participant,
	name: say(participant.name),
	kind: say(participant.kind),
	pay: figureWith(say, participant.pay),
	figures: participant.figures.map((figure) => figureWith(say, figure)),
});

const outcomeWith = (say: Say, outcome: Outcome): Outcome => ({
	figures: outcome.figures.map((figure) => figureWith(say, figure)),
	...(outcome.words && {
		words: outcome.words.map((word) => ({ ...word, label: say(word.label), reading: say(word.reading) })),
	}),
	tables: outcome.tables.map((table) => ({
		...table,
		label: say(table.label),
		columns: table.columns.map((column) =>
			isNumberColumn(column)
				? { ...column, label: say(column.label) }
				: { ...column, label: say(column.label), values: column.values.map(say) },
		),
	})),
	participants: outcome.participants.map((participant) => participantWith(say, participant)),
	events: outcome.events.map(({ at, text }) => ({ at, text: say(text) })),
});
