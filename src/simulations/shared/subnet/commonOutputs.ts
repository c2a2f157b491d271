import { sumOf } from "../../../numeric/sums.ts";
import { type ColumnOutput, each, name, number, type RowsOf, table, word } from "../../kit/outputs.ts";
import { type MinerKind } from "./miner.ts";
import { type SubnetRun } from "./subnetRun.ts";
import { dayOfEpoch } from "./time.ts";
import { validatorKindLabels, validatorKindNouns } from "./validatorCrew.ts";

/* Tables that every subnet simulation declares, each with the function that fills it. */

/** Share of the miners' pay by kind of miner, one column a kind. */
export const payByKindOutput = <const Kind extends MinerKind>(kinds: readonly Kind[]) =>
	table("Share of the miners' pay by kind of miner", {
		day: number("Day", "days"),
		...each<Kind["id"], ReturnType<typeof number>>(kinds, (_, place) => number(kinds[place]!.noun, "%")),
	});

/** @param kinds the same as in the declaration */
export function payByKindRows<const Kind extends MinerKind>({ payByKind }: SubnetRun, kinds: readonly Kind[]) {
	const { days, shares } = payByKind.rows();
	return { day: days, ...each<Kind["id"], readonly number[]>(kinds, (_, place) => shares.map((row) => row[place]!)) };
}

/** @param own columns of the simulation, such as skill */
export const minersOutput = <const Own extends Readonly<Record<string, ColumnOutput>>>(
	kinds: readonly MinerKind[],
	own: Own,
) =>
	table("Miners", {
		miner: name("Miner"),
		kind: word("Kind", Object.fromEntries(kinds.map(({ id, label }) => [id, label]))),
		...own,
		pay: number("Pay", "alpha"),
		share: number("Share of the miners' pay", "%"),
	});

/** The columns of {@link minersOutput} that every simulation has. */
export function minerRows(run: SubnetRun) {
	const total = sumOf(run.minerPay, (pay) => pay.total);
	return {
		miner: run.miners.map((miner) => miner.name),
		kind: run.miners.map(({ kind }) => kind.id),
		pay: run.minerPay.map((pay) => pay.total),
		share: run.minerPay.map((pay) => (total > 0 ? (100 * pay.total) / total : 0)),
	};
}

/** Validators under the chain's rule and under nearness to the mean; 1 is pay in proportion to stake. */
export const validatorsOutput = table("Validators", {
	validator: name("Validator"),
	kind: word("Kind", validatorKindLabels),
	who: name("Validator, by kind"),
	stake: number("Stake", "%"),
	yuma: number("Pay per stake, chain's rule"),
	mean: number("Pay per stake, nearness to the mean"),
	nearness: number("Nearness to the mean rating", "%"),
	trust: number("Validator trust"),
	pay: number("Pay", "alpha"),
	stakers: number("Pay of its stakers", "alpha"),
});

export function validatorRows(run: SubnetRun): RowsOf<typeof validatorsOutput> {
	const epochs = Math.max(1, run.epoch);
	const perStake = (sums: Float64Array) => run.crew.map(({ stakeShare }, i) => sums[i]! / epochs / stakeShare);
	return {
		validator: run.crew.map((validator) => validator.name),
		kind: run.crew.map(({ kind }) => kind),
		who: run.crew.map(({ kind }, i) => `${i + 1} ${validatorKindNouns[kind]}`),
		stake: run.crew.map(({ stakeShare }) => 100 * stakeShare),
		yuma: perStake(run.dividendSum),
		mean: perStake(run.meanPaySum),
		nearness: run.nearnessSum.map((sum) => (100 * sum) / epochs),
		trust: run.trustSum.map((sum) => sum / epochs),
		pay: run.validatorPay.map((pay) => pay.total),
		stakers: run.stakerPay.map((pay) => pay.total),
	};
}

/** Who got what of the emission, per day. */
export const rolesOutput = table("Pay by role", {
	role: word("Role", {
		owner: "Owner",
		miners: "Miners",
		validators: "Validators",
		stakers: "Stakers of alpha",
		root: "Stakers on root",
		burned: "Burned",
	}),
	pay: number("Pay", "alpha per day"),
	share: number("Share of emission", "%"),
});

export function roleRows(run: SubnetRun): RowsOf<typeof rolesOutput> {
	const days = Math.max(dayOfEpoch(1), dayOfEpoch(run.epoch));
	const totals = {
		owner: run.owner.total,
		miners: sumOf(run.minerPay, ({ total }) => total),
		validators: sumOf(run.validatorPay, ({ total }) => total),
		stakers: sumOf(run.stakerPay, ({ total }) => total),
		root: run.root.total,
		burned: run.burned.total,
	};
	const emitted = Math.max(1e-12, run.epoch * run.emission.total);
	return {
		role: Object.keys(totals) as (keyof typeof totals)[],
		pay: Object.values(totals).map((total) => total / days),
		share: Object.values(totals).map((total) => (100 * total) / emitted),
	};
}
