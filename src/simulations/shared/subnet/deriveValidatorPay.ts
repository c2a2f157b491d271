import { sumOf } from "../../../numeric/sums.ts";
import { type DerivationLine } from "../../kit/derivation.ts";
import { line, precise } from "./derivationLine.ts";
import { type SubnetRun } from "./subnetRun.ts";
import { chainCode } from "../../kit/publicCode.ts";

/** Miners whose bonds are shown one by one; the others in one line. */
const SHOWN = 5;

/** From a validator's bonds to its own pay, or to that of its stakers, in the last epoch. */
export function deriveValidatorPay(
	run: SubnetRun,
	validator: number,
	receiver: "validator" | "stakers",
): readonly DerivationLine[] {
	const { emission, crew } = run;
	const dividend = run.dividendOf(validator);
	const pot = emission.validators + (run.rated ? 0 : emission.miners);
	const alpha = dividend * pot;
	const { take, own } = run.terms;
	const rest = (1 - take) * alpha;
	const lines = [
		line("Stake", "share of all stake with this validator", crew[validator]!.stakeShare, "", chainCode("2.3")),
		...(run.rated ? bondLines(run, validator) : []),
		line(
			"Dividends",
			run.rated ? "its bonds × incentives, as a share of all validators'" : "nobody has set weights yet: by stake",
			dividend,
			"",
			run.rated ? chainCode("2.7") : chainCode("2.10"),
		),
		line(
			"Alpha for all validators",
			run.rated
				? `(${precise(emission.total)} − owner's ${precise(emission.owner)}) ÷ 2 − root's ${precise(emission.root)}`
				: `${precise(emission.total)} − owner's ${precise(emission.owner)} − root's ${precise(emission.root)}: nobody is rated, so the miners' half is here too`,
			pot,
			"alpha",
			chainCode("3.3"),
		),
		line(
			"This validator's and its stakers'",
			`${precise(dividend)} × ${precise(pot)}`,
			alpha,
			"alpha",
			chainCode("3.4"),
		),
		line("After the take", `${precise(alpha)} × (1 − ${precise(take)})`, rest, "alpha", chainCode("3.8")),
	];
	if (receiver === "stakers") {
		const pay = run.stakerPay[validator]!.last;
		return [
			...lines,
			line(
				"Pay in this epoch",
				`${precise(rest)} × (1 − ${precise(own)}), the stake that is not the validator's`,
				pay,
				"alpha",
				chainCode("3.4"),
			),
		];
	}
	const commission = take * (alpha + dividend * emission.root);
	return [
		...lines,
		line(
			"Take",
			`${precise(take)} × (${precise(alpha)} + ${precise(dividend * emission.root)} of root's part)`,
			commission,
			"alpha",
			chainCode("3.8"),
		),
		line("Earned by its own stake", `${precise(rest)} × ${precise(own)}`, rest * own, "alpha", chainCode("3.4")),
		line(
			"Pay in this epoch",
			`${precise(commission)} + ${precise(rest * own)}`,
			run.validatorPay[validator]!.last,
			"alpha",
			chainCode("3.4"),
		),
	];
}

/** What its bonds to the miners earn, largest first. */
function bondLines(run: SubnetRun, validator: number): readonly DerivationLine[] {
	const { engine, miners } = run;
	const earned = miners.map((miner, j) => {
		const bond = engine.bond(validator, j);
		const incentive = engine.incentive[j]!;
		return { name: miner.name.toLowerCase(), bond, incentive, value: bond * incentive };
	});
	earned.sort((a, b) => b.value - a.value);
	const rest = sumOf(earned.slice(SHOWN), ({ value }) => value);
	return [
		line(
			"Validator trust",
			"its weights after clipping to the consensus, added up",
			engine.validatorTrust[validator]!,
			"",
			chainCode("2.6"),
		),
		...earned
			.slice(0, SHOWN)
			.map(({ name, bond, incentive, value }) =>
				line(`Bond to ${name}`, `bond ${precise(bond)} × incentive ${precise(incentive)}`, value, "", chainCode("2.7")),
			),
		line(
			`Bonds to the other ${Math.max(0, miners.length - SHOWN)} miners`,
			"bond × incentive, added up",
			rest,
			"",
			chainCode("2.7"),
		),
	];
}
