import { type ChartOn } from "./chart.ts";
import { type Frame, type Quick, type Simulation, type World } from "./contract.ts";
import { dress, type Results } from "./dress.ts";
import { type Measured } from "./evidence.ts";
import { type Finding } from "./finding.ts";
import { type Guess } from "./guess.ts";
import { type Outcome, type OutcomeOf } from "./outcome.ts";
import { type Outputs } from "./outputs.ts";
import { roundFigures } from "./roundFigures.ts";
import { type Parameters, type ValuesOf } from "./parameters.ts";

/** A frame as a model gives it: bare values instead of an outcome. */
export interface BareFrame<O extends Outputs> extends Omit<Frame, "snapshot"> {
	/** What would be found if the run ended here. */
	snapshot(): Results<O>;
}

/** A run as a model gives it: frames, and at the end what was found, in bare values. */
export type Run<O extends Outputs> = Generator<BareFrame<O>, Results<O>, void>;

/** A simulation as its author writes it: what it needs, what it puts out, and how the one follows from the other. */
export interface Declaration<P extends Parameters, O extends Outputs> extends Omit<
	Simulation<P>,
	"charts" | "findings" | "simulate" | "headline" | "detail" | "guess" | "outputs" | "measured" | "quick"
> {
	readonly outputs: O;
	readonly charts: readonly ChartOn<O>[];
	readonly findings: readonly Finding<P, O>[];
	readonly measured?: readonly Measured<O>[];
	readonly guess?: Guess<P, O>;
	readonly quick?: Quick<P>;
	/** As `Simulation.simulate`, in bare values. */
	simulate(values: ValuesOf<P>, world: World): Run<O>;
	headline(outcome: OutcomeOf<O>, values: ValuesOf<P>): string;
	detail(outcome: OutcomeOf<O>, values: ValuesOf<P>): readonly string[];
}

/** Keeps the literal types of parameters and outputs, and dresses every result with the labels and units of its declaration. */
export function defineSimulation<const P extends Parameters, const O extends Outputs>(
	declaration: Declaration<P, O>,
): Simulation<P> {
	const { outputs } = declaration;
	return {
		...(declaration as unknown as Simulation<P>),
		headline: (outcome, values) => roundFigures(declaration.headline(outcome, values), outcome),
		*simulate(values, world) {
			const run = declaration.simulate(values, world);
			let ended: Outcome | undefined;
			try {
				for (;;) {
					const step = run.next();
					if (step.done) return (ended = dress(outputs, step.value));
					const { value } = step;
					const { done, total, label } = value;
					yield { done, total, label, snapshot: () => dress(outputs, value.snapshot()) };
				}
			} finally {
				// Stopped before its end: the model's own run is closed with it.
				if (!ended) run.return(undefined as never);
			}
		},
	};
}
