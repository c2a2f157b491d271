import { scorecardWords as words } from "../words/scorecardWords.ts";
import { type EveryClaimProgress, type ScorecardFormat } from "../../claims/scorecard/scorecard.ts";
import { h } from "../dom.ts";
import { sayDuration } from "../duration.ts";
import { button } from "../parts/controls.ts";
import { type ScorecardActions } from "./actions.ts";

const saves = [
	["markdown", words.exportMarkdown],
	["html", words.exportHtml],
	["json", "JSON"],
	["csv", "CSV"],
	["claimreview", "ClaimReview"],
] as const;

/** The buttons over the claims, and how far testing is. Its elements stay, so that the focus does. */
export function createProgressRow(actions: ScorecardActions) {
	const test = button("test-every-claim", words.testAll, actions.test);
	const stop = button("stop-testing", words.stop, actions.stop, { secondary: true });
	const save = (format: ScorecardFormat, label: string) =>
		button(`export-${format}`, label, () => actions.export(format), { secondary: true });
	const bar = h("progress", { class: "progress-bar", max: 1, "aria-label": words.tested });
	const line = h("p", { class: "muted progress-words" });
	const progressRow = h("div", { class: "progress-row", hidden: true }, bar, line);
	const element = h(
		"div",
		{ class: "scorecard-actions" },
		h(
			"div",
			{ class: "buttons" },
			test,
			stop,
			saves.map(([format, label]) => save(format, label)),
		),
		progressRow,
	);
	return {
		element,
		show: (progress: EveryClaimProgress | undefined, untouched: boolean) => {
			const hadFocus = document.activeElement === (progress ? test : stop);
			test.hidden = progress !== undefined;
			stop.hidden = progress === undefined;
			if (hadFocus) (progress ? stop : test).focus();
			test.textContent = untouched ? words.testAll : words.testAgain;
			progressRow.hidden = progress === undefined;
			if (!progress) return;
			bar.value = progress.share;
			line.textContent = sayProgress(progress);
		},
	};
}

/** "Takeover · 23 of 63 claims · about 2 minutes left". */
function sayProgress({ simulation, claimsDone, claims, timeLeft }: EveryClaimProgress): string {
	return [
		words.testing(simulation),
		words.done(claimsDone, claims),
		...(timeLeft === undefined ? [] : [words.left(sayDuration(timeLeft))]),
	].join(" · ");
}
