import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { type ScheduledChange } from "../../simulations/kit/schedule.ts";
import { sayEvent } from "../ask/runName.ts";

/** An outcome with a mark for every event up to a moment, so that charts show where it fell and the hash covers it. */
export function withEvents(
	outcome: Outcome,
	events: readonly ScheduledChange[] | undefined,
	{ parameters }: Pick<Simulation, "parameters">,
	until: number,
): Outcome {
	if (!events) return outcome;
	const marks = events
		.filter(({ at }) => at <= until)
		.map((event) => ({ at: event.at, text: event.says ?? sayEvent(event, parameters) }));
	return { ...outcome, events: [...outcome.events, ...marks].sort((a, b) => a.at - b.at) };
}
