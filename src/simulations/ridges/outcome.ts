import { gini } from "../../numeric/concentration.ts";
import { sum, sumOf } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, number, type RowsOf, table } from "../kit/outputs.ts";
import {
	minerRows,
	minersOutput,
	payByKindOutput,
	payByKindRows,
	roleRows,
	rolesOutput,
	validatorRows,
	validatorsOutput,
} from "../shared/subnet/commonOutputs.ts";
import { ownMinerRows, ownMinersOutput } from "../shared/subnet/ownMiners.ts";
import { fact, participantsOf } from "../shared/subnet/participants.ts";
import { dayOfEpoch } from "../shared/subnet/time.ts";
import { type RidgesModel } from "./model.ts";
import { KINDS } from "./parts/engineers.ts";
import { dollarsPerDay, minersAlphaPerDay, PUBLISHED_PRICES, sellEveryDay } from "./parts/prize.ts";
import { spreadOf } from "./parts/spread.ts";
import { type TrialDay } from "./parts/trial.ts";
import { ownWorth } from "./parts/ownWorth.ts";

const YEAR = 365;

/** What a run of Ridges puts out. */
export const outputs = declare({
	figures: {
		gain: number("True progress of the contest, median of all contests", "points"),
		"team-gain": number("True progress of a closed team with as many days of work, median", "points"),
		"against-team": number("Progress of the contest against the team's, medians", "times"),
		ahead: number("Contests that end ahead of the team"),
		"ahead-share": number("Part of the contests that end ahead of the team", "%"),
		"better-won": number("Changes at the top that brought a truly better agent, all contests", "%"),
		successions: number("Changes at the top, all contests"),
		truth: number("Followed contest: leader's true score at the end", "%"),
		measured: number("Its measured score", "%"),
		overstated: number("Measured above true", "points"),
		leaders: number("Changes at the top"),
		reign: number("Mean days at the top", "days"),
		uploads: number("Uploads"),
		effort: number("Days of real work", "days"),
		gini: number("Gini of the engineers' pay"),
		unpaid: number("Engineers that are paid nothing", "%"),
		profitable: number("Engineers whose pay covers what they spent", "%"),
		"copier-pay": number("Miners' pay that goes to copiers", "%"),
		"overfitter-pay": number("Miners' pay that goes to answer keepers", "%"),
		"per-point": number("Pay for each point of true progress", "million $"),
		"top-alpha": number("Alpha that the top miner earns", "alpha per day"),
		prize: number("Worth of it at the price of the moment", "$ per day"),
		"prize-low": number("The same at autumn 2025's lowest alpha price", "$ per day"),
		"prize-median": number("The same at its median alpha price", "$ per day"),
		"prize-high": number("The same at its highest alpha price", "$ per day"),
		needed: number("Price of TAO at which it is the text's figure", "$"),
		slippage: number("Lost to the pool when one day's pay is sold at once", "%"),
		"year-later": number("A day's pay after a year of daily sales without buyers", "$ per day"),
	},
	tables: {
		"own-miners": ownMinersOutput,
		trials: table("Progress, all contests", {
			day: number("Day", "days"),
			contest: number("Contest's leader, median", "%"),
			"contest-low": number("Contest's leader, tenth from below", "%"),
			"contest-high": number("Contest's leader, tenth from above", "%"),
			team: number("Closed team, median", "%"),
			"team-low": number("Closed team, tenth from below", "%"),
			"team-high": number("Closed team, tenth from above", "%"),
		}),
		progress: table("Progress of the followed contest", {
			day: number("Day", "days"),
			truth: number("Leader, unseen problems", "%"),
			measured: number("Leader, as measured", "%"),
			team: number("Closed team, unseen problems", "%"),
		}),
		"pay-by-kind": payByKindOutput(KINDS),
		miners: minersOutput(KINDS, {
			talent: number("Talent"),
			worked: number("Days worked", "days"),
			spent: number("Spent", "$"),
		}),
		lorenz: table("How pay is spread", {
			people: number("Engineers, least paid first", "%"),
			pay: number("Part of all pay", "%"),
			equal: number("If all were paid alike", "%"),
		}),
		selling: table("A day's pay, sold every day without buyers", {
			day: number("Day", "days"),
			dollars: number("A day's pay", "$"),
			price: number("Price of alpha", "TAO"),
		}),
		validators: validatorsOutput,
		roles: rolesOutput,
	},
});

type Tables = typeof outputs.tables;

/** What a run of Ridges has found so far. */
export function resultsOf(model: RidgesModel): Results<typeof outputs> {
	const { subnet, contest, trial } = model;
	const { engineers } = trial;
	const { talent } = engineers;
	const { worked, spent } = contest;
	return {
		figures: { ...progressFigures(model), ...payFigures(model), ...prizeFigures(model) },
		tables: {
			"own-miners": model.own && ownMinerRows(model.own, ownWorth(model.own, model.values)),
			trials: trialRows(model),
			progress: progressRows(model),
			"pay-by-kind": payByKindRows(subnet, KINDS),
			miners: { ...minerRows(subnet), talent, worked, spent },
			lorenz: lorenzRows(model),
			selling: sellingRows(model),
			validators: validatorRows(subnet),
			roles: roleRows(subnet),
		},
		participants: participantsOf(subnet, (j) => [
			fact("skill", "Talent", "", talent[j]!),
			fact("worked", "Days worked", "days", worked[j]!),
		]),
		events: contest.successions.map(({ day, engineer }) => ({
			at: day,
			text: `${subnet.miners[engineer]!.name} takes the lead`,
		})),
	};
}

const percent = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : 0);

function progressFigures({ trial, trials, contest }: RidgesModel) {
	const last = trial.days.at(-1)!;
	const gains = trials.map((each) => each.gains);
	const gain = spreadOf(gains.map((each) => each.contest));
	const team = spreadOf(gains.map((each) => each.team));
	const ahead = gains.filter((each) => each.contest > each.team).length;
	const successions = trials.flatMap((each) => each.contest.successions);
	const better = successions.filter(({ truth, before }) => truth > before);
	return {
		gain: gain.median,
		"team-gain": team.median,
		"against-team": team.median > 0 ? gain.median / team.median : gain.median > 0 ? 2 : 1,
		ahead,
		"ahead-share": percent(ahead, trials.length),
		"better-won": successions.length > 0 ? percent(better.length, successions.length) : 100,
		successions: successions.length,
		truth: 100 * last.truth,
		measured: 100 * last.measured,
		overstated: 100 * (last.measured - last.truth),
		leaders: contest.successions.length,
		reign: contest.meanReign(trial.days.length),
		uploads: contest.uploads,
		effort: contest.effort,
	};
}

function payFigures({ subnet, contest, prize, trial: { days } }: RidgesModel) {
	const pay = subnet.minerPay.map(({ total }) => total);
	const all = sum(pay);
	const of = (kind: string) => sumOf(subnet.miners.entries(), ([j, miner]) => (miner.kind.id === kind ? pay[j]! : 0));
	const perAlpha = prize / minersAlphaPerDay();
	const profitable = pay.filter((amount, j) => amount * perAlpha > contest.spent[j]!).length;
	const points = 100 * (days.at(-1)!.truth - days[0]!.truth);
	return {
		gini: gini(pay),
		unpaid: percent(pay.filter((amount) => amount < 1e-9 * all).length, pay.length),
		profitable: percent(profitable, pay.length),
		"copier-pay": percent(of("copier"), all),
		"overfitter-pay": percent(of("overfitter"), all),
		"per-point": points > 0.1 ? (all * perAlpha) / points / 1e6 : 0,
	};
}

function prizeFigures({ subnet, values, prize }: RidgesModel) {
	const { alphaPrice, taoPrice, poolAlpha, claimed } = values;
	const selling = sellEveryDay(alphaPrice, taoPrice, poolAlpha, YEAR);
	const top = Math.max(...subnet.minerPay.map(({ last }) => last)) / dayOfEpoch(1);
	return {
		"top-alpha": top,
		prize: (top / minersAlphaPerDay()) * prize,
		"prize-low": dollarsPerDay(PUBLISHED_PRICES.low, taoPrice),
		"prize-median": dollarsPerDay(PUBLISHED_PRICES.median, taoPrice),
		"prize-high": dollarsPerDay(PUBLISHED_PRICES.high, taoPrice),
		needed: claimed / (minersAlphaPerDay() * alphaPrice),
		slippage: 100 * selling.firstSlippage,
		"year-later": selling.dollars.at(-1)!,
	};
}

function trialRows({ trials, trial }: RidgesModel): RowsOf<Tables["trials"]> {
	const byDay = (of: "truth" | "team") =>
		trial.days.map((_, day) => spreadOf(trials.map(({ days }) => days[day]![of])));
	const [leader, team] = [byDay("truth"), byDay("team")];
	return {
		day: trial.days.map((_, i) => i + 1),
		contest: leader.map((row) => row.median),
		"contest-low": leader.map((row) => row.low),
		"contest-high": leader.map((row) => row.high),
		team: team.map((row) => row.median),
		"team-low": team.map((row) => row.low),
		"team-high": team.map((row) => row.high),
	};
}

function progressRows({ trial: { days } }: RidgesModel): RowsOf<Tables["progress"]> {
	const column = (of: (day: TrialDay) => number) => days.map((day) => 100 * of(day));
	return {
		day: days.map((_, i) => i + 1),
		truth: column(({ truth }) => truth),
		measured: column(({ measured }) => measured),
		team: column(({ team }) => team),
	};
}

/** Cumulative pay from the least paid to the best paid. */
function lorenzRows({ subnet }: RidgesModel): RowsOf<Tables["lorenz"]> {
	const pay = subnet.minerPay.map(({ total }) => total).sort((a, b) => a - b);
	const all = sum(pay);
	let held = 0;
	const people = [0, ...pay.map((_, i) => percent(i + 1, pay.length))];
	return { people, pay: [0, ...pay.map((amount) => percent((held += amount), all))], equal: people };
}

function sellingRows({ values }: RidgesModel): RowsOf<Tables["selling"]> {
	const { alphaPrice, taoPrice, poolAlpha } = values;
	const { prices, dollars } = sellEveryDay(alphaPrice, taoPrice, poolAlpha, YEAR);
	return { day: prices.map((_, i) => i + 1), dollars, price: prices };
}
