import { BLOCK, LARGEST_EXPONENT, NOTHING, REDUCTION } from "../kernel/yumaKernel.ts";
import { type Expr, f64, FunctionBuilder, i32, type Local, pair, repeat, type Statement } from "./assembler.ts";

const ROW_BYTES = BLOCK * 8;
const PAIR_BYTES = 16;
const PAIRS = [0, 1] as const;
const LARGEST = LARGEST_EXPONENT / REDUCTION;
/** Powers of two up to REDUCTION. */
const SQUARINGS = 31 - Math.clz32(REDUCTION);

/** Which bonds. */
export type Settlement = "yuma2" | "yuma3" | "liquid";
type Vector = Local<"v128">;

/**
 * The `settle…` functions of the kernel: four columns at a time are clipped, ranked and their bonds renewed while they lie
 * in the cache, then paid out to the validators by bond.
 *
 * Parameters: rows, pitch, blocks, then the addresses of weights, bonds, stake, keepBonds, consensus, rank, trust, dividends, then
 * rate, penalty, and for liquid alpha low, range, slope of the sigmoid's argument, zeros.
 */
export function settleProgram(kind: Settlement): FunctionBuilder {
	const build = new FunctionBuilder(kind);
	const rows = build.parameter("i32");
	const pitch = build.parameter("i32");
	const blocks = build.parameter("i32");
	const weights = build.parameter("i32");
	const bonds = build.parameter("i32");
	const stake = build.parameter("i32");
	const keepBonds = build.parameter("i32");
	const consensus = build.parameter("i32");
	const rank = build.parameter("i32");
	const trust = build.parameter("i32");
	const dividends = build.parameter("i32");
	const rate = build.parameter("f64");
	const penalty = build.parameter("f64");
	const low = build.parameter("f64");
	const range = build.parameter("f64");
	const slope = build.parameter("f64");
	const zeros = build.parameter("i32");

	const last = build.local("i32");
	const rowEnd = build.local("i32");
	const row = build.local("i32");
	const bondRow = build.local("i32");
	const share = build.local("i32");
	const trustRow = build.local("i32");
	const dividendRow = build.local("i32");
	const vector = (): Vector => build.local("v128");
	const held = vector();
	const total = vector();
	const constants = {
		rate: vector(),
		keepRate: vector(),
		penalty: vector(),
		low: vector(),
		range: vector(),
		slope: vector(),
		centre: vector(),
		zerosHold: vector(),
		allHold: vector(),
	};
	const lanes = PAIRS.map((k) => ({
		offset: k * PAIR_BYTES,
		consensus: vector(),
		keep: vector(),
		rank: vector(),
		/** Sums over rows: of new bonds, and in Yuma 2 of instant and old bonds. */
		sum: vector(),
		oldSum: vector(),
		instantFactor: vector(),
		oldFactor: vector(),
		weight: vector(),
		clipped: vector(),
		forBonds: vector(),
		bond: vector(),
		x: vector(),
		over: vector(),
		under: vector(),
	}));
	type Lane = (typeof lanes)[number];
	const each = (step: (lane: Lane) => Statement[]): Statement[] => lanes.flatMap(step);
	const advance = (pointer: Local<"i32">, bytes: number): Statement => pointer.set(i32.add(pointer, i32.of(bytes)));

	const forRows = (step: readonly Statement[]): Statement[] => [
		row.set(weights),
		bondRow.set(bonds),
		share.set(stake),
		trustRow.set(trust),
		dividendRow.set(dividends),
		repeat(
			[
				held.set(pair.loadSplat(share)),
				...step,
				advance(share, 8),
				advance(bondRow, ROW_BYTES),
				advance(trustRow, PAIR_BYTES),
				advance(dividendRow, PAIR_BYTES),
				advance(row, ROW_BYTES),
			],
			i32.below(row, rowEnd),
		),
	];
	const loadWeights = each(({ weight, clipped, forBonds, consensus: limit, offset }) => [
		weight.set(pair.load(row, offset)),
		clipped.set(pair.lesser(weight, limit)),
		forBonds.set(pair.add(weight, pair.multiply(constants.penalty, pair.subtract(clipped, weight)))),
	]);
	const addTo = (address: Local<"i32">, part: (lane: Lane) => Expr<"v128">): Statement[] => [
		total.set(pair.load(address)),
		...each((lane) => [total.set(pair.add(total, part(lane)))]),
		pair.store(address, 0, total),
	];
	const rankRow = [
		...addTo(trustRow, ({ clipped }) => clipped),
		...each(({ rank: sum, clipped }) => [sum.set(pair.add(sum, pair.multiply(held, clipped)))]),
	];
	const instantBond = ({ forBonds }: Lane): Expr<"v128"> => pair.multiply(held, forBonds);

	const yuma2 = (): Statement[] => [
		...forRows([
			...loadWeights,
			...rankRow,
			...each((lane) => [
				lane.sum.set(pair.add(lane.sum, instantBond(lane))),
				lane.oldSum.set(pair.add(lane.oldSum, pair.multiply(pair.load(bondRow, lane.offset), lane.keep))),
			]),
		]),
		...each(({ sum, oldSum, keep, instantFactor, oldFactor, weight: whole }) => {
			const instantPart = pair.and(constants.rate, pair.above(sum, pair.of(NOTHING)));
			const oldPart = pair.and(constants.keepRate, pair.above(oldSum, pair.of(NOTHING)));
			const positive = (value: Expr<"v128">, part: Expr<"v128">): Expr<"v128"> =>
				pair.and(value, pair.above(part, pair.of(0)));
			return [
				whole.set(pair.add(instantPart, oldPart)),
				instantFactor.set(positive(pair.divide(instantPart, pair.multiply(sum, whole)), instantPart)),
				oldFactor.set(positive(pair.divide(pair.multiply(oldPart, keep), pair.multiply(oldSum, whole)), oldPart)),
			];
		}),
		...forRows([
			...loadWeights,
			...each((lane) => [
				lane.bond.set(
					pair.add(
						pair.multiply(instantBond(lane), lane.instantFactor),
						pair.multiply(pair.load(bondRow, lane.offset), lane.oldFactor),
					),
				),
				pair.store(bondRow, lane.offset, lane.bond),
			]),
			...addTo(dividendRow, ({ bond, rank: sum }) => pair.multiply(bond, sum)),
		]),
	];

	const uniformBond = ({ bond, forBonds }: Lane): Statement[] => [
		bond.set(pair.add(pair.multiply(forBonds, constants.rate), pair.multiply(bond, constants.keepRate))),
	];
	const liquidBond = (lane: Lane): Statement[] => {
		const { weight, forBonds, bond, consensus: limit, x, over, under } = lane;
		const buying = pair.subtract(forBonds, limit);
		const selling = pair.subtract(bond, forBonds);
		const gap = pair.select(buying, selling, pair.atLeast(forBonds, bond));
		const difference = pair.lesser(pair.greater(gap, pair.of(0)), pair.of(1));
		const submittedZero = pair.and(constants.zerosHold, pair.sameBits(weight, pair.of(0)));
		const holds = pair.or(constants.allHold, pair.or(pair.above(forBonds, pair.of(0)), submittedZero));
		return [
			x.set(pair.subtract(pair.multiply(constants.slope, difference), constants.centre)),
			...sigmoid(x, over, under),
			x.set(pair.add(constants.low, pair.multiply(x, constants.range))),
			bond.set(pair.add(bond, pair.multiply(x, pair.subtract(forBonds, bond)))),
			bond.set(pair.and(bond, holds)),
		];
	};
	const ownBonds = (renew: (lane: Lane) => Statement[]): Statement[] => [
		...forRows([
			...loadWeights,
			...rankRow,
			...each((lane) => [
				lane.bond.set(pair.multiply(pair.load(bondRow, lane.offset), lane.keep)),
				...renew(lane),
				pair.store(bondRow, lane.offset, lane.bond),
				lane.sum.set(pair.add(lane.sum, lane.bond)),
			]),
		]),
		...each(({ sum, rank: paid, instantFactor }) => [
			instantFactor.set(pair.and(pair.divide(paid, sum), pair.above(sum, pair.of(NOTHING)))),
		]),
		...forRows(
			addTo(dividendRow, ({ offset, instantFactor }) => pair.multiply(pair.load(bondRow, offset), instantFactor)),
		),
	];
	const settle = kind === "yuma2" ? yuma2() : ownBonds(kind === "yuma3" ? uniformBond : liquidBond);

	return build.body([
		constants.rate.set(pair.splat(rate)),
		constants.keepRate.set(pair.splat(f64.subtract(f64.of(1), rate))),
		constants.penalty.set(pair.splat(penalty)),
		constants.low.set(pair.splat(low)),
		constants.range.set(pair.splat(range)),
		constants.slope.set(pair.splat(slope)),
		constants.centre.set(pair.multiply(constants.slope, pair.of(0.5))),
		constants.zerosHold.set(pair.mask(zeros)),
		constants.allHold.set(pair.mask(i32.equal(zeros, i32.of(2)))),
		last.set(i32.add(consensus, i32.multiply(blocks, i32.of(ROW_BYTES)))),
		repeat(
			[
				rowEnd.set(i32.add(weights, i32.multiply(rows, i32.of(ROW_BYTES)))),
				...each((lane) => [
					lane.consensus.set(pair.load(consensus, lane.offset)),
					lane.keep.set(pair.load(keepBonds, lane.offset)),
					lane.rank.set(pair.of(0)),
					lane.sum.set(pair.of(0)),
					lane.oldSum.set(pair.of(0)),
				]),
				...settle,
				...each((lane) => [pair.store(rank, lane.offset, lane.rank)]),
				bonds.set(i32.add(bonds, i32.multiply(pitch, i32.of(ROW_BYTES)))),
				weights.set(i32.add(weights, i32.multiply(pitch, i32.of(ROW_BYTES)))),
				advance(keepBonds, ROW_BYTES),
				advance(rank, ROW_BYTES),
				advance(consensus, ROW_BYTES),
			],
			i32.below(consensus, last),
		),
	]);
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
