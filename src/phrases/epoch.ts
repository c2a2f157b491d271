import { type Phrases } from "../simulations/kit/phraseBook.ts";

/** One epoch step by step (src/host/panels/pages/epochPicture.ts). */
export const epochPhrases: Phrases = {
	"subtensor, {=}": "subtensor, {}",
	"Validator {=}": "Validateur {}",
	"Miner {#}": "Mineur {}",
	"All three agree": "Tous trois d'accord",
	"One praises its own miner": "L'un vante son propre mineur",
	"It holds 55 % of the stake": "Il détient 55 % de la mise",
	"{#} % of stake": "{} % de la mise",

	Weights: "Poids",
	"Each [validator](term:validator) rates the [miners](term:miner). The chain scales every row to 100 %, so that a rating says only how one miner compares with another; and every validator counts by its [stake](term:stake-weight).":
		"Chaque [validateur](term:validator) note les [mineurs](term:miner). La chaîne ramène chaque ligne à 100 %, si bien qu'une note ne dit que ce que vaut un mineur par rapport à un autre ; et chaque validateur compte selon sa [mise](term:stake-weight).",
	"Validator {=} rates": "Le validateur {} note",
	"Miner {#} {#} %, {}": "mineur {} {} %, {}",
	"Miner {#} {#} %": "mineur {} {} %",

	Consensus: "Consensus",
	"For each miner the chain looks for the largest weight that half of the stake gives at least: the [consensus](term:consensus), a median by stake. It is not a mean: however high a minority goes, it moves nothing.":
		"Pour chaque mineur, la chaîne cherche le plus grand poids que la moitié de la mise lui donne, ou dépasse : le [consensus](term:consensus), une médiane pondérée par la mise. Ce n'est pas une moyenne : si haut qu'aille une minorité, elle ne déplace rien.",
	"consensus {#} %": "consensus {} %",
	"{#} % by {=} ({#} % of stake so far), {}": "{} % par {} ({} % de la mise jusqu'ici), {}",
	"{#} % by {=} ({#} % of stake so far)": "{} % par {} ({} % de la mise jusqu'ici)",

	Clipping: "Écrêtage",
	"What lies above the consensus is cut off. The rest, weighted by stake, is a miner's [rank](term:rank), and its share of all ranks is its [incentive](term:incentive). How much of its row a validator keeps is its [trust](term:trust).":
		"Ce qui dépasse le consensus est coupé. Le reste, pondéré par la mise, est le [rang](term:rank) d'un mineur, et sa part de tous les rangs est son [incitation](term:incentive). Ce qu'un validateur garde de sa ligne est sa [confiance](term:trust).",
	"keeps {#} %": "garde {} %",
	"incentive {#} %": "incitation {} %",
	"Rank of Miner {#}": "Rang du mineur {}",
	"Incentive of Miner {#}": "Incitation du mineur {}",
	"nothing is left of any weight": "il ne reste rien d'aucun poids",

	Bonds: "Liens (bonds)",
	"A validator's stake times what it gave a miner, after clipping, buys [bonds](term:bond) to that miner: shares in its success. Over epochs they follow slowly; this is the first one, so they begin at once.":
		"La mise d'un validateur, multipliée par ce qu'il donne à un mineur une fois l'écrêtage fait, lui achète des [liens](term:bond) avec ce mineur : des parts de son succès. D'une époque à l'autre, ces liens ne bougent que lentement ; celle-ci est la première, ils existent donc aussitôt.",
	"dividends {#} %": "dividendes {} %",
	"most by {=}": "surtout par {}",
	nobody: "personne",
	"Validator {=} in Miner {#}": "Lien du validateur {} avec le mineur {}",
	"nothing is left of anybody's weight": "il ne reste rien du poids de personne",

	Pay: "Paie",
	"Of the epoch's {#} [alpha](term:alpha) the owner gets {#} alpha. Half of the rest goes to miners by incentive, half to validators by [dividends](term:dividends): bonds times incentives. Validators pass most of theirs on to their stakers.":
		"Sur les {} [alpha](term:alpha) de l'époque, le propriétaire reçoit {} alpha. La moitié du reste va aux mineurs selon l'incitation, l'autre moitié aux validateurs selon les [dividendes](term:dividends), c'est-à-dire liens fois incitations. Les validateurs reversent la plus grande partie de la leur à leurs stakers.",
	"For all miners": "Pour tous les mineurs",
	"{#} % × {#} alpha": "{} % × {} alpha",
	"Dividends of Validator {=}": "Dividendes du validateur {}",
	"Validator {=} and its stakers": "Validateur {} et ses stakers",
};
