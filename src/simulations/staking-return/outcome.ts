import { rootProportion } from "../../chain/economics/emissionSplit.ts";
import { buyAlpha, buySlippage, saleSlippage, sellAlpha } from "../../chain/economics/pool.ts";
import { alpha, tao } from "../../chain/units.ts";
import { sum } from "../../numeric/sums.ts";
import { figure } from "../kit/build.ts";
import { type Results } from "../kit/dress.ts";
import { type Participant } from "../kit/outcome.ts";
import { declare, name, number, optional, type RowsOf, table } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { startOf, startTable } from "../shared/pools/startTable.ts";
import { poolOf } from "../shared/pools/subnetPools.ts";
import { epochsToCoverFees, lastBlockGain, stakersPot } from "./parts/lastBlock.ts";
import { type StakingScene } from "./parts/scene.ts";
import { type Watched } from "./model.ts";

/** What a run of *staking-return* puts out. */
export const outputs = declare({
	figures: {
		worth: number("Fetched at the end by the early staker", "TAO"),
		left: number("Left of the early stake", "%"),
		"left-alone": number("The same with nobody coming or going", "%"),
		gain: number("Change of the early stake", "%"),
		"gain-turn": number("The same when the others turned", "%"),
		"gain-alone": number("The same with nobody coming or going", "%"),
		"gain-late": optional(number("Change of the late stake", "%")),
		"gain-root": number("Change of the same TAO on root", "%"),
		"price-change": number("Price of alpha over the run", "%"),
		"alpha-gain": number("Alpha gained by dividends", "%"),
		"slippage-in": number("Slippage on entry", "%"),
		"slippage-out": number("Slippage on exit", "%"),
		fees: number("Fees of coming and going", "%"),
		filled: optional(number("Of the early order, filled within its price limit", "%")),
		"pool-start": number("TAO in the pool at the start", "TAO"),
		"pool-end": number("TAO in the pool at the end", "TAO"),
		staked: number("Brought by stakers on balance", "TAO"),
		injected: number("Added by the chain", "TAO"),
		cashed: number("Paid out for pay that was sold, root's part included", "TAO"),
		covered: number("Of that more than the chain added: out of stakers' money", "%"),
		"alpha-paid": number("Alpha paid to owner, miners and validators", "alpha"),
		dilution: number("Growth of the alpha outside the pool", "%"),
		share: number("Share of the network's TAO at the end", "%"),
		"others-in": number("Others bring per day", "TAO"),
		snipe: number("Gained by staking for the last block before an epoch only", "TAO"),
		"snipe-epochs": number("Epochs until dividends cover the fees", "epochs"),
	},
	tables: {
		days: table("Day by day", {
			day: number("Day", "days"),
			early: number("Early stake", "%"),
			alone: number("Nobody coming or going", "%"),
			root: number("On root", "%"),
			price: number("Price of alpha", "TAO"),
			priceAlone: number("Price, nobody coming or going", "TAO"),
			share: number("Share of the network's TAO", "%"),
			pool: number("TAO in the pool", "TAO"),
		}),
		start: startTable,
		entry: table("What 1 TAO fetches at the end, by the day of entry", {
			day: number("Day of entry", "days"),
			worth: number("Fetched at the end", "TAO"),
			price: number("Price of alpha on that day", "TAO"),
			turned: number("Others have turned (1 = yes)"),
		}),
		flows: table("Where the pool's TAO came from and went", {
			what: name("TAO"),
			amount: number("Amount", "TAO"),
		}),
		snipe: table("Staking for the last block before an epoch", {
			amount: number("Stake", "TAO"),
			gain: number("Gain under these rules", "‰"),
			free: number("Gain if there were no fee", "‰"),
		}),
	},
});

type StakingResults = Results<typeof outputs>;
type Figures = StakingResults["figures"];
type Tables = (typeof outputs)["tables"];

/** Amounts for which staking just before an epoch is tried, TAO. */
const SNIPES = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000];

/** Change in percent from `before` to `after`. */
const change = (after: number, before: number): number => (before > 0 ? 100 * (after / before - 1) : 0);

function stakerFigures(scene: StakingScene) {
	const { run, alone, early, earlyAlone, late } = scene;
	const gain = (watched: Watched, worth: number) => change(worth, watched.paid);
	const bought = buyAlpha(poolOf(scene.market, scene.rules), tao(early.paid));
	const sale = sellAlpha(run.pool, alpha(run.held(early)));
	const keeps = 1 - scene.rules.feeRate;
	return {
		worth: run.worth(early),
		left: 100 + gain(early, run.worth(early)),
		"left-alone": 100 + gain(earlyAlone, alone.worth(earlyAlone)),
		gain: gain(early, run.worth(early)),
		"gain-turn": gain(early, scene.worthAtTurn ?? run.worth(early)),
		"gain-alone": gain(earlyAlone, alone.worth(earlyAlone)),
		...(late && { "gain-late": gain(late, run.worth(late)) }),
		"gain-root": change(scene.onRoot(1), 1),
		"price-change": change(run.price, run.start.price),
		"alpha-gain": change(run.held(early), early.bought),
		"slippage-in": 100 * buySlippage(poolOf(scene.market, scene.rules), bought),
		"slippage-out": 100 * saleSlippage(run.pool, sale),
		fees: 100 * (1 - keeps * keeps),
		filled: scene.values.limit > 0 ? (100 * early.paid) / scene.values.amount : undefined,
	} satisfies Partial<Figures>;
}

function poolFigures({ run, values }: StakingScene) {
	const cashed = run.flows.paySold + run.flows.root;
	const short = Math.max(0, cashed - run.flows.injected);
	return {
		"pool-start": run.start.taoReserve,
		"pool-end": run.taoReserve,
		staked: run.flows.staked,
		injected: run.flows.injected,
		cashed,
		covered: cashed > 0 ? (100 * short) / cashed : 0,
		"alpha-paid": sum(run.paid),
		dilution: change(run.outstanding, run.start.outstanding),
		share: 100 * run.share,
		"others-in": values.flow,
	} satisfies Partial<Figures>;
}

function snipeOf(scene: StakingScene) {
	const { market, rules, values } = scene;
	const rootShare = rootProportion(values.rootTao, market.alphaReserve + market.alphaOutstanding);
	const pot = stakersPot(rules.epochLength, rootShare, values.take / 100);
	return { pot, staked: (market.alphaOutstanding * values.validating) / 100, pool: poolOf(market, rules) };
}

function snipeFigures(scene: StakingScene) {
	const { pool, pot, staked } = snipeOf(scene);
	return {
		snipe: lastBlockGain(pool, pot, staked, scene.values.amount),
		"snipe-epochs": epochsToCoverFees(pool.feeRate, pot, staked),
	} satisfies Partial<Figures>;
}

function snipeTable(scene: StakingScene): RowsOf<Tables["snipe"]> {
	const { pool, pot, staked } = snipeOf(scene);
	const perThousand = (feeRate: number) =>
		SNIPES.map((amount) => (1000 * lastBlockGain({ ...pool, feeRate }, pot, staked, amount)) / amount);
	return { amount: SNIPES, gain: perThousand(pool.feeRate), free: perThousand(0) };
}

function entryTable({ run, marks, rules }: StakingScene): RowsOf<Tables["entry"]> {
	const last = marks.at(-1)!;
	const keeps = (1 - rules.feeRate) * (1 - rules.feeRate);
	return {
		day: marks.map((_, day) => day),
		worth: marks.map(({ price, shareValue }) => keeps * (last.price / price) * (last.shareValue / shareValue)),
		price: marks.map(({ price }) => price),
		turned: marks.map((_, day) => (day > run.turn ? 1 : 0)),
	};
}

const flowTable = ({ run: { flows, start, taoReserve } }: StakingScene): RowsOf<Tables["flows"]> => ({
	what: ["At the start", "Stakers, on balance", "The chain", "Pay that was sold", "Root's part", "At the end"],
	amount: [start.taoReserve, flows.staked, flows.injected, -flows.paySold, -flows.root, taoReserve],
});

function participantsOf(scene: StakingScene): Participant[] {
	const { run, early, late, values } = scene;
	const staker = (id: string, name: string, watched: Watched): Participant => ({
		id,
		name,
		role: "staker",
		kind: `staked on day ${watched.day}`,
		pay: figure("pay", "Change over the run", "TAO", run.worth(watched) - watched.paid),
		figures: [
			figure("paid", "Put in", "TAO", watched.paid),
			figure("held", "Holds", "alpha", run.held(watched)),
			figure("worth", "Fetches if sold now", "TAO", run.worth(watched)),
		],
	});
	const earner = (
		id: string,
		name: string,
		role: "owner" | "miner" | "validator",
		kind: string,
		i: number,
	): Participant => ({
		id,
		name,
		role,
		kind,
		pay: figure("pay", "Pay over the run", "alpha", run.paid[i]!),
		figures: [figure("sold", "Of it sold", "%", values.sold)],
	});
	return [
		earner("owner", "Owner", "owner", "owner's cut and dividends on it", 0),
		earner("miners", "Miners", "miner", "all miners together", 1),
		earner("validators", "Validators", "validator", "take of all validators together", 2),
		staker("early", "Early staker", early),
		...(late ? [staker("late", "Late staker", late)] : []),
		{
			id: "root",
			name: "Root staker",
			role: "staker",
			kind: "the same TAO on root",
			pay: figure("pay", "Change over the run", "TAO", scene.onRoot(scene.early.paid) - scene.early.paid),
			figures: [],
		},
	];
}

/** What is known on the day that the scene has reached. @param days the days so far */
export const resultsOf = (scene: StakingScene, days: Rows<Tables["days"]>): StakingResults => ({
	figures: { ...stakerFigures(scene), ...poolFigures(scene), ...snipeFigures(scene) },
	tables: {
		days: days.columns(),
		start: startOf(scene.market),
		entry: entryTable(scene),
		flows: flowTable(scene),
		snipe: snipeTable(scene),
	},
	participants: participantsOf(scene),
	events: scene.late ? [{ at: scene.run.turn, text: "Others turn; the late staker comes" }] : [],
});
