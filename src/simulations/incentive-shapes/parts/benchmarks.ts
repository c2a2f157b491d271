import { gini } from "../../../numeric/concentration.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { shapesWith } from "./shapes.ts";

/** Fifty miners, evenly spread from 0.02 to 1. */
const FIELD = Float64Array.from({ length: 50 }, (_, j) => (j + 1) / 50);

const giniUnder = (place: number): number => gini(shapesWith("all")[place]!.shares(FIELD));

export const benchmarks: readonly Benchmark[] = [
	{
		what: "Gini where one of fifty gets everything: 1 − 1/50",
		unit: "",
		published: 0.98,
		source: { title: "Definition of the Gini coefficient" },
		ours: 0.98,
		tolerance: 0.0001,
		compute: () => giniUnder(3),
	},
	{
		what: "Gini of pay by p^2.5 over evenly spread p: 2.5 / 4.5 in the limit of many miners",
		unit: "",
		published: 0.5556,
		source: { title: "Lorenz curve of a power of a uniform variable: Gini = k / (k + 2)" },
		ours: 0.5509,
		tolerance: 0.02,
		compute: () => giniUnder(2),
	},
];
