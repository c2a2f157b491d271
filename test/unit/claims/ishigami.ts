import { sin } from "../../../src/numeric/math.ts";

/*
 * The test function of sensitivity analysis: sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ on [-π, π]³.
 * @source Ishigami & Homma 1990; its indices in closed form: Saltelli et al. 2008, Global Sensitivity Analysis, 4.6
 */

const A = 7;
const B = 0.1;

/** @param point in the unit cube */
export function ishigami(point: Float64Array): number {
	const [x, y, z] = Array.from(point, (place) => Math.PI * (2 * place - 1));
	return sin(x!) + A * sin(y!) * sin(y!) + B * z! * z! * z! * z! * sin(x!);
}

const PI4 = Math.PI * Math.PI * Math.PI * Math.PI;
const alone = (1 + (B * PI4) / 5) * (1 + (B * PI4) / 5) * 0.5;
const second = (A * A) / 8;
const together = (B * B * PI4 * PI4 * 8) / 225;
const variance = alone + second + together;

/** Analytic indices: first .3139, .4424, 0; total .5576, .4424, .2437. */
export const analytic = [
	{ first: alone / variance, total: (alone + together) / variance },
	{ first: second / variance, total: second / variance },
	{ first: 0, total: together / variance },
];
