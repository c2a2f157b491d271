import { contentWords } from "../words/contentWords.ts";
import { simulationWords as words } from "../words/simulationWords.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { type GuessQuestion } from "../../wire/panels/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { formatNumber, withUnit } from "../format.ts";
import { button } from "../parts/controls.ts";
import { lineField, lineResult } from "./lineGuess.ts";

/**
 * The question that covers the answer until the reader has guessed or skipped.
 * @param place takes the guess: a number, an option's id, or the heights of a line; `""` skips
 */
export function guessForm(
	question: GuessQuestion,
	charts: readonly Chart[],
	report: RunReport | undefined,
	place: (guess: string) => void,
): HTMLElement {
	return h(
		"fieldset",
		{ class: "guess" },
		h("legend", { class: "answer" }, question.question),
		question.kind === "line"
			? lineField(question, charts, report?.outcome, place)
			: question.kind === "number"
				? numberField(question, report, place)
				: options(question, place),
		h(
			"div",
			{ class: "buttons" },
			button("skip-guess", words.skip, () => place(""), { secondary: true }),
		),
	);
}

const options = (
	{ options: choices }: Extract<GuessQuestion, { kind: "choice" }>,
	place: (guess: string) => void,
): Child =>
	h(
		"div",
		{ class: "buttons" },
		choices.map(({ id, label }) => button(`guess-${id}`, label, () => place(id), { secondary: true })),
	);

/** A slider over the range, with the value beside it. */
function numberField(
	{ question, figure, low, high }: Extract<GuessQuestion, { kind: "number" }>,
	report: RunReport | undefined,
	place: (guess: string) => void,
): Child {
	const unit = report?.outcome.figures.find(({ id }) => id === figure)?.unit ?? "";
	const step = (high - low) / 100;
	const slider = h("input", {
		id: "guess",
		type: "range",
		min: String(low),
		max: String(high),
		step: String(step),
		value: String((low + high) / 2),
		"aria-label": question,
	});
	const shown = h("output", { for: "guess", class: "guess-value" });
	const show = () => {
		const text = withUnit(Number(Number(slider.value).toPrecision(3)), unit);
		shown.textContent = text;
		slider.setAttribute("aria-valuetext", text);
	};
	slider.addEventListener("input", show);
	show();
	return [
		h("div", { class: "buttons" }, slider, shown),
		h(
			"div",
			{ class: "buttons" },
			button("place-guess", words.placeGuess, () => place(slider.value)),
		),
	];
}

/** What the reader guessed beside what the run gave; nothing when there was no guess. */
export function guessResult(
	guess: string | undefined,
	question: GuessQuestion | undefined,
	charts: readonly Chart[],
	report: RunReport,
): HTMLElement | undefined {
	if (!guess || !question) return undefined;
	const text =
		question.kind === "line"
			? lineResult(guess, question, charts, report.outcome)
			: question.kind === "number"
				? numberResult(guess, question.figure, report)
				: choiceResult(guess, question, report);
	return text === undefined ? undefined : h("p", { class: "guess-result" }, h("strong", {}, words.yourGuess), text);
}

function numberResult(guess: string, id: string, { outcome }: RunReport): string | undefined {
	const figure = outcome.figures.find((candidate) => candidate.id === id);
	const guessed = Number(guess);
	if (!figure || !Number.isFinite(guessed)) return undefined;
	const difference = guessed - figure.value;
	const apart =
		difference === 0
			? contentWords.exactly
			: contentWords[difference > 0 ? "more" : "less"](withUnit(Math.abs(difference), figure.unit));
	return contentWords.guessedFigure(formatNumber(guessed), figure.label, apart, withUnit(figure.value, figure.unit));
}

function choiceResult(
	guess: string,
	{ options: choices }: Extract<GuessQuestion, { kind: "choice" }>,
	{ guessed }: RunReport,
): string | undefined {
	const labelOf = (id: string | undefined) => choices.find((option) => option.id === id)?.label;
	const [mine, right] = [labelOf(guess), labelOf(guessed)];
	if (mine === undefined || right === undefined) return undefined;
	return mine === right ? contentWords.guessedRight(mine) : contentWords.guessedWrong(mine, right);
}
