import { wordsIn } from "../../language/wordsIn.ts";
import { pageLanguage } from "../language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const partsCatalogue = {
	back: ["Back (Alt+Left)", "Retour (Alt+Gauche)"],
	forward: ["Forward (Alt+Right)", "Suivant (Alt+Droite)"],
	previousPage: ["Previous page", "Page précédente"],
	nextPage: ["Next page", "Page suivante"],
	direction: ["This model shows a direction, not a size.", "Ce modèle montre un sens, pas une taille."],
	illustrative: ["illustrative", "illustratif"],
	showClaim: ["Show this claim", "Montrer cette affirmation"],
	readSection: ["Read this section", "Lire cette section"],
	openSimulation: ["Open this simulation", "Ouvrir cette simulation"],
	showSource: ["Show this source", "Montrer cette source"],
	showFigure: ["Show this figure", "Montrer ce chiffre"],
	goToParameter: ["Go to this parameter", "Aller à ce paramètre"],
	outside: [" (outside VS Code)", " (hors de VS Code)"],
	importFile: ["Import…", "Importer…"],
	tryAgain: ["Try Again", "Réessayer"],
	showLog: ["Show Log", "Montrer le journal"],
	explain: ["Explain this term here", "Expliquer ce terme ici"],
	lost: [
		"Subnet Explorer was restarted and this panel lost its connection. Close it and open it again; your values are kept.",
		"Subnet Explorer a redémarré et ce panneau a perdu sa connexion. Fermez-le et rouvrez-le ; vos valeurs sont conservées.",
	],
	aMinute: ["about a minute", "environ une minute"],
	legend: ["Legend", "Légende"],
	show: ["Show", "Montrer"],
	hide: ["Hide", "Masquer"],
	pagesOf: [(caption: string) => `Pages of: ${caption}`, (caption: string) => `Pages de : ${caption}`],
	range: [
		(from: number, to: number, of: number) => `${from} to ${to} of ${of}`,
		(from: number, to: number, of: number) => `${from} à ${to} sur ${of}`,
	],
	about: [(label: string) => `About ${label}`, (label: string) => `À propos : ${label}`],
	more: [(n: number) => `${n} more`, (n: number) => `${n} de plus`],
	seconds: [(n: number) => `about ${n} seconds`, (n: number) => `environ ${n} secondes`],
	minutes: [(n: number) => `about ${n} minutes`, (n: number) => `environ ${n} minutes`],
} as const;

/** What the parts say that every panel is made of. */
export const partsWords = wordsIn(pageLanguage, partsCatalogue);
