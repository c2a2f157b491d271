import { LARGEST_EXPONENT, NOTHING, REDUCTION } from "../kernel/yumaKernel.ts";
import { type FunctionBuilder, pair, type Statement } from "./assembler.ts";
import { type Lane, SettleFrame, type Vector } from "./settleFrame.ts";

const LARGEST = LARGEST_EXPONENT / REDUCTION;
/** Powers of two up to REDUCTION. */
const SQUARINGS = 31 - Math.clz32(REDUCTION);

/** `settleYuma3` of the kernel; the variant `yuma3Grid` computes on the chain's grid. */
export function settleYuma3(onGrid: boolean): FunctionBuilder {
	const frame = new SettleFrame(onGrid ? "yuma3Grid" : "yuma3", onGrid);
	const { rate, keepRate } = frame;
	const walk = frame.forRows([
		...frame.loadWeights(),
		...frame.rankRow(),
		...frame.each((lane) => [
			...loadBond(frame, lane),
			lane.bond.set(
				pair.add(
					frame.cutOnGrid(pair.multiply(lane.forBonds, rate)),
					frame.cutOnGrid(pair.multiply(lane.bond, keepRate)),
				),
			),
			...storeBond(frame, lane),
		]),
	]);
	const before = onGrid ? [keepRate.set(frame.cut(keepRate)), rate.set(pair.subtract(pair.of(1), keepRate))] : [];
	return frame.function(before, [...walk, ...payByBond(frame)]);
}

/**
 * `settleLiquid` of the kernel, and `liquidGrid` on the chain's grid. Parameters of its own: low, range, slope of the
 * sigmoid's argument, zeros. Three short walks over the rows of a block instead of a long one, so that the processor
 * overlaps more rows: a single chain from weight to bond takes some 80 cycles.
 */
export function settleLiquid(onGrid: boolean): FunctionBuilder {
	const frame = new SettleFrame(onGrid ? "liquidGrid" : "liquid", onGrid, ["low", "range", "slope", "zeros"]);
	const { scratchRow } = frame;
	const [low, range, slope, centre] = [frame.vector(), frame.vector(), frame.vector(), frame.vector()];
	const [zerosHold, allHold, one] = [frame.vector(), frame.vector(), frame.vector()];
	const spare = new Map(
		frame.lanes.map((lane) => [lane, { x: frame.vector(), over: frame.vector(), under: frame.vector() }]),
	);

	const argument = frame.forRows([
		...frame.loadWeights(),
		...frame.rankRow(),
		...frame.each((lane) => {
			const { forBonds, bond, consensus, offset } = lane;
			const buying = pair.subtract(forBonds, frame.cutOnGrid(consensus));
			const selling = pair.subtract(bond, forBonds);
			const gap = pair.select(buying, selling, pair.atLeast(forBonds, bond));
			const difference = pair.lesser(pair.greater(gap, pair.of(0)), one);
			return [
				...loadBond(frame, lane),
				pair.store(scratchRow, offset, pair.subtract(pair.multiply(slope, difference), centre)),
			];
		}),
	]);
	const sigmoids = frame.forRows(
		frame.each((lane) => {
			const { x, over, under } = spare.get(lane)!;
			return [
				x.set(pair.load(scratchRow, lane.offset)),
				...sigmoid(x, over, under),
				pair.store(scratchRow, lane.offset, x),
			];
		}),
	);
	const renewal = frame.forRows([
		...frame.loadWeights(),
		...frame.each((lane) => {
			const { weight, forBonds, bond, offset } = lane;
			const { x } = spare.get(lane)!;
			const submittedZero = pair.and(zerosHold, pair.sameBits(weight, pair.of(0)));
			const holds = pair.or(allHold, pair.or(pair.above(forBonds, pair.of(0)), submittedZero));
			const renewed = onGrid
				? pair.add(frame.cut(pair.multiply(x, forBonds)), frame.cut(pair.multiply(pair.subtract(one, x), bond)))
				: pair.add(bond, pair.multiply(x, pair.subtract(forBonds, bond)));
			return [
				...loadBond(frame, lane),
				x.set(frame.cutOnGrid(pair.add(low, pair.multiply(pair.load(scratchRow, offset), range)))),
				bond.set(pair.and(renewed, holds)),
				...storeBond(frame, lane),
			];
		}),
	]);

	const { extra } = frame;
	return frame.function(
		[
			one.set(pair.of(1)),
			low.set(pair.splat(extra.low!)),
			range.set(pair.splat(extra.range!)),
			slope.set(pair.splat(extra.slope!)),
			centre.set(pair.multiply(slope, pair.of(0.5))),
			zerosHold.set(pair.above(pair.splat(extra.zeros!), pair.of(0))),
			allHold.set(pair.above(pair.splat(extra.zeros!), one)),
		],
		[...argument, ...sigmoids, ...renewal, ...payByBond(frame)],
	);
}

const loadBond = ({ bondRow }: SettleFrame, { bond, keep, offset }: Lane): Statement[] => [
	bond.set(pair.multiply(pair.load(bondRow, offset), keep)),
];

const storeBond = ({ bondRow }: SettleFrame, { bond, sum, offset }: Lane): Statement[] => [
	pair.store(bondRow, offset, bond),
	sum.set(pair.add(sum, bond)),
];

/** Pays each column's rank to the rows by their bonds. */
function payByBond(frame: SettleFrame): Statement[] {
	return [
		...frame.each(({ sum, rank, weight: factor }) => [
			factor.set(pair.and(pair.divide(rank, sum), pair.above(sum, pair.of(NOTHING)))),
		]),
		...frame.forRows(
			frame.addToDividends(({ offset, weight: factor }) => pair.multiply(pair.load(frame.bondRow, offset), factor)),
		),
	];
}

/** As in the JavaScript kernel: Padé's quotient, squared thrice. `x` is replaced by the sigmoid. */
function sigmoid(x: Vector, over: Vector, under: Vector): Statement[] {
	const square = under;
	const even = pair.add(pair.of(1680), pair.multiply(square, pair.add(pair.of(180), square)));
	const odd = pair.multiply(x, pair.add(pair.of(840), pair.multiply(square, pair.of(20))));
	const squarings = Array.from({ length: SQUARINGS }, () => [
		over.set(pair.multiply(over, over)),
		under.set(pair.multiply(under, under)),
	]);
	return [
		x.set(pair.lesser(pair.greater(x, pair.of(-LARGEST)), pair.of(LARGEST))),
		square.set(pair.multiply(x, x)),
		over.set(even),
		x.set(odd),
		under.set(pair.subtract(over, x)),
		over.set(pair.add(over, x)),
		...squarings.flat(),
		x.set(pair.divide(over, pair.add(over, under))),
	];
}
