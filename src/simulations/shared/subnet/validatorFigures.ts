import { figure } from "../../kit/build.ts";
import { type Figure } from "../../kit/outcome.ts";
import { rankCorrelation } from "./rankCorrelation.ts";
import { type SubnetRun } from "./subnetRun.ts";
import { type ValidatorKind } from "./validatorCrew.ts";

/**
 * How validators fare: agreement of the two rules, what each kind earns per stake, and whether stake or care decides.
 * @param merit what each miner really did, in any unit: what a perfect validator would rank by
 */
export function validatorFigures(run: SubnetRun, merit: ArrayLike<number>): readonly Figure[] {
	const { crew, miners } = run;
	const epochs = Math.max(1, run.epoch);
	const stake = crew.map(({ stakeShare }) => stakeShare);
	const yuma = crew.map((_, i) => run.dividendSum[i]! / epochs / stake[i]!);
	const mean = crew.map((_, i) => run.meanPaySum[i]! / epochs / stake[i]!);
	const width = miners.length;
	const accuracy = crew.map((_, i) => rankCorrelation(run.weights.subarray(i * width, (i + 1) * width), merit));
	const ofKind = (kind: ValidatorKind, values: readonly number[]) => {
		const members = crew.flatMap((validator, i) => (validator.kind === kind ? [i] : []));
		const weight = members.reduce((sum, i) => sum + stake[i]!, 0);
		return weight === 0 ? 0 : members.reduce((sum, i) => sum + values[i]! * stake[i]!, 0) / weight;
	};
	const dividends = Array.from(run.dividendSum, (sum) => sum / epochs);
	return [
		figure(
			"rules-agree",
			"Rank correlation of validators' pay per stake under both rules",
			"",
			rankCorrelation(yuma, mean),
		),
		figure("moved", "Pay that would change hands if the mean decided", "%", 100 * movedShare(run)),
		figure("honest-per-stake", "Pay per stake of careful validators (chain's rule)", "", ofKind("honest", yuma)),
		figure("copier-per-stake", "Pay per stake of weight copiers (chain's rule)", "", ofKind("copier", yuma)),
		figure("cartel-per-stake", "Pay per stake of the cartel (chain's rule)", "", ofKind("cartel", yuma)),
		figure(
			"copier-per-stake-mean",
			"Pay per stake of weight copiers (nearness to the mean)",
			"",
			ofKind("copier", mean),
		),
		figure("cartel-per-stake-mean", "Pay per stake of the cartel (nearness to the mean)", "", ofKind("cartel", mean)),
		figure(
			"validator-stake-correlation",
			"Rank correlation of validators' pay with stake",
			"",
			rankCorrelation(dividends, stake),
		),
		figure(
			"validator-accuracy-correlation",
			"Rank correlation of validators' pay with accuracy",
			"",
			rankCorrelation(dividends, accuracy),
		),
	];
}

/** Half the absolute differences between both rules' pay shares, over miners and validators together, 0 to 1. */
function movedShare(run: SubnetRun): number {
	const epochs = Math.max(1, run.epoch);
	const apart = (a: Float64Array, b: Float64Array) =>
		a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / 2 / epochs;
	return (apart(run.dividendSum, run.meanPaySum) + apart(run.incentiveSum, run.meanWeightSum)) / 2;
}
