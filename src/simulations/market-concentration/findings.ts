import { threeDigits } from "../kit/build.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

/** From here on a market counts as highly concentrated. @source US Merger Guidelines 2023 */
const HIGH_HHI = 0.18;

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "0-oligopoly-us-china",
		measure:
			"smaller lead of two: concentration (HHI) of notable models by country over 0.18, three clouds over 60 %; above −0.05 (in full from 0)",
		test: (outcome) =>
			graded(
				Math.min(figureOf(outcome, "country-hhi") - HIGH_HHI, figureOf(outcome, "cloud-top-three") / 100 - 0.6),
				-0.05,
				0,
				`By country, notable models stand at an HHI of ${cite(outcome, "country-hhi")}; three clouds hold ${cite(outcome, "cloud-top-three")} of spending. Among developers the board's HHI is ${cite(outcome, "hhi-start")}, which depends on how unnamed entries are read.`,
			),
	},
	{
		claim: "1-2-vellum-leaderboard-counts",
		measure: "concentration (HHI) of the board's entries above 0.1 (in full from 0.18)",
		premise: "rest",
		test: (outcome) =>
			graded(
				figureOf(outcome, "hhi-start"),
				0.1,
				HIGH_HHI,
				`The counts give an HHI of ${cite(outcome, "hhi-start")} and the three largest ${cite(outcome, "top-three")}, but 17 of 47 entries have no name: read as 17 developers the HHI is ${cite(outcome, "hhi-low")}, as one ${cite(outcome, "hhi-one")}, left out ${cite(outcome, "hhi-high")}.`,
			),
	},
	{
		claim: "1-2-rankings-identify-leaders",
		measure: "rank correlation of two orders of the same firms, above 0.2 (in full from 0.8)",
		test: (outcome) =>
			graded(
				figureOf(outcome, "order"),
				0.2,
				0.8,
				`Entries on the board and notable models order the same five firms with a rank correlation of ${cite(outcome, "order")}: who leads depends on what is counted.`,
			),
	},
	{
		claim: "1-2-data-driven-cloud-integration",
		measure: "share of named entries whose developer is tied to a cloud, above 40 % (in full from 60 %)",
		test: (outcome) =>
			graded(
				figureOf(outcome, "tied"),
				40,
				60,
				`${cite(outcome, "tied")} of the named entries come from developers that own a cloud or are tied to one; three clouds hold ${cite(outcome, "cloud-top-three")} of spending.`,
			),
	},
	{
		claim: "1-2-chinese-giants-frontier",
		measure: "smaller of two shares of Chinese models, above 15 % (in part where only one of them is)",
		test(outcome) {
			const [board, notable] = [figureOf(outcome, "china-board"), figureOf(outcome, "china-notable")];
			return {
				verdict:
					Math.min(board, notable) >= 15 ? "supported" : Math.max(board, notable) >= 15 ? "qualified" : "contradicted",
				margin: Math.min(board, notable) - 15,
				reason: `Chinese developers hold ${cite(outcome, "china-board")} of the board's named entries and ${cite(outcome, "china-notable")} of the notable models of 2024: the claim holds by the second count, not by the essay's own.`,
			};
		},
	},
	{
		claim: "1-2-geopolitics-second-player",
		measure: "compute lost when one state withholds what it controls, above 25 % (in full from 50 %)",
		test: (outcome) =>
			graded(
				figureOf(outcome, "state-loss"),
				25,
				50,
				`One country holds ${cite(outcome, "state-loss")} of tracked AI supercomputing; an outage in Taiwan of a year would cost ${cite(outcome, "outage-loss")} of new leading chips. Few substitutes, so states decide much.`,
			),
	},
	{
		claim: "1-2-taiwan-quasi-only-producer",
		measure: "new leading chips lost in a year's outage above 35 % (in full from 70 %)",
		premise: "leadingEdge",
		test: (outcome) =>
			graded(
				figureOf(outcome, "outage-loss"),
				35,
				70,
				`A year's outage costs ${cite(outcome, "outage-loss")} of new leading-edge chips after stocks. Of chips in general Taiwan makes far less: Korea, China, the USA, Japan and Europe produce them too.`,
			),
	},
	{
		claim: "1-2-race-to-agi",
		measure: "fall of safety effort from 2 to 20 racers above 0.02 (in full from 0.1)",
		premise: "enmity",
		test: (outcome) =>
			graded(
				figureOf(outcome, "safety-two") - figureOf(outcome, "safety-twenty"),
				0.02,
				0.1,
				`In the race model two teams spend ${cite(outcome, "safety-two")} of full effort on safety, twenty spend ${cite(outcome, "safety-twenty")}. The race is real in the model, and adding racers, as decentralisation does, makes it worse.`,
			),
	},
	{
		claim: "1-2-abnormal-capitalisation",
		measure: "larger over smaller total of the two start-ups that the essay names, above 5 (in full from 10)",
		test: (outcome) =>
			graded(
				figureOf(outcome, "funding-ratio"),
				5,
				10,
				`Of the two start-ups that the essay names one has raised ${cite(outcome, "funding-ratio")} as much as the other, and private AI investment in the USA is ${cite(outcome, "country-ratio")} that in China. Whether that is abnormal or speculative is a judgement.`,
			),
	},
	{
		claim: "2-1-2-post-training-experts",
		measure:
			"change of concentration (HHI) over the run, where knowledge follows customers, above −0.05 (in full from 0)",
		premise: "openness",
		test: (outcome) =>
			graded(
				figureOf(outcome, "hhi-end") - figureOf(outcome, "hhi-start"),
				-0.05,
				0,
				`If experts' knowledge goes to labs as customers do, its concentration (HHI) goes from ${cite(outcome, "hhi-start")} to ${cite(outcome, "hhi-end")}. Open models of equal quality leak it back: it hinges on how many choices ignore size.`,
			),
	},
	{
		claim: "4-concentration-systemic-risk",
		measure: "rise of the market's concentration (HHI) over the run above 0",
		premise: "returns",
		test(outcome) {
			const rise = figureOf(outcome, "hhi-end") - figureOf(outcome, "hhi-start");
			return {
				verdict: "untestable",
				margin: rise,
				reason: `Whether the danger is systemic is a judgement. The concentration that it rests on ${rise > 0 ? "rises" : "falls"} by ${threeDigits(Math.abs(rise))} (HHI) in this run.`,
			};
		},
	},
];
