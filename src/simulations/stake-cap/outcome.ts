import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Figure, type Outcome, type Participant, type Table } from "../kit/outcome.ts";
import { byOwner, capOf, countedStake, type Key, powerOf } from "./parts/keys.ts";
import { type StakeCapScene } from "./model.ts";
import { entryUnderCap, entryWithoutCap } from "./parts/splitting.ts";

const MAJORITY = 0.5;

function powerFigures({ keys, rule, split }: StakeCapScene): Figure[] {
	const [before, after, evaded] = [powerOf(keys), powerOf(keys, rule), powerOf(split, rule)];
	const total = keys.reduce((sum, { stake }) => sum + stake, 0);
	const share = (stake: number) => (total > 0 ? (100 * stake) / total : 0);
	const counted = countedStake(keys, rule).reduce((sum, stake) => sum + stake, 0);
	const fresh = entryUnderCap(keys, rule);
	return [
		figure("slots", "Slots", "", keys.length),
		figure("keys", "Keys that together hold 51 %", "keys", before.keys),
		figure("keys-capped", "The same under the cap", "keys", after.keys),
		figure("owners", "Owners who together hold 51 %", "owners", before.owners),
		figure("owners-capped", "The same under the cap", "owners", after.owners),
		figure("owners-split", "The same after they split their stake", "owners", evaded.owners),
		figure("gini", "Gini of stake", "", before.gini),
		figure("gini-capped", "Gini of counted stake", "", after.gini),
		figure("gini-split", "Gini of owners' counted stake after they split", "", evaded.giniOwners),
		figure("largest", "Share of the largest owner", "%", 100 * before.largest),
		figure("top-three", "Share of the three largest owners", "%", 100 * before.topThree),
		figure("cap-share", "The cap, as a share of all stake", "%", share(capOf(keys, rule))),
		figure("cut", "Keys above the cap", "keys", keys.filter(({ stake }) => stake > capOf(keys, rule)).length),
		figure("lost", "Stake that no longer counts", "%", 100 - share(counted)),
		figure("entry", "Stake that somebody new needs for 51 %", "%", share(entryWithoutCap(keys).stake)),
		figure("entry-capped", "The same under the cap", "%", fresh ? share(fresh.stake) : 0),
		figure("entry-keys", "Keys for it under the cap", "keys", fresh?.keys ?? 0),
	];
}

function payFigures({ pay }: StakeCapScene): Figure[] {
	const of = (id: string) => pay.remedies.find((remedy) => remedy.id === id)!;
	return [
		figure("performance-now", "Correlation of validators' pay with performance", "", of("now").withPerformance),
		figure("performance-cap", "The same under the cap", "", of("cap").withPerformance),
		figure("performance-all", "The same with cap, split and bonus", "", of("all").withPerformance),
		figure("stake-now", "Correlation of validators' pay with stake", "", of("now").withStake),
		figure("stake-all", "The same with cap, split and bonus", "", of("all").withStake),
		figure("miners-now", "Correlation of miners' pay with their worth", "", of("now").miners),
		figure("miners-capped", "The same under the cap", "", of("cap").miners),
		figure("pay-gini", "Gini of validators' pay", "", of("now").gini),
		figure("pay-gini-all", "The same with cap, split and bonus", "", of("all").gini),
	];
}

function networkFigures({ subnets, holdersForHalf }: StakeCapScene): Figure[] {
	const share = (count: number) => (100 * count) / subnets.length;
	const sorted = subnets.map(({ largest }) => largest);
	return [
		figure(
			"majority-subnets",
			"Subnets whose largest key holds more than half",
			"%",
			share(subnets.filter(({ largest }) => largest > MAJORITY).length),
		),
		figure(
			"two-keys-subnets",
			"Subnets in which two keys suffice",
			"%",
			share(subnets.filter(({ keys }) => keys <= 2).length),
		),
		figure("median-largest", "Largest key's share in the median subnet", "%", 100 * sorted[sorted.length >> 1]!),
		figure("holders-half", "Holders who together control half of all subnets", "holders", holdersForHalf),
	];
}

function curveTable({ keys, rule, split }: StakeCapScene): Table {
	const shareOfLargest = (amounts: Float64Array) => {
		const sorted = Float64Array.from(amounts).sort().reverse();
		const total = sorted.reduce((sum, amount) => sum + amount, 0);
		let running = 0;
		return (count: number): number[] =>
			Array.from({ length: count }, (_, i) => {
				running += sorted[i] ?? 0;
				return total > 0 ? (100 * running) / total : 0;
			});
	};
	const of = (list: readonly Key[], capped: boolean) =>
		shareOfLargest(byOwner(list, countedStake(list, capped ? rule : undefined)));
	const shown = Math.min(keys.length, 64);
	return table("curve", "Share of the largest owners, added up", [
		numbers(
			"owners",
			"Largest owners",
			"",
			Array.from({ length: shown }, (_, i) => i + 1),
		),
		numbers("before", "Without a cap", "%", of(keys, false)(shown)),
		numbers("after", "With the cap", "%", of(keys, true)(shown)),
		numbers("split", "After they split", "%", of(split, true)(shown)),
	]);
}

const percentileTable = ({ percentiles }: StakeCapScene): Table =>
	table("percentiles", "Coalition by percentile of the cap", [
		numbers(
			"percentile",
			"Percentile",
			"%",
			percentiles.map(({ percentile }) => percentile),
		),
		numbers(
			"keys",
			"Keys for 51 %",
			"",
			percentiles.map(({ power }) => power.keys),
		),
		numbers(
			"owners",
			"Owners for 51 %, nobody splitting",
			"",
			percentiles.map(({ power }) => power.owners),
		),
		numbers(
			"evaded",
			"Owners for 51 %, after they split",
			"",
			percentiles.map(({ evaded }) => evaded.owners),
		),
		numbers(
			"gini",
			"Gini of counted stake",
			"",
			percentiles.map(({ power }) => power.gini),
		),
	]);

const remedyTable = ({ pay: { remedies } }: StakeCapScene): Table =>
	table("remedies", "Six ways to pay the same validators", [
		texts(
			"remedy",
			"Remedy",
			remedies.map(({ label }) => label),
		),
		numbers(
			"performance",
			"Pay with performance",
			"",
			remedies.map(({ withPerformance }) => withPerformance),
		),
		numbers(
			"stake",
			"Pay with stake",
			"",
			remedies.map(({ withStake }) => withStake),
		),
		numbers(
			"miners",
			"Miners' pay with their worth",
			"",
			remedies.map(({ miners }) => miners),
		),
		numbers(
			"gini",
			"Gini of pay",
			"",
			remedies.map(({ gini }) => gini),
		),
		numbers(
			"coalition",
			"Validators who take 51 % of the pay",
			"",
			remedies.map(({ coalition }) => coalition),
		),
	]);

const subnetsTable = ({ subnets }: StakeCapScene): Table =>
	table("subnets", "Subnets drawn for comparison, the most concentrated first", [
		numbers(
			"place",
			"Subnet",
			"",
			subnets.map((_, i) => i + 1),
		),
		numbers(
			"largest",
			"Largest key",
			"%",
			subnets.map(({ largest }) => 100 * largest),
		),
		numbers(
			"keys",
			"Keys for 51 %",
			"",
			subnets.map(({ keys }) => keys),
		),
	]);

function participantsOf({ keys, rule, ratings, pay }: StakeCapScene): Participant[] {
	const total = keys.reduce((sum, { stake }) => sum + stake, 0);
	const counted = countedStake(keys, rule);
	const all = counted.reduce((sum, stake) => sum + stake, 0);
	const [now, changed] = [pay.remedies[0]!, pay.remedies.at(-1)!];
	return ratings.voters.map((voter, i): Participant => {
		return {
			id: `validator-${voter + 1}`,
			name: `Validator ${voter + 1}`,
			role: "validator",
			kind: `key of owner ${keys[voter]!.owner + 1}`,
			pay: figure("pay", "Share of the validators' pay", "%", 100 * now.pay[i]!),
			figures: [
				figure("changed", "The same with cap, split and bonus", "%", 100 * changed.pay[i]!),
				figure("stake", "Stake", "%", (100 * keys[voter]!.stake) / total),
				figure("counted", "Counted under the cap", "%", all > 0 ? (100 * counted[voter]!) / all : 0),
				figure("performance", "Performance", "", ratings.performance[i]!),
				figure("trust", "Validator trust", "", pay.now.trust[i]!),
			],
		};
	});
}

/** What is known once `splitting` has been recorded so far. */
export const outcomeOf = (scene: StakeCapScene, splitting: Table): Outcome => ({
	figures: [...powerFigures(scene), ...payFigures(scene), ...networkFigures(scene)],
	tables: [splitting, percentileTable(scene), curveTable(scene), remedyTable(scene), subnetsTable(scene)],
	participants: participantsOf(scene),
	events: [],
});
