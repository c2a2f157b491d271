import { sumOf } from "../../../numeric/sums.ts";
import { number } from "../../kit/outputs.ts";
import { rankCorrelation } from "./rankCorrelation.ts";
import { type SubnetRun } from "./subnetRun.ts";
import { type ValidatorKind } from "./validatorCrew.ts";

/** Figures on validators that subnet simulations declare. */
export const validatorFigureOutputs = {
	"rules-agree": number("Rank correlation of validators' pay per stake under both rules"),
	moved: number("Pay that would change hands if the mean decided", "%"),
	"honest-per-stake": number("Pay per stake of careful validators (chain's rule)"),
	"copier-per-stake": number("Pay per stake of weight copiers (chain's rule)"),
	"cartel-per-stake": number("Pay per stake of the cartel (chain's rule)"),
	"copier-per-stake-mean": number("Pay per stake of weight copiers (nearness to the mean)"),
	"cartel-per-stake-mean": number("Pay per stake of the cartel (nearness to the mean)"),
	"validator-stake-correlation": number("Rank correlation of validators' pay with stake"),
	"validator-accuracy-correlation": number("Rank correlation of validators' pay with accuracy"),
};

type ValidatorFigures = Readonly<Record<keyof typeof validatorFigureOutputs, number>>;

/**
 * How validators fare: agreement of the two rules, what each kind earns per stake, and whether stake or care decides.
 * @param merit what each miner really did, in any unit: what a perfect validator would rank by
 */
export function validatorFigures(run: SubnetRun, merit: ArrayLike<number>): ValidatorFigures {
	const { crew, miners } = run;
	const epochs = Math.max(1, run.epoch);
	const stake = crew.map(({ stakeShare }) => stakeShare);
	const yuma = crew.map((_, i) => run.dividendSum[i]! / epochs / stake[i]!);
	const mean = crew.map((_, i) => run.meanPaySum[i]! / epochs / stake[i]!);
	const width = miners.length;
	const accuracy = crew.map((_, i) => rankCorrelation(run.weights.subarray(i * width, (i + 1) * width), merit));
	const ofKind = (kind: ValidatorKind, values: readonly number[]) => {
		const members = crew.flatMap((validator, i) => (validator.kind === kind ? [i] : []));
		const weight = sumOf(members, (i) => stake[i]!);
		return weight === 0 ? 0 : sumOf(members, (i) => values[i]! * stake[i]!) / weight;
	};
	const dividends = Array.from(run.dividendSum, (sum) => sum / epochs);
	return {
		"rules-agree": rankCorrelation(yuma, mean),
		moved: 100 * movedShare(run),
		"honest-per-stake": ofKind("honest", yuma),
		"copier-per-stake": ofKind("copier", yuma),
		"cartel-per-stake": ofKind("cartel", yuma),
		"copier-per-stake-mean": ofKind("copier", mean),
		"cartel-per-stake-mean": ofKind("cartel", mean),
		"validator-stake-correlation": rankCorrelation(dividends, stake),
		"validator-accuracy-correlation": rankCorrelation(dividends, accuracy),
	};
}

/** Half the absolute differences between both rules' pay shares, over miners and validators together, 0 to 1. */
function movedShare(run: SubnetRun): number {
	const epochs = Math.max(1, run.epoch);
	const apart = (a: Float64Array, b: Float64Array) =>
		a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / 2 / epochs;
	return (apart(run.dividendSum, run.meanPaySum) + apart(run.incentiveSum, run.meanWeightSum)) / 2;
}
