import { gini, hhi, nakamoto, topShare } from "../../../numeric/concentration.ts";
import { sum, sumOf } from "../../../numeric/sums.ts";
import { SUBNET_IMMUNITY } from "../../../chain/economics/deregistration.ts";
import { rankCorrelation } from "../../shared/subnet/rankCorrelation.ts";
import { type CapitalWorld } from "../model.ts";

/** How unequal shares are, in the measures in which the real ones were published. */
export interface Concentration {
	/** Of the ten largest, 0 to 1. */
	readonly topTen: number;
	readonly hhi: number;
	readonly gini: number;
	/** Fewest that reach 51 %. */
	readonly for51: number;
	/** How many get anything at all. */
	readonly paid: number;
}

export const concentrationOf = (shares: ArrayLike<number>): Concentration => ({
	topTen: topShare(shares, 10),
	hhi: hhi(shares),
	gini: gini(shares),
	for51: nakamoto(shares),
	paid: sumOf(Array.from(shares), (share) => (share > 0 ? 1 : 0)),
});

/** Where capital and emission stand against quality, among subnets that had time to be found: past the 120 days of protection. */
export interface Placement {
	/** Rank correlations with quality. */
	readonly capital: number;
	readonly emission: number;
	/** Share of theirs that the best third by quality has, 0 to 1. */
	readonly capitalOfBest: number;
	readonly emissionOfBest: number;
	/** Share of all quality that they have: what would be in proportion. */
	readonly qualityOfBest: number;
	/** Share of their emission that would have to move for it to be in proportion to quality, 0 to 1. */
	readonly misplaced: number;
	/** How many they are, and how many of them get no TAO. */
	readonly settled: number;
	readonly without: number;
	/** Share of all emission that goes to younger ones, 0 to 1. */
	readonly toYoung: number;
	/** Of the emission of all subnets. */
	readonly concentration: Concentration;
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

export function placementOf(world: CapitalWorld): Placement {
	const { rows, state } = world.network;
	const capitals = world.capitalShares();
	const settled = rows.filter((row) => state.block - state.registeredAt[row]! >= SUBNET_IMMUNITY);
	const [quality, capital, emission] = [world.quality, capitals, world.emissionShares].map((column) =>
		settled.map((row) => column[row]!),
	) as [number[], number[], number[]];
	const order = settled.map((_, i) => i).sort((a, b) => quality[b]! - quality[a]!);
	const best = order.slice(0, Math.max(1, Math.round(settled.length / 3)));
	const ofBest = (shares: readonly number[]) => shareOf(sum(best.map((i) => shares[i] ?? 0)), sum(shares));
	const [worth, paid] = [sum(quality), sum(emission)];
	const all = rows.map((row) => world.emissionShares[row]!);
	return {
		capital: rankCorrelation(quality, capital),
		emission: rankCorrelation(quality, emission),
		capitalOfBest: ofBest(capital),
		emissionOfBest: ofBest(emission),
		qualityOfBest: ofBest(quality),
		misplaced: sum(quality.map((value, i) => Math.abs(shareOf(value, worth) - shareOf(emission[i]!, paid)))) / 2,
		settled: settled.length,
		without: emission.filter((share) => share === 0).length,
		toYoung: sum(all) > 0 ? Math.max(0, 1 - paid / sum(all)) : 0,
		concentration: concentrationOf(all),
	};
}
