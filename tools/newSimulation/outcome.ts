import { type Results } from "../../src/simulations/kit/dress.ts";
import { declare, number, table } from "../../src/simulations/kit/outputs.ts";
import { type Rows } from "../../src/simulations/kit/rows.ts";
import { type Survey } from "./model.ts";

export const outputs = declare({
	figures: {
		agreed: number("People who agreed", "%"),
	},
	tables: {
		answers: table("Answers so far", {
			asked: number("Asked", "people"),
			agreed: number("Agreed", "%"),
		}),
	},
});

/** @param answers a row for everybody who was asked */
export const resultsOf = (survey: Survey, answers: Rows<typeof outputs.tables.answers>): Results<typeof outputs> => ({
	figures: { agreed: (100 * survey.agreed) / survey.asked },
	tables: { answers: answers.columns() },
});
