import { quantileSorted } from "simple-statistics";
import { gini } from "../../numeric/concentration.ts";
import { mean, sum } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, number, table } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { type TalentMarket } from "./model.ts";
import { type Records } from "./parts/records.ts";

/** Weeks that somebody must have spent in the contest to count among the contestants. */
const LEAST_WEEKS = 4;
const WEEKS_A_MONTH = 52 / 12;

/** What a run of *talent-market* puts out. */
export const outputs = declare({
	figures: {
		contestants: number("Engineers in the contest at the end"),
		"in-contest": number("The same, of all", "%"),
		"top-in-contest": number("Best tenth in the contest at the end", "%"),
		expected: number("Engineers whom the prize can keep"),
		tried: number("Engineers who took part for a month or more", "%"),
		median: number("Median pay of contestants", "$ per week"),
		nothing: number("Contestants who earned nothing", "%"),
		better: number("Contestants who earned more than their salary", "%"),
		"top-better": number("The same among the best tenth", "%"),
		"top-gain": number("Pay of the best tenth's contestants over their salaries", "%"),
		gini: number("Gini of contestants' pay"),
		takeovers: number("Changes of leader", "per month"),
		"copier-share": number("Weeks in which a copier led", "%"),
		solves: number("Problems that the leader's work solves at the end", "%"),
	},
	tables: {
		weeks: table("The contest, week by week", {
			week: number("Week", "weeks"),
			inContest: number("Engineers in the contest", "%"),
			top: number("Best tenth in the contest", "%"),
			solves: number("Problems solved by the leader's work", "%"),
		}),
		people: table("Contestants", {
			skill: number("Skill", "sd"),
			contest: number("Pay in the contest", "$ per week"),
			salary: number("Salary for the same skill", "$ per week"),
		}),
	},
});

const percent = (count: number, of: number) => (of === 0 ? 0 : (100 * count) / of);

/** Where the best tenth begins; people are in the order of their skill. */
const bestFrom = ({ skill }: TalentMarket) => skill.length - Math.ceil(skill.length / 10);

/** Shares of all and of the best tenth that are in the contest now, %. */
export function sharesOf(market: TalentMarket): { readonly inContest: number; readonly top: number } {
	const top = market.inContest.subarray(bestFrom(market));
	return {
		inContest: percent(sum(market.inContest), market.inContest.length),
		top: percent(sum(top), top.length),
	};
}

/** @param weeks the table of weeks, as far as the run has come */
export function resultsOf(
	market: TalentMarket,
	records: Records,
	weeks: Rows<typeof outputs.tables.weeks>,
): Results<typeof outputs> {
	const contestants = [...market.skill.keys()].filter((i) => records.weeksIn[i]! >= LEAST_WEEKS);
	const pays = contestants.map((i) => records.perWeek(i)).sort((a, b) => a - b);
	const isBetter = (i: number) => records.perWeek(i) > market.salaryOf(i);
	const top = contestants.filter((i) => i >= bestFrom(market));
	const salaries = mean(top.map((i) => market.salaryOf(i)));
	const shares = sharesOf(market);
	return {
		figures: {
			contestants: sum(market.inContest),
			"in-contest": shares.inContest,
			"top-in-contest": shares.top,
			expected: sum(market.entry),
			tried: percent(contestants.length, market.skill.length),
			median: pays.length === 0 ? 0 : quantileSorted(pays, 0.5),
			nothing: percent(pays.filter((pay) => pay <= 0).length, pays.length),
			better: percent(contestants.filter(isBetter).length, contestants.length),
			"top-better": percent(top.filter(isBetter).length, top.length),
			"top-gain": top.length === 0 ? 0 : 100 * (mean(top.map((i) => records.perWeek(i))) / salaries - 1),
			gini: gini(pays.map((pay) => Math.max(0, pay))),
			takeovers: records.weeks === 0 ? 0 : (records.takeovers / records.weeks) * WEEKS_A_MONTH,
			"copier-share": percent(records.copierWeeks, records.leaderWeeks),
			solves: 100 * market.solves,
		},
		tables: {
			weeks: weeks.columns(),
			people: {
				skill: contestants.map((i) => market.skill[i]!),
				contest: contestants.map((i) => records.perWeek(i)),
				salary: contestants.map((i) => market.salaryOf(i)),
			},
		},
	};
}
