import { wordsIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const folderCatalogue = {
	title: [(folder: string) => `Metagraphs of ${folder}`, (folder: string) => `Métagraphes de ${folder}`],
	question: [
		"Who decides and who is paid in each of these subnets?",
		"Qui décide et qui est payé dans chacun de ces sous-réseaux ?",
	],
	answer: [
		(count: string, holders: string, gini: string) =>
			`${count} metagraphs: in the middle one ${holders} UIDs hold 51 % of the stake, and the Gini is ${gini}.`,
		(count: string, holders: string, gini: string) =>
			`${count} métagraphes : dans celui du milieu, ${holders} UID détiennent 51 % de la mise, et le Gini vaut ${gini}.`,
	],
	one: ["One metagraph was read in this folder.", "Un métagraphe a été lu dans ce dossier."],
	extremes: [
		(least: string, most: string) => `Least unequal: ${least}. Most unequal: ${most}.`,
		(least: string, most: string) => `Le moins inégal : ${least}. Le plus inégal : ${most}.`,
	],
	dates: [
		(count: string, more: string) =>
			`Of ${count} subnets there are two dates; stake became more unequal in ${more} of them.`,
		(count: string, more: string) =>
			`Pour ${count} sous-réseaux il y a deux dates ; la mise est devenue plus inégale dans ${more}.`,
	],
	left: [(reason: string) => `Left out: ${reason}`, (reason: string) => `Laissé de côté : ${reason}`],
	name: ["Subnet and block", "Sous-réseau et bloc"],
	at: [
		(netuid: string, block: string) => `${netuid} at ${block}`,
		(netuid: string, block: string) => `${netuid} au bloc ${block}`,
	],
	subnets: ["One row per file", "Une ligne par fichier"],
	changes: ["First and last block of a subnet, side by side", "Premier et dernier bloc d'un sous-réseau, côte à côte"],
	unequal: ["How unequal the stake is", "À quel point la mise est inégale"],
	unequalHelp: [
		"Gini of stake over all UIDs of each file: 0 where all hold the same, 1 where one holds everything.",
		"Gini de la mise sur tous les UID de chaque fichier : 0 si tous détiennent autant, 1 si un seul détient tout.",
	],
	few: ["How few have half", "Combien suffisent pour la moitié"],
	fewHelp: [
		"How many of the largest have 51 %: of the stake, of the votes, of the miners' pay.",
		"Combien des plus grands ont 51 % : de la mise, des votes, de la paie des mineurs.",
	],
	giniChange: ["Inequality at two dates", "L'inégalité à deux dates"],
	fewChange: ["Holders of half at two dates", "Détenteurs de la moitié à deux dates"],
	changeHelp: [
		"The same subnet at its first and at its last block, side by side.",
		"Le même sous-réseau à son premier et à son dernier bloc, côte à côte.",
	],
	refused: [
		"This is many metagraphs. Import one of them to run its epoch.",
		"Ce sont de nombreux métagraphes. Importez-en un pour lancer son époque.",
	],
	file: ["File", "Fichier"],
	netuid: ["Netuid", "Numéro (netuid)"],
	block: ["Block", "Bloc"],
	uids: ["UIDs", "UID"],
	staked: ["UIDs with stake", "UID avec une mise"],
	holders: ["UIDs that hold 51 %", "UID qui détiennent 51 %"],
	owners: ["Owners", "Propriétaires"],
	"owner-holders": ["Owners that hold 51 %", "Propriétaires qui détiennent 51 %"],
	gini: ["Gini of stake", "Gini de la mise"],
	deciders: ["Validators that count", "Validateurs qui comptent"],
	votes: ["Validators with 51 % of votes", "Validateurs avec 51 % des votes"],
	"owner-votes": ["Owners with 51 % of votes", "Propriétaires avec 51 % des votes"],
	hhi: ["HHI of votes", "HHI des votes"],
	miners: ["Miners with pay", "Mineurs payés"],
	"miners-half": ["Miners with 51 % of pay", "Mineurs avec 51 % de la paie"],
	"pay-trust": ["Pay and trust", "Paie et confiance"],
	copiers: ["Validators with another's weights", "Validateurs aux poids d'un autre"],
	from: ["First block", "Premier bloc"],
	to: ["Last block", "Dernier bloc"],
	first: [(label: string) => `${label}, first`, (label: string) => `${label}, au début`],
	last: [(label: string) => `${label}, last`, (label: string) => `${label}, à la fin`],
} as const;

/** What the page of a folder of metagraphs says. */
export const folderWords = wordsIn(language, folderCatalogue);
