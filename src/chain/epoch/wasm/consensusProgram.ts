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
 * the stake at or above it, and moves the lower or the upper bound to the nearest score on its side. The next pivot is
 * interpolated between the supports of the bounds. Around five passes over 64 scores suffice, two when warm.
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
	const first = build.local("i32");
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

	const startWarm = each(({ low, high, pivot, offset }) => [
		low.set(pair.of(0)),
		high.set(pair.of(Infinity)),
		pivot.set(pair.load(consensus, offset)),
	]);
	const startCold = [
		...each(({ low, high, pivot }) => [low.set(pair.of(Infinity)), high.set(pair.of(0)), pivot.set(pair.of(0))]),
		...forRows(
			each(({ low, high, pivot, weight, offset }) => [
				weight.set(pair.load(row, offset)),
				pivot.set(pair.add(pivot, pair.multiply(held, weight))),
				low.set(pair.lesser(low, weight)),
				high.set(pair.greater(high, weight)),
			]),
		),
		...each(keepPivotInside),
	];

	const splitAtPivot = [
		...each(({ support, above, below }) => [
			support.set(pair.of(0)),
			above.set(pair.of(Infinity)),
			below.set(pair.of(0)),
		]),
		...forRows(
			each(({ pivot, support, above, below, weight, mask, offset }) => [
				weight.set(pair.load(row, offset)),
				mask.set(pair.below(weight, pivot)),
				support.set(pair.add(support, pair.andNot(held, mask))),
				// A lane below the pivot becomes NaN, which `lesser` passes over.
				above.set(pair.lesser(above, pair.or(weight, mask))),
				below.set(pair.greater(below, pair.and(weight, mask))),
			]),
		),
	];
	const moveBounds = each(({ low, high, lowSupport, highSupport, support, above, below, mask }) => [
		mask.set(pair.atLeast(support, threshold)),
		low.set(pair.select(above, low, mask)),
		lowSupport.set(pair.select(support, lowSupport, mask)),
		high.set(pair.select(high, below, mask)),
		highSupport.set(pair.select(highSupport, support, mask)),
	]);
	const tryNeighbour = each(({ low, high, pivot, mask }) => [
		pivot.set(pair.select(pair.add(pair.multiply(low, pair.of(ABOVE_ONE)), pair.of(NOTHING)), high, mask)),
	]);
	const interpolate = each(({ low, high, lowSupport, highSupport, pivot }) => {
		const part = pair.divide(pair.subtract(lowSupport, threshold), pair.subtract(lowSupport, highSupport));
		return [pivot.set(pair.add(low, pair.multiply(pair.subtract(high, low), part)))];
	});
	const [left, right] = lanes as [(typeof lanes)[number], (typeof lanes)[number]];
	const unfinished = pair.any(pair.or(pair.below(left.low, left.high), pair.below(right.low, right.high)));

	return build.body(
		[
			threshold.set(pair.splat(kappa)),
			last.set(i32.add(consensus, i32.multiply(blocks, i32.of(ROW_BYTES)))),
			repeat(
				[
					rowEnd.set(i32.add(weights, i32.multiply(rows, i32.of(ROW_BYTES)))),
					when(warm, startWarm, startCold),
					...each(({ lowSupport, highSupport }) => [lowSupport.set(pair.of(1)), highSupport.set(pair.of(0))]),
					first.set(warm),
					whilst(unfinished, [
						...splitAtPivot,
						...moveBounds,
						when(first, [...tryNeighbour, first.set(i32.of(0))], interpolate),
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
