import { wordsIn } from "../../language/wordsIn.ts";
import { pageLanguage } from "../language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const readerCatalogue = {
	sources: ["Sources", "Sources"],
	arithmetic: ["= Arithmetic", "= Calcul"],
	simulations: ["Simulations", "Simulations"],
	since: ["Known since", "Su depuis"],
	restsOn: ["Rests on", "Repose sur"],
	yourRuns: ["Your runs", "Vos exécutions"],
	follows: ["It follows from the sources' own figures.", "Cela découle des chiffres mêmes des sources."],
	isArithmetic: [" = arithmetic", " = calcul"],
	cites: [" · the essay cites ", " · l'essai cite "],
	goToReference: ["Go to this reference below", "Aller à cette référence plus bas"],
	openSimulation: ["Open this simulation", "Ouvrir cette simulation"],
	openRun: ["Open this run", "Ouvrir cette exécution"],
	readClaim: ["Read this claim", "Lire cette affirmation"],
	sourcesSay: ["What sources say", "Ce que disent les sources"],
	whatCounts: ["What counts, and why", "Ce qui compte, et pourquoi"],
	run: ["Run ", "Lancer "],
	testInWorlds: ["test over many worlds", "tester sur de nombreux mondes"],
	testInWorldsHelp: ["Run it over many parameters and seeds", "La lancer avec beaucoup de paramètres et de graines"],
	inMyText: ["show in my text", "montrer dans mon texte"],
	inMyTextHelp: ["Show the sentence in your own copy of the essay", "Montrer la phrase dans votre copie de l'essai"],
	linkCopied: ["The link is copied.", "Le lien est copié."],
	opening: ["Opening the section …", "Ouverture de la section…"],
	digest: ["Digest", "Résumé"],
	showInText: ["Show in My Text", "Montrer dans mon texte"],
	copyLink: ["Copy Link", "Copier le lien"],
	reading: ["Reading", "Lecture"],
	noPrevious: ["No section before this one", "Aucune section avant celle-ci"],
	noNext: ["No section after this one", "Aucune section après celle-ci"],
	simulationsHere: ["Simulations of this section", "Simulations de cette section"],
	references: ["References of the essay", "Références de l'essai"],
	supports: ["Supports", "Étaye"],
	doesNot: ["Does not", "N'étaye pas"],
	neighbours: ["Neighbouring sections", "Sections voisines"],
	sourcesSayCount: [(n: number) => `What sources say (${n})`, (n: number) => `Ce que disent les sources (${n})`],
	claims: [(n: number) => `Claims (${n})`, (n: number) => `Affirmations (${n})`],
	previous: [(title: string) => `Previous section: ${title}`, (title: string) => `Section précédente : ${title}`],
	next: [(title: string) => `Next section: ${title}`, (title: string) => `Section suivante : ${title}`],
	reason: [(brief: string) => `: ${brief}`, (brief: string) => ` : ${brief}`],
} as const;

/** What the reader panel says. */
export const readerWords = wordsIn(pageLanguage, readerCatalogue);
