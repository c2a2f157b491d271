import { isNumberColumn, type Outcome } from "../../src/simulations/kit/outcome.ts";

/** One thing that a page shows of the start, and where the model's own state of the first step says it. */
export interface StartProbe {
	/** The figure, table or parameter that readers see. */
	readonly of: { readonly figure: string } | { readonly table: "start" } | { readonly parameter: string };
	readonly what: string;
	/** What is shown, from the whole run and its values. */
	readonly shown: (end: Outcome, values: Readonly<Record<string, number>>) => number;
	/** The same, read from what the first step left. */
	readonly state: (first: Outcome, values: Readonly<Record<string, number>>) => number;
	/** How far they may lie apart, as a part of what is shown: nothing but rounding where absent. */
	readonly within?: number;
}

/** A column of numbers. */
export function numbersOf({ tables }: Outcome, table: string, column: string): Float64Array {
	const found = tables.find(({ id }) => id === table)?.columns.find(({ id }) => id === column);
	if (!found || !isNumberColumn(found)) throw new Error(`there is no column ${table}.${column}`);
	return found.values;
}

const figureOf = ({ figures }: Outcome, id: string): number => figures.find((one) => one.id === id)!.value;

const figure = (id: string, table: string, column: string): StartProbe => ({
	of: { figure: id },
	what: `${table}.${column}`,
	shown: (end) => figureOf(end, id),
	state: (first) => numbersOf(first, table, column)[0]!,
});

const parameter = (
	id: string,
	table: string,
	column: string,
	{ scale = 1, within }: { readonly scale?: number; readonly within?: number } = {},
): StartProbe => ({
	of: { parameter: id },
	what: `${table}.${column}`,
	shown: (_, values) => values[id]! * scale,
	state: (first) => numbersOf(first, table, column)[0]!,
	...(within !== undefined && { within }),
});

/** The price of the subnet at the start, and where the model itself sells or buys at it. */
const price = (state: StartProbe["state"], within?: number): StartProbe => ({
	of: { table: "start" },
	what: "price of alpha",
	shown: (end) => numbersOf(end, "start", "tao")[0]! / numbersOf(end, "start", "alpha")[0]!,
	state,
	...(within !== undefined && { within }),
});

/** By simulation: everything that it shows of its start. A test fails where a figure, a table or a knob is not here. */
export const starts: Readonly<Record<string, readonly StartProbe[]>> = {
	"scaling-law": [figure("frontier-start", "entry", "atFrontier"), figure("newcomers-start", "entry", "newcomers")],
	"market-concentration": [figure("top-three-start", "years", "topThree"), figure("hhi-start", "years", "hhi")],
	// Opinions are drawn one by one.
	astroturfing: [parameter("start", "steps", "expressedNone", { within: 0.2 })],
	"subnet-roles": [price((first) => numbersOf(first, "roles", "tao")[0]! / numbersOf(first, "roles", "alpha")[0]!)],
	"staking-return": [
		{
			...figure("pool-start", "days", "pool"),
			// The first day begins with the reader's own stake.
			within: 0.01,
		},
		price((first) => numbersOf(first, "entry", "price")[0]!),
	],
	ridges: [parameter("startScore", "progress", "truth", { within: 0.1 })],
	"incentive-shapes": [parameter("skill", "progress", "mean-linear", { scale: 100, within: 0.1 })],
	takeover: [price((first) => numbersOf(first, "days", "price")[0]!)],
	"network-capital": [
		figure("capital-start", "days", "capital"),
		figure("emission-start", "days", "emission"),
		figure("capital-best-start", "days", "capitalOfBest"),
	],
	"small-stakeholders": [
		parameter("price", "days", "price"),
		// Nothing there is bought or sold: what a slot is paid in TAO holds the price.
		price((first, { burned }) => {
			const alphaOfMiners = 7200 * 0.41 * (1 - burned! / 100);
			return (figureOf(first, "average-pay") * 192) / alphaOfMiners;
		}, 1e-4),
	],
};
