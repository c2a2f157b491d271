import { wordsIn } from "../../language/wordsIn.ts";
import { pageLanguage } from "../language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const pagesCatalogue = {
	why: ["Why this pay?", "Pourquoi cette paie ?"],
	whyHelp: [
		"A name leads to the way from weights to its pay, line by line.",
		"Un nom mène au chemin des poids à sa paie, ligne par ligne.",
	],
	surprises: [
		"Each is what a simulation answers with every parameter at its default. Open one and change it.",
		"Chacune est la réponse d'une simulation avec tous ses paramètres par défaut. Ouvrez-en une et changez-la.",
	],
	epoch: ["One epoch, step by step", "Une époque, pas à pas"],
	steps: ["Steps of the epoch", "Étapes de l'époque"],
	back: ["Back", "Retour"],
	fromStart: ["From the Start", "Depuis le début"],
	nextStep: ["Next Step", "Étape suivante"],
	howNumbers: ["How each number comes about", "D'où vient chaque nombre"],
	examples: ["Examples", "Exemples"],
	stake: ["Stake", "Mise"],
	pages: ["Pages", "Pages"],
	start: ["Start page", "Page d'accueil"],
	search: ["Search everything", "Tout rechercher"],
	opening: ["Opening the page …", "Ouverture de la page…"],
	findTerm: ["Find a term", "Chercher un terme"],
	terms: ["Terms", "Termes"],
	validators: ["Validators", "Validateurs"],
	reason: [
		(brief: string, sources: string | undefined, mark: string) =>
			`: ${brief} · ${sources === undefined ? "" : `sources: ${sources} · `}${mark}`,
		(brief: string, sources: string | undefined, mark: string) =>
			` : ${brief} · ${sources === undefined ? "" : `sources : ${sources} · `}${mark}`,
	],
	stakeOf: [(name: string) => `Stake of ${name}`, (name: string) => `Mise de ${name}`],
	weightOf: [
		(name: string, miner: string) => `Weight of ${name} for ${miner}`,
		(name: string, miner: string) => `Poids donné par ${name} à ${miner}`,
	],
	also: [" also ", " aussi "],
	someOf: [(n: number, of: number) => `${n} of ${of} terms`, (n: number, of: number) => `${n} termes sur ${of}`],
} as const;

/** What the pages of subnets, roles, names and terms say. */
export const pagesWords = wordsIn(pageLanguage, pagesCatalogue);
