/*
 * What every JavaScript host has and the language's own library does not declare: all that the pure rooms may use of their
 * surroundings. Only tsconfig.pure.json reads this; elsewhere the host's own declarations say more.
 */

declare class TextEncoder {
	encode(text: string): Uint8Array;
}

declare class TextDecoder {
	constructor(encoding?: string);
	decode(bytes: Uint8Array): string;
}

declare namespace WebAssembly {
	/** Opaque. */
	type Module = object;
	const Module: new (bytes: Uint8Array) => Module;
	class Memory {
		constructor(size: { readonly initial: number });
		readonly buffer: ArrayBuffer;
	}
	class Instance {
		constructor(module: Module, imports: { readonly host: { readonly memory: Memory } });
		readonly exports: Readonly<Record<string, unknown>>;
	}
}
