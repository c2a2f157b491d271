import { wordsIn } from "../../language/wordsIn.ts";
import { pageLanguage } from "../language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const scenarioCatalogue = {
	opening: ["Opening the scenario …", "Ouverture du scénario…"],
	name: ["Name", "Nom"],
	nameHelp: [
		"What its runs are called in lists. Empty: the file's name.",
		"Comment ses exécutions s'appellent dans les listes. Vide : le nom du fichier.",
	],
	asText: ["Edit as Text", "Modifier en texte"],
	written: ["Written into the file.", "Écrit dans le fichier."],
	broken: [
		"The text of this file cannot be used as it is. The form waits until it is mended.",
		"Le texte de ce fichier est inutilisable en l'état. Le formulaire attend qu'il soit corrigé.",
	],
	startsFrom: [(file: string) => `Starts from the network in ${file}.`, (file: string) => `Part du réseau de ${file}.`],
	claim: [(says: string) => `Must bear out: “${says}”`, (says: string) => `Doit confirmer : « ${says} »`],
} as const;

/** What the form of a scenario says. */
export const scenarioWords = wordsIn(pageLanguage, scenarioCatalogue);
