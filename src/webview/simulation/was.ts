import { contentWords } from "../words/contentWords.ts";
import { simulationWords as words } from "../words/simulationWords.ts";
import { linksOf } from "../../essay/inlineMarkup.ts";
import { h } from "../dom.ts";
import { figureValue } from "../format.ts";
import { type Aside } from "../parts/inlineText.ts";
import { earlierOf, type SimulationState } from "./state.ts";

type Earlier = ReturnType<typeof earlierOf>;

/**
 * "(was 0.71)" behind every number that an earlier run gave otherwise.
 * @param said what that run said in the same place: its own words for its own number
 */
export function wasAside(earlier: Earlier, said: string): Aside | undefined {
	if (!earlier) return undefined;
	const before = new Map(linksOf(said).map(({ scheme, id, text }) => [`${scheme}:${id}`, text]));
	return ({ scheme, id, text }) => {
		if (scheme !== "figure") return undefined;
		const figure = earlier.report.outcome.figures.find((candidate) => candidate.id === id);
		const was = before.get(`${scheme}:${id}`) ?? (figure && figureValue(figure));
		return was !== undefined && was !== text && h("span", { class: "was" }, contentWords.was(was));
	};
}

/** What the run below the present one is, in a line: why there are grey marks, and numbers in brackets. */
export function wasNote(state: SimulationState): HTMLElement | undefined {
	const earlier = earlierOf(state);
	return earlier && h("p", { class: "muted basis", id: "earlier-run" }, words.grey(earlier.name));
}
