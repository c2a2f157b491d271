import { DEFAULT_YUMA } from "../../../chain/epoch/yumaParameters.ts";
import { Random } from "../../../numeric/random.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { CopyingRace } from "../model.ts";

/** Epochs after which nine tenths of a newcomer's bonds are there. */
const NINE_TENTHS = 22;
const CALM = { evaluators: 10, miners: 48, noise: 0, drift: 0, source: "ratings", lag: 1, yuma: DEFAULT_YUMA } as const;

/** Pay per stake of a copier where nobody errs and nothing changes, so many epochs after its first copy, %. */
function payAfter(epochs: number): number {
	const race = new CopyingRace(CALM, new Random(1));
	for (let epoch = 0; epoch < CALM.lag + epochs - 1; epoch++) race.epoch();
	return 100 * race.epoch().copier;
}

const source = {
	title: "opentensor/subtensor, epoch/math.rs: bonds are a moving average with a rate of a tenth",
	url: "https://github.com/opentensor/subtensor",
};

export const benchmarks: readonly Benchmark[] = [
	{
		what: "A newcomer's pay after 22 epochs: 1 − 0.9²² of a full share",
		unit: "%",
		published: 90.15,
		source,
		ours: 90.15,
		tolerance: 0.01,
		compute: () => payAfter(NINE_TENTHS),
	},
	{
		what: "A faultless copy of what never changes is worth an evaluation",
		unit: "%",
		published: 100,
		source,
		ours: 100,
		tolerance: 0.01,
		compute: () => payAfter(200),
	},
];
