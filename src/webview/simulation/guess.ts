import { answerOf } from "../../runs/answerOf.ts";
import { linksOf } from "../../essay/inlineMarkup.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type Figure } from "../../simulations/kit/outcome.ts";
import { h } from "../dom.ts";
import { formatNumber, withUnit } from "../format.ts";

/** The figure that a guess is about: the first that the answer links to. */
export function guessedFigure({ outcome, ...report }: RunReport): Figure | undefined {
	const ids = linksOf(answerOf(report))
		.filter(({ scheme }) => scheme === "figure")
		.map(({ id }) => id);
	return (
		ids.map((id) => outcome.figures.find((figure) => figure.id === id)).find((figure) => figure !== undefined) ??
		outcome.figures[0]
	);
}

/** The form that covers the answer until the reader has guessed or skipped. @param place takes the guess; `""` skips */
export function guessForm(report: RunReport | undefined, place: (guess: string) => void): HTMLElement {
	const figure = report && guessedFigure(report);
	const field = h("vscode-text-field", {
		id: "guess",
		"aria-label": figure ? `Your guess: ${figure.label}${figure.unit && `, ${figure.unit}`}` : "Your guess",
	});
	const problem = h("p", { class: "problem", role: "alert" });
	const submit = () => {
		const guess = field.value.trim().replace("−", "-").replaceAll(",", "");
		if (guess === "" || !Number.isFinite(Number(guess))) problem.textContent = "Type a number, or skip.";
		else place(guess);
	};
	field.addEventListener("keydown", (event) => {
		if (event.key === "Enter") submit();
	});
	return h(
		"div",
		{ class: "guess" },
		h(
			"p",
			{ class: "answer" },
			figure
				? ["Before you look: what do you expect for ", h("strong", {}, figure.label), "?"]
				: "The first run is on its way; then you may guess.",
		),
		figure &&
			h(
				"div",
				{ class: "buttons" },
				field,
				figure.unit && h("span", { class: "unit" }, figure.unit),
				h("vscode-button", { id: "place-guess", on: { click: submit } }, "Place Guess"),
				h("vscode-button", { id: "skip-guess", appearance: "secondary", on: { click: () => place("") } }, "Skip"),
			),
		problem,
	);
}

/** What the reader guessed beside what the run gave; nothing when there was no guess. */
export function guessResult(guess: string | undefined, report: RunReport): HTMLElement | undefined {
	const figure = guessedFigure(report);
	if (!guess || !figure || !Number.isFinite(figure.value)) return undefined;
	const guessed = Number(guess);
	const difference = guessed - figure.value;
	const apart =
		difference === 0
			? "exactly that"
			: `${withUnit(Math.abs(difference), figure.unit)} ${difference > 0 ? "more" : "less"} than the run`;
	return h(
		"p",
		{ class: "guess-result" },
		h("strong", {}, "Your guess: "),
		`${formatNumber(guessed)} for ${figure.label}, ${apart} (${withUnit(figure.value, figure.unit)}).`,
	);
}
