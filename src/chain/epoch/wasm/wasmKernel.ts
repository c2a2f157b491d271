import { javascriptKernels, type KernelFactory } from "../kernel/kernelMemory.ts";
import { BLOCK, type LiquidSettings, REDUCTION, type YumaKernel, type YumaLayout } from "../kernel/yumaKernel.ts";
import { assemble } from "./assembler.ts";
import { consensusProgram } from "./consensusProgram.ts";
import { storeRowProgram } from "./storeRowProgram.ts";
import { settleLiquid, settleYuma3 } from "./settleOwnBonds.ts";
import { settleYuma2 } from "./settleYuma2.ts";

const PAGE = 65536;

type Settle = (...parameters: number[]) => void;
type Settlement = "yuma2" | "yuma3" | "yuma3Grid" | "liquid" | "liquidGrid" | "liquidPositive";
type Exports = Readonly<Record<Settlement, Settle>> & {
	readonly storeRow: (pitch: number, blocks: number, staging: number, target: number) => void;
	readonly findConsensus: (...parameters: number[]) => number;
};

/** The kernel in WebAssembly with SIMD. */
class WasmKernel implements YumaKernel {
	readonly #exports: Exports;

	constructor(exports: Exports) {
		this.#exports = exports;
	}

	storeRow({ pitch, blocks, weights, staging }: YumaLayout, row: number): void {
		this.#exports.storeRow(pitch, blocks, staging, weights + row * BLOCK * Float64Array.BYTES_PER_ELEMENT);
	}

	findConsensus(layout: YumaLayout, kappa: number, warm: boolean): number {
		const { rows, pitch, blocks, weights, stake, consensus } = layout;
		return this.#exports.findConsensus(rows, pitch, blocks, weights, stake, consensus, kappa, warm ? 1 : 0);
	}

	settleYuma2(layout: YumaLayout, rate: number, penalty: number, coarse: number): void {
		// Infinity means all columns, those without any instant bond too.
		this.#settle("yuma2", layout, rate, penalty, coarse, coarse === Infinity ? -1 : 0, coarse * layout.rows);
	}

	settleYuma3(layout: YumaLayout, rate: number, penalty: number, onGrid: boolean): void {
		this.#settle(onGrid ? "yuma3Grid" : "yuma3", layout, rate, penalty);
	}

	settleLiquid(layout: YumaLayout, penalty: number, liquid: LiquidSettings): void {
		const { low, range, steepness, zeros, onGrid } = liquid;
		const variant = onGrid ? "liquidGrid" : zeros === 0 ? "liquidPositive" : "liquid";
		this.#settle(variant, layout, 0, penalty, low, range, steepness / REDUCTION, zeros);
	}

	#settle(kind: Settlement, layout: YumaLayout, rate: number, penalty: number, ...own: number[]): void {
		const { rows, pitch, blocks, weights, bonds, stake, keepBonds, consensus, rank, trust, dividends, scratch } =
			layout;
		this.#exports[kind](
			rows,
			pitch,
			blocks,
			weights,
			bonds,
			stake,
			keepBonds,
			consensus,
			rank,
			trust,
			dividends,
			scratch,
			rate,
			penalty,
			...own,
		);
	}
}

let compiled: WebAssembly.Module | undefined;

/** @throws whatever the host throws when it knows no WebAssembly SIMD or forbids it */
export const wasmKernels: KernelFactory = (bytes) => {
	compiled ??= new WebAssembly.Module(
		assemble([
			storeRowProgram(),
			consensusProgram(),
			settleYuma2(),
			settleYuma3(false),
			settleYuma3(true),
			settleLiquid("liquid"),
			settleLiquid("liquidGrid"),
			settleLiquid("liquidPositive"),
		]),
	);
	const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
	const { exports } = new WebAssembly.Instance(compiled, { host: { memory } });
	return { kernel: new WasmKernel(exports as unknown as Exports), buffer: memory.buffer };
};

/** WebAssembly where the host allows it, JavaScript elsewhere; both give equal bits. */
export const fastestKernels: KernelFactory = (bytes) => {
	try {
		return wasmKernels(bytes);
	} catch {
		return javascriptKernels(bytes);
	}
};
