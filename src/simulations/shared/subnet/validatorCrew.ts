import { sum } from "../../../numeric/sums.ts";
import { type Random } from "../../../numeric/random.ts";
import { type ValuesOf } from "../../kit/parameters.ts";
import { type validatorParameters } from "./validatorParameters.ts";

/**
 * How a validator comes to its weights: it measures with care, it measures badly, it favours its own miners, or it
 * copies what the others agreed on.
 */
export type ValidatorKind = "honest" | "noisy" | "cartel" | "copier";

export const validatorKindLabels: Readonly<Record<ValidatorKind, string>> = {
	honest: "evaluates carefully",
	noisy: "evaluates with noise",
	cartel: "favours its own miners",
	copier: "copies weights",
};

/** The same in a word, for the axis of a chart. */
export const validatorKindNouns: Readonly<Record<ValidatorKind, string>> = {
	honest: "careful",
	noisy: "careless",
	cartel: "cartel",
	copier: "copier",
};

export interface Validator {
	readonly id: string;
	readonly name: string;
	readonly kind: ValidatorKind;
	/** Share of all stake on the subnet, own and delegated. */
	readonly stakeShare: number;
}

export type ValidatorValues = ValuesOf<typeof validatorParameters>;

/**
 * Draws the validators. The stake that each kind holds is given; inside a kind it is spread log-normally.
 *
 * Copiers take their share of all stake, the cartel of what is left, noisy ones of what is then left, so that any three
 * shares fit together. A kind with a positive share has at least one validator, and one honest validator always exists.
 */
export function drawValidators(values: ValidatorValues, random: Random): readonly Validator[] {
	const cartel = values.cartelStake;
	const copier = (1 - cartel) * values.copierStake;
	const noisy = (1 - cartel - copier) * values.noisyStake;
	const shares = { cartel, copier, noisy, honest: 1 - cartel - copier - noisy };
	const counts = headcounts(shares, values.validators);
	const crew: Validator[] = [];
	for (const kind of ["honest", "noisy", "cartel", "copier"] as const) {
		const spread = Array.from({ length: counts[kind] }, () => random.logNormal(0, values.stakeSpread));
		const total = sum(spread);
		for (const part of spread) {
			const number = crew.length + 1;
			const id = `validator-${number}`;
			crew.push({ id, name: `Validator ${number}`, kind, stakeShare: (shares[kind] * part) / total });
		}
	}
	return crew;
}

/** Validators by kind, in proportion to stake, at least one where there is stake; the honest take what is left. */
function headcounts(
	shares: Readonly<Record<ValidatorKind, number>>,
	validators: number,
): Record<ValidatorKind, number> {
	const counts = { honest: 0, noisy: 0, cartel: 0, copier: 0 };
	let left = validators - 1;
	const present = (["cartel", "copier", "noisy"] as const).filter((kind) => shares[kind] > 0);
	present.forEach((kind, i) => {
		const reserved = present.length - 1 - i;
		counts[kind] = Math.min(left - reserved, Math.max(1, Math.round(shares[kind] * validators)));
		left -= counts[kind];
	});
	counts.honest = 1 + left;
	return counts;
}
