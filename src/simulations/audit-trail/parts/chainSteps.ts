import { type Step } from "./steps.ts";

/** What every step on the chain has: rule and inputs are open to all. */
export const onChain = { place: "chain", rule: "open", inputs: "public" } as const;

/** Steps that all subnets share. */
export const chainSteps: readonly Step[] = [
	{
		...onChain,
		id: "registration",
		step: "Registration and stake",
		reason: "Keys, slots and stake are in the chain's state at every block.",
		source: "opentensor/subtensor, pallets/subtensor/src/lib.rs",
	},
	{
		...onChain,
		id: "weights",
		step: "Weights",
		reason: "Every validator's weights are on the chain, one epoch late where they are committed first.",
		source: "opentensor/subtensor, pallets/subtensor/src/subnets/weights.rs",
	},
	{
		...onChain,
		id: "pay",
		step: "Consensus and pay",
		reason: "Rules and inputs are public: an epoch of subnet 15 was rebuilt from 256 stakes and 1,687 weights.",
		source: "opentensor/subtensor, pallets/subtensor/src/epoch/run_epoch.rs",
	},
];
