import { type Phrases } from "../kit/phraseBook.ts";
import { subnetPhrases } from "../shared/subnet/french.ts";

export const UID = "UID";
export const PAY = "Paie de l'époque";
export const INCENTIVE_REPORTED = "Incitation, selon le fichier";
export const DIVIDENDS_REPORTED = "Dividendes, selon le fichier";
const isOne = (count: string) => /^\[?[01](?!\d)/.test(count);
const validatorsDecide = (count: string) =>
	isOne(count) ? `${count} validateur décide` : `${count} validateurs décident`;
const miners = (count: string) => `${count} ${isOne(count) ? "mineur" : "mineurs"}`;
const decided = (votes: string, paid: string) =>
	`${validatorsDecide(votes)}, avec la moitié des voix ; la moitié de la paie des mineurs va à ${miners(paid)}.`;
const held = (votes: string, paid: string) =>
	`${votes} ${isOne(votes) ? "validateur détient" : "validateurs détiennent"} la moitié des voix ; la moitié de la paie des mineurs va à ${miners(paid)}.`;
const settled = (who: string, all: string, top: string, one: string, many: string) =>
	`${who} ${isOne(who) ? `${one} a` : `${many} ont`} 51 % des voix de ${all} validateurs et ${isOne(who) ? "fixe" : "fixent"} ainsi ce qui compte comme bon travail. Les trois plus grands UID détiennent ${top} de la mise.`;

/** What a run says, in French. */
export const phrasesFrench: Phrases = {
	...subnetPhrases,
	"UID {}": "UID {}",
	"the epoch is done": "l'époque est réglée",
	// headline
	"Who decides and who is paid is not in this file, as it has no weights; {} of {} UIDs hold half of the stake.":
		"Sans poids, ce fichier ne dit ni qui décide ni qui est payé ; {} UID sur {} détiennent la moitié de la mise.",
	"In this made-up example, {}": "Dans cet exemple inventé, {}",
	"{} validators decide, with half of the votes; half of the miners' pay goes to {} miners.": decided,
	"{} validators decide, with half of the votes; half of the miners' pay goes to {} miner.": decided,
	"{} validator decides, with half of the votes; half of the miners' pay goes to {} miners.": decided,
	"{} validator decides, with half of the votes; half of the miners' pay goes to {} miner.": decided,
	"{} validators hold half of the votes; half of the miners' pay goes to {} miners.": held,
	"{} validators hold half of the votes; half of the miners' pay goes to {} miner.": held,
	"{} validator holds half of the votes; half of the miners' pay goes to {} miners.": held,
	"{} validator holds half of the votes; half of the miners' pay goes to {} miner.": held,
	// detail
	"Half is 51 % here, as in the essay's source.": "La moitié veut dire ici 51 %, comme dans la source de l'essai.",
	"{} of {} UIDs hold 51 % of the stake (Gini {}).": "{} UID sur {} détiennent 51 % de la mise (Gini {}).",
	"By owner it is {} of {}.": "Par propriétaire, c'est {} sur {}.",
	"Of the pay, 51 % goes to {} UIDs; of miners' pay to {} of {} miners.":
		"De la paie, 51 % vont à {} UID ; de celle des mineurs, à {} mineurs sur {}.",
	"By the file's own report, 51 % of the incentive goes to {} miners.": (count) =>
		`D'après le fichier lui-même, 51 % de l'incitation vont à ${miners(count)}.`,
	"There is no UID of that number here that could be registered anew.":
		"Il n'y a pas ici d'UID de ce numéro qui puisse être enregistré à nouveau.",
	"Whoever takes over that UID is paid {} for its predecessor's weights under commit-reveal.":
		"Qui reprend cet UID reçoit {} pour les poids de son prédécesseur avec engagement puis révélation (commit-reveal).",
	"That comes {} epochs after the registration: weights committed before it count, and only later commits are open.":
		"Cela vient {} époques après l'enregistrement : des poids engagés avant lui comptent, et seuls des engagements plus récents sont ouverts.",
	"That comes {} epoch after the registration: weights committed before it count, and only later commits are open.":
		"Cela vient {} époque après l'enregistrement : des poids engagés avant lui comptent, et seuls des engagements plus récents sont ouverts.",
	"Without commit-reveal it would be {}; the predecessor had {} an epoch.":
		"Sans engagement puis révélation, ce serait {} ; le prédécesseur avait {} par époque.",
	"Incentive computed here and reported there: rank correlation {}.":
		"Incitation calculée ici et celle que donne le fichier : corrélation de rang de {}.",
	"{} of the file's weights could not be read, and are not in these figures.":
		"{} des poids du fichier n'ont pu être lus et ne sont pas dans ces chiffres.",
	"Read from your file; one block of one subnet.": "Lu dans votre fichier ; un seul bloc d'un seul sous-réseau.",
	"An example: a drawn subnet that resembles a real one. Import a metagraph to see a real one.":
		"Un exemple : un sous-réseau tiré au sort qui ressemble à un vrai. Importez un métagraphe pour en voir un vrai.",
	// findings
	"Only {} UIDs of this file hold stake: too few to say anything of a subnet.":
		"Dans ce fichier, {} UID seulement ont une mise : trop peu pour rien dire d'un sous-réseau.",
	"Consensus and pay are not in this file: it has no weights that could be read.":
		"Le consensus et la paie ne sont pas dans ce fichier : il n'a pas de poids qui aient pu être lus.",
	"[Lui & Sun](source:lui-sun-2025) found less than 1 % of UIDs in most of 64 subnets; here it is {} of {} owners. {}":
		"[Lui & Sun](source:lui-sun-2025) ont trouvé moins de 1 % des UID dans la plupart de 64 sous-réseaux ; ici, c'est {} sur {} propriétaires. {}",
	"[Lui & Sun](source:lui-sun-2025) found less than 1 % of UIDs in most of 64 subnets; here it is {} of {} UIDs with stake. {}":
		"[Lui & Sun](source:lui-sun-2025) ont trouvé moins de 1 % des UID dans la plupart de 64 sous-réseaux ; ici, c'est {} sur {} UID qui ont une mise. {}",
	"This subnet is drawn to resemble a real one, so it is no case of its own. Import a real one to add a case.":
		"Ce sous-réseau est tiré au sort à la ressemblance d'un vrai : il n'est donc pas un cas à lui seul. Importez-en un vrai pour ajouter un cas.",
	"So this is one more concentrated subnet.": "C'est donc un sous-réseau concentré de plus.",
	"So this subnet is no further case; it says nothing of the others.":
		"Ce sous-réseau n'est donc pas un cas de plus ; il ne dit rien des autres.",
	"one more concentrated subnet": "un sous-réseau concentré de plus",
	"no further case of concentration": "pas de nouveau cas de concentration",
	"{} validators have 51 % of the votes of {} validators, and so settle what counts as good work. The three largest UIDs hold {} of the stake.":
		(who, all, top) => settled(who, all, top, "validateur", "validateurs"),
	"{} owners have 51 % of the votes of {} validators, and so settle what counts as good work. The three largest UIDs hold {} of the stake.":
		(who, all, top) => settled(who, all, top, "propriétaire", "propriétaires"),
	"half of the votes lie with {}": "la moitié des voix revient à {}",
	"Only {} validators' weights count: too few for a correlation.":
		"Les poids de {} validateurs seulement comptent : trop peu pour une corrélation.",
	"Validators' pay goes with stake by {} and with trust, their agreement with the majority, by {}. Miners are paid what that majority gives them: whether it is earned, an epoch does not show.":
		"La paie des validateurs suit la mise avec une corrélation de {} et la confiance, leur accord avec la majorité, avec une de {}. Les mineurs reçoivent ce que leur donne cette majorité : si c'est mérité, une époque ne le montre pas.",
	"validators' pay follows {}": "la paie des validateurs suit {}",
	"trust more than stake": "plus la confiance que la mise",
	"stake more than trust": "plus la mise que la confiance",
	"stake and trust alike": "autant la mise que la confiance",
	// who takes part
	validates: "valide",
	"validates, unpaid": "valide, sans paie",
	mines: "mine",
	unpaid: "sans paie",
	"pay as the file reports it": "paie selon le fichier",
	"Share of the pay, as the file reports it": "Part de la paie, selon le fichier",
	"Incentive, as reported": INCENTIVE_REPORTED,
	"Dividends, as reported": DIVIDENDS_REPORTED,
	"Validator permit": "Permis de validateur",
	"Pay of the epoch": PAY,
	// derivations
	"Real epoch · {}": "Époque réelle · {}",
	"Real epoch · {}, as reported": "Époque réelle · {}, selon le fichier",
	"{} is paid **{} alpha** in this epoch: {} for mining and {} for validating.":
		"{} reçoit **{} alpha** à cette époque : {} comme mineur et {} comme validateur.",
	"The owner is paid **{} alpha** in every epoch, whoever else is paid.":
		"Le propriétaire reçoit **{} alpha** à chaque époque, quels que soient les autres payés.",
	"The file reports **{} %** of the pay for {}. Who weighed it is not in this file: import one with weights to see why.":
		"Le fichier donne **{} %** de la paie à {}. Qui l'a noté n'est pas dans ce fichier : importez-en un avec des poids pour voir pourquoi.",
	"as the file reports it": "selon le fichier",
	"Share of the pay": "Part de la paie",
	"half of both: miners and validators get as much": "la moitié des deux : mineurs et validateurs reçoivent autant",
	"has {} % of the votes": "a {} % des voix",
	"Other validators": "Autres validateurs",
	"their weights are in the table": "leurs poids sont dans le tableau",
	"largest weight behind which the majority of votes stands": "le plus grand poids que soutient la majorité des voix",
	"votes × min(weight, consensus), added up": "voix × min(poids, consensus), additionnées",
	"Paid for mining": "Payé comme mineur",
	"Paid for validating": "Payé comme validateur",
	Votes: "Voix",
	"its share of the stake of all who may vote": "sa part de la mise de tous ceux qui peuvent voter",
	"its weights after clipping, added up": "ses poids une fois ramenés au consensus, additionnés",
	"all bonds × incentives, as a share of all validators'":
		"tous les liens (bonds) × incitations, en part de ceux de tous les validateurs",
	// very small numbers are written with an exponent
	"bond {} × incentive {}": "lien {} × incitation {}",
	"{} × {}": "{} × {}",
	"{} ÷ {}": "{} ÷ {}",
	"{} + {}": "{} + {}",
	// refusal
	"Nobody in this file holds as much stake as counts. Lower the least stake that counts.":
		"Personne dans ce fichier ne détient une mise assez grande pour compter. Abaissez la plus petite mise qui compte.",
};
