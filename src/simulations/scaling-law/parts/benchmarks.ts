import { mean } from "../../../numeric/sums.ts";
import { Random } from "../../../numeric/random.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import {
	CHINCHILLA_COMPUTE,
	HOFFMANN,
	leftAfterTenfold,
	optimalTraining,
	REFIT,
} from "../../shared/training/lossLaw.ts";
import { drawBudgets } from "../model.ts";

const refit = { title: "Besiroglu et al. 2024, Chinchilla scaling", url: "https://arxiv.org/abs/2404.10102" };
const hoffmann = { title: "Hoffmann et al. 2022", url: "https://arxiv.org/abs/2203.15556" };

/** Seeds over which the drawn budgets are averaged. */
const SEEDS = 200;

/** What the loss law and the drawn budgets must give. */
export const benchmarks: readonly Benchmark[] = [
	{
		what: "Tokens per parameter of the best run at Chinchilla's compute, refit",
		unit: "",
		published: 18.4,
		source: refit,
		ours: 18.39,
		tolerance: 0.1,
		compute: () => ratioOf(optimalTraining(REFIT, CHINCHILLA_COMPUTE)),
	},
	{
		what: "Loss of that run, refit",
		unit: "nat/token",
		published: 1.974,
		source: refit,
		ours: 1.974,
		tolerance: 0.002,
		compute: () => optimalTraining(REFIT, CHINCHILLA_COMPUTE).loss,
	},
	{
		what: "Parameters of the best run at Chinchilla's compute, first fit",
		unit: "billion",
		published: 40.3,
		source: hoffmann,
		ours: 40.31,
		tolerance: 0.2,
		compute: () => optimalTraining(HOFFMANN, CHINCHILLA_COMPUTE).parameters / 1e9,
	},
	{
		what: "Reducible loss left after ten times the compute, refit",
		unit: "",
		published: 0.663,
		source: { title: "closed form 10^(−αβ/(α+β)) with the refit's exponents", url: "https://arxiv.org/abs/2404.10102" },
		ours: 0.6633,
		tolerance: 0.001,
		compute: () => leftAfterTenfold(REFIT),
	},
	{
		what: "Firms of 100 above 191 million $ where budgets begin at 20 and have the tail 1",
		unit: "",
		published: 10.47,
		source: { title: "Pareto law: 100 · 20 / 191" },
		ours: 10.3,
		tolerance: 0.5,
		compute: () =>
			mean(
				Array.from(
					{ length: SEEDS },
					(_, seed) => drawBudgets(100, 20, 1, new Random(seed)).filter((budget) => budget >= 191).length,
				),
			),
	},
];

const ratioOf = ({ tokens, parameters }: { tokens: number; parameters: number }) => tokens / parameters;
