import * as v from "valibot";
import { DEFAULT_RULE_SET, RULE_SET_IDS, type RuleSetId } from "../../chain/ruleSetId.ts";
import { LARGEST_SEED } from "../../numeric/random.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { checkUntil } from "./checkUntil.ts";
import { type Until } from "./until.ts";
import { MOST_SEEDS } from "./mostSeeds.ts";
import { checkEvents, type ScheduledChange } from "../../simulations/kit/schedule.ts";
import { checkValues, type Values } from "../../simulations/kit/parameters.ts";

/** A question, whole but for the network that it may start from: which each of its forms names in its own way. */
export interface Ask {
	/** Id of the simulation. */
	readonly simulation: string;
	/** All of its values. */
	readonly values: Values;
	readonly seed: number;
	/** How many seeds, counted up from `seed`: above 1 the report carries bands. */
	readonly seeds: number;
	readonly rules: RuleSetId;
	/** What changes while it runs, in the order of time; absent: nothing. */
	readonly events?: readonly ScheduledChange[];
	/** Ends before all `seeds` are run: as soon as a figure is known well enough. It leaves no trace in the manifest, which says how many were run. */
	readonly until?: Until;
}

const whole = (low: number, high: number) => {
	const cure = `Use a whole number from ${low} to ${high.toLocaleString("en-US")}.`;
	return v.pipe(v.number(cure), v.integer(cure), v.minValue(low, cure), v.maxValue(high, cure));
};

/** A text of limited length, with the cure for another. */
export const text = (longest: number) =>
	v.pipe(v.string("Use a text in quotes."), v.maxLength(longest, "Make it shorter."));

const value = v.union([v.number(), v.string(), v.boolean()], "Use a number, a text in quotes, true or false.");

/** The most events of one run. */
const MOST_EVENTS = 100;
/** No simulation has more steps. */
const LAST_STEP = 1_000_000;

/** A schedule as it comes from outside. */
export const eventsField = v.pipe(
	v.array(
		v.strictObject({
			at: v.pipe(
				whole(1, LAST_STEP),
				v.description("When, in the simulation's own time: the day, epoch, month … of its chart."),
			),
			set: v.pipe(v.record(text(200), value), v.description("New values of parameters that can change while it runs.")),
			says: v.exactOptional(v.pipe(text(200), v.description("What happens, for the mark in the chart."))),
		}),
		"Use a list of events, each with at and set.",
	),
	v.maxLength(MOST_EVENTS, `Use at most ${MOST_EVENTS} events.`),
	v.description("What changes while it runs."),
);

/** A stop condition as it comes from outside. */
export const untilField = v.pipe(
	v.strictObject({
		figure: v.pipe(text(100), v.description("Id of the figure.")),
		width: v.pipe(
			v.number("Use a number."),
			v.minValue(0, "Use a width of 0 or more."),
			v.description("Width of the 95 % interval of its mean over seeds, in its unit."),
		),
	}),
	v.description("Runs no more seeds than it takes until a figure is known so well; seeds is the most."),
);

/**
 * The fields of an ask as they come from outside, each with its limits and the cure for what does not fit; every form of
 * the question (saved panel, scenario, manifest, tool input) is made of these. What a simulation allows, `checkValues` knows.
 */
export const askFields = {
	simulation: v.pipe(text(100), v.description("Which question is asked.")),
	values: v.pipe(
		v.record(text(200), value),
		v.description("Values of the simulation's parameters; those that are not named keep their defaults."),
	),
	seed: v.pipe(whole(0, LARGEST_SEED), v.description("Seed of the random numbers.")),
	seeds: v.pipe(
		whole(1, MOST_SEEDS),
		v.description("How many seeds, counted up from the first: more than one gives bands."),
	),
	rules: v.pipe(
		v.picklist(RULE_SET_IDS, `Use one of: ${RULE_SET_IDS.join(", ")}.`),
		v.description("The dated emission rules in force."),
	),
	events: v.optional(eventsField),
	until: v.optional(untilField),
};

/** The rule set that a simulation runs under where nobody says: that of the essay's date, if it knows it. */
export const rulesFor = ({ rules }: Pick<Simulation, "rules">): RuleSetId =>
	rules.includes(DEFAULT_RULE_SET) ? DEFAULT_RULE_SET : (rules[0] ?? DEFAULT_RULE_SET);

/** A single run that takes at least so long, in milliseconds, is asked once; of a quicker one several are. */
const LONG_RUN = 500;
/** How many seeds a quick simulation is asked with: chance then moves a median little, and "18 of 20" reads well. */
const SEVERAL_SEEDS = 20;

/** How many seeds a simulation is asked with where nobody says: an answer should not rest on one throw of the dice. */
export const seedsFor = ({ stochastic, cost }: Pick<Simulation, "stochastic" | "cost">): number =>
	stochastic && cost < LONG_RUN ? SEVERAL_SEEDS : 1;

/**
 * A whole ask: what is not given is the simulation's default, the first seed, as many seeds as are quick.
 * @throws {SubnetsError} `bad-value` for a value that the simulation does not allow
 */
export function askFor(simulation: Simulation, given: Partial<Omit<Ask, "simulation">> = {}): Ask {
	const {
		seed = 1,
		events = [],
		until,
		seeds = Math.max(1, Math.min(seedsFor(simulation), LARGEST_SEED - seed + 1)),
	} = given;
	return {
		simulation: simulation.id,
		values: checkValues(simulation.parameters, given.values ?? {}) as Values,
		seed,
		seeds: simulation.stochastic ? seeds : 1,
		rules: given.rules ?? rulesFor(simulation),
		...(events.length > 0 && { events: checkEvents(simulation, events) }),
		...(until && { until: checkUntil(simulation, until) }),
	};
}

/** The ask in something that holds more: a panel's state, a manifest, a scenario. */
export const askIn = ({ simulation, values, seed, seeds, rules, events, until }: Ask): Ask => ({
	simulation,
	values,
	seed,
	seeds,
	rules,
	...(events && events.length > 0 && { events }),
	...(until && { until }),
});
