import { pow } from "../../../numeric/math.ts";

/** Constants of the parametric loss L(N, D) = E + A/N^α + B/D^β, in nats per token. */
export interface LossLaw {
	/** Loss that no amount of parameters or tokens removes, nat/token. */
	readonly floor: number;
	readonly a: number;
	readonly alpha: number;
	readonly b: number;
	readonly beta: number;
}

/** The first published fit; its third approach has an error that the refit corrects. @source Hoffmann et al., arXiv 2203.15556, approach 3, full precision */
export const HOFFMANN: LossLaw = { floor: 1.69, a: 406.4, alpha: 0.3392, b: 410.7, beta: 0.2849 };

/** The refit; standard errors of both exponents 0.02. @source Besiroglu et al. (Epoch AI), arXiv 2404.10102 */
export const REFIT: LossLaw = { floor: 1.8172, a: 482.01, alpha: 0.3478, b: 2085.43, beta: 0.3658 };

/** Compute of the Chinchilla run, FLOP. @source Hoffmann et al., arXiv 2203.15556 */
export const CHINCHILLA_COMPUTE = 5.76e23;

/** Floating-point operations per parameter and token of a dense transformer. @source Kaplan et al., arXiv 2001.08361 */
export const FLOP_PER_PARAMETER_AND_TOKEN = 6;

export interface Training {
	readonly parameters: number;
	readonly tokens: number;
	/** nat/token */
	readonly loss: number;
}

/** Loss above the floor, nat/token. */
export const reducibleLoss = (law: LossLaw, parameters: number, tokens: number): number =>
	law.a / pow(parameters, law.alpha) + law.b / pow(tokens, law.beta);

/**
 * The model that loses least for a compute budget, where no more than `tokenLimit` tokens exist.
 *
 * @param compute FLOP of the training run
 * @param tokenLimit tokens that can be had at all
 * @source closed form of Hoffmann et al. 2022, eq. 4: N* = G·(C/6)^(β/(α+β)), G = (αA/βB)^(1/(α+β))
 */
export function optimalTraining(law: LossLaw, compute: number, tokenLimit = Infinity): Training {
	const budget = compute / FLOP_PER_PARAMETER_AND_TOKEN;
	const sum = law.alpha + law.beta;
	const balance = pow((law.alpha * law.a) / (law.beta * law.b), 1 / sum);
	const parameters = balance * pow(budget, law.beta / sum);
	const tokens = Math.min(budget / parameters, tokenLimit);
	const size = budget / tokens;
	return { parameters: size, tokens, loss: law.floor + reducibleLoss(law, size, tokens) };
}

/** Share of the reducible loss that is left after ten times the compute, without a limit of tokens: 10^(−αβ/(α+β)). */
export const leftAfterTenfold = (law: LossLaw): number => pow(10, (-law.alpha * law.beta) / (law.alpha + law.beta));

/** Where the fits agree, because it was measured: both laws are turned around this run when an exponent changes. */
const pivot = optimalTraining(REFIT, CHINCHILLA_COMPUTE);

/** The refit with other exponents, and the same loss where Chinchilla was measured. */
export const refitWith = (alpha: number, beta: number): LossLaw => ({
	floor: REFIT.floor,
	a: REFIT.a * pow(pivot.parameters, alpha - REFIT.alpha),
	alpha,
	b: REFIT.b * pow(pivot.tokens, beta - REFIT.beta),
	beta,
});
