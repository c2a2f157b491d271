import { type Phrases } from "../kit/phraseBook.ts";

/** Sources of defaults that many simulations name. */
export const OURS = "notre choix";

/** What every simulation's runs may say in French. */
export const commonFrench: Phrases = {
	"our choice": OURS,
	"subtensor, {=}": "subtensor, {}",
	"seed {} of {}": "graine {} sur {}",
	"seed {} of {}, {}": "graine {} sur {}, {}",
	"day {} of {}": "jour {} sur {}",
	"week {} of {}": "semaine {} sur {}",
	"month {} of {}": "mois {} sur {}",
	"year {} of {}": "année {} sur {}",
	"step {} of {}": "étape {} sur {}",
	"epoch {} of {}": "époque {} sur {}",
	"round {} of {}": "tour {} sur {}",
	"{}, 5 %": "{}, 5 %",
	"{}, 95 %": "{}, 95 %",
	"{#} to {}": "{} à {}",
	"From {}: {}.": "À partir de {} : {}.",
	"{} seeds were run: the 95 % interval of the mean of “{}” {}, {}.":
		"{} graines ont été calculées : l'intervalle à 95 % de la moyenne de « {} » {}, {}.",
	"is not known yet": "n'est pas encore connu",
	"is {} wide": "a une largeur de {}",
	"stopped before it was {}": "arrêté avant qu'il fasse {}",
	"asked for at most {}": "on demandait au plus {}",
	"still more than {} at the most seeds that were allowed":
		"toujours plus de {} avec le plus grand nombre de graines permis",
	on: "oui",
	off: "non",
	Miner: "Mineur",
	Validator: "Validateur",
	Owner: "Propriétaire",
	"Miner {}": "Mineur {}",
	"Validator {}": "Validateur {}",
};
