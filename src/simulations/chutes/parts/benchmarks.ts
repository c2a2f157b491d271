import { type Benchmark } from "../../kit/evidence.ts";
import { standingAfterEntry } from "./entry.ts";

/** A thousand miners of one GPU each, whose costs lie evenly between 0 and 1 $ an hour. */
const MINERS = Array.from({ length: 1_000 }, (_, i) => ({ gpus: 1, cost: (i + 0.5) / 1_000 }));
/** A company with half as many GPUs, that is a third of all then; its GPUs cost nearly nothing. */
const BROUGHT = 1 / 3;
/** $ an hour to all. */
const EMISSION = 300;

export const benchmarks: readonly Benchmark[] = [
	{
		what: "Honest GPUs that stay: root of L·(L + B) = N·E for evenly spread costs (N = 1,000, B = 500, E = 300)",
		unit: "GPUs",
		published: 352.1,
		source: { title: "Free entry: whoever stays last is paid exactly its cost; solved by hand for this case" },
		ours: 352,
		tolerance: 1,
		compute: () => 1_000 * standingAfterEntry(MINERS, BROUGHT, EMISSION, 0.01).gpusLeft,
	},
];
