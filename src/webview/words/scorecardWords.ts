import { wordsIn } from "../../language/wordsIn.ts";
import { pageLanguage } from "../language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const scorecardCatalogue = {
	sources: ["Sources", "Sources"],
	arithmetic: ["= Arithmetic", "= Calcul"],
	simulations: ["Simulations", "Simulations"],
	plainArithmetic: ["Arithmetic", "Calcul"],
	chain: ["The argument, step by step", "L'argument, pas à pas"],
	readInSection: ["Read this claim in its section", "Lire cette affirmation dans sa section"],
	chainBreaks: ["The chain breaks here.", "La chaîne se rompt ici."],
	cannotDiffer: [
		"Sources and simulations cannot differ before the claims are tested.",
		"Sources et simulations ne peuvent pas diverger avant que les affirmations soient testées.",
	],
	noneFits: ["No claim fits this filter.", "Aucune affirmation ne passe ce filtre."],
	readSection: ["Read this section", "Lire cette section"],
	differ: [" · sources, arithmetic and simulations differ", " · sources, calcul et simulations divergent"],
	inMyText: ["show in my text", "montrer dans mon texte"],
	inMyTextHelp: ["Show the sentence in your own copy of the essay", "Montrer la phrase dans votre copie de l'essai"],
	cites: [" · cites ", " · cite "],
	whatItCarries: ["Show what this work can carry", "Montrer ce que cet ouvrage peut étayer"],
	isArithmetic: ["= arithmetic", "= calcul"],
	openSimulation: ["Open this simulation", "Ouvrir cette simulation"],
	chapter: ["Chapter", "Chapitre"],
	allChapters: ["All chapters", "Tous les chapitres"],
	anyVerdict: ["Any verdict", "Tous les verdicts"],
	verdict: ["Verdict", "Verdict"],
	search: ["Search the claims", "Chercher dans les affirmations"],
	onlyDiffering: ["Only where they differ", "Seulement là où elles divergent"],
	showAll: ["Show All", "Tout montrer"],
	whichClaims: ["Which claims to show", "Quelles affirmations montrer"],
	ended: [
		"Testing has ended. The scorecard shows what was found.",
		"Le test est terminé. Le bilan montre ce qui a été trouvé.",
	],
	opening: ["Opening the scorecard …", "Ouverture du bilan…"],
	exportMarkdown: ["Export as Markdown", "Exporter en Markdown"],
	exportHtml: ["Export as HTML", "Exporter en HTML"],
	testAll: ["Test Every Claim", "Tester toutes les affirmations"],
	testAgain: ["Test Again", "Tester à nouveau"],
	stop: ["Stop", "Arrêter"],
	tested: ["Claims tested", "Affirmations testées"],
	opposite: [
		" Found the opposite of a claim for which it is cited.",
		" A trouvé le contraire d'une affirmation pour laquelle il est cité.",
	],
	is: ["Is", "Est"],
	supports: ["Supports", "Étaye"],
	doesNot: ["Does not", "N'étaye pas"],
	toKnow: ["To know", "À savoir"],
	citedFor: ["Cited for", "Cité pour"],
	everyClaim: ["Every claim, by section", "Toutes les affirmations, par section"],
	stripHelp: [
		"Every claim in reading order: left half sources, right half simulations (hollow: arithmetic).",
		"Toutes les affirmations dans l'ordre de lecture : moitié gauche, sources ; moitié droite, simulations (creuse : calcul).",
	],
	intro: ["Intro", "Intro"],
	notTested: ["Not tested.", "Non testée."],
	differOn: [
		"Sources, arithmetic and simulations do not say the same of ",
		"Sources, calcul et simulations ne disent pas la même chose sur ",
	],
	showDiffering: ["Show only the claims where they differ", "Ne montrer que les affirmations où elles divergent"],
	summary: ["Summary", "Résumé"],
	howReached: ["How a verdict is reached", "Comment on arrive à un verdict"],
	byChapter: ["Verdicts by chapter", "Verdicts par chapitre"],
	goToChapter: ["Go to this chapter", "Aller à ce chapitre"],
	refuted: [(n: number) => `✗ ${n} refuted`, (n: number) => `✗ ${n} ${n > 1 ? "réfutées" : "réfutée"}`],
	whatCounts: [
		(title: string) => `What counts, and why: ${title}`,
		(title: string) => `Ce qui compte, et pourquoi : ${title}`,
	],
	someOf: [
		(n: number, total: number) => `${n} of ${total} claims`,
		(n: number, total: number) => `${n} affirmations sur ${total}`,
	],
	claims: [
		(n: number) => `${n} ${n === 1 ? "claim" : "claims"}`,
		(n: number) => `${n} ${n > 1 ? "affirmations" : "affirmation"}`,
	],
	shown: [(claims: string) => `${claims} shown.`, (claims: string) => `Affichage : ${claims}.`],
	saved: [(name: string) => `Saved as ${name}.`, (name: string) => `Enregistré sous ${name}.`],
	testing: [(simulation: string) => `Testing: ${simulation}`, (simulation: string) => `Test : ${simulation}`],
	done: [
		(n: number, total: number) => `${n} of ${total} claims done`,
		(n: number, total: number) => `${n} affirmations faites sur ${total}`,
	],
	left: [(time: string) => `${time} left`, (time: string) => `encore ${time}`],
	references: [(n: number) => `The ${n} references`, (n: number) => `Les ${n} références`],
	decide: [
		(n: number) =>
			n === 1 ? "One claim decides" : `${["No", "One", "Two", "Three", "Four", "Five"][n] ?? String(n)} claims decide`,
		(n: number) =>
			n === 1
				? "Une affirmation décide"
				: `${["Aucune", "Une", "Deux", "Trois", "Quatre", "Cinq"][n] ?? String(n)} affirmations décident`,
	],
	restOnIt: [
		(n: number) => `${n} ${n === 1 ? "claim rests" : "claims rest"} on it`,
		(n: number) => (n === 1 ? "1 affirmation repose dessus" : `${n} affirmations reposent dessus`),
	],
	means: [
		(word: string, meaning: string) => `${word}: ${meaning}`,
		(word: string, meaning: string) => `${word} : ${meaning}`,
	],
	reason: [(brief: string) => `: ${brief}`, (brief: string) => ` : ${brief}`],
} as const;

/** What the scorecard says. */
export const scorecardWords = wordsIn(pageLanguage, scorecardCatalogue);
