import { type TableWords } from "../../kit/french.ts";
import { type Phrases } from "../../kit/phraseBook.ts";
import { OURS } from "../commonFrench.ts";
import { type startTable } from "./startTable.ts";

/* What simulations of pools share, in French. */

export const SNAPSHOT_FRENCH =
	"relevé public de tous les sous-réseaux du 11 avril 2026 (sudoHayato/bittensor-research), postérieur à l'essai";

/** A choice among the subnets that the essay names. @param help what it is for */
export const marketFrench = (help: string) => ({
	label: "Sous-réseau",
	help,
	source: SNAPSHOT_FRENCH,
	idle: ["Un sous-réseau de la table importée se choisit par son numéro."],
	options: {
		chutes: "Chutes (64)",
		"data-universe": "Data Universe (13)",
		zeus: "Zeus (18)",
		ridges: "Ridges (62)",
		typical: "un sous-réseau typique",
	},
});

export const netuidFrench = {
	label: "Sous-réseau de la table",
	help: "Netuid d'un sous-réseau de la table importée. 0 : le sous-réseau choisi ci-dessus, ou la plus grande réserve d'une table qui ne l'a pas.",
	source: `${OURS} : le sous-réseau choisi par son nom`,
	idle: ["Importez une table de sous-réseaux pour en choisir un."],
};

export const startFrench: TableWords<typeof startTable> = {
	label: "Le sous-réseau au début",
	columns: {
		name: "Sous-réseau",
		netuid: "Netuid",
		tao: "TAO dans la réserve",
		alpha: "Alpha dans la réserve",
		outside: "Alpha hors de la réserve",
	},
};

export const poolsPhrases: Phrases = {
	Chutes: "Chutes",
	"Data Universe": "Data Universe",
	Zeus: "Zeus",
	Ridges: "Ridges",
	"a typical subnet": "un sous-réseau typique",
	"Subnet {#}": "Sous-réseau {}",
	"{} is not in the imported table: these are the figures of its largest pool, {}. Choose another under [Subnet of the table](parameter:netuid).":
		"{} n'est pas dans la table importée : ces chiffres sont ceux de sa plus grande réserve, {}. Choisissez-en un autre sous [Sous-réseau de la table](parameter:netuid).",
	"The table has no subnet {} with a pool. Use a number that it has, or 0.":
		"La table n'a pas de sous-réseau {} avec une réserve. Prenez un numéro qu'elle a, ou 0.",
	"Without an imported table there is no subnet {}. Import a table that has it, or use 0.":
		"Sans table importée il n'y a pas de sous-réseau {}. Importez une table qui l'a, ou prenez 0.",
	"No subnet of this table has a pool with TAO and alpha. Use a table with both.":
		"Aucun sous-réseau de cette table n'a de réserve avec du TAO et de l'alpha. Prenez une table qui a les deux.",
};
