import { simulationWords as words } from "../words/simulationWords.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { disclosure } from "../parts/disclosure.ts";
import { type FollowLink, inlineProse, prose } from "../parts/inlineText.ts";
import { innerLink } from "../parts/links.ts";
import { guessResult } from "./guess.ts";
import { judgedBy } from "./judgedBy.ts";
import { seedsMatter } from "./seedsMatter.ts";
import { earlierOf, type SimulationState } from "./state.ts";
import { wasAside, wasNote } from "./was.ts";
import { verdictStrip } from "./verdictStrip.ts";

const bandSeeds = 20;
const linesShown = 2;

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
		const text = state.problem ? words.runFailed : state.waits ? words.pressRun : words.firstRun;
		return h("p", { class: "answer waiting" }, text);
	}
	const direction =
		description.model.illustrative &&
		h(
			"p",
			{ class: "muted basis" },
			words.direction,
			description.model.hinge && inlineProse(description.model.hinge, follow),
		);
	return [
		h("div", { class: "answer" }, prose(report.headline, follow, wasAside(earlier, earlier?.report.headline ?? ""))),
		detailView(
			report.detail.map((line) => inlineProse(line, follow, wasAside(earlier, earlier?.report.detail.join(" ") ?? ""))),
			state.tight,
			state.tight && direction,
		),
		report.stoppedAt !== undefined &&
			h(
				"p",
				{ class: "notice", id: "stopped" },
				words.stopped(Math.round(report.stoppedAt * 100)),
				report.findings.length > judgedBy(report).length && ` ${words.judgesNothing}`,
			),
		!state.tight && direction,
		guessResult(state.panel.guess, description.guess, description.charts, report),
		verdictStrip(report, description, options.showFinding),
		basisView(state, report, options),
		wasNote(state),
	];
}

/** What stands behind the answer, folded as far as the chart would be pushed off a laptop's screen. */
function detailView(lines: readonly Child[], tight: boolean, direction: Child): Child {
	if (lines.length === 0) return direction;
	const list = (some: readonly Child[]) =>
		h(
			"ul",
			{ class: "detail" },
			some.map((line) => h("li", {}, line)),
		);
	if (tight) return disclosure("more-detail", words.behindAnswer(lines.length), list(lines), direction);
	// One line more than is shown costs no more room than the words that would fold it away.
	const shown = lines.length <= linesShown + 1 ? lines.length : linesShown;
	const folded = lines.slice(shown);
	return [
		list(lines.slice(0, shown)),
		folded.length > 0 && disclosure("more-detail", words.moreDetail(folded.length), list(folded)),
	];
}

/** How many runs the answer rests on, and under which dated rules. */
function basisView(
	{ partial, panel }: SimulationState,
	{ manifest, repetitions }: RunReport,
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
				? words.soFar(seed, panel.seeds - 1)
				: seeds > 1
					? !repetitions || seedsMatter(repetitions) // a kept report may lack them
						? words.medians(seeds, seed)
						: words.noChance(seeds)
					: manifest.imported && description.settledByImport
						? words.noChanceInFile
						: [
								words.oneRun(seed),
								innerLink(words.runSeeds(bandSeeds), () => runSeeds(bandSeeds), { id: "run-band" }),
								". ",
							]),
		rules && [words.rulesAre, innerLink(rules.label, showRules, { id: "show-rules", title: rules.description }), "."],
	);
}
