import { setting } from "../../numeric/say.ts";
import { defineSimulation } from "../kit/define.ts";
import { cite } from "../kit/judging.ts";
import { figureIn } from "../kit/outcome.ts";
import { Rows } from "../kit/rows.ts";
import { findings } from "./findings.ts";
import { lossAfter, outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { card } from "./parts/card.ts";
import { charts } from "./parts/charts.ts";

export default defineSimulation({
	id: "pooled-compute",
	title: "Many machines or one data centre",
	question: "Can a pool of ordinary machines match a data centre?",
	sections: ["2.2", "3.3"],
	version: 4,
	cost: 1,
	stochastic: false,
	rules: [],
	imports: [],
	parameters,
	model: card,
	outputs,
	charts,
	findings,
	benchmarks,
	*simulate(values) {
		const days = new Rows(outputs.tables.days, values.days);
		const snapshot = () => resultsOf(values, days);
		for (let day = 1; day <= values.days; day++) {
			days.add(lossAfter(values, day));
			yield { done: day, total: values.days, label: `day ${day} of ${values.days}`, snapshot };
		}
		return snapshot();
	},
	headline: (outcome) =>
		figureIn(outcome, "needed-peers") === undefined
			? `No: this pool does ${cite(outcome, "ratio")} of the data centre's useful work, and however many machines join, never more than ${cite(outcome, "most")}.`
			: `Yes, with enough machines: ${cite(outcome, "needed-peers")} would match the data centre; this pool does ${cite(outcome, "ratio")} of its work.`,
	detail: (outcome, values) => [
		`Their text of one step adds up to ${cite(outcome, "batch")}; beyond ${cite(outcome, "largest-batch")} more of it hardly helps.`,
		`On links of [${setting(values.bandwidth)} Mbit/s](parameter:bandwidth) a machine computes ${cite(outcome, "utilisation")} of the time.`,
		`${cite(outcome, "fit")} of card owners have the memory to hold the model.`,
		`All of the pool's training is ${cite(outcome, "frontier")} of a frontier run.`,
		`The data centre has [${setting(values.centre)} chips](parameter:centre).`,
		`How much larger a batch rare rounds tolerate is [our choice](parameter:tolerance).`,
	],
	guess: {
		kind: "number",
		question: "What share of the data centre's useful work does this pool do, in %?",
		figure: "ratio",
		low: 0,
		high: 100,
	},
});
