import { type Threshold } from "./claimTestReport.ts";
import { exp, log } from "../../numeric/math.ts";
import { type NumberParameter } from "../../simulations/kit/parameters.ts";
import { plausibleRange } from "../../runs/many/worldSpace.ts";

/** How finely a range is searched. */
export interface SearchDepth {
	/** Values that are tried before the search narrows, the ends of the plausible range among them; at least 2. */
	readonly grid: number;
	/** Halvings of the interval in which it turns. */
	readonly halvings: number;
	/** Seeds that have to agree on the direction, where chance matters. */
	readonly seeds: number;
}

/** 1/6 of the range becomes 1/400. */
export const fullDepth: SearchDepth = { grid: 7, halvings: 6, seeds: 5 };

/** Most runs of one search. */
export const mostLooks = ({ grid, halvings, seeds }: SearchDepth, stochastic: boolean): number =>
	(grid + halvings) * (stochastic ? seeds : 1);

/** How far a claim holds: not at all, in part, in full. */
export type Held = 0 | 1 | 2;

/** How far the claim holds with the parameter at a value, by one seed; undefined where that cannot be said. */
export type HeldAt = (value: number) => Promise<Held | undefined>;

/** A parameter by which a claim may turn. */
export interface Premise {
	readonly name: string;
	readonly parameter: NumberParameter;
	/** One per seed. */
	readonly heldAt: readonly HeldAt[];
}

/** Two neighbouring values between which the claim turns for one seed. */
interface Turn {
	readonly below: number;
	readonly above: number;
	readonly holdsAbove: boolean;
}

/**
 * Where a number, moved alone from the defaults within its plausible range, turns the claim: first where the claim begins
 * or ceases to hold at all, else in full. For every seed by itself, with the same seed at all values; told only where it
 * turns just once, in the same direction, for all of them.
 */
export async function thresholdOf(
	{ name, parameter, heldAt }: Premise,
	{ grid, halvings }: Pick<SearchDepth, "grid" | "halvings">,
): Promise<Threshold | undefined> {
	const values = gridOf(parameter, grid);
	const seen = await Promise.all(heldAt.map((held) => Promise.all(values.map(held))));
	for (const level of [1, 2] as const) {
		const turns = seen.map((helds) => onlyTurn(values, helds, level));
		const [first] = turns;
		if (!first || turns.some((turn) => turn?.holdsAbove !== first.holdsAbove)) continue;
		const narrow = await Promise.all(
			turns.map((turn, seed) => narrowed(parameter, turn!, heldAt[seed]!, level, halvings)),
		);
		return {
			parameter: name,
			label: parameter.label,
			unit: parameter.unit,
			low: Math.min(...narrow.map(({ below }) => below)),
			high: Math.max(...narrow.map(({ above }) => above)),
			above: first.holdsAbove,
			holds: level === 1 ? "at all" : "in full",
		};
	}
	return undefined;
}

/** Values to try, in order: evenly over the plausible range, or by factors. */
function gridOf(parameter: NumberParameter, points: number): readonly number[] {
	const [low, high] = plausibleRange(parameter);
	const between = betweenOf(parameter);
	const inner = Array.from({ length: points - 2 }, (_, i) => between(low, high, (i + 1) / (points - 1)));
	return [...new Set([low, ...inner, high])];
}

function betweenOf({ scale, min, whole = false }: NumberParameter) {
	const byFactors = scale === "log" && min > 0;
	return (a: number, b: number, share: number) => {
		const value = byFactors ? exp(log(a) + share * (log(b) - log(a))) : a + share * (b - a);
		return whole ? Math.round(value) : value;
	};
}

/** Undefined where it does not turn, turns back, or where a value says nothing. */
function onlyTurn(values: readonly number[], helds: readonly (Held | undefined)[], level: Held): Turn | undefined {
	if (helds.includes(undefined)) return undefined;
	const turns = values.slice(1).flatMap((above, i): Turn[] => {
		const holdsAbove = helds[i + 1]! >= level;
		return helds[i]! >= level === holdsAbove ? [] : [{ below: values[i]!, above, holdsAbove }];
	});
	return turns.length === 1 ? turns[0] : undefined;
}

async function narrowed(
	parameter: NumberParameter,
	turn: Turn,
	heldAt: HeldAt,
	level: Held,
	halvings: number,
): Promise<Turn> {
	const between = betweenOf(parameter);
	let { below, above } = turn;
	for (let i = 0; i < halvings; i++) {
		const middle = between(below, above, 0.5);
		if (middle === below || middle === above) break;
		const held = await heldAt(middle);
		if (held === undefined) break;
		if (held >= level === turn.holdsAbove) above = middle;
		else below = middle;
	}
	return { ...turn, below, above };
}
