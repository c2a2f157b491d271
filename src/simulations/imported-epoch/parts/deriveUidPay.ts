import { sum } from "../../../numeric/sums.ts";
import { SubnetsError } from "../../../numeric/errors.ts";
import { threeDigits } from "../../../numeric/say.ts";
import { type Derivation, type DerivationLine } from "../../kit/derivation.ts";
import { line, precise } from "../../shared/subnet/derivationLine.ts";
import { BLOCKS_PER_EPOCH } from "../../shared/subnet/time.ts";
import { decides, nameOf, type SettledSubnet, uidAt } from "../model.ts";
import { reportedOf } from "./participants.ts";
import { chainCode } from "../../kit/publicCode.ts";

/** Validators or bonds that are shown one by one. */
const SHOWN = 8;

/**
 * From weights or bonds to what a UID was paid in the epoch.
 * @throws {SubnetsError} `not-found`
 */
export function deriveUidPay(subnet: SettledSubnet, participant: string): Derivation {
	if (participant === "owner") return ownerPay(subnet);
	const [, digits] = /^uid-(\d+)$/.exec(participant) ?? [];
	const { result } = subnet;
	const uid = digits === undefined ? -1 : placeOf(subnet, Number(digits));
	if (uid < 0) {
		throw new SubnetsError("not-found", `There is no participant "${participant}" in this run.`, "participant");
	}
	if (!subnet.weighed) return reportedPay(subnet, uid, participant);
	const named = nameAt(subnet, uid);
	const [mined, validated, pay] = [result.minerEmission[uid]!, result.validatorEmission[uid]!, result.emission[uid]!];
	return {
		participant,
		title: `Real epoch · ${named}`,
		lines: [
			...(decides(subnet, uid) ? dividendLines(subnet, uid) : []),
			...incentiveLines(subnet, uid),
			line("Pay of the epoch", `${precise(mined)} + ${precise(validated)}`, pay, "alpha", chainCode("2.10")),
		],
		summary: `${named} is paid **${threeDigits(pay)} alpha** in this epoch: ${threeDigits(mined)} for mining and ${threeDigits(validated)} for validating.`,
	};
}

/** Where a UID stands in the subnet's lists; -1 when the file has no such UID. */
const placeOf = ({ file, result }: SettledSubnet, uid: number): number =>
	file ? file.uids.indexOf(uid) : uid < result.size ? uid : -1;

const nameAt = (subnet: SettledSubnet, place: number): string => nameOf(uidAt(subnet, place));

/** What a file without weights reports of a UID; how it came about is not in it. */
function reportedPay(subnet: SettledSubnet, place: number, participant: string): Derivation {
	const { incentive, dividends } = reportedOf(subnet, place);
	const share = (incentive + dividends) / 2;
	return {
		participant,
		title: `Real epoch · ${nameAt(subnet, place)}, as reported`,
		lines: [
			line("Incentive", "as the file reports it", 100 * incentive, "%"),
			line("Dividends", "as the file reports it", 100 * dividends, "%"),
			line("Share of the pay", "half of both: miners and validators get as much", 100 * share, "%", chainCode("2.10")),
		],
		summary: `The file reports **${threeDigits(100 * share)} %** of the pay for ${nameAt(subnet, place)}. Who weighed it is not in this file: import one with weights to see why.`,
	};
}

function ownerPay({ ownerAlpha }: SettledSubnet): Derivation {
	return {
		participant: "owner",
		title: "Real epoch · Owner",
		lines: [
			line("Pay of the epoch", `${BLOCKS_PER_EPOCH} × 11796 ÷ 65535`, ownerAlpha, "alpha", chainCode("1.2", "3.4")),
		],
		summary: `The owner is paid **${threeDigits(ownerAlpha)} alpha** in every epoch, whoever else is paid.`,
	};
}

function incentiveLines(subnet: SettledSubnet, uid: number): readonly DerivationLine[] {
	const { state, result, alpha } = subnet;
	const { engine } = state.rows;
	const raters = Array.from({ length: engine.rows }, (_, row) => ({ row, rater: state.rows.uidOf(row) }))
		.filter(({ rater }) => rater >= 0 && result.activeStake[rater]! > 0)
		.map(({ row, rater }) => ({ rater, votes: result.activeStake[rater]!, weight: engine.weight(row, uid) }))
		.sort((a, b) => b.votes - a.votes || a.rater - b.rater);
	const ranks = sum(result.rank);
	const consensus = result.consensus[uid]!;
	const incentive = result.incentive[uid]!;
	return [
		...raters
			.slice(0, SHOWN)
			.map(({ rater, votes, weight }) =>
				line(
					`Weight from ${nameAt(subnet, rater)}`,
					`has ${precise(100 * votes)} % of the votes`,
					weight,
					"",
					chainCode("2.4"),
				),
			),
		...(raters.length > SHOWN
			? [line(`Other validators`, "their weights are in the table", raters.length - SHOWN, "", chainCode("2.4"))]
			: []),
		line("Consensus", "largest weight behind which the majority of votes stands", consensus, "", chainCode("2.5")),
		line("Rank", "votes × min(weight, consensus), added up", result.rank[uid]!, "", chainCode("2.6")),
		line("Incentive", `${precise(result.rank[uid]!)} ÷ ${precise(ranks)}`, incentive, "", chainCode("2.6")),
		line(
			"Paid for mining",
			`${precise(incentive)} × ${precise(alpha / 2)}`,
			result.minerEmission[uid]!,
			"alpha",
			chainCode("2.10"),
		),
	];
}

function dividendLines(subnet: SettledSubnet, uid: number): readonly DerivationLine[] {
	const { state, result, alpha } = subnet;
	const earned = Array.from({ length: result.size }, (_, miner) => {
		const bond = state.bond(uid, miner);
		return { miner, bond, value: bond * result.incentive[miner]! };
	}).sort((a, b) => b.value - a.value || a.miner - b.miner);
	const dividends = result.dividends[uid]!;
	return [
		line("Votes", "its share of the stake of all who may vote", result.activeStake[uid]!, "", chainCode("2.3")),
		line("Validator trust", "its weights after clipping, added up", result.validatorTrust[uid]!, "", chainCode("2.6")),
		...earned
			.slice(0, SHOWN)
			.filter(({ value }) => value > 0)
			.map(({ miner, bond, value }) =>
				line(
					`Bond to ${nameAt(subnet, miner)}`,
					`bond ${precise(bond)} × incentive ${precise(result.incentive[miner]!)}`,
					value,
					"",
					chainCode("2.7"),
				),
			),
		line("Dividends", "all bonds × incentives, as a share of all validators'", dividends, "", chainCode("2.7")),
		line(
			"Paid for validating",
			`${precise(dividends)} × ${precise(alpha / 2)}`,
			result.validatorEmission[uid]!,
			"alpha",
			chainCode("2.10"),
		),
	];
}
