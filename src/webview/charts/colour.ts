/** Red, green, blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Reads `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb()` and `rgba()`, the forms in which VS Code hands out its tokens. */
export function parseColour(text: string, backdrop: Rgb = [127, 127, 127]): Rgb | undefined {
	const hex = /^#([\da-f]{3,8})$/i.exec(text.trim())?.[1];
	if (hex) {
		const wide = hex.length < 6 ? [...hex].map((digit) => digit + digit).join("") : hex;
		const parts = [0, 2, 4].map((at) => parseInt(wide.slice(at, at + 2), 16)) as unknown as Rgb;
		return over(parts, wide.length === 8 ? parseInt(wide.slice(6), 16) / 255 : 1, backdrop);
	}
	const numbers = /^rgba?\(([^)]+)\)$/i
		.exec(text.trim())?.[1]
		?.split(/[\s,/]+/)
		.map(Number);
	if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return undefined;
	return over(numbers.slice(0, 3) as unknown as Rgb, numbers[3] ?? 1, backdrop);
}

const over = (colour: Rgb, opacity: number, backdrop: Rgb): Rgb => mix(backdrop, colour, opacity);

/** @param share of `b`, from 0 to 1 */
export const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
	[0, 1, 2].map((i) => a[i]! + (b[i]! - a[i]!) * share) as unknown as Rgb;

export const toHex = (colour: Rgb): string =>
	`#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: Rgb): number {
	const [r, g, b] = colour.map((part) =>
		part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
}

/** The colour itself, or as much nearer to the text's colour as it takes to stand out from the background. */
export function legible(colour: Rgb, background: Rgb, text: Rgb, least: number): Rgb {
	for (let share = 0; share < 1; share += 0.1) {
		const candidate = mix(colour, text, share);
		if (contrast(candidate, background) >= least) return candidate;
	}
	return text;
}
