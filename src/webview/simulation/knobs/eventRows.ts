import { contentWords } from "../../words/contentWords.ts";
import { type Parameter, type Parameters, type Value } from "../../../simulations/kit/parameters.ts";
import { type ScheduledChange } from "../../../simulations/kit/schedule.ts";
import { withUnit } from "../../format.ts";

/** One parameter's change by one event: what a line of the form shows. */
export interface EventRow {
	readonly at: number;
	readonly name: string;
	readonly value: Value;
	/** Place of its event. */
	readonly event: number;
}

/** An event that changes several parameters is several rows. */
export const rowsOf = (events: readonly ScheduledChange[]): readonly EventRow[] =>
	events.flatMap(({ at, set }, event) => Object.entries(set).map(([name, value]) => ({ at, name, value, event })));

/** The events without a row. An author's words for an event say no longer what happens, so they go with it. */
export const withoutRow = (events: readonly ScheduledChange[], row: EventRow): readonly ScheduledChange[] =>
	events.flatMap(({ at, set, says }, event) => {
		if (event !== row.event) return [{ at, set, ...(says !== undefined && { says }) }];
		const rest = Object.entries(set).filter(([name]) => name !== row.name);
		return rest.length === 0 ? [] : [{ at, set: Object.fromEntries(rest) }];
	});

/** The events with one more change, in the order of time. */
export const withRow = (
	events: readonly ScheduledChange[],
	{ at, name, value }: Omit<EventRow, "event">,
): readonly ScheduledChange[] => [...events, { at, set: { [name]: value } }].sort((a, b) => a.at - b.at);

/** "Liquid alpha: on", "TAO sold: 5,000 TAO". */
export function sayChange(parameter: Parameter | undefined, value: Value): string {
	if (!parameter) return String(value);
	if (typeof value === "number")
		return `${parameter.label}: ${withUnit(value, parameter.kind === "number" ? parameter.unit : "")}`;
	if (typeof value === "boolean") return `${parameter.label}: ${value ? contentWords.on : contentWords.off}`;
	const option = parameter.kind === "choice" && parameter.options.find((one) => one.value === value);
	return `${parameter.label}: ${option ? option.label : value}`;
}

/** A row in words: "Day 20: TAO sold: 5,000 TAO". */
export const sayRow = ({ at, name, value }: Omit<EventRow, "event">, clock: string, parameters: Parameters): string =>
	`${clock} ${withUnit(at, "")}, ${sayChange(parameters[name], value)}`;
