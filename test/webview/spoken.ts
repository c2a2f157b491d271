import shipped from "../../media/scorecard.json";
import { verdictsByClaim } from "../../src/claims/evidence.ts";
import { type Scorecard } from "../../src/claims/scorecard/scorecard.ts";
import { scorecardOf } from "../../src/claims/scorecard/scorecardOf.ts";
import { claimTestIn } from "../../src/claims/worlds/claimTestIn.ts";
import { type ClaimTestReport } from "../../src/claims/worlds/claimTestReport.ts";
import { type SectionId } from "../../src/essay/sectionId.ts";
import { language } from "../../src/host/kit/language.ts";
import { findSimulation, simulations } from "../../src/host/kit/simulations.ts";
import { spokenReport } from "../../src/host/kit/spoken.ts";
import { sectionPicture } from "../../src/host/panels/sectionPicture.ts";
import { describeSimulation } from "../../src/host/session/describeSimulation.ts";
import { askIn } from "../../src/runs/ask/ask.ts";
import { type RunReport } from "../../src/runs/runReport.ts";
import { type SimulationPanelState, type SimulationView } from "../../src/wire/panels/simulationPanel.ts";

/* What the host shows of the product itself, in the page's language: real sections, verdicts, simulations and reports. */

const tests = shipped.reports as unknown as readonly ClaimTestReport[];

/** The verdicts that ship. */
export const shippedVerdicts = () =>
	verdictsByClaim(
		[],
		tests.map((test) => claimTestIn(language, test)),
		language,
	);

/** A section as the reader shows it. */
export function realSection(id: SectionId) {
	const verdicts = shippedVerdicts();
	return sectionPicture(id, (claim) => verdicts.get(claim)!);
}

/** The scorecard that ships. */
export const realCard = (): Scorecard => scorecardOf(shipped as never, simulations, language);

/** A simulation with a run of it, as its panel shows them. @param text of the harness's `runAtDefaults`: in English, as runs are kept */
export function realSimulation(text: string): Parameters<SimulationView["show"]>[0] {
	const report = JSON.parse(text, (_, value: { readonly numbers?: readonly (number | null)[] } | null) =>
		value?.numbers ? Float64Array.from(value.numbers, (number) => number ?? NaN) : value,
	) as RunReport;
	const state: SimulationPanelState = { version: 1, ...askIn(report.manifest), chart: "" };
	return {
		state,
		description: describeSimulation(findSimulation(state.simulation)),
		report: spokenReport(report),
		waits: false,
	};
}
