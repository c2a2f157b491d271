import { quantileSorted } from "simple-statistics";
import { gini } from "../../numeric/concentration.ts";
import { figure, numbers, Recorder, table, threeDigits } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf, type Outcome, type Table } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { TalentMarket } from "./model.ts";
import { parameters } from "./parameters.ts";

type TalentValues = ValuesOf<typeof parameters>;

const WEEKS_A_YEAR = 52;
const DAYS_A_WEEK = 7;
/** Weeks that a contestant must have spent in the contest to count among the contestants. */
const LEAST_WEEKS = 4;

class Records {
	readonly weeksIn: Float64Array;
	readonly contestPay: Float64Array;
	takeovers = 0;
	copierWeeks = 0;
	leaderWeeks = 0;

	constructor(engineers: number) {
		this.weeksIn = new Float64Array(engineers);
		this.contestPay = new Float64Array(engineers);
	}
}

function outcomeOf(market: TalentMarket, records: Records, weeks: Table): Outcome {
	const contestants = [...market.skill.keys()].filter((i) => records.weeksIn[i]! >= LEAST_WEEKS);
	const perWeek = (i: number) => records.contestPay[i]! / records.weeksIn[i]!;
	const pays = contestants.map(perWeek).sort((a, b) => a - b);
	const median = pays.length === 0 ? 0 : quantileSorted(pays, 0.5);
	const better = contestants.filter((i) => perWeek(i) > market.salaryOf(i)).length;
	const best = market.skill.length - Math.ceil(market.skill.length / 10);
	const top = [...market.inContest.slice(best)].reduce((sum, flag) => sum + flag, 0) / (market.skill.length - best);
	const share = (count: number, of: number) => (of === 0 ? 0 : (100 * count) / of);
	return {
		figures: [
			figure(
				"in-contest",
				"Engineers in the contest at the end",
				"%",
				share(
					market.inContest.reduce((a, b) => a + b, 0),
					market.skill.length,
				),
			),
			figure("top-in-contest", "Best tenth in the contest at the end", "%", 100 * top),
			figure(
				"tried",
				"Engineers who took part for a month or more",
				"%",
				share(contestants.length, market.skill.length),
			),
			figure("median", "Median pay of contestants", "$ per week", median),
			figure(
				"nothing",
				"Contestants who earned nothing",
				"%",
				share(pays.filter((pay) => pay <= 0).length, pays.length),
			),
			figure("better", "Contestants who earned more than their salary", "%", share(better, contestants.length)),
			figure("gini", "Gini of contestants' pay", "", gini(pays.map((pay) => Math.max(0, pay)))),
			figure("takeovers", "Changes of leader", "", records.takeovers),
			figure("copier-share", "Weeks in which a copier led", "%", share(records.copierWeeks, records.leaderWeeks)),
		],
		tables: [
			weeks,
			table("people", "Contestants", [
				numbers(
					"skill",
					"Skill",
					"sd",
					contestants.map((i) => market.skill[i]!),
				),
				numbers("contest", "Pay in the contest", "$ per week", contestants.map(perWeek)),
				numbers(
					"salary",
					"Salary for the same skill",
					"$ per week",
					contestants.map((i) => market.salaryOf(i)),
				),
			]),
		],
		participants: [],
		events: [],
	};
}

const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "2-2-incentive-network-for-code",
		measure: "contestants who earn more than their salary, percentage points above 10 (in full from 50 %)",
		premise: "prize",
		test: (outcome) =>
			graded(
				figureOf(outcome, "better"),
				10,
				50,
				`${cite(outcome, "better")} of contestants earn more than a salary for the same skill; ${cite(outcome, "nothing")} earn nothing and the median earns ${cite(outcome, "median")}. Copiers led in ${cite(outcome, "copier-share")} of weeks.`,
			),
	},
	{
		claim: "2-2-meta-pay",
		measure: "nothing to measure: offers are a record of the press",
		test: (outcome) => ({
			verdict: "untestable",
			margin: 0,
			reason: `That such packages were offered is a record of the press. What a run shows is whether people would follow them: ${cite(outcome, "top-in-contest")} of the best tenth end in the contest, the rest stay with a salary.`,
		}),
	},
	{
		claim: "3-2-ridges-hundreds-of-engineers",
		measure: "engineers in the contest at the end above 20 (in full from 100)",
		premise: "prize",
		test(outcome, values) {
			const engineers = (figureOf(outcome, "in-contest") / 100) * values.engineers;
			return graded(
				engineers,
				20,
				100,
				`At a prize of [${threeDigits(values.prize)} $ per day](parameter:prize) ${cite(outcome, "tried")} take part for a month or more and ${cite(outcome, "in-contest")} are still there at the end, of [${values.engineers}](parameter:engineers).`,
			);
		},
	},
];

export default defineUndeclared({
	id: "talent-market",
	title: "Prize or salary",
	question: "Does an open prize draw engineers that a salary would have taken?",
	sections: ["2.2", "3.2"],
	version: 1,
	cost: 10,
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Lets engineers choose between a sure salary and an open contest by what people of their skill have earned there.",
		entities:
			"Engineers with a skill, a salary that grows with it and a habit of copying or not; one contest with a daily prize.",
		process:
			"Each week contestants hand in work worth their skill plus luck; copiers start from the leader's public work. Who beats the leader by the margin takes over. Everybody learns what their tenth of skill earns, and some reconsider.",
		leftOut: [
			"Skill does not grow by taking part, and work is not shared in teams.",
			"Only copiers build on the leader's work, luck included; so where there are some, they lead most of the time.",
			"The prize is in a token: its price, its sale and its taxes are outside.",
			"Firms do not raise salaries in answer.",
		],
		illustrative: true,
		hinge: "How many stay hinges on the prize per contestant against the salary, and on how much people dislike risk.",
		sources: [
			{ title: "Lazear & Rosen 1981, Rank-order tournaments as optimum labor contracts, JPE 89" },
			{ title: "ridgesai/ridges", url: "https://github.com/ridgesai/ridges" },
			{ title: "US Bureau of Labor Statistics, software developers" },
		],
	},
	charts: [
		{
			id: "weeks",
			kind: "lines",
			title: "Who takes part",
			description: "Share of all engineers, and of the best tenth, in the contest week by week.",
			table: "weeks",
			x: "week",
			y: ["inContest", "top"],
		},
		{
			id: "people",
			kind: "scatter",
			title: "Pay against skill",
			description: "What each contestant earned per week in the contest, against skill.",
			table: "people",
			x: "skill",
			y: "contest",
		},
		{
			id: "salary",
			kind: "scatter",
			title: "Contest against salary",
			description: "What each contestant earned per week, against the salary for the same skill.",
			table: "people",
			x: "salary",
			y: "contest",
		},
	],
	findings,
	*simulate(values, { random }) {
		const market = new TalentMarket(
			values.engineers,
			{
				...values,
				prize: values.prize * DAYS_A_WEEK,
				salary: values.salary / WEEKS_A_YEAR,
				copying: values.copying / 100,
				mobility: values.mobility / 100,
			},
			random.fork("people"),
		);
		const records = new Records(values.engineers);
		const recorder = new Recorder(
			[
				{ id: "week", label: "Week", unit: "weeks" },
				{ id: "inContest", label: "In the contest", unit: "%" },
				{ id: "top", label: "Best tenth in the contest", unit: "%" },
			],
			values.weeks + 1,
		);
		const snapshot = () => outcomeOf(market, records, recorder.table("weeks", "Week by week"));
		const weekly = random.fork("weeks");
		for (let week = 0; week <= values.weeks; week++) {
			if (week > 0) playWeek(market, records, weekly);
			const best = market.inContest.slice(values.engineers - Math.ceil(values.engineers / 10));
			const percentIn = (flags: Uint8Array) => (100 * flags.reduce((a, b) => a + b, 0)) / flags.length;
			recorder.add({ week, inContest: percentIn(market.inContest), top: percentIn(best) });
			yield { done: week + 1, total: values.weeks + 1, label: `week ${week} of ${values.weeks}`, snapshot };
		}
		return snapshot();
	},
	answer(outcome: Outcome, values: TalentValues) {
		return (
			`Illustrative. At [${threeDigits(values.prize)} $ per day](parameter:prize) against [${threeDigits(values.salary)} $ per year](parameter:salary), ` +
			`${cite(outcome, "in-contest")} of [${values.engineers} engineers](parameter:engineers) end in the contest; ${cite(outcome, "better")} of those who took part earned more ` +
			`than their salary and ${cite(outcome, "nothing")} earned nothing.`
		);
	},
});

function playWeek(market: TalentMarket, records: Records, random: Parameters<TalentMarket["week"]>[0]): void {
	const before = { leader: market.leader, income: market.income.slice(), inContest: market.inContest.slice() };
	market.week(random);
	if (market.leader !== before.leader) records.takeovers++;
	if (market.leader >= 0) {
		records.leaderWeeks++;
		if (market.isCopier(market.leader)) records.copierWeeks++;
	}
	before.inContest.forEach((flag, i) => {
		if (!flag) return;
		records.weeksIn[i]!++;
		records.contestPay[i]! += market.income[i]! - before.income[i]! + market.rules.attemptCost;
	});
}
