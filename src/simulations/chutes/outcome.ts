import { hhi, topShare } from "../../numeric/concentration.ts";
import { sum, sumOf } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { type RunEvent } from "../kit/outcome.ts";
import { declare, number, table, word } from "../kit/outputs.ts";
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
import { dayOfEpoch } from "../shared/subnet/time.ts";
import { validatorFigureOutputs, validatorFigures } from "../shared/subnet/validatorFigures.ts";
import { type ChutesModel, CLOUD_DAY } from "./model.ts";
import { availability, CAUSES } from "./parts/availability.ts";
import { KINDS } from "./parts/providers.ts";
import { entryOutput, entryRows, ruleRows, rulesOutput } from "./parts/whatIf.ts";
import { ownWorth } from "./parts/ownWorth.ts";

/** What a run of Chutes puts out. */
export const outputs = declare({
	figures: {
		served: number("Calls served in the same hours of normal days", "%"),
		"served-miner": number("Calls served while an ordinary miner is down", "%"),
		"served-biggest": number("Calls served while the biggest owner is down", "%"),
		"served-gateway": number("Calls served while the team's gateway is down", "%"),
		"largest-maker": number("Calls that go to models of one maker", "%"),
		"makers-hhi": number("Concentration of calls by maker of the model (HHI)"),
		"self-net": number("What renting its own GPUs adds to a self-caller's pay, less the rent", "$ per day"),
		"work-correlation": number("Rank correlation of pay and work for users"),
		"self-multiple": number("Pay per GPU of a self-caller against a small provider's", "times"),
		"split-multiple": number("Pay per GPU of a provider split over keys against a small provider's", "times"),
		"large-multiple": number("Pay per GPU of a large provider against a small provider's", "times"),
		"flaky-multiple": number("Pay per GPU of an unreliable provider against a small provider's", "times"),
		"cloud-share": number("Part of GPUs that the cloud company brings", "%"),
		"cloud-pay": number("Part of the miners' pay that it gets in the end", "%"),
		survivors: number("Honest miners that keep at least half of their GPUs", "%"),
		"pay-hhi": number("Concentration of the miners' pay by owner (HHI)"),
		"pay-top": number("Part of the miners' pay of the owner with most", "%"),
		emission: number("Worth of the miners' emission", "$ per day"),
		cost: number("Cost of all GPUs at the end", "$ per day"),
		covered: number("Cost that users' payments cover", "%"),
		...validatorFigureOutputs,
	},
	tables: {
		"own-miners": ownMinersOutput,
		outages: table("What users keep", {
			down: word("What is down", {
				nothing: "nothing",
				miner: "an ordinary miner",
				biggest: "the biggest owner",
				gateway: "the team's gateway",
			}),
			served: number("Calls served", "%"),
		}),
		availability: table("Calls served", { day: number("Day", "days"), served: number("Calls served", "%") }),
		"pay-by-kind": payByKindOutput(KINDS),
		miners: minersOutput(KINDS, {
			work: number("Part of the work for users", "%"),
			gpus: number("GPUs at the end", "GPUs"),
		}),
		cloud: entryOutput,
		rules: rulesOutput,
		validators: validatorsOutput,
		roles: rolesOutput,
	},
});

/** What a run of Chutes has found so far. */
export function resultsOf(model: ChutesModel): Results<typeof outputs> {
	const { subnet, market, providers, served } = model;
	const work = percentages(market.served);
	const { normal, miner, biggest, gateway } = availability(model);
	return {
		figures: {
			served: 100 * normal,
			"served-miner": 100 * miner,
			"served-biggest": 100 * biggest,
			"served-gateway": 100 * gateway,
			"largest-maker": 100 * Math.max(...market.makerShares),
			"makers-hhi": hhi(market.makerShares),
			...payFigures(model, work),
			...cloudFigures(model),
			...moneyFigures(model),
			...validatorFigures(subnet, market.served),
		},
		tables: {
			"own-miners": model.own && ownMinerRows(model.own, ownWorth(model.own, model.values)),
			outages: {
				down: ["nothing", "miner", "biggest", "gateway"],
				served: [normal, miner, biggest, gateway].map((part) => 100 * part),
			},
			availability: { day: served.map((_, hour) => (hour + 1) / 24), served: served.map((part) => 100 * part) },
			"pay-by-kind": payByKindRows(subnet, KINDS),
			miners: { ...minerRows(subnet), work, gpus: providers.gpus },
			cloud: entryRows(model),
			rules: ruleRows(model),
			validators: validatorRows(subnet),
			roles: roleRows(subnet),
		},
		participants: participantsOf(subnet, (j) => [
			fact("skill", "Part of the work for users", "%", work[j]!),
			fact("gpus", "GPUs", "GPUs", providers.gpus[j]!),
		]),
		events: eventsOf(model),
	};
}

function percentages(values: ArrayLike<number>): number[] {
	const total = sum(values);
	return Array.from(values, (value) => (total > 0 ? (100 * value) / total : 0));
}

function payFigures(model: ChutesModel, work: readonly number[]) {
	const { subnet, providers, values } = model;
	const pay = percentages(subnet.minerPay.map(({ total }) => total));
	const ofKind = (kind: string, amounts: ArrayLike<number>) =>
		sumOf(subnet.miners.entries(), ([j, miner]) => (miner.kind.id === kind ? amounts[j]! : 0));
	const gpus = percentages(providers.initial);
	const perGpu = (kind: string) => (ofKind(kind, gpus) > 0 ? ofKind(kind, pay) / ofKind(kind, gpus) : 0);
	const ordinary = perGpu("small");
	const relative = (kind: string) => (ordinary > 0 ? perGpu(kind) / ordinary : 0);
	const days = Math.max(dayOfEpoch(1), dayOfEpoch(subnet.epoch));
	const dollars = (sumOf(subnet.minerPay, ({ total }) => total) / days) * values.alphaPrice * values.taoPrice;
	const extra = ((perGpu("self") - ordinary) * ofKind("self", gpus) * dollars) / 100;
	const rent = ofKind("self", providers.initial) * values.gpuCost * values.privatePrice * 24;
	return {
		"self-net": extra - rent,
		"work-correlation": rankCorrelation(pay, work),
		"self-multiple": relative("self"),
		"split-multiple": relative("splitter"),
		"large-multiple": relative("large"),
		"flaky-multiple": relative("flaky"),
	};
}

/** Pay and GPUs by owner and not by key. */
function byOwner(model: ChutesModel, values: ArrayLike<number>): Float64Array {
	const sums = new Float64Array(values.length);
	model.providers.owners.forEach((owner, j) => (sums[owner] = sums[owner]! + values[j]!));
	return sums;
}

function cloudFigures(model: ChutesModel) {
	const { providers, subnet, values } = model;
	const honest = providers.miners.flatMap(({ kind }, j) => (["small", "large", "flaky"].includes(kind.id) ? [j] : []));
	const staying = honest.filter((j) => providers.gpus[j]! >= providers.initial[j]! / 2);
	const last = byOwner(
		model,
		subnet.minerPay.map((pay) => pay.last),
	);
	const cloud = providers.miners.findIndex(({ kind }) => kind.id === "cloud");
	const total = sum(last);
	const arrived = cloud >= 0 && total > 0 && dayOfEpoch(subnet.epoch) > CLOUD_DAY;
	return {
		"cloud-share": values.cloudShare,
		"cloud-pay": arrived ? (100 * last[cloud]!) / total : 0,
		survivors: (100 * staying.length) / honest.length,
		"pay-hhi": hhi(last),
		"pay-top": 100 * topShare(last),
	};
}

function moneyFigures({ values, providers, emissionPerHour }: ChutesModel) {
	const cost = sumOf(providers.gpus.entries(), ([j, gpus]) => gpus * providers.cost[j]!);
	return {
		emission: 24 * emissionPerHour,
		cost: 24 * cost,
		covered: cost > 0 ? (100 * values.revenue) / (24 * cost) : 0,
	};
}

function eventsOf({ outageStart, values, served }: ChutesModel): readonly RunEvent[] {
	const events: RunEvent[] = CAUSES.map(({ cause, text }) => ({ at: outageStart[cause] / 24, text }));
	if (values.cloudShare > 0) events.push({ at: CLOUD_DAY, text: "A cloud company arrives" });
	return events.filter(({ at }) => at * 24 < served.length).sort((a, b) => a.at - b.at);
}
