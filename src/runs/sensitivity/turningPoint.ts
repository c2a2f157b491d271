import { type TurningPoint } from "../../messages/claimTest.ts";
import { exp, log } from "../../numeric/math.ts";
import { threeDigits } from "../../simulations/build.ts";
import { type NumberParameter, type Parameter, type Value } from "../../simulations/parameters.ts";
import { plausibleRange } from "./worldSpace.ts";

/** How finely a range is searched. */
export interface SearchDepth {
	/** Values that are tried before the search narrows, the ends of the range among them; at least 2. */
	readonly grid: number;
	/** Halvings of the interval in which it turns. */
	readonly halvings: number;
	/** Seeds that vote on whether a claim holds at a value, where chance matters. */
	readonly votes: number;
}

/** 1/6 of the range becomes 1/400. */
export const fullDepth: SearchDepth = { grid: 7, halvings: 6, votes: 3 };

/** Most values that one search looks at, each with all of its seeds: the default's among them. */
export const mostLooks = ({ grid, halvings }: SearchDepth): number => grid + halvings + 1;

/** Whether the claim holds with the parameter at this value; undefined where the simulation refuses it. */
export type Holds = (value: Value) => Promise<boolean | undefined>;

/**
 * Where one parameter, moved alone from the defaults, lets a claim begin or cease to hold: the nearest place to its
 * default.
 */
export async function turningPoint(
	name: string,
	parameter: Parameter,
	holds: Holds,
	depth: Pick<SearchDepth, "grid" | "halvings"> = fullDepth,
): Promise<TurningPoint> {
	const { label } = parameter;
	if (parameter.kind !== "number") {
		const options: readonly { readonly value: Value; readonly label: string }[] =
			parameter.kind === "choice"
				? parameter.options
				: [
						{ value: false, label: "off" },
						{ value: true, label: "on" },
					];
		const tried = await Promise.all(options.map(async ({ value }) => ({ value, holds: await holds(value) })));
		const here = tried.find(({ value }) => value === parameter.default)?.holds;
		const other = tried.find((one) => here !== undefined && one.holds !== undefined && one.holds !== here);
		return {
			parameter: name,
			label,
			unit: "",
			searched: options.map((option) => option.label).join(", "),
			...(other && { at: other.value, holdsAbove: other.holds! }),
		};
	}
	const { unit } = parameter;
	const [low, high] = plausibleRange(parameter);
	const searched = `${threeDigits(low)} to ${threeDigits(high)}${unit && ` ${unit}`}`;
	const found = await narrow(parameter, low, high, holds, depth);
	return { parameter: name, label, unit, searched, ...found };
}

async function narrow(
	parameter: NumberParameter,
	low: number,
	high: number,
	holds: Holds,
	{ grid: points, halvings }: Pick<SearchDepth, "grid" | "halvings">,
): Promise<{ readonly at: number; readonly holdsAbove: boolean } | undefined> {
	const { whole = false, default: home } = parameter;
	const byFactors = parameter.scale === "log" && low > 0;
	const [toScale, fromScale] = byFactors ? [log, exp] : [same, same];
	const between = (a: number, b: number, share: number) => {
		const value = fromScale(toScale(a) + share * (toScale(b) - toScale(a)));
		return whole ? Math.round(value) : value;
	};
	const inner = Array.from({ length: points - 2 }, (_, i) => between(low, high, (i + 1) / (points - 1)));
	const grid = [...new Set([low, ...inner, high, ...(home > low && home < high ? [home] : [])])].sort((a, b) => a - b);
	const looked = await Promise.all(grid.map(async (value) => ({ value, holds: await holds(value) })));
	const known = looked.filter((look) => look.holds !== undefined);

	const distance = ([a, b]: readonly [number, number]) =>
		home >= a && home <= b ? 0 : Math.min(...[a, b].map((value) => Math.abs(toScale(value) - toScale(home))));
	const turns = known.flatMap(({ value, holds: after }, i) => {
		const before = known[i - 1];
		return before && before.holds !== after ? [[before.value, value, after!] as const] : [];
	});
	const nearest = turns.sort((a, b) => distance([a[0], a[1]]) - distance([b[0], b[1]]))[0];
	if (!nearest) return undefined;

	let [below, above] = nearest;
	const holdsAbove = nearest[2];
	for (let i = 0; i < halvings && !(whole && above - below <= 1); i++) {
		const middle = between(below, above, 0.5);
		const held = await holds(middle);
		if (held === undefined) break;
		if (held === holdsAbove) above = middle;
		else below = middle;
	}
	// Of a whole number the first one on the upper side; of another the middle of what is left, no finer than it is known.
	return { at: whole ? above : Number(between(below, above, 0.5).toPrecision(3)), holdsAbove };
}

const same = (value: number) => value;
