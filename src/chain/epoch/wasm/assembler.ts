/** WebAssembly value types that the kernels use. */
export type ValueType = "i32" | "f64" | "v128";

/** Code that leaves one value of a type on the stack. */
export interface Expr<T extends ValueType> {
	readonly type: T;
	readonly code: readonly number[];
}

/** Code that leaves the stack as it was. */
export type Statement = readonly number[];

const TYPE_CODES: Readonly<Record<ValueType, number>> = { i32: 0x7f, f64: 0x7c, v128: 0x7b };
const SIMD = 0xfd;
const NO_RESULT = 0x40;

/** A local variable or parameter; reads as an expression. */
export class Local<T extends ValueType> implements Expr<T> {
	readonly code: readonly number[];

	constructor(
		readonly type: T,
		readonly index: number,
	) {
		this.code = [0x20, ...unsigned(index)];
	}

	set(value: Expr<T>): Statement {
		return [...value.code, 0x21, ...unsigned(this.index)];
	}
}

/** LEB128. */
function unsigned(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	do {
		const low = rest & 0x7f;
		rest >>>= 7;
		bytes.push(rest === 0 ? low : low | 0x80);
	} while (rest !== 0);
	return bytes;
}

function signed(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	for (;;) {
		const low = rest & 0x7f;
		rest >>= 7;
		if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
		bytes.push(low | 0x80);
	}
}

const float64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];

type Binary<A extends ValueType, R extends ValueType> = (a: Expr<A>, b: Expr<A>) => Expr<R>;

const make = <T extends ValueType>(type: T, ...parts: readonly (readonly number[])[]): Expr<T> => ({
	type,
	code: parts.flat(),
});

const binary =
	<A extends ValueType, R extends ValueType>(result: R, ...opcode: number[]): Binary<A, R> =>
	(a, b) =>
		make(result, a.code, b.code, opcode);

const simd = (opcode: number): Binary<"v128", "v128"> => binary("v128", SIMD, ...unsigned(opcode));

/** Whole numbers: addresses and counters. */
export const i32 = {
	of: (value: number): Expr<"i32"> => make("i32", [0x41], signed(value)),
	add: binary<"i32", "i32">("i32", 0x6a),
	multiply: binary<"i32", "i32">("i32", 0x6c),
	equal: binary<"i32", "i32">("i32", 0x46),
	below: binary<"i32", "i32">("i32", 0x49),
	isZero: (a: Expr<"i32">): Expr<"i32"> => make("i32", a.code, [0x45]),
};

export const f64 = {
	of: (value: number): Expr<"f64"> => make("f64", [0x44], float64(value)),
	add: binary<"f64", "f64">("f64", 0xa0),
	subtract: binary<"f64", "f64">("f64", 0xa1),
};

/** Pairs of float64. Comparisons give lanes of all ones or all zeros. */
export const pair = {
	/** Both lanes the same constant. */
	of: (value: number): Expr<"v128"> => make("v128", [SIMD, 0x0c], float64(value), float64(value)),
	splat: (value: Expr<"f64">): Expr<"v128"> => make("v128", value.code, [SIMD, 0x14]),
	/** All bits set or none, from a whole number that is not or is zero. */
	mask: (flag: Expr<"i32">): Expr<"v128"> =>
		make("v128", make("i32", i32.of(0).code, flag.code, [0x45, 0x45, 0x6b]).code, [SIMD, 0x11]),
	load: (address: Expr<"i32">, offset = 0): Expr<"v128"> =>
		make("v128", address.code, [SIMD, 0x00, 3], unsigned(offset)),
	/** One float64 from memory in both lanes. */
	loadSplat: (address: Expr<"i32">): Expr<"v128"> => make("v128", address.code, [SIMD, 0x0a, 3, 0]),
	store: (address: Expr<"i32">, offset: number, value: Expr<"v128">): Statement => [
		...address.code,
		...value.code,
		SIMD,
		0x0b,
		3,
		...unsigned(offset),
	],
	add: simd(0xf0),
	subtract: simd(0xf1),
	multiply: simd(0xf2),
	divide: simd(0xf3),
	floor: (a: Expr<"v128">): Expr<"v128"> => make("v128", a.code, [SIMD], unsigned(0x75)),
	/** b < a ? b : a */
	lesser: simd(0xf6),
	/** a < b ? b : a */
	greater: simd(0xf7),
	below: simd(0x49),
	above: simd(0x4a),
	atMost: simd(0x4b),
	atLeast: simd(0x4c),
	/** Equal in all 64 bits, so that 0 and -0 differ. */
	sameBits: simd(0xd6),
	and: simd(0x4e),
	/** a where the mask b is not set. */
	andNot: simd(0x4f),
	or: simd(0x50),
	/** `yes` where the mask is set, else `no`. */
	select: (yes: Expr<"v128">, no: Expr<"v128">, mask: Expr<"v128">): Expr<"v128"> =>
		make("v128", yes.code, no.code, mask.code, [SIMD, 0x52]),
	first: (a: Expr<"v128">): Expr<"f64"> => make("f64", a.code, [SIMD, 0x21, 0]),
	second: (a: Expr<"v128">): Expr<"f64"> => make("f64", a.code, [SIMD, 0x21, 1]),
	any: (a: Expr<"v128">): Expr<"i32"> => make("i32", a.code, [SIMD, 0x53]),
};

/** Runs the body, and again as long as `again` is not zero after it. */
export const repeat = (body: readonly Statement[], again: Expr<"i32">): Statement => [
	...[0x03, NO_RESULT],
	...body.flat(),
	...again.code,
	...[0x0d, 0, 0x0b],
];

/** Runs the body as long as `condition` is not zero before it. */
export const whilst = (condition: Expr<"i32">, body: readonly Statement[]): Statement =>
	when(condition, [repeat(body, condition)]);

export const when = (
	condition: Expr<"i32">,
	then: readonly Statement[],
	otherwise: readonly Statement[] = [],
): Statement => [
	...condition.code,
	...[0x04, NO_RESULT],
	...then.flat(),
	...(otherwise.length > 0 ? [0x05, ...otherwise.flat()] : []),
	0x0b,
];

/** A function under construction: declare parameters first, then locals, then give the body. */
export class FunctionBuilder {
	readonly #parameters: ValueType[] = [];
	readonly #locals: ValueType[] = [];
	#body: readonly number[] = [];
	#result: Expr<"i32"> | undefined;

	constructor(readonly name: string) {}

	parameter<T extends ValueType>(type: T): Local<T> {
		this.#parameters.push(type);
		return new Local(type, this.#parameters.length - 1);
	}

	local<T extends ValueType>(type: T): Local<T> {
		this.#locals.push(type);
		return new Local(type, this.#parameters.length + this.#locals.length - 1);
	}

	body(statements: readonly Statement[], result?: Expr<"i32">): this {
		this.#body = statements.flat();
		this.#result = result;
		return this;
	}

	get signature(): number[] {
		const results = this.#result ? [TYPE_CODES.i32] : [];
		return [0x60, ...vector(this.#parameters.map((type) => [TYPE_CODES[type]])), results.length, ...results];
	}

	get code(): number[] {
		const locals = vector(this.#locals.map((type) => [1, TYPE_CODES[type]]));
		return sized([...locals, ...this.#body, ...(this.#result?.code ?? []), 0x0b]);
	}
}

const sized = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];
const vector = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
const text = (value: string): number[] => sized([...new TextEncoder().encode(value)]);

/** A module of these functions, all exported by name, on a memory imported as `host.memory`. */
export function assemble(functions: readonly FunctionBuilder[]): Uint8Array<ArrayBuffer> {
	const section = (id: number, content: readonly number[]): number[] => [id, ...sized(content)];
	return Uint8Array.from([
		...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(1, vector(functions.map(({ signature }) => signature))),
		...section(2, vector([[...text("host"), ...text("memory"), 0x02, 0x00, 1]])),
		...section(3, vector(functions.map((_, index) => unsigned(index)))),
		...section(7, vector(functions.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]))),
		...section(10, vector(functions.map(({ code }) => code))),
	]);
}
