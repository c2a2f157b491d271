import { quantileSorted } from "simple-statistics";
import { gini } from "../../numeric/concentration.ts";
import { figure, numbers, table } from "../kit/build.ts";
import { type Figure, type Outcome, type Table } from "../kit/outcome.ts";
import { minersTable, rolesTable, validatorsTable } from "../shared/subnet/commonTables.ts";
import { participantsOf } from "../shared/subnet/participants.ts";
import { dayOfEpoch } from "../shared/subnet/time.ts";
import { CLAIMED, minersAlphaPerDay, PUBLISHED_PRICES, sellEveryDay, dollarsPerDay } from "./parts/prize.ts";
import { type RidgesModel } from "./model.ts";
import { type TrialDay } from "./parts/trial.ts";

const YEAR = 365;

/** What a run of Ridges has found so far. */
export function outcomeOf(model: RidgesModel): Outcome {
	const { subnet, contest, trial } = model;
	const { engineers } = trial;
	return {
		figures: [...progressFigures(model), ...payFigures(model), ...prizeFigures(model)],
		tables: [
			trialsTable(model),
			progressTable(model),
			subnet.payByKind.table(),
			minersTable(subnet, [
				numbers("talent", "Talent", "", engineers.talent),
				numbers("worked", "Days worked", "days", contest.worked),
				numbers("spent", "Spent", "$", contest.spent),
			]),
			lorenzTable(model),
			sellingTable(model),
			validatorsTable(subnet),
			rolesTable(subnet),
		],
		participants: participantsOf(subnet, (j) => [
			figure("skill", "Talent", "", engineers.talent[j]!),
			figure("worked", "Days worked", "days", contest.worked[j]!),
		]),
		events: contest.successions.map(({ day, engineer }) => ({
			at: day,
			text: `${subnet.miners[engineer]!.name} takes the lead`,
		})),
	};
}

const percent = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : 0);

/** Part of the contests below and above a band. */
const TAIL = 0.1;

/** Median and band over the contests, in percent or points. */
function spreadOf(values: readonly number[]) {
	const sorted = values.map((value) => 100 * value).sort((a, b) => a - b);
	const at = (part: number) => quantileSorted(sorted, part);
	return { median: at(0.5), low: at(TAIL), high: at(1 - TAIL) };
}

function progressFigures({ trial, trials, contest }: RidgesModel): readonly Figure[] {
	const last = trial.days.at(-1)!;
	const gains = trials.map((each) => each.gains);
	const gain = spreadOf(gains.map((each) => each.contest));
	const team = spreadOf(gains.map((each) => each.team));
	const ahead = gains.filter((each) => each.contest > each.team).length;
	const successions = trials.flatMap((each) => each.contest.successions);
	const better = successions.filter(({ truth, before }) => truth > before);
	return [
		figure("gain", "True progress of the contest, median of all contests", "points", gain.median),
		figure("team-gain", "True progress of a closed team with as many days of work, median", "points", team.median),
		figure(
			"against-team",
			"Progress of the contest against the team's, medians",
			"times",
			team.median > 0 ? gain.median / team.median : gain.median > 0 ? 2 : 1,
		),
		figure("ahead", "Contests that end ahead of the team", "", ahead),
		figure(
			"better-won",
			"Changes at the top that brought a truly better agent, all contests",
			"%",
			successions.length > 0 ? percent(better.length, successions.length) : 100,
		),
		figure("successions", "Changes at the top, all contests", "", successions.length),
		figure("truth", "Followed contest: leader's true score at the end", "%", 100 * last.truth),
		figure("measured", "Its measured score", "%", 100 * last.measured),
		figure("overstated", "Measured above true", "points", 100 * (last.measured - last.truth)),
		figure("leaders", "Changes at the top", "", contest.successions.length),
		figure("reign", "Mean days at the top", "days", contest.meanReign(trial.days.length)),
		figure("uploads", "Uploads", "", contest.uploads),
		figure("effort", "Days of real work", "days", contest.effort),
	];
}

function payFigures({ subnet, contest, prize, trial: { days } }: RidgesModel): readonly Figure[] {
	const pay = subnet.minerPay.map(({ total }) => total);
	const all = pay.reduce((sum, amount) => sum + amount, 0);
	const of = (kind: string) => subnet.miners.reduce((sum, miner, j) => sum + (miner.kind.id === kind ? pay[j]! : 0), 0);
	const perAlpha = prize / minersAlphaPerDay();
	const profitable = pay.filter((amount, j) => amount * perAlpha > contest.spent[j]!).length;
	const first = days[0]!.truth;
	const points = 100 * (days.at(-1)!.truth - first);
	return [
		figure("gini", "Gini of the engineers' pay", "", gini(pay)),
		figure(
			"unpaid",
			"Engineers that are paid nothing",
			"%",
			percent(pay.filter((amount) => amount < 1e-9 * all).length, pay.length),
		),
		figure("profitable", "Engineers whose pay covers what they spent", "%", percent(profitable, pay.length)),
		figure("copier-pay", "Miners' pay that goes to copiers", "%", percent(of("copier"), all)),
		figure("overfitter-pay", "Miners' pay that goes to answer keepers", "%", percent(of("overfitter"), all)),
		figure(
			"per-point",
			"Pay for each point of true progress",
			"million $",
			points > 0.1 ? (all * perAlpha) / points / 1e6 : 0,
		),
	];
}

function prizeFigures({ subnet, values, prize }: RidgesModel): readonly Figure[] {
	const { alphaPrice, taoPrice, poolAlpha } = values;
	const selling = sellEveryDay(alphaPrice, taoPrice, poolAlpha, YEAR);
	const top = Math.max(...subnet.minerPay.map(({ last }) => last)) / dayOfEpoch(1);
	return [
		figure("top-alpha", "Alpha that the top miner earns", "alpha per day", top),
		figure("prize", "Worth of it at the price of the moment", "$ per day", (top / minersAlphaPerDay()) * prize),
		figure(
			"prize-low",
			"The same at autumn 2025's lowest alpha price",
			"$ per day",
			dollarsPerDay(PUBLISHED_PRICES.low, taoPrice),
		),
		figure(
			"prize-median",
			"The same at its median alpha price",
			"$ per day",
			dollarsPerDay(PUBLISHED_PRICES.median, taoPrice),
		),
		figure(
			"prize-high",
			"The same at its highest alpha price",
			"$ per day",
			dollarsPerDay(PUBLISHED_PRICES.high, taoPrice),
		),
		figure("needed", "Price of TAO at which it is 62,000 $", "$", CLAIMED / (minersAlphaPerDay() * alphaPrice)),
		figure("slippage", "Lost to the pool when one day's pay is sold at once", "%", 100 * selling.firstSlippage),
		figure(
			"year-later",
			"A day's pay after a year of daily sales without buyers",
			"$ per day",
			selling.dollars.at(-1)!,
		),
	];
}

function trialsTable({ trials, trial }: RidgesModel): Table {
	const byDay = (of: "truth" | "team") =>
		trial.days.map((_, day) => spreadOf(trials.map(({ days }) => days[day]![of])));
	const [leader, team] = [byDay("truth"), byDay("team")];
	const column = (id: string, label: string, rows: typeof leader, part: "median" | "low" | "high") =>
		numbers(
			id,
			label,
			"%",
			rows.map((row) => row[part]),
		);
	return table("trials", "Progress, all contests", [
		numbers(
			"day",
			"Day",
			"days",
			trial.days.map((_, i) => i + 1),
		),
		column("contest", "Contest's leader, median", leader, "median"),
		column("contest-low", "Contest's leader, tenth from below", leader, "low"),
		column("contest-high", "Contest's leader, tenth from above", leader, "high"),
		column("team", "Closed team, median", team, "median"),
		column("team-low", "Closed team, tenth from below", team, "low"),
		column("team-high", "Closed team, tenth from above", team, "high"),
	]);
}

function progressTable({ trial: { days } }: RidgesModel): Table {
	const column = (id: string, label: string, of: (day: TrialDay) => number) =>
		numbers(
			id,
			label,
			"%",
			days.map((day) => 100 * of(day)),
		);
	return table("progress", "Progress of the followed contest", [
		numbers(
			"day",
			"Day",
			"days",
			days.map((_, i) => i + 1),
		),
		column("truth", "Leader, unseen problems", ({ truth }) => truth),
		column("measured", "Leader, as measured", ({ measured }) => measured),
		column("team", "Closed team, unseen problems", ({ team }) => team),
	]);
}

/** Cumulative pay from the least paid to the best paid. */
function lorenzTable({ subnet }: RidgesModel): Table {
	const pay = subnet.minerPay.map(({ total }) => total).sort((a, b) => a - b);
	const all = pay.reduce((sum, amount) => sum + amount, 0);
	let held = 0;
	const shares = pay.map((amount) => percent((held += amount), all));
	return table("lorenz", "How pay is spread", [
		numbers("people", "Engineers, least paid first", "%", [0, ...pay.map((_, i) => percent(i + 1, pay.length))]),
		numbers("pay", "Part of all pay", "%", [0, ...shares]),
		numbers("equal", "If all were paid alike", "%", [0, ...pay.map((_, i) => percent(i + 1, pay.length))]),
	]);
}

function sellingTable({ values }: RidgesModel): Table {
	const { alphaPrice, taoPrice, poolAlpha } = values;
	const { prices, dollars } = sellEveryDay(alphaPrice, taoPrice, poolAlpha, YEAR);
	return table("selling", "A day's pay, sold every day without buyers", [
		numbers(
			"day",
			"Day",
			"days",
			prices.map((_, i) => i + 1),
		),
		numbers("dollars", "A day's pay", "$", dollars),
		numbers("price", "Price of alpha", "TAO", prices),
	]);
}
