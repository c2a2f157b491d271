import { SubnetsError } from "../../../numeric/errors.ts";
import { threeDigits } from "../../kit/build.ts";
import { type Derivation, type DerivationLine } from "../../kit/derivation.ts";
import { line, precise } from "../../shared/subnet/derivationLine.ts";
import { BLOCKS_PER_EPOCH } from "../../shared/subnet/time.ts";
import { nameOf } from "../outcome.ts";
import { decides, type SettledSubnet } from "../model.ts";
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
	const uid = Number(digits);
	const { result } = subnet;
	if (digits === undefined || uid >= result.size) {
		throw new SubnetsError("not-found", `There is no participant "${participant}" in this run.`, "participant");
	}
	const [mined, validated, pay] = [result.minerEmission[uid]!, result.validatorEmission[uid]!, result.emission[uid]!];
	return {
		participant,
		title: `Real epoch · ${nameOf(uid)}`,
		lines: [
			...(decides(subnet, uid) ? dividendLines(subnet, uid) : []),
			...incentiveLines(subnet, uid),
			line("Pay of the epoch", `${precise(mined)} + ${precise(validated)}`, pay, "alpha", chainCode("2.10")),
		],
		summary: `${nameOf(uid)} is paid **${threeDigits(pay)} alpha** in this epoch: ${threeDigits(mined)} for mining and ${threeDigits(validated)} for validating.`,
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

function incentiveLines({ state, result, alpha }: SettledSubnet, uid: number): readonly DerivationLine[] {
	const { engine } = state.rows;
	const raters = Array.from({ length: engine.rows }, (_, row) => ({ row, rater: state.rows.uidOf(row) }))
		.filter(({ rater }) => rater >= 0 && result.activeStake[rater]! > 0)
		.map(({ row, rater }) => ({ rater, votes: result.activeStake[rater]!, weight: engine.weight(row, uid) }))
		.sort((a, b) => b.votes - a.votes || a.rater - b.rater);
	const ranks = result.rank.reduce((sum, rank) => sum + rank, 0);
	const consensus = result.consensus[uid]!;
	const incentive = result.incentive[uid]!;
	return [
		...raters
			.slice(0, SHOWN)
			.map(({ rater, votes, weight }) =>
				line(
					`Weight from ${nameOf(rater)}`,
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

function dividendLines({ state, result, alpha }: SettledSubnet, uid: number): readonly DerivationLine[] {
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
					`Bond to ${nameOf(miner)}`,
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
