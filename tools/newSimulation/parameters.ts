import { type Parameters } from "../../src/simulations/kit/parameters.ts";

export const parameters = {
	people: {
		kind: "number",
		label: "People",
		help: "How many are asked. More of them make the answer steadier.",
		unit: "",
		min: 10,
		max: 10_000,
		step: 10,
		default: 100,
		scale: "log",
		whole: true,
		source: "our choice",
	},
	belief: {
		kind: "number",
		label: "Chance of a yes",
		help: "How likely each of them is to agree.",
		unit: "",
		min: 0,
		max: 1,
		step: 0.01,
		default: 0.5,
		source: "our choice",
	},
} as const satisfies Parameters;
