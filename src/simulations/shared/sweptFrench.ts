import { type Phrases } from "../kit/phraseBook.ts";

/**
 * What sweeps and questions of what matters say in French: of any simulation, whose own words stand in the holes. A
 * parameter's label is in French already where a chart is described.
 */
export const sweptFrench: Phrases = {
	Seed: "Graine",
	"Every seed is another chance in the same world.": "Chaque graine est un autre hasard dans le même monde.",
	"our choice: of the run, not of the model": "notre choix : de l'exécution, pas du modèle",
	Rules: "Règles",
	"The dated rules in force.": "Les règles datées en vigueur.",
	"Starts from": "Part de",
	"The state at the start.": "L'état au début.",
	"the model's own state": "l'état propre au modèle",
	Chance: "Hasard",

	"{} and {} swept": "{} et {}, balayés",
	"{} swept": "{}, balayé",
	"the verdict turns": "le verdict bascule",
	now: "ici",
	"Where the margin crosses zero, the verdict turns: {}, by {=}. Choose a point to open its run.":
		"Là où la marge passe par zéro, le verdict bascule : {}, selon « {} ». Choisissez un point pour ouvrir son exécution.",
	"How it follows {=} and {=}. Choose a cell to open its run.":
		"Son évolution selon « {} » et « {} ». Choisissez une case pour ouvrir son exécution.",
	"How it follows {=}. Choose a point to open its run.":
		"Son évolution selon « {} ». Choisissez un point pour ouvrir son exécution.",
	"Seeds that agree: {}": "Graines d'accord : {}",

	runs: "exécutions",
	"Figures by seed": "Chiffres par graine",
	"{=} = {=}: {}": "{} = {} : {}",

	"Nothing can be said about “{}”: too few runs had such a figure. Start from other values, or run more.":
		"On ne peut rien dire de « {} » : trop peu d'exécutions avaient ce chiffre. Partez d'autres valeurs, ou lancez-en davantage.",
	"Nothing that was moved changes “{}”.": "Rien de ce qui a été changé n'agit sur « {} ».",
	"Too few runs to say what matters most for “{}”: the intervals are wider than {} %. Run more.":
		"Trop peu d'exécutions pour dire ce qui compte le plus pour « {} » : les intervalles dépassent {} %. Lancez-en davantage.",
	"What matters most for “{}” is {}: {}; next comes “{}”; {} of {} inputs hardly matter.":
		"Ce qui compte le plus pour « {} », c'est {} : {} ; vient ensuite « {} » ; {} entrées sur {} ne comptent guère.",
	"What matters most for “{}” is {}: {}; next comes “{}”.":
		"Ce qui compte le plus pour « {} », c'est {} : {} ; vient ensuite « {} ».",
	"What matters most for “{}” is {}: {}; {} of {} inputs hardly matter.":
		"Ce qui compte le plus pour « {} », c'est {} : {} ; {} entrées sur {} ne comptent guère.",
	"What matters most for “{}” is {}: {}.": "Ce qui compte le plus pour « {} », c'est {} : {}.",
	"chance alone": "le hasard seul",
	"“{}”": "« {} »",
	"from seed to seed the figure differs by {}": "d'une graine à l'autre, le chiffre varie de {}",
	"moved alone over its range, it shifts the figure by {}":
		"changée seule sur tout son intervalle, cette entrée déplace le chiffre de {}",
	"another seed shifts the figure by {} on average": "une autre graine déplace le chiffre de {} en moyenne",
	"from world to world, its whole range shifts the figure by {} on average":
		"de monde en monde, tout son intervalle déplace le chiffre de {} en moyenne",
	"{} of the differences between worlds would be gone if only it were held still":
		"{} des écarts entre mondes disparaîtraient si elle seule restait fixe",
	Input: "Entrée",
	"Falls by": "Baisse de",
	"Rises by": "Monte de",
	Swing: "Amplitude",
	"Mean effect": "Effet moyen",
	"{}, from": "{}, de",
	"{}, to": "{}, à",
	"With its sign": "Avec son signe",
	"Differs between worlds by": "Varie d'un monde à l'autre de",
	"With others": "Avec d'autres",
	"By itself": "Seule",
	"What matters for {}": "Ce qui compte pour {}",
	"What matters for “{}”": "Ce qui compte pour « {} »",
	"What matters for “{}”?": "Qu'est-ce qui compte pour « {} » ?",
	"{=}: what matters for “{}”": "{} : ce qui compte pour « {} »",
	"What changes with “{=}”?": "Qu'est-ce qui change avec « {} » ?",
	"What changes with “{=}” and “{=}”?": "Qu'est-ce qui change avec « {} » et « {} » ?",
	"From {} runs.": "Sur {} exécutions.",
	"From {} runs. {} more gave no such figure.": "Sur {} exécutions. {} autres n'ont pas donné ce chiffre.",
	"Each input alone": "Chaque entrée seule",
	"From world to world": "De monde en monde",
	"Shares of the differences": "Parts des écarts",
	"Each input moved alone over its range while all others stay: how far the figure falls and rises from where it is.":
		"Chaque entrée changée seule sur son intervalle, toutes les autres restant fixes : de combien le chiffre baisse et monte.",
	"From random worlds, each input moved once: by how much its whole range shifts the figure on average, with the interval of 95 %.":
		"À partir de mondes au hasard, chaque entrée changée une fois : de combien tout son intervalle déplace le chiffre en moyenne, avec l'intervalle à 95 %.",
	"Share of the figure's variance between random worlds that comes with an input, by itself and together with others, with intervals of 95 %.":
		"Part de la variance du chiffre entre mondes au hasard qui vient d'une entrée, seule et avec d'autres, avec des intervalles à 95 %.",
};
