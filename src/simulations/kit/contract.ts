import { type RuleSetId } from "../../chain/ruleSetId.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type Random } from "../../numeric/random.ts";
import { type Chart } from "./chart.ts";
import { type Derivation } from "./derivation.ts";
import { type Benchmark, type Measured } from "./evidence.ts";
import { type Finding } from "./finding.ts";
import { type Guess } from "./guess.ts";
import { type ImportedNetwork } from "./importedNetwork.ts";
import { type ModelCard } from "./modelCard.ts";
import { type Outcome } from "./outcome.ts";
import { type Outputs } from "./outputs.ts";
import { type Parameters, type ValuesOf } from "./parameters.ts";
import { type ScheduledChange } from "./schedule.ts";

/** What a run may use from outside. Nothing else: no clock, no `Math.random`, no I/O. */
export interface World {
	/** The run's own stream; fork it for parts that must not disturb each other. */
	readonly random: Random;
	/** The dated emission rules in force; simulations without `rules` ignore it. */
	readonly rules: RuleSetId;
	/** What changes while it goes on, in the order of time; only of parameters that are `live`. */
	readonly events?: readonly ScheduledChange[];
	/** A real network that the reader brought; only of a kind that the simulation lists in `imports`. */
	readonly imported?: ImportedNetwork;
}

/** A simulation yields one frame per step of its own time. */
export interface Frame {
	readonly done: number;
	readonly total: number;
	/** Where the run stands, in words: "day 12 of 30". */
	readonly label: string;
	/** The outcome if the run ended here: what is drawn while it plays, and what is kept when it is stopped. */
	snapshot(): Outcome;
}

/** Sizes at which every edge of a slow simulation can be tried, and for how many frames each is followed. */
export interface Quick<P extends Parameters = Parameters> {
	readonly values?: Partial<ValuesOf<P>>;
	/** Absent: to the end. */
	readonly frames?: number;
}

/** A question that a reader brings to the essay, and the model that answers it. See docs/architecture.md. */
export interface Simulation<P extends Parameters = Parameters> {
	/** Kebab case, equals its folder, part of links and saved runs: never changes. */
	readonly id: string;
	readonly title: string;
	readonly question: string;
	/** Sections it bears on, the main one first. */
	readonly sections: readonly SectionId[];
	/** Netuid of the named subnet that it simulates. */
	readonly netuid?: number;
	/** Raised when equal inputs may give other outputs. */
	readonly version: number;
	/** False where equal values give equal outcomes whatever the seed: then no band over seeds is offered. */
	readonly stochastic: boolean;
	/** A run that starts from a network which the reader brought draws nothing: equal for every seed, so one is computed. */
	readonly settledByImport?: true;
	/** Its frames are steps of a calculation (one per share, per network …) and no moments: there is nothing to play. */
	readonly timeless?: true;
	/** Rule sets under which outcomes differ; empty where emission rules play no part. */
	readonly rules: readonly RuleSetId[];
	/** Kinds of imported network that it can start from. */
	readonly imports: readonly ImportedNetwork["kind"][];
	readonly parameters: P;
	readonly model: ModelCard;
	readonly charts: readonly Chart[];
	readonly findings: readonly Finding<P>[];
	readonly outputs: Outputs;
	readonly benchmarks?: readonly Benchmark[];
	readonly measured?: readonly Measured[];
	/** Milliseconds of one run at the defaults on a quiet machine of two cores, rounded up: how many worlds its claims are
	 * tested in follows from it, and never from the clock. */
	readonly cost: number;
	/** What keeps the edges of a slow simulation cheap in tests. */
	readonly quick?: Quick<P>;
	/**
	 * Equal id, version, values, rules, import and seed give equal bits on every host.
	 * @param values already checked by `checkValues`
	 * @throws {SubnetsError} `bad-value` when values that are allowed one by one do not fit together
	 */
	simulate(values: ValuesOf<P>, world: World): Generator<Frame, Outcome, void>;
	/** The answer, in inline markup: at most 25 words and two round numbers, no term that the question does not use, yes or
	 * no first where the question allows. Every number links to a figure or a parameter. */
	headline(outcome: Outcome, values: ValuesOf<P>): string;
	/** What else to know, a line each, a number a line, in inline markup; conditions last. */
	detail(outcome: Outcome, values: ValuesOf<P>): readonly string[];
	readonly guess?: Guess<P>;
	/**
	 * Why a participant was paid what it was, line by line. Runs the model again up to `step` (a value of a frame's `done`).
	 * @throws {SubnetsError} `not-found` when the participant or the step does not exist
	 */
	derivePay?(participant: string, step: number, values: ValuesOf<P>, world: World): Derivation;
}

/** Whether seeds can make a difference. @param imported whether the run starts from a network that the reader brought */
export const isLeftToChance = (
	{ stochastic, settledByImport }: Pick<Simulation, "stochastic" | "settledByImport">,
	imported: boolean,
): boolean => stochastic && !(imported && settledByImport === true);

/** Runs to the end without frames. */
export function runToEnd<P extends Parameters>(simulation: Simulation<P>, values: ValuesOf<P>, world: World): Outcome {
	const run = simulation.simulate(values, world);
	for (;;) {
		const step = run.next();
		if (step.done) return step.value;
	}
}
