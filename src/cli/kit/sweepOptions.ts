import { SubnetsError } from "../../numeric/errors.ts";
import { inputOf } from "../../runs/many/inputOf.ts";
import { gridOf } from "../../runs/many/sweep.ts";
import { type Axis, type Shard } from "../../runs/many/sweepPlan.ts";
import { type Parameter } from "../../simulations/kit/parameters.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { CSV_OPTION } from "./command.ts";
import { TEXTS, wholeNumber } from "./runOptions.ts";
import { didYouMean, listed } from "../../numeric/nearNames.ts";
import { UsageError } from "./usageError.ts";

/** Where runs are done, as options. */
export const WHERE = {
	workers: { type: "string", value: "N", help: "how many threads; by default as many as there are cores" },
	queue: { type: "string", value: "URL", help: "a queue on Redis or Valkey: redis://host:port" },
} as const;

/** The options of `sweep` itself; each may be given once per parameter that is swept. */
export const sweepOptions = {
	parameter: { ...TEXTS, value: "NAME", help: "which one is swept, or rules; twice for two" },
	points: { ...TEXTS, value: "N", help: "how many values of it; 9 where nobody says" },
	from: { ...TEXTS, value: "A", help: "the lowest" },
	to: { ...TEXTS, value: "B", help: "the highest" },
	journal: { type: "string", value: "FILE", help: "keeps what is done; the same command goes on from there" },
	shard: { type: "string", value: "3/16", help: "only this part of it, into a journal; merge joins the parts" },
	...WHERE,
	csv: CSV_OPTION,
} as const;

/** Points of a parameter where nobody says how many. */
const POINTS = "9";
const MOST_AXES = 2;

interface Given {
	readonly parameter: readonly string[];
	readonly points: readonly string[];
	readonly from: readonly string[];
	readonly to: readonly string[];
}

/** What is swept. @throws {UsageError} @throws {SubnetsError} `bad-value` */
export function axesFrom(simulation: Simulation, { parameter: names, points, from, to }: Given): Axis[] {
	const known = listed(Object.keys(simulation.parameters));
	if (names.length === 0) throw new UsageError(`Say which --parameter: ${known}.`);
	if (names.length > MOST_AXES || new Set(names).size < names.length) {
		throw new UsageError("Sweep one --parameter, or two different ones.");
	}
	for (const ends of [from, to]) {
		if (ends.length > 0 && ends.length < names.length) {
			throw new UsageError("With two parameters, give --from and --to twice, in the same order, or not at all.");
		}
	}
	return names.map((name, axis) => ({
		parameter: name,
		points: gridOf(
			parameterOf(simulation, name),
			wholeNumber(points[axis] ?? points.at(-1) ?? POINTS, "points"),
			rangeOf(from[axis], to[axis]),
		),
	}));
}

/** A parameter by its name, or the rules. @throws {SubnetsError} `bad-value` */
export function parameterOf(simulation: Simulation, name: string): Parameter {
	const { parameters, rules } = simulation;
	if (Object.hasOwn(parameters, name)) return parameters[name]!;
	if (name === "rules" && rules.length > 1) return inputOf(simulation, name);
	const known = listed(Object.keys(parameters));
	throw new SubnetsError(
		"bad-value",
		`There is no parameter "${name}". ${didYouMean(name, Object.keys(parameters), `Use one of: ${known}.`)}`,
		"parameter",
	);
}

function rangeOf(from: string | undefined, to: string | undefined): readonly [number, number] | undefined {
	if (from === undefined && to === undefined) return undefined;
	const [low, high] = [Number(from), Number(to)];
	if (!Number.isFinite(low) || !Number.isFinite(high)) throw new UsageError("Give both --from and --to, as numbers.");
	return [low, high];
}

/** "3/16": the third of sixteen parts. @throws {UsageError} */
export function shardFrom(text: string | undefined): Shard | undefined {
	if (text === undefined) return undefined;
	const [part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).slice(1).map(Number);
	if (part < 1 || part > of) throw new UsageError(`--shard ${text}: say it as 3/16, from 1/16 to 16/16.`);
	return { part, of };
}

/** How many threads. @throws {UsageError} */
export function workersFrom(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const workers = wholeNumber(text, "workers");
	if (workers < 1 || workers > 1024) throw new UsageError(`--workers ${text}: use a number from 1 to 1,024.`);
	return workers;
}
