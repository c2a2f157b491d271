import { simulationWords as words } from "../words/simulationWords.ts";
import { type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { h } from "../dom.ts";
import { illustrativeBadge } from "../parts/illustrativeBadge.ts";
import { innerLink } from "../parts/links.ts";

/** The head of the panel: what is asked, and the sections that it bears on. */
export function headerView(
	{ title, question, sections, model }: SimulationDescription,
	open: (scheme: string, id: string) => void,
): HTMLElement {
	return h(
		"header",
		{ class: "head" },
		h(
			"p",
			{ class: "eyebrow" },
			h("span", {}, title),
			sections.map(({ id, mark, title: name }) => [
				" · ",
				innerLink(mark, () => open("section", id), { title: words.readSection(name) }),
			]),
			model.illustrative && [" ", illustrativeBadge()],
		),
		h("h1", {}, question),
	);
}
