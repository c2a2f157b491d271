import { type Language } from "../../language/language.ts";
import { wordIn } from "../../language/wordsIn.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { say } from "../../numeric/say.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Parameter, type Parameters, type Value } from "../../simulations/kit/parameters.ts";
import { type ScheduledChange } from "../../simulations/kit/schedule.ts";
import { simulations } from "../../simulations/registry.ts";
import { type Manifest } from "../runReport.ts";
import { rulesFor } from "./ask.ts";
import { valuesThatDiffer } from "./valueText.ts";

/** What a run was asked, as far as its name tells it. */
export type Asked = Pick<
	Manifest,
	"simulation" | "version" | "values" | "seed" | "seeds" | "rules" | "imported" | "events"
>;

/** So many differences are named; the others are counted. */
const MOST_NAMED = 3;

/** A value as people read it: "25 %", "on", "A typical subnet". */
export function sayValue(parameter: Parameter | undefined, value: Value): string {
	if (typeof value === "boolean") return value ? "on" : "off";
	if (typeof value === "number") return say(value, parameter?.kind === "number" ? parameter.unit : "");
	if (parameter?.kind !== "choice") return value;
	return parameter.options.find((option) => option.value === value)?.label ?? value;
}

/** A parameter with its value: "Baseline copiers 25 %", "Liquid alpha on", "Market: Chutes"; "Days 20" where the label is the unit. */
export function sayParameter(parameter: Parameter, value: Value): string {
	const { kind, label } = parameter;
	const isUnit = kind === "number" && parameter.unit.toLowerCase() === label.toLowerCase();
	const said = sayValue(isUnit ? undefined : parameter, value);
	return `${label}${kind === "choice" ? ":" : ""} ${said}`;
}

/** What an event changes: "Others bring −500 TAO a day, Restlessness 0". */
export const sayEvent = ({ set }: ScheduledChange, parameters: Parameters): string =>
	Object.entries(set)
		.map(([name, value]) => (parameters[name] ? sayParameter(parameters[name], value) : `${name} ${value}`))
		.join(", ");

/** "seed 7", "20 seeds from 7". */
export const saySeeds = ({ seed, seeds }: Pick<Manifest, "seed" | "seeds">, language: Language = "en"): string =>
	wordIn(
		language,
		seeds === 1
			? [`seed ${seed}`, `graine ${seed}`]
			: [`${seeds} seeds from ${seed}`, `${seeds} graines à partir de ${seed}`],
	);

/** All in which an ask differs from the simulation's defaults, besides its seeds, in words. */
export function whatDiffers(
	{ values, rules, imported, version, events = [] }: Omit<Asked, "simulation" | "seed" | "seeds">,
	simulation: Pick<Simulation, "parameters" | "rules" | "version">,
): string[] {
	const { parameters } = simulation;
	return [
		...(imported ? [imported.name] : []),
		...(simulation.rules.length > 0 && rules !== rulesFor(simulation) ? [ruleSet(rules).label] : []),
		...valuesThatDiffer(parameters, values).map(([name, value]) => sayParameter(parameters[name]!, value)),
		...events.map((event) => `at ${event.at}: ${sayEvent(event, parameters)}`),
		...(version === simulation.version ? [] : [`version ${version} of the model`]),
	];
}

/** What a run is called where nobody named it: that by which it differs from the defaults. */
export function nameOfRun(asked: Asked): string {
	const simulation = simulations.find(({ id }) => id === asked.simulation);
	const differences = simulation ? whatDiffers(asked, simulation) : [];
	const named = differences.length > MOST_NAMED + 1 ? differences.slice(0, MOST_NAMED) : differences;
	const rest = differences.length - named.length;
	if (named.length === 0) return "Defaults";
	return `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** The title of a run's simulation; its id where that no longer exists. */
export const titleOfRun = ({ simulation: id }: Pick<Asked, "simulation">): string =>
	simulations.find((simulation) => simulation.id === id)?.title ?? id;
