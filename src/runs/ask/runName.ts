import { sayingsIn } from "../../language/sayings.ts";
import { type Language } from "../../language/language.ts";
import { wordIn } from "../../language/wordsIn.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { say } from "../../numeric/say.ts";
import { unitIn } from "../../numeric/unitIn.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Parameter, type Parameters, type Value } from "../../simulations/kit/parameters.ts";
import { type ScheduledChange } from "../../simulations/kit/schedule.ts";
import { simulations } from "../../simulations/registry.ts";
import { simulationIn } from "../../simulations/spoken.ts";
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
export function sayValue(parameter: Parameter | undefined, value: Value, language: Language = "en"): string {
	if (typeof value === "boolean") return wordIn(language, value ? ["on", "oui"] : ["off", "non"]);
	if (typeof value === "number") return say(value, parameter?.kind === "number" ? parameter.unit : "", language);
	if (parameter?.kind !== "choice") return value;
	return parameter.options.find((option) => option.value === value)?.label ?? value;
}

/** A parameter with its value: "Baseline copiers 25 %", "Liquid alpha on", "Market: Chutes"; "Days 20" where the label is the unit. */
export function sayParameter(parameter: Parameter, value: Value, language: Language = "en"): string {
	const { kind, label } = parameter;
	const isUnit = kind === "number" && unitIn(language, parameter.unit).toLowerCase() === label.toLowerCase();
	const said = sayValue(isUnit ? undefined : parameter, value, language);
	return `${label}${kind === "choice" ? wordIn(language, [":", " :"]) : ""} ${said}`;
}

/** What an event changes: "Others bring −500 TAO a day, Restlessness 0". */
export const sayEvent = ({ set }: ScheduledChange, parameters: Parameters, language: Language = "en"): string =>
	Object.entries(set)
		.map(([name, value]) => (parameters[name] ? sayParameter(parameters[name], value, language) : `${name} ${value}`))
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
	language: Language = "en",
): string[] {
	const { parameters } = simulation;
	return [
		...(imported ? [imported.name] : []),
		...(simulation.rules.length > 0 && rules !== rulesFor(simulation)
			? [sayingsIn(language)(ruleSet(rules).label)]
			: []),
		...valuesThatDiffer(parameters, values).map(([name, value]) => sayParameter(parameters[name]!, value, language)),
		...events.map((event) => {
			const change = sayEvent(event, parameters, language);
			return wordIn(language, [`at ${event.at}: ${change}`, `à ${event.at} : ${change}`]);
		}),
		...(version === simulation.version
			? []
			: [wordIn(language, [`version ${version} of the model`, `version ${version} du modèle`])]),
	];
}

/** What a run is called where nobody named it: that by which it differs from the defaults. */
export function nameOfRun(asked: Asked, language: Language = "en"): string {
	const simulation = simulations.find(({ id }) => id === asked.simulation);
	const differences = simulation ? whatDiffers(asked, simulationIn(language, simulation), language) : [];
	const named = differences.length > MOST_NAMED + 1 ? differences.slice(0, MOST_NAMED) : differences;
	const rest = differences.length - named.length;
	if (named.length === 0) return wordIn(language, ["Defaults", "Valeurs par défaut"]);
	const more = rest > 0 ? wordIn(language, [` and ${rest} more`, ` et ${rest} de plus`]) : "";
	return `${named.join(", ")}${more}`;
}

/** The title of a run's simulation; its id where that no longer exists. */
export function titleOfRun({ simulation: id }: Pick<Asked, "simulation">, language: Language = "en"): string {
	const simulation = simulations.find((candidate) => candidate.id === id);
	return simulation ? simulationIn(language, simulation).title : id;
}
