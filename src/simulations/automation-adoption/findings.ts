import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** "Most" begins above this, %. */
const HALF = 50;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "2-1-2-genai-projects-fail",
		measure: "pilots that fail, the kind of tool that fails more, percentage points above 50 (in full where both do)",
		counts:
			"Counts as true where more than half of the pilots of one kind of tool fail, in full where those of both kinds do.",
		figure: "fail-task",
		premise: "produced",
		test(outcome) {
			const [task, general] = [figureOf(outcome, "fail-task"), figureOf(outcome, "fail-general")];
			return {
				verdict:
					Math.min(task, general) > HALF ? "supported" : Math.max(task, general) > HALF ? "qualified" : "contradicted",
				margin: Math.max(task, general) - HALF,
				brief: `${threeDigits(task)} % for a task, ${threeDigits(general)} % general`,
				reason: `Of pilots of tools made for a task ${cite(outcome, "fail-task")} fail, of those of general tools ${cite(outcome, "fail-general")}: it depends on which tool. One study of 52 organisations, by a narrow measure.`,
			};
		},
	},
	{
		claim: "2-1-2-failure-due-to-digital-readiness",
		measure:
			"readiness over the next largest group of reasons, percentage points above 0 (in full where young and large firms are also ahead of medium ones)",
		counts:
			"Counts as true where readiness is the most frequent kind of reason, in full where young and large firms also lead.",
		figure: "lead",
		premise: "expertise",
		test(outcome) {
			const lead = figureOf(outcome, "lead");
			const ends = Math.min(figureOf(outcome, "young"), figureOf(outcome, "large")) > figureOf(outcome, "medium");
			return {
				verdict: lead <= 0 ? "contradicted" : ends ? "supported" : "qualified",
				margin: lead,
				brief: `readiness is ${threeDigits(figureOf(outcome, "readiness"))} % of reasons`,
				reason: `Of the reasons that firms name ${cite(outcome, "readiness")} are digital readiness, ${cite(outcome, "rules")} rules. Large firms use AI most (${cite(outcome, "large")}), medium ones less (${cite(outcome, "medium")}), small ones least (${cite(outcome, "small")}), young small ones ${cite(outcome, "young")}: size helps all along, youth only a little.`,
			};
		},
	},
];
