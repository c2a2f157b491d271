import { gini } from "../../numeric/concentration.ts";
import { mean, sum, sumOf } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, name, number, table } from "../kit/outputs.ts";
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
import { validatorFigureOutputs, validatorFigures } from "../shared/subnet/validatorFigures.ts";
import { type DataUniverseModel } from "./model.ts";
import { auditOutput, auditRows } from "./parts/audit.ts";
import { EXPONENTS, type Response, responses, type Standing } from "./parts/bestResponse.ts";
import { KINDS } from "./parts/collectors.ts";
import { ownWorth } from "./parts/ownWorth.ts";

/** What a run of Data Universe puts out. */
export const outputs = declare({
	figures: {
		"rank-correlation": number("Rank correlation of pay and fresh, wanted, different posts"),
		overlap: number("Pay that follows fresh, wanted, different posts", "%"),
		"honest-share": number("Miners' pay that goes to collectors", "%"),
		"honest-merit": number("Fresh, wanted, different posts that come from collectors", "%"),
		"fabricator-share": number("Pay of an inventor against a collector's", "%"),
		"freeloader-share": number("Pay of a freeloader against that of the collector it copies", "%"),
		"hoarder-share": number("Pay of a hoarder against a collector's", "%"),
		"burst-share": number("Pay of a burst against a collector's", "%"),
		"twin-share": number("Pay of one twin key against a collector's", "%"),
		"twin-multiple": number("Pay of all twin keys against a typical collector", "times"),
		gini: number("Gini of the miners' pay, without the burned part"),
		burned: number("Miners' emission that is burned", "%"),
		"best-invented": number("Share of invented posts that pays best", "%"),
		"best-gain": number("What that share adds to pay", "%"),
		duplication: number("Times that a post is held, real posts only", "times"),
		coverage: number("Posts of the world that somebody holds", "%"),
		checks: number("Spot checks by all validators"),
		"first-catch": number("Time until an inventor's first failed check at one validator", "h"),
		evaluators: number("Validators that check for themselves"),
		...validatorFigureOutputs,
	},
	tables: {
		"own-miners": ownMinersOutput,
		"pay-by-kind": payByKindOutput(KINDS),
		miners: minersOutput(KINDS, {
			merit: number("Part of the fresh, wanted, different posts", "%"),
			credibility: number("Credibility at the end"),
		}),
		responses: table("What inventing posts pays", {
			invented: number("Invented share of the claim", "%"),
			set: number("With the exponent that is set", "%"),
			"exponent-1": number("Exponent 1", "%"),
			"exponent-1-5": number("Exponent 1.5", "%"),
			"exponent-2": number("Exponent 2", "%"),
			"exponent-2-5": number("Exponent 2.5", "%"),
			"exponent-3": number("Exponent 3", "%"),
			"exponent-3-5": number("Exponent 3.5", "%"),
			"exponent-4": number("Exponent 4", "%"),
		}),
		labels: table("What is wanted and what is collected", {
			label: name("Label"),
			wanted: number("Job weight"),
			volume: number("Posts in an hour"),
			covered: number("Part of its posts that somebody holds", "%"),
		}),
		validators: validatorsOutput,
		roles: rolesOutput,
		audit: auditOutput,
	},
});

/** What a run of Data Universe has found so far. */
export function resultsOf(model: DataUniverseModel): Results<typeof outputs> {
	const { subnet, collection, inspectors, labels } = model;
	const merit = Array.from(collection.merit);
	const total = sum(merit);
	const parts = merit.map((value) => (total > 0 ? (100 * value) / total : 0));
	const credibility = inspectors.get(subnet.leader)!.credibility;
	const curves = responses(standingOf(model), model.world.random.fork("responses"));
	return {
		figures: {
			...payFigures(model, parts),
			...responseFigures(curves, model.values.exponent),
			...collectionFigures(model),
			...validatorFigures(subnet, merit),
		},
		tables: {
			"own-miners":
				model.own && ownMinerRows(model.own, ownWorth(model.own, model.values), 1 - model.values.ownerBurn / 100),
			"pay-by-kind": payByKindRows(subnet, KINDS),
			miners: { ...minerRows(subnet), merit: parts, credibility },
			responses: responseRows(curves, model.values.exponent),
			labels: {
				label: labels.map((label) => label.name),
				wanted: labels.map(({ wanted }) => wanted),
				volume: labels.map(({ volume }) => volume),
				covered: labels.map(
					(_, i) => (100 * collection.distinctByLabel[i]!) / Math.max(1, collection.existingByLabel[i]!),
				),
			},
			validators: validatorRows(subnet),
			roles: roleRows(subnet),
			audit: auditRows(),
		},
		participants: participantsOf(subnet, (j) => [
			fact("skill", "Part of the fresh, wanted, different posts", "%", parts[j]!),
			fact("credibility", "Credibility", "", credibility[j]!),
		]),
	};
}

const membersOf = ({ subnet }: DataUniverseModel, kind: (typeof KINDS)[number]["id"]): readonly number[] =>
	subnet.miners.flatMap((miner, j) => (miner.kind.id === kind ? [j] : []));

function standingOf(model: DataUniverseModel): Standing {
	const honest = membersOf(model, "collector");
	const inspector = model.inspectors.get(model.subnet.leader)!;
	return {
		bucketShare: mean(honest.map((j) => model.collection.bucketShare(j))),
		boostShare: mean(honest.map((j) => inspector.boostShare(j))),
		failure: model.values.honestFailure / 100,
	};
}

function payFigures(model: DataUniverseModel, parts: readonly number[]) {
	const { subnet } = model;
	const pay = subnet.minerPay.map(({ total }) => total);
	const meanPay = (members: readonly number[]) => mean(members.map((j) => pay[j]!));
	const collectors = membersOf(model, "collector");
	const honest = meanPay(collectors);
	const relative = (kind: (typeof KINDS)[number]["id"]) =>
		honest > 0 ? (100 * meanPay(membersOf(model, kind))) / honest : 0;
	const freeloaders = membersOf(model, "freeloader");
	const copied = meanPay(freeloaders.map((j) => model.collectors.copies[j]!));
	const workers = subnet.miners.flatMap(({ kind }, j) => (kind.id === "burn" ? [] : [j]));
	const paid = sumOf(workers, (j) => pay[j]!);
	return {
		"rank-correlation": rankCorrelation(
			workers.map((j) => pay[j]!),
			workers.map((j) => parts[j]!),
		),
		overlap: paid > 0 ? sumOf(workers, (j) => Math.min((100 * pay[j]!) / paid, parts[j]!)) : 0,
		"honest-share": paid > 0 ? (100 * honest * collectors.length) / paid : 0,
		"honest-merit": sumOf(collectors, (j) => parts[j]!),
		"fabricator-share": relative("fabricator"),
		"freeloader-share": copied > 0 ? (100 * meanPay(freeloaders)) / copied : 0,
		"hoarder-share": relative("hoarder"),
		"burst-share": relative("burst"),
		"twin-share": relative("sybil"),
		"twin-multiple": (relative("sybil") * membersOf(model, "sybil").length) / 100,
		gini: gini(workers.map((j) => pay[j]!)),
		burned: (100 * subnet.burned.total) / Math.max(1e-12, subnet.epoch * subnet.emission.miners),
	};
}

const columnOf = (exponent: number): number => EXPONENTS.findIndex((candidate) => candidate === exponent);

function responseFigures(curves: readonly Response[], exponent: number) {
	const at = (response: Response) => response.relative[columnOf(exponent)]!;
	const best = curves.reduce((top, response) => (at(response) > at(top) ? response : top), curves[0]!);
	return { "best-invented": 100 * best.invented, "best-gain": 100 * (at(best) - 1) };
}

function collectionFigures({ collection, inspectors, subnet, values }: DataUniverseModel) {
	const fake = values.fakeShare / 100;
	return {
		duplication: collection.distinct > 0 ? collection.held / collection.distinct : 0,
		coverage: collection.existing > 0 ? (100 * collection.distinct) / collection.existing : 0,
		checks: sumOf(inspectors.values(), (inspector) => inspector.checks),
		"first-catch": values.checkHours / (1 - (1 - fake) * (0.85 + 0.15 * (1 - fake))),
		evaluators: subnet.evaluators.length,
	};
}

function responseRows(curves: readonly Response[], exponent: number) {
	const under = (power: number) => curves.map(({ relative }) => 100 * relative[columnOf(power)]!);
	return {
		invented: curves.map(({ invented }) => 100 * invented),
		set: under(exponent),
		"exponent-1": under(1),
		"exponent-1-5": under(1.5),
		"exponent-2": under(2),
		"exponent-2-5": under(2.5),
		"exponent-3": under(3),
		"exponent-3-5": under(3.5),
		"exponent-4": under(4),
	};
}
