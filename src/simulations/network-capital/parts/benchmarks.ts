import { type ShareInputs, sharesByFlow } from "../../../chain/economics/subnetShares.ts";
import { remainderAfter, FLOW_EMA_RATE } from "../../../chain/economics/movingAverages.ts";
import { subnetLockCost, lockFallPeriod, SUBNET_REGISTRATION_INTERVAL } from "../../../chain/economics/subnetLock.ts";
import { amountOf, block, tao } from "../../../chain/units.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { concentrationOf } from "./measures.ts";

const code = {
	title: "opentensor/subtensor: coinbase, shares, registration",
	url: "https://github.com/opentensor/subtensor",
};

/** Known results that the model's own functions must give. */
export const benchmarks: readonly Benchmark[] = [
	{
		what: "A flow that stops counts half after its half-life of 216,000 blocks",
		unit: "",
		published: 0.5,
		source: code,
		ours: 0.5,
		tolerance: 1e-6,
		compute: () => remainderAfter(FLOW_EMA_RATE, 216_000),
	},
	{
		what: "Flow shares of inflows 3, 1 and −2: the first gets three quarters",
		unit: "%",
		published: 75,
		source: code,
		ours: 75,
		tolerance: 1e-9,
		compute() {
			const inputs: Pick<ShareInputs, "eligible" | "flowEma"> = {
				eligible: Uint8Array.of(1, 1, 1),
				flowEma: Float64Array.of(3, 1, -2),
			};
			const shares = new Float64Array(3);
			sharesByFlow(inputs, shares);
			return 100 * shares[0]!;
		},
	},
	{
		what: "After the halving a place for 1,000 TAO costs as much again as soon as the next may come, so it never rises",
		unit: "TAO",
		published: 1000,
		source: code,
		ours: 1000,
		tolerance: 0.001,
		compute: () => amountOf(subnetLockCost(tao(1000), block(SUBNET_REGISTRATION_INTERVAL), lockFallPeriod(0.5))),
	},
	{
		what: "Gini of 1, 2, 3 and 4: a quarter",
		unit: "",
		published: 0.25,
		source: { title: "Gini 1912, Variabilità e mutabilità" },
		ours: 0.25,
		tolerance: 1e-12,
		compute: () => concentrationOf([1, 2, 3, 4]).gini,
	},
];
