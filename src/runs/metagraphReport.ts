import { gini, nakamoto, topShare } from "../numeric/concentration.ts";
import { EpochOutcome } from "../protocol/epoch/epochOutcome.ts";
import { DEFAULT_EPOCH } from "../protocol/epoch/epochParameters.ts";
import { runEpoch } from "../protocol/epoch/runEpoch.ts";
import { SubnetState } from "../protocol/epoch/subnetState.ts";
import { grantPermits } from "../protocol/epoch/validatorPermits.ts";
import { type ImportedMetagraph } from "../protocol/imports/importedMetagraph.ts";
import { figure, numbers, table, texts, threeDigits } from "../simulations/build.ts";
import { type Chart } from "../simulations/chart.ts";
import { type Outcome, type Participant } from "../simulations/outcome.ts";
import { type NetworkReport } from "./networkReport.ts";

/** Share that gives the last word. */
const MAJORITY = 0.51;

interface Epoch {
	readonly outcome: EpochOutcome;
	/** What clipping left of a miner's weighted support, 0 to 1; `NaN` where it had none. */
	readonly trust: Float64Array;
	readonly permits: Uint8Array;
}

/** One epoch of a metagraph as it stands: who agrees with whom, who is paid, and how few hold most of it. */
export function metagraphReport(metagraph: ImportedMetagraph, name: string): NetworkReport {
	const epoch = epochOf(metagraph);
	const outcome = outcomeOf(metagraph, epoch);
	const at = (id: string) => outcome.figures.find((one) => one.id === id)!;
	const show = (id: string) => `[${threeDigits(at(id).value)}${at(id).unit && ` ${at(id).unit}`}](figure:${id})`;
	const place = [
		...(metagraph.netuid === null ? [] : [`subnet ${metagraph.netuid}`]),
		...(metagraph.block === null ? [] : [`block ${metagraph.block.toLocaleString("en-US")}`]),
	].join(", ");
	return {
		title: name,
		answer:
			`${show("stake-majority")} of [${at("uids").value}](figure:uids) UIDs reach 51 % of the stake (Gini ${show("stake-gini")}), and ${show("pay-majority")} reach 51 % of an epoch's pay (Gini ${show("pay-gini")}).` +
			` ${show("validators")} validators are paid for weights, ${show("miners")} miners for work${place && `; ${place}`}. One epoch under the defaults of December 2025, from empty bonds.`,
		outcome,
		charts,
		sections: [
			{ id: "3.3", why: "asks who could control a subnet: here is how few hold most of the stake." },
			{ id: "3.1", why: "says how miners and validators are paid: here is what each UID gets, and why." },
			{ id: "3.2", why: "calls the network decentralised by design: here is one as it was." },
		],
	};
}

function epochOf({ stake, weights }: ImportedMetagraph): Epoch {
	const size = stake.length;
	const state = new SubnetState(size);
	state.stake.set(stake);
	grantPermits(stake, DEFAULT_EPOCH.maxValidators, state.validatorPermit);
	const permits = state.validatorPermit.slice();
	for (let uid = 0; uid < size; uid++) {
		const [from, to] = [weights.start[uid]!, weights.start[uid + 1]!];
		state.setWeights(uid, weights.targets.subarray(from, to), weights.values.subarray(from, to), 1);
	}
	const outcome = new EpochOutcome(size);
	// The unit of the file's stake is not known, so nobody is below the threshold; every UID is old and active.
	runEpoch(state, { ...DEFAULT_EPOCH, stakeThreshold: 0, commitReveal: false }, 2, 1, outcome);
	return { outcome, permits, trust: trustOf(weights, outcome) };
}

/** Rank after clipping over rank before. @source protocol.md §2.6 */
function trustOf(weights: ImportedMetagraph["weights"], { activeStake, rank }: EpochOutcome): Float64Array {
	const before = new Float64Array(rank.length);
	for (let uid = 0; uid < rank.length; uid++) {
		if (activeStake[uid] === 0) continue;
		let total = 0;
		const each = (visit: (miner: number, weight: number) => void) => {
			for (let i = weights.start[uid]!; i < weights.start[uid + 1]!; i++) {
				if (weights.targets[i] !== uid) visit(weights.targets[i]!, weights.values[i]!);
			}
		};
		each((_, weight) => (total += weight));
		if (total > 0) each((miner, weight) => (before[miner]! += (activeStake[uid]! * weight) / total));
	}
	return before.map((support, miner) => (support > 0 ? Math.min(1, rank[miner]! / support) : NaN));
}

function outcomeOf({ stake, coldkeys }: ImportedMetagraph, { outcome, trust, permits }: Epoch): Outcome {
	const { incentive, dividends, consensus, validatorTrust, emission } = outcome;
	const owners = coldkeys && sumByOwner(stake, coldkeys);
	const count = (values: Float64Array) => values.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);
	const percent = (values: Float64Array) => values.map((value) => 100 * value);
	const total = stake.reduce((sum, value) => sum + value, 0);
	const shares = stake.map((value) => (total > 0 ? value / total : 0));
	return {
		figures: [
			figure("uids", "UIDs", "", stake.length),
			figure("validators", "Validators with dividends", "", count(dividends)),
			figure("miners", "Miners with incentive", "", count(incentive)),
			figure("stake-majority", "UIDs that reach 51 % of stake", "", nakamoto(stake, MAJORITY)),
			figure("stake-gini", "Gini of stake", "", gini(stake)),
			figure("stake-top", "Stake of the largest UID", "%", 100 * topShare(stake)),
			...(owners ? [figure("owner-majority", "Owners who reach 51 % of stake", "", nakamoto(owners, MAJORITY))] : []),
			figure("pay-majority", "UIDs that reach 51 % of pay", "", nakamoto(emission, MAJORITY)),
			figure("pay-gini", "Gini of pay", "", gini(emission)),
			figure("incentive-majority", "Miners who reach 51 % of incentive", "", nakamoto(incentive, MAJORITY)),
			figure("dividends-majority", "Validators who reach 51 % of dividends", "", nakamoto(dividends, MAJORITY)),
		],
		tables: [
			table("uids", "Every UID", [
				numbers("uid", "UID", "", [...stake.keys()]),
				texts(
					"role",
					"Role",
					Array.from(stake, (_, uid) => roleText(outcome, permits, uid)),
				),
				numbers("stake", "Stake", "", stake),
				numbers("stake-share", "Share of stake", "%", percent(shares)),
				numbers("consensus", "Consensus", "%", percent(consensus)),
				numbers("trust", "Trust", "", trust),
				numbers("incentive", "Incentive", "%", percent(incentive)),
				numbers("validator-trust", "Validator trust", "", validatorTrust),
				numbers("dividends", "Dividends", "%", percent(dividends)),
				numbers("pay", "Share of an epoch's pay", "%", percent(emission)),
			]),
			concentrationTable(stake, emission),
		],
		participants: participantsOf(outcome, shares, trust),
		events: [],
	};
}

function sumByOwner(stake: Float64Array, coldkeys: readonly string[]): Float64Array {
	const sums = new Map<string, number>();
	// A UID whose owner is not known counts as an owner of its own.
	coldkeys.forEach((key, uid) => {
		const owner = key === "" ? `uid ${uid}` : key;
		sums.set(owner, (sums.get(owner) ?? 0) + stake[uid]!);
	});
	return Float64Array.from(sums.values());
}

function roleText({ incentive, dividends }: EpochOutcome, permits: Uint8Array, uid: number): string {
	const roles = [
		...(dividends[uid]! > 0 ? ["validator"] : permits[uid] ? ["permit, not paid"] : []),
		...(incentive[uid]! > 0 ? ["miner"] : []),
	];
	return roles.join(" and ") || "not paid";
}

/** How much the largest holders have together: the curve from which every measure of concentration is read. */
function concentrationTable(stake: Float64Array, pay: Float64Array) {
	const cumulative = (values: Float64Array) => {
		const sorted = Float64Array.from(values).sort().reverse();
		const total = sorted.reduce((sum, value) => sum + value, 0);
		let held = 0;
		return sorted.map((value) => (100 * (held += value)) / (total || 1));
	};
	const ranks = Array.from(stake, (_, rank) => rank + 1);
	return table("concentration", "Held by the largest", [
		numbers("rank", "Largest UIDs", "", ranks),
		numbers("stake", "Stake", "%", cumulative(stake)),
		numbers("pay", "Pay", "%", cumulative(pay)),
	]);
}

function participantsOf(
	{ incentive, dividends, minerEmission, validatorEmission, consensus, validatorTrust }: EpochOutcome,
	stakeShares: Float64Array,
	trust: Float64Array,
): Participant[] {
	const share = (amount: number) => figure("pay", "Share of an epoch's pay", "%", 100 * amount);
	return Array.from(stakeShares, (stakeShare, uid): Participant[] => {
		const stake = figure("stake", "Share of stake", "%", 100 * stakeShare);
		return [
			...(dividends[uid]! > 0
				? [
						{
							id: `validator-${uid}`,
							name: `UID ${uid}`,
							role: "validator" as const,
							kind: "validator of the real network",
							pay: share(validatorEmission[uid]!),
							figures: [stake, figure("trust", "Validator trust", "", validatorTrust[uid]!)],
						},
					]
				: []),
			...(incentive[uid]! > 0
				? [
						{
							id: `miner-${uid}`,
							name: `UID ${uid}`,
							role: "miner" as const,
							kind: "miner of the real network",
							pay: share(minerEmission[uid]!),
							figures: [
								figure("consensus", "Consensus", "%", 100 * consensus[uid]!),
								figure("trust", "Trust", "", trust[uid]!),
							],
						},
					]
				: []),
		];
	})
		.flat()
		.sort((a, b) => b.pay.value - a.pay.value);
}

const charts: readonly Chart[] = [
	{
		id: "concentration",
		title: "Held by the largest",
		description:
			"How much of stake and of pay the largest UIDs have together. A line that jumps up means few hold most.",
		table: "concentration",
		kind: "lines",
		x: "rank",
		y: ["stake", "pay"],
		logarithmic: "x",
		references: [{ axis: "y", value: 100 * MAJORITY, label: "51 %" }],
	},
	{
		id: "pay",
		title: "Pay against stake",
		description: "Each point is a UID: what it holds and what one epoch pays it.",
		table: "uids",
		kind: "scatter",
		x: "stake-share",
		y: "pay",
		group: "role",
	},
];
