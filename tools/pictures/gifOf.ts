import { applyPalette, GIFEncoder, quantize } from "gifenc";
import { type Page } from "playwright-core";

/** One moment of a moving picture: a PNG, and how long it stands. */
export interface Moment {
	readonly png: Buffer;
	readonly milliseconds: number;
}

/** The colour that stands for "as in the frame before": most of a screen does not change between two moments. */
const UNCHANGED = 255;

/** A GIF ends by itself: what moves for ever beside a text disturbs those who read it. */
const PLAYED_AGAIN = 2;

/**
 * An animated GIF with one palette for all its frames.
 * @param moments all of one size
 * @param page of a browser, which decodes the PNGs
 */
export async function gifOf(moments: readonly Moment[], page: Page): Promise<Uint8Array> {
	const pictures = [];
	for (const { png } of moments) pictures.push(await pixelsOf(png, page));
	const palette = quantize(sample(pictures.map(({ rgba }) => rgba)), UNCHANGED);
	const encoder = GIFEncoder();
	let before: Uint8Array | undefined;
	for (const [place, { rgba, width, height }] of pictures.entries()) {
		const colours = applyPalette(rgba, palette);
		const changed = before === undefined ? colours : colours.map((c, i) => (c === before![i] ? UNCHANGED : c));
		encoder.writeFrame(changed, width, height, {
			...(before === undefined && { palette: [...palette, [0, 0, 0]], repeat: PLAYED_AGAIN }),
			...(before !== undefined && { transparent: true, transparentIndex: UNCHANGED }),
			delay: moments[place]!.milliseconds,
			dispose: 1,
		});
		before = colours;
	}
	encoder.finish();
	return encoder.bytes();
}

/** Every eighth pixel of each: enough to choose colours by. */
function sample(pictures: readonly Uint8Array[]): Uint8Array {
	const every = 8;
	const words = pictures.map((rgba) => new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4));
	return new Uint8Array(Uint32Array.from(words.flatMap((each) => [...each.filter((_, i) => i % every === 0)])).buffer);
}

async function pixelsOf(png: Buffer, page: Page) {
	const { width, height, data } = await page.evaluate(async (base64) => {
		const blob = new Blob([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], { type: "image/png" });
		const bitmap = await createImageBitmap(blob);
		const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
		context.drawImage(bitmap, 0, 0);
		const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
		const url = await new Promise<string>((resolve) => {
			const reader = new FileReader();
			reader.onload = () => resolve(String(reader.result));
			reader.readAsDataURL(new Blob([pixels]));
		});
		return { width: bitmap.width, height: bitmap.height, data: url.slice(url.indexOf(",") + 1) };
	}, png.toString("base64"));
	return { width, height, rgba: new Uint8Array(Uint8Array.from(Buffer.from(data, "base64"))) };
}
