import { sum } from "../../numeric/sums.ts";
import { say } from "../../numeric/say.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { gini, hhi, nakamoto, topShare } from "../../numeric/concentration.ts";
import { type ImportedSubnetTable } from "../../chain/imports/result/importedSubnetTable.ts";
import { pruningOrder } from "./pruningOrder.ts";
import { figure, numbers, table, texts } from "../../simulations/kit/build.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";

/** What a table of subnets says as it stands, before any simulation starts from it. */
export interface SubnetTableReport {
	readonly title: string;
	/** Inline markup; its figures are those of the outcome. */
	readonly answer: string;
	readonly outcome: Outcome;
	readonly charts: readonly Chart[];
	/** Sections of the essay that speak of it, the main one first, each with the reason in a sentence. */
	readonly sections: readonly { readonly id: SectionId; readonly why: string }[];
}

/** Share that gives the last word. */
const MAJORITY = 0.51;
const ROOT = 0;

/** How the order of the table "pruning" is meant. */
export const PRUNING_NOTE =
	"The lowest moving price goes first, among those older than 120 days, and at most one in four days; if no price moved, among the subnets of this table, once there are 128. Registration dates that the table lacks count as long past.";

/** Where the TAO of a table of subnets is, and how far it is spread. */
export function subnetTableReport(
	{ subnets, block, refusedCount }: ImportedSubnetTable,
	name: string,
): SubnetTableReport {
	const priced = subnets.filter(({ netuid }) => netuid !== ROOT);
	const column = (of: (subnet: (typeof priced)[number]) => number | null) =>
		Float64Array.from(priced, (subnet) => of(subnet) ?? NaN);
	const reserves = column(({ taoReserve }) => taoReserve);
	const prices = column(({ price }) => price);
	const value = column(({ price, alphaReserve, alphaOutstanding }) => price * (alphaReserve + alphaOutstanding));
	// A subnet that has not started has a price of its own making, and the chain leaves it out of the sum.
	const started = priced.map(({ priceEma }) => priceEma !== null);
	const priceSum = prices.reduce((sum, price, i) => sum + (started[i] ? price : 0), 0);
	const owners = new Set(priced.flatMap(({ ownerColdkey, ownerHotkey }) => ownerColdkey ?? ownerHotkey ?? []));
	const turns = pruningOrder(priced, block);
	const outcome: Outcome = {
		figures: [
			figure("subnets", "Subnets", "", priced.length),
			...(owners.size > 0 ? [figure("owners", "Owner keys", "", owners.size)] : []),
			figure("reserves", "TAO in pools", "TAO", sum(reserves)),
			figure("reserve-majority", "Subnets that hold 51 % of it", "", nakamoto(reserves, MAJORITY)),
			figure("reserve-gini", "Gini of TAO in pools", "", gini(reserves)),
			figure("reserve-hhi", "HHI of TAO in pools", "", hhi(reserves)),
			figure("reserve-top", "TAO in the largest pool", "%", 100 * topShare(reserves)),
			figure("value-gini", "Gini of tokens' value", "", gini(value)),
			...(turns[0]
				? [figure("next-out", "Netuid that would make room for a new subnet", "", turns[0].subnet.netuid)]
				: []),
			figure("price-sum", "Sum of prices, of subnets that have started", "TAO", priceSum),
		],
		tables: [
			table("subnets", "Every subnet", [
				numbers(
					"netuid",
					"Netuid",
					"",
					column(({ netuid }) => netuid),
				),
				texts(
					"name",
					"Name",
					priced.map((subnet) => subnet.name),
				),
				numbers("price", "Price", "TAO", prices),
				numbers("tao", "TAO in the pool", "TAO", reserves),
				numbers(
					"alpha",
					"Alpha in the pool",
					"alpha",
					column(({ alphaReserve }) => alphaReserve),
				),
				numbers(
					"outstanding",
					"Alpha outside",
					"alpha",
					column(({ alphaOutstanding }) => alphaOutstanding),
				),
				numbers("value", "Value of all alpha", "TAO", value),
				numbers(
					"price-share",
					"Share of these prices",
					"%",
					prices.map((price, i) => (started[i] ? (100 * price) / (priceSum || 1) : NaN)),
				),
			]),
			table("pruning", "Which goes next when new ones come", [
				numbers(
					"netuid",
					"Netuid",
					"",
					turns.map(({ subnet }) => subnet.netuid),
				),
				texts(
					"name",
					"Name",
					turns.map(({ subnet }) => subnet.name),
				),
				numbers(
					"moving",
					"Moving price",
					"TAO",
					turns.map(({ subnet }) => subnet.priceEma ?? 0),
				),
				numbers(
					"days",
					"Not before",
					"days",
					turns.map(({ days }) => days),
				),
				texts(
					"date",
					"Not before, about",
					turns.map(({ date }) => date ?? "–"),
				),
				numbers(
					"per-alpha",
					"Holders would get for an alpha",
					"TAO",
					turns.map(({ perAlpha }) => perAlpha),
				),
			]),
		],
		participants: [],
		events: [],
	};
	const show = (id: string) => {
		const { value: shown, unit } = outcome.figures.find((one) => one.id === id)!;
		return `[${say(shown, unit)}](figure:${id})`;
	};
	return {
		title: name,
		answer: `${subnets.length === 1 ? `1 subnet holds ${show("reserves")} in its pool` : `${show("subnets")} subnets hold ${show("reserves")} in their pools`}; ${show("reserve-majority")} of them ${nakamoto(reserves, MAJORITY) === 1 ? "holds" : "hold"} 51 % of it (Gini ${show("reserve-gini")}), the largest ${show("reserve-top")}${block === null ? "" : `; block ${block.toLocaleString("en-US")}`}.${refusedText(refusedCount)}`,
		outcome,
		charts,
		sections: [
			{ id: "3.3", why: "says that taking over many subnets is improbable: the pools set what it would cost." },
			{ id: "3.1", why: "says that stakers' capital pays for good work: here is where it went." },
			{ id: "4", why: "asks whether concentration is a systemic risk: here is the network's own." },
		],
	};
}

const refusedText = (rows: number): string =>
	rows === 0
		? ""
		: ` ${rows === 1 ? "One row" : `${rows} rows`} of the file could not be read and ${rows === 1 ? "is" : "are"} not in these figures.`;

const charts: readonly Chart[] = [
	{
		id: "reserves",
		title: "TAO in the pools",
		description: "How much TAO each subnet's pool holds, against the price of its token.",
		table: "subnets",
		kind: "scatter",
		x: "price",
		y: "tao",
		name: "name",
		logarithmic: "both",
	},
];
