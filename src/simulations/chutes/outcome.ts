import { hhi, topShare } from "../../numeric/concentration.ts";
import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Figure, type Outcome, type RunEvent, type Table } from "../kit/outcome.ts";
import { minersTable, rolesTable, validatorsTable } from "../shared/subnet/commonTables.ts";
import { participantsOf } from "../shared/subnet/participants.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { dayOfEpoch } from "../shared/subnet/time.ts";
import { validatorFigures } from "../shared/subnet/validatorFigures.ts";
import { type Cause, type ChutesModel, CLOUD_DAY } from "./model.ts";
import { standingAfterEntry } from "./parts/entry.ts";
import { KINDS } from "./parts/providers.ts";
import { scoresOf, UNIQUE_EXPONENTS, WEIGHTS } from "./parts/scoring.ts";

const CAUSES: readonly { readonly cause: Cause; readonly text: string }[] = [
	{ cause: "miner", text: "An ordinary miner goes down" },
	{ cause: "biggest", text: "The biggest owner goes down" },
	{ cause: "gateway", text: "The team's gateway goes down" },
];
const COMPANY_SHARES = Array.from({ length: 19 }, (_, i) => i * 0.05);

/** What a run of Chutes has found so far. */
export function outcomeOf(model: ChutesModel): Outcome {
	const { subnet, market } = model;
	const work = percentages(market.served);
	return {
		figures: [
			...availabilityFigures(model),
			...payFigures(model, work),
			...cloudFigures(model),
			...moneyFigures(model),
			...validatorFigures(subnet, market.served),
		],
		tables: [
			outagesTable(model),
			availabilityTable(model),
			subnet.payByKind.table(),
			minersTable(subnet, [
				numbers("work", "Part of the work for users", "%", work),
				numbers("gpus", "GPUs at the end", "GPUs", model.providers.gpus),
			]),
			cloudTable(model),
			rulesTable(model),
			validatorsTable(subnet),
			rolesTable(subnet),
		],
		participants: participantsOf(subnet, (j) => [
			figure("skill", "Part of the work for users", "%", work[j]!),
			figure("gpus", "GPUs", "GPUs", model.providers.gpus[j]!),
		]),
		events: eventsOf(model),
	};
}

function percentages(values: ArrayLike<number>): number[] {
	const list = Array.from(values);
	const total = list.reduce((sum, value) => sum + value, 0);
	return list.map((value) => (total > 0 ? (100 * value) / total : 0));
}

const meanOf = (values: readonly number[]) =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Parts of demand that were served: in normal hours, and in each outage; 0 to 1. */
function availability({ served, outageStart, values }: ChutesModel) {
	const inOutage = (hour: number) =>
		CAUSES.some(({ cause }) => hour >= outageStart[cause] && hour < outageStart[cause] + values.outageHours);
	// Demand swings over the day: compared are the same hours of other days.
	const normal = meanOf(served.filter((_, hour) => hour % 24 < values.outageHours && !inOutage(hour)));
	const during = (cause: Cause) => {
		const window = served.slice(outageStart[cause], outageStart[cause] + values.outageHours);
		// Before an outage has come, what users keep in it is what they have now.
		return window.length === 0 ? normal : meanOf(window);
	};
	return { normal, miner: during("miner"), biggest: during("biggest"), gateway: during("gateway") };
}

function availabilityFigures(model: ChutesModel): readonly Figure[] {
	const { normal, miner, biggest, gateway } = availability(model);
	return [
		figure("served", "Calls served in the same hours of normal days", "%", 100 * normal),
		figure("served-miner", "Calls served while an ordinary miner is down", "%", 100 * miner),
		figure("served-biggest", "Calls served while the biggest owner is down", "%", 100 * biggest),
		figure("served-gateway", "Calls served while the team's gateway is down", "%", 100 * gateway),
		figure("largest-maker", "Calls that go to models of one maker", "%", 100 * Math.max(...model.market.makerShares)),
		figure("makers-hhi", "Concentration of calls by maker of the model (HHI)", "", hhi(model.market.makerShares)),
	];
}

function payFigures(model: ChutesModel, work: readonly number[]): readonly Figure[] {
	const { subnet, providers, values } = model;
	const { miners } = subnet;
	const pay = percentages(subnet.minerPay.map(({ total }) => total));
	const sum = (kind: string, values: readonly number[]) =>
		miners.reduce((total, miner, j) => total + (miner.kind.id === kind ? values[j]! : 0), 0);
	const gpus = percentages(providers.initial);
	const perGpu = (kind: string) => (sum(kind, gpus) > 0 ? sum(kind, pay) / sum(kind, gpus) : 0);
	const ordinary = perGpu("small");
	const relative = (kind: string) => (ordinary > 0 ? perGpu(kind) / ordinary : 0);
	const days = Math.max(dayOfEpoch(1), dayOfEpoch(subnet.epoch));
	const mined = subnet.minerPay.reduce((total, { total: paid }) => total + paid, 0);
	const dollars = (mined / days) * values.alphaPrice * values.taoPrice;
	const extra = ((perGpu("self") - ordinary) * sum("self", gpus) * dollars) / 100;
	const rent = sum("self", Array.from(providers.initial)) * values.gpuCost * values.privatePrice * 24;
	return [
		figure(
			"self-net",
			"What renting its own GPUs adds to a self-caller's pay, less the rent",
			"$ per day",
			extra - rent,
		),
		figure("work-correlation", "Rank correlation of pay and work for users", "", rankCorrelation(pay, work)),
		figure("self-multiple", "Pay per GPU of a self-caller against a small provider's", "times", relative("self")),
		figure(
			"split-multiple",
			"Pay per GPU of a provider split over keys against a small provider's",
			"times",
			relative("splitter"),
		),
		figure("large-multiple", "Pay per GPU of a large provider against a small provider's", "times", relative("large")),
		figure(
			"flaky-multiple",
			"Pay per GPU of an unreliable provider against a small provider's",
			"times",
			relative("flaky"),
		),
	];
}

/** Pay and GPUs by owner and not by key. */
function byOwner(model: ChutesModel, values: ArrayLike<number>): Float64Array {
	const sums = new Float64Array(values.length);
	model.providers.owners.forEach((owner, j) => (sums[owner] = sums[owner]! + values[j]!));
	return sums;
}

function cloudFigures(model: ChutesModel): readonly Figure[] {
	const { providers, subnet, values } = model;
	const honest = providers.miners.flatMap(({ kind }, j) => (["small", "large", "flaky"].includes(kind.id) ? [j] : []));
	const staying = honest.filter((j) => providers.gpus[j]! >= providers.initial[j]! / 2);
	const last = byOwner(
		model,
		subnet.minerPay.map((pay) => pay.last),
	);
	const cloud = providers.miners.findIndex(({ kind }) => kind.id === "cloud");
	const total = last.reduce((sum, value) => sum + value, 0);
	const arrived = cloud >= 0 && total > 0 && dayOfEpoch(subnet.epoch) > CLOUD_DAY;
	return [
		figure("cloud-share", "Part of GPUs that the cloud company brings", "%", values.cloudShare),
		figure(
			"cloud-pay",
			"Part of the miners' pay that it gets in the end",
			"%",
			arrived ? (100 * last[cloud]!) / total : 0,
		),
		figure(
			"survivors",
			"Honest miners that keep at least half of their GPUs",
			"%",
			(100 * staying.length) / honest.length,
		),
		figure("pay-hhi", "Concentration of the miners' pay by owner (HHI)", "", hhi(last)),
		figure("pay-top", "Part of the miners' pay of the owner with most", "%", 100 * topShare(last)),
	];
}

function moneyFigures(model: ChutesModel): readonly Figure[] {
	const { values, providers, emissionPerHour } = model;
	const cost = providers.gpus.reduce((sum, gpus, j) => sum + gpus * providers.cost[j]!, 0);
	return [
		figure("emission", "Worth of the miners' emission", "$ per day", 24 * emissionPerHour),
		figure("cost", "Cost of all GPUs at the end", "$ per day", 24 * cost),
		figure("covered", "Cost that users' payments cover", "%", cost > 0 ? (100 * values.revenue) / (24 * cost) : 0),
	];
}

function outagesTable(model: ChutesModel): Table {
	const { normal, miner, biggest, gateway } = availability(model);
	return table("outages", "What users keep", [
		texts("down", "What is down", ["nothing", "an ordinary miner", "the biggest owner", "the team's gateway"]),
		numbers(
			"served",
			"Calls served",
			"%",
			[normal, miner, biggest, gateway].map((part) => 100 * part),
		),
	]);
}

function availabilityTable({ served }: ChutesModel): Table {
	return table("availability", "Calls served", [
		numbers(
			"day",
			"Day",
			"days",
			served.map((_, hour) => (hour + 1) / 24),
		),
		numbers(
			"served",
			"Calls served",
			"%",
			served.map((part) => 100 * part),
		),
	]);
}

function cloudTable(model: ChutesModel): Table {
	const { providers, emissionPerHour, values } = model;
	const rivals = providers.miners.flatMap(({ kind }, j) =>
		["small", "large", "flaky", "splitter"].includes(kind.id)
			? [{ gpus: providers.initial[j]!, cost: providers.cost[j]! }]
			: [],
	);
	const rows = COMPANY_SHARES.map((share) =>
		standingAfterEntry(rivals, share, emissionPerHour, (values.gpuCost * values.cloudCost) / 100),
	);
	return table("cloud", "A cloud company enters, once everybody has reacted", [
		numbers(
			"share",
			"Part of GPUs that it brings",
			"%",
			rows.map((row) => 100 * row.share),
		),
		numbers(
			"company",
			"Part of GPUs that it ends with",
			"%",
			rows.map((row) => 100 * row.companyShare),
		),
		numbers(
			"survivors",
			"Honest miners that stay",
			"%",
			rows.map((row) => (100 * row.survivors) / rivals.length),
		),
		numbers(
			"hhi",
			"Concentration of GPUs (HHI)",
			"",
			rows.map((row) => row.hhi),
		),
	]);
}

/** The same work under variants of the rule. */
function rulesTable({ market, providers }: ChutesModel): Table {
	const linear = { upper: 1, lower: 1 };
	const noUnique = { compute: 0.72, invocations: 0.2, unique: 0, bounties: 0.08 };
	const onlyWork = { compute: 1, invocations: 0, unique: 0, bounties: 0 };
	const rows = [
		{ rule: "As in the code", scores: scoresOf(market.features, providers.coldkeys) },
		{ rule: "Unique chutes without exponents", scores: scoresOf(market.features, providers.coldkeys, WEIGHTS, linear) },
		{ rule: "No term for unique chutes", scores: scoresOf(market.features, providers.coldkeys, noUnique) },
		{ rule: "Work alone", scores: scoresOf(market.features, providers.coldkeys, onlyWork) },
		{
			rule: "One key counts per true owner",
			scores: scoresOf(market.features, providers.owners, WEIGHTS, UNIQUE_EXPONENTS),
		},
	];
	return table("rules", "The last seven days under other rules", [
		texts(
			"rule",
			"Rule",
			rows.map(({ rule }) => rule),
		),
		...KINDS.map(({ id, noun }) =>
			numbers(
				id,
				noun,
				"%",
				rows.map(
					({ scores }) =>
						100 * providers.miners.reduce((sum, { kind }, j) => sum + (kind.id === id ? scores[j]! : 0), 0),
				),
			),
		),
	]);
}

function eventsOf({ outageStart, values, served }: ChutesModel): readonly RunEvent[] {
	const events: RunEvent[] = CAUSES.map(({ cause, text }) => ({ at: outageStart[cause] / 24, text }));
	if (values.cloudShare > 0) events.push({ at: CLOUD_DAY, text: "A cloud company arrives" });
	return events.filter(({ at }) => at * 24 < served.length).sort((a, b) => a.at - b.at);
}
