import { figure, Recorder, threeDigits } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { type Finding } from "../kit/finding.ts";
import { cite } from "../kit/judging.ts";
import { figureOf, type Outcome, type Table } from "../kit/outcome.ts";
import { FITS, FLOP_PER_PARAMETER_AND_TOKEN, optimalTraining, reducibleLoss } from "../scaling-law/parts/lossLaw.ts";
import { parameters } from "./parameters.ts";
import { bandwidthFor, computeSeconds, ownersWhoFit, syncSeconds, utilisation } from "./model.ts";
import {
	bandwidthTable,
	centreSpeed,
	peersTable,
	poolOf,
	type PooledValues,
	poolSpeed,
	realRuns,
} from "./parts/tables.ts";

const SECONDS_A_DAY = 86_400;
const GOOD = 0.8;

/** Loss of a model of fixed size after so much compute; tokens follow. */
const lossOfSize = (parametersOfModel: number, compute: number): number =>
	FITS.besiroglu.floor +
	reducibleLoss(FITS.besiroglu, parametersOfModel, compute / (FLOP_PER_PARAMETER_AND_TOKEN * parametersOfModel));

function outcomeOf(values: PooledValues, days: Table): Outcome {
	const pool = poolOf(values);
	const speed = poolSpeed(values, pool);
	const centre = centreSpeed(values);
	const poolCompute = speed * values.days * SECONDS_A_DAY;
	return {
		figures: [
			figure("utilisation", "Time that peers compute", "%", 100 * utilisation(pool)),
			figure("compute-minutes", "Work between two rounds", "minutes", computeSeconds(pool) / 60),
			figure(
				"sync-minutes",
				"A round of synchronisation",
				"minutes",
				syncSeconds(pool.parameters, pool.compression, pool.bandwidth) / 60,
			),
			figure("needed-link", "Link at which peers compute 80 % of the time", "Mbit/s", bandwidthFor(pool, GOOD) / 1e6),
			figure("ratio", "Pool over data centre", "%", (100 * speed) / centre),
			figure("needed-peers", "Peers that match the data centre", "", Math.ceil((values.peers * centre) / speed)),
			figure("memory", "Memory that a peer needs", "GB", 16 * values.size),
			figure("fit", "Card owners who have it", "%", 100 * ownersWhoFit(pool.parameters)),
			figure("pool-loss", "Loss of the pool's model", "nat/token", lossOfSize(pool.parameters, poolCompute)),
			figure(
				"centre-loss",
				"Loss of the data centre's best model",
				"nat/token",
				optimalTraining(FITS.besiroglu, centre * values.days * SECONDS_A_DAY).loss,
			),
			figure("frontier", "Pool's training over a frontier run (5e25 FLOP)", "%", (100 * poolCompute) / 5e25),
		],
		tables: [peersTable(values), bandwidthTable(values, pool), days, realRuns()],
		participants: [],
		events: [],
	};
}

const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "2-2-anyone-contributes-compute",
		measure:
			"share of card owners whose machine can hold the model, percentage points above 10, where peers compute 80 % of the time",
		premise: "size",
		test(outcome) {
			const [busy, fit] = [figureOf(outcome, "utilisation") >= 100 * GOOD, figureOf(outcome, "fit") >= 10];
			return {
				verdict: busy && fit ? "supported" : busy || fit ? "qualified" : "contradicted",
				margin: Math.min(figureOf(outcome, "fit") - 10, figureOf(outcome, "utilisation") - 100 * GOOD),
				reason: `Peers compute ${cite(outcome, "utilisation")} of the time; 80 % would need ${cite(outcome, "needed-link")}. The model needs ${cite(outcome, "memory")} a peer, which ${cite(outcome, "fit")} of card owners have. The runs that reached 72 billion asked for eight B200 chips a peer: bandwidth is solved before memory is.`,
			};
		},
	},
	{
		claim: "3-3-decentralised-compute-can-compete",
		measure: "speed of the pool over that of the data centre, percentage points above 50",
		premise: "peers",
		test: (outcome) => ({
			verdict:
				figureOf(outcome, "ratio") >= 100
					? "supported"
					: figureOf(outcome, "ratio") >= 50
						? "qualified"
						: "contradicted",
			margin: figureOf(outcome, "ratio") - 50,
			reason: `The pool has ${cite(outcome, "ratio")} of the data centre's useful speed; ${cite(outcome, "needed-peers")} such peers would match it. In all it trains ${cite(outcome, "frontier")} of a frontier run.`,
		}),
	},
];

export default defineUndeclared({
	id: "pooled-compute",
	title: "Pool or data centre",
	question: "When does a pool of ordinary machines match a data centre?",
	sections: ["2.2", "3.3"],
	version: 2,
	cost: 1,
	stochastic: false,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose: "Asks what bandwidth, rounds and memory leave of a pool's speed, and how many peers match a data centre.",
		entities: "Peers with a speed, a link and a memory; a data centre of H100 chips; the published loss law.",
		process:
			"A peer computes some steps, then everybody synchronises once over the slower direction of its link. The share of time that it computes, less learning lost by staleness and peers missing, is the pool's useful speed. Loss follows from the compute by the refit of the Chinchilla law.",
		leftOut: [
			"Peers are alike; the slowest sets the pace of real rounds.",
			"Rounds do not overlap with computing, which newer methods do.",
			"Cheating peers and the checking of their work are outside (see the subnets).",
			"Staleness is one number: nobody has trained with thousands of peers.",
		],
		illustrative: false,
		sources: [
			{ title: "Douillard et al. 2023, DiLoCo", url: "https://arxiv.org/abs/2311.08105" },
			{ title: "Jaghouar et al. 2024, INTELLECT-1", url: "https://arxiv.org/abs/2412.01152" },
			{ title: "Covenant-72B technical report (secondary)" },
			{ title: "Besiroglu et al. 2024", url: "https://arxiv.org/abs/2404.10102" },
			{ title: "Pilz et al. 2025, Trends in AI supercomputers", url: "https://arxiv.org/abs/2504.16026" },
		],
	},
	charts: [
		{
			id: "peers",
			kind: "lines",
			title: "Peers that match it",
			description:
				"Useful speed of the pool against the data centre's, by the number of peers, for peers as set and for two stronger ones on the same link.",
			table: "peers",
			x: "peers",
			y: ["chosen", "h100", "b200"],
			logarithmic: "both",
			references: [{ axis: "y", value: 100, label: "as fast as the data centre" }],
		},
		{
			id: "bandwidth",
			kind: "lines",
			title: "Time spent computing",
			description: "Share of time that a peer computes, by the speed of its link, for four ways of synchronising.",
			table: "bandwidth",
			x: "bandwidth",
			y: ["chosen", "allReduce", "diloco", "sparse"],
			logarithmic: "x",
			references: [{ axis: "y", value: 80, label: "80 %" }],
		},
		{
			id: "days",
			kind: "lines",
			title: "Loss by day",
			description:
				"Loss of the pool's model, of the same model in the data centre, and of the data centre's best model.",
			table: "days",
			x: "day",
			y: ["pool", "same", "best"],
		},
		{
			id: "runs",
			kind: "bars",
			title: "Published runs",
			description:
				"Share of time spent computing that this model gives for two published runs, with the link at which a round takes the time that they report: a check of the arithmetic, not a prediction.",
			table: "runs",
			x: "run",
			y: ["model"],
		},
	],
	findings,
	*simulate(values) {
		const pool = poolOf(values);
		const [speed, centre] = [poolSpeed(values, pool), centreSpeed(values)];
		const recorder = new Recorder(
			[
				{ id: "day", label: "Day", unit: "days" },
				{ id: "pool", label: "Pool", unit: "nat/token" },
				{ id: "same", label: "Data centre, same model", unit: "nat/token" },
				{ id: "best", label: "Data centre, best model", unit: "nat/token" },
			],
			values.days,
		);
		const snapshot = () => outcomeOf(values, recorder.table("days", "Loss by day"));
		for (let day = 1; day <= values.days; day++) {
			const seconds = day * SECONDS_A_DAY;
			recorder.add({
				day,
				pool: lossOfSize(pool.parameters, speed * seconds),
				same: lossOfSize(pool.parameters, centre * seconds),
				best: optimalTraining(FITS.besiroglu, centre * seconds).loss,
			});
			yield { done: day, total: values.days, label: `day ${day} of ${values.days}`, snapshot };
		}
		return snapshot();
	},
	answer: (outcome, values) =>
		`It takes ${cite(outcome, "needed-peers")} peers of this kind to match [${threeDigits(values.centre)} H100 chips](parameter:centre). [${threeDigits(values.peers)} peers](parameter:peers) on ` +
		`[${values.bandwidth} Mbit/s](parameter:bandwidth) links compute ${cite(outcome, "utilisation")} of the time and reach ${cite(outcome, "ratio")} of that speed; ` +
		`${cite(outcome, "fit")} of card owners could hold the model.`,
});
