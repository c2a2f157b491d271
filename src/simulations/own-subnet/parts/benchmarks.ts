import { gini } from "../../../numeric/concentration.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { OwnRule } from "./scoring.ts";

/** Two hundred miners, evenly spread up to 1. */
const FIELD = Float64Array.from({ length: 200 }, (_, j) => (j + 1) / 200);
const NONE = new Float64Array(FIELD.length);

const giniUnder = (score: string): number =>
	gini(new OwnRule(score, ["quality", "rank", "miners"]).scores({ quality: FIELD, cost: NONE, paid: NONE }));

export const benchmarks: readonly Benchmark[] = [
	{
		what: "Gini of pay by quality^2 over evenly spread quality: 2 / 4 in the limit of many miners",
		unit: "",
		published: 0.5,
		source: { title: "Lorenz curve of a power of a uniform variable: Gini = k / (k + 2)" },
		ours: 0.4987,
		tolerance: 0.01,
		compute: () => giniUnder("quality^2"),
	},
	{
		what: "Gini where only the better half is paid, all alike: 1/2",
		unit: "",
		published: 0.5,
		source: { title: "Definition of the Gini coefficient" },
		ours: 0.5,
		tolerance: 0.0001,
		compute: () => giniUnder("rank <= miners / 2"),
	},
];
