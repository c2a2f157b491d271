import { gini } from "../../numeric/concentration.ts";
import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Figure, type Outcome, type Table } from "../kit/outcome.ts";
import { type Field, type IncentiveValues, type Race } from "./model.ts";
import { type Shape } from "./parts/shapes.ts";

/** Pay is in proportion to performance when no more than this part of it, %, would have to change hands. */
const IN_PROPORTION = 10;

const mean = (values: ArrayLike<number>): number =>
	Array.from(values).reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What a shape does to the same field before anybody reacts. */
interface Static {
	readonly shape: Shape;
	readonly shares: Float64Array;
	readonly gini: number;
	/** Pay of what is free against the best miner's, %. */
	readonly copier: number;
	/** Pay that would change hands if it followed performance exactly, %. */
	readonly moved: number;
}

function staticOf(shape: Shape, { skill }: Field, freeLevel: number): Static {
	const shares = shape.shares(skill);
	const total = skill.reduce((sum, value) => sum + value, 0);
	const withFree = shape.shares(Float64Array.of(...skill, freeLevel));
	const best = Math.max(...withFree);
	const moved = shares.reduce((sum, share, j) => sum + Math.abs(share - skill[j]! / total), 0) / 2;
	return { shape, shares, gini: gini(shares), copier: (100 * withFree.at(-1)!) / best, moved: 100 * moved };
}

/** What the comparison has found so far. */
export function outcomeOf(values: IncentiveValues, field: Field, races: readonly Race[]): Outcome {
	const statics = races.map(({ shape }) => staticOf(shape, field, values.freeLevel));
	const start = Math.max(...field.skill);
	const figures: Figure[] = races.flatMap((race, i) => {
		const { id, label } = race.shape;
		const last = race.rounds.at(-1)!;
		return [
			figure(`gini-${id}`, `Gini of pay: ${label}`, "", statics[i]!.gini),
			figure(`copier-${id}`, `Pay of what is free against the best: ${label}`, "%", statics[i]!.copier),
			figure(`moved-${id}`, `Pay that is not in proportion to performance: ${label}`, "%", statics[i]!.moved),
			figure(`best-${id}`, `Progress of the best miner: ${label}`, "%", 100 * progressOf(race, start)),
			figure(`mean-${id}`, `Mean performance at the end: ${label}`, "%", 100 * last.mean),
			figure(
				`working-${id}`,
				`Miners who work, mean of all rounds: ${label}`,
				"%",
				100 * mean(race.rounds.map(({ working }) => working)),
			),
		];
	});
	figures.push(
		figure(
			"in-proportion",
			"Shapes under which pay is in proportion to performance, of four",
			"",
			statics.filter(({ moved }) => moved < IN_PROPORTION).length,
		),
	);
	figures.push(figure("gini-skill", "Gini of performance", "", gini(field.skill)));
	return {
		figures,
		tables: [
			comparisonTable(races, statics, start),
			shapesTable(races, statics, start),
			progressTable(races),
			curveTable(field, statics),
		],
		participants: [],
		events: [],
	};
}

/** How far the best miner came, as a part of what was possible, 0 to 1. */
const progressOf = ({ rounds }: Race, start: number): number =>
	start < 1 ? (rounds.at(-1)!.best - start) / (1 - start) : 0;

/** The three questions side by side, all on a scale of 0 to 1. */
function comparisonTable(races: readonly Race[], statics: readonly Static[], start: number): Table {
	return table("comparison", "Four shapes side by side", [
		texts(
			"shape",
			"Shape",
			races.map(({ shape }) => shape.label),
		),
		numbers(
			"gini",
			"Inequality: Gini of pay",
			"",
			statics.map((row) => row.gini),
		),
		numbers(
			"copier",
			"Copying: pay of what is free, best = 1",
			"",
			statics.map((row) => row.copier / 100),
		),
		numbers(
			"best",
			"Progress of the best, possible = 1",
			"",
			races.map((race) => progressOf(race, start)),
		),
	]);
}

function shapesTable(races: readonly Race[], statics: readonly Static[], start: number): Table {
	const last = races.map(({ rounds }) => rounds.at(-1)!);
	return table("shapes", "Four ways to pay the same miners", [
		texts(
			"shape",
			"Shape",
			races.map(({ shape }) => shape.label),
		),
		numbers(
			"gini",
			"Gini of pay",
			"",
			statics.map((row) => row.gini),
		),
		numbers(
			"copier",
			"Pay of what is free against the best",
			"%",
			statics.map((row) => row.copier),
		),
		numbers(
			"moved",
			"Pay not in proportion",
			"%",
			statics.map((row) => row.moved),
		),
		numbers(
			"best",
			"Progress of the best",
			"%",
			races.map((race) => 100 * progressOf(race, start)),
		),
		numbers(
			"mean",
			"Mean performance at the end",
			"%",
			last.map((round) => 100 * round.mean),
		),
		numbers(
			"working",
			"Miners who work",
			"%",
			races.map(({ rounds }) => 100 * mean(rounds.map(({ working }) => working))),
		),
		numbers(
			"gini-end",
			"Gini of pay over all rounds",
			"",
			races.map(({ paid }) => gini(paid)),
		),
	]);
}

const progressTable = (races: readonly Race[]): Table =>
	table("progress", "Performance by round", [
		numbers(
			"round",
			"Round",
			"rounds",
			races[0]!.rounds.map((_, i) => i + 1),
		),
		...races.map(({ shape, rounds }) =>
			numbers(
				shape.id,
				`${shape.label}: best`,
				"%",
				rounds.map(({ best }) => 100 * best),
			),
		),
		...races.map(({ shape, rounds }) =>
			numbers(
				`mean-${shape.id}`,
				`${shape.label}: mean`,
				"%",
				rounds.map((round) => 100 * round.mean),
			),
		),
	]);

/** Pay by place, against the mean, so that shapes of any size of field compare. */
function curveTable({ skill }: Field, statics: readonly Static[]): Table {
	const order = Array.from(skill.keys()).sort((a, b) => skill[b]! - skill[a]!);
	return table("curve", "Pay by place", [
		numbers(
			"place",
			"Place by performance",
			"",
			order.map((_, i) => i + 1),
		),
		numbers(
			"skill",
			"Performance",
			"%",
			order.map((j) => 100 * skill[j]!),
		),
		...statics.map(({ shape, shares }) =>
			numbers(
				shape.id,
				shape.label,
				"× mean pay",
				order.map((j) => shares[j]! * shares.length),
			),
		),
	]);
}
