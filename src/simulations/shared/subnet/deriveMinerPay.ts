import { sum } from "../../../numeric/sums.ts";
import { type DerivationLine } from "../../kit/derivation.ts";
import { line, precise } from "./derivationLine.ts";
import { type SubnetRun } from "./subnetRun.ts";
import { validatorKindLabels } from "./validatorCrew.ts";
import { chainCode } from "../../kit/publicCode.ts";

/** From the weights that a miner got to its pay in the last epoch. */
export function deriveMinerPay(run: SubnetRun, miner: number): readonly DerivationLine[] {
	const { engine, crew, emission } = run;
	const weightOf = (validator: number) => engine.weight(validator, miner);
	const agreed = engine.consensus[miner]!;
	const rank = engine.rank[miner]!;
	const ranks = sum(engine.rank);
	const incentive = engine.incentive[miner]!;
	const pay = run.minerPay[miner]!.last;
	return [
		...crew.map((validator, i) =>
			line(
				`Weight from ${validator.name.toLowerCase()}`,
				`${validatorKindLabels[validator.kind]}; holds ${precise(100 * validator.stakeShare)} % of stake`,
				weightOf(i),
				"",
				chainCode("2.4"),
			),
		),
		line(
			"Consensus",
			`the largest weight that validators with half of the stake give at least: ${crew
				.map((validator, i) => ({ weight: weightOf(i), stake: validator.stakeShare }))
				.sort((a, b) => b.weight - a.weight)
				.map(({ weight, stake }) => `${precise(weight)} (${precise(100 * stake)} %)`)
				.join(", ")}`,
			agreed,
			"",
			chainCode("2.5"),
		),
		line(
			"Rank",
			crew.map((v, i) => `${precise(v.stakeShare)} × min(${precise(weightOf(i))}, ${precise(agreed)})`).join(" + "),
			rank,
			"",
			chainCode("2.6"),
		),
		line("Ranks of all miners", "the same sum for every miner, added up", ranks, "", chainCode("2.6")),
		line("Incentive", `${precise(rank)} ÷ ${precise(ranks)}`, incentive, "", chainCode("2.6")),
		line(
			"Alpha for all miners",
			`(${precise(emission.total)} − owner's ${precise(emission.owner)}) ÷ 2`,
			emission.miners,
			"alpha",
			chainCode("3.3"),
		),
		pay === 0 && incentive > 0
			? line("Pay in this epoch", "the slot is the owner's: what it earns is burned", pay, "alpha", chainCode("3.4"))
			: line(
					"Pay in this epoch",
					`${precise(incentive)} × ${precise(emission.miners)}`,
					pay,
					"alpha",
					chainCode("3.4"),
				),
	];
}
