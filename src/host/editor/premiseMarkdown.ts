import { editorWords as words } from "./editorWords.ts";
import { type FoundPremise, essaysNumber } from "../../argument/premises.ts";
import { say } from "../../numeric/say.ts";
import { findSimulation } from "../kit/simulations.ts";
import { commandLink, escapeMarkdown } from "../kit/markdown.ts";
import { language } from "../kit/language.ts";
import { type Session } from "../session/session.ts";

/** A number of a sentence that can be changed where it stands: what it is now, and other values for it. */
export function premiseMarkdown({ premise, written }: FoundPremise, session: Session): string {
	const { simulation: id, parameter: name } = premise;
	const simulation = findSimulation(id);
	const parameter = simulation.parameters[name]!;
	const unit = parameter.kind === "number" ? parameter.unit : "";
	const [essays, now] = [essaysNumber(premise), currentValue(premise, session)];
	const set = (value: number) =>
		commandLink(say(value, unit, language), "changePremise", {
			simulation: id,
			parameter: name,
			values: { [name]: value },
		});
	const others = [written, essays, essays / 2, essays * 2].filter(
		(value, i, all) => value !== now && all.indexOf(value) === i,
	);
	return [
		`**${words.premise()}** ${words.premiseNow(escapeMarkdown(parameter.label), say(now, unit, language))} · ${commandLink(words.change, "changePremise", { simulation: id, parameter: name })}`,
		words.tryOthers(others.map(set).join(", "), escapeMarkdown(simulation.title)),
	].join("\n\n");
}

/** The value with which the simulation was run last, or the essay's. */
export function currentValue(premise: FoundPremise["premise"], session: Session): number {
	const value = session.reports.get(premise.simulation)?.request.values[premise.parameter];
	return typeof value === "number" ? value : essaysNumber(premise);
}
