import { languages } from "../../language/language.ts";
import { say } from "../../numeric/say.ts";
import { type Figure, type Outcome } from "./outcome.ts";

const link = /\[([^\]]*)\]\(figure:([^)]*)\)/g;

/**
 * A sentence in inline markup whose figures are round, as people retell them: "about 71 engineers", not 70.8. The figure
 * itself, a click away, keeps its digits.
 */
export function roundFigures(sentence: string, { figures }: Pick<Outcome, "figures">): string {
	return sentence.replace(link, (cited: string, text: string, id: string) => {
		const figure = figures.find((candidate) => candidate.id === id);
		const language = figure && languages.find((one) => say(figure.value, figure.unit, one) === text);
		return language ? `[${say(roundOf(figure), figure.unit, language)}](figure:${id})` : cited;
	});
}

/** Two significant digits, and whole numbers from 100 to 1,000 as they are; what is not all never becomes 100 %. */
function roundOf({ value, unit }: Figure): number {
	const size = Math.abs(value);
	const round = size >= 100 && size < 1000 ? Math.round(value) : Number(value.toPrecision(2));
	return unit === "year" || (unit === "%" && round === 100 && value !== 100) ? value : round;
}
