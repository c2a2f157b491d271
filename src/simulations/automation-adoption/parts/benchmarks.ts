import { type Benchmark } from "../../kit/evidence.ts";
import { shareOf, sizesOf } from "../model.ts";
import { CLASSES, EUROSTAT, SHARES } from "./measured.ts";
import { normalShare } from "./normal.ts";

/** The model's share of a class in the year that the fit has not seen, %. */
const heldOut = (place: 0 | 1 | 2): number => 100 * shareOf(sizesOf(CLASSES[place]), 2025, 1);

/** What the fitted curve must give: the year that it has not seen. */
export const benchmarks: readonly Benchmark[] = [
	{
		what: "Normal distribution at 1.96",
		unit: "",
		published: 0.975,
		source: { title: "tables of the normal distribution" },
		ours: 0.975,
		tolerance: 0.0001,
		compute: () => normalShare(1.96),
	},
	{
		what: "Small firms that use AI in 2025, not used in the fit",
		unit: "%",
		published: SHARES[2025][0],
		source: EUROSTAT,
		ours: 18.06,
		tolerance: 2,
		compute: () => heldOut(0),
	},
	{
		what: "Medium firms that use AI in 2025, not used in the fit",
		unit: "%",
		published: SHARES[2025][1],
		source: EUROSTAT,
		ours: 30.45,
		tolerance: 2,
		compute: () => heldOut(1),
	},
	{
		what: "Large firms that use AI in 2025, not used in the fit",
		unit: "%",
		published: SHARES[2025][2],
		source: EUROSTAT,
		ours: 52.79,
		tolerance: 3,
		compute: () => heldOut(2),
	},
];
