import { hhi } from "../../../numeric/concentration.ts";
import { Random } from "../../../numeric/random.ts";
import { mean } from "../../../numeric/sums.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { GrowingMarket } from "../model.ts";
import { safetyEffort } from "./race.ts";

const plain = { returns: 1, quality: 0, memory: 0, churn: 0, entrants: 0 };
/** Urns over which the Pólya law is averaged. */
const URNS = 2000;

/** What the urn and the race must give. */
export const benchmarks: readonly Benchmark[] = [
	{
		what: "Mean HHI of two firms with one customer each after 198 more choose by size",
		unit: "",
		published: 0.665,
		source: { title: "Pólya's urn: H₀ + (1 − H₀) · n / ((A + 1)(A + n)) with H₀ = 0.5, A = 2, n = 198" },
		ours: 0.6613,
		tolerance: 0.01,
		compute: polya,
	},
	{
		what: "Returns of 2: final share of a firm with 900 of 1,000 customers once the market is a hundred times larger",
		unit: "",
		published: 1,
		source: { title: "Arthur 1989: above returns of 1 one firm takes all (its share goes to 1)" },
		ours: 0.9989,
		tolerance: 0.01,
		compute: takesAll,
	},
	{
		what: "Safety effort of three racers, weight of capability 0.6, enmity 0.5",
		unit: "",
		published: 0.4,
		source: { title: "Armstrong, Bostrom & Shulman 2016", url: "https://doi.org/10.1007/s00146-015-0590-y" },
		ours: 0.4,
		tolerance: 0.001,
		compute: () => safetyEffort(3, 0.6, 0.5),
	},
];

function polya(): number {
	const random = new Random(1);
	return mean(
		Array.from({ length: URNS }, () => {
			const market = new GrowingMarket([1, 1], { ...plain, growth: 100 }, random);
			market.year(random);
			return hhi(market.sizes);
		}),
	);
}

function takesAll(): number {
	const random = new Random(1);
	const market = new GrowingMarket([900, 100], { ...plain, returns: 2, growth: 100 }, random);
	market.year(random);
	return market.sizes[0]! / (market.sizes[0]! + market.sizes[1]!);
}
