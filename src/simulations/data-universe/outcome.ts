import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Figure, type Outcome, type Table } from "../kit/outcome.ts";
import { minersTable, rolesTable, validatorsTable } from "../shared/subnet/commonTables.ts";
import { participantsOf } from "../shared/subnet/participants.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { validatorFigures } from "../shared/subnet/validatorFigures.ts";
import { auditTable } from "./parts/audit.ts";
import { EXPONENTS, type Response, responses, type Standing } from "./parts/bestResponse.ts";
import { type DataUniverseModel } from "./model.ts";

/** What a run of Data Universe has found so far. */
export function outcomeOf(model: DataUniverseModel): Outcome {
	const { subnet, collection, inspectors } = model;
	const merit = Array.from(collection.merit);
	const total = merit.reduce((sum, value) => sum + value, 0);
	const parts = merit.map((value) => (total > 0 ? (100 * value) / total : 0));
	const credibility = inspectors.get(subnet.leader)!.credibility;
	const curves = responses(standingOf(model), model.world.random.fork("responses"));
	return {
		figures: [
			...payFigures(model, parts),
			...responseFigures(curves, model.values.exponent),
			...collectionFigures(model),
			...validatorFigures(subnet, merit),
		],
		tables: [
			subnet.payByKind.table(),
			minersTable(subnet, [
				numbers("merit", "Part of the fresh, wanted, different posts", "%", parts),
				numbers("credibility", "Credibility at the end", "", credibility),
			]),
			responseTable(curves, model.values.exponent),
			labelsTable(model),
			validatorsTable(subnet),
			rolesTable(subnet),
			auditTable(),
		],
		participants: participantsOf(subnet, (j) => [
			figure("skill", "Part of the fresh, wanted, different posts", "%", parts[j]!),
			figure("credibility", "Credibility", "", credibility[j]!),
		]),
		events: [],
	};
}

const membersOf = ({ subnet }: DataUniverseModel, kind: string): readonly number[] =>
	subnet.miners.flatMap((miner, j) => (miner.kind.id === kind ? [j] : []));

function standingOf(model: DataUniverseModel): Standing {
	const honest = membersOf(model, "collector");
	const inspector = model.inspectors.get(model.subnet.leader)!;
	const mean = (of: (miner: number) => number) => honest.reduce((sum, j) => sum + of(j), 0) / honest.length;
	return {
		bucketShare: mean((j) => model.collection.bucketShare(j)),
		boostShare: mean((j) => inspector.boostShare(j)),
		failure: model.values.honestFailure / 100,
	};
}

function payFigures(model: DataUniverseModel, parts: readonly number[]): readonly Figure[] {
	const { subnet } = model;
	const pay = subnet.minerPay.map(({ total }) => total);
	const mean = (members: readonly number[]) =>
		members.length === 0 ? 0 : members.reduce((sum, j) => sum + pay[j]!, 0) / members.length;
	const honest = mean(membersOf(model, "collector"));
	const relative = (kind: string) => (honest > 0 ? (100 * mean(membersOf(model, kind))) / honest : 0);
	const freeloaders = membersOf(model, "freeloader");
	const copied = mean(freeloaders.map((j) => model.collectors.copies[j]!));
	const sybils = membersOf(model, "sybil");
	const workers = subnet.miners.flatMap(({ kind }, j) => (kind.id === "burn" ? [] : [j]));
	const paid = workers.reduce((sum, j) => sum + pay[j]!, 0);
	const deserved = membersOf(model, "collector").reduce((sum, j) => sum + parts[j]!, 0);
	const given = paid > 0 ? (100 * honest * membersOf(model, "collector").length) / paid : 0;
	return [
		figure(
			"rank-correlation",
			"Rank correlation of pay and fresh, wanted, different posts",
			"",
			rankCorrelation(
				workers.map((j) => pay[j]!),
				workers.map((j) => parts[j]!),
			),
		),
		figure(
			"overlap",
			"Pay that follows fresh, wanted, different posts",
			"%",
			paid > 0 ? workers.reduce((sum, j) => sum + Math.min((100 * pay[j]!) / paid, parts[j]!), 0) : 0,
		),
		figure("honest-share", "Miners' pay that goes to collectors", "%", given),
		figure("honest-merit", "Fresh, wanted, different posts that come from collectors", "%", deserved),
		figure("fabricator-share", "Pay of an inventor against a collector's", "%", relative("fabricator")),
		figure(
			"freeloader-share",
			"Pay of a freeloader against that of the collector it copies",
			"%",
			copied > 0 ? (100 * mean(freeloaders)) / copied : 0,
		),
		figure("hoarder-share", "Pay of a hoarder against a collector's", "%", relative("hoarder")),
		figure("burst-share", "Pay of a burst against a collector's", "%", relative("burst")),
		figure("twin-share", "Pay of one twin key against a collector's", "%", relative("sybil")),
		figure(
			"twin-multiple",
			"Pay of all twin keys against a typical collector",
			"times",
			(relative("sybil") * sybils.length) / 100,
		),
		figure(
			"burned",
			"Miners' emission that is burned",
			"%",
			(100 * subnet.burned.total) / Math.max(1e-12, subnet.epoch * subnet.emission.miners),
		),
	];
}

const columnOf = (exponent: number): number => EXPONENTS.findIndex((candidate) => candidate === exponent);

function responseFigures(curves: readonly Response[], exponent: number): readonly Figure[] {
	const at = (response: Response) => response.relative[columnOf(exponent)]!;
	const best = curves.reduce((top, response) => (at(response) > at(top) ? response : top), curves[0]!);
	return [
		figure("best-invented", "Share of invented posts that pays best", "%", 100 * best.invented),
		figure("best-gain", "What that share adds to pay", "%", 100 * (at(best) - 1)),
	];
}

function collectionFigures({ collection, inspectors, subnet, values }: DataUniverseModel): readonly Figure[] {
	const checks = [...inspectors.values()].reduce((sum, inspector) => sum + inspector.checks, 0);
	const fake = values.fakeShare / 100;
	return [
		figure(
			"duplication",
			"Times that a post is held, real posts only",
			"times",
			collection.distinct > 0 ? collection.held / collection.distinct : 0,
		),
		figure(
			"coverage",
			"Posts of the world that somebody holds",
			"%",
			collection.existing > 0 ? (100 * collection.distinct) / collection.existing : 0,
		),
		figure("checks", "Spot checks by all validators", "", checks),
		figure(
			"first-catch",
			"Time until an inventor's first failed check at one validator",
			"h",
			values.checkHours / (1 - (1 - fake) * (0.85 + 0.15 * (1 - fake))),
		),
		figure("evaluators", "Validators that check for themselves", "", subnet.evaluators.length),
	];
}

function responseTable(curves: readonly Response[], exponent: number): Table {
	return table("responses", "What inventing posts pays", [
		numbers(
			"invented",
			"Invented share of the claim",
			"%",
			curves.map(({ invented }) => 100 * invented),
		),
		numbers(
			"set",
			`As set: exponent ${exponent}`,
			"%",
			curves.map(({ relative }) => 100 * relative[columnOf(exponent)]!),
		),
		...EXPONENTS.map((exponent, k) =>
			numbers(
				`exponent-${String(exponent).replace(".", "-")}`,
				`Exponent ${exponent}`,
				"%",
				curves.map(({ relative }) => 100 * relative[k]!),
			),
		),
	]);
}

function labelsTable({ labels, collection }: DataUniverseModel): Table {
	const covered = labels.map(
		(_, i) => (100 * collection.distinctByLabel[i]!) / Math.max(1, collection.existingByLabel[i]!),
	);
	return table("labels", "What is wanted and what is collected", [
		texts(
			"label",
			"Label",
			labels.map(({ name }) => name),
		),
		numbers(
			"wanted",
			"Job weight",
			"",
			labels.map(({ wanted }) => wanted),
		),
		numbers(
			"volume",
			"Posts in an hour",
			"",
			labels.map(({ volume }) => volume),
		),
		numbers("covered", "Part of its posts that somebody holds", "%", covered),
	]);
}
