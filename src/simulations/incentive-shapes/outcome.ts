import { type ImportedScores } from "../../chain/imports/result/importedScores.ts";
import { gini } from "../../numeric/concentration.ts";
import { mean, sum } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, each, name, number, optional, type RowsOf, table, word } from "../kit/outputs.ts";
import { type Field, type IncentiveValues, type Race } from "./model.ts";
import { type Shape, shapeLabels, SHAPES } from "./parts/shapes.ts";

/** Pay is in proportion to performance when no more than this part of it, %, would have to change hands. */
const IN_PROPORTION = 10;

/** One figure for each shape. */
const forEach = <const Prefix extends string>(prefix: Prefix, label: string, unit = "") =>
	each(SHAPES, (_, place) => number(`${label}: ${SHAPES[place]!.label}`, unit), prefix);

/** What the comparison puts out. */
export const outputs = declare({
	figures: {
		...forEach("gini-", "Gini of pay"),
		...forEach("copier-", "Pay of what is free against the best", "%"),
		...forEach("moved-", "Pay that is not in proportion to performance", "%"),
		...forEach("best-", "Progress of the best miner", "%"),
		...forEach("mean-", "Mean performance at the end", "%"),
		...forEach("working-", "Miners who work, mean of all rounds", "%"),
		"in-proportion": number("Shapes under which pay is in proportion to performance, of four"),
		"gini-skill": number("Gini of performance"),
	},
	tables: {
		comparison: table("Four shapes side by side", {
			shape: word("Shape", shapeLabels),
			gini: number("Inequality: Gini of pay"),
			copier: number("Copying: pay of what is free, best = 1"),
			best: number("Progress of the best, possible = 1"),
		}),
		shapes: table("Four ways to pay the same miners", {
			shape: word("Shape", shapeLabels),
			gini: number("Gini of pay"),
			copier: number("Pay of what is free against the best", "%"),
			moved: number("Pay not in proportion", "%"),
			best: number("Progress of the best", "%"),
			mean: number("Mean performance at the end", "%"),
			working: number("Miners who work", "%"),
			"gini-end": number("Gini of pay over all rounds"),
		}),
		progress: table("Performance by round", {
			round: number("Round", "rounds"),
			...each(SHAPES, (_, place) => number(`${SHAPES[place]!.label}: best`, "%")),
			...each(SHAPES, (_, place) => number(`${SHAPES[place]!.label}: mean`, "%"), "mean-"),
		}),
		curve: table("Pay by place", {
			place: number("Place by performance"),
			skill: number("Performance", "%"),
			...each(SHAPES, (_, place) => number(SHAPES[place]!.label, "× mean pay")),
		}),
		miners: optional(
			table("Your miners under each rule", {
				miner: name("Miner"),
				score: number("Score", "%"),
				proportional: number("Pay in proportion to the score", "%"),
				...each(SHAPES, (_, place) => number(SHAPES[place]!.label, "%")),
			}),
		),
	},
});

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
	const total = sum(skill);
	const withFree = shape.shares(Float64Array.of(...skill, freeLevel));
	const best = Math.max(...withFree);
	const moved = sum(shares.map((share, j) => Math.abs(share - skill[j]! / total))) / 2;
	return { shape, shares, gini: gini(shares), copier: (100 * withFree.at(-1)!) / best, moved: 100 * moved };
}

/** How far the best miner came, as a part of what was possible, 0 to 1. */
const progressOf = ({ rounds }: Race, start: number): number =>
	start < 1 ? (rounds.at(-1)!.best - start) / (1 - start) : 0;

/** What the comparison has found so far. @param races one a shape, in the order of {@link SHAPES} */
export function resultsOf(values: IncentiveValues, field: Field, races: readonly Race[]): Results<typeof outputs> {
	const statics = races.map(({ shape }) => staticOf(shape, field, values.freeLevel));
	const start = Math.max(...field.skill);
	const shapes = {
		shape: races.map(({ shape }) => shape.rule),
		gini: statics.map((row) => row.gini),
		copier: statics.map((row) => row.copier),
		moved: statics.map((row) => row.moved),
		best: races.map((race) => 100 * progressOf(race, start)),
		mean: races.map(({ rounds }) => 100 * rounds.at(-1)!.mean),
		working: races.map(({ rounds }) => 100 * mean(rounds.map(({ working }) => working))),
		"gini-end": races.map(({ paid }) => gini(paid)),
	};
	const of = <const Prefix extends string>(prefix: Prefix, column: readonly number[]) =>
		each(SHAPES, (_, place) => column[place]!, prefix);
	return {
		figures: {
			...of("gini-", shapes.gini),
			...of("copier-", shapes.copier),
			...of("moved-", shapes.moved),
			...of("best-", shapes.best),
			...of("mean-", shapes.mean),
			...of("working-", shapes.working),
			"in-proportion": statics.filter(({ moved }) => moved < IN_PROPORTION).length,
			"gini-skill": gini(field.skill),
		},
		tables: {
			comparison: {
				shape: shapes.shape,
				gini: shapes.gini,
				copier: shapes.copier.map((part) => part / 100),
				best: races.map((race) => progressOf(race, start)),
			},
			shapes,
			progress: progressRows(races),
			curve: curveRows(field, statics),
		},
	};
}

/** Miners with scores, as a reader brought them. */
type Scored = Pick<ImportedScores, "miners" | "scores">;

/** The results, with what each imported miner would be paid. @param scored absent where none were imported */
export const withMiners = (
	results: Results<typeof outputs>,
	races: readonly Race[],
	scored: Scored | undefined,
): Results<typeof outputs> =>
	scored ? { ...results, tables: { ...results.tables, miners: minerRows(races, scored) } } : results;

function minerRows(races: readonly Race[], { miners, scores }: Scored): RowsOf<typeof outputs.tables.miners> {
	const shares = races.map(({ shape }) => shape.shares(scores));
	const total = sum(scores);
	const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
	const percent = (value: (miner: number) => number) => order.map((miner) => 100 * value(miner));
	return {
		miner: order.map((miner) => miners[miner]!),
		score: percent((miner) => scores[miner]!),
		proportional: percent((miner) => scores[miner]! / total),
		...each(SHAPES, (_, place) => percent((miner) => shares[place]![miner]!)),
	};
}

const progressRows = (races: readonly Race[]): RowsOf<typeof outputs.tables.progress> => ({
	round: races[0]!.rounds.map((_, i) => i + 1),
	...each(SHAPES, (_, place) => races[place]!.rounds.map(({ best }) => 100 * best)),
	...each(SHAPES, (_, place) => races[place]!.rounds.map((round) => 100 * round.mean), "mean-"),
});

/** Pay by place, against the mean, so that shapes of any size of field compare. */
function curveRows({ skill }: Field, statics: readonly Static[]): RowsOf<typeof outputs.tables.curve> {
	const order = Array.from(skill.keys()).sort((a, b) => skill[b]! - skill[a]!);
	return {
		place: order.map((_, i) => i + 1),
		skill: order.map((j) => 100 * skill[j]!),
		...each(SHAPES, (_, place) => order.map((j) => statics[place]!.shares[j]! * order.length)),
	};
}
