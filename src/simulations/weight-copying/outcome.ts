import { type Random } from "../../numeric/random.ts";
import { mean } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, number, optional, type RowsOf, table } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { type RealRatings } from "../shared/subnet/realRatings.ts";
import { type CopyingValues } from "./parameters.ts";
import { lagOf, raceAt } from "./parts/race.ts";

/** Lags that are tried, and over how many epochs each is averaged. */
const LAGS = [1, 2, 3, 5, 10, 20, 40, 80];
const LAG_EPOCHS = 80;

const PAY = "% of mean pay";

/** What a run of *weight-copying* puts out. */
export const outputs = declare({
	figures: {
		copier: number("Copier's pay per stake", PAY),
		evaluators: number("Evaluators' pay per stake", PAY),
		ratio: number("Copier's pay over an evaluator's", "%"),
		net: number("Copier's pay over an evaluator's, after the cost of evaluating", "%"),
		lag: number("Lag of the copy", "epochs"),
		"longest-lag": number("Longest lag tried at which copying still pays better, after cost", "epochs"),
		"trust-copier": number("Copier's trust"),
		"trust-evaluators": number("Evaluators' trust"),
		"real-evaluators": optional(number("Validators of the imported subnet")),
	},
	tables: {
		lags: table("Pay by lag", {
			lag: number("Lag of the copy", "epochs"),
			copier: number("Copier", PAY),
			evaluators: number("Evaluators", PAY),
			net: number("Evaluators, after their cost", PAY),
		}),
		epochs: table("Epoch by epoch", {
			epoch: number("Epoch", "epochs"),
			copier: number("Copier", PAY),
			evaluators: number("Evaluators", PAY),
			net: number("Evaluators, after their cost", PAY),
			copierTrust: number("Copier"),
			evaluatorTrust: number("Evaluators"),
		}),
	},
});

type LagRows = RowsOf<typeof outputs.tables.lags>;

/** What is left of an evaluator's pay when it has paid for evaluating, 0.1 to 1. */
export const leftAfterCost = ({ cost }: CopyingValues): number => 1 - cost / 100;

/** Pay of copier and evaluators at lags other than the chosen one, each from the same draws. */
export function payByLag(values: CopyingValues, random: Random, real: RealRatings | undefined): LagRows {
	const races = LAGS.map((lag) => {
		const race = raceAt(values, lag, random.fork("lags"), real);
		return Array.from({ length: LAG_EPOCHS }, () => race.epoch());
	});
	const evaluators = races.map((epochs) => 100 * mean(epochs.map((epoch) => epoch.evaluators)));
	return {
		lag: LAGS,
		copier: races.map((epochs) => 100 * mean(epochs.map((epoch) => epoch.copier))),
		evaluators,
		net: evaluators.map((pay) => pay * leftAfterCost(values)),
	};
}

/** The longest lag tried up to which copying pays at every lag, after the cost of evaluating; 0 where it never does. */
function longestPayingLag({ copier, net }: LagRows): number {
	const beaten = LAGS.findIndex((_, i) => copier[i]! <= net[i]!);
	return beaten < 0 ? LAGS.at(-1)! : beaten === 0 ? 0 : LAGS[beaten - 1]!;
}

/**
 * @param epochs the race at the chosen lag, as far as it has come
 * @param real the imported subnet's ratings, where one is
 */
export function resultsOf(
	values: CopyingValues,
	epochs: Rows<typeof outputs.tables.epochs>,
	lags: LagRows,
	real: RealRatings | undefined,
): Results<typeof outputs> {
	const rows = epochs.columns();
	const copier = mean(rows.copier);
	const evaluators = mean(rows.evaluators);
	return {
		figures: {
			copier,
			evaluators,
			ratio: (100 * copier) / evaluators,
			net: (100 * copier) / (evaluators * leftAfterCost(values)),
			lag: lagOf(values),
			"longest-lag": longestPayingLag(lags),
			"trust-copier": mean(rows.copierTrust),
			"trust-evaluators": mean(rows.evaluatorTrust),
			"real-evaluators": real?.rows.length,
		},
		tables: { lags, epochs: rows },
	};
}
