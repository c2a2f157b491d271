import { type RunReport } from "../../runs/runReport.ts";
import { type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { formatNumber } from "../format.ts";
import { type FollowLink, inlineProse, prose } from "../parts/inlineText.ts";
import { innerLink } from "../parts/links.ts";
import { guessResult } from "./guess.ts";
import { earlierOf, type SimulationState } from "./state.ts";
import { wasAside, wasNote } from "./was.ts";
import { verdictStrip } from "./verdictStrip.ts";

const bandSeeds = 20;

interface AnswerOptions {
	readonly description: SimulationDescription;
	readonly follow: FollowLink;
	readonly runSeeds: (seeds: number) => void;
	readonly showRules: () => void;
	readonly showFinding: (claim: string) => void;
}

/** The answer in its one or two sentences, and what it rests on. */
export function answerView(state: SimulationState, options: AnswerOptions): Child {
	const { description, follow } = options;
	const { report } = state;
	const earlier = earlierOf(state);
	if (!report) {
		const text = state.problem
			? "There is no answer yet: the run failed."
			: state.waits
				? "There is no answer yet: press Run."
				: "The first run is on its way …";
		return h("p", { class: "answer waiting" }, text);
	}
	return [
		h("div", { class: "answer" }, prose(report.headline, follow, wasAside(earlier, earlier?.report.headline ?? ""))),
		report.detail.length > 0 &&
			h(
				"ul",
				{ class: "detail" },
				report.detail.map((line) =>
					h("li", {}, inlineProse(line, follow, wasAside(earlier, earlier?.report.detail.join(" ") ?? ""))),
				),
			),
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
		guessResult(state.panel.guess, description.guess, description.charts, report),
		verdictStrip(report, description, options.showFinding),
		basisView(state, report, options),
		wasNote(state),
	];
}

/** How many runs the answer rests on, and under which dated rules. */
function basisView(
	{ partial, panel }: SimulationState,
	{ manifest }: RunReport,
	{ description, runSeeds, showRules }: AnswerOptions,
): Child {
	const { seed, seeds } = manifest;
	const rules = description.rules.find(({ id }) => id === manifest.rules);
	if (!description.stochastic && !rules) return undefined;
	return h(
		"p",
		{ class: "muted basis" },
		description.stochastic &&
			(partial
				? `Seed ${seed} so far; ${panel.seeds - 1} more are on their way. `
				: seeds > 1
					? `Medians of ${seeds} seeds from ${seed}; ranges hold 90 % of them. `
					: [
							`One run with seed ${seed}: `,
							innerLink(`run ${bandSeeds} seeds for a band`, () => runSeeds(bandSeeds), { id: "run-band" }),
							". ",
						]),
		rules && ["Rules: ", innerLink(rules.label, showRules, { id: "show-rules", title: rules.description }), "."],
	);
}
