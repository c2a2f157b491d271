import { type Derivation } from "../../simulations/kit/derivation.ts";
import { type AnswerText } from "./answer.ts";
import { type RunProgress, type RunReport, type RunRequest } from "../runReport.ts";

/** What a reader may do to a run on its way. */
export type Steer =
	| { readonly action: "pause" | "resume" | "step" | "stop" }
	/** Frames per second; absent: as fast as it can. */
	| { readonly action: "speed"; readonly framesPerSecond?: number };

/** What a worker answers. A worker can hold several runs at once, since a paused one costs nothing; `run` tells them apart. */
export type RunsWorker = {
	/** Runs; resolves with the report, also when it was stopped. */
	run(argument: {
		readonly run: number;
		readonly request: RunRequest;
		/** Whether to send progress. */
		readonly watched: boolean;
		/** Leaves tables, participants and events out of the report: for many runs of which only the figures matter. */
		readonly brief: boolean;
		readonly framesPerSecond?: number;
		readonly paused?: boolean;
	}): RunReport;
	/** Runs one after the other, each to its end; rejects with `stopped` when it was stopped. */
	answer(argument: { readonly run: number; readonly request: RunRequest }): AnswerText;
	/** Does nothing when the run has ended. */
	steer(argument: { readonly run: number; readonly steer: Steer }): void;
	derivePay(argument: {
		readonly request: RunRequest;
		readonly participant: string;
		/** A value of a frame's `done`; absent: the last. */
		readonly step?: number;
	}): Derivation;
	/** Answers as soon as the worker is between two frames: shows that it is not hung. */
	ping(argument: Record<never, never>): void;
};

/** What a worker tells whoever made it. */
export type RunsOwner = {
	progress(argument: { readonly run: number; readonly progress: RunProgress }): void;
};
