import { log, pow } from "../../../numeric/math.ts";

/** Constants of the parametric loss L(N, D) = E + A/N^α + B/D^β, in nats per token. */
export interface LossFit {
	readonly label: string;
	readonly source: string;
	/** Loss that no amount of parameters or tokens removes, nat/token. */
	readonly floor: number;
	readonly a: number;
	readonly alpha: number;
	readonly b: number;
	readonly beta: number;
}

export const FITS = {
	hoffmann: {
		label: "Chinchilla (Hoffmann et al. 2022)",
		source: "Hoffmann et al., arXiv 2203.15556, approach 3, full precision",
		floor: 1.69,
		a: 406.4,
		alpha: 0.3392,
		b: 410.7,
		beta: 0.2849,
	},
	besiroglu: {
		label: "Refit (Besiroglu et al. 2024)",
		source: "Besiroglu et al. (Epoch AI), arXiv 2404.10102",
		floor: 1.8172,
		a: 482.01,
		alpha: 0.3478,
		b: 2085.43,
		beta: 0.3658,
	},
} as const satisfies Record<string, LossFit>;

/** Floating-point operations per parameter and token of a dense transformer. @source Kaplan et al., arXiv 2001.08361 */
export const FLOP_PER_PARAMETER_AND_TOKEN = 6;

export interface Training {
	readonly parameters: number;
	readonly tokens: number;
	/** nat/token */
	readonly loss: number;
}

/** Loss above the floor, nat/token. */
export const reducibleLoss = (fit: LossFit, parameters: number, tokens: number): number =>
	fit.a / pow(parameters, fit.alpha) + fit.b / pow(tokens, fit.beta);

/**
 * The model that loses least for a compute budget, where no more than `tokenLimit` tokens exist.
 *
 * @param compute FLOP of the training run
 * @param tokenLimit tokens that can be had at all
 * @source closed form of Hoffmann et al. 2022, eq. 4: N* = G·(C/6)^(β/(α+β)), G = (αA/βB)^(1/(α+β))
 */
export function optimalTraining(fit: LossFit, compute: number, tokenLimit = Infinity): Training {
	const budget = compute / FLOP_PER_PARAMETER_AND_TOKEN;
	const sum = fit.alpha + fit.beta;
	const balance = pow((fit.alpha * fit.a) / (fit.beta * fit.b), 1 / sum);
	const parameters = balance * pow(budget, fit.beta / sum);
	const tokens = Math.min(budget / parameters, tokenLimit);
	const size = budget / tokens;
	return { parameters: size, tokens, loss: fit.floor + reducibleLoss(fit, size, tokens) };
}

/** Share of the reducible loss that is left after ten times the compute, without a limit of tokens: 10^(−αβ/(α+β)). */
export const leftAfterTenfold = (fit: LossFit): number => pow(10, (-fit.alpha * fit.beta) / (fit.alpha + fit.beta));

/** Years by which a rival with `ratio` times the money can follow costs that grow by `growth` a year. */
export const yearsAhead = (ratio: number, growth: number): number => log(ratio) / log(growth);

/**
 * Chance of finishing a task that takes a person `minutes`, from the length at which it is one half.
 *
 * @param slope steepness in the logarithm of the length
 * @source logistic of METR, arXiv 2503.14499
 */
export const taskSuccess = (minutes: number, halfAt: number, slope: number): number =>
	1 / (1 + pow(minutes / halfAt, slope));
