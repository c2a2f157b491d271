import { basename } from "node:path";
import { type RunRequest } from "../../runs/runReport.ts";
import { decodeText } from "../../chain/imports/text/decodeText.ts";
import { type NetworkText } from "../../chain/imports/parseNetworkFile.ts";
import { type Ask, askFor, askIn } from "../../runs/ask/ask.ts";
import { type Until } from "../../runs/ask/until.ts";
import { MOST_SEEDS } from "../../runs/ask/mostSeeds.ts";
import { checkEvents, type ScheduledChange } from "../../simulations/kit/schedule.ts";
import { parseRules } from "../../runs/ask/checkRequest.ts";
import { valuesFromTexts } from "../../runs/ask/valueText.ts";
import { RULE_SET_IDS } from "../../chain/ruleSetId.ts";
import { simulations } from "../../simulations/registry.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type ImportedNetwork, networkFromTexts } from "../../simulations/kit/importedNetwork.ts";
import { type Parameters } from "../../simulations/kit/parameters.ts";
import { JSON_OPTION, type OptionTable, type Terminal } from "./command.ts";
import { UsageError } from "./usageError.ts";

/** An option that may be given several times. */
export const TEXTS = { type: "string", multiple: true, default: [] as string[] } as const;

/** Options of every command that runs a simulation. */
const common = {
	seed: { type: "string", value: "N", help: "seed of the random numbers" },
	seeds: { type: "string", value: "N", help: "how many seeds, for bands" },
	rules: { type: "string", value: "SET", choices: RULE_SET_IDS, help: `dated rules: ${RULE_SET_IDS.join(", ")}` },
	input: { ...TEXTS, value: "FILE", help: "a real network to start from; several files are joined" },
	as: { ...TEXTS, value: "READING", help: "what a file is, where it can be read in several ways" },
	set: { ...TEXTS, value: "NAME=VALUE", help: "a parameter's value; --name VALUE does the same" },
	at: { ...TEXTS, value: "STEP:NAME=VALUE", help: "a parameter's value from a step on, such as 20:flow=-100" },
	until: {
		type: "string",
		value: "FIGURE=WIDTH",
		help: "as many seeds as it takes until its mean is known so well; --seeds is the most",
	},
	json: JSON_OPTION,
} as const;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A flag of its own for every parameter, `--best-error 0.4` for `bestError`; `--set` reaches those whose name is taken. */
const parameterFlags = (
	parameters: Parameters,
): Record<string, { readonly type: "string" | "boolean"; readonly choices?: readonly string[] }> =>
	Object.fromEntries(
		Object.entries(parameters).map(([name, parameter]) => [
			kebab(name),
			{
				type: parameter.kind === "flag" ? "boolean" : "string",
				...(parameter.kind === "choice" && { choices: parameter.options.map(({ value }) => value) }),
			},
		]),
	);

/** @param own options of the command itself, which go before a parameter of the same name */
export const runOptions = <const O extends object>(simulation: Simulation, own: O) => ({
	...parameterFlags(simulation.parameters),
	...common,
	...own,
});

/** The same by the words of a command line, for help and completion: with the parameters where they name a simulation. */
export const runOptionsFor =
	<const O extends OptionTable>(own: O) =>
	([id]: readonly string[]): OptionTable => {
		const simulation = simulations.find((one) => one.id === id);
		return simulation ? runOptions(simulation, own) : { ...common, ...own };
	};

/** Ids of all simulations, for completion. */
export const simulationIds = (): readonly string[] => simulations.map(({ id }) => id);

/** What `parseWords` makes of {@link runOptions}. */
interface Parsed {
	readonly seed?: string | undefined;
	readonly seeds?: string | undefined;
	readonly rules?: string | undefined;
	readonly input: readonly string[];
	readonly as: readonly string[];
	readonly set: readonly string[];
	readonly at: readonly string[];
	readonly until?: string | undefined;
}

/**
 * The run that the options ask for. Values are checked where they run.
 * @param own names of the command's own options
 * @param base what holds where no option says otherwise, such as a scenario
 * @throws {UsageError} @throws {SubnetsError}
 */
export async function requestFrom(
	simulation: Simulation,
	given: Parsed & Readonly<Record<string, unknown>>,
	own: readonly string[],
	terminal: Terminal,
	base: Ask & { readonly network?: string; readonly as?: readonly string[] } = askFor(simulation),
): Promise<RunRequest> {
	const taken = new Set([...Object.keys(common), ...own]);
	const texts = new Map<string, string>();
	for (const name of Object.keys(simulation.parameters)) {
		const flag = kebab(name);
		if (!taken.has(flag) && given[flag] !== undefined) texts.set(name, String(given[flag]));
	}
	for (const pair of given.set) {
		const [, name, text] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
		if (name === undefined) throw new UsageError(`--set ${pair}: say it as name=value.`);
		texts.set(name, text!);
	}
	const events = [...(base.events ?? []), ...given.at.map((text) => eventFrom(simulation, text))];
	const until = given.until === undefined ? base.until : untilFrom(simulation, given.until);
	const inputs = given.input.length > 0 || base.network === undefined ? given.input : [base.network];
	return {
		...askIn(base),
		values: { ...base.values, ...valuesFromTexts(simulation.parameters, texts) },
		...(given.seed !== undefined && { seed: wholeNumber(given.seed, "seed") }),
		...(given.seeds !== undefined && { seeds: wholeNumber(given.seeds, "seeds") }),
		...(given.until !== undefined && given.seeds === undefined && simulation.stochastic && { seeds: MOST_SEEDS }),
		...(events.length > 0 && { events: checkEvents(simulation, events) }),
		...(until && { until }),
		...(given.rules !== undefined && { rules: parseRules(given.rules) }),
		...(inputs.length > 0 && {
			imported: await readNetwork(inputs, given.as.length > 0 ? given.as : (base.as ?? []), terminal),
		}),
	};
}

/** "20:flow=-100". @throws {UsageError} @throws {SubnetsError} `bad-value` */
function eventFrom(simulation: Simulation, text: string): ScheduledChange {
	const [, at, name, value] = /^(\d{1,7}):([^=]+)=(.*)$/.exec(text) ?? [];
	if (at === undefined) throw new UsageError(`--at ${text}: say it as step:name=value, such as 20:flow=-100.`);
	return { at: Number(at), set: valuesFromTexts(simulation.parameters, new Map([[name!, value!]])) };
}

/** "copier=0.02", or a width alone, which is of the first figure. @throws {UsageError} */
function untilFrom({ outputs, title, stochastic }: Simulation, text: string): Until {
	const [, figure, digits] = /^(?:([\w-]+)=)?(.+)$/.exec(text) ?? [];
	const width = Number(digits);
	const first = Object.entries(outputs.figures).find(([, { kind }]) => kind === "number")?.[0];
	if (!stochastic)
		throw new UsageError(`--until ${text}: chance plays no part in ${title}, so one run is all there is.`);
	if (!(width > 0)) throw new UsageError(`--until ${text}: say it as figure=width, such as ${first}=0.5.`);
	return { figure: figure ?? first!, width };
}

export function wholeNumber(text: string, name: string): number {
	if (!/^\d{1,10}$/.test(text)) throw new UsageError(`--${name} ${text}: use a whole number, at most 4,294,967,295.`);
	return Number(text);
}

/**
 * The network in one or more files.
 * @param as what was chosen with `--as` where a file can be read in several ways
 * @throws {SubnetsError} `bad-format` when they are no network, or can be read in several ways
 */
export async function readNetwork(
	files: readonly string[],
	as: readonly string[],
	terminal: Terminal,
): Promise<ImportedNetwork> {
	return networkFromTexts(await readNetworkTexts(files, terminal), as);
}

/** The texts of a network's files. */
export async function readNetworkTexts(files: readonly string[], terminal: Terminal): Promise<NetworkText[]> {
	const texts = [];
	for (const file of files)
		texts.push({ name: basename(file), text: decodeText(await terminal.readBytes(file), basename(file)) });
	return texts;
}
