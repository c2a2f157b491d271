import * as v from "valibot";
import { SubnetsError } from "../../numeric/errors.ts";
import { DEFAULT_RULE_SET, RULE_SET_IDS, type RuleSetId } from "../../chain/ruleSetId.ts";
import { MOST_SEEDS } from "./checkRequest.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { checkValues, defaultsOf, type Values } from "../../simulations/kit/parameters.ts";
import { findSimulation } from "../../simulations/registry.ts";

/** A run written down as a file that others can run again with the same result. */
export interface Scenario {
	readonly title: string;
	readonly simulation: string;
	/** All of the simulation's values. */
	readonly values: Values;
	readonly seed: number;
	readonly seeds: number;
	readonly rules: RuleSetId;
	/** File of a network to start from, relative to the scenario. */
	readonly network?: string;
}

/** Longest scenario file, in characters. */
const LONGEST = 100_000;

const value = v.union([v.number(), v.string(), v.boolean()], "Use a number, a text in quotes, true or false.");
const whole = (low: number, high: number) => {
	const cure = `Use a whole number from ${low} to ${high}.`;
	return v.pipe(v.number(cure), v.integer(cure), v.minValue(low, cure), v.maxValue(high, cure));
};
const text = (longest: number) => v.pipe(v.string("Use a text in quotes."), v.maxLength(longest, "Make it shorter."));
const schema = v.strictObject({
	$schema: v.optional(v.string()),
	title: v.optional(text(200)),
	simulation: text(100),
	values: v.optional(v.record(v.string(), value)),
	seed: v.optional(whole(0, 2 ** 32 - 1)),
	seeds: v.optional(whole(1, MOST_SEEDS)),
	rules: v.optional(v.picklist(RULE_SET_IDS, `Use one of: ${RULE_SET_IDS.join(", ")}.`)),
	network: v.optional(text(1000)),
});

/**
 * Reads a scenario file.
 * @param fileName for the sentence
 * @throws {SubnetsError} `bad-format` naming the file, the place in it and the cure
 */
export function parseScenario(content: string, fileName: string): Scenario {
	const refuse = (place: string, cure: string): never => {
		throw new SubnetsError("bad-format", `${fileName}${place && `, "${place}"`}: ${cure}`, place || undefined);
	};
	if (content.length > LONGEST)
		return refuse("", `A scenario has at most ${LONGEST.toLocaleString("en-US")} characters.`);
	let data: unknown;
	try {
		data = JSON.parse(content);
	} catch (error) {
		return refuse("", `This is not complete JSON (${(error as Error).message}). Mend it and run it again.`);
	}
	const parsed = v.safeParse(schema, data);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const known = Object.keys(schema.entries).filter((name) => name !== "$schema");
		const cure = issue.expected === "never" ? `There is no such field. Use: ${known.join(", ")}.` : issue.message;
		return refuse(v.getDotPath(issue) ?? "", issue.received === "undefined" ? "This field is missing." : cure);
	}
	const { simulation: id, title, values = {}, seed = 1, seeds = 1, rules = DEFAULT_RULE_SET, network } = parsed.output;
	try {
		const simulation = findSimulation(id);
		return {
			title: title ?? fileName.replace(/\.subnet\.json$/, ""),
			simulation: id,
			values: checkValues(simulation.parameters, values),
			seed,
			seeds: simulation.stochastic ? seeds : 1,
			rules,
			...(network !== undefined && { network }),
		};
	} catch (error) {
		if (!SubnetsError.is(error)) throw error;
		return refuse(error.field === "simulation" ? "simulation" : `values.${error.field}`, error.message);
	}
}

/** A scenario of a simulation's defaults, as the text of a new file. */
export function newScenario({ id, title, parameters, stochastic, rules }: Simulation): string {
	const scenario = {
		title: `${title}: my scenario`,
		simulation: id,
		values: defaultsOf(parameters),
		seed: 1,
		...(stochastic && { seeds: 1 }),
		...(rules.length > 0 && { rules: DEFAULT_RULE_SET }),
	};
	return `${JSON.stringify(scenario, undefined, "\t")}\n`;
}
