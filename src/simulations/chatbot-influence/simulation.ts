import { type Random } from "../../numeric/random.ts";
import { figure, numbers, Recorder, table, texts } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf, type Outcome, type Table } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { Audience, deviation, mean } from "./model.ts";
import { accusations, FALSE_ALARMS } from "./parts/detectors.ts";
import { parameters } from "./parameters.ts";

type ChatbotValues = ValuesOf<typeof parameters>;

/** A few providers: the middle case between one and many. */
const FEW = 3;
/** Weekly news use, %. @source Reuters Institute Digital News Report 2025, USA */
const WEEKLY_SOCIAL = 54;

/** From so many students wrongly accused per 1,000 essays on, false alarms are no exception. Our choice. */
const MANY_WRONGLY = 1;

const MARKETS = ["nobody", "one", "few", "many"] as const;
type Market = (typeof MARKETS)[number];
type Markets = Record<Market, Audience>;

function markets(values: ChatbotValues, random: Random): Markets {
	const draw = random.fork("people");
	const first = Float64Array.from({ length: values.people }, () => draw.uniform());
	const asks = Uint8Array.from({ length: values.people }, () => (draw.chance(values.users / 100) ? 1 : 0));
	const rules = {
		shift: values.shift / 100,
		decay: values.decay / 100,
		perMonth: values.perMonth,
		tolerance: values.tolerance / 100,
	};
	const slants = random.fork("slants");
	const leaning = (count: number) =>
		Float64Array.from({ length: count }, () => Math.min(1, Math.max(0, slants.normal(0.5, values.slant / 100))));
	const serve = (of: Float64Array) =>
		new Audience(
			first,
			Int32Array.from(asks, (user, i) => (user && of.length > 0 ? i % of.length : -1)),
			of,
			rules,
		);
	return {
		nobody: serve(new Float64Array(0)),
		one: serve(Float64Array.of(Math.min(1, 0.5 + values.slant / 100))),
		few: serve(leaning(FEW)),
		many: serve(leaning(values.providers)),
	};
}

const detectorTable = (values: ChatbotValues): Table => {
	const results = FALSE_ALARMS.map(({ rate }) => accusations(values.essaysWithAi / 100, values.caught / 100, rate));
	return table("detectors", "Detectors of AI text in a class", [
		texts(
			"alarm",
			"False alarms",
			FALSE_ALARMS.map(({ label }) => label),
		),
		numbers(
			"wrongly",
			"Wrongly accused per 1,000 essays",
			"",
			results.map((result) => result.wronglyPerThousand),
		),
		numbers(
			"precision",
			"Accused who did use AI",
			"%",
			results.map((result) => 100 * result.precision),
		),
		numbers(
			"innocent",
			"Innocent who are accused",
			"%",
			FALSE_ALARMS.map(({ rate }) => 100 * rate),
		),
	]);
};

function outcomeOf(values: ChatbotValues, groups: Markets, months: Table): Outcome {
	const shift = (market: Market) => 100 * (mean(groups[market].opinions) - mean(groups.nobody.opinions));
	const spread = (market: Market) => deviation(groups[market].opinions) / deviation(groups.nobody.opinions);
	const detector = accusations(values.essaysWithAi / 100, values.caught / 100, FALSE_ALARMS[1].rate);
	return {
		figures: [
			figure("shift-one", "Move of mean opinion, one provider", "points", shift("one")),
			figure("shift-few", "Move of mean opinion, three providers", "points", shift("few")),
			figure("shift-many", "Move of mean opinion, many providers", "points", shift("many")),
			figure("spread-one", "Spread of opinions over that without assistants, one provider", "", spread("one")),
			figure("spread-many", "The same, many providers", "", spread("many")),
			figure("reach", "People who ask an assistant", "%", values.users),
			figure("precision", "Accused who did use AI (4 % false alarms)", "%", 100 * detector.precision),
			figure("wrongly", "Wrongly accused per 1,000 essays (4 % false alarms)", "", detector.wronglyPerThousand),
			figure("missed", "Essays with AI that a detector misses", "%", 100 - values.caught),
			figure("social", "Weekly news use through social media and video, USA", "%", WEEKLY_SOCIAL),
		],
		tables: [months, detectorTable(values)],
		participants: [],
		events: [],
	};
}

const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "2-1-2-chatbots-persuade",
		measure: "move of mean opinion with one provider, points above 2 (in full from 5)",
		premise: "decay",
		test: (outcome) =>
			graded(
				figureOf(outcome, "shift-one"),
				2,
				5,
				`One slanted provider moves mean opinion by ${cite(outcome, "shift-one")}; many with slants of their own move it by ${cite(outcome, "shift-many")}. The effect was measured on adults, comes from dense information more than from human likeness, and small open models have it too.`,
			),
	},
	{
		claim: "2-1-2-education-assessment",
		measure: "accusations that are wrong, above 1 % (at 4 % false alarms)",
		premise: "essaysWithAi",
		test(outcome) {
			const wrong = 100 - figureOf(outcome, "precision");
			const many = figureOf(outcome, "wrongly") >= MANY_WRONGLY;
			return {
				verdict: wrong >= 1 && many ? "supported" : wrong >= 1 || many ? "qualified" : "contradicted",
				margin: wrong - 1,
				reason: `With 4 % false alarms ${cite(outcome, "wrongly")} students per 1,000 are wrongly accused, and ${cite(outcome, "precision")} of the accused did use AI; a detector misses ${cite(outcome, "missed")} of those who did. For essays by non-native writers false alarms reached 61 % (Liang et al. 2023). A detector cannot carry an accusation alone.`,
			};
		},
	},
	{
		claim: "2-1-2-majority-information-social-media",
		measure: "weekly news use through social media, USA, percentage points above 50",
		test: (outcome) => ({
			verdict: "qualified",
			margin: figureOf(outcome, "social") - 50,
			reason: `${cite(outcome, "social")} in the USA, by one survey of weekly use; other countries and other kinds of information differ, and assistants stand at 7 %.`,
		}),
	},
];

export default defineUndeclared({
	id: "chatbot-influence",
	title: "Everybody asks the same assistant",
	question: "What happens to the spread of beliefs when everybody asks the same assistant?",
	sections: ["2.1.2"],
	version: 2,
	cost: 45,
	quick: { values: { people: 2000 }, frames: 10 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Compares one slanted assistant with three and with many: what happens to the mean of opinions and to their spread.",
		entities: "People with an opinion between 0 and 100; assistants with a slant; a class with a detector of AI text.",
		process:
			"Each month users talk to their assistant and move towards its slant by the measured size, part of it fades, and everybody meets one other person within tolerance. The same people live through four markets.",
		leftOut: [
			"Conversations of laboratory studies are not daily use: effects may add up less, or more.",
			"People do not choose an assistant that agrees with them.",
			"Slants are drawn, not measured.",
			"Detectors are two numbers.",
		],
		illustrative: true,
		hinge:
			"The size hinges on how much of a conversation's effect fades within a month; that one provider moves the mean and many do not follows from independent slants.",
		sources: [
			{ title: "Lin et al. 2025, Persuading voters using human–AI dialogues, Nature" },
			{
				title: "Hackenburg et al. 2025, The levers of political persuasion with conversational AI",
				url: "https://arxiv.org/abs/2507.13919",
			},
			{
				title: "Reuters Institute Digital News Report 2025",
				url: "https://reutersinstitute.politics.ox.ac.uk/digital-news-report/2025",
			},
			{ title: "HEPI Student Generative AI Survey 2025", url: "https://www.hepi.ac.uk/" },
			{ title: "Liang et al. 2023, GPT detectors are biased", url: "https://arxiv.org/abs/2304.02819" },
		],
	},
	charts: [
		{
			id: "mean",
			kind: "lines",
			title: "Mean of opinions",
			description: "Mean opinion month by month without assistants, with one provider, with three and with many.",
			table: "months",
			x: "month",
			y: ["nobody", "one", "few", "many"],
		},
		{
			id: "spread",
			kind: "lines",
			title: "Spread of opinions",
			description: "Standard deviation of opinions month by month; lower means that people think more alike.",
			table: "months",
			x: "month",
			y: ["spreadNobody", "spreadOne", "spreadFew", "spreadMany"],
		},
		{
			id: "detectors",
			kind: "bars",
			title: "Detectors in a class",
			description: "Students wrongly accused per 1,000 essays, by the detector's rate of false alarms.",
			table: "detectors",
			x: "alarm",
			y: ["wrongly"],
		},
	],
	findings,
	*simulate(values, { random }) {
		const groups = markets(values, random);
		const label = {
			nobody: "No assistant",
			one: "One provider",
			few: "Three providers",
			many: "Many providers",
		} as const;
		const spreadId = { nobody: "spreadNobody", one: "spreadOne", few: "spreadFew", many: "spreadMany" } as const;
		const recorder = new Recorder(
			[
				{ id: "month", label: "Month", unit: "months" },
				...MARKETS.map((market) => ({ id: market, label: label[market], unit: "points" })),
				...MARKETS.map((market) => ({ id: spreadId[market], label: label[market], unit: "points" })),
			],
			values.months + 1,
		);
		const meetings = Object.fromEntries(MARKETS.map((market) => [market, random.fork("meetings")])) as Record<
			Market,
			Random
		>;
		const snapshot = () => outcomeOf(values, groups, recorder.table("months", "Month by month"));
		for (let month = 0; month <= values.months; month++) {
			if (month > 0) for (const market of MARKETS) groups[market].month(meetings[market]);
			const now = (of: (opinions: Float64Array) => number, market: Market) => 100 * of(groups[market].opinions);
			recorder.add({
				month,
				nobody: now(mean, "nobody"),
				one: now(mean, "one"),
				few: now(mean, "few"),
				many: now(mean, "many"),
				spreadNobody: now(deviation, "nobody"),
				spreadOne: now(deviation, "one"),
				spreadFew: now(deviation, "few"),
				spreadMany: now(deviation, "many"),
			});
			yield { done: month + 1, total: values.months + 1, label: `month ${month} of ${values.months}`, snapshot };
		}
		return snapshot();
	},
	answer: (outcome, values) =>
		`Illustrative. After [${values.months} months](parameter:months) one slanted assistant has moved mean opinion by ${cite(outcome, "shift-one")} ` +
		`and the spread of opinions to ${cite(outcome, "spread-one")} of what it would be; [${values.providers}](parameter:providers) assistants with slants of their own ` +
		`move the mean by ${cite(outcome, "shift-many")} and the spread to ${cite(outcome, "spread-many")}.`,
});
