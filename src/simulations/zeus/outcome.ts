import { gini } from "../../numeric/concentration.ts";
import { mean, sum, sumOf } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { type RunEvent } from "../kit/outcome.ts";
import { declare, number, table } from "../kit/outputs.ts";
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
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { dayOfEpoch, epochsIn } from "../shared/subnet/time.ts";
import { validatorFigureOutputs, validatorFigures } from "../shared/subnet/validatorFigures.ts";
import { type ZeusModel } from "./model.ts";
import { KINDS } from "./parts/forecasters.ts";
import { forecastOutput } from "./parts/forecastPicture.ts";
import { payDelay } from "./parts/payDelay.ts";
import { ownWorth } from "./parts/ownWorth.ts";

/** Days averaged for the level of pay before and after the improvement. */
const LEVEL_DAYS = 3;

/** "The best forecasters" are this part of them: one alone would bring its luck with speed into every comparison. */
const TOP_PART = 0.1;

/** What a run of Zeus puts out. */
export const outputs = declare({
	figures: {
		"rank-correlation": number("Rank correlation of pay and improvement, all miners"),
		"rank-correlation-forecasters": number("The same, forecasters only"),
		"copier-share": number("Pay of a baseline copier against the best tenth of forecasters", "%"),
		"speed-share": number("Pay of a speed-only miner against the best tenth of forecasters", "%"),
		"better-share": number("Miners' pay that goes to forecasters better than the baseline", "%"),
		"better-count": number("Miners that are such forecasters", "%"),
		"sybil-multiple": number("Pay of all sybil keys against one forecaster of equal skill", "times"),
		"best-improvement": number("Improvement of the best forecaster over the baseline", "%"),
		"top-paid-improvement": number("Improvement of the miner that was paid most", "%"),
		"paid-improvement": number("Improvement over the baseline, mean by pay", "%"),
		gini: number("Gini of the miners' pay"),
		insiders: number("Miners' pay that goes to the cartel's miners (chain's rule)", "%"),
		"insiders-mean": number("Weight of the cartel's miners in the plain mean", "%"),
		"copier-quality": number("Quality score of the baseline against the best forecaster's", "%"),
		...validatorFigureOutputs,
		delay: number("Delay from better forecasts to better pay", "days"),
		wait: number("Mean wait of an answer for its score", "days"),
	},
	tables: {
		"own-miners": ownMinersOutput,
		"pay-by-kind": payByKindOutput(KINDS),
		miners: minersOutput(KINDS, {
			quality: number("Mean quality score"),
			improvement: number("Improvement over the baseline", "%"),
		}),
		validators: validatorsOutput,
		delay: table("Pay of the forecaster that improves", {
			day: number("Day", "days"),
			share: number("Its share of the miners' pay", "%"),
		}),
		roles: rolesOutput,
		forecast: forecastOutput,
	},
});

/** What a run of Zeus has found so far. */
export function resultsOf(model: ZeusModel): Results<typeof outputs> {
	const { subnet, performance } = model;
	const improvement = subnet.miners.map((_, j) => performance.of(j));
	return {
		figures: {
			...minerFigures(model, improvement),
			...insiderFigures(model),
			"copier-quality": copierQuality(model, improvement),
			...validatorFigures(subnet, improvement),
			...delayFigures(model),
		},
		tables: {
			"own-miners": model.own && ownMinerRows(model.own, ownWorth(model.own, model.values)),
			"pay-by-kind": payByKindRows(subnet, KINDS),
			miners: {
				...minerRows(subnet),
				quality: subnet.miners.map((_, j) => performance.qualityOf(j)),
				improvement: improvement.map((value) => 100 * value),
			},
			validators: validatorRows(subnet),
			delay: {
				day: model.improverShare.map((_, i) => dayOfEpoch(i + 1)),
				share: model.improverShare.map((share) => 100 * share),
			},
			roles: roleRows(subnet),
			forecast: model.picture,
		},
		participants: participantsOf(subnet, (j) => [
			fact("skill", "Improvement over the baseline", "%", 100 * improvement[j]!),
		]),
		events: eventsOf(model),
	};
}

const membersOf = ({ subnet }: ZeusModel, kind: (typeof KINDS)[number]["id"]): readonly number[] =>
	subnet.miners.flatMap((miner, j) => (miner.kind.id === kind ? [j] : []));

function minerFigures(model: ZeusModel, improvement: readonly number[]) {
	const { miners, minerPay } = model.subnet;
	const pay = minerPay.map(({ total }) => total);
	const all = sum(pay);
	const meanPay = (members: readonly number[]) => mean(members.map((j) => pay[j]!));
	const forecasters = membersOf(model, "forecaster");
	const best = forecasters.reduce((top, j) => (improvement[j]! > improvement[top]! ? j : top), forecasters[0]!);
	const paidMost = miners.reduce((top, _, j) => (pay[j]! > pay[top]! ? j : top), 0);
	const better = forecasters.filter((j) => improvement[j]! > 0);
	const top = [...forecasters]
		.sort((a, b) => improvement[b]! - improvement[a]!)
		.slice(0, Math.ceil(forecasters.length * TOP_PART));
	const relative = (amount: number) => (meanPay(top) > 0 ? (100 * amount) / meanPay(top) : 0);
	const sybils = membersOf(model, "sybil");
	const equal = forecasters.length === 0 ? 0 : pay[nearest(forecasters, improvement, sybils[0])]!;
	const of = (list: readonly number[], values: readonly number[]) => list.map((j) => values[j]!);
	return {
		"rank-correlation": rankCorrelation(pay, improvement),
		"rank-correlation-forecasters": rankCorrelation(of(forecasters, pay), of(forecasters, improvement)),
		"copier-share": relative(meanPay(membersOf(model, "copier"))),
		"speed-share": relative(meanPay(membersOf(model, "speed"))),
		"better-share": all > 0 ? (100 * meanPay(better) * better.length) / all : 0,
		"better-count": (100 * better.length) / miners.length,
		"sybil-multiple": sybils.length > 0 && equal > 0 ? (meanPay(sybils) * sybils.length) / equal : 0,
		"best-improvement": 100 * improvement[best]!,
		"top-paid-improvement": 100 * improvement[paidMost]!,
		"paid-improvement": all > 0 ? (100 * sum(pay.map((amount, j) => amount * improvement[j]!))) / all : 0,
		gini: gini(pay),
	};
}

function insiderFigures(model: ZeusModel) {
	const insiders = membersOf(model, "insider");
	const part = (sums: Float64Array) => {
		const total = sum(sums);
		return total > 0 ? 100 * (sumOf(insiders, (j) => sums[j]!) / total) : 0;
	};
	return { insiders: part(model.subnet.incentiveSum), "insiders-mean": part(model.subnet.meanWeightSum) };
}

/** What the free answer is worth before speed is counted, %: a known point of the rule, .556^γ at improvement 0. */
function copierQuality(model: ZeusModel, improvement: readonly number[]): number {
	const { performance } = model;
	const best = improvement.reduce((top, value, j) => (value > improvement[top]! ? j : top), 0);
	const copier = membersOf(model, "copier")[0];
	if (copier === undefined || performance.qualityOf(best) === 0) return 0;
	return 100 * (performance.qualityOf(copier) / performance.qualityOf(best));
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

function delayFigures(model: ZeusModel) {
	const { scorer, values, subnet } = model;
	const censored = Math.max(0, dayOfEpoch(subnet.epoch) - values.skillDay);
	return { delay: delayOf(model) ?? censored, wait: scorer.stored > 0 ? scorer.waited / scorer.stored : 0 };
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
