import { type ChartWords } from "../kit/french.ts";

const KAPPA = "κ : seul maître du consensus";

/** What the charts show, in French. */
export const chartsFrench: Readonly<Record<string, ChartWords>> = {
	cost: {
		title: "Coût du contrôle",
		description:
			"TAO pour une part des voix, personne ne réagissant et les défenseurs répondant. Une ligne finit là où la réserve est vide, ou là où elle touche le plafond : tout le TAO qui pourrait s'acheter.",
		references: [KAPPA],
	},
	root: {
		title: "Qui vote décide",
		description:
			"Sous-réseaux où le contrôle peut s'acheter, et où une minorité le peut, selon ce qui de la mise de root vote aussi : root compte dans tous les sous-réseaux à la fois et n'est dans aucune réserve.",
	},
	campaign: {
		title: "Campagne",
		description:
			"Part de l'attaquant dans le poids de mise, jour par jour, pendant que le budget est dépensé et après ; la ligne est là où un seul détenteur fixe le consensus.",
		references: [KAPPA],
	},
	money: {
		title: "Son argent",
		description:
			"TAO dépensé par l'attaquant et les défenseurs, et ce qu'obtiendrait l'alpha de l'attaquant s'il était vendu ce jour-là.",
	},
	network: {
		title: "Beaucoup de sous-réseaux",
		description:
			"Coût d'une minorité et du contrôle dans autant de sous-réseaux, les moins chers d'abord, personne ne réagissant. La ligne du contrôle finit là où les autres réserves contiennent trop peu ou tout le TAO est épuisé.",
	},
	slots: {
		title: "Places de mineurs",
		description:
			"Sans aucune mise : part de la paie des mineurs que prend le travail de l'attaquant, et ce qui reste du travail des autres, selon le travail qu'il ajoute.",
	},
	ownership: {
		title: "Propriété",
		description:
			"Part de l'alpha d'aujourd'hui hors de la réserve qui doit être bloquée, selon l'attente de l'attaquant : la conviction doit se former, pendant que celle du propriétaire grandit. Pas de ligne où il en faudrait plus que la totalité. Règles de juin 2026 seulement.",
	},
};
