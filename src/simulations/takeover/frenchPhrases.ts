import { type Phrases } from "../kit/phraseBook.ts";
import { poolsPhrases } from "../shared/pools/french.ts";

/** What a run says, in French. */
export const phrasesFrench: Phrases = {
	...poolsPhrases,
	"Yes, if nobody reacts: for {}, short of control, {} of all the money that could be brought is enough.":
		"Oui, si personne ne réagit : pour {}, sans le contrôle, {} de tout l'argent qui pourrait être apporté suffisent.",
	"Yes, if nobody reacts: control of {} costs {} of all the money that could be brought.":
		"Oui, si personne ne réagit : le contrôle de {} coûte {} de tout l'argent qui pourrait être apporté.",
	"No: {} cost more than anybody could bring.": "Non : {} coûtent plus que personne ne pourrait apporter.",
	"No: the market holds too little for {}; present holders would have to sell or join.":
		"Non : le marché contient trop peu pour {} ; il faudrait que les détenteurs actuels vendent ou se joignent.",
	"[{} %](parameter:share) of the votes of {}": "[{} %](parameter:share) des voix de {}",
	"It would take {}; the pool holds {}.": "Il faudrait {} ; la réserve contient {}.",
	"That would be so even if nothing of root voted along.": "Il en serait ainsi même si rien de root ne votait.",
	"If nothing of root voted along it would cost {}.": "Si rien de root ne votait, cela coûterait {}.",
	"That is {}.": "Cela fait {}.",
	"That is {}, or {}.": "Cela fait {}, soit {}.",
	"Holders who put in {} of what the buyer spends put it out of reach.":
		"Des détenteurs qui mettent {} de ce que dépense l'acheteur le mettent hors de portée.",
	"Ownership cannot be contested under these rules (it can from June 2026).":
		"La propriété ne peut être disputée sous ces règles (elle le peut à partir de juin 2026).",
	"Ownership takes a lock of {} for {}.": "La propriété demande de bloquer {} pendant {}.",
	"A campaign of {} reaches {}.": "Une campagne de {} atteint {}.",
	"In {} of the subnets looked at in August 2026 one key already had more than half: buying is not the only way.":
		"Dans {} des sous-réseaux regardés en août 2026, une clé avait déjà plus de la moitié : acheter n'est pas le seul chemin.",
	"Of all subnets, a giant's purse of {} could buy control of {}.":
		"De tous les sous-réseaux, une bourse de géant de {} pourrait acheter le contrôle de {}.",
	"Without any stake, miner slots cost {}; what they earn depends on the work done.":
		"Sans aucune mise, les places de mineurs coûtent {} ; ce qu'elles gagnent dépend du travail fait.",
	"With {} of the alpha and {} of root voting, and nobody reacting.":
		"Avec {} de l'alpha et {} de root qui votent, et personne qui réagisse.",
	"buys control of {} subnets": "achète le contrôle de {} sous-réseaux",
	"A purse of {} buys control of {} subnets; without root's votes {} would be for sale. A minority in {} costs {}. This is about buying only: in {} of the subnets looked at one key already had more than half. See [the stake of real validators](simulation:stake-cap).":
		"Une bourse de {} achète le contrôle de {} sous-réseaux ; sans les voix de root, {} seraient à vendre. Une minorité dans {} coûte {}. Il ne s'agit que d'acheter : dans {} des sous-réseaux regardés, une clé avait déjà plus de la moitié. Voir [la mise de vrais validateurs](simulation:stake-cap).",
	"The campaign empties the pool so far that nobody can sell. Lower “Budget of the campaign”.":
		"La campagne vide tant la réserve que personne ne peut vendre. Baissez « Budget de la campagne ».",
};
