import { wordsIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const importCatalogue = {
	reading: [(name: string) => `Reading ${name}`, (name: string) => `Lecture de ${name}`],
	noMetagraph: [
		(folder: string, why: string) => `${folder} holds no metagraph. Put one file per subnet and block in it.${why}`,
		(folder: string, why: string) =>
			`${folder} ne contient aucun métagraphe. Mettez-y un fichier par sous-réseau et par bloc.${why}`,
	],
	inOneTable: [
		(n: number, folder: string) => `${n} metagraphs of ${folder} stand in one table.`,
		(n: number, folder: string) => `${n} métagraphes de ${folder} sont dans un même tableau.`,
	],
	saveCsv: ["Save as CSV…", "Enregistrer en CSV…"],
	importFolder: [
		"Import a Folder of Metagraphs (one file per subnet and block)",
		"Importer un dossier de métagraphes (un fichier par sous-réseau et par bloc)",
	],
	and: [" and ", " et "],
	fileHelp: ["Where do I get a file?", "Où trouver un fichier ?"],
	importMetagraph: ["Import Metagraph", "Importer un métagraphe"],
	importTitle: [
		"Import Metagraph (several files of one subnet are joined)",
		"Importer un métagraphe (plusieurs fichiers d'un sous-réseau sont réunis)",
	],
	importIt: ["Import", "Importer"],
	restKept: ["Everything else was kept.", "Tout le reste a été conservé."],
	runNetwork: ["Run Imported Network", "Lancer un réseau importé"],
	removeNetwork: ["Remove Imported Network", "Retirer un réseau importé"],
	fileStays: ["The file that you imported stays where it is.", "Le fichier que vous avez importé reste où il est."],
	remove: ["Remove", "Retirer"],
	noNetwork: ["No network has been imported yet.", "Aucun réseau n'a encore été importé."],
	whichNetwork: ["Which network?", "Quel réseau ?"],
	moreLeftOut: [
		(n: number) => `${n} more were left out; see the log.`,
		(n: number) => `${n} autres ont été écartés ; voir le journal.`,
	],
	leftOut: [
		(name: string, message: string, others: string) => `${name}: ${message} It was left out. ${others}`,
		(name: string, message: string, others: string) => `${name} : ${message} Cette entrée a été écartée. ${others}`,
	],
	noneStarts: [
		(name: string) => `No simulation starts from a network like ${name}.`,
		(name: string) => `Aucune simulation ne part d'un réseau comme ${name}.`,
	],
	removeNamed: [
		(name: string) => `Remove "${name}" from Your subnets?`,
		(name: string) => `Retirer « ${name} » de Vos sous-réseaux ?`,
	],
	files: ["Metagraph, table of subnets or scores", "Métagraphe, table de sous-réseaux ou scores"],
	importScores: [
		"Import a Score Table (a row per miner, with a score)",
		"Importer une table de scores (une ligne par mineur, avec un score)",
	],
	allFiles: ["All files", "Tous les fichiers"],
} as const;

/** What is asked and told where files of networks are brought in. */
export const importWords = wordsIn(language, importCatalogue);
