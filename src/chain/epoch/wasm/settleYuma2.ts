import { NOTHING } from "../kernel/yumaKernel.ts";
import { type Expr, type FunctionBuilder, i32, pair, type Statement, when } from "./assembler.ts";
import { type Lane, SettleFrame } from "./settleFrame.ts";

/**
 * `settleYuma2` of the kernel: four columns at a time are clipped, ranked and their bonds renewed while they lie in the cache,
 * then paid out to the validators by bond. Parameters of its own: `least` and `coarse`, between which the largest instant
 * bond of a column must lie for its block to be worked out on the chain's grid, and `suspect`, what instant bonds that small
 * can sum to: so that usual columns need not be searched.
 */
export function settleYuma2(): FunctionBuilder {
	const frame = new SettleFrame("yuma2", false, ["coarse", "least", "suspect"]);
	const { held, rate, keepRate, bondRow, scratchRow } = frame;
	const [coarse, least, suspect] = [frame.vector(), frame.vector(), frame.vector()];
	const [gridRate, gridKeep] = [frame.vector(), frame.vector()];
	const own = new Map(
		frame.lanes.map((lane) => [
			lane,
			{ oldSum: frame.vector(), largest: frame.vector(), instantFactor: frame.vector(), oldFactor: frame.vector() },
		]),
	);
	const ownOf = (lane: Lane) => own.get(lane)!;
	/** `part` where the sum is not nothing, 0 elsewhere. */
	const unlessNothing = (part: Expr<"v128">, sum: Expr<"v128">): Expr<"v128"> =>
		pair.and(part, pair.above(sum, pair.of(NOTHING)));
	const storeBond = ({ offset, bond }: Lane): Statement => pair.store(bondRow, offset, bond);

	/** Ranks and instant bonds, and the sum of old bonds where any is kept. */
	const rank = (old: boolean): Statement[] =>
		frame.forRows([
			...frame.loadWeights(),
			...frame.rankRow(),
			...frame.each((lane) => {
				const { oldSum } = ownOf(lane);
				const { bond: instant, offset, sum } = lane;
				return [
					instant.set(pair.multiply(held, lane.forBonds)),
					pair.store(scratchRow, offset, instant),
					sum.set(pair.add(sum, instant)),
					...(old ? [oldSum.set(pair.add(oldSum, pair.load(bondRow, offset)))] : []),
				];
			}),
		]);

	const plain = (old: boolean): Statement[] => [
		...frame.each((lane) => {
			const { oldSum, instantFactor, oldFactor } = ownOf(lane);
			const { sum, keep, weight: whole } = lane;
			const instantPart = unlessNothing(rate, sum);
			const oldPart = unlessNothing(keepRate, oldSum);
			const positive = (value: Expr<"v128">, part: Expr<"v128">): Expr<"v128"> =>
				pair.and(value, pair.above(part, pair.of(0)));
			return [
				whole.set(pair.add(instantPart, oldPart)),
				instantFactor.set(positive(pair.divide(instantPart, pair.multiply(sum, whole)), instantPart)),
				oldFactor.set(positive(pair.divide(pair.multiply(oldPart, keep), pair.multiply(oldSum, whole)), oldPart)),
			];
		}),
		...frame.forRows([
			...frame.each((lane) => {
				const { instantFactor, oldFactor } = ownOf(lane);
				const { bond, offset } = lane;
				const fresh = pair.multiply(pair.load(scratchRow, offset), instantFactor);
				const kept = pair.multiply(pair.load(bondRow, offset), oldFactor);
				return [bond.set(old ? pair.add(fresh, kept) : fresh), storeBond(lane)];
			}),
			...frame.addToDividends(({ bond, rank }) => pair.multiply(bond, rank)),
		]),
	];

	const onGrid = [
		...frame.each(({ sum }) => [sum.set(pair.of(0))]),
		...frame.forRows([
			...frame.loadWeights(true),
			...frame.each(({ bond: instant, forBonds, sum, offset }) => [
				instant.set(frame.cut(pair.multiply(held, forBonds))),
				pair.store(scratchRow, offset, instant),
				sum.set(pair.add(sum, instant)),
			]),
		]),
		...frame.each((lane) => [ownOf(lane).instantFactor.set(pair.of(0))]),
		...frame.forRows(
			frame.each((lane) => {
				const { oldSum, instantFactor: total } = ownOf(lane);
				const { bond, keep, sum, offset } = lane;
				const fresh = unlessNothing(pair.divide(pair.load(scratchRow, offset), sum), sum);
				const old = unlessNothing(pair.divide(pair.multiply(pair.load(bondRow, offset), keep), oldSum), oldSum);
				return [
					bond.set(pair.add(frame.cut(pair.multiply(gridRate, fresh)), frame.cut(pair.multiply(gridKeep, old)))),
					storeBond(lane),
					total.set(pair.add(total, bond)),
				];
			}),
		),
		...frame.forRows([
			...frame.each((lane) => {
				const total = ownOf(lane).instantFactor;
				return [
					lane.bond.set(unlessNothing(pair.divide(pair.load(bondRow, lane.offset), total), total)),
					storeBond(lane),
				];
			}),
			...frame.addToDividends(({ bond, rank }) => pair.multiply(bond, rank)),
		]),
	];

	const few = frame.build.local("i32");
	const old = frame.build.local("i32");
	const anyLane = (condition: (lane: Lane) => Expr<"v128">): Expr<"i32"> =>
		pair.any(pair.or(condition(frame.lanes[0]), condition(frame.lanes[1])));
	const searchLargest = [
		...frame.each((lane) => [ownOf(lane).largest.set(pair.of(0))]),
		...frame.forRows(
			frame.each((lane) => {
				const { largest } = ownOf(lane);
				return [largest.set(pair.greater(largest, pair.load(scratchRow, lane.offset)))];
			}),
		),
		few.set(
			anyLane((lane) => {
				const { largest } = ownOf(lane);
				return pair.and(pair.above(largest, least), pair.below(largest, coarse));
			}),
		),
	];
	return frame.function(
		[
			coarse.set(pair.splat(frame.extra.coarse!)),
			least.set(pair.splat(frame.extra.least!)),
			suspect.set(pair.splat(frame.extra.suspect!)),
			gridKeep.set(frame.cut(keepRate)),
			gridRate.set(pair.subtract(pair.of(1), gridKeep)),
		],
		[
			...frame.each((lane) => [ownOf(lane).oldSum.set(pair.of(0))]),
			few.set(i32.of(0)),
			old.set(anyLane(({ keep }) => keep)),
			when(old, rank(true), rank(false)),
			...frame.each((lane) => [ownOf(lane).oldSum.set(pair.multiply(ownOf(lane).oldSum, lane.keep))]),
			when(
				anyLane(({ sum }) => pair.and(pair.above(sum, least), pair.atMost(sum, suspect))),
				searchLargest,
			),
			when(few, onGrid, [when(old, plain(true), plain(false))]),
		],
	);
}
