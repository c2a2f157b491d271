import { type Scenario } from "../../runs/ask/scenario.ts";
import { type ScenarioChange } from "../../runs/ask/scenarioEdit.ts";

/** Two changes, one after the other, as one. */
export const joined = (first: ScenarioChange, then: ScenarioChange): ScenarioChange => ({
	...first,
	...then,
	...((first.values || then.values) && { values: { ...first.values, ...then.values } }),
});

/** What the file will say once a change is written. */
export function withChange(scenario: Scenario, { title, until, values, ...change }: ScenarioChange): Scenario {
	const { until: before, ...rest } = scenario;
	const stop = until === undefined ? before : (until ?? undefined);
	return {
		...rest,
		...change,
		title: title ?? scenario.title,
		values: { ...scenario.values, ...values },
		...(stop && { until: stop }),
	};
}
