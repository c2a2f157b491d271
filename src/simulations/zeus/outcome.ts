import { gini } from "../../numeric/concentration.ts";
import { figure, numbers, table } from "../kit/build.ts";
import { type Figure, type Outcome, type RunEvent, type Table } from "../kit/outcome.ts";
import { minersTable, rolesTable, validatorsTable } from "../shared/subnet/commonTables.ts";
import { participantsOf } from "../shared/subnet/participants.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { dayOfEpoch, epochsIn } from "../shared/subnet/time.ts";
import { validatorFigures } from "../shared/subnet/validatorFigures.ts";
import { payDelay } from "./parts/payDelay.ts";
import { type ZeusModel } from "./model.ts";

/** Days averaged for the level of pay before and after the improvement. */
const LEVEL_DAYS = 3;

/** "The best forecasters" are this part of them: one alone would bring its luck with speed into every comparison. */
const TOP_PART = 0.1;

/** What a run of Zeus has found so far. */
export function outcomeOf(model: ZeusModel): Outcome {
	const { subnet, performance } = model;
	const improvement = subnet.miners.map((_, j) => performance.of(j));
	return {
		figures: [
			...minerFigures(model, improvement),
			qualityFigure(model, improvement),
			...validatorFigures(subnet, improvement),
			...delayFigures(model),
		],
		tables: [
			subnet.payByKind.table(),
			minersTable(subnet, [
				numbers(
					"quality",
					"Mean quality score",
					"",
					subnet.miners.map((_, j) => performance.qualityOf(j)),
				),
				numbers(
					"improvement",
					"Improvement over the baseline",
					"%",
					improvement.map((value) => 100 * value),
				),
			]),
			validatorsTable(subnet),
			delayTable(model),
			rolesTable(subnet),
			model.picture,
		],
		participants: participantsOf(subnet, (j) => [
			figure("skill", "Improvement over the baseline", "%", 100 * improvement[j]!),
		]),
		events: eventsOf(model),
	};
}

function minerFigures({ subnet }: ZeusModel, improvement: readonly number[]): readonly Figure[] {
	const { miners } = subnet;
	const pay = subnet.minerPay.map(({ total }) => total);
	const all = pay.reduce((sum, amount) => sum + amount, 0);
	const of = (kind: string) => miners.flatMap((miner, j) => (miner.kind.id === kind ? [j] : []));
	const mean = (members: readonly number[]) =>
		members.length === 0 ? 0 : members.reduce((sum, j) => sum + pay[j]!, 0) / members.length;
	const forecasters = of("forecaster");
	const best = forecasters.reduce((top, j) => (improvement[j]! > improvement[top]! ? j : top), forecasters[0]!);
	const paidMost = miners.reduce((top, _, j) => (pay[j]! > pay[top]! ? j : top), 0);
	const better = forecasters.filter((j) => improvement[j]! > 0);
	const top = [...forecasters]
		.sort((a, b) => improvement[b]! - improvement[a]!)
		.slice(0, Math.ceil(forecasters.length * TOP_PART));
	const relative = (amount: number) => (mean(top) > 0 ? (100 * amount) / mean(top) : 0);
	const sybils = of("sybil");
	const sybilPay = mean(sybils) * sybils.length;
	const equal = forecasters.length === 0 ? 0 : pay[nearest(forecasters, improvement, sybils[0])]!;
	const at = (list: readonly number[]) => list.map((j) => pay[j]!);
	const skill = (list: readonly number[]) => list.map((j) => improvement[j]!);
	return [
		figure(
			"rank-correlation",
			"Rank correlation of pay and improvement, all miners",
			"",
			rankCorrelation(pay, improvement),
		),
		figure(
			"rank-correlation-forecasters",
			"The same, forecasters only",
			"",
			rankCorrelation(at(forecasters), skill(forecasters)),
		),
		figure(
			"copier-share",
			"Pay of a baseline copier against the best tenth of forecasters",
			"%",
			relative(mean(of("copier"))),
		),
		figure(
			"speed-share",
			"Pay of a speed-only miner against the best tenth of forecasters",
			"%",
			relative(mean(of("speed"))),
		),
		figure(
			"better-share",
			"Miners' pay that goes to forecasters better than the baseline",
			"%",
			all > 0 ? (100 * mean(better) * better.length) / all : 0,
		),
		figure("better-count", "Miners that are such forecasters", "%", (100 * better.length) / miners.length),
		figure(
			"sybil-multiple",
			"Pay of all sybil keys against one forecaster of equal skill",
			"times",
			sybils.length > 0 && equal > 0 ? sybilPay / equal : 0,
		),
		figure("best-improvement", "Improvement of the best forecaster over the baseline", "%", 100 * improvement[best]!),
		figure("top-paid-improvement", "Improvement of the miner that was paid most", "%", 100 * improvement[paidMost]!),
		figure(
			"paid-improvement",
			"Improvement over the baseline, mean by pay",
			"%",
			all > 0 ? (100 * pay.reduce((sum, amount, j) => sum + amount * improvement[j]!, 0)) / all : 0,
		),
		figure("gini", "Gini of the miners' pay", "", gini(pay)),
		figure(
			"insiders",
			"Miners' pay that goes to the cartel's miners (chain's rule)",
			"%",
			100 * insiderShare(subnet.incentiveSum, of("insider")),
		),
		figure(
			"insiders-mean",
			"Weight of the cartel's miners in the plain mean",
			"%",
			100 * insiderShare(subnet.meanWeightSum, of("insider")),
		),
	];
}

/** What the free answer is worth before speed is counted: a known point of the rule, .556^γ at improvement 0. */
function qualityFigure({ subnet, performance }: ZeusModel, improvement: readonly number[]): Figure {
	const best = improvement.reduce((top, value, j) => (value > improvement[top]! ? j : top), 0);
	const copier = subnet.miners.findIndex(({ kind }) => kind.id === "copier");
	const relative =
		copier < 0 || performance.qualityOf(best) === 0 ? 0 : performance.qualityOf(copier) / performance.qualityOf(best);
	return figure("copier-quality", "Quality score of the baseline against the best forecaster's", "%", 100 * relative);
}

function insiderShare(sums: Float64Array, insiders: readonly number[]): number {
	const total = sums.reduce((sum, value) => sum + value, 0);
	return total > 0 ? insiders.reduce((sum, j) => sum + sums[j]!, 0) / total : 0;
}

/** The forecaster whose improvement is closest to that of a sybil key. */
function nearest(forecasters: readonly number[], improvement: readonly number[], sybil = forecasters[0]!): number {
	const distance = (j: number) => Math.abs(improvement[j]! - improvement[sybil]!);
	return forecasters.reduce((closest, j) => (distance(j) < distance(closest) ? j : closest), forecasters[0]!);
}

const delayOf = ({ values, improverShare }: ZeusModel): number | undefined => {
	const epochs = payDelay(improverShare, epochsIn(values.skillDay), epochsIn(LEVEL_DAYS));
	return epochs === undefined ? undefined : dayOfEpoch(epochs);
};

function delayFigures(model: ZeusModel): readonly Figure[] {
	const { scorer, values, subnet } = model;
	const censored = Math.max(0, dayOfEpoch(subnet.epoch) - values.skillDay);
	return [
		figure("delay", "Delay from better forecasts to better pay", "days", delayOf(model) ?? censored),
		figure(
			"wait",
			"Mean wait of an answer for its score",
			"days",
			scorer.stored > 0 ? scorer.waited / scorer.stored : 0,
		),
	];
}

function delayTable({ improverShare }: ZeusModel): Table {
	return table("delay", "Pay of the forecaster that improves", [
		numbers(
			"day",
			"Day",
			"days",
			improverShare.map((_, i) => dayOfEpoch(i + 1)),
		),
		numbers(
			"share",
			"Its share of the miners' pay",
			"%",
			improverShare.map((share) => 100 * share),
		),
	]);
}

function eventsOf(model: ZeusModel): readonly RunEvent[] {
	const { values, subnet, forecasters } = model;
	const { name } = subnet.miners[forecasters.improver]!;
	const delay = delayOf(model);
	const events: RunEvent[] = [];
	if (dayOfEpoch(subnet.epoch) >= values.skillDay)
		events.push({ at: values.skillDay, text: `${name}: becomes as good as the best` });
	if (delay !== undefined) events.push({ at: values.skillDay + delay, text: "On average, its pay follows here" });
	return events;
}
