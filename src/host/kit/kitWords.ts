import { wordsIn } from "../../language/wordsIn.ts";
import { language } from "./language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const kitCatalogue = {
	oldReport: [
		"This report was made in an earlier window. Run the command again to see it.\n",
		"Ce rapport a été fait dans une fenêtre précédente. Relancez la commande pour le voir.\n",
	],
	clearRuns: ["Clear Runs…", "Vider les exécutions…"],
	showLog: ["Show Log", "Montrer le journal"],
	wentWrong: [
		"Something went wrong inside the extension. The log has the details.",
		"Quelque chose a échoué dans l'extension. Le journal a les détails.",
	],
	stopped: ["Stopped.", "Arrêté."],
	table: ["Table (CSV)", "Tableau (CSV)"],
	run: ["Run (JSON)", "Exécution (JSON)"],
	markdown: ["Report (Markdown)", "Rapport (Markdown)"],
	html: ["Report (HTML)", "Rapport (HTML)"],
	svg: ["Picture (SVG)", "Image (SVG)"],
	png: ["Picture (PNG)", "Image (PNG)"],
	exportIt: ["Export", "Exporter"],
	open: ["Open", "Ouvrir"],
	copied: ["$(check) Link copied", "$(check) Lien copié"],
	badLink: [
		"This link cannot be used: it names no section of the essay. Copy it anew in the reader.",
		"Ce lien est inutilisable : il ne nomme aucune section de l'essai. Copiez-le de nouveau dans le lecteur.",
	],
	noAnswer: [(why: string) => `There is no answer. ${why}`, (why: string) => `Il n'y a pas de réponse. ${why}`],
	exported: [(name: string) => `Exported ${name}.`, (name: string) => `${name} a été exporté.`],
	noSection: [
		(id: string) => `The essay has no section "${id}". The view Essay names those that it has.`,
		(id: string) => `L'essai n'a pas de section « ${id} ». La vue Essai nomme celles qu'il a.`,
	],
	noClaim: [
		(section: string, claim: string) =>
			`Section ${section} has no claim "${claim}". Leave the claim out of the link, or copy it anew.`,
		(section: string, claim: string) =>
			`La section ${section} n'a pas d'affirmation « ${claim} ». Ôtez l'affirmation du lien, ou copiez-le de nouveau.`,
	],
} as const;

/** What messages, dialogs and links say anywhere in the host. */
export const kitWords = wordsIn(language, kitCatalogue);
