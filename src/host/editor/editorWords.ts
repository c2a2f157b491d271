import { wordsIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const editorCatalogue = {
	thisIsIt: ["Yes, this is it", "Oui, c'est elle"],
	no: ["No", "Non"],
	read: ["Read", "Lire"],
	manyWorlds: ["Many worlds", "Nombreux mondes"],
	yourRun: ["Your run", "Votre exécution"],
	runAgain: ["Run again", "Relancer"],
	arithmetic: ["= Arithmetic", "= Calcul"],
	sources: ["Sources", "Sources"],
	negation: ["a negation came or went", "une négation est apparue ou a disparu"],
	otherFigure: ["another figure stands in it", "un autre chiffre s'y trouve"],
	readClaim: ["Read the claim", "Lire l'affirmation"],
	fewFound: [
		"No heading of the essay was found in this text, so few of its claims will be. Check the headings.",
		"Aucun titre de l'essai n'a été trouvé dans ce texte, et peu de ses affirmations le seront. Vérifiez les titres.",
	],
	lensLost: ["Show what is lost in this text", "Montrer ce qui est perdu dans ce texte"],
	lensStale: [
		"Text, rules or simulation changed since these were run",
		"Le texte, les règles ou la simulation ont changé depuis ces exécutions",
	],
	lensSection: [
		"Read this section with its claims, and what sources and simulations say",
		"Lire cette section avec ses affirmations, et ce qu'en disent sources et simulations",
	],
	openSource: ["Open the source", "Ouvrir la source"],
	isThisIt: ["is this the sentence?", "est-ce la phrase ?"],
	readsOtherwise: ["reads differently from the claim", "se lit autrement que l'affirmation"],
	footnote: ["Add a footnote with the source", "Ajouter une note avec la source"],
	ignore: ["Ignore this number here", "Ignorer ce nombre ici"],
	showRun: ["Show the run", "Montrer l'exécution"],
	leaves: [
		"The lines of this text leave the screen, and marks at their sentences with them.",
		"Les lignes de ce texte sortent de l'écran, et avec elles les marques de leurs phrases.",
	],
	wrap: ["Wrap Lines", "Renvoyer à la ligne"],
	noText: ["No text is open. Open the file first.", "Aucun texte n'est ouvert. Ouvrez d'abord le fichier."],
	openCopy: ["Open Your Copy of the Essay", "Ouvrir votre copie de l'essai"],
	open: ["Open", "Ouvrir"],
	lensOwn: [
		"Run what tests them, and compare with what you expect",
		"Lancer ce qui les teste, et comparer à ce que vous attendez",
	],
	notChecked: ["Not checked yet.", "Pas encore contrôlée."],
	aLittle: [
		"*The sentence reads a little differently from the claim's quote.*",
		"*La phrase se lit un peu autrement que la citation de l'affirmation.*",
	],
	checkAgain: ["Check again", "Contrôler à nouveau"],
	check: ["Check", "Contrôler"],
	showClaim: ["Show the claim", "Montrer l'affirmation"],
	exportIt: ["Export", "Exporter"],
	run: ["Run", "Lancer"],
	asExpected: ["as expected", "comme attendu"],
	bound: ["bound to its sentence", "liée à sa phrase"],
	notExpected: ["not as expected", "pas comme attendu"],
	couldNotRun: ["could not be run", "n'a pu être lancée"],
	unchecked: ["not checked yet", "pas encore contrôlée"],
	beforeHeading: ["Before the first heading", "Avant le premier titre"],
	change: ["Change…", "Changer…"],
	formulaTakes: [
		(numbers: number) =>
			numbers === 0 ? "of one number or more" : numbers === 1 ? "of one number" : `of ${numbers} numbers`,
		(numbers: number) =>
			numbers === 0 ? "d'un nombre ou plus" : numbers === 1 ? "d'un nombre" : `de ${numbers} nombres`,
	],
	runScenario: ["$(play) Run This Scenario", "$(play) Lancer ce scénario"],
	claimsNoText: [
		"The text of these claims was not found beside this file. Name it: text: my-essay.md",
		"Le texte de ces affirmations n'a pas été trouvé à côté de ce fichier. Nommez-le avec text: my-essay.md",
	],
	askSentence: [
		() => "*Is this the sentence that makes this claim?*",
		() => "*Est-ce la phrase qui porte cette affirmation ?*",
	],
	differently: [
		(what: string) => `*The sentence reads differently: ${what}. No verdict is shown for it.*`,
		(what: string) => `*La phrase se lit autrement : ${what}. Aucun verdict n'est montré pour elle.*`,
	],
	premiseNow: [
		(label: string, value: string) => `${label}: ${value}`,
		(label: string, value: string) => `${label} : ${value}`,
	],
	runTitle: [(title: string) => `Run ${title}`, (title: string) => `Lancer ${title}`],
	runOlder: [
		(than: string) => `Your run is older than ${than}.`,
		(than: string) => `Votre exécution est plus ancienne que ${than}.`,
	],
	older: [(than: string) => `This is older than ${than}.`, (than: string) => `Ceci est plus ancien que ${than}.`],
	headingLost: [
		(heading: string) =>
			`The heading of ${heading} was not found in this text. Check that the heading is there, with its number or its title.`,
		(heading: string) =>
			`Le titre de ${heading} n'a pas été trouvé dans ce texte. Vérifiez que le titre y est, avec son numéro ou son intitulé.`,
	],
	sentenceLost: [
		(statement: string) =>
			`No sentence of this text seems to say: ${statement} Its section may have it in other words.`,
		(statement: string) =>
			`Aucune phrase de ce texte ne semble dire : « ${statement} » Sa section la dit peut-être autrement.`,
	],
	supports: [() => "Supports", () => "Étaye"],
	doesNot: [() => "Does not support", () => "N'étaye pas"],
	subnet: [(netuid: number) => `subnet ${netuid}`, (netuid: number) => `sous-réseau ${netuid}`],
	yours: [() => "yours", () => "à vous"],
	runSays: [(word: string) => `your run: ${word}`, (word: string) => `votre exécution : ${word}`],
	staleSays: [
		(word: string, than: string) => `your run: ${word}; older than ${than}: run again`,
		(word: string, than: string) => `votre exécution : ${word} ; plus ancienne que ${than} : relancer`,
	],
	sourcesSay: [
		(sources: string, other: string) => `sources: ${sources}; ${other}`,
		(sources: string, other: string) => `sources : ${sources} ; ${other}`,
	],
	write: [(figure: string) => `Write ${figure}`, (figure: string) => `Écrire ${figure}`],
	noCopy: [
		(name: string) =>
			`${name} does not seem to be a copy of the essay: too few of its headings were found. Open it and choose Use This File as the Essay.`,
		(name: string) =>
			`${name} ne semble pas être une copie de l'essai : trop peu de ses titres ont été trouvés. Ouvrez-le et choisissez Utiliser ce fichier comme essai.`,
	],
	texts: [() => "Text, Markdown or LaTeX", () => "Texte, Markdown ou LaTeX"],
	lost: [(id: string, why: string) => `${id}: ${why}`, (id: string, why: string) => `${id} : ${why}`],
	littleDifferent: [
		(id: string, now: string) => `${id}: the sentence reads a little differently now: “${now}”`,
		(id: string, now: string) => `${id} : la phrase se lit maintenant un peu autrement : « ${now} »`,
	],
	own: [
		(n: number, told: string) => `${n} ${n === 1 ? "claim" : "claims"} of your own: ${told}`,
		(n: number, told: string) => `${n} ${n > 1 ? "affirmations" : "affirmation"} de vous : ${told}`,
	],
	olderThan: [(than: string) => `; older than ${than}`, (than: string) => ` ; plus ancien que ${than}`],
	notFound: [
		(sections: number, claims: number) =>
			`${[[sections, "section"] as const, [claims, "claim"] as const].flatMap(([n, word]) => (n > 0 ? [`${n} ${word}${n === 1 ? "" : "s"}`] : [])).join(" and ")} of the essay not found`,
		(sections: number, claims: number) =>
			`${[[sections, "section"] as const, [claims, "affirmation"] as const].flatMap(([n, word]) => (n > 0 ? [`${n} ${word}${n > 1 ? "s" : ""}`] : [])).join(" et ")} de l'essai introuvables`,
	],
	toConfirm: [
		(n: number) => `${n} ${n === 1 ? "sentence" : "sentences"} to confirm`,
		(n: number) => `${n} ${n > 1 ? "phrases" : "phrase"} à confirmer`,
	],
	outdated: [
		(n: number) => `${n} ${n === 1 ? "result" : "results"} out of date: run again`,
		(n: number) => `${n} ${n > 1 ? "résultats périmés" : "résultat périmé"} : relancer`,
	],
	claims: [
		(n: number) => `${n} ${n === 1 ? "claim" : "claims"}:`,
		(n: number) => `${n} ${n > 1 ? "affirmations" : "affirmation"} :`,
	],
	tryOthers: [
		(values: string, title: string) => `Try ${values}: the mark of the sentence follows (${title}).`,
		(values: string, title: string) => `Essayez ${values} : la marque de la phrase suit (${title}).`,
	],
	premise: [() => "Premise", () => "Prémisse"],
	itsSimulation: ["its simulation", "sa simulation"],
	itsSentence: ["its sentence", "sa phrase"],
} as const;

/** What stands in and over the reader's own text. */
export const editorWords = wordsIn(language, editorCatalogue);
