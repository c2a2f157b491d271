import { wordsIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const queueCatalogue = {
	notInstalled: [
		(version: string) =>
			`The queue of the settings needs the command line: npm install --global subnet-explorer@${version}, then reload the window. Or empty subnets.queue.`,
		(version: string) =>
			`La file d'attente indiquée dans les réglages a besoin de la ligne de commande : npm install --global subnet-explorer@${version}, puis rechargez la fenêtre. Ou videz subnets.queue.`,
	],
	otherVersion: [
		(found: string, version: string) =>
			`The command line that is installed is Subnet Explorer ${found}, and this is ${version}: results would differ. npm install --global subnet-explorer@${version}.`,
		(found: string, version: string) =>
			`La ligne de commande installée est Subnet Explorer ${found}, et ceci est ${version} : les résultats différeraient. npm install --global subnet-explorer@${version}.`,
	],
	ended: [
		(why: string) =>
			`The program that hands runs to the queue ended (${why}). What is done is kept: run it again to go on.`,
		(why: string) =>
			`Le programme qui confie les exécutions à la file d'attente s'est arrêté (${why}). Ce qui est fait est gardé : relancez pour continuer.`,
	],
	noWorkers: [
		"No worker is connected to the queue. Start subnet-explorer worker --queue with its address, on this machine or another.",
		"Aucun exécutant n'est connecté à la file d'attente. Lancez subnet-explorer worker --queue avec son adresse, sur cette machine ou une autre.",
	],
	networkGone: [
		(name: string) => `The files of "${name}" are not kept, so no worker can have them. Import them again.`,
		(name: string) =>
			`Les fichiers de « ${name} » ne sont pas gardés, et aucun exécutant ne peut les recevoir. Importez-les de nouveau.`,
	],
	stopped: ["The run was stopped.", "L'exécution a été arrêtée."],
} as const;

/** What is said about the queue of the settings. */
export const queueWords = wordsIn(language, queueCatalogue);
