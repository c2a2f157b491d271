import { busyShare, syncSeconds } from "../model.ts";

/** Peak speed of an H100, FLOP/s, 16-bit dense. @source maker's data sheet */
export const H100 = 989e12;

/** Stronger peers on the same link, TFLOP/s, 16-bit dense. @source makers' data sheets */
export const KINDS_OF_PEER = [
	{ id: "h100", label: "One H100", speed: 989 },
	{ id: "b200", label: "Eight B200", speed: 18_000 },
] as const;

/** Published ways of keeping peers in step. @source arXiv 2311.08105 (DiLoCo); Covenant technical report (secondary) */
export const METHODS = [
	{ id: "allReduce", label: "Every step, 16 bit", innerSteps: 1, compression: 2 },
	{ id: "diloco", label: "DiLoCo, every 500 steps", innerSteps: 500, compression: 2 },
	{ id: "sparse", label: "Sparse rounds, 146 times, every 30 steps", innerSteps: 30, compression: 146 },
] as const;

/** Published runs: what they report, and what this model needs to reproduce them. */
export const REAL_RUNS = [
	{
		name: "INTELLECT-1 (10B)",
		/** Share of time spent computing, %. */
		reported: "83-96 %",
		parameters: 10e9,
		compression: 4,
		/** The link at which a round takes the time that is reported, bit/s. */
		bandwidth: 0.32e9,
		/** Seconds of work between two rounds. */
		computing: 38 * 60,
		/** Peers (between 8 and 14), chips of a peer, days, and the text that it reports, trillion tokens. */
		trained: { peers: 11, chips: 8, chipUse: 0.38, days: 42, reported: 1 },
		/** The same from tokens, speed and chip use as published, minutes; absent where they are not. */
		derived: undefined,
		source: "Jaghouar et al., arXiv 2412.01152: 100 inner steps in 38 minutes, 8-bit rounds of 8.3 minutes",
	},
	{
		name: "Covenant-72B",
		reported: "94.5 %",
		parameters: 72.7e9,
		compression: 146,
		bandwidth: 0.455e9,
		computing: 20 * 60,
		trained: undefined,
		derived: { tokens: 30 * 192 * 2048, speed: 18e15, chipUse: 0.38 },
		source: "Covenant technical report (secondary): over 146 times compression, 70 seconds a round",
	},
] as const;

/** Share of time that a published run computes, %, by this model. */
export const busyOf = (run: (typeof REAL_RUNS)[number]): number =>
	100 * busyShare(run.computing, syncSeconds(run.parameters, run.compression, run.bandwidth));

/** Minutes of work between two rounds as the published inputs give them, NaN where they are not published. */
export const derivedMinutes = ({ derived, parameters }: (typeof REAL_RUNS)[number]): number =>
	derived ? (6 * parameters * derived.tokens) / (derived.speed * derived.chipUse) / 60 : NaN;

/** Text that a published run would have trained on by this model, trillion tokens; NaN where its peers are not published. */
export function trainedTokens(run: (typeof REAL_RUNS)[number]): number {
	if (!run.trained) return NaN;
	const { peers, chips, chipUse, days } = run.trained;
	const speed = (peers * chips * H100 * chipUse * busyOf(run)) / 100;
	return (speed * days * 86_400) / (6 * run.parameters) / 1e12;
}
