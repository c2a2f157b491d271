import { LARGEST_EXPONENT, NOTHING, REDUCTION } from "../kernel/yumaKernel.ts";
import { type FunctionBuilder, pair, type Statement } from "./assembler.ts";
import { type Lane, ROW_BYTES, SettleFrame, type Vector } from "./settleFrame.ts";

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
 * `settleLiquid` of the kernel. Parameters of its own: low, range, slope of the sigmoid's argument, zeros. Three short walks
 * over the rows of a block instead of a long one, so that the processor overlaps more rows: a single chain from weight to
 * bond takes some 80 cycles.
 *
 * @param variant `liquidGrid` computes on the chain's grid; `liquidPositive` is for zeros = 0, where it looks at fewer things
 */
export function settleLiquid(variant: "liquid" | "liquidGrid" | "liquidPositive"): FunctionBuilder {
	const onGrid = variant === "liquidGrid";
	const frame = new SettleFrame(variant, onGrid, ["low", "range", "slope", "zeros"], 2 * ROW_BYTES);
	const { scratchRow } = frame;
	const [low, range, slope, centre] = [frame.vector(), frame.vector(), frame.vector(), frame.vector()];
	const [zerosHold, allHold, one] = [frame.vector(), frame.vector(), frame.vector()];
	const limits = { least: frame.vector(), most: frame.vector() };
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
			// The chain's choice of the two, cut to 0..1 by the limits of the sigmoid's argument.
			const gap = pair.greater(pair.and(buying, pair.atLeast(forBonds, bond)), selling);
			return [
				...loadBond(frame, lane),
				pair.store(scratchRow, offset + ROW_BYTES, forBonds),
				pair.store(scratchRow, offset, pair.subtract(pair.multiply(slope, gap), centre)),
			];
		}),
	]);
	const sigmoids = frame.forRows(
		frame.each((lane) => {
			const { x, over, under } = spare.get(lane)!;
			return [
				x.set(pair.load(scratchRow, lane.offset)),
				...sigmoid(x, over, under, limits),
				pair.store(scratchRow, lane.offset, x),
			];
		}),
	);
	const renewal = frame.forRows([
		...frame.each((lane) => {
			const { forBonds, bond, offset } = lane;
			const { x } = spare.get(lane)!;
			const positive = pair.above(forBonds, pair.of(0));
			const submittedZero = pair.and(zerosHold, pair.sameBits(frame.loadWeight(lane), pair.of(0)));
			const holds = variant === "liquidPositive" ? positive : pair.or(allHold, pair.or(positive, submittedZero));
			const renewed = onGrid
				? pair.add(frame.cut(pair.multiply(x, forBonds)), frame.cut(pair.multiply(pair.subtract(one, x), bond)))
				: pair.add(bond, pair.multiply(x, pair.subtract(forBonds, bond)));
			return [
				...loadBond(frame, lane),
				forBonds.set(pair.load(scratchRow, offset + ROW_BYTES)),
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
			limits.most.set(pair.lesser(pair.greater(centre, pair.subtract(pair.of(0), centre)), pair.of(LARGEST))),
			limits.least.set(pair.subtract(pair.of(0), limits.most)),
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
function sigmoid(x: Vector, over: Vector, under: Vector, limits: Record<"least" | "most", Vector>): Statement[] {
	const square = under;
	const even = pair.add(pair.of(1680), pair.multiply(square, pair.add(pair.of(180), square)));
	const odd = pair.multiply(x, pair.add(pair.of(840), pair.multiply(square, pair.of(20))));
	const squarings = Array.from({ length: SQUARINGS }, () => [
		over.set(pair.multiply(over, over)),
		under.set(pair.multiply(under, under)),
	]);
	return [
		x.set(pair.lesser(pair.greater(x, limits.least), limits.most)),
		square.set(pair.multiply(x, x)),
		over.set(even),
		x.set(odd),
		under.set(pair.subtract(over, x)),
		over.set(pair.add(over, x)),
		...squarings.flat(),
		x.set(pair.divide(over, pair.add(over, under))),
	];
}
