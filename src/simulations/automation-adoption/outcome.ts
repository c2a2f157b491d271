import { sumOf } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, name, number, table, word } from "../kit/outputs.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { type Rows } from "../kit/rows.ts";
import { shareOf, sizesOf } from "./model.ts";
import { type parameters } from "./parameters.ts";
import { BARRIERS, CLASSES, FUNNELS, SHARES } from "./parts/measured.ts";

export type AdoptionValues = ValuesOf<typeof parameters>;

/** The year that the fit has not seen. */
const HELD_OUT = 2025;

const groups = { readiness: "readiness", rules: "rules", money: "money", use: "use" } as const;

/** What a run of *automation-adoption* puts out. */
export const outputs = declare({
	figures: {
		small: number("Small firms (10-49) that use AI in the last year", "%"),
		medium: number("Medium firms (50-249) that use AI in the last year", "%"),
		large: number("Large firms (250 and more) that use AI in the last year", "%"),
		young: number("Young small firms that use AI in the last year", "%"),
		"small-2025": number("Small firms that use AI in 2025", "%"),
		"medium-2025": number("Medium firms that use AI in 2025", "%"),
		"large-2025": number("Large firms that use AI in 2025", "%"),
		gap: number("Large over small firms in the last year", "×"),
		readiness: number("Reasons that are digital readiness, of all named", "%"),
		rules: number("Reasons that are rules, of all named", "%"),
		lead: number("Readiness over the next largest group of reasons", "percentage points"),
		"fail-task": number("Pilots of tools made for a task that fail", "%"),
		"fail-general": number("Pilots of general tools that fail", "%"),
		"never-task": number("Firms that looked at such a tool and do not use one", "%"),
	},
	tables: {
		years: table("Firms that use AI, by size and year", {
			year: number("Year", "year"),
			small: number("10-49, model", "%"),
			medium: number("50-249, model", "%"),
			large: number("250 and more, model", "%"),
			smallSeen: number("10-49, Eurostat", "%"),
			mediumSeen: number("50-249, Eurostat", "%"),
			largeSeen: number("250 and more, Eurostat", "%"),
		}),
		barriers: table("Why firms that thought of AI did without, 2025", {
			reason: name("Reason"),
			group: word("Kind", groups),
			medium: number("50-249", "%"),
			large: number("250 and more", "%"),
		}),
		funnel: table("From looking to using, two kinds of tool", {
			stage: name("Stage"),
			task: number(FUNNELS.task.label, "%"),
			general: number(FUNNELS.general.label, "%"),
		}),
	},
});

const SIZES = CLASSES.map(sizesOf);

/** Shares of the three classes in a year, %. */
const sharesIn = (year: number, pace: number) =>
	SIZES.map((sizes) => 100 * shareOf(sizes, year, pace)) as unknown as readonly [number, number, number];

/** A row of the table of years; what was not measured is a gap. */
export function yearOf(year: number, { pace }: AdoptionValues) {
	const [small, medium, large] = sharesIn(year, pace);
	const [smallSeen, mediumSeen, largeSeen] = (SHARES as Readonly<Record<number, readonly number[]>>)[year] ?? [
		NaN,
		NaN,
		NaN,
	];
	return { year, small, medium, large, smallSeen: smallSeen!, mediumSeen: mediumSeen!, largeSeen: largeSeen! };
}

/** Shares of the reasons that firms of both classes name, %, by kind; learning comes first where stalled pilots are asked. */
function reasonsOf({ expertise, witness }: AdoptionValues): Readonly<Record<keyof typeof groups, number>> {
	const weight = (barrier: (typeof BARRIERS)[number]) => barrier.medium + barrier.large;
	const all = sumOf(BARRIERS, weight);
	const share = (group: keyof typeof groups) =>
		(100 *
			sumOf(
				BARRIERS.filter((barrier) => barrier.group === group),
				weight,
			)) /
		all;
	const other = (100 * weight(BARRIERS[0]) * (1 - expertise / 100)) / all;
	const named = {
		readiness: share("readiness") - other,
		rules: share("rules"),
		money: share("money"),
		use: share("use") + other,
	};
	// The study of stalled pilots names tools that do not learn, and neither infrastructure nor talent.
	return witness === "stalled" ? { ...named, readiness: 0, use: named.use + named.readiness } : named;
}

/** @param years the table of years, as far as the run has come; @param year the newest of them */
export function resultsOf(
	values: AdoptionValues,
	years: Rows<typeof outputs.tables.years>,
	year: number,
): Results<typeof outputs> {
	const [small, medium, large] = sharesIn(year, values.pace);
	const held = sharesIn(HELD_OUT, values.pace);
	const reasons = reasonsOf(values);
	const { task, general } = FUNNELS;
	const failing = (used: number, piloted: number) => 100 * (1 - Math.min(used, piloted) / piloted);
	return {
		figures: {
			small,
			medium,
			large,
			young: Math.min(100, small * (1 + values.youngLead / 100)),
			"small-2025": held[0],
			"medium-2025": held[1],
			"large-2025": held[2],
			gap: large / small,
			readiness: reasons.readiness,
			rules: reasons.rules,
			lead: reasons.readiness - Math.max(reasons.rules, reasons.money, reasons.use),
			"fail-task": failing(values.produced, task.piloted),
			"fail-general": failing(values.general, general.piloted),
			"never-task": failing(values.produced, task.explored),
		},
		tables: {
			years: years.columns(),
			barriers: {
				reason: BARRIERS.map(({ label }) => label),
				group: BARRIERS.map(({ group }) => group),
				medium: BARRIERS.map((barrier) => barrier.medium),
				large: BARRIERS.map((barrier) => barrier.large),
			},
			funnel: {
				stage: ["Looked at it", "Tried it", "Uses it"],
				task: [task.explored, task.piloted, values.produced],
				general: [general.explored, general.piloted, values.general],
			},
		},
	};
}
