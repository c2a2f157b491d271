import { type Language } from "../../language/language.ts";
import { simulations } from "../../simulations/registry.ts";
import { speakerOf } from "../../simulations/spoken.ts";
import { type ClaimTestReport } from "./claimTestReport.ts";

/** A test of a claim in a reader's language: its simulation's words, and every number as it is. */
export function claimTestIn(language: Language, test: ClaimTestReport): ClaimTestReport {
	if (language === "en") return test;
	const { measure, counts, atDefaults, hinges, threshold } = test;
	const say = speakerOf(
		language,
		simulations.find(({ id }) => id === test.simulation),
	);
	const { brief, reason, here } = atDefaults;
	return {
		...test,
		measure: say(measure),
		...(counts !== undefined && { counts: say(counts) }),
		atDefaults: {
			...atDefaults,
			...(brief !== undefined && { brief: say(brief) }),
			reason: say(reason),
			...(here && { here: { ...here, label: say(here.label) } }),
		},
		hinges: hinges.map((hinge) => ({
			...hinge,
			label: say(hinge.label),
			bars: hinge.bars.map((bar) => ({ ...bar, label: say(bar.label) })),
		})),
		...(threshold && { threshold: { ...threshold, label: say(threshold.label) } }),
	};
}
