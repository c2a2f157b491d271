import { SubnetsError } from "../../numeric/errors.ts";
import { MAX_SUBNETS } from "../../chain/economics/deregistration.ts";
import { type World } from "../kit/contract.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { drawSubnets, type SubnetPower } from "./parts/acrossSubnets.ts";
import { byOwner, type CapBase, type CapRule, countedStake, type Key, type Power, powerOf } from "./parts/keys.ts";
import { type parameters } from "./parameters.ts";
import { drawRatings, importedRatings, type Ratings } from "./parts/ratings.ts";
import { compareRemedies } from "./parts/remedies.ts";
import { type Split, splitStake } from "./parts/splitting.ts";
import { drawKeys, type ImportedHolders, importedHolders } from "./parts/stakeFit.ts";

export type StakeCapValues = ValuesOf<typeof parameters>;

/** Percentiles that the chart of caps shows. */
const PERCENTILES = Array.from({ length: 26 }, (_, i) => 50 + 2 * i);
const BASES: readonly CapBase[] = ["counting", "holders", "slots"];

/** Coalitions of one subnet by where the cap lies. */
export interface AtPercentile {
	readonly percentile: number;
	readonly of: Readonly<Record<CapBase, Power>>;
	readonly evaded: Power;
}

/** Everything that one run looks at. */
export interface StakeCapScene {
	readonly values: StakeCapValues;
	readonly holders: ImportedHolders;
	readonly rule: CapRule;
	/** Whether the stakes are those of an imported subnet. */
	readonly real: boolean;
	/** The same stake after the owners above the cap have spread theirs. */
	readonly split: Split;
	readonly percentiles: readonly AtPercentile[];
	readonly ratings: Ratings;
	readonly pay: ReturnType<typeof compareRemedies>;
	readonly subnets: readonly SubnetPower[];
}

/** @throws {SubnetsError} `bad-value` when no stake of an imported network counts */
export function setScene(values: StakeCapValues, { random, imported }: World): StakeCapScene {
	const metagraph = imported?.kind === "metagraph" ? imported.metagraph : undefined;
	const drawn = drawKeys(values, random.fork("stake"));
	const own: ImportedHolders = metagraph ? importedHolders(metagraph) : { unit: "keys", keys: drawn, holders: drawn };
	const { keys, holders } = own;
	const rule: CapRule = {
		percentile: values.percentile / 100,
		base: values.base,
		threshold: thresholdFor(values, holders),
	};
	const share = values.splitters / 100;
	const ratings = metagraph ? importedRatings(keys, metagraph) : drawRatings(keys, values.link, random.fork("ratings"));
	const counts = (capped: boolean) => {
		const ofKey = stakeByKey(own, countedStake(holders, rule, capped));
		return Float64Array.from(ratings.voters, (voter) => ofKey[voter]!);
	};
	const stakes = { now: counts(false), capped: counts(true) };
	const strength = { performance: values.performanceWeight, bonus: values.bonus / 100 };
	return {
		values,
		holders: own,
		rule,
		real: metagraph !== undefined,
		split: splitStake(holders, rule, values.splitKeys, share),
		percentiles: PERCENTILES.map((percentile) => {
			const at = { ...rule, percentile: percentile / 100 };
			const power = (base: CapBase) => powerOf(holders, { ...at, base }, true);
			return {
				percentile,
				of: Object.fromEntries(BASES.map((base) => [base, power(base)])) as Record<CapBase, Power>,
				evaded: powerOf(splitStake(holders, at, values.splitKeys, share).keys, at, true),
			};
		}),
		ratings,
		pay: compareRemedies(stakes, ratings, strength),
		subnets: drawSubnets(
			MAX_SUBNETS,
			{ validators: values.voters, spread: values.acrossSpread },
			rule,
			{ keys: values.splitKeys, share },
			random.fork("subnets"),
		),
	};
}

/** The threshold in force; files that give shares instead of stakes hold nobody above it, and then it is left out. */
function thresholdFor({ threshold }: StakeCapValues, holders: readonly Key[]): number {
	if (!holders.some(({ stake }) => stake > 0)) {
		throw new SubnetsError("bad-value", "Stake: nobody holds any in this network. Import one with stakes.", "stake");
	}
	return holders.some(({ stake }) => stake >= threshold) ? threshold : 0;
}

/** What each key counts: its part of what its owner counts. */
function stakeByKey({ keys, holders }: ImportedHolders, counted: Float64Array): Float64Array {
	const countedOf = new Map(holders.map(({ owner }, i) => [owner, counted[i]!]));
	const held = byOwner(
		keys,
		keys.map(({ stake }) => stake),
	);
	const owners = [...new Set(keys.map(({ owner }) => owner))];
	const heldOf = new Map(owners.map((owner, i) => [owner, held[i]!]));
	return Float64Array.from(keys, ({ owner, stake }) =>
		stake > 0 ? (stake * countedOf.get(owner)!) / heldOf.get(owner)! : 0,
	);
}
