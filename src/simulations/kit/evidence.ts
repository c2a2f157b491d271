import { type Source } from "./modelCard.ts";
import { type NumberId, type Outputs } from "./outputs.ts";

/** A known analytic or published result that the model's own arithmetic must give: shown to readers, run as a test. */
export interface Benchmark {
	/** What is compared, in a few words: "Loss of the 70-billion-parameter run". */
	readonly what: string;
	readonly unit: string;
	/** As published or derived. */
	readonly published: number;
	readonly source: Source;
	/** As our code gives it, to four significant digits; a test holds it to {@link compute}. */
	readonly ours: number;
	/** How far ours may be from the published, in the unit. */
	readonly tolerance: number;
	/** Runs the model's own functions; takes seconds at most. */
	compute(): number;
}

/** What the world recorded for one of the figures: drawn beside the model, with its misfit. */
export interface Measured<O extends Outputs = Outputs> {
	readonly figure: NumberId<O>;
	readonly value: number;
	/** When it was so: "April 2026", "2023". */
	readonly date: string;
	readonly source: Source;
	/** What differs between both, where they do not measure quite the same. */
	readonly note?: string;
}
