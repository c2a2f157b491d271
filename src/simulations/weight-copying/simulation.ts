import { type Random } from "../../numeric/random.ts";
import { DEFAULT_LIQUID_ALPHA, type YumaParameters } from "../../chain/epoch/yumaParameters.ts";
import { figure, numbers, Recorder, table } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf, type Outcome, type Table } from "../kit/outcome.ts";
import { CopyingRace, type RaceEpoch } from "./model.ts";
import { parameters, type CopyingValues } from "./parameters.ts";

/** Epochs with a copy before the race counts: bonds start empty, and 0.9^60 of that is left: 0.2 %. */
const WARM_UP = 60;
/** Lags that are tried, and over how many epochs each is averaged. */
const LAGS = [1, 2, 3, 5, 10, 20, 40, 80];
const LAG_EPOCHS = 80;
/** Within so many percent, copying and evaluating pay alike. */
const ALIKE = 1;

const yumaOf = (values: CopyingValues): YumaParameters => ({
	kappa: 32767 / 65535,
	bondsPenalty: values.penalty,
	bondsEmaAlpha: 0.1,
	yuma3: values.yuma3,
	liquidAlpha: values.liquid ? DEFAULT_LIQUID_ALPHA : null,
});

const lagOf = (values: CopyingValues): number => (values.commitReveal ? 1 + values.reveal : 1);

/** A race in which the copier has copied long enough to have its bonds. */
function raceAt(values: CopyingValues, lag: number, random: Random): CopyingRace {
	const race = new CopyingRace({ ...values, drift: values.drift / 100, lag, yuma: yumaOf(values) }, random);
	for (let epoch = 0; epoch < lag + WARM_UP; epoch++) race.epoch();
	return race;
}

function averageAt(values: CopyingValues, lag: number, random: Random): Pick<RaceEpoch, "copier" | "evaluators"> {
	const race = raceAt(values, lag, random);
	let [copier, evaluators] = [0, 0];
	for (let epoch = 0; epoch < LAG_EPOCHS; epoch++) {
		const now = race.epoch();
		copier += now.copier / LAG_EPOCHS;
		evaluators += now.evaluators / LAG_EPOCHS;
	}
	return { copier, evaluators };
}

/** What is left of an evaluator's pay when it has paid for evaluating, 0 to 1. */
const leftAfterCost = ({ cost }: CopyingValues): number => 1 - cost / 100;

function lagTable(values: CopyingValues, random: Random): Table {
	const results = LAGS.map((lag) => averageAt(values, lag, random.fork("lags")));
	return table("lags", "Pay by lag", [
		numbers("lag", "Lag of the copy", "epochs", LAGS),
		numbers(
			"copier",
			"Copier",
			"% of mean pay",
			results.map((result) => 100 * result.copier),
		),
		numbers(
			"evaluators",
			"Evaluators",
			"% of mean pay",
			results.map((result) => 100 * result.evaluators),
		),
		numbers(
			"net",
			"Evaluators, after their cost",
			"% of mean pay",
			results.map((result) => 100 * result.evaluators * leftAfterCost(values)),
		),
	]);
}

/** The longest lag tried up to which copying pays at every lag, after the cost of evaluating; 0 where it never does. */
function longestPayingLag(lags: Table): number {
	const [, copier, , net] = lags.columns.map(({ values }) => values as Float64Array);
	const beaten = LAGS.findIndex((_, i) => copier![i]! <= net![i]!);
	return beaten < 0 ? LAGS.at(-1)! : beaten === 0 ? 0 : LAGS[beaten - 1]!;
}

function outcomeOf(
	values: CopyingValues,
	epochs: Recorder<"epoch" | "copier" | "evaluators" | "net" | "copierTrust" | "evaluatorTrust">,
	lags: Table,
): Outcome {
	const mean = (id: "copier" | "evaluators" | "copierTrust" | "evaluatorTrust") => {
		const counted = epochs.values(id);
		return counted.reduce((sum, value) => sum + value, 0) / counted.length;
	};
	return {
		figures: [
			figure("copier", "Copier's pay per stake", "% of mean pay", mean("copier")),
			figure("evaluators", "Evaluators' pay per stake", "% of mean pay", mean("evaluators")),
			figure("ratio", "Copier's pay over an evaluator's", "%", (100 * mean("copier")) / mean("evaluators")),
			figure(
				"net",
				"Copier's pay over an evaluator's, after the cost of evaluating",
				"%",
				(100 * mean("copier")) / (mean("evaluators") * Math.max(0.001, leftAfterCost(values))),
			),
			figure("lag", "Lag of the copy", "epochs", lagOf(values)),
			figure(
				"longest-lag",
				"Longest lag tried at which copying still pays better, after cost",
				"epochs",
				longestPayingLag(lags),
			),
			figure("trust-copier", "Copier's trust", "", mean("copierTrust")),
			figure("trust-evaluators", "Evaluators' trust", "", mean("evaluatorTrust")),
		],
		tables: [lags, epochs.table("epochs", "Epoch by epoch")],
		participants: [],
		events: [],
	};
}

const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "1 less the copier's pay over an evaluator's after cost, above −0.02",
		premise: "drift",
		test: (outcome) =>
			graded(
				1 - figureOf(outcome, "net") / 100,
				-0.02,
				0.1,
				`A validator that copies is paid ${cite(outcome, "ratio")} of what one that evaluates is paid, ${cite(outcome, "net")} once evaluating costs something. Its answer lags by ${cite(outcome, "lag")}, which hurts only as far as miners change in that time. For validators, pay follows agreement more than work.`,
			),
	},
];

export default defineUndeclared({
	id: "weight-copying",
	title: "Copying weights",
	question: "Does copying weights pay better than evaluating?",
	sections: ["3.1"],
	version: 2,
	cost: 45,
	quick: { frames: 40 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Pays one validator that copies the last visible consensus beside validators that evaluate, under commit-reveal, Yuma 3 and liquid alpha.",
		entities: "Evaluators and one copier of equal stake; miners whose value changes from epoch to epoch.",
		process:
			"Each epoch evaluators rate miners with an error; the copier submits the consensus of some epochs before. The chain's engine pays. Without commit-reveal the copy is one epoch old; with it, one reveal period older. What counts begins when the copier has copied for 60 epochs, so that its bonds are there.",
		leftOut: [
			"Stakers do not move their stake to whoever pays more.",
			"One copier: many copiers would copy each other and thin out the information.",
			"The copier does not forecast, which would make it better than the last consensus.",
			"Cost is a share of pay, not of money.",
		],
		illustrative: false,
		sources: [
			{
				title: "opentensor/subtensor, run_epoch.rs and reveal_commits.rs",
				url: "https://github.com/opentensor/subtensor",
			},
			{ title: "protocol rules, commit-reveal and liquid alpha", url: "https://docs.learnbittensor.org" },
		],
	},
	charts: [
		{
			id: "lags",
			kind: "lines",
			title: "Pay by lag",
			description:
				"Pay per stake by how many epochs the copy lags behind, which a longer reveal period stretches. Copying pays where its line is above that of evaluators after their cost.",
			table: "lags",
			x: "lag",
			y: ["copier", "evaluators", "net"],
			logarithmic: "x",
		},
		{
			id: "epochs",
			kind: "lines",
			title: "Epoch by epoch",
			description:
				"Pay per stake of the copier and of evaluators, in percent of the mean of all, at the lag that is set.",
			table: "epochs",
			x: "epoch",
			y: ["copier", "evaluators", "net"],
		},
		{
			id: "trust",
			kind: "lines",
			title: "Trust",
			description: "Sum of clipped weights of copier and evaluators: how much of a row lies within the consensus.",
			table: "epochs",
			x: "epoch",
			y: ["copierTrust", "evaluatorTrust"],
		},
	],
	findings,
	*simulate(values, { random }) {
		const lags = lagTable(values, random);
		const race = raceAt(values, lagOf(values), random.fork("race"));
		const recorder = new Recorder(
			[
				{ id: "epoch", label: "Epoch", unit: "epochs" },
				{ id: "copier", label: "Copier", unit: "% of mean pay" },
				{ id: "evaluators", label: "Evaluators", unit: "% of mean pay" },
				{ id: "net", label: "Evaluators, after their cost", unit: "% of mean pay" },
				{ id: "copierTrust", label: "Copier", unit: "" },
				{ id: "evaluatorTrust", label: "Evaluators", unit: "" },
			],
			values.epochs,
		);
		const snapshot = () => outcomeOf(values, recorder, lags);
		for (let epoch = 1; epoch <= values.epochs; epoch++) {
			const now = race.epoch();
			const evaluators = 100 * now.evaluators;
			recorder.add({ epoch, ...now, copier: 100 * now.copier, evaluators, net: evaluators * leftAfterCost(values) });
			yield { done: epoch, total: values.epochs, label: `epoch ${epoch} of ${values.epochs}`, snapshot };
		}
		return snapshot();
	},
	answer(outcome, values) {
		const ahead = figureOf(outcome, "net") - 100;
		const verdict = Math.abs(ahead) < ALIKE ? "About as well" : ahead > 0 ? "Yes" : "No";
		const epochs = (id: string) => {
			const count = figureOf(outcome, id);
			return `[${count} ${count === 1 ? "epoch" : "epochs"}](figure:${id})`;
		};
		return (
			`${verdict}, with these settings: a copier is paid ${cite(outcome, "ratio")} of what an evaluator is paid, ${cite(outcome, "net")} after a cost of evaluating of ` +
			`[${values.cost} %](parameter:cost). Its copy lags by ${epochs("lag")} while miners change by [${values.drift} %](parameter:drift) per epoch; ` +
			(figureOf(outcome, "longest-lag") > 0
				? `copying pays up to a lag of ${epochs("longest-lag")}, of those tried.`
				: "copying pays at none of the lags tried.")
		);
	},
});
