/** Shown where there is no number. */
export const NO_NUMBER = "–";

/**
 * A number as people read it, everywhere the same: three significant digits, thousands separated, a real minus: 0.831,
 * 12.4, 2,950, −61,000.
 */
export function threeDigits(value: number): string {
	if (value === 0 || !Number.isFinite(value)) return String(value);
	const rounded = Number(value.toPrecision(3));
	const size = Math.abs(rounded);
	if (size >= 1e15 || size < 1e-6) return rounded.toExponential().replace("-", "−");
	const [whole, fraction] = String(size).split(".");
	const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
	return `${rounded < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A number with its unit, for prose, tile, tree, command line and exports: "12.4 %", "0.831"; a dash for a gap. */
export function say(value: number | null | undefined, unit = ""): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return NO_NUMBER;
	if (unit === "year") return String(value);
	return `${threeDigits(value)}${unit && ` ${unit}`}`;
}
