import { type SimulationDescription } from "../../messages/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { formatNumber } from "../format.ts";
import { type FollowLink, inlineProse, prose } from "../parts/inlineText.ts";
import { innerLink } from "../parts/links.ts";
import { guessResult } from "./guess.ts";
import { type SimulationState } from "./state.ts";

const bandSeeds = 20;

interface AnswerOptions {
	readonly description: SimulationDescription;
	readonly follow: FollowLink;
	readonly runSeeds: (seeds: number) => void;
}

/** The answer in its one or two sentences, and what it rests on. */
export function answerView(state: SimulationState, { description, follow, runSeeds }: AnswerOptions): Child {
	const { report } = state;
	if (!report) {
		const text = state.problem
			? "There is no answer yet: the run failed."
			: state.waits
				? "There is no answer yet: press Run."
				: "The first run is on its way …";
		return h("p", { class: "answer waiting" }, text);
	}
	const { seed, seeds } = report.manifest;
	const basis = !description.stochastic
		? undefined
		: seeds > 1
			? h("p", { class: "muted basis" }, `Medians of ${seeds} seeds from ${seed}; ranges hold 90 % of them.`)
			: h(
					"p",
					{ class: "muted basis" },
					`One run with seed ${seed}: `,
					innerLink(`run ${bandSeeds} seeds for a band`, () => runSeeds(bandSeeds), { id: "run-band" }),
					".",
				);
	return [
		h("div", { class: "answer" }, prose(report.answer, follow)),
		report.stoppedAt !== undefined &&
			h(
				"p",
				{ class: "notice", id: "stopped" },
				`Stopped at ${formatNumber(Math.round(report.stoppedAt * 100))} %: this is what was found until then. Run again for the whole.`,
			),
		description.model.illustrative &&
			h(
				"p",
				{ class: "muted basis" },
				"The direction counts, not the size. ",
				description.model.hinge && inlineProse(description.model.hinge, follow),
			),
		guessResult(state.panel.guess, report),
		basis,
	];
}
