import { sumOf } from "../../../numeric/sums.ts";
import { DEFAULT_TAKE, splitAlpha } from "../../../chain/economics/emissionSplit.ts";
import { type RoleId } from "../../../essay/roles.ts";
import { say } from "../../../numeric/say.ts";
import { type Participant, type Role } from "../../../simulations/kit/outcome.ts";
import { type FlowPart, type FlowPicture } from "../../../wire/panels/pagesPanel.ts";
import { essayHere } from "../../kit/essayHere.ts";
import { pageTexts as words } from "./pageTexts.ts";
import { language } from "../../kit/language.ts";

/** How people of a run are called by role. */
export const roleOfParticipants: Readonly<Record<RoleId, Role>> = {
	owner: "owner",
	miners: "miner",
	validators: "validator",
	stakers: "staker",
};

interface FlowOptions {
	readonly name: string;
	/** What each role does here, in inline markup. */
	readonly texts: Readonly<Record<RoleId, string>>;
	/** Who was paid in the newest run; nobody before one. */
	readonly people: readonly Participant[];
	readonly pageOf?: (role: RoleId) => string;
	readonly highlighted?: RoleId;
}

/** Alpha that a subnet emits in a day at one a block. */
const ALPHA_PER_DAY = 7200;

/** How a subnet's emission is shared: by the chain's rule, or as the newest run paid it. */
export function flowOf({ name, texts, people, pageOf, highlighted }: FlowOptions): FlowPicture {
	const paid = people.length > 0 ? paidShares(people) : ruledShares();
	const parts = essayHere.roles.map(({ id, name: role }): FlowPart => {
		const { share, said, count } = paid.of(id);
		return {
			id,
			name: role,
			share,
			said,
			text: texts[id],
			...(pageOf && { page: pageOf(id) }),
			...(count !== undefined && { count }),
		};
	});
	const gets = parts.map((part) => words.getsShare(part.name.toLowerCase(), say(100 * part.share, "%", language)));
	return {
		caption: words.flow(name, paid.whole, gets.join(", ")),
		total: paid.total,
		parts,
		...(highlighted && { highlighted }),
	};
}

/** By the chain's rule, with the commission that most validators take, and nothing for root. */
function ruledShares() {
	const { owner, miners, validators } = splitAlpha(1, 0);
	const shares: Readonly<Record<RoleId, number>> = {
		owner,
		miners,
		validators: validators * DEFAULT_TAKE,
		stakers: validators * (1 - DEFAULT_TAKE),
	};
	return {
		whole: words.emitted,
		total: words.alphaPerDay(say(ALPHA_PER_DAY, "", language)),
		of: (id: RoleId): { share: number; said: string; count?: number } => ({
			share: shares[id],
			said: say(100 * shares[id], "%", language),
		}),
	};
}

/** As a run paid it. */
function paidShares(people: readonly Participant[]) {
	const { unit } = people[0]!.pay;
	const total = sumOf(people, ({ pay }) => pay.value);
	return {
		whole: words.runPaid,
		total: say(total, unit, language),
		of: (id: RoleId) => {
			const members = people.filter(({ role }) => role === roleOfParticipants[id]);
			const value = sumOf(members, ({ pay }) => pay.value);
			const share = total > 0 ? value / total : 0;
			return {
				share,
				said: `${say(100 * share, "%", language)} · ${say(value, unit, language)}`,
				count: members.length,
			};
		},
	};
}
