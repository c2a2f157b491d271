// gifenc ships no types. What gifOf.ts uses of it.
declare module "gifenc" {
	type Palette = [red: number, green: number, blue: number][];
	interface FrameOptions {
		/** Of the first frame. */
		readonly palette?: Palette;
		/** In milliseconds. */
		readonly delay?: number;
		/** How often it is played again after the first time; of the first frame. */
		readonly repeat?: number;
		readonly transparent?: boolean;
		readonly transparentIndex?: number;
		/** 1: the next frame is painted over this one. */
		readonly dispose?: number;
	}
	interface Encoder {
		writeFrame(index: Uint8Array, width: number, height: number, options?: FrameOptions): void;
		finish(): void;
		bytes(): Uint8Array;
	}
	export function GIFEncoder(): Encoder;
	export function quantize(rgba: Uint8Array, mostColours: number): Palette;
	export function applyPalette(rgba: Uint8Array, palette: Palette): Uint8Array;
}
