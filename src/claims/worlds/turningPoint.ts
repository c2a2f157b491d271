import { type TurningPoint } from "./claimTestReport.ts";
import { exp, log } from "../../numeric/math.ts";
import { threeDigits } from "../../simulations/kit/build.ts";
import { type NumberParameter, type Parameter, type Value } from "../../simulations/kit/parameters.ts";
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

/** Premises that one claim is searched for: the one that its finding names, and the strongest influences. */
export const MOST_PREMISES = 3;

/** Most values that a claim's search looks at, each with all of its seeds: the defaults and the ends of what is allowed among them. */
export const mostLooks = ({ grid, halvings }: SearchDepth, premises: number): number =>
	premises * (grid + 1) + 2 + halvings;

/** How far a claim holds: not at all, in part, in full. */
export type Held = 0 | 1 | 2;

/** How far the claim holds with the parameter at this value; undefined where the simulation refuses it. */
export type HeldAt = (value: Value) => Promise<Held | undefined>;

/** A parameter by which a claim may turn. */
export interface Premise {
	readonly name: string;
	readonly parameter: Parameter;
	readonly heldAt: HeldAt;
}

/** Two neighbouring values between which the claim turns: on one side it holds as far as asked, on the other less. */
interface Turn {
	readonly below: number;
	readonly above: number;
	readonly holdsAbove: boolean;
}

/** What was seen of a premise: enough to say where it turns, or to look further. */
interface Looked {
	readonly premise: Premise;
	readonly seen: readonly { readonly value: Value; readonly held: Held }[];
}

/**
 * Where one parameter, moved alone from the defaults, turns the claim: the nearest place to its default.
 *
 * The first premise that turns it within its plausible range counts: where the claim begins or ceases to hold at all, else
 * where it begins or ceases to hold in full. Where none does, a value of the first premise that is allowed and not plausible.
 *
 * @param premises the most important one first; at least one
 * @returns without `at` where nothing turns it
 */
export async function turningPoint(
	premises: readonly [Premise, ...Premise[]],
	depth: Pick<SearchDepth, "grid" | "halvings"> = fullDepth,
): Promise<TurningPoint> {
	const turnOf = async (looked: Looked) =>
		(await narrowed(looked, 1, depth.halvings)) ?? (await narrowed(looked, 2, depth.halvings));
	const seenOfFirst: Looked["seen"][number][] = [];
	for (const premise of premises) {
		const seen = await look(premise, plausibleValues(premise.parameter, depth.grid));
		const found = await turnOf({ premise, seen });
		if (found) return found;
		if (premise === premises[0]) seenOfFirst.push(...seen);
	}
	const [premise] = premises;
	const { parameter } = premise;
	if (parameter.kind === "number") {
		const ends = await look(premise, [parameter.min, parameter.max]);
		const seen = [...ends, ...seenOfFirst].toSorted((a, b) => Number(a.value) - Number(b.value));
		const found = await turnOf({ premise, seen });
		if (found) return { ...found, implausible: true };
	}
	return searchedOf(premise);
}

const searchedOf = ({ name, parameter }: Premise): TurningPoint => {
	const unit = parameter.kind === "number" ? parameter.unit : "";
	const range = () =>
		plausibleRange(parameter as NumberParameter)
			.map(threeDigits)
			.join(" to ");
	return {
		parameter: name,
		label: parameter.label,
		unit,
		searched:
			parameter.kind === "number"
				? `${range()}${unit && ` ${unit}`}`
				: optionsOf(parameter)
						.map(({ label }) => label)
						.join(", "),
	};
};

const optionsOf = (parameter: Exclude<Parameter, NumberParameter>): readonly { value: Value; label: string }[] =>
	parameter.kind === "choice"
		? [...parameter.options]
		: [
				{ value: false, label: "off" },
				{ value: true, label: "on" },
			];

async function look({ heldAt }: Premise, values: readonly Value[]): Promise<Looked["seen"]> {
	const all = await Promise.all(values.map(async (value) => ({ value, held: await heldAt(value) })));
	return all.flatMap(({ value, held }) => (held === undefined ? [] : [{ value, held }]));
}

/** Values to try, in order: evenly over the plausible range, or by factors, and the default where it lies within. */
function plausibleValues(parameter: Parameter, points: number): readonly Value[] {
	if (parameter.kind !== "number") return optionsOf(parameter).map(({ value }) => value);
	const [low, high] = plausibleRange(parameter);
	const { default: home } = parameter;
	const { between } = scaleOf(parameter);
	const inner = Array.from({ length: points - 2 }, (_, i) => between(low, high, (i + 1) / (points - 1)));
	return [...new Set([low, ...inner, high, ...(home > low && home < high ? [home] : [])])].sort((a, b) => a - b);
}

function scaleOf({ scale, min, whole = false }: NumberParameter) {
	const byFactors = scale === "log" && min > 0;
	const [to, from] = byFactors ? [log, exp] : [same, same];
	const between = (a: number, b: number, share: number) => {
		const value = from(to(a) + share * (to(b) - to(a)));
		return whole ? Math.round(value) : value;
	};
	return { to, between };
}

const same = (value: number) => value;

/** The turn of a premise at a level, as exactly as so many halvings make it; undefined where it does not turn there. */
async function narrowed({ premise, seen }: Looked, level: Held, halvings: number): Promise<TurningPoint | undefined> {
	const { parameter } = premise;
	const inFull = level === 2 ? { inFull: true } : {};
	if (parameter.kind !== "number") {
		const here = seen.find(({ value }) => value === parameter.default);
		const other = here && seen.find(({ held }) => held >= level !== here.held >= level);
		return other && { ...searchedOf(premise), at: other.value, holdsAbove: other.held >= level, ...inFull };
	}
	const turn = nearestTurn(parameter, seen, level);
	if (!turn) return undefined;
	const { whole = false } = parameter;
	const { between } = scaleOf(parameter);
	let { below, above } = turn;
	for (let i = 0; i < halvings && !(whole && above - below <= 1); i++) {
		const middle = between(below, above, 0.5);
		const held = await premise.heldAt(middle);
		if (held === undefined) break;
		if (held >= level === turn.holdsAbove) above = middle;
		else below = middle;
	}
	// Of a whole number the first one on the upper side; of another the middle of what is left, no finer than it is known.
	const at = whole ? above : Number(between(below, above, 0.5).toPrecision(3));
	return { ...searchedOf(premise), at, holdsAbove: turn.holdsAbove, ...inFull };
}

function nearestTurn(parameter: NumberParameter, seen: Looked["seen"], level: Held): Turn | undefined {
	const { default: home } = parameter;
	const { to } = scaleOf(parameter);
	const distance = ({ below, above }: Turn) =>
		home >= below && home <= above ? 0 : Math.min(Math.abs(to(below) - to(home)), Math.abs(to(above) - to(home)));
	return seen
		.flatMap(({ value, held }, i): Turn[] => {
			const before = seen[i - 1];
			const holdsAbove = held >= level;
			return before && before.held >= level !== holdsAbove
				? [{ below: Number(before.value), above: Number(value), holdsAbove }]
				: [];
		})
		.sort((a, b) => distance(a) - distance(b))[0];
}
