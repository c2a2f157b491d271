import { sumOf } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, name, number, optional, table } from "../kit/outputs.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { decides, nameOf, type SettledSubnet, uidAt } from "./model.ts";
import { byOwner, concentrationOf, cumulative, validatorPay } from "./parts/measures.ts";
import { type NewcomerPay } from "./parts/payOfNewcomer.ts";
import { participantsOf } from "./parts/participants.ts";
import { type WholeRun } from "./parts/wholeRun.ts";

/** How many of the best paid a chart shows. */
const SHOWN = 40;

/** What a run of *imported-epoch* puts out. Votes and pay are there only where the file has weights. */
export const outputs = declare({
	figures: {
		holders: number("UIDs that hold 51 % of the stake"),
		uids: number("UIDs"),
		staked: number("UIDs with stake"),
		owners: optional(number("Owners (coldkeys)")),
		"owner-holders": optional(number("Owners that hold 51 % of the stake")),
		"holders-share": number("Share of UIDs that hold 51 % of the stake", "%"),
		gini: number("Gini of stake over all UIDs"),
		largest: number("Stake of the largest UID", "%"),
		top: number("Stake of the three largest UIDs", "%"),
		deciders: optional(number("Validators whose weights count")),
		votes: optional(number("Validators with 51 % of the votes")),
		"owner-votes": optional(number("Owners with 51 % of the votes")),
		hhi: optional(number("Concentration of votes (HHI)")),
		paid: optional(number("UIDs that receive 51 % of the pay")),
		"pay-gini": optional(number("Gini of pay over all UIDs")),
		miners: optional(number("Miners with pay")),
		"miners-half": optional(number("Miners that receive 51 % of miners' pay")),
		"miners-gini": optional(number("Gini of miners' pay over all UIDs")),
		"pay-stake": optional(number("Validators' pay and stake, rank correlation")),
		"pay-trust": optional(number("Validators' pay and trust, rank correlation")),
		"trust-lead": optional(number("The latter less the former")),
		"reported-miners-half": optional(number("Miners with 51 % of the incentive that the file reports")),
		"incentive-agrees": optional(number("Incentive computed and reported, rank correlation")),
		"dividends-agree": optional(number("Dividends computed and reported, rank correlation")),
		predecessor: optional(number("Pay of the UID's predecessor in an epoch", "alpha")),
		inherited: optional(number("Paid to the newcomer for its predecessor's weights", "alpha")),
		"inherited-plain": optional(number("The same without commit-reveal", "alpha")),
		"inherited-epoch": optional(number("Epochs from the registration to that pay")),
		read: number("UIDs read from a file"),
		"weights-read": number("Weights read"),
		"weights-refused": number("Weights of the file that could not be read", "%"),
	},
	tables: {
		curves: table("How few hold how much", {
			count: number("Largest UIDs"),
			stake: number("Stake", "%"),
			pay: number("Pay", "%"),
			incentive: number("Miners' pay", "%"),
		}),
		paid: table("The best paid", {
			uid: name("UID"),
			mining: number("As miner", "alpha"),
			validating: number("As validator", "alpha"),
		}),
		whole: table("Pay of all epochs of the run", {
			uid: name("UID"),
			mining: number("As miner", "alpha"),
			validating: number("As validator", "alpha"),
			againstStake: number("Validators' pay, times what stake alone would get"),
		}),
		validators: table("Validators", {
			uid: name("UID"),
			votes: number("Share of the votes", "%"),
			dividends: number("Share of validators' pay", "%"),
			trust: number("Validator trust"),
		}),
		everybody: table("Every UID", {
			uid: name("UID"),
			stake: number("Stake, in the file's unit"),
			consensus: number("Consensus"),
			incentive: number("Incentive", "%"),
			dividends: number("Dividends", "%"),
			trust: number("Validator trust"),
			emission: number("Pay of the epoch", "alpha"),
			reportedIncentive: optional(number("Incentive, as the file reports it", "%")),
			reportedDividends: optional(number("Dividends, as the file reports it", "%")),
			owner: optional(name("Owner")),
		}),
	},
});

type Figures = Results<typeof outputs>["figures"];

/** Everything that the last epoch says of a subnet, and what all of them paid. */
export function resultsOf(subnet: SettledSubnet, whole: WholeRun, newcomer?: NewcomerPay): Results<typeof outputs> {
	const { state, file, weighed } = subnet;
	const stake = concentrationOf(state.stake);
	const owners = file?.coldkeys ? byOwner(state.stake, file.coldkeys) : undefined;
	const { given, refused } = file?.weightCount ?? { given: 0, refused: 0 };
	const reported = file?.reported.incentive;
	return {
		figures: {
			holders: stake.forMajority,
			uids: state.size,
			staked: sumOf(state.stake, (amount) => Number(amount > 0)),
			...(owners && { owners: owners.length, "owner-holders": concentrationOf(owners).forMajority }),
			"holders-share": (100 * stake.forMajority) / state.size,
			gini: stake.gini,
			largest: 100 * stake.largest,
			top: 100 * stake.topThree,
			...(weighed && payFigures(subnet)),
			...(reported && { "reported-miners-half": concentrationOf(known(reported)).forMajority }),
			...(newcomer && newcomerFigures(newcomer)),
			read: file ? state.size : 0,
			"weights-read": file?.weights.values.length ?? 0,
			"weights-refused": given > 0 ? (100 * refused) / given : 0,
		},
		tables: {
			curves: curves(subnet),
			paid: bestPaid(subnet),
			whole: wholeTable(whole),
			validators: validators(subnet),
			everybody: everybody(subnet),
		},
		participants: participantsOf(subnet),
	};
}

function newcomerFigures({ predecessor, revealed, plain }: NewcomerPay): Partial<Figures> {
	const [inherited, epoch] = [sumOf(revealed, (pay) => pay), revealed.findIndex((pay) => pay > 0)];
	return {
		...{ predecessor, inherited, "inherited-plain": sumOf(plain, (pay) => pay) },
		...(epoch >= 0 && { "inherited-epoch": epoch }),
	};
}

const known = (values: Float64Array) => values.map((value) => (Number.isNaN(value) ? 0 : value));

function payFigures(subnet: SettledSubnet): Partial<Figures> {
	const { result, file } = subnet;
	const paid = concentrationOf(result.emission);
	const miners = concentrationOf(result.incentive);
	const votes = concentrationOf(result.activeStake);
	const { deciders, withStake, withTrust } = validatorPay(subnet);
	const { incentive, dividends } = file?.reported ?? { incentive: null, dividends: null };
	return {
		deciders,
		votes: votes.forMajority,
		...(file?.coldkeys && { "owner-votes": concentrationOf(byOwner(result.activeStake, file.coldkeys)).forMajority }),
		hhi: votes.hhi,
		paid: paid.forMajority,
		"pay-gini": paid.gini,
		miners: sumOf(result.incentive, (share) => Number(share > 0)),
		"miners-half": miners.forMajority,
		"miners-gini": miners.gini,
		"pay-stake": withStake,
		"pay-trust": withTrust,
		"trust-lead": withTrust - withStake,
		...(incentive && { "incentive-agrees": rankCorrelation([...result.incentive], [...known(incentive)]) }),
		...(dividends && { "dividends-agree": rankCorrelation([...result.dividends], [...known(dividends)]) }),
	};
}

/** Values of an epoch, or gaps where there was none for want of weights. */
const ofEpoch = ({ weighed }: SettledSubnet, values: Float64Array): Float64Array =>
	weighed ? values : values.map(() => NaN);

function curves(subnet: SettledSubnet) {
	const { state, result } = subnet;
	return {
		count: Float64Array.from(state.stake, (_, i) => i + 1),
		stake: cumulative(state.stake),
		pay: ofEpoch(subnet, cumulative(result.emission)),
		incentive: ofEpoch(subnet, cumulative(result.incentive)),
	};
}

function bestPaid(subnet: SettledSubnet) {
	const { result, weighed } = subnet;
	const { emission, minerEmission, validatorEmission } = result;
	const order = Array.from({ length: weighed ? result.size : 0 }, (_, place) => place)
		.sort((a, b) => emission[b]! - emission[a]! || a - b)
		.slice(0, SHOWN);
	const of = (values: Float64Array) => order.map((place) => values[place]!);
	return {
		uid: order.map((place) => nameOf(uidAt(subnet, place))),
		mining: of(minerEmission),
		validating: of(validatorEmission),
	};
}

function wholeTable(whole: WholeRun) {
	const best = whole.best(SHOWN);
	return {
		uid: best.map(({ uid }) => nameOf(uid)),
		mining: best.map(({ mining }) => mining),
		validating: best.map(({ validating }) => validating),
		againstStake: best.map(({ validating, byStake }) => (byStake > 0 ? validating / byStake : NaN)),
	};
}

function validators(subnet: SettledSubnet) {
	const { result } = subnet;
	const places = Array.from({ length: result.size }, (_, place) => place).filter((place) => decides(subnet, place));
	const percent = (values: Float64Array) => places.map((place) => 100 * values[place]!);
	return {
		uid: places.map((place) => nameOf(uidAt(subnet, place))),
		votes: percent(result.activeStake),
		dividends: percent(result.dividends),
		trust: places.map((place) => result.validatorTrust[place]!),
	};
}

function everybody(subnet: SettledSubnet) {
	const { state, result, file } = subnet;
	const percent = (values: Float64Array) => values.map((share) => 100 * share);
	const { incentive, dividends } = file?.reported ?? { incentive: null, dividends: null };
	return {
		uid: Array.from(state.stake, (_, place) => nameOf(uidAt(subnet, place))),
		stake: state.stake,
		consensus: ofEpoch(subnet, result.consensus),
		incentive: ofEpoch(subnet, percent(result.incentive)),
		dividends: ofEpoch(subnet, percent(result.dividends)),
		trust: ofEpoch(subnet, result.validatorTrust),
		emission: ofEpoch(subnet, result.emission),
		...(incentive && { reportedIncentive: percent(incentive) }),
		...(dividends && { reportedDividends: percent(dividends) }),
		...(file?.coldkeys && { owner: file.coldkeys }),
	};
}
