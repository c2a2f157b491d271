import { type Language } from "../../language/language.ts";
import { sayingsIn } from "../../language/sayings.ts";
import * as v from "valibot";
import { SubnetsError } from "../../numeric/errors.ts";
import { briefly, nameOfFile } from "../../numeric/oneLine.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { describeIssue } from "./describeIssue.ts";
import { readYaml, type YamlProblem } from "./readYaml.ts";
import { valuesThatDiffer } from "./valueText.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { type Ask, askFields, askFor, text } from "./ask.ts";

/** A run written down as a file that others can run again with the same result. */
export interface Scenario extends Ask {
	readonly title: string;
	/** File of a network to start from, relative to the scenario. */
	readonly network?: string;
	/** How that file is read, where it can be in several ways: `blocks=all` for a series of epochs. */
	readonly as?: readonly string[];
	/** A claim that the run must bear out, as an author exported it. */
	readonly claim?: ScenarioClaim;
}

/** What an exported claim says and expects of the run; `check` compares. */
export interface ScenarioClaim {
	readonly says: string;
	readonly figure?: string;
	readonly finding?: string;
	/** As claims files have it: "3 to 6 ×", "at least leans yes". */
	readonly expect: string;
}

/** Ends the name of a scenario file. */
export const scenarioFile = /\.subnet\.(json|ya?ml)$/;

/** Longest scenario file, in characters. */
const LONGEST = 100_000;

/** A place below a folder: neither absolute nor with a scheme or drive, and no step upwards. */
const INSIDE = /^(?![/\\]|[A-Za-z][\w+.-]*:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$)).+$/;

/** A scenario as it is written; the fields that a file may leave out are optional. */
export const scenarioSchema = v.strictObject({
	$schema: v.optional(v.string()),
	title: v.optional(v.pipe(text(200), v.description("Name of the run in lists."))),
	simulation: askFields.simulation,
	values: v.optional(askFields.values),
	seed: v.optional(askFields.seed),
	seeds: v.optional(askFields.seeds),
	rules: v.optional(askFields.rules),
	events: askFields.events,
	until: askFields.until,
	network: v.optional(
		v.pipe(
			text(1000),
			v.regex(INSIDE, "Name a file in the scenario's folder or below it, such as networks/sn18.json."),
			v.description("File of a real network to start from, in this file's folder or below it."),
		),
	),
	as: v.optional(
		v.pipe(
			v.array(text(100), "Use a list of texts."),
			v.maxLength(10, "Use at most 10 readings."),
			v.description(
				"How the network's file is read, where it can be in several ways: blocks=all for every epoch of a series.",
			),
		),
	),
	claim: v.optional(
		v.pipe(
			v.strictObject({
				says: v.pipe(text(2000), v.description("What is claimed, in a sentence.")),
				figure: v.exactOptional(v.pipe(text(100), v.description("Id of the figure that is expected in a range."))),
				finding: v.exactOptional(
					v.pipe(text(100), v.description("Id of the essay's claim whose verdict is expected.")),
				),
				expect: v.pipe(text(100), v.description('What is expected: "3 to 6 ×", "yes", "at least leans yes".')),
			}),
			v.description("A claim that the run must bear out; `check` compares."),
		),
	),
});

/**
 * Reads a scenario file.
 * @param fileName for the sentence
 * @throws {SubnetsError} `bad-format` naming the file, the place in it and the cure
 */
export function parseScenario(content: string, fileName: string): Scenario {
	const refuse = (place: string, cure: string): never => {
		throw new SubnetsError(
			"bad-format",
			`${nameOfFile(fileName)}${place && `, "${briefly(place, 40)}"`}: ${cure}`,
			place || undefined,
		);
	};
	if (content.length > LONGEST)
		return refuse("", `A scenario has at most ${LONGEST.toLocaleString("en-US")} characters.`);
	const data = dataIn(content, fileName, refuse);
	const parsed = v.safeParse(scenarioSchema, data);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const known = Object.keys(scenarioSchema.entries).filter((name) => name !== "$schema");
		const cure = issue.expected === "never" ? `There is no such field. Use: ${known.join(", ")}.` : cureOf(issue);
		return refuse(v.getDotPath(issue) ?? "", issue.received === "undefined" ? "This field is missing." : cure);
	}
	const { simulation: id, title, network, as, values, seed, seeds, rules, events, until, claim } = parsed.output;
	try {
		const given = Object.entries({ values, seed, seeds, rules, events, until }).filter(
			([, field]) => field !== undefined,
		);
		return {
			...askFor(findSimulation(id), Object.fromEntries(given)),
			title: title?.trim() || fileName.replace(scenarioFile, ""),
			...(network !== undefined && { network }),
			...(as && { as }),
			...(claim && { claim }),
		};
	} catch (error) {
		if (!SubnetsError.is(error)) throw error;
		const { field = "" } = error;
		const whole = field === "simulation" || field === "until" || field.startsWith("events.");
		return refuse(whole ? field : `values.${field}`, error.message);
	}
}

function dataIn(content: string, fileName: string, refuse: (place: string, cure: string) => never): unknown {
	if (scenarioFile.exec(fileName)?.[1] === "json") {
		try {
			return JSON.parse(content);
		} catch {
			return refuse("", "This is not complete JSON. Mend it where the editor underlines it, and run it again.");
		}
	}
	const read = readYaml(content);
	if (!read.problems) return read.value;
	const [{ start, message }] = read.problems as [YamlProblem];
	return refuse("", `Line ${content.slice(0, start).split("\n").length} is not sound YAML. ${message}`);
}

/** The schema's own words where it has some. */
const cureOf = (issue: v.BaseIssue<unknown>): string =>
	issue.message.startsWith("Invalid ") ? `The file cannot be used: ${describeIssue(issue)}. Mend it.` : issue.message;

/** A scenario as the text of a file: all values, so that the file says by itself what is asked. */
export function scenarioAsText(
	{ title, network, as, claim, ...ask }: Scenario,
	{ stochastic, rules }: Simulation,
): string {
	const scenario = {
		title,
		simulation: ask.simulation,
		values: ask.values,
		seed: ask.seed,
		...(stochastic && { seeds: ask.seeds }),
		...(rules.length > 0 && { rules: ask.rules }),
		...(ask.events?.length && { events: ask.events }),
		...(ask.until && { until: ask.until }),
		...(network !== undefined && { network }),
		...(as && { as }),
		...(claim && { claim }),
	};
	return `${JSON.stringify(scenario, undefined, "\t")}\n`;
}

/**
 * An ask as the text of a scenario file that says what differs from the defaults, and the seed: what a reader has changed
 * can be seen in it.
 */
export function settingsAsText(ask: Ask, title: string, simulation: Simulation): string {
	const differing = Object.fromEntries(valuesThatDiffer(simulation.parameters, ask.values));
	const scenario = {
		title,
		simulation: simulation.id,
		...(Object.keys(differing).length > 0 && { values: differing }),
		seed: ask.seed,
		...(simulation.stochastic && ask.seeds !== askFor(simulation).seeds && { seeds: ask.seeds }),
		...(simulation.rules.length > 0 && { rules: ask.rules }),
		...(ask.events?.length && { events: ask.events }),
		...(ask.until && { until: ask.until }),
	};
	return `${JSON.stringify(scenario, undefined, "\t")}\n`;
}

/** A scenario of a simulation's defaults, as the text of a new file. */
export const newScenario = (simulation: Simulation, language: Language = "en"): string =>
	scenarioAsText({ ...askFor(simulation), title: sayingsIn(language)(`${simulation.title}: my scenario`) }, simulation);
