import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Figure, type Outcome, type RunEvent, type Table } from "../kit/outcome.ts";
import { minersTable } from "../shared/subnet/commonTables.ts";
import { participantsOf } from "../shared/subnet/participants.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { dayOfEpoch } from "../shared/subnet/time.ts";
import { type Regime, regimeOf } from "./parts/regime.ts";
import { type RolesDay, type RolesModel } from "./model.ts";

/** Regimes as numbers, for figures: worst first. */
export const REGIMES: readonly Regime[] = ["collapses", "drifts", "cycles", "settles"];
/** A newcomer's fate is known after so many days. */
const JUDGED = 30;

/** What a run of the generic subnet has found so far. */
export function outcomeOf(model: RolesModel): Outcome {
	const { subnet, miners } = model;
	const performance = miners.slots.map((_, j) => miners.performance(j));
	return {
		figures: [
			...shareFigures(model),
			...behaviourFigures(model),
			...moneyFigures(model),
			...entryFigures(model),
			figure(
				"pay-correlation",
				"Rank correlation of the last epoch's pay and performance",
				"",
				rankCorrelation(
					subnet.minerPay.map(({ last }) => last),
					performance,
				),
			),
			...copyingFigures(model),
		],
		tables: [
			daysTable(model.days),
			flowTable(model),
			minersTable(subnet, [
				numbers("performance", "Performance at the end", "", performance),
				numbers(
					"effort",
					"Effort at the end",
					"",
					miners.effort.map((value, j) => (miners.active[j] === 1 ? value : 0)),
				),
			]),
		],
		participants: participantsOf(subnet, (j) => [
			figure("skill", "Performance", "", performance[j]!),
			figure("effort", "Effort", "", miners.active[j] === 1 ? miners.effort[j]! : 0),
		]),
		events: eventsOf(model),
	};
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const percent = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : 0);

function shareFigures({ subnet }: RolesModel): readonly Figure[] {
	const total = subnet.epoch * subnet.emission.total;
	const of = (pays: readonly { readonly total: number }[]) => percent(sum(pays.map((pay) => pay.total)), total);
	return [
		figure("owner-share", "Owner's part of emission", "%", percent(subnet.owner.total, total)),
		figure("miner-share", "Miners' part of emission", "%", of(subnet.minerPay)),
		figure("validator-share", "Validators' own part of emission", "%", of(subnet.validatorPay)),
		figure(
			"staker-share",
			"Part of emission of those who stake, root included",
			"%",
			of(subnet.stakerPay) + percent(subnet.root.total, total),
		),
	];
}

function behaviourFigures({ days, values }: RolesModel): readonly Figure[] {
	const last = days.at(-1);
	const code = (of: (day: RolesDay) => number) => REGIMES.indexOf(regimeOf(days.map(of)));
	return [
		figure("price-end", "Price of alpha at the end", "TAO", last?.price ?? values.startPrice),
		figure(
			"price-change",
			"Change of the price of alpha",
			"%",
			100 * ((last?.price ?? values.startPrice) / values.startPrice - 1),
		),
		figure(
			"price-regime",
			"Behaviour of the price (0 collapses, 1 drifts, 2 cycles, 3 settles)",
			"",
			code(({ price }) => price),
		),
		figure(
			"miner-regime",
			"Behaviour of the number of miners (same scale)",
			"",
			code(({ miners }) => miners),
		),
		figure(
			"effort-regime",
			"Behaviour of miners' effort (same scale)",
			"",
			code(({ effort }) => effort),
		),
		figure("miners-end", "Miners at the end", "", last?.miners ?? 0),
		figure("effort-end", "Mean effort at the end, 1 is normal", "", last?.effort ?? 1),
		figure("evaluating-end", "Stake whose validators still measure", "%", 100 * (last?.evaluating ?? 1)),
	];
}

function moneyFigures({ days, stakers, values }: RolesModel): readonly Figure[] {
	const fromStakers = sum(days.map((day) => day.fromStakers));
	const fromChain = sum(days.map((day) => day.fromChain));
	const week = (list: readonly RolesDay[]) =>
		sum(list.map(({ minersAlpha }) => minersAlpha)) / Math.max(1, list.length);
	const before = week(days.slice(0, 7));
	const worth = (list: readonly RolesDay[]) => sum(list.map(({ minersPaid }) => minersPaid)) / Math.max(1, list.length);
	return [
		figure(
			"from-stakers",
			"TAO into the pool that stakers brought",
			"%",
			percent(fromStakers, fromStakers + fromChain),
		),
		figure(
			"alpha-kept",
			"Alpha paid to miners in the last week against the first",
			"%",
			percent(week(days.slice(-7)), before),
		),
		figure("worth-kept", "The same in TAO", "%", percent(worth(days.slice(-7)), worth(days.slice(0, 7)))),
		figure("net-stake", "TAO that stakers brought less what they took out", "TAO", stakers.brought - stakers.taken),
		figure(
			"early-return",
			"Return of somebody who staked on the first day",
			"%",
			100 * ((days.at(-1)?.early ?? 1) - 1),
		),
		figure(
			"late-return",
			"Return of somebody who staked half-way",
			"%",
			days.at(-1) && days.at(-1)!.late > 0 ? 100 * (days.at(-1)!.late - 1) : 0,
		),
		figure("newcomers-tao", "TAO a day from stakers who believe in it", "TAO per day", values.inflow),
	];
}

function entryFigures({ miners, days }: RolesModel): readonly Figure[] {
	const judged = miners.entrants.filter(({ day }) => day + JUDGED <= days.length);
	const recoveredBy = (talented: boolean) => {
		const group = judged.filter((entrant) => entrant.talented === talented);
		const recovered = group.filter(({ day, recovered: at }) => at !== undefined && at - day <= JUDGED);
		return percent(recovered.length, group.length);
	};
	return [
		figure("entrants", "Newcomers who registered as miners", "", miners.entrants.length),
		figure("judged", "Of them, a month or more ago", "", judged.length),
		figure(
			"talented-recovered",
			"Talented newcomers with registration and costs back within a month",
			"%",
			recoveredBy(true),
		),
		figure(
			"others-recovered",
			"Other newcomers with registration and costs back within a month",
			"%",
			recoveredBy(false),
		),
		figure("burn-end", "Price of a registration at the end", "TAO", days.at(-1)?.burn ?? 0),
	];
}

/** What measuring and copying earned per stake in the last epoch; 1 where nobody does it. */
function copyingFigures({ subnet }: RolesModel): readonly Figure[] {
	const mean = (kind: string) => {
		const members = subnet.crew.flatMap((validator, i) => (validator.kind === kind ? [i] : []));
		return members.length > 0
			? sum(members.map((i) => subnet.dividendOf(i) / subnet.crew[i]!.stakeShare)) / members.length
			: 1;
	};
	return [
		figure("measuring-pays", "Pay per stake of validators that measure, last epoch", "", mean("honest")),
		figure("copying-pays", "Pay per stake of validators that copy, last epoch", "", mean("copier")),
	];
}

function daysTable(days: readonly RolesDay[]): Table {
	const column = (id: string, label: string, unit: string, of: (day: RolesDay) => number) =>
		numbers(id, label, unit, days.map(of));
	return table("days", "Day by day", [
		numbers(
			"day",
			"Day",
			"days",
			days.map((_, i) => i + 1),
		),
		column("owner", "Owner", "TAO per day", (day) => day.owner),
		column("miners-pay", "Miners", "TAO per day", (day) => day.minersPaid),
		column("validators", "Validators", "TAO per day", (day) => day.validators),
		column("stakers", "Stakers of alpha", "TAO per day", (day) => day.stakers),
		column("root", "Stakers on root", "TAO per day", (day) => day.root),
		column("price", "Price of alpha", "TAO", (day) => day.price),
		column("staked", "Alpha with stakers", "alpha", (day) => day.staked),
		column("share", "Share of the chain's TAO", "%", (day) => 100 * day.share),
		column("miners", "Miners at work", "", (day) => day.miners),
		column("effort", "Mean effort", "", (day) => day.effort),
		column("evaluating", "Stake that measures", "%", (day) => 100 * day.evaluating),
		column("burn", "Price of a registration", "TAO", (day) => day.burn),
		column("from-stakers", "TAO from stakers", "TAO per day", (day) => day.fromStakers),
		column("from-chain", "TAO from the chain", "TAO per day", (day) => day.fromChain),
		column("early", "1 TAO staked on the first day", "TAO", (day) => day.early),
		column("late", "1 TAO staked half-way", "TAO", (day) => day.late),
	]);
}

/** Alpha a day from emission to roles, and from roles to the pool. */
function flowTable({ subnet, sold, days }: RolesModel): Table {
	const span = Math.max(dayOfEpoch(1), dayOfEpoch(subnet.epoch));
	const of = (pays: readonly { readonly total: number }[]) => sum(pays.map((pay) => pay.total)) / span;
	const [owner, miners, validators] = [subnet.owner.total / span, of(subnet.minerPay), of(subnet.validatorPay)];
	const [stakers, root] = [of(subnet.stakerPay), subnet.root.total / span];
	const perDay = (amount: number, cap: number) => Math.min(cap, amount / Math.max(1, days.length));
	const sales = {
		owner: perDay(sold.owner, owner),
		miners: perDay(sold.miners, miners),
		validators: perDay(sold.validators, validators),
		root: perDay(sold.root, root),
	};
	const flows: readonly (readonly [string, string, number])[] = [
		["Emission", "Owner", owner],
		["Emission", "Miners", miners],
		["Emission", "Validators' half", validators + stakers + root],
		["Validators' half", "Validators", validators],
		["Validators' half", "Stakers of alpha", stakers],
		["Validators' half", "Stakers on root", root],
		["Owner", "Sold for TAO", sales.owner],
		["Owner", "Kept", owner - sales.owner],
		["Miners", "Sold for TAO", sales.miners],
		["Miners", "Kept", miners - sales.miners],
		["Validators", "Sold for TAO", sales.validators],
		["Validators", "Kept", validators - sales.validators],
		["Stakers of alpha", "Kept", stakers],
		["Stakers on root", "Sold for TAO", root],
	];
	const positive = flows.filter(([, , amount]) => amount > 1e-9);
	return table("flow", "Where a day's alpha goes", [
		texts(
			"from",
			"From",
			positive.map(([from]) => from),
		),
		texts(
			"to",
			"To",
			positive.map(([, to]) => to),
		),
		numbers(
			"amount",
			"Amount",
			"alpha per day",
			positive.map(([, , amount]) => amount),
		),
	]);
}

function eventsOf({ days, values }: RolesModel): readonly RunEvent[] {
	const half = days.findIndex(({ price }) => price < values.startPrice / 2);
	return half < 0 ? [] : [{ at: half + 1, text: "The price of alpha has halved" }];
}
