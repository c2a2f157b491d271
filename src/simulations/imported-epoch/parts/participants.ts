import { sum } from "../../../numeric/sums.ts";
import { figure } from "../../kit/build.ts";
import { type Participant, type Role } from "../../kit/outcome.ts";
import { decides, nameOf, type SettledSubnet, uidAt } from "../model.ts";

/** Owner and UIDs with their pay; without weights only what the file itself reports, and nobody where it reports nothing. */
export function participantsOf(subnet: SettledSubnet): Participant[] {
	const places = Array.from({ length: subnet.state.size }, (_, place) => place);
	if (!subnet.weighed) return hasReport(subnet) ? places.map((place) => asReported(subnet, place)) : [];
	return [
		{
			id: "owner",
			name: "Owner",
			role: "owner",
			kind: "runs the subnet",
			pay: figure("pay", "Pay of the epoch", "alpha", subnet.ownerAlpha),
			figures: [],
		},
		...places.map((place) => participant(subnet, place)),
	];
}

const share = (id: string, label: string, value: number) => figure(id, label, "%", 100 * value);

const hasReport = ({ file }: SettledSubnet) => Boolean(file?.reported.incentive ?? file?.reported.dividends);

/** Share of the miners' and of the validators' pay that the file reports of a UID. */
export function reportedOf({ file }: SettledSubnet, place: number): { incentive: number; dividends: number } {
	const of = (values: Float64Array | null | undefined) => values?.[place] || 0;
	return { incentive: of(file?.reported.incentive), dividends: of(file?.reported.dividends) };
}

function asReported(subnet: SettledSubnet, place: number): Participant {
	const { incentive, dividends } = reportedOf(subnet, place);
	const validates = dividends > 0 || (incentive === 0 && subnet.permits[place] === 1 && subnet.state.stake[place]! > 0);
	return {
		id: `uid-${uidAt(subnet, place)}`,
		name: nameOf(uidAt(subnet, place)),
		role: validates ? "validator" : "miner",
		kind: "pay as the file reports it",
		pay: share("pay", "Share of the pay, as the file reports it", (incentive + dividends) / 2),
		figures: [
			share("stake", "Stake", stakeShare(subnet, place)),
			share("incentive", "Incentive, as reported", incentive),
			share("dividends", "Dividends, as reported", dividends),
		],
	};
}

function stakeShare({ state }: SettledSubnet, place: number): number {
	const total = sum(state.stake);
	return total > 0 ? state.stake[place]! / total : 0;
}

function roleOf(subnet: SettledSubnet, place: number): Role {
	const { minerEmission, validatorEmission } = subnet.result;
	if (validatorEmission[place]! > minerEmission[place]!) return "validator";
	return minerEmission[place] === 0 && decides(subnet, place) ? "validator" : "miner";
}

function participant(subnet: SettledSubnet, place: number): Participant {
	const { result, permits } = subnet;
	const role = roleOf(subnet, place);
	const paid = result.emission[place]! > 0;
	const reported = reportedOf(subnet, place);
	return {
		id: `uid-${uidAt(subnet, place)}`,
		name: nameOf(uidAt(subnet, place)),
		role,
		kind: role === "validator" ? (paid ? "validates" : "validates, unpaid") : paid ? "mines" : "unpaid",
		pay: figure("pay", "Pay of the epoch", "alpha", result.emission[place]!),
		figures: [
			share("stake", "Stake", stakeShare(subnet, place)),
			share("incentive", "Incentive", result.incentive[place]!),
			share("dividends", "Dividends", result.dividends[place]!),
			figure("trust", "Validator trust", "", result.validatorTrust[place]!),
			figure("consensus", "Consensus", "", result.consensus[place]!),
			figure("permit", "Validator permit", "", permits[place]!),
			...(hasReport(subnet)
				? [
						share("reported-incentive", "Incentive, as reported", reported.incentive),
						share("reported-dividends", "Dividends, as reported", reported.dividends),
					]
				: []),
		],
	};
}
