import { type Language } from "../language/language.ts";
import { Lesson } from "../language/lesson.ts";
import { type Simulation } from "./kit/contract.ts";

/** How simulations speak another language than that in which they are written. */
export interface SpokenSimulations {
	/** The same simulation with that language's words; undefined where it has none. */
	readonly simulation: <S extends Simulation>(simulation: S) => S | undefined;
	/** Says what its runs say in English: sentences, labels, names; undefined where it has no words. */
	readonly speaker: (simulation: Simulation) => ((text: string) => string) | undefined;
}

/** The French of simulations, which only French readers load. */
export const frenchSimulations = new Lesson<SpokenSimulations>();

/** A simulation whose words are a reader's; in English where its words have not been taught. */
export const simulationIn = <S extends Simulation>(language: Language, simulation: S): S =>
	(language === "fr" ? frenchSimulations.words?.simulation(simulation) : undefined) ?? simulation;

/** Says in a reader's language what a simulation's runs say in English. */
export const speakerOf = (language: Language, simulation: Simulation | undefined): ((text: string) => string) =>
	(language === "fr" && simulation ? frenchSimulations.words?.speaker(simulation) : undefined) ?? ((text) => text);
