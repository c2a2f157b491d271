import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Outcome, type Participant, type Role, type Table } from "../kit/outcome.ts";
import { concentrationOf, cumulative, validatorPay } from "./parts/measures.ts";
import { decides, type SettledSubnet } from "./model.ts";

/** How many of the best paid a chart shows. */
const SHOWN = 40;

export const nameOf = (uid: number) => `UID ${uid}`;

/** Everything that the epoch says of a subnet. */
export function outcomeOfEpoch(subnet: SettledSubnet): Outcome {
	const { result, state, isReal, ownerAlpha } = subnet;
	const stake = concentrationOf(state.stake);
	const paid = concentrationOf(result.emission);
	const miners = concentrationOf(result.incentive);
	const votes = concentrationOf(result.activeStake);
	const { deciders, withStake, withTrust } = validatorPay(subnet);
	return {
		figures: [
			figure("holders", "UIDs that hold 51 % of the stake", "", stake.forMajority),
			figure("uids", "UIDs", "", state.size),
			figure("holders-share", "Share of UIDs that hold 51 % of the stake", "%", (100 * stake.forMajority) / state.size),
			figure("gini", "Gini of stake", "", stake.gini),
			figure("largest", "Stake of the largest UID", "%", 100 * stake.largest),
			figure("top", "Stake of the top 1 % of UIDs", "%", 100 * stake.topHundredth),
			figure("deciders", "Validators whose weights count", "", deciders),
			figure("votes", "Validators with 51 % of the votes", "", votes.forMajority),
			figure("hhi", "Concentration of votes (HHI)", "", votes.hhi),
			figure("paid", "UIDs that receive 51 % of the pay", "", paid.forMajority),
			figure("pay-gini", "Gini of pay", "", paid.gini),
			figure(
				"miners",
				"Miners with pay",
				"",
				result.incentive.reduce((count, share) => count + Number(share > 0), 0),
			),
			figure("miners-half", "Miners that receive 51 % of miners' pay", "", miners.forMajority),
			figure("miners-gini", "Gini of miners' pay", "", miners.gini),
			figure("pay-stake", "Validators' pay and stake, rank correlation", "", withStake),
			figure("pay-trust", "Validators' pay and trust, rank correlation", "", withTrust),
			figure("read", "UIDs read from a file", "", isReal ? state.size : 0),
		],
		tables: [curves(subnet), bestPaid(subnet), validators(subnet), everybody(subnet)],
		participants: [
			{
				id: "owner",
				name: "Owner",
				role: "owner",
				kind: "runs the subnet",
				pay: figure("pay", "Pay of the epoch", "alpha", ownerAlpha),
				figures: [],
			},
			...Array.from({ length: state.size }, (_, uid) => participant(subnet, uid)),
		],
		events: [],
	};
}

function roleOf({ result, rated }: SettledSubnet, uid: number): Role {
	const { minerEmission, validatorEmission, activeStake } = result;
	if (validatorEmission[uid]! > minerEmission[uid]!) return "validator";
	return minerEmission[uid] === 0 && activeStake[uid]! > 0 && rated[uid]! > 0 ? "validator" : "miner";
}

function participant(subnet: SettledSubnet, uid: number): Participant {
	const { result, state, permits } = subnet;
	const total = state.stake.reduce((sum, stake) => sum + stake, 0);
	const role = roleOf(subnet, uid);
	const paid = result.emission[uid]! > 0;
	const share = (id: string, label: string, value: number) => figure(id, label, "%", 100 * value);
	return {
		id: `uid-${uid}`,
		name: nameOf(uid),
		role,
		kind: role === "validator" ? (paid ? "validates" : "validates, unpaid") : paid ? "mines" : "unpaid",
		pay: figure("pay", "Pay of the epoch", "alpha", result.emission[uid]!),
		figures: [
			share("stake", "Stake", total > 0 ? state.stake[uid]! / total : 0),
			share("incentive", "Incentive", result.incentive[uid]!),
			share("dividends", "Dividends", result.dividends[uid]!),
			figure("trust", "Validator trust", "", result.validatorTrust[uid]!),
			figure("consensus", "Consensus", "", result.consensus[uid]!),
			figure("permit", "Validator permit", "", permits[uid]!),
		],
	};
}

function curves({ state, result }: SettledSubnet): Table {
	return table("curves", "How few hold how much", [
		numbers(
			"count",
			"Largest UIDs",
			"",
			Float64Array.from(state.stake, (_, i) => i + 1),
		),
		numbers("stake", "Stake", "%", cumulative(state.stake)),
		numbers("pay", "Pay", "%", cumulative(result.emission)),
		numbers("incentive", "Miners' pay", "%", cumulative(result.incentive)),
	]);
}

function bestPaid({ result }: SettledSubnet): Table {
	const { emission, minerEmission, validatorEmission } = result;
	const order = Array.from({ length: result.size }, (_, uid) => uid)
		.sort((a, b) => emission[b]! - emission[a]! || a - b)
		.slice(0, SHOWN);
	const of = (values: Float64Array) => order.map((uid) => values[uid]!);
	return table("paid", "The best paid", [
		texts("uid", "UID", order.map(nameOf)),
		numbers("mining", "As miner", "alpha", of(minerEmission)),
		numbers("validating", "As validator", "alpha", of(validatorEmission)),
	]);
}

function validators(subnet: SettledSubnet): Table {
	const { result } = subnet;
	const uids = Array.from({ length: result.size }, (_, uid) => uid).filter((uid) => decides(subnet, uid));
	const percent = (values: Float64Array) => uids.map((uid) => 100 * values[uid]!);
	return table("validators", "Validators", [
		texts("uid", "UID", uids.map(nameOf)),
		numbers("votes", "Share of the votes", "%", percent(result.activeStake)),
		numbers("dividends", "Share of validators' pay", "%", percent(result.dividends)),
		numbers(
			"trust",
			"Validator trust",
			"",
			uids.map((uid) => result.validatorTrust[uid]!),
		),
	]);
}

function everybody({ state, result }: SettledSubnet): Table {
	const uids = Array.from({ length: state.size }, (_, uid) => uid);
	return table("everybody", "Every UID", [
		texts("uid", "UID", uids.map(nameOf)),
		numbers("stake", "Stake, in the file's unit", "", state.stake),
		numbers("consensus", "Consensus", "", result.consensus),
		numbers(
			"incentive",
			"Incentive",
			"%",
			result.incentive.map((share) => 100 * share),
		),
		numbers(
			"dividends",
			"Dividends",
			"%",
			result.dividends.map((share) => 100 * share),
		),
		numbers("trust", "Validator trust", "", result.validatorTrust),
		numbers("emission", "Pay of the epoch", "alpha", result.emission),
	]);
}
