import { packWeights, type WeightEntry } from "../../../chain/imports/result/importedMetagraph.ts";
import { DEFAULT_RULE_SET } from "../../../chain/ruleSetId.ts";
import { Random } from "../../../numeric/random.ts";
import { type Benchmark, type Measured } from "../../kit/evidence.ts";
import { type ImportedNetwork } from "../../kit/importedNetwork.ts";
import { checkValues } from "../../kit/parameters.ts";
import { METAGRAPH_SOURCE } from "../../stake-cap/parts/stakeFit.ts";
import { type EpochValues, settle, type SettledSubnet } from "../model.ts";
import { type outputs } from "../outcome.ts";
import { parameters } from "../parameters.ts";
import { concentrationOf } from "./measures.ts";

/** Two validators with 60 % and 40 % of the stake; the first halves its weight between two miners, the other names one. */
const STAKE = [60, 40, 0, 0];
const WEIGHTS: readonly WeightEntry[] = [
	{ from: 0, to: 2, value: 1 },
	{ from: 0, to: 3, value: 1 },
	{ from: 1, to: 2, value: 1 },
];
/** Subnets drawn for a median. */
const DRAWS = 21;

const BY_HAND: ImportedNetwork = {
	kind: "metagraph",
	name: "two validators",
	metagraph: {
		kind: "metagraph",
		...{ netuid: null, block: null, source: "by hand", form: "", notes: [], refused: [], refusedCount: 0 },
		...{ bonds: null, coldkeys: null, hotkeys: null, permits: null, lastUpdate: null, registeredAt: null },
		uids: Uint16Array.from(STAKE, (_, uid) => uid),
		stake: Float64Array.from(STAKE),
		weights: packWeights(WEIGHTS, STAKE.length),
		weightCount: { given: WEIGHTS.length, refused: 0 },
		reported: { incentive: null, dividends: null, consensus: null, validatorTrust: null },
	},
};

function settled(seed: number, imported?: ImportedNetwork): SettledSubnet {
	const values: EpochValues = checkValues(parameters, {});
	return settle(values, { random: new Random(seed), rules: DEFAULT_RULE_SET, ...(imported && { imported }) });
}

const rules = {
	title: "opentensor/subtensor, run_epoch.rs; reckoned by hand",
	url: "https://github.com/opentensor/subtensor",
};
const recorded = { title: METAGRAPH_SOURCE };

export const benchmarks: readonly Benchmark[] = [
	{
		what: "The named miner's share: of 60 % × ½ + 40 % × ½, and 60 % × ½ for the other",
		unit: "%",
		published: 62.5,
		source: rules,
		ours: 62.5,
		tolerance: 0.01,
		compute: () => 100 * settled(1, BY_HAND).result.incentive[2]!,
	},
	{
		what: "Trust of the validator whose weight is clipped to the half that others support",
		unit: "",
		published: 0.5,
		source: rules,
		ours: 0.5,
		tolerance: 0.0001,
		compute: () => settled(1, BY_HAND).result.validatorTrust[1]!,
	},
	{
		what: "Gini of stake in the drawn subnet, median of 21 draws; fitted to the recorded one",
		unit: "",
		published: 0.976,
		source: recorded,
		ours: 0.9765,
		tolerance: 0.005,
		compute() {
			const ginis = Float64Array.from({ length: DRAWS }, (_, i) => concentrationOf(settled(i + 1).state.stake).gini);
			return ginis.sort()[(DRAWS - 1) / 2]!;
		},
	},
];

const DATE = "January 2025";

export const measured: readonly Measured<typeof outputs>[] = [
	{
		figure: "holders",
		value: 3,
		date: DATE,
		source: recorded,
		note: "Subnet 15, to which the drawn subnet is fitted.",
	},
	{
		figure: "hhi",
		value: 0.176,
		date: DATE,
		source: recorded,
		note: "Subnet 15; its 12 voters, where the drawn one has 11.",
	},
	{
		figure: "miners",
		value: 30,
		date: DATE,
		source: recorded,
		note: "Subnet 15. In the drawn subnet all miners are rated by all and so all are paid; validators of a real one pass over most.",
	},
];
