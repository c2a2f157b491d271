import { ABOVE_ONE, BLOCK, NOTHING } from "../kernel/yumaKernel.ts";
import { FunctionBuilder, i32, pair, repeat, type Statement, when, whilst } from "./assembler.ts";

const ROW_BYTES = BLOCK * 8;
const PAIR_BYTES = 16;
/** The two pairs of columns of a block. */
const PAIRS = [0, 1] as const;

/**
 * `findConsensus` of the kernel: four columns at a time, each in a lane of its own.
 *
 * A column's quantile is found without sorting and without branches on data: each pass splits the column at a pivot, sums
 * the stake at or above it, and moves the lower or the upper bound to the nearest score on its side. The first pivot is the
 * last consensus, later ones are interpolated between the supports of the bounds. Between five and six passes over 64 scores
 * suffice. A warm start also sums the stake above the pivot, so that one pass settles columns whose consensus stays.
 */
export function consensusProgram(): FunctionBuilder {
	const build = new FunctionBuilder("findConsensus");
	const rows = build.parameter("i32");
	const pitch = build.parameter("i32");
	const blocks = build.parameter("i32");
	const weights = build.parameter("i32");
	const stake = build.parameter("i32");
	const consensus = build.parameter("i32");
	const kappa = build.parameter("f64");
	const warm = build.parameter("i32");

	const passes = build.local("i32");
	const last = build.local("i32");
	const row = build.local("i32");
	const rowEnd = build.local("i32");
	const share = build.local("i32");
	const threshold = build.local("v128");
	const held = build.local("v128");
	const lanes = PAIRS.map((k) => {
		const names = [
			"low",
			"high",
			"lowSupport",
			"highSupport",
			"pivot",
			"support",
			"above",
			"below",
			"weight",
			"mask",
			"more",
		] as const;
		const locals = Object.fromEntries(names.map((name) => [name, build.local("v128")]));
		return {
			offset: k * PAIR_BYTES,
			...(locals as Record<(typeof names)[number], ReturnType<typeof build.local<"v128">>>),
		};
	});
	const each = (step: (lane: (typeof lanes)[number]) => Statement[]): Statement[] => lanes.flatMap(step);

	/** Runs `step` for each row, with `row` at its weights and `held` its stake. */
	const forRows = (step: readonly Statement[]): Statement[] => [
		row.set(weights),
		share.set(stake),
		repeat(
			[
				held.set(pair.loadSplat(share)),
				...step,
				share.set(i32.add(share, i32.of(8))),
				row.set(i32.add(row, i32.of(ROW_BYTES))),
			],
			i32.below(row, rowEnd),
		),
	];

	const beforeSplit = each(({ support, above, below }) => [
		support.set(pair.of(0)),
		above.set(pair.of(Infinity)),
		below.set(pair.of(0)),
	]);
	/** Sums the stake that is not below the pivot, and notes the nearest scores on either side. */
	const split = ({ pivot, support, above, below, weight, mask, offset }: (typeof lanes)[number]) => [
		weight.set(pair.load(row, offset)),
		mask.set(pair.below(weight, pivot)),
		support.set(pair.add(support, pair.andNot(held, mask))),
		// A lane below the pivot becomes NaN, which `lesser` passes over.
		above.set(pair.lesser(above, pair.or(weight, mask))),
		below.set(pair.greater(below, pair.and(weight, mask))),
	];
	const splitAtPivot = [...beforeSplit, ...forRows(each(split))];
	const moveBounds = each(({ low, high, lowSupport, highSupport, support, above, below, mask }) => [
		mask.set(pair.atLeast(support, threshold)),
		low.set(pair.select(above, low, mask)),
		lowSupport.set(pair.select(support, lowSupport, mask)),
		high.set(pair.select(high, below, mask)),
		highSupport.set(pair.select(highSupport, support, mask)),
	]);
	const interpolate = each(({ low, high, lowSupport, highSupport, pivot }) => {
		const part = pair.divide(pair.subtract(lowSupport, threshold), pair.subtract(lowSupport, highSupport));
		return [pivot.set(pair.add(low, pair.multiply(pair.subtract(high, low), part)))];
	});

	/** Sums the stake at or above the pivot and no more; `also` does something else with the row's weight. */
	const count = (also: (lane: (typeof lanes)[number]) => Statement[] = () => []): Statement[] => [
		...each(({ support }) => [support.set(pair.of(0))]),
		...forRows(
			each((lane) => [
				lane.weight.set(pair.load(row, lane.offset)),
				lane.support.set(pair.add(lane.support, pair.andNot(held, pair.below(lane.weight, lane.pivot)))),
				...also(lane),
			]),
		),
		...each(({ above, below, pivot }) => [above.set(pivot), below.set(pivot)]),
	];
	// Far from the goal the pivots themselves are good enough bounds.
	const startCold = [
		...each(({ low, high }) => [low.set(pair.of(Infinity)), high.set(pair.of(0))]),
		...count(({ low, high, weight }) => [low.set(pair.lesser(low, weight)), high.set(pair.greater(high, weight))]),
		...moveBounds,
		...interpolate,
		...each(keepPivotInside),
		...count(),
		...moveBounds,
		...interpolate,
		passes.set(i32.add(passes, i32.of(1))),
	];
	/** Here `above` is beyond the pivot, and `more` the stake that is. */
	const startWarm = [
		...beforeSplit,
		...each(({ more }) => [more.set(pair.of(0))]),
		...forRows(
			each(({ pivot, support, more, above, below, weight, mask, offset }) => [
				weight.set(pair.load(row, offset)),
				mask.set(pair.below(weight, pivot)),
				support.set(pair.add(support, pair.andNot(held, mask))),
				below.set(pair.greater(below, pair.and(weight, mask))),
				mask.set(pair.atMost(weight, pivot)),
				more.set(pair.add(more, pair.andNot(held, mask))),
				above.set(pair.lesser(above, pair.or(weight, mask))),
			]),
		),
		...each(({ low, high, lowSupport, highSupport, pivot, support, more, above, below, mask }) => [
			// Supported: the pivot or what is above it; not supported: what is below.
			mask.set(pair.atLeast(support, threshold)),
			high.set(pair.select(pivot, below, mask)),
			highSupport.set(pair.andNot(support, mask)),
			low.set(pair.and(pivot, mask)),
			mask.set(pair.atLeast(more, threshold)),
			high.set(pair.select(pair.of(Infinity), high, mask)),
			low.set(pair.select(above, low, mask)),
			lowSupport.set(pair.select(more, lowSupport, mask)),
			// The nearest score on its side comes next.
			pivot.set(pair.select(pair.add(pair.multiply(low, pair.of(ABOVE_ONE)), pair.of(NOTHING)), high, mask)),
		]),
	];
	const [left, right] = lanes as [(typeof lanes)[number], (typeof lanes)[number]];
	const unfinished = pair.any(pair.or(pair.below(left.low, left.high), pair.below(right.low, right.high)));

	return build.body(
		[
			threshold.set(pair.splat(kappa)),
			last.set(i32.add(consensus, i32.multiply(blocks, i32.of(ROW_BYTES)))),
			repeat(
				[
					rowEnd.set(i32.add(weights, i32.multiply(rows, i32.of(ROW_BYTES)))),
					...each(({ lowSupport, highSupport, pivot, offset }) => [
						lowSupport.set(pair.of(1)),
						highSupport.set(pair.of(0)),
						pivot.set(pair.load(consensus, offset)),
					]),
					when(warm, startWarm, startCold),
					...each(keepPivotInside),
					passes.set(i32.add(passes, i32.of(1))),
					whilst(unfinished, [
						...splitAtPivot,
						...moveBounds,
						...interpolate,
						...each(keepPivotInside),
						passes.set(i32.add(passes, i32.of(1))),
					]),
					// Adding 0 turns an absent entry's -0 into 0.
					...each(({ low, offset }) => [pair.store(consensus, offset, pair.add(low, pair.of(0)))]),
					weights.set(i32.add(weights, i32.multiply(pitch, i32.of(ROW_BYTES)))),
					consensus.set(i32.add(consensus, i32.of(ROW_BYTES))),
				],
				i32.below(consensus, last),
			),
		],
		passes,
	);
}

type Bound = ReturnType<FunctionBuilder["local"]> & { readonly type: "v128" };

/** A pivot in (low, high]; `high` where the computed one is not. */
function keepPivotInside({ low, high, pivot }: Record<"low" | "high" | "pivot", Bound>): Statement[] {
	const inside = pair.and(pair.above(pivot, low), pair.atMost(pivot, high));
	return [pivot.set(pair.select(pivot, high, inside))];
}
