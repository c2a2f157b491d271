import { type ClaimId } from "../../essay/claimId.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type Random } from "../../numeric/random.ts";
import { type RuleSetId } from "../../chain/ruleSetId.ts";
import { type Chart } from "./chart.ts";
import { type Derivation } from "./derivation.ts";
import { type ImportedNetwork } from "./importedNetwork.ts";
import { type Outcome } from "./outcome.ts";
import { type Parameters, type ValuesOf } from "./parameters.ts";

/** What a run may use from outside. Nothing else: no clock, no `Math.random`, no I/O. */
export interface World {
	/** The run's own stream; fork it for parts that must not disturb each other. */
	readonly random: Random;
	/** The dated emission rules in force; simulations without `rules` ignore it. */
	readonly rules: RuleSetId;
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

/** What the model is and is not (the ODD protocol in short). Prose is inline markup. */
export interface ModelCard {
	readonly purpose: string;
	readonly entities: string;
	readonly process: string;
	/** Simplifications that a critic would name, one each. */
	readonly leftOut: readonly string[];
	/** True where the model shows a direction and no size. */
	readonly illustrative: boolean;
	/** The assumption on which the direction hinges; required of illustrative models. */
	readonly hinge?: string;
	readonly sources: readonly { readonly title: string; readonly url?: string }[];
}

export interface Judgement {
	readonly verdict: "supported" | "qualified" | "contradicted" | "untestable";
	/** Signed distance from the turning point in the finding's own measure; positive leans to the claim, 0 is the edge. */
	readonly margin: number;
	/** Four to eight words that a row has room for: "pays copiers 88 % of the best". */
	readonly brief?: string;
	/** One or two sentences with their figures, in inline markup: `Copiers earn [74 %](figure:copier-share) of …`. */
	readonly reason: string;
}

/** What this simulation says about one claim of the essay. */
export interface Finding<P extends Parameters> {
	readonly claim: ClaimId;
	/** What the margin measures, with its unit: "rank correlation of pay and skill above 0.5". */
	readonly measure: string;
	/** What counts as true, in one plain sentence without the value: "Counts as true where a copier earns less than half of
	 * the best pay." People read it beside the verdict, with the value of {@link figure} after it. */
	readonly counts?: string;
	/** Id of the outcome's figure that the verdict is read from. */
	readonly figure?: string;
	/** `arithmetic`: it follows from the sources' own figures and comes out the same in every world; it is never counted as
	 * a second witness beside them. Absent: it varies over worlds. */
	readonly basis?: "arithmetic";
	/** The parameter on which the verdict is expected to hinge most: where "what would have to be true" looks first.
	 * Not `keyof P`, which would make simulations of different parameters different types; the contract test checks it. */
	readonly premise?: string;
	test(outcome: Outcome, values: ValuesOf<P>): Judgement;
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
	/** Rule sets under which outcomes differ; empty where emission rules play no part. */
	readonly rules: readonly RuleSetId[];
	/** Kinds of imported network that it can start from. */
	readonly imports: readonly ImportedNetwork["kind"][];
	readonly parameters: P;
	readonly model: ModelCard;
	readonly charts: readonly Chart[];
	readonly findings: readonly Finding<P>[];
	/**
	 * Equal id, version, values, rules, import and seed give equal bits on every host.
	 * @param values already checked by `checkValues`
	 * @throws {SubnetsError} `bad-value` when values that are allowed one by one do not fit together
	 */
	simulate(values: ValuesOf<P>, world: World): Generator<Frame, Outcome, void>;
	/** One or two sentences in inline markup, with their conditions; every number links to a figure or a parameter. */
	answer(outcome: Outcome, values: ValuesOf<P>): string;
	/**
	 * Why a participant was paid what it was, line by line. Runs the model again up to `step` (a value of a frame's `done`).
	 * @throws {SubnetsError} `not-found` when the participant or the step does not exist
	 */
	derivePay?(participant: string, step: number, values: ValuesOf<P>, world: World): Derivation;
}

/** Keeps the literal types of `parameters`, so that a misspelt value does not compile. */
export function defineSimulation<const P extends Parameters>(simulation: Simulation<P>): Simulation<P> {
	return simulation;
}

/** Runs to the end without frames. For tests, sweeps and the command line. */
export function runToEnd<P extends Parameters>(simulation: Simulation<P>, values: ValuesOf<P>, world: World): Outcome {
	const run = simulation.simulate(values, world);
	for (;;) {
		const step = run.next();
		if (step.done) return step.value;
	}
}
