import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { type Language } from "../../language/language.ts";
import { sayingsIn } from "../../language/sayings.ts";
import { simulationIn } from "../../simulations/spoken.ts";
import { simulations } from "../../simulations/registry.ts";
import { type Manifest } from "../runReport.ts";
import { nameOfRun, sayEvent, sayParameter, saySeeds, sayValue } from "./runName.ts";

/** An input by which runs differ from one another. */
export interface DifferingInput {
	/** The parameter's name; also `seed`, `rules`, `imported`, `version` and `engine`. */
	readonly name: string;
	readonly label: string;
	/** What each run had, in words. */
	readonly values: readonly string[];
	/** The same with the input's name where it needs one: "Days 20", "seed 7". */
	readonly said: readonly string[];
}

/** Every input by which runs of one simulation differ, parameters first, then network, rules, seeds and versions. */
export function inputsApart(runs: readonly Manifest[], language: Language = "en"): DifferingInput[] {
	const simulation = simulations.find(({ id }) => id === runs[0]?.simulation);
	const parameters = simulation ? simulationIn(language, simulation).parameters : {};
	const frame = sayingsIn(language);
	const names = [...new Set([...Object.keys(parameters), ...runs.flatMap(({ values }) => Object.keys(values))])];
	const sameNames = new Set(runs.map(({ imported }) => imported?.name)).size === 1;
	const networkOf = ({ imported }: Manifest) =>
		imported ? `${imported.name}${sameNames ? ` (${imported.hash.slice(0, 8)})` : ""}` : frame("the model's own state");
	const input = (name: string, label: string, of: (run: Manifest) => string, key: (run: Manifest) => unknown = of) => ({
		name,
		label,
		values: runs.map(of),
		said: runs.map(of),
		varies: new Set(runs.map(key)).size > 1,
	});
	const all = [
		...names.map((name) => {
			const parameter = parameters[name];
			const valueIn = (run: Manifest) => run.values[name] ?? parameter?.default ?? "";
			const found = input(
				name,
				parameter?.label ?? name,
				(run) => sayValue(parameter, valueIn(run), language),
				valueIn,
			);
			return parameter ? { ...found, said: runs.map((run) => sayParameter(parameter, valueIn(run), language)) } : found;
		}),
		input(
			"events",
			frame("Events"),
			({ events = [] }) =>
				events.map((event) => `${frame(`at ${event.at}:`)} ${sayEvent(event, parameters, language)}`).join("; ") ||
				frame("no events"),
		),
		input("imported", frame("Starts from"), networkOf, ({ imported }) => imported?.hash),
		input("rules", frame("Rules"), ({ rules }) => frame(ruleSet(rules).label)),
		input("seed", frame("Seeds"), (run) => saySeeds(run, language)),
		input("version", frame("Model"), ({ version }) => `version ${version}`),
		input("engine", "Subnet Explorer", ({ engine }) => `engine ${engine}`),
	];
	return all.flatMap(({ varies, ...rest }) => (varies ? [rest] : []));
}

/**
 * Names for runs of one simulation side by side: of each only that by which these differ from one another. Two that would
 * be called the same get a number.
 */
export function namesApart(runs: readonly Manifest[], language: Language = "en"): string[] {
	const inputs = inputsApart(runs, language);
	const names = runs.map((run, i) => inputs.map(({ said }) => said[i]!).join(", ") || nameOfRun(run, language));
	return names.map((name, i) => (names.indexOf(name) === i ? name : `${name} (${i + 1})`));
}
