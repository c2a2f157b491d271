import { log, pow } from "../../numeric/math.ts";
import { mean } from "../../numeric/sums.ts";
import { CLASSES, SHARES } from "./parts/measured.ts";
import { normalDeviate, normalShare } from "./parts/normal.ts";

/** Index of the Pareto law of firm sizes. @source Axtell, Science 293 (2001): 1.06 for US firms by employees */
const SIZE_TAIL = 1.06;
/** Sizes at which a class is evaluated: middles of equal shares of its firms. */
const POINTS = 40;

/** ln(employees / 100) of firms at equal shares of a class. */
export const sizesOf = ({ from, to }: { readonly from: number; readonly to: number }): readonly number[] => {
	const within = to === Infinity ? 1 : 1 - pow(from / to, SIZE_TAIL);
	return Array.from({ length: POINTS }, (_, i) =>
		log((from / 100) * pow(1 - (within * (i + 0.5)) / POINTS, -1 / SIZE_TAIL)),
	);
};

/** Probit of adoption over size: the deviate α(year) + β₁·x + β₂·x², x = ln(employees / 100). */
export interface Adoption {
	readonly slope: number;
	readonly bend: number;
	/** α of the first fitted year, and its rise a year. */
	readonly level: number;
	readonly rise: number;
}

const FIRST = 2023;
/** Rounds in which the fit makes up for a class being a mixture of sizes. */
const ROUNDS = 60;

/**
 * Least squares on the deviates of both fitted years: with three classes the mean curve passes through all of them, and the
 * years differ by a constant. Classes are mixtures of sizes, so targets are shifted until the mixture fits.
 */
export function fitAdoption(early: readonly number[], late: readonly number[]): Adoption {
	const classes = CLASSES.map(sizesOf);
	const middles = classes.map(mean);
	const targets = early.map((share, i) => (normalDeviate(share / 100) + normalDeviate(late[i]! / 100)) / 2);
	const rise = mean(early.map((share, i) => normalDeviate(late[i]! / 100) - normalDeviate(share / 100)));
	let aims = targets;
	let curve = through(middles, aims);
	for (let round = 0; round < ROUNDS; round++) {
		curve = through(middles, aims);
		const made = classes.map((sizes) => normalDeviate(mean(sizes.map((x) => normalShare(valueAt(curve, x))))));
		aims = aims.map((aim, i) => aim + targets[i]! - made[i]!);
	}
	return { slope: curve.slope, bend: curve.bend, level: curve.level - rise / 2, rise };
}

interface Curve {
	readonly level: number;
	readonly slope: number;
	readonly bend: number;
}

const valueAt = ({ level, slope, bend }: Curve, x: number) => level + slope * x + bend * x * x;

/** The parabola through three points. */
function through(xs: readonly number[], ys: readonly number[]): Curve {
	const [a, b, c] = xs as [number, number, number];
	const first = (ys[1]! - ys[0]!) / (b - a);
	const bend = ((ys[2]! - ys[1]!) / (c - b) - first) / (c - a);
	const slope = first - bend * (a + b);
	return { level: ys[0]! - slope * a - bend * a * a, slope, bend };
}

/** The curve of the European Union, fitted to 2023 and 2024. */
export const ADOPTION = fitAdoption(SHARES[2023], SHARES[2024]);

/**
 * Share of firms of a class that use AI, 0-1.
 * @param pace how fast the rise goes on after 2024, against that before
 */
export function shareOf(sizes: readonly number[], year: number, pace: number, adoption: Adoption = ADOPTION): number {
	const steps = Math.min(year - FIRST, 1) + pace * Math.max(0, year - FIRST - 1);
	const level = adoption.level + steps * adoption.rise;
	return mean(sizes.map((x) => normalShare(valueAt({ ...adoption, level }, x))));
}
