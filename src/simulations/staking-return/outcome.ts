import { rootProportion } from "../../chain/economics/emissionSplit.ts";
import { buySlippage, buyAlpha, saleSlippage, sellAlpha } from "../../chain/economics/pool.ts";
import { alpha, tao } from "../../chain/units.ts";
import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Figure, type Outcome, type Participant, type Table } from "../kit/outcome.ts";
import { poolOf } from "../shared/pools/subnetPools.ts";
import { epochsToCoverFees, lastBlockGain, stakersPot } from "./parts/lastBlock.ts";
import { type StakingScene } from "./parts/scene.ts";
import { type Watched } from "./model.ts";

/** Amounts for which staking just before an epoch is tried, TAO. */
const SNIPES = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000];

/** Change in percent from `before` to `after`. */
const change = (after: number, before: number): number => (before > 0 ? 100 * (after / before - 1) : 0);

function stakerFigures(scene: StakingScene): Figure[] {
	const { run, alone, early, earlyAlone, late, values } = scene;
	const gain = (watched: Watched | undefined, worth: number) => (watched ? change(worth, watched.paid) : 0);
	const bought = buyAlpha(poolOf(scene.market, scene.rules), tao(values.amount));
	const sale = sellAlpha(run.pool, alpha(run.held(early)));
	return [
		figure("worth", "Fetched at the end by the early staker", "TAO", run.worth(early)),
		figure("gain", "Change of the early stake", "%", gain(early, run.worth(early))),
		figure("gain-turn", "The same when the others turned", "%", gain(early, scene.worthAtTurn ?? run.worth(early))),
		figure("gain-alone", "The same with nobody coming or going", "%", gain(earlyAlone, alone.worth(earlyAlone))),
		figure("gain-late", "Change of the late stake", "%", late ? gain(late, run.worth(late)) : 0),
		figure("gain-root", "Change of the same TAO on root", "%", change(scene.onRoot(1), 1)),
		figure("price-change", "Price of alpha over the run", "%", change(run.price, run.start.price)),
		figure("alpha-gain", "Alpha gained by dividends", "%", change(run.held(early), early.bought)),
		figure("slippage-in", "Slippage on entry", "%", 100 * buySlippage(poolOf(scene.market, scene.rules), bought)),
		figure("slippage-out", "Slippage on exit", "%", 100 * saleSlippage(run.pool, sale)),
		figure("fees", "Fees of coming and going", "%", 100 * (1 - (1 - scene.rules.feeRate) * (1 - scene.rules.feeRate))),
	];
}

function poolFigures({ run, values }: StakingScene): Figure[] {
	const cashed = run.flows.paySold + run.flows.root;
	const short = Math.max(0, cashed - run.flows.injected);
	return [
		figure("pool-start", "TAO in the pool at the start", "TAO", run.start.taoReserve),
		figure("pool-end", "TAO in the pool at the end", "TAO", run.taoReserve),
		figure("staked", "Brought by stakers on balance", "TAO", run.flows.staked),
		figure("injected", "Added by the chain", "TAO", run.flows.injected),
		figure("cashed", "Paid out for pay that was sold, root's part included", "TAO", cashed),
		figure(
			"covered",
			"Of that more than the chain added: out of stakers' money",
			"%",
			cashed > 0 ? (100 * short) / cashed : 0,
		),
		figure(
			"alpha-paid",
			"Alpha paid to owner, miners and validators",
			"alpha",
			run.paid.reduce((sum, amount) => sum + amount, 0),
		),
		figure("dilution", "Growth of the alpha outside the pool", "%", change(run.outstanding, run.start.outstanding)),
		figure("share", "Share of the network's TAO at the end", "%", 100 * run.share),
		figure("others-in", "Others bring per day", "TAO", values.flow),
	];
}

function snipeOf(scene: StakingScene) {
	const { market, rules, values } = scene;
	const rootShare = rootProportion(values.rootTao, market.alphaReserve + market.alphaOutstanding);
	const pot = stakersPot(rules.epochLength, rootShare, values.take / 100);
	return { pot, staked: (market.alphaOutstanding * values.validating) / 100, pool: poolOf(market, rules) };
}

function snipeFigures(scene: StakingScene): Figure[] {
	const { pool, pot, staked } = snipeOf(scene);
	return [
		figure(
			"snipe",
			"Gained by staking for the last block before an epoch only",
			"TAO",
			lastBlockGain(pool, pot, staked, scene.values.amount),
		),
		figure(
			"snipe-epochs",
			"Epochs until dividends cover the fees",
			"epochs",
			epochsToCoverFees(pool.feeRate, pot, staked),
		),
	];
}

function snipeTable(scene: StakingScene): Table {
	const { pool, pot, staked } = snipeOf(scene);
	const perThousand = (feeRate: number) =>
		SNIPES.map((amount) => (1000 * lastBlockGain({ ...pool, feeRate }, pot, staked, amount)) / amount);
	return table("snipe", "Staking for the last block before an epoch", [
		numbers("amount", "Stake", "TAO", SNIPES),
		numbers("gain", "Gain under these rules", "‰", perThousand(pool.feeRate)),
		numbers("free", "Gain if there were no fee", "‰", perThousand(0)),
	]);
}

function entryTable({ run, marks, rules }: StakingScene): Table {
	const last = marks.at(-1)!;
	const keeps = (1 - rules.feeRate) * (1 - rules.feeRate);
	const worth = ({ price, shareValue }: { price: number; shareValue: number }) =>
		keeps * (last.price / price) * (last.shareValue / shareValue);
	return table("entry", "What 1 TAO fetches at the end, by the day of entry", [
		numbers(
			"day",
			"Day of entry",
			"days",
			marks.map((_, day) => day),
		),
		numbers("worth", "Fetched at the end", "TAO", marks.map(worth)),
		numbers(
			"price",
			"Price of alpha on that day",
			"TAO",
			marks.map(({ price }) => price),
		),
		numbers(
			"turned",
			"Others have turned (1 = yes)",
			"",
			marks.map((_, day) => (day > run.turn ? 1 : 0)),
		),
	]);
}

const flowTable = ({ run: { flows, start, taoReserve } }: StakingScene): Table =>
	table("flows", "Where the pool's TAO came from and went", [
		texts("what", "TAO", [
			"At the start",
			"Stakers, on balance",
			"The chain",
			"Pay that was sold",
			"Root's part",
			"At the end",
		]),
		numbers("amount", "Amount", "TAO", [
			start.taoReserve,
			flows.staked,
			flows.injected,
			-flows.paySold,
			-flows.root,
			taoReserve,
		]),
	]);

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
			pay: figure("pay", "Change over the run", "TAO", scene.onRoot(values.amount) - values.amount),
			figures: [],
		},
	];
}

/** What is known on the day that the scene has reached. */
export const outcomeOf = (scene: StakingScene, days: Table): Outcome => ({
	figures: [...stakerFigures(scene), ...poolFigures(scene), ...snipeFigures(scene)],
	tables: [days, entryTable(scene), flowTable(scene), snipeTable(scene)],
	participants: participantsOf(scene),
	events: scene.late ? [{ at: scene.run.turn, text: "Others turn; the late staker comes" }] : [],
});
