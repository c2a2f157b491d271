/*
 * Units that cannot be mixed. At run time each is a plain number (rao: a bigint); to the compiler they are different
 * opaque things, so that TAO plus alpha, or a block compared with an epoch, is an error and not a wrong result. To
 * compute with one, use the helpers below, or take the bare number out with `amountOf` and name the new unit yourself.
 *
 * Typed arrays of the network hold bare numbers: their names and docstrings say the unit.
 */
declare const unit: unique symbol;

/** TAO, whole tokens. */
export interface Tao {
	readonly [unit]: "TAO";
}
/** Alpha of one subnet, whole tokens. */
export interface Alpha {
	readonly [unit]: "alpha";
}
/** A proportion, 0 to 1. */
export interface Share {
	readonly [unit]: "share";
}
/** A number of blocks, or a block's number; 12 seconds each. */
export interface Block {
	readonly [unit]: "block";
}
/** A number of epochs, or an epoch's index. */
export interface Epoch {
	readonly [unit]: "epoch";
}
/** The chain's integers: 1 token = 10^9 rao. Keeps its token, so that rao of TAO and of alpha stay apart. */
export interface Rao<Token extends Tao | Alpha> {
	readonly [unit]: Token;
}

export type Amount = Tao | Alpha | Share | Block | Epoch;

const named =
	<Unit extends Amount>() =>
	(value: number): Unit =>
		value as unknown as Unit;

export const tao = named<Tao>();
export const alpha = named<Alpha>();
export const share = named<Share>();
export const block = named<Block>();
export const epoch = named<Epoch>();

/** The bare number, without its unit. */
export const amountOf = (amount: Amount): number => amount as unknown as number;

export const plus = <Unit extends Amount>(a: Unit, b: NoInfer<Unit>): Unit =>
	(amountOf(a) + amountOf(b)) as unknown as Unit;

export const minus = <Unit extends Amount>(a: Unit, b: NoInfer<Unit>): Unit =>
	(amountOf(a) - amountOf(b)) as unknown as Unit;

export const times = <Unit extends Amount>(a: Unit, factor: number): Unit => (amountOf(a) * factor) as unknown as Unit;

/** How many times `b` fits into `a`. */
export const ratio = <Unit extends Amount>(a: Unit, b: NoInfer<Unit>): number => amountOf(a) / amountOf(b);

/** What alpha is worth at a price in TAO per alpha: the one way from alpha to TAO without a pool. */
export const valueAt = (amount: Alpha, price: number): Tao => tao(amountOf(amount) * price);

/** The bare integer of an amount in rao. */
export const integerOf = (rao: Rao<Tao> | Rao<Alpha>): bigint => rao as unknown as bigint;

export const raoOf = <Token extends Tao | Alpha>(rao: bigint): Rao<Token> => rao as unknown as Rao<Token>;

/** Whole tokens of an amount in rao; the nearest float64. */
export const tokensOf = <Token extends Tao | Alpha>(rao: Rao<Token>): Token =>
	(Number(rao as unknown as bigint) / 1e9) as unknown as Token;

export const BLOCKS_PER_DAY = 7200;
