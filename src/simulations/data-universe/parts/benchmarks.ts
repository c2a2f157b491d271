import { Random } from "../../../numeric/random.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { EXPONENTS, responses } from "./bestResponse.ts";

/** An inventor with this part of its claim invented, alone in its buckets and without boosts. */
const INVENTED = 0.3;

/** Mean square of its credibility: its relative score without what the larger claim brings. */
function meanSquare(): number {
	const curves = responses({ bucketShare: 0, boostShare: 0, failure: 0 }, new Random(1));
	const response = curves.find(({ invented }) => invented === INVENTED)!;
	return response.relative[EXPONENTS.indexOf(2)]! * (1 - INVENTED) * (1 - INVENTED);
}

export const benchmarks: readonly Benchmark[] = [
	{
		what: "Mean square of the credibility of an inventor with 30 %: p² + p(1 − p) × 0.925 × 0.15 / 1.85, p = 0.7",
		unit: "",
		published: 0.5058,
		source: {
			title:
				"Stationary variance of a first-order moving average, e.g. Box & Jenkins; rates of macrocosm-os/data-universe",
			url: "https://github.com/macrocosm-os/data-universe",
		},
		ours: 0.5058,
		tolerance: 0.01,
		compute: meanSquare,
	},
];
