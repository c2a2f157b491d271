import { networkHash } from "../ask/networkHash.ts";
import { askIn } from "../ask/ask.ts";
import { canonicalHash } from "../ask/canonicalHash.ts";
import { engineVersion } from "../engine/engineVersion.ts";
import { type RunRequest } from "../runReport.ts";
import { type NamedNetwork, withInput } from "./inputOf.ts";
import { type Value } from "../../simulations/kit/parameters.ts";

/** One input with the values that it takes. */
export interface Axis {
	/** Name of a parameter; or `seed`, `rules`, `imported`, see `inputOf`. */
	readonly parameter: string;
	readonly points: readonly Value[];
}

/** Every run of a sweep over one or two parameters, in one order: the last parameter changes fastest. */
export interface SweepPlan {
	/** Its `seeds` are run at every point. */
	readonly base: RunRequest;
	readonly axes: readonly Axis[];
}

/** How many points a plan has. */
export const sizeOf = ({ axes }: Pick<SweepPlan, "axes">): number =>
	axes.reduce((product, { points }) => product * points.length, 1);

/** The value of every axis at a point. @param index of the point, from 0 */
export function valuesAt({ axes }: Pick<SweepPlan, "axes">, index: number): Value[] {
	let rest = index;
	return axes
		.toReversed()
		.map(({ points }) => {
			const value = points[rest % points.length]!;
			rest = Math.floor(rest / points.length);
			return value;
		})
		.reverse();
}

/**
 * The run of a point.
 * @param index of the point, from 0
 * @param networks those that `imported` may name
 * @throws {SubnetsError} `bad-value` for a network that is not there
 */
export const requestAt = (plan: SweepPlan, index: number, networks: readonly NamedNetwork[] = []): RunRequest =>
	valuesAt(plan, index).reduce(
		(request, value, axis) => withInput(request, plan.axes[axis]!.parameter, value, networks),
		plan.base,
	);

/** SHA-256 (hex) of a plan: equal for equal inputs, the same network under another name, and the same engine. */
export const planHash = ({ base, axes }: SweepPlan, version: number): string =>
	canonicalHash({
		engine: engineVersion,
		version,
		base: askIn(base),
		network: base.imported && networkHash(base.imported),
		axes: axes.map(({ parameter, points }) => ({ parameter, points: [...points] })),
	});

/** Part `part` (from 1) of `of` parts of a plan: every `of`-th point, so that slow corners of the grid are shared out. */
export interface Shard {
	readonly part: number;
	readonly of: number;
}

/** The indices of a part, in order. @param shard absent: all of them */
export function* indicesOf(plan: Pick<SweepPlan, "axes">, { part, of }: Shard = { part: 1, of: 1 }): Generator<number> {
	for (let index = part - 1; index < sizeOf(plan); index += of) yield index;
}
