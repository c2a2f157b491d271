import { SubnetsError } from "../../numeric/errors.ts";
import { MAX_SUBNETS } from "../../chain/economics/deregistration.ts";
import { type World } from "../kit/contract.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { drawSubnets, holdersForHalf, type SubnetPower } from "./parts/acrossSubnets.ts";
import { type CapRule, type Key, type Power, powerOf } from "./parts/keys.ts";
import { type parameters } from "./parameters.ts";
import { drawRatings, importedRatings, type Ratings } from "./parts/ratings.ts";
import { compareRemedies } from "./parts/remedies.ts";
import { splitStake } from "./parts/splitting.ts";
import { drawKeys, importedKeys } from "./parts/stakeFit.ts";

export type StakeCapValues = ValuesOf<typeof parameters>;

/** Percentiles that the chart of caps shows. */
const PERCENTILES = Array.from({ length: 26 }, (_, i) => 50 + 2 * i);

/** Everything that one run looks at. */
export interface StakeCapScene {
	readonly values: StakeCapValues;
	readonly keys: readonly Key[];
	readonly rule: CapRule;
	/** The same stake after the owners above the cap have spread theirs. */
	readonly split: readonly Key[];
	readonly percentiles: readonly { readonly percentile: number; readonly power: Power; readonly evaded: Power }[];
	readonly ratings: Ratings;
	readonly pay: ReturnType<typeof compareRemedies>;
	readonly subnets: readonly SubnetPower[];
	readonly holdersForHalf: number;
}

/** @throws {SubnetsError} `bad-value` when an imported network holds no stake */
export function setScene(values: StakeCapValues, { random, imported }: World): StakeCapScene {
	const metagraph = imported?.kind === "metagraph" ? imported.metagraph : undefined;
	const keys = metagraph ? importedKeys(metagraph) : drawKeys(values, random.fork("stake"));
	if (!keys.some(({ stake }) => stake > 0)) {
		throw new SubnetsError("bad-value", "Stake: nobody holds any in this network. Import one with stakes.", "stake");
	}
	const rule: CapRule = { percentile: values.percentile / 100, base: values.base };
	const share = values.splitters / 100;
	const ratings = metagraph ? importedRatings(keys, metagraph) : drawRatings(keys, values.link, random.fork("ratings"));
	const strength = { performance: values.performanceWeight, bonus: values.bonus / 100 };
	const subnets = drawSubnets(MAX_SUBNETS, values.acrossSpread, random.fork("subnets"));
	return {
		values,
		keys,
		rule,
		split: splitStake(keys, rule, values.splitKeys, share),
		percentiles: PERCENTILES.map((percentile) => {
			const cap = { ...rule, percentile: percentile / 100 };
			const evaded = powerOf(splitStake(keys, cap, values.splitKeys, share), cap);
			return { percentile, power: powerOf(keys, cap), evaded };
		}),
		ratings,
		pay: compareRemedies(keys, ratings, rule, strength),
		subnets,
		holdersForHalf: holdersForHalf(subnets, values.common / 100),
	};
}
