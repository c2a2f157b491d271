import { SubnetsError } from "../../numeric/errors.ts";
import { briefly } from "../../numeric/oneLine.ts";
import { checkValues, type Parameters, type Values, type ValuesOf } from "./parameters.ts";

/** A change of parameters while a run goes on. */
export interface ScheduledChange {
	/** When, in the simulation's own time, as its charts over time show it: "day 20" is 20. */
	readonly at: number;
	/** New values by parameter; each holds from then on, or for this one step where the parameter is an action. */
	readonly set: Values;
	/** What happens, in the author's words. */
	readonly says?: string;
}

/**
 * The values in force at a step. A model with `live` parameters asks for them at every step, and reads those parameters
 * nowhere else; all others stay what they were.
 * @param step in the simulation's own time
 */
export function valuesAt<P extends Parameters>(
	parameters: P,
	values: ValuesOf<P>,
	events: readonly ScheduledChange[] | undefined,
	step: number,
): ValuesOf<P> {
	if (!events) return values;
	const changed = events.flatMap(({ at, set }) =>
		Object.entries(set).filter(([name]) => (parameters[name]?.live === "once" ? at === step : at <= step)),
	);
	return changed.length === 0 ? values : { ...values, ...Object.fromEntries(changed) };
}

/** Names of the parameters that may change while it runs. */
export const liveParameters = (parameters: Parameters): readonly string[] =>
	Object.keys(parameters).filter((name) => parameters[name]!.live !== undefined);

/**
 * Checks a schedule.
 * @returns it in the order of time; those of one moment stay in their order
 * @throws {SubnetsError} `bad-value` for what cannot change while this simulation runs, or to a value that is not allowed
 */
export function checkEvents(
	{ title, parameters }: { readonly title: string; readonly parameters: Parameters },
	events: readonly ScheduledChange[],
): readonly ScheduledChange[] {
	const live = liveParameters(parameters);
	events.forEach(({ at, set }, i) => {
		const refuse = (name: string, sentence: string): never => {
			throw new SubnetsError("bad-value", sentence, `events.${i}${name}`);
		};
		if (!Number.isInteger(at) || at < 1) refuse(".at", `Events: ${at} is not a whole number from 1.`);
		for (const name of Object.keys(set)) {
			if (live.includes(name)) continue;
			const which = live.length === 0 ? "Nothing can" : `Only these can: ${live.join(", ")}`;
			refuse(`.set.${briefly(name)}`, `"${briefly(name)}" cannot change while ${title} runs. ${which}.`);
		}
		try {
			checkValues(parameters, set);
		} catch (error) {
			if (!SubnetsError.is(error)) throw error;
			refuse(`.set.${error.field}`, error.message);
		}
	});
	return [...events].sort((a, b) => a.at - b.at);
}
