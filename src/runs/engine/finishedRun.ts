import { type RunReport } from "../runReport.ts";
import { type RunHandle } from "./runner.ts";

const nothing = () => undefined;

/** A run whose report is there already: there is nothing to steer. */
export const finishedRun = (report: RunReport): RunHandle => ({
	report: Promise.resolve(report),
	pause: nothing,
	resume: nothing,
	step: nothing,
	setSpeed: nothing,
	stop: nothing,
});
