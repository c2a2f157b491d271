import { sum } from "../../numeric/sums.ts";
import { YumaEngine } from "../../chain/epoch/yumaEngine.ts";
import { type YumaParameters } from "../../chain/epoch/yumaParameters.ts";
import { type Random } from "../../numeric/random.ts";
import { meanRule } from "../shared/subnet/meanRule.ts";
import { type RealRatings } from "../shared/subnet/realRatings.ts";
import { realPanel } from "./parts/importedRatings.ts";
import { drawPanel, type Panel, rateRow, type RatingRules } from "./parts/ratings.ts";

/** What the same ratings pay under the chain's rule and under the essay's. Sums over epochs, per validator or per miner. */
export interface Comparison {
	readonly panel: Panel;
	/** Shares of the validators' pay. */
	readonly chainPay: Float64Array;
	readonly meanPay: Float64Array;
	/** Nearness of a validator's row to the plain mean of rows, and to the consensus, 0 to 1. */
	readonly toMean: Float64Array;
	readonly toMedian: Float64Array;
	/** Shares of the miners' pay that go to the cabal's miners, and what they are worth. */
	readonly cabalByMedian: number;
	readonly cabalByMean: number;
	readonly cabalByStakeMean: number;
	readonly cabalWorth: number;
}

const overlap = (row: Float64Array, other: ArrayLike<number>): number => {
	let sum = 0;
	for (let j = 0; j < row.length; j++) sum += Math.min(row[j]!, other[j]!);
	return sum;
};

function scaled(values: ArrayLike<number>): Float64Array {
	const copy = Float64Array.from(values);
	const total = sum(copy);
	return total > 0 ? copy.map((value) => value / total) : copy;
}

/** Runs the epochs of a drawn panel, whose members err anew in each; pay and nearness are means over them. */
export function compare(rules: RatingRules, yuma: YumaParameters, epochs: number, random: Random): Comparison {
	const panel = drawPanel(rules, random.fork("panel"));
	const noise = random.fork("noise");
	return compareRows(panel, yuma, epochs, (validator, row) => rateRow(panel, validator, noise, row));
}

/** The same for a real subnet's ratings, which stay as they are. */
export const compareReal = (real: RealRatings, yuma: YumaParameters, epochs: number): Comparison =>
	compareRows(realPanel(real), yuma, epochs, (validator, row) => {
		row.set(real.rows[validator]!);
		return row;
	});

/** @param rate fills and returns a validator's row, which sums to 1 */
function compareRows(
	panel: Panel,
	yuma: YumaParameters,
	epochs: number,
	rate: (validator: number, row: Float64Array) => Float64Array,
): Comparison {
	const { validators, miners } = panel.rules;
	const engine = new YumaEngine(validators, miners);
	const weights = new Float64Array(validators * miners);
	const sums = { chainPay: 0, meanPay: 0, toMean: 0, toMedian: 0 };
	const columns = Object.fromEntries(Object.keys(sums).map((name) => [name, new Float64Array(validators)])) as Record<
		keyof typeof sums,
		Float64Array
	>;
	const cabal = { median: 0, mean: 0, stakeMean: 0 };
	const ofCabal = (shares: ArrayLike<number>) => {
		let sum = 0;
		for (let j = miners - panel.cabalMiners; j < miners; j++) sum += shares[j]!;
		return sum;
	};
	for (let epoch = 0; epoch < epochs; epoch++) {
		engine.stake.set(panel.stake);
		for (let i = 0; i < validators; i++) {
			const row = weights.subarray(i * miners, (i + 1) * miners);
			engine.setWeights(i, rate(i, row));
		}
		engine.run(yuma);
		const mean = meanRule(weights, panel.stake, miners);
		const consensus = scaled(engine.consensus);
		const stakeMean = new Float64Array(miners);
		for (let i = 0; i < validators; i++) {
			const row = weights.subarray(i * miners, (i + 1) * miners);
			columns.chainPay[i]! += engine.dividends[i]! / epochs;
			columns.meanPay[i]! += mean.pay[i]! / epochs;
			columns.toMean[i]! += mean.nearness[i]! / epochs;
			columns.toMedian[i]! += overlap(row, consensus) / epochs;
			for (let j = 0; j < miners; j++) stakeMean[j]! += panel.stake[i]! * row[j]!;
		}
		cabal.median += ofCabal(engine.incentive) / epochs;
		cabal.mean += ofCabal(mean.mean) / epochs;
		cabal.stakeMean += ofCabal(stakeMean) / epochs;
	}
	return {
		panel,
		...columns,
		cabalByMedian: cabal.median,
		cabalByMean: cabal.mean,
		cabalByStakeMean: cabal.stakeMean,
		cabalWorth: ofCabal(panel.value),
	};
}
