import { type ChartWords } from "../kit/french.ts";

/** What the charts show, in French. */
export const chartsFrench: Readonly<Record<string, ChartWords>> = {
	coverage: {
		title: "Ce que peut quelqu'un du dehors",
		description:
			"Étapes de la tâche à la paie de quatre sous-réseaux : ce que quelqu'un du dehors peut refaire, refaire en partie, dont il ne peut que lire la règle, ou ni l'un ni l'autre.",
	},
	steps: {
		title: "La liste",
		description:
			"De la tâche à la paie sur le sous-réseau choisi : 3 peut être refaite, 2 en partie ou un temps, 1 on ne peut que lire sa règle, 0 ni l'un ni l'autre. La table dit où en est la trace, pourquoi, et quel fichier le dit.",
	},
	forgery: {
		title: "L'inscription falsifiée",
		description:
			"Inscriptions autour de la falsifiée, telles qu'écrites et telles qu'on les lit. La table dit qui a écrit chacune, sur qui, son empreinte et ce que la falsification lui fait.",
	},
	proof: {
		title: "Preuve",
		description:
			"Comment une poignée d'empreintes prouve l'inscription : chacune sur le chemin joint celle d'en dessous à sa voisine, jusqu'à la racine ancrée. Une inscription falsifiée change toutes celles du chemin et manque la racine.",
	},
	notices: {
		title: "Qui remarque",
		description:
			"1 : le témoin remarque la falsification à son prochain contrôle ; 0 : jamais. La table dit comment, au bout de combien d'heures, ou pourquoi non.",
	},
	growth: {
		title: "Le registre",
		description: "Inscriptions jusqu'ici, et combien d'entre elles un ancrage fixe.",
	},
	"pay-against-skill": {
		title: "Paie selon le talent",
		description:
			"Chaque point est un mineur : la qualité moyenne de ce qu'il a envoyé, et ce qu'il a été payé. Chacun peut être suivi dans le registre.",
	},
};
