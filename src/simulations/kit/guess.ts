import { type OutcomeOf } from "./outcome.ts";
import { type NumberId, type Outputs } from "./outputs.ts";
import { type Parameters, type ValuesOf } from "./parameters.ts";

/** Guesses of a number within a range, on a slider. */
interface NumberGuess<O extends Outputs> {
	readonly kind: "number";
	readonly question: string;
	readonly figure: NumberId<O>;
	readonly low: number;
	readonly high: number;
}

/** Guesses one of a few answers. */
interface ChoiceGuess<P extends Parameters, O extends Outputs> {
	readonly kind: "choice";
	readonly question: string;
	readonly options: readonly { readonly id: string; readonly label: string }[];
	/** Id of the option that came out. */
	answer(outcome: OutcomeOf<O>, values: ValuesOf<P>): string;
}

/** Draws a line: how one series of a chart goes over time. */
export interface LineGuess {
	readonly kind: "line";
	readonly question: string;
	/** Id of a chart of lines; its first series is the one that is guessed. */
	readonly chart: string;
	/** Ends of the vertical axis that is drawn on. */
	readonly low: number;
	readonly high: number;
}

/** What a reader may guess before the answer is shown: a question of its own, and how the guess is given. */
export type Guess<P extends Parameters = Parameters, O extends Outputs = Outputs> =
	NumberGuess<O> | ChoiceGuess<P, O> | LineGuess;
