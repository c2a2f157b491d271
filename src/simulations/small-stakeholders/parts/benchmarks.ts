import { ruleSet } from "../../../chain/rules/ruleSet.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { SlotMarket } from "./slotMarket.ts";
import { type Spell, survivalCurve } from "./survival.ts";

/** Weeks in remission of the 21 patients on 6-mercaptopurine: those that ended, and those still watched. */
const REMISSIONS: readonly Spell[] = [
	...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((days) => ({ days, ended: true })),
	...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((days) => ({ days, ended: false })),
];
const freireich = {
	title: "Freireich et al. 1963, Blood 21(6): 6-mercaptopurine, as in every textbook of survival analysis",
};
const code = {
	title: "opentensor/subtensor: registration and burn price",
	url: "https://github.com/opentensor/subtensor",
};

/** Known results that the model's own functions must give. */
export const benchmarks: readonly Benchmark[] = [
	{
		what: "Kaplan-Meier of the remissions on 6-MP, after 10 weeks",
		unit: "",
		published: 0.753,
		source: freireich,
		ours: 0.7529,
		tolerance: 0.0005,
		compute: () => survivalCurve(REMISSIONS, [10])[0]!,
	},
	{
		what: "Kaplan-Meier of the remissions on 6-MP, after 23 weeks",
		unit: "",
		published: 0.448,
		source: freireich,
		ours: 0.4482,
		tolerance: 0.0005,
		compute: () => survivalCurve(REMISSIONS, [23])[0]!,
	},
	{
		what: "Three registrations in an interval raise a price of 1 TAO to 1.03",
		unit: "TAO",
		published: 1.03,
		source: code,
		ours: 1.03,
		tolerance: 1e-9,
		compute() {
			const market = new SlotMarket(8, 1, ruleSet("taoflow-2025-12"), 0);
			for (let now = 0; now < 3; now++) market.register(now);
			market.closeInterval();
			return market.price;
		},
	},
];
