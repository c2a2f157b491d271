import { median } from "simple-statistics";
import { sum } from "../../numeric/sums.ts";
import { figure } from "../kit/build.ts";
import { type Results } from "../kit/dress.ts";
import { type Participant } from "../kit/outcome.ts";
import { declare, name, number, type RowsOf, table, word } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { type StakeCapScene } from "./model.ts";
import { type SubnetPower } from "./parts/acrossSubnets.ts";
import { byOwner, capOf, countedStake, type Key, powerOf } from "./parts/keys.ts";
import { RECORDED } from "./parts/recorded.ts";

/** One key decides alone where it holds more than half. */
const MAJORITY = 0.5;
/** Largest owners that the curve shows. */
const SHOWN = 64;
/** Sizes of a coalition that the first chart tells apart: up to so many. */
const SIZES = [1, 2, 3, 4, 5, 10, Infinity];

/** What a run of *stake-cap* puts out. */
export const outputs = declare({
	figures: {
		"median-coalition": number("Owners for 51 % of the stake in the median subnet"),
		"median-capped": number("The same with the cap"),
		"median-split": number("The same with the cap, after they split their stake"),
		"majority-subnets": number("Subnets whose largest key holds more than half", "%"),
		"median-largest": number("Largest key's share in the median subnet", "%"),
		"median-three": number("Share of the three largest owners in the median subnet", "%"),
		"median-hhi": number("Concentration (HHI) of stake in the median subnet"),
		"recorded-majority": number("Subnets whose largest key held more than half in August 2026", "subnets"),
		stakes: word("Stakes of the one subnet", { drawn: "drawn", real: "those of the imported subnet" }),
		unit: word("What is counted as one holder in the one subnet", { keys: "a key", wallets: "a wallet" }),
		holders: number("Holders in the one subnet"),
		counting: number("Of them, holders whose stake counts"),
		owners: number("Owners who together hold 51 %"),
		"owners-capped": number("The same under the cap"),
		"owners-split": number("The same after they split their stake"),
		gini: number("Gini of the stake that counts, zeros included"),
		"gini-capped": number("The same under the cap"),
		largest: number("Share of the largest owner", "%"),
		"top-three": number("Share of the three largest owners", "%"),
		"cap-share": number("The cap, as a share of all stake that counts", "%"),
		cut: number("Holders above the cap"),
		lost: number("Stake that no longer counts", "%"),
		"split-cost": number("Price of the keys for splitting, all owners together", "TAO"),
		"performance-now": number("Correlation of validators' pay with performance"),
		"performance-cap": number("The same under the cap"),
		"performance-all": number("The same with cap, split and bonus"),
		"stake-now": number("Correlation of validators' pay with stake"),
		"stake-all": number("The same with cap, split and bonus"),
		"miners-now": number("Correlation of miners' pay with their worth"),
		"miners-capped": number("The same under the cap"),
		"pay-gini": number("Gini of validators' pay"),
		"pay-gini-all": number("The same with cap, split and bonus"),
	},
	tables: {
		coalitions: table("Subnets by how many owners must agree for 51 %", {
			size: name("Owners who must agree"),
			now: number("As it is", "subnets"),
			capped: number("With the cap", "subnets"),
			split: number("With the cap, after they split", "subnets"),
		}),
		splitting: table("Coalition in the one subnet, by keys per owner", {
			count: number("Keys of each owner above the cap", "keys"),
			capped: number("With the cap"),
			free: number("Without a cap"),
			cost: number("Price of the keys", "TAO"),
		}),
		percentiles: table("Coalition in the one subnet, by percentile of the cap", {
			percentile: number("Percentile", "%"),
			counting: number("Of holders whose stake counts"),
			holders: number("Of holders of any stake"),
			slots: number("Of all slots"),
			evaded: number("After they split"),
		}),
		curve: table("Share of the largest owners, added up", {
			owners: number("Largest owners"),
			before: number("Without a cap", "%"),
			after: number("With the cap", "%"),
			split: number("After they split", "%"),
		}),
		remedies: table("Six ways to pay the same validators", {
			remedy: word("Remedy", {
				now: "As it is",
				cap: "Cap",
				split: "Split by performance",
				composite: "Composite score",
				bonus: "Bonus for trust",
				all: "Cap, split and bonus",
			}),
			performance: number("Pay with performance"),
			stake: number("Pay with stake"),
			miners: number("Miners' pay with their worth"),
			gini: number("Gini of pay"),
			coalition: number("Validators who take 51 % of the pay"),
		}),
		subnets: table("Subnets drawn for comparison, the most concentrated first", {
			place: number("Subnet"),
			largest: number("Largest key", "%"),
			owners: number("Owners for 51 %"),
			capped: number("The same with the cap"),
		}),
	},
});

type Figures = Results<typeof outputs>["figures"];
type Tables = typeof outputs.tables;

const middle = (subnets: readonly SubnetPower[], of: (subnet: SubnetPower) => number): number =>
	median(subnets.map(of));

function figuresOf({ holders: own, real, rule, split, pay, subnets, values }: StakeCapScene): Figures {
	const { holders } = own;
	const [before, after] = [powerOf(holders, rule, false), powerOf(holders, rule, true)];
	const counting = countedStake(holders, rule, false);
	const total = sum(counting);
	const cap = capOf(holders, rule);
	const of = (id: string) => pay.remedies.find((remedy) => remedy.id === id)!;
	const above = subnets.filter(({ now }) => now.largest > MAJORITY).length;
	return {
		"median-coalition": middle(subnets, ({ now }) => now.owners),
		"median-capped": middle(subnets, ({ capped }) => capped.owners),
		"median-split": middle(subnets, ({ split: after }) => after.owners),
		"majority-subnets": (100 * above) / subnets.length,
		"median-largest": 100 * middle(subnets, ({ now }) => now.largest),
		"median-three": 100 * middle(subnets, ({ now }) => now.topThree),
		"median-hhi": middle(subnets, ({ hhi }) => hhi),
		"recorded-majority": RECORDED.majority,
		stakes: real ? "real" : "drawn",
		unit: own.unit,
		holders: holders.length,
		counting: counting.filter((stake) => stake > 0).length,
		owners: before.owners,
		"owners-capped": after.owners,
		"owners-split": powerOf(split.keys, rule, true).owners,
		gini: before.gini,
		"gini-capped": after.gini,
		largest: 100 * before.largest,
		"top-three": 100 * before.topThree,
		"cap-share": Math.min(100, (100 * cap) / total),
		cut: counting.filter((stake) => stake > cap).length,
		lost: 100 * (1 - sum(countedStake(holders, rule, true)) / total),
		"split-cost": split.added * values.registration,
		"performance-now": of("now").withPerformance,
		"performance-cap": of("cap").withPerformance,
		"performance-all": of("all").withPerformance,
		"stake-now": of("now").withStake,
		"stake-all": of("all").withStake,
		"miners-now": of("now").miners,
		"miners-capped": of("cap").miners,
		"pay-gini": of("now").gini,
		"pay-gini-all": of("all").gini,
	};
}

function coalitionRows({ subnets }: StakeCapScene): RowsOf<Tables["coalitions"]> {
	const least = (place: number) => (place === 0 ? 1 : SIZES[place - 1]! + 1);
	const count = (of: (subnet: SubnetPower) => number) =>
		SIZES.map((most, place) => subnets.filter((subnet) => of(subnet) >= least(place) && of(subnet) <= most).length);
	return {
		size: SIZES.map((most, place) =>
			most === Infinity ? `${least(place)} or more` : least(place) === most ? `${most}` : `${least(place)}–${most}`,
		),
		now: count(({ now }) => now.owners),
		capped: count(({ capped }) => capped.owners),
		split: count(({ split }) => split.owners),
	};
}

/** A coalition of nobody is none: a gap. */
const orGap = (owners: number): number => (owners > 0 ? owners : NaN);

const percentileRows = ({ percentiles }: StakeCapScene): RowsOf<Tables["percentiles"]> => ({
	percentile: percentiles.map(({ percentile }) => percentile),
	counting: percentiles.map(({ of }) => orGap(of.counting.owners)),
	holders: percentiles.map(({ of }) => orGap(of.holders.owners)),
	slots: percentiles.map(({ of }) => orGap(of.slots.owners)),
	evaded: percentiles.map(({ evaded }) => orGap(evaded.owners)),
});

function curveRows({ holders: { holders }, rule, split }: StakeCapScene): RowsOf<Tables["curve"]> {
	const shown = Math.min(holders.length, SHOWN);
	const added = (keys: readonly Key[], capped: boolean) => {
		const sorted = byOwner(keys, countedStake(keys, rule, capped))
			.sort()
			.reverse();
		const total = sum(sorted);
		let running = 0;
		return Array.from({ length: shown }, (_, i) => {
			running += sorted[i] ?? 0;
			return total > 0 ? Math.min(100, (100 * running) / total) : 0;
		});
	};
	return {
		owners: Array.from({ length: shown }, (_, i) => i + 1),
		before: added(holders, false),
		after: added(holders, true),
		split: added(split.keys, true),
	};
}

const remedyRows = ({ pay: { remedies } }: StakeCapScene): RowsOf<Tables["remedies"]> => ({
	remedy: remedies.map(({ id }) => id),
	performance: remedies.map(({ withPerformance }) => withPerformance),
	stake: remedies.map(({ withStake }) => withStake),
	miners: remedies.map(({ miners }) => miners),
	gini: remedies.map(({ gini }) => gini),
	coalition: remedies.map(({ coalition }) => coalition),
});

function participantsOf({ holders: { keys }, ratings, pay }: StakeCapScene): Participant[] {
	const total = sum(keys.map(({ stake }) => stake));
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
				figure("performance", "Performance", "", ratings.performance[i]!),
				figure("trust", "Validator trust", "", pay.now.trust[i]!),
			],
		};
	});
}

/** @param splitting the coalition by keys per owner, as far as the run has come */
export const resultsOf = (scene: StakeCapScene, splitting: Rows<Tables["splitting"]>): Results<typeof outputs> => ({
	figures: figuresOf(scene),
	tables: {
		coalitions: coalitionRows(scene),
		splitting: splitting.columns(),
		percentiles: percentileRows(scene),
		curve: curveRows(scene),
		remedies: remedyRows(scene),
		subnets: {
			place: scene.subnets.map((_, i) => i + 1),
			largest: scene.subnets.map(({ now }) => 100 * now.largest),
			owners: scene.subnets.map(({ now }) => now.owners),
			capped: scene.subnets.map(({ capped }) => capped.owners),
		},
	},
	participants: participantsOf(scene),
});
