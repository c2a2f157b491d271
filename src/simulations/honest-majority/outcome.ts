import { type Results } from "../kit/dress.ts";
import { declare, each, name, number, optional, type RowsOf, table, word } from "../kit/outputs.ts";
import { type MajorityValues, type OneNetwork } from "./model.ts";
import { HONEST_STAKES } from "./parts/majorityStudy.ts";
import { retentionBound } from "./parts/requiredUtility.ts";
import { type RetentionMap } from "./parts/retentionMap.ts";

const inPercent = (share: number): number => 100 * share;
const stakeLabel = (index: number): string => `${Math.round(inPercent(HONEST_STAKES[index]!))} %`;

/** Honest stakes whose lines are drawn over the map: by id their place among {@link HONEST_STAKES}. */
const LINES = [{ id: "0" }, { id: "2" }, { id: "4" }, { id: "6" }, { id: "8" }] as const;

/** Lines over the map, as its chart needs them. */
export const contours = LINES.map(({ id }) => ({
	table: `line-${id}`,
	x: "utility",
	y: "selfWeight",
	label: `${stakeLabel(Number(id))} honest stake`,
}));

/** What a run of *honest-majority* puts out. */
export const outputs = declare({
	figures: {
		protected: word("Protection at the stake shown", {
			yes: "there is",
			no: "there is none",
			unknown: "not known yet",
		}),
		required: optional(number("Honest utility needed at the stake shown", "%")),
		worst: optional(number("Worst self-weight of the cabal there", "%")),
		stake: number("Honest stake shown", "%"),
		unprotected: optional(number("Largest honest stake without protection", "%")),
		holders: optional(number("Largest holders of the imported subnet, whose split of stake is used")),
		"one-pay": number("Honest pay in the one network", "%"),
		"one-lead": number("Honest pay less honest stake in it", "percentage points"),
	},
	tables: {
		map: table("Honest pay less honest stake, at the stake shown", {
			utility: number("Honest utility", "%"),
			selfWeight: number("Self-weight of the cabal", "%"),
			pay: number("Honest pay", "%"),
			lead: number("Honest pay less stake", "percentage points"),
		}),
		required: table("What honest work is needed, whatever the cabal does", {
			stake: number("Honest stake", "%"),
			utility: number("Utility needed", "%"),
			worst: number("Worst self-weight of the cabal", "%"),
			without: number("Needed without noise", "%"),
		}),
		one: table("One network", {
			what: name("Share"),
			honest: number("Honest team", "%"),
			cabal: number("Cabal", "%"),
		}),
		...each(
			LINES,
			(id) =>
				table(`Where ${stakeLabel(Number(id))} honest stake is just kept`, {
					utility: number("Honest utility", "%"),
					selfWeight: number("Self-weight of the cabal", "%"),
				}),
			"line-",
		),
	},
});

type Tables = typeof outputs.tables;

function mapRows(map: RetentionMap, index: number): RowsOf<Tables["map"]> {
	const points = map.utilities;
	const rows = points.flatMap((selfWeight, row) =>
		points.map((utility, column) => ({ utility, selfWeight, pay: map.pay[index]![row]![column]! })),
	);
	return {
		utility: rows.map((row) => inPercent(row.utility)),
		selfWeight: rows.map((row) => inPercent(row.selfWeight)),
		pay: rows.map((row) => inPercent(row.pay)),
		lead: rows.map((row) => inPercent(row.pay - HONEST_STAKES[index]!)),
	};
}

/** The line along which the honest team just keeps its stake: right of it, it gains. */
function lineRows(map: RetentionMap, index: number): RowsOf<Tables["line-0"]> {
	const stake = HONEST_STAKES[index]!;
	const points = !map.isSettled(index)
		? []
		: map.utilities.flatMap((selfWeight, row) => {
				const bound = retentionBound(map.utilities, map.pay[index]![row]!, stake);
				return bound === null ? [] : [{ selfWeight, bound }];
			});
	return {
		utility: points.map(({ bound }) => inPercent(bound)),
		selfWeight: points.map(({ selfWeight }) => inPercent(selfWeight)),
	};
}

function requiredRows(map: RetentionMap): RowsOf<Tables["required"]> {
	const required = HONEST_STAKES.map((_, index) => (map.isSettled(index) ? map.required(index) : undefined));
	return {
		stake: HONEST_STAKES.map(inPercent),
		utility: required.map((need) => (need?.utility ? inPercent(need.utility) : NaN)),
		worst: required.map((need) => (need ? inPercent(need.worstSelfWeight) : NaN)),
		without: HONEST_STAKES.map(inPercent),
	};
}

function oneRows(values: MajorityValues, { pay }: OneNetwork): RowsOf<Tables["one"]> {
	const honest = [Number(values.stake), pay.honestIncentive, pay.honestDividends, pay.honest].map(inPercent);
	return {
		what: ["Stake", "Miners' pay", "Validators' pay", "All pay"],
		honest,
		cabal: honest.map((share) => 100 - share),
	};
}

/** @param map the networks that are run so far @param stakes of an imported subnet */
export function resultsOf(
	values: MajorityValues,
	map: RetentionMap,
	one: OneNetwork,
	stakes?: readonly number[],
): Results<typeof outputs> {
	const shown = HONEST_STAKES.indexOf(Number(values.stake));
	const need = map.isSettled(shown) ? map.required(shown) : undefined;
	const unprotected = HONEST_STAKES.filter((_, index) => map.isSettled(index) && map.required(index).utility === null);
	return {
		figures: {
			protected: !need ? "unknown" : need.utility === null ? "no" : "yes",
			required: need && need.utility !== null ? inPercent(need.utility) : undefined,
			worst: need && inPercent(need.worstSelfWeight),
			stake: inPercent(HONEST_STAKES[shown]!),
			unprotected: unprotected.length > 0 ? inPercent(Math.max(...unprotected)) : undefined,
			holders: stakes?.length,
			"one-pay": inPercent(one.pay.honest),
			"one-lead": inPercent(one.pay.honest - Number(values.stake)),
		},
		tables: {
			map: mapRows(map, shown),
			required: requiredRows(map),
			one: oneRows(values, one),
			"line-0": lineRows(map, 0),
			"line-2": lineRows(map, 2),
			"line-4": lineRows(map, 4),
			"line-6": lineRows(map, 6),
			"line-8": lineRows(map, 8),
		},
	};
}
