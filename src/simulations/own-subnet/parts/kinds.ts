import { type Random } from "../../../numeric/random.ts";
import { type MinerKind } from "../../shared/subnet/miner.ts";
import { type OwnValues } from "../parameters.ts";

export const KINDS = [
	{ id: "strong", label: "works well", noun: "Strong" },
	{ id: "ordinary", label: "works", noun: "Ordinary" },
	{ id: "copier", label: "sends what is free", noun: "Copier" },
	{ id: "insider", label: "favoured by the cartel", noun: "Insider" },
] as const satisfies readonly MinerKind[];

/** Miners of the cartel's own, where it has stake. */
const INSIDERS = 2;
/** Quality of what an insider sends, and the least of any miner. */
const FLOOR = 0.01;

/** Who takes part, in the order of {@link KINDS}. */
export interface Crowd {
	readonly kinds: readonly (typeof KINDS)[number][];
	/** What each achieves, 0 to 1. */
	readonly quality: Float64Array;
	/** What each spends, alpha a day. */
	readonly cost: Float64Array;
}

export function drawCrowd(values: OwnValues, random: Random): Crowd {
	const [strong, ordinary, copier, insider] = KINDS;
	const groups = [
		{ kind: strong, count: values.strong, quality: values.strongQuality, cost: values.strongCost },
		{ kind: ordinary, count: values.ordinary, quality: values.ordinaryQuality, cost: values.ordinaryCost },
		{ kind: copier, count: values.copiers, quality: values.copierQuality, cost: values.copierCost },
		{ kind: insider, count: values.cartelStake > 0 ? INSIDERS : 0, quality: FLOOR, cost: values.copierCost },
	];
	const members = groups.flatMap((group) => Array.from({ length: group.count }, () => group));
	return {
		kinds: members.map(({ kind }) => kind),
		cost: Float64Array.from(members, ({ cost }) => cost),
		quality: Float64Array.from(members, ({ kind, quality }) => {
			// All send the same free thing, and an insider next to nothing.
			if (kind === copier || kind === insider) return quality;
			return Math.min(1, Math.max(FLOOR, random.normal(quality, values.spread)));
		}),
	};
}
