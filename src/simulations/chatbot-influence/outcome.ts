import { mean } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, number, table } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { type ChatbotValues, deviation, type Market, type Markets } from "./model.ts";

/** What a run of *chatbot-influence* puts out. */
export const outputs = declare({
	figures: {
		"shift-one": number("Move of mean opinion, one provider", "points"),
		"shift-many": number("Move of mean opinion, many providers", "points"),
		"typical-many": number("Usual size of that move, over draws of the slants", "points"),
		"spread-one": number("Spread of opinions over that without assistants, one provider"),
		"spread-few": number("The same, three providers"),
		"spread-many": number("The same, many providers"),
		reach: number("People who ask an assistant", "%"),
	},
	tables: {
		months: table("Month by month", {
			month: number("Month", "months"),
			nobody: number("No assistant", "points"),
			one: number("One provider", "points"),
			few: number("Three providers", "points"),
			many: number("Many providers", "points"),
			spreadNobody: number("No assistant", "points"),
			spreadOne: number("One provider", "points"),
			spreadFew: number("Three providers", "points"),
			spreadMany: number("Many providers", "points"),
		}),
	},
});

/** @param months mean and spread of each market, as far as the run has come */
export function resultsOf(
	values: ChatbotValues,
	markets: Markets,
	months: Rows<typeof outputs.tables.months>,
): Results<typeof outputs> {
	const shift = (market: Market) => 100 * (mean(markets[market].opinions) - mean(markets.nobody.opinions));
	const spread = (market: Market) => deviation(markets[market].opinions) / deviation(markets.nobody.opinions);
	return {
		figures: {
			"shift-one": shift("one"),
			"shift-many": shift("many"),
			// The move follows the mean of independent slants, and that of k of them has one kth of the variance.
			"typical-many": Math.abs(shift("one")) / Math.sqrt(values.providers),
			"spread-one": spread("one"),
			"spread-few": spread("few"),
			"spread-many": spread("many"),
			reach: values.users,
		},
		tables: { months: months.columns() },
	};
}
