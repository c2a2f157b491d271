import { SubnetsError } from "../../../numeric/errors.ts";
import { didYouMean } from "../../../numeric/nearNames.ts";
import { LARGEST_SEED, Random } from "../../../numeric/random.ts";
import { type Simulation } from "../../../simulations/kit/contract.ts";
import { type NumberOutput } from "../../../simulations/kit/outputs.ts";
import { type NumberParameter, type Parameter, type Value } from "../../../simulations/kit/parameters.ts";
import { type RunRequest } from "../../runReport.ts";
import { withInput, inputOf } from "../inputOf.ts";
import { freeParameters, valueAt } from "../worldSpace.ts";
import { type Design, type Spread } from "./design.ts";
import { morris } from "./morris.ts";
import { sobol } from "./sobol.ts";
import { tornado } from "./tornado.ts";

/** How it is asked what matters: one at a time, by steps from many worlds, or by shares of variance over worlds. */
export const METHODS = ["tornado", "morris", "sobol"] as const;
export type Method = (typeof METHODS)[number];

export interface SensitivityRequest {
	/** What everything that is not moved is held at. Its `seeds` are how often a tornado is repeated; each run has one. */
	readonly base: RunRequest;
	/** Id of a figure that is a number. */
	readonly figure: string;
	readonly method: Method;
	/** About how many runs; absent: as many as take about a minute on one core, within the method's own bounds. */
	readonly runs?: number;
	/** Only of a tornado: numbers are moved by so many per cent up and down, and not over their whole range. */
	readonly span?: number;
}

/** An input that is moved. */
export interface Moved extends Spread {
	readonly name: string;
	readonly parameter: Parameter;
	/** @param place from 0 to 1 */
	readonly at: (place: number) => Value;
}

/** All that follows from a request before anything is run. */
export interface SensitivityPlan {
	readonly figure: NumberOutput;
	readonly inputs: readonly Moved[];
	readonly design: Design;
	/** The run of a point. */
	readonly requests: readonly RunRequest[];
}

/** Milliseconds of runs where nobody says how many. */
const BUDGET = 60_000;
/** Trajectories of Morris, and rows of Sobol, where nobody says how many runs. */
const TRAJECTORIES = { fewest: 10, most: 40 } as const;
const ROWS = { fewest: 32, most: 256 } as const;
/** The most runs of one. */
export const MOST_RUNS = 100_000;

/** @throws {SubnetsError} `not-found` for a figure that is none, `bad-value` for too few or too many runs */
export function sensitivityPlan(simulation: Simulation, request: SensitivityRequest): SensitivityPlan {
	const { base, method } = request;
	const figure = figureOf(simulation, request.figure);
	const inputs = inputsOf(simulation, request);
	const random = new Random(base.seed).fork(`sensitivity ${method}`);
	const design = designOf(simulation, request, inputs, random);
	const requests = design.points.map((point) =>
		inputs.reduce<RunRequest>(
			(run, { name, at }, axis) => (Number.isNaN(point[axis]) ? run : withInput(run, name, at(point[axis]!))),
			{ ...base, seeds: 1 },
		),
	);
	return { figure, inputs, design, requests };
}

/** Figures of a simulation that are numbers, by id. */
export const numberFigures = ({
	outputs,
}: Pick<Simulation, "outputs">): readonly [id: string, figure: NumberOutput][] =>
	Object.entries(outputs.figures).flatMap(([id, figure]) => (figure.kind === "number" ? [[id, figure]] : []));

/** @throws {SubnetsError} `not-found` */
function figureOf(simulation: Simulation, id: string): NumberOutput {
	const figures = numberFigures(simulation);
	const found = figures.find(([name]) => name === id);
	if (found) return found[1];
	const known = figures.map(([name]) => name);
	const cure = didYouMean(id, known, `Use one of: ${known.join(", ")}.`);
	throw new SubnetsError("not-found", `${simulation.title} has no figure "${id}". ${cure}`, "figure");
}

function inputsOf(simulation: Simulation, { base, span, method }: SensitivityRequest): Moved[] {
	const parameters = freeParameters(simulation.parameters).map(({ name, parameter }): Moved => {
		const range = method === "tornado" && span !== undefined && parameter.kind === "number";
		const at = range
			? around(parameter, Number(base.values[name]), span / 100)
			: (place: number) => valueAt(parameter, place);
		return { name, parameter, at, ...(parameter.kind !== "number" && { options: optionsOf(parameter) }) };
	});
	if (!simulation.stochastic) return parameters;
	const seed = inputOf(simulation, "seed") as NumberParameter;
	const chance: Parameter = { ...seed, label: "Chance" };
	const at = (place: number) => Math.floor(place * LARGEST_SEED);
	return [...parameters, { name: "seed", parameter: chance, at, chance: true }];
}

const optionsOf = (parameter: Parameter): number => (parameter.kind === "choice" ? parameter.options.length : 2);

/** A share below and above the present value, within what is allowed; of zero nothing is a share, so its own step counts. */
function around({ min, max, step, whole = false }: NumberParameter, present: number, share: number) {
	const width = present === 0 ? step : Math.abs(present) * share;
	return (place: number) => {
		const value = Math.min(max, Math.max(min, present + (2 * place - 1) * width));
		return whole ? Math.round(value) : value;
	};
}

function designOf(
	{ cost, stochastic }: Simulation,
	{ base, method, runs }: SensitivityRequest,
	inputs: readonly Moved[],
	random: Random,
): Design {
	const { length } = inputs;
	if (runs !== undefined && !(Number.isInteger(runs) && runs >= 1 && runs <= MOST_RUNS)) {
		throw new SubnetsError("bad-value", `Runs: ${runs} is not a whole number from 1 to 100,000.`, "runs");
	}
	const many = (perUnit: number, { fewest, most }: { readonly fewest: number; readonly most: number }) => {
		if (runs === undefined) return Math.min(most, Math.max(fewest, Math.floor(BUDGET / (cost * perUnit))));
		const units = Math.floor(runs / perUnit);
		if (units >= Math.min(fewest, 10)) return units;
		const needed = Math.min(fewest, 10) * perUnit;
		throw new SubnetsError("bad-value", `Runs: ${runs} are too few here. Use at least ${needed}.`, "runs");
	};
	if (method === "morris") return morris(inputs, many(length + 1, TRAJECTORIES), random);
	if (method === "sobol") return sobol(inputs, many(length + 2, ROWS), random);
	// A seed's place: of the run's own seed, or of those that follow it.
	const seedOf = (repeat: number) => (base.seed + repeat + 0.5) / LARGEST_SEED;
	const one = tornado(inputs, 1, seedOf);
	const most = Math.max(1, Math.floor((runs ?? BUDGET / cost) / one.points.length));
	return tornado(inputs, stochastic ? Math.min(base.seeds, most) : 1, seedOf);
}
