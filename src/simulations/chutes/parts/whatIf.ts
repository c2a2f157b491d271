import { sumOf } from "../../../numeric/sums.ts";
import { each, number, type RowsOf, table, word } from "../../kit/outputs.ts";
import { type ChutesModel } from "../model.ts";
import { standingAfterEntry } from "./entry.ts";
import { KINDS } from "./providers.ts";
import { scoresOf, UNIQUE_EXPONENTS, WEIGHTS } from "./scoring.ts";

/* What is computed beside the run: a cloud company's entry in the long run, and the last week under other rules. */

const COMPANY_SHARES = Array.from({ length: 19 }, (_, i) => i * 0.05);

export const entryOutput = table("A cloud company enters, once everybody has reacted", {
	share: number("Part of GPUs that it brings", "%"),
	company: number("Part of GPUs that it ends with", "%"),
	survivors: number("Honest miners that stay", "%"),
	hhi: number("Concentration of GPUs (HHI)"),
});

export function entryRows({ providers, emissionPerHour, values }: ChutesModel): RowsOf<typeof entryOutput> {
	const rivals = providers.miners.flatMap(({ kind }, j) =>
		["small", "large", "flaky", "splitter"].includes(kind.id)
			? [{ gpus: providers.initial[j]!, cost: providers.cost[j]! }]
			: [],
	);
	const rows = COMPANY_SHARES.map((share) =>
		standingAfterEntry(rivals, share, emissionPerHour, (values.gpuCost * values.cloudCost) / 100),
	);
	return {
		share: rows.map((row) => 100 * row.share),
		company: rows.map((row) => 100 * row.companyShare),
		survivors: rows.map((row) => (100 * row.survivors) / rivals.length),
		hhi: rows.map((row) => row.hhi),
	};
}

export const rulesOutput = table("The last seven days under other rules", {
	rule: word("Rule", {
		code: "As in the code",
		linear: "Unique chutes without exponents",
		noUnique: "No term for unique chutes",
		work: "Work alone",
		owner: "One key counts per true owner",
	}),
	...each(KINDS, (_, place) => number(KINDS[place]!.noun, "%")),
});

/** The same work under variants of the rule. */
export function ruleRows({ market: { features }, providers }: ChutesModel): RowsOf<typeof rulesOutput> {
	const linear = { upper: 1, lower: 1 };
	const noUnique = { compute: 0.72, invocations: 0.2, unique: 0, bounties: 0.08 };
	const onlyWork = { compute: 1, invocations: 0, unique: 0, bounties: 0 };
	const scores = {
		code: scoresOf(features, providers.coldkeys),
		linear: scoresOf(features, providers.coldkeys, WEIGHTS, linear),
		noUnique: scoresOf(features, providers.coldkeys, noUnique),
		work: scoresOf(features, providers.coldkeys, onlyWork),
		owner: scoresOf(features, providers.owners, WEIGHTS, UNIQUE_EXPONENTS),
	};
	const ofKind = (id: string) =>
		Object.values(scores).map(
			(row) => 100 * sumOf(providers.miners.entries(), ([j, { kind }]) => (kind.id === id ? row[j]! : 0)),
		);
	return { rule: Object.keys(scores) as (keyof typeof scores)[], ...each(KINDS, ofKind) };
}
