import { Random } from "../../../numeric/random.ts";
import { sum } from "../../../numeric/sums.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { ageOf, drawStart, LONGEST_REQUEST } from "./requests.ts";
import { leniency, quality } from "./scoring.ts";

const DRAWS = 200_000;

/** Starts of many requests, hours from now. */
const starts = (random: Random): readonly number[] => Array.from({ length: DRAWS }, () => drawStart(random));

const meanLeniency = (): number => {
	const random = new Random(1);
	return (
		sum(starts(random).map((start) => leniency(random.uniform(), ageOf(start, random.integer(1, LONGEST_REQUEST))))) /
		DRAWS
	);
};

/** The project publishes no such figures: what the sampler is held against is our own exact sum of the code's laws. */
const source = {
	title:
		"Laws of Orpheus-AI/Zeus 1.5.4 (zeus/data/loaders/era5_cds.py, reward.py), summed exactly by us; the project gives no figure",
	url: "https://github.com/Orpheus-AI/Zeus",
};

export const benchmarks: readonly Benchmark[] = [
	{
		what: "Requests that begin in the future, by the normal and the uniform law of the code",
		unit: "%",
		published: 5.873,
		source,
		ours: 5.801,
		tolerance: 0.2,
		compute: () => (100 * starts(new Random(1)).filter((start) => start > 0).length) / DRAWS,
	},
	{
		what: "Mean exponent of leniency γ over requests",
		unit: "",
		published: 0.8341,
		source,
		ours: 0.8348,
		tolerance: 0.005,
		compute: meanLeniency,
	},
	{
		what: "Quality of the free forecast at γ = 1: 1 / 1.8",
		unit: "",
		published: 0.5556,
		source: {
			title: "Improvement of Orpheus-AI/Zeus 1.5.4 (zeus/validator/reward.py), runs from −1 to 0.8: the division by us",
			url: source.url,
		},
		ours: 0.5556,
		tolerance: 0.0001,
		compute: () => quality(0, 1),
	},
];
