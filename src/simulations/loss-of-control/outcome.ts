import { pow } from "../../numeric/math.ts";
import { type Results } from "../kit/dress.ts";
import { declare, number, table } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { type ControlValues, OLIGOPOLY, rulesOf, total } from "./model.ts";
import { type Arrival, arrivedBy, chanceFirst, spreadFrom } from "./parts/arrival.ts";
import { type Harm, harmOf, harmOfShares, withCrowd } from "./parts/harm.ts";

const YEARS = 40;
/** Years that count as "in the end" for the race of two arrivals. */
const HORIZON = 200;
/** Index of the Pareto law of what actors can spend, as for firms. @source Axtell, Science 293 (2001) */
const BUDGET_TAIL = 1.06;
/** Years from 2025 to 2027, by which a tenth has arrived. @source Grace et al. 2024 */
const TENTH_CAPABILITY = 2;

/** What a run of *loss-of-control* puts out. */
export const outputs = declare({
	figures: {
		"harm-one": number("Expected harm with one holder", "% per year"),
		"harm-many": number("Expected harm with many holders", "% per year"),
		relief: number("Harm with one holder over harm with many", "×"),
		"misuse-relief": number("The same, from misuse alone", "×"),
		"harm-oligopoly": number("Expected harm where power is shared like the clouds'", "% per year"),
		"harm-real": number("Expected harm where it is shared like a subnet's stake", "% per year"),
		"equal-fall": number("Fall of harm from the clouds' sharing to an equal one", "%"),
		"real-fall": number("Fall of harm from the clouds' sharing to a subnet's", "%"),
		"misuse-share": number("Misuse in the harm, one holder", "%"),
		"misuse-share-many": number("Misuse in the harm, many holders", "%"),
		"misuse-one": number("Chance of some misuse in a year, one holder", "%"),
		"misuse-many": number("Chance of some misuse in a year, many holders", "%"),
		"catastrophe-one": number("Chance of a catastrophe in a year, one holder", "%"),
		"catastrophe-many": number("Chance of a catastrophe in a year, many holders", "%"),
		"capability-first": number("Capability before alignment", "%"),
		"actors-growth": number("Actors that can pay, after three years", "×"),
	},
	tables: {
		holders: table("Harm by number of holders", {
			holders: number("Holders"),
			misuseHarm: number("Harm from misuse", "% per year"),
			escapeHarm: number("Harm from loss of control", "% per year"),
			harm: number("Harm in all", "% per year"),
			misuse: number("Some misuse", "% per year"),
			escape: number("Some loss of control", "% per year"),
		}),
		arrivals: table("Chance that it has arrived", {
			year: number("Year", "year"),
			capability: number("High-level capability", "%"),
			alignment: number("Alignment solved", "%"),
		}),
	},
});

function arrivals(values: ControlValues): { capability: Arrival; alignment: Arrival } {
	const spread = spreadFrom(TENTH_CAPABILITY, values.capabilityMedian);
	return {
		capability: { median: values.capabilityMedian, spread, earliest: 0 },
		alignment: { median: values.alignmentMedian, spread: values.alignmentSpread, earliest: 5 },
	};
}

const misuseShare = (harm: Harm) => (100 * harm.fromMisuse) / total(harm);

/** @param holders harm by number of holders, as far as the run has come */
export function resultsOf(
	values: ControlValues,
	holders: Rows<typeof outputs.tables.holders>,
): Results<typeof outputs> {
	const rules = rulesOf(values);
	const [one, many] = [harmOf(1, rules), harmOf(values.holders, rules)];
	const { capability, alignment } = arrivals(values);
	const oligopoly = harmOfShares(withCrowd(OLIGOPOLY, values.holders), rules);
	const real = harmOfShares(withCrowd([values.largestShare / 100], values.holders), rules);
	const years = Array.from({ length: YEARS + 1 }, (_, year) => year);
	return {
		figures: {
			"harm-one": 100 * total(one),
			"harm-many": 100 * total(many),
			relief: total(one) / total(many),
			"misuse-relief": one.fromMisuse / many.fromMisuse,
			"harm-oligopoly": 100 * oligopoly,
			"harm-real": 100 * real,
			"equal-fall": 100 * (1 - total(many) / oligopoly),
			"real-fall": 100 * (1 - real / oligopoly),
			"misuse-share": misuseShare(one),
			"misuse-share-many": misuseShare(many),
			"misuse-one": 100 * one.misuse,
			"misuse-many": 100 * many.misuse,
			"catastrophe-one": 100 * one.catastrophe,
			"catastrophe-many": 100 * many.catastrophe,
			"capability-first": 100 * chanceFirst(capability, alignment, HORIZON),
			"actors-growth": pow(pow(values.priceFall, 3), BUDGET_TAIL),
		},
		tables: {
			holders: holders.columns(),
			arrivals: {
				year: years.map((year) => 2025 + year),
				capability: years.map((year) => 100 * arrivedBy(capability, year)),
				alignment: years.map((year) => 100 * arrivedBy(alignment, year)),
			},
		},
	};
}
