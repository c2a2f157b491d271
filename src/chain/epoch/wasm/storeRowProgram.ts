import { BLOCK } from "../kernel/yumaKernel.ts";
import { f64, FunctionBuilder, i32, pair, repeat } from "./assembler.ts";

const ROW_BYTES = BLOCK * 8;
const PAIR_BYTES = 16;

/** `storeRow` of the kernel. Parameters: pitch, blocks, address of the staged row, address of the row in block 0. */
export function storeRowProgram(): FunctionBuilder {
	const build = new FunctionBuilder("storeRow");
	const pitch = build.parameter("i32");
	const blocks = build.parameter("i32");
	const staging = build.parameter("i32");
	const target = build.parameter("i32");
	const at = build.local("i32");
	const last = build.local("i32");
	const left = build.local("v128");
	const right = build.local("v128");
	const sum = build.local("f64");
	const scale = build.local("v128");
	const onward = at.set(i32.add(at, i32.of(ROW_BYTES)));

	return build.body([
		last.set(i32.add(staging, i32.multiply(blocks, i32.of(ROW_BYTES)))),
		at.set(staging),
		repeat(
			[left.set(pair.add(left, pair.load(at, 0))), right.set(pair.add(right, pair.load(at, PAIR_BYTES))), onward],
			i32.below(at, last),
		),
		left.set(pair.add(left, right)),
		sum.set(f64.add(pair.first(left), pair.second(left))),
		scale.set(
			pair.select(pair.divide(pair.of(1), pair.splat(sum)), pair.of(1), pair.above(pair.splat(sum), pair.of(0))),
		),
		at.set(staging),
		repeat(
			[
				pair.store(target, 0, pair.multiply(pair.load(at, 0), scale)),
				pair.store(target, PAIR_BYTES, pair.multiply(pair.load(at, PAIR_BYTES), scale)),
				target.set(i32.add(target, i32.multiply(pitch, i32.of(ROW_BYTES)))),
				onward,
			],
			i32.below(at, last),
		),
	]);
}
