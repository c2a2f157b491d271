import type { YumaParameters } from "../../../src/chain/epoch/yumaParameters.ts";

/** Rows of validators; an absent weight is `undefined`. */
export interface SimpleNetwork {
	readonly stake: readonly number[];
	readonly weights: readonly (readonly (number | undefined)[])[];
	readonly bonds: readonly (readonly number[])[];
}

export interface SimpleOutcome {
	readonly consensus: number[];
	readonly incentive: number[];
	readonly validatorTrust: number[];
	readonly dividends: number[];
	readonly bonds: number[][];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const normalised = (values: readonly number[]): number[] => {
	const total = sum(values);
	return total > 0 ? values.map((value) => value / total) : [...values];
};
const columns = (matrix: readonly (readonly number[])[]): number[][] =>
	(matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j]!));
const normalisedColumns = (matrix: readonly (readonly number[])[]): number[][] =>
	columns(columns(matrix).map(normalised));

/** The largest weight that kappa of the stake supports, by trying them all. */
function quantile(weights: readonly number[], stake: readonly number[], kappa: number): number {
	const supported = weights.filter(
		(weight, i) => stake[i]! > 0 && sum(stake.filter((_, k) => weights[k]! >= weight)) >= kappa - 1e-9,
	);
	return Math.max(0, ...supported);
}

/** Yuma as protocol.md §2.4-2.9 states it, line by line and without any speed: what the fast engine is tested against. */
export function simpleYuma({ stake, weights, bonds }: SimpleNetwork, rules: YumaParameters): SimpleOutcome {
	const active = normalised(stake);
	const own = weights.map((row) => normalised(row.map((weight) => weight ?? 0)));
	const consensus = columns(own).map((column) => (sum(active) > 0 ? quantile(column, active, rules.kappa) : 0));
	const clipped = own.map((row) => row.map((weight, j) => Math.min(weight, consensus[j]!)));
	const incentive = normalised(columns(clipped).map((column) => sum(column.map((weight, i) => weight * active[i]!))));
	const mixed = own.map((row, i) => row.map((weight, j) => weight + rules.bondsPenalty * (clipped[i]![j]! - weight)));
	const income = (shares: number[][]): number[] =>
		shares.map((row) => sum(row.map((share, j) => share * incentive[j]!)));
	const result = { consensus, incentive, validatorTrust: clipped.map(sum) };
	if (!rules.yuma3) {
		const instant = normalisedColumns(mixed.map((row, i) => row.map((weight) => weight * active[i]!)));
		const old = normalisedColumns(bonds);
		const average = (i: number, j: number): number =>
			rules.bondsEmaAlpha * instant[i]![j]! + (1 - rules.bondsEmaAlpha) * old[i]![j]!;
		const renewed = normalisedColumns(mixed.map((row, i) => row.map((_, j) => average(i, j))));
		return { ...result, bonds: renewed, dividends: normalised(income(renewed)) };
	}
	const liquid = consensus.some((value) => value > 0) ? rules.liquidAlpha : null;
	const mixing = rules.bondsPenalty > 0 && rules.bondsPenalty < 1;
	const renewed = mixed.map((row, i) =>
		row.map((weight, j) => {
			const bond = bonds[i]![j]!;
			const submitted = weights[i]![j];
			if (!liquid) return rules.bondsEmaAlpha * weight + (1 - rules.bondsEmaAlpha) * bond;
			const clippedAway = submitted !== undefined && submitted > 0 && weight === 0;
			if (submitted === undefined || clippedAway || (mixing && weight <= 0)) return 0;
			const gap = weight >= bond ? weight - consensus[j]! : bond - weight;
			const exponent = -liquid.steepness * (Math.min(1, Math.max(0, gap)) - 0.5);
			const sigmoid = 1 / (1 + Math.exp(Math.min(20, Math.max(-20, exponent))));
			const rate = liquid.low + (liquid.high - liquid.low) * sigmoid;
			return Math.min(1, rate * weight + (1 - rate) * bond);
		}),
	);
	const dividends = income(normalisedColumns(renewed)).map((value, i) => value * active[i]!);
	return { ...result, bonds: renewed, dividends: normalised(dividends) };
}
