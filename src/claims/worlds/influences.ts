import { type Influence } from "./claimTestReport.ts";
import { type ElementaryEffect } from "./morris.ts";
import { type SobolIndex } from "./sobolIndices.ts";
import { type FreeParameter } from "./worldSpace.ts";

/** Influences smaller than this share are left out. */
const SMALLEST = 0.005;
/** A direction is clear where the mean effect is at least this much of the mean absolute effect. */
const CLEAR = 0.5;

/** Strongest first. */
export const influencesOfEffects = (
	free: readonly FreeParameter[],
	effects: readonly ElementaryEffect[],
): Influence[] =>
	influences(
		free,
		effects.map(({ mean, meanAbsolute }) => ({ size: meanAbsolute, lean: meanAbsolute > 0 ? mean / meanAbsolute : 0 })),
	);

/** @param leans correlation of each parameter with the margin, which indices of variance do not tell */
export const influencesOfIndices = (
	free: readonly FreeParameter[],
	indices: readonly SobolIndex[],
	leans: readonly number[],
): Influence[] =>
	influences(
		free,
		indices.map(({ total }, i) => ({ size: Math.max(0, total), lean: leans[i]! })),
	);

function influences(
	free: readonly FreeParameter[],
	sizes: readonly { readonly size: number; readonly lean: number }[],
): Influence[] {
	const sum = sizes.reduce((total, { size }) => total + size, 0);
	if (!(sum > 0)) return [];
	return free
		.map(({ name, parameter }, i): Influence => {
			const { size, lean } = sizes[i]!;
			const ordered = parameter.kind !== "choice" && Math.abs(lean) >= CLEAR;
			return {
				parameter: name,
				label: parameter.label,
				share: size / sum,
				direction: ordered ? (lean > 0 ? "rising" : "falling") : "mixed",
			};
		})
		.filter(({ share }) => share >= SMALLEST)
		.sort((a, b) => b.share - a.share);
}
