import { setting } from "../../numeric/say.ts";
import { Random } from "../../numeric/random.ts";
import { mean } from "../../numeric/sums.ts";
import { defineSimulation } from "../kit/define.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { valuesAt } from "../kit/schedule.ts";
import { Rows } from "../kit/rows.ts";
import { findings } from "./findings.ts";
import { Audience, deviation, type Market, MARKETS, conversationOf, marketsOf } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";

/** Ratios of spreads that differ by less than this are about the same. Our choice. */
const SAME = 0.02;

export default defineSimulation({
	id: "chatbot-influence",
	title: "Everybody asks the same assistant",
	question: "What happens to the spread of beliefs when everybody asks the same assistant?",
	sections: ["2.1.2"],
	version: 3,
	cost: 70,
	quick: { values: { people: 2000 }, frames: 3 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Compares one slanted assistant with three and with many: what happens to the mean of opinions and to their spread.",
		entities: "People with an opinion between 0 and 100, some of whom ask an assistant; assistants with a slant.",
		process:
			"Each month users talk to their assistant and move towards its slant by the measured size, most of it fades, and everybody meets one other person within tolerance. Some users keep the assistant that they happen to have, others ask the one that agrees with them. The same people live through four markets.",
		patterns:
			"A conversation moves people by the points that studies measured, and about a third of it is left after a month.",
		scales: "A step is a month; opinions run from 0 to 100; 500 to a million people.",
		scheduling:
			"Everybody's conversations and fading first, person by person; then one meeting a person, in random order.",
		initial: "Opinions are uniform over the scale, the same people in every market.",
		stochasticity: "Who asks, who chooses, the providers' slants (normal around the middle), and who meets whom.",
		equations: [
			{ gives: "opinion after one conversation", formula: "x + 2 m (slant − x)" },
			{ gives: "opinion after fading", formula: "x + f (x₀ − x)" },
			{ gives: "meeting within tolerance", formula: "both move by 0.1 of their distance" },
		],
		leftOut: [
			"Conversations of laboratory studies are not daily use: effects may add up less, or more.",
			"Slants are drawn, not measured.",
			"Assistants do not adapt to whom they talk to.",
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
			{ title: "Deffuant et al. 2000, Mixing beliefs among interacting agents" },
		],
	},
	outputs,
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
	],
	findings,
	*simulate(values, { random, events }) {
		const markets = marketsOf(values, random);
		const months = new Rows(outputs.tables.months, values.months + 1);
		const meetings = {
			nobody: random.fork("meetings"),
			one: random.fork("meetings"),
			few: random.fork("meetings"),
			many: random.fork("meetings"),
		};
		const snapshot = () => resultsOf(values, markets, months);
		for (let month = 0; month <= values.months; month++) {
			const rules = conversationOf(valuesAt(parameters, values, events, month));
			for (const { id } of MARKETS) {
				markets[id].rules = rules;
				if (month > 0) markets[id].month(meetings[id]);
			}
			const now = (of: (opinions: Float64Array) => number, market: Market) => 100 * of(markets[market].opinions);
			months.add({
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
	headline(outcome, { slant }) {
		const [one, many] = [figureOf(outcome, "spread-one"), figureOf(outcome, "spread-many")];
		const pull = `one ${slant === 0 ? "without a slant" : "slanted assistant"} pulls mean opinion by ${cite(outcome, "shift-one")}`;
		if (one >= 1) return `It does not shrink here; ${pull} of 100.`;
		return many - one > SAME
			? `It shrinks with one assistant more than with many that people choose among, and ${pull} of 100.`
			: `It shrinks about as much with one assistant as with many; besides, ${pull} of 100.`;
	},
	detail: (outcome, values) => [
		`With one assistant the spread of opinions is ${cite(outcome, "spread-one")} of what it would be without, with three ${cite(outcome, "spread-few")}, with [${setting(values.providers)}](parameter:providers) ${cite(outcome, "spread-many")}.`,
		`Many with slants of their own usually move mean opinion by ${cite(outcome, "typical-many")}, in either direction.`,
		`[${setting(values.users)} %](parameter:users) of people ask an assistant, for [${setting(values.months)} months](parameter:months); [${setting(values.decay)} %](parameter:decay) of a move fades within a month.`,
	],
	benchmarks: [
		{
			what: "One conversation moves somebody half a scale away by the measured points",
			unit: "points",
			published: 3.9,
			source: { title: "Lin et al. 2025, Persuading voters using human–AI dialogues, Nature" },
			ours: 3.9,
			tolerance: 1e-9,
			compute() {
				const users = { provider: Int32Array.of(0), chooses: Uint8Array.of(0) };
				const rules = { shift: 0.039, decay: 0, perMonth: 1, tolerance: 0.25 };
				const audience = new Audience(Float64Array.of(0.5), users, Float64Array.of(1), rules);
				audience.month(new Random(1));
				return 100 * (audience.opinions[0]! - 0.5);
			},
		},
		{
			what: "Where moves and fading balance: s(1 − f) ÷ (1 − (1 − s)(1 − f)) of 25 points, s = 2 × 3.9 %, f = 67 %",
			unit: "points",
			published: 0.9249,
			source: { title: "Fixed point of the linear map, by hand" },
			ours: 0.9249,
			tolerance: 0.001,
			compute() {
				const users = { provider: Int32Array.of(0), chooses: Uint8Array.of(0) };
				const rules = { shift: 0.039, decay: 0.67, perMonth: 1, tolerance: 0.25 };
				const audience = new Audience(Float64Array.of(0.5), users, Float64Array.of(0.75), rules);
				for (let month = 0; month < 100; month++) audience.month(new Random(1));
				return 100 * (audience.opinions[0]! - 0.5);
			},
		},
	],
	guess: {
		kind: "choice",
		question:
			"When half of all people ask one assistant instead of choosing among many: how does the spread of opinions compare?",
		options: [
			{ id: "less", label: "Clearly narrower with one" },
			{ id: "same", label: "About the same" },
			{ id: "more", label: "Clearly wider with one" },
		],
		answer(outcome) {
			const difference = figureOf(outcome, "spread-many") - figureOf(outcome, "spread-one");
			return difference > SAME ? "less" : difference < -SAME ? "more" : "same";
		},
	},
});
