import { sumOf } from "../../numeric/sums.ts";
import { type Bar, type Hinge } from "./claimTestReport.ts";
import { threeDigits } from "../../numeric/say.ts";
import { type Parameter } from "../../simulations/kit/parameters.ts";
import { type FreeParameter, valueAt } from "../../runs/many/worldSpace.ts";

/** Parts into which the range of a number is cut. */
const QUARTERS = 4;
/** A parameter counts where its bars differ by more than chance would make them in one of about 500 (Fisher's F). */
const CLEAR = 5.5;
/** Parameters that are kept; what explains less is left out. */
const MOST = 3;

/** A world that can decide: its point of the unit cube, and how far the claim holds there, a share of seeds each. */
export interface DecidedWorld {
	readonly point: Float64Array;
	readonly full: number;
	readonly part: number;
}

/**
 * On which parameters a claim hinges, from worlds that were run already: the shares over quarters of each parameter's
 * range, or over its options, strongest first. By verdicts and not by margins, so that ratios over decades do not drown
 * the rest; a first-order index of the verdict, estimated by the correlation ratio.
 *
 * @returns those that chance does not explain; none where the verdict does not vary
 * @source Pearson 1905, correlation ratio; Saltelli et al. 2008, Global Sensitivity Analysis, 1.2.4, first-order indices by slices
 */
export function hingesOf(free: readonly FreeParameter[], worlds: readonly DecidedWorld[]): Hinge[] {
	const held = worlds.map(({ full, part }) => full + part / 2);
	return free
		.map(({ name, parameter }, dimension) => {
			const slices = slicesOf(parameter);
			const groups = slices.labels.map((): number[] => []);
			worlds.forEach(({ point }, i) => groups[slices.of(point[dimension]!)]!.push(i));
			const { explains, ratio } = betweenGroups(groups, held);
			const bars = groups.map((members, at) => barOf(slices.labels[at]!, members, worlds));
			return { hinge: { parameter: name, label: parameter.label, explains, bars }, ratio };
		})
		.filter(({ ratio }) => ratio > CLEAR)
		.sort((a, b) => b.hinge.explains - a.hinge.explains)
		.slice(0, MOST)
		.map(({ hinge }) => hinge);
}

/** The share of variance between groups, with what chance alone would give taken off, and Fisher's F. */
export function betweenGroups(
	groups: readonly (readonly number[])[],
	values: readonly number[],
): { readonly explains: number; readonly ratio: number } {
	const filled = groups.filter((members) => members.length > 0);
	const count = sumOf(filled, (members) => members.length);
	const [between, within] = [filled.length - 1, count - filled.length];
	const meanOf = (members: readonly number[]) => sumOf(members, (i) => values[i]!) / members.length;
	const mean = meanOf(filled.flat());
	const total = sumOf(filled.flat(), (i) => (values[i]! - mean) * (values[i]! - mean));
	if (!(total > 0) || between < 1 || within < 1) return { explains: 0, ratio: 0 };
	const explained = filled.reduce((sum, members) => {
		const off = meanOf(members) - mean;
		return sum + members.length * off * off;
	}, 0);
	const noise = (total - explained) / within;
	return {
		explains: Math.max(0, (explained - between * noise) / total),
		ratio: noise === 0 ? Infinity : explained / between / noise,
	};
}

function barOf(label: string, members: readonly number[], worlds: readonly DecidedWorld[]): Bar {
	const share = (of: (world: DecidedWorld) => number) =>
		members.length === 0 ? 0 : sumOf(members, (i) => of(worlds[i]!)) / members.length;
	return { label, worlds: members.length, full: share(({ full }) => full), part: share(({ part }) => part) };
}

/** How a range is cut: a level per option, a quarter each of a number. */
function slicesOf(parameter: Parameter): {
	readonly labels: readonly string[];
	readonly of: (place: number) => number;
} {
	const cut = (count: number) => (place: number) => Math.min(count - 1, Math.floor(place * count));
	switch (parameter.kind) {
		case "choice":
			return { labels: parameter.options.map(({ label }) => label), of: cut(parameter.options.length) };
		case "formula":
		case "flag":
			return { labels: ["off", "on"], of: cut(2) };
		case "number": {
			const { unit, whole = false } = parameter;
			const edge = (quarter: number) => Number(valueAt(parameter, quarter / QUARTERS));
			const labels = Array.from({ length: QUARTERS }, (_, quarter) => {
				const last = quarter === QUARTERS - 1;
				const [low, high] = [edge(quarter), edge(quarter + 1) - (whole && !last ? 1 : 0)];
				const range = low >= high ? threeDigits(low) : `${threeDigits(low)} to ${threeDigits(high)}`;
				return `${range}${unit && ` ${unit}`}`;
			});
			return { labels, of: cut(QUARTERS) };
		}
	}
}
