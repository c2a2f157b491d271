import { JavascriptKernel } from "./javascriptKernel.ts";
import type { YumaKernel } from "./yumaKernel.ts";

/** Memory is taken in pieces of this many bytes, or larger ones for larger networks. */
const PIECE = 1 << 22;
/** Tables begin at whole cache lines. */
const ALIGNMENT = 64;

/** A stretch of kernel memory; the kernel works on every stretch of its buffer. */
export interface KernelMemory {
	readonly kernel: YumaKernel;
	readonly buffer: ArrayBufferLike;
	/** Byte offset of the stretch, zero-filled and aligned to a cache line. */
	readonly offset: number;
}

/** How to get a buffer of at least so many bytes with a kernel on it. */
export type KernelFactory = (bytes: number) => { readonly kernel: YumaKernel; readonly buffer: ArrayBufferLike };

export const javascriptKernels: KernelFactory = (bytes) => {
	const buffer = new ArrayBuffer(bytes);
	return { kernel: new JavascriptKernel(buffer), buffer };
};

/**
 * Hands out memory from large shared pieces: an engine of its own WebAssembly memory each would exhaust the address space
 * with a network of 128 subnets. A piece is freed when the last engine on it is.
 */
export class KernelArena {
	readonly #create: KernelFactory;
	#piece: ReturnType<KernelFactory> | undefined;
	#used = 0;

	constructor(create: KernelFactory) {
		this.#create = create;
	}

	allocate(bytes: number): KernelMemory {
		const size = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
		if (!this.#piece || this.#used + size > this.#piece.buffer.byteLength) {
			this.#piece = this.#create(Math.max(PIECE, size));
			this.#used = 0;
		}
		const { kernel, buffer } = this.#piece;
		const offset = this.#used;
		this.#used += size;
		return { kernel, buffer, offset };
	}
}
