import { type Phrases } from "../simulations/kit/phraseBook.ts";

/** What every refusal may end with. */
const cures: Phrases = {
	"Use one of: {=}.": "Utilisez l'un de : {}.",
	"Did you mean {=} or {=}?": "Vouliez-vous dire {} ou {} ?",
	"Did you mean {=}?": "Vouliez-vous dire {} ?",
	"{=} and {#} more": "{} et {} de plus",
	"Leave it out.": "Laissez-le de côté.",
};

/** Values, seeds, rules, events, conditions to stop. */
const asking: Phrases = {
	'There is no parameter "{=}". {}': "Il n'y a pas de paramètre « {} ». {}",
	'{=} ({=}): "{=}" is not allowed. Use {}.': "{} ({}) : « {} » n'est pas permis. Utilisez {}.",
	"{=} ({=}): {.} is not allowed. Use {}.": "{} ({}) : {} n'est pas permis. Utilisez {}.",
	"a whole number from {#} to {#}": "un nombre entier de {} à {}",
	"a whole number from {#} to {#} {}": "un nombre entier de {} à {} {}",
	"a number from {#} to {#}": "un nombre de {} à {}",
	"a number from {#} to {#} {}": "un nombre de {} à {} {}",
	"one of: {=}": "l'un de : {}",
	"true or false": "true ou false",
	"a formula in quotes": "une formule entre guillemets",
	"{}: a formula has no range to sweep. Sweep another input.":
		"{} : une formule n'a pas de plage à balayer. Balayez une autre entrée.",
	'{=} ({=}): "{=}" is not a number. Use one such as 0.5.':
		"{} ({}) : « {} » n'est pas un nombre. Donnez-en un, par exemple 0.5.",
	"Seeds: {=} is not a whole number from 1 to {}.": "Graines : {} n'est pas un nombre entier de 1 à {}.",
	"Seed: {=} is not a whole number from 0 to 4,294,967,295.":
		"Graine : {} n'est pas un nombre entier de 0 à 4 294 967 295.",
	"Seed: {} seeds from {} go beyond the last, 4,294,967,295. Begin lower.":
		"Graine : {} graines à partir de {} dépassent la dernière, 4 294 967 295. Commencez plus bas.",
	'{=} does not know the rule set "{=}". {}': "{} ne connaît pas le jeu de règles « {} ». {}",
	'There is no rule set "{=}". {}': "Il n'y a pas de jeu de règles « {} ». {}",
	'Rules "{=}" do not exist. Use one of {=}.': "Les règles « {} » n'existent pas. Utilisez l'un de : {}.",
	"Use a network of kind: {=}.": "Prenez un réseau du genre : {}.",
	'{=} cannot start from "{=}", an imported network of kind "{=}". {}':
		"{} ne peut partir de « {} », un réseau importé du genre « {} ». {}",
	'Chance plays no part in {=}, so one run is all there is. Leave "until" out.':
		"Le hasard ne joue pas dans {} : une exécution suffit. Laissez « until » de côté.",
	'{=} has no figure "{=}". {}': "{} n'a pas de chiffre « {} ». {}",
	'{=} has no parameter "{=}".': "{} n'a pas de paramètre « {} ».",
	"Events: {=} is not a whole number from 1.": "Événements : {} n'est pas un nombre entier à partir de 1.",
	"Nothing can": "Rien ne le peut",
	"Only these can: {=}": "Seuls le peuvent : {}",
	'"{=}" cannot change while {=} runs. {}.': "« {} » ne peut changer pendant que {} tourne. {}.",
	'until: "{=}" is no figure with a width, such as pay=0.5.':
		"until : « {} » n'est pas un chiffre avec une largeur, comme pay=0.5.",
	'{=}: "{=}" is not a whole number. Use one such as 7.':
		"{} : « {} » n'est pas un nombre entier. Donnez-en un, par exemple 7.",
	"Points: {=} is not a whole number from 2 to {}.": "Points : {} n'est pas un nombre entier de 2 à {}.",
	"{=}: sweep from a lower to a higher value within {} to {}.":
		"{} : balayez d'une valeur plus basse à une plus haute, entre {} et {}.",
	"A sweep has 1 to {} points, not {}.": "Un balayage a de 1 à {} points, pas {}.",
	"A map has 1 to {} points, not {}.": "Une carte a de 1 à {} points, pas {}.",
	"Runs: {=} is not a whole number from 1 to 100,000.": "Exécutions : {} n'est pas un nombre entier de 1 à 100 000.",
	"Runs: {} are too few here. Use at least {}.": "Exécutions : {} sont trop peu ici. Demandez-en au moins {}.",
	"Worlds: {=} is not a whole number from 2 to 100,000.": "Mondes : {} n'est pas un nombre entier de 2 à 100 000.",
	'{=} does not judge the claim "{=}".': "{} ne juge pas l'affirmation « {} ».",
	"{=} refuses its own defaults.": "{} refuse ses propres valeurs par défaut.",
	"This network is no longer imported. Import its file again.":
		"Ce réseau n'est plus importé. Importez de nouveau son fichier.",
	'A run of "{=}" cannot be compared with one of "{=}". Choose two runs of one simulation.':
		"Une exécution de « {} » ne se compare pas à une de « {} ». Choisissez-en deux d'une même simulation.",
	"{=} pays nobody, so there is no pay to explain.": "{} ne paie personne : il n'y a pas de paie à expliquer.",
};

/** What a file or a message should hold. */
const fields: Phrases = {
	"the whole": "l'ensemble",
	"{} is missing": "{} manque",
	"{} is a field that does not exist": "{} est un champ qui n'existe pas",
	"{} is none of what is allowed there": "{} n'est rien de ce qui est permis là",
	"{} is out of range": "{} est hors de l'intervalle permis",
	"{} is wrong: {}": "{} ne va pas : {}",
	"{} is not {}": "{} n'est pas {}",
	"a text": "un texte",
	"a number": "un nombre",
	"a list": "une liste",
	"a group of fields in braces": "un groupe de champs entre accolades",
	"{} is beyond what a figure can be": "{} dépasse ce que peut être un chiffre",
	"{} is beyond what can be": "{} dépasse ce qui peut être",
	"{} is longer than 10,000 characters": "{} a plus de 10 000 caractères",
	"{} is not a SHA-256 in hexadecimal": "{} n'est pas un SHA-256 en hexadécimal",
	"{} is not a list of numbers": "{} n'est pas une liste de nombres",
	"{} is not a list of texts": "{} n'est pas une liste de textes",
	"{} is not of one length": "{} n'a pas une seule longueur",
	"{} is not a claim of the essay": "{} n'est pas une affirmation de l'essai",
	"{} is no claim of the essay": "{} n'est pas une affirmation de l'essai",
	"{} is no section of the essay": "{} n'est pas une section de l'essai",
	"{} is no network: every validator weighs every miner":
		"{} n'est pas un réseau : chaque validateur note chaque mineur",
	"{} is at another place than its history says": "{} est à une autre place que ne le dit son historique",
	"Use a whole number from {} to {}.": "Donnez un nombre entier de {} à {}.",
	"Use a text in quotes.": "Donnez un texte entre guillemets.",
	"Use a text.": "Donnez un texte.",
	"Write something.": "Écrivez quelque chose.",
	"Make it shorter.": "Raccourcissez-le.",
	"Use a number, a text in quotes, true or false.": "Donnez un nombre, un texte entre guillemets, true ou false.",
	"Use a number, a text, true or false.": "Donnez un nombre, un texte, true ou false.",
	"Use a list of events, each with at and set.": "Donnez une liste d'événements, chacun avec at et set.",
	"Use at most {} events.": "Donnez au plus {} événements.",
	"Use a number.": "Donnez un nombre.",
	"Use a width of 0 or more.": "Donnez une largeur de 0 ou plus.",
	"Name a file in the scenario's folder or below it, such as networks/sn18.json.":
		"Nommez un fichier du dossier du scénario ou au-dessous, par exemple networks/sn18.json.",
	"Use a list of texts.": "Donnez une liste de textes.",
	"Use at most 10 readings.": "Donnez au plus 10 lectures.",
	"Use a list.": "Donnez une liste.",
	"Use a list of ids.": "Donnez une liste d'identifiants.",
	"Use a list of claims.": "Donnez une liste d'affirmations.",
	"Use at most {} claims.": "Donnez au plus {} affirmations.",
	"Use lower case letters, digits and hyphens.": "Utilisez des minuscules, des chiffres et des traits d'union.",
	"Use an address that begins with https://.": "Donnez une adresse qui commence par https://.",
	"Use the id of a source, a title, or title and url.": "Donnez l'identifiant d'une source, un titre, ou titre et url.",
	"There is no such field. Use: {=}.": "Ce champ n'existe pas. Utilisez : {}.",
	"This field is missing.": "Ce champ manque.",
	"{} is missing.": "{} manque.",
	"{}. Write it out.": "{}. Écrivez-le en entier.",
	"The file cannot be used: {}. Mend it.": "Le fichier est inutilisable : {}. Corrigez-le.",
};

/** Runs that end early. */
const running: Phrases = {
	"The run was lost because {}. Run it again; smaller values may help.":
		"L'exécution a été perdue : {}. Relancez-la ; des valeurs plus petites peuvent aider.",
	"its worker died ({=})": "son processus est mort ({})",
	"its worker has not answered for a minute": "son processus ne répond plus depuis une minute",
	"it did not stop when asked": "elle ne s'est pas arrêtée à la demande",
	"it was ended from outside": "elle a été arrêtée du dehors",
	"it was not needed": "elle n'était plus utile",
	"the extension closed": "l'extension a été fermée",
	"No worker could be started: {=}. Show the log for details.":
		"Aucun processus n'a pu être lancé : {}. Le journal a les détails.",
	"The run was stopped before it began.": "L'exécution a été arrêtée avant de commencer.",
	"The run was stopped.": "L'exécution a été arrêtée.",
	"The runner has ended.": "Le moteur d'exécution est arrêté.",
	"The test was stopped.": "Le test a été arrêté.",
	'There is no method "{=}" here. Reload the window.': "Il n'y a pas de méthode « {} » ici. Rechargez la fenêtre.",
};

/** What verifying found. */
const verifying: Phrases = {
	"A run that was stopped cannot be verified. Run it to its end, then verify that.":
		"Une exécution arrêtée ne peut être vérifiée. Lancez-la jusqu'à sa fin, puis vérifiez celle-là.",
	'This run started from the imported network "{=}". Import the same file again, then verify.':
		"Cette exécution partait du réseau importé « {} ». Importez de nouveau le même fichier, puis vérifiez.",
	"This report was made by the first version, whose hash also covered labels: it cannot be verified here. Run it again to make one that can.":
		"Ce rapport vient de la première version, dont l'empreinte couvrait aussi les libellés : il ne peut être vérifié ici. Relancez l'exécution pour en avoir un qui le puisse.",
	"The numbers in this file are not those that the run gave: they do not fit the file's own outcome hash.":
		"Les nombres de ce fichier ne sont pas ceux qu'a donnés l'exécution : ils ne vont pas avec l'empreinte que porte le fichier.",
	"Run again, it gave the same to the last bit ({=}).": "Relancée, elle a donné la même chose au bit près ({}).",
	"Run again, it differs: {}. It was made by version {=} of the simulation; this is version {=}.":
		"Relancée, elle diffère : {}. Elle a été faite par la version {} de la simulation ; celle-ci est la version {}.",
	"Run again, it differs: {}.": "Relancée, elle diffère : {}.",
	"an event or a detail of a participant is another": "un événement ou un détail d'un participant est autre",
	'the figure "{=}" is gone': "le chiffre « {} » a disparu",
	'the figure "{=}" was {} and is {}': "le chiffre « {} » était {} et est {}",
	'"{=}" is gone': "« {} » a disparu",
	'"{=}" was "{=}" and is "{=}"': "« {} » était « {} » et est « {} »",
	'the table "{=}" is gone': "le tableau « {} » a disparu",
	"there were {} participants and are {}": "il y avait {} participants et il y en a {}",
	"participant {} was {=} and is {=}": "le participant {} était {} et est {}",
	"the pay of {=} was {} and is {}": "la paie de {} était {} et est {}",
	'the column "{=}" of the table "{=}"': "la colonne « {} » du tableau « {} »",
	"{} is gone": "{} a disparu",
	"{} had {#} rows and has {#}": "{} avait {} lignes et en a {}",
	"{} differs from row {#} on: it was {=} and is {=}": "{} diffère à partir de la ligne {} : c'était {} et c'est {}",
};

/** Trades and epochs that cannot be. */
const chain: Phrases = {
	"Amount: {} {} is not an amount. Use 0 or more.": "Quantité : {} {} n'en est pas une. Donnez 0 ou plus.",
	"The pool is almost empty, so nothing can be traded. Add liquidity first.":
		"La réserve est presque vide : rien ne peut être échangé. Ajoutez d'abord de la liquidité.",
	"Amount: {} {} is more than 1,000 times the pool holds. Trade less.":
		"Quantité : {} {} dépasse mille fois ce que contient la réserve. Échangez moins.",
	"Percentile: {} is not between 0 and 1.": "Centile : {} n'est pas entre 0 et 1.",
	"Stake: the list is empty. Give one stake or more.": "Mise : la liste est vide. Donnez au moins une mise.",
	"Use 1 to {} validators and miners, and a weight for each pair.":
		"Prenez de 1 à {} validateurs et mineurs, et un poids par paire.",
	"{} is no stake or weight. Use 0 to 1,000,000,000.": "{} n'est ni une mise ni un poids. Donnez 0 à 1 000 000 000.",
	"A subnet of {} uids: use 1 to 65,535.": "Un sous-réseau de {} UID : prenez-en de 1 à 65 535.",
	"liquidAlpha: low {} is above high {}.": "liquidAlpha : le bas {} est au-dessus du haut {}.",
	"liquidAlpha.steepness: {} is not a number.": "liquidAlpha.steepness : {} n'est pas un nombre.",
	"{=}: {#} is not a share. Use 0 to 1.": "{} : {} n'est pas une part. Donnez 0 à 1.",
	"A network of {} × {}: use at least one validator and one miner.":
		"Un réseau de {} × {} : prenez au moins un validateur et un mineur.",
	"Subnet {} is not in this network. Use one of its netuids.":
		"Le sous-réseau {} n'est pas dans ce réseau. Prenez l'un de ses netuids.",
	"The table has {} subnets beside root. Use at most {}.":
		"La table a {} sous-réseaux en plus de root. Prenez-en au plus {}.",
	"Pools and root hold {} TAO, more than the {} assumed to exist. Raise the issuance.":
		"Réserves et root contiennent {} TAO, plus que les {} supposés exister. Augmentez l'émission totale.",
	"Amount: {} TAO is more than the {} outside pools and root. Use less.":
		"Quantité : {} TAO dépassent les {} hors des réserves et de root. Prenez-en moins.",
	"Shares: {} are more than the {} of UID {}. Use fewer.": "Parts : {} dépassent les {} de l'UID {}. Prenez-en moins.",
	"Amount: {} alpha is more than the {} that is idle. Use less.":
		"Quantité : {} alpha dépassent les {} qui dorment. Prenez-en moins.",
	"Amount: {} TAO is more than there is. Use less.": "Quantité : {} TAO dépassent ce qu'il y a. Prenez-en moins.",
	"Holding {}: {} is not an amount. Use 0 or more.": "Détention {} : {} n'est pas une quantité. Donnez 0 ou plus.",
	"Share: {} is not above 0 and at most 1.": "Part : {} n'est pas au-dessus de 0 et au plus 1.",
};

/** Why something was not done (src/runs, src/claims, src/chain, src/host/session, src/wire). */
export const refusalPhrases: Phrases = {
	...cures,
	...asking,
	...fields,
	...running,
	...verifying,
	...chain,
};
