import { wordsIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const panelCatalogue = {
	scorecard: ["Scorecard", "Bilan"],
	closed: ["The panel was closed.", "Le panneau a été fermé."],
	badLink: [
		"This link cannot be used: it names neither a run nor a section. Copy it anew with Copy Link.",
		"Ce lien est inutilisable : il ne nomme ni exécution ni section. Copiez-le de nouveau avec Copier le lien.",
	],
	noSuchPage: [
		"There is no such page. Use Search Everything… to find one.",
		"Cette page n'existe pas. Utilisez Tout rechercher… pour en trouver une.",
	],
	noPage: ["There is no such page.", "Cette page n'existe pas."],
	deadButton: ["This button leads nowhere here.", "Ce bouton ne mène nulle part ici."],
	defaults: ["The panel opens with its defaults.", "Le panneau s'ouvre avec ses valeurs par défaut."],
	beginning: ["The reader opens at its beginning.", "Le lecteur s'ouvre au début."],
	startOpens: ["The start page opens.", "La page d'accueil s'ouvre."],
	allClaims: ["The scorecard shows all claims.", "Le bilan montre toutes les affirmations."],
	noSection: ["The essay has no such section.", "L'essai n'a pas cette section."],
	noPoints: ["A single run has no points to open.", "Une exécution seule n'a pas de points à ouvrir."],
	fromLink: [
		"These values came with a link. Nothing has been run: look at them, then press Run.",
		"Ces valeurs sont venues avec un lien. Rien n'a été lancé : regardez-les, puis appuyez sur Lancer.",
	],
	sweepIsMany: [
		"A sweep is many runs. Open one of them as a simulation for that.",
		"Un balayage est fait de nombreuses exécutions. Ouvrez-en une comme simulation pour cela.",
	],
	matterIsMany: [
		"This is many runs, of which none is kept whole. Open the simulation for that.",
		"Ce sont de nombreuses exécutions, dont aucune n'est conservée entière. Ouvrez la simulation pour cela.",
	],
	inputs: [
		(first: string, second?: string) => (second === undefined ? `“${first}”` : `“${first}” and “${second}”`),
		(first: string, second?: string) => (second === undefined ? `« ${first} »` : `« ${first} » et « ${second} »`),
	],
	tried: [
		(n: number, pairs: boolean, of: string) =>
			`${n} ${pairs ? "pairs of values" : "values"} of ${of}, everything else held.`,
		(n: number, pairs: boolean, of: string) =>
			`${n} ${pairs ? "paires de valeurs" : "valeurs"} de ${of}, tout le reste fixe.`,
	],
	noneTurns: ["No verdict turns.", "Aucun verdict ne bascule."],
	atPoints: [(word: string, n: number) => `${word} at ${n}`, (word: string, n: number) => `${word} en ${n}`],
	verdictsAt: [
		(statement: string, counts: string) => `${statement}: ${counts} points.`,
		(statement: string, counts: string) => `${statement} : ${counts} points.`,
	],
	verdictTurns: [
		(statement: string, [was, is]: readonly [string, string], [low, high]: readonly [string, string], again: boolean) =>
			`${statement}: ${was} turns to ${is} between ${low} and ${high}${again ? ", and again later" : ""}.`,
		(statement: string, [was, is]: readonly [string, string], [low, high]: readonly [string, string], again: boolean) =>
			`${statement} : « ${was} » devient « ${is} » entre ${low} et ${high}${again ? ", puis change encore" : ""}.`,
	],
	sweepStopped: [
		"The sweep was stopped before its first value was done.",
		"Le balayage a été arrêté avant sa première valeur.",
	],
	notRunYet: ["This point has not been run yet.", "Ce point n'a pas encore été lancé."],
	noTable: ["This run has no table to export.", "Cette exécution n'a pas de tableau à exporter."],
	nothingToSave: [
		"The panel handed over nothing that can be saved. Draw the chart and try again.",
		"Le panneau n'a rien transmis qui puisse être enregistré. Tracez le graphique et réessayez.",
	],
	badAsk: [
		(fault: string) => `The panel asked for something that cannot be: ${fault}. Close it and open it again.`,
		(fault: string) => `Le panneau a demandé l'impossible (${fault}). Fermez-le et rouvrez-le.`,
	],
	linkKind: [
		(kind: string) => `A link of the kind "${kind}" leads nowhere here. Use another.`,
		(kind: string) => `Un lien du type « ${kind} » ne mène nulle part ici. Utilisez-en un autre.`,
	],
	otherVersion: [
		(version: string, then: string) =>
			`The saved panel is of version ${version}, and this version of Subnet Explorer reads version 1. ${then}`,
		(version: string, then: string) =>
			`Le panneau enregistré est de version ${version}, et cette version de Subnet Explorer lit la version 1. ${then}`,
	],
	unreadable: [
		(field: string | null, then: string) =>
			`The saved panel cannot be read${field === null ? "" : ` at "${field}"`}. ${then}`,
		(field: string | null, then: string) =>
			`Le panneau enregistré est illisible${field === null ? "" : ` à « ${field} »`}. ${then}`,
	],
	notWritten: [
		"This file cannot be written. Save it under another name, or make it writable.",
		"Ce fichier ne peut pas être écrit. Enregistrez-le sous un autre nom, ou rendez-le modifiable.",
	],
	kept: [(name: string) => `Kept under Runs: ${name}`, (name: string) => `Conservée sous Exécutions : ${name}`],
} as const;

/** What the host tells in and about panels. */
export const panelWords = wordsIn(language, panelCatalogue);
