import { contentWords } from "../words/contentWords.ts";
import { simulationWords as words } from "../words/simulationWords.ts";
import { type Figure, type Outcome, type Word } from "../../simulations/kit/outcome.ts";
import { type Child, h } from "../dom.ts";
import { say } from "../../numeric/say.ts";
import { figureValue, interval } from "../format.ts";
import { pageLanguage } from "../language.ts";
import { icon } from "../parts/icon.ts";

/** So many figures fit in sight of the chart; the others are a click away. */
const mostFigures = 6;
/** As many are shown of a run whose answer links to none. */
const fewFigures = 4;

interface FiguresOptions {
	/** Ids that the answer links to, in its order. */
	readonly answered: readonly string[];
	readonly all: boolean;
	readonly lit: string | undefined;
	/** What these figures are shown against. */
	readonly earlier: Outcome | undefined;
	readonly showAll: () => void;
	/** Leads to what matters for a figure. */
	readonly whatMatters: (figure: string) => void;
}

/** The headline numbers: label, value with unit, interval. */
export function figuresView(
	outcome: Outcome | undefined,
	{ answered, all, lit, earlier, showAll, whatMatters }: FiguresOptions,
): Child {
	const { figures = [], words: read = [] } = outcome ?? {};
	if (figures.length + read.length === 0) return undefined;
	const shown = all ? figures : mainFigures(figures, answered, lit);
	const said = all ? read : read.filter(({ id }) => answered.includes(id) || id === lit);
	return [
		h(
			"dl",
			{ class: "figures" },
			shown.map((figure) => figureTile(figure, { lit: figure.id === lit, earlier, whatMatters })),
			said.map((word) => wordTile(word, word.id === lit)),
		),
		shown.length + said.length < figures.length + read.length &&
			h(
				"button",
				{ type: "button", class: "text-button", id: "all-figures", on: { click: showAll } },
				words.allFigures(figures.length + read.length),
			),
	];
}

/** Those that the answer speaks of, or the first few; and the one that a link led to. */
function mainFigures(
	figures: readonly Figure[],
	answered: readonly string[],
	lit: string | undefined,
): readonly Figure[] {
	const find = (id: string | undefined) => figures.filter((figure) => figure.id === id);
	const spokenOf = [...new Set(answered)].flatMap(find).slice(0, mostFigures);
	const main = spokenOf.length > 0 ? spokenOf : figures.slice(0, fewFigures);
	return [...new Set([...main, ...find(lit)])];
}

/** A word from a list, with how many seeds agree where there are several. */
const wordTile = ({ id, label, reading, agreeing }: Word, lit: boolean): HTMLElement =>
	h(
		"div",
		{ class: lit ? "figure lit" : "figure", id: `figure-${id}`, tabindex: -1 },
		h("dt", {}, label),
		h(
			"dd",
			{},
			h("span", { class: "value word" }, reading),
			agreeing !== undefined && h("span", { class: "range" }, contentWords.inSeeds(agreeing)),
		),
	);

/** One figure. Can be focused by a link, so that a screen reader reads it out. */
export function figureTile(
	figure: Figure,
	{
		lit = false,
		earlier,
		whatMatters,
	}: Partial<Pick<FiguresOptions, "earlier" | "whatMatters">> & { lit?: boolean } = {},
): HTMLElement {
	const was = earlier?.figures.find(({ id }) => id === figure.id);
	const said = say(figure.value, figure.unit, pageLanguage);
	const digits = say(figure.value, figure.unit === "year" ? "year" : "", pageLanguage);
	// Money is said as one: "$10 billion".
	const value = said.startsWith(digits) ? digits : said;
	const unit = said.slice(value.length);
	const range = interval(figure);
	return h(
		"div",
		{ class: lit ? "figure lit" : "figure", id: `figure-${figure.id}`, tabindex: -1 },
		h("dt", {}, figure.label),
		h(
			"dd",
			{},
			whatMatters && mattersButton(figure, whatMatters),
			h("span", { class: "value" }, value),
			unit && h("span", { class: "unit" }, unit),
			range && h("span", { class: "range" }, range),
			was && say(was.value) !== say(figure.value) && h("span", { class: "was" }, contentWords.was(figureValue(was))),
		),
	);
}

/** Not among the tab stops, of which a panel has many: the keyboard has the command What Matters for This Figure…. */
function mattersButton({ id, label }: Figure, whatMatters: (figure: string) => void): HTMLElement {
	const title = words.matters(label);
	return h(
		"button",
		{
			type: "button",
			class: "help-button matters",
			id: `matters-${id}`,
			tabindex: -1,
			"aria-label": title,
			title,
			on: { click: () => whatMatters(id) },
		},
		icon("list-ordered"),
	);
}
