import { type Phrases } from "../simulations/kit/phraseBook.ts";

/** What stands in a cell or belongs there. */
const things: Phrases = {
	"an empty cell": "une cellule vide",
	"a list": "une liste",
	"an object": "un objet",
	"this number": "ce nombre",
	"no number": "aucun nombre",
	"a measurement": "une mesure",
	"a weight": "un poids",
	"a netuid": "un netuid",
	"a block": "un bloc",
	"a UID": "un UID",
	"a stake": "une mise",
	"a key": "une clé",
	"a score": "un score",
	"a name": "un nom",
	"a symbol": "un symbole",
	"a price": "un prix",
	"a moving price": "un prix mobile",
	"a share": "une part",
	"a tempo": "un tempo",
	"a cost": "un coût",
	"an immunity period": "une durée d'immunité",
	"a TAO reserve": "une réserve de TAO",
	"an alpha reserve": "une réserve d'alpha",
	"an amount of alpha": "une quantité d'alpha",
	"an amount of tokens": "une quantité de jetons",
};

/** Where something stands in a file. */
const places: Phrases = {
	'Row {#}, column "{=}": {}': "Ligne {}, colonne « {} » : {}",
	'Row "{=}" of "{=}": {}': "Ligne « {} » de « {} » : {}",
	'Entry {#}, column "{=}": {}': "Entrée {}, colonne « {} » : {}",
	'Entry "{=}", column "{=}": {}': "Entrée « {} », colonne « {} » : {}",
	'Entry "{=}", "{=}": {}': "Entrée « {} », « {} » : {}",
	'Entry {#} of "{=}": {}': "Entrée {} de « {} » : {}",
	'UID {#}, "{=}": {}': "UID {}, « {} » : {}",
};

/** What is asked where a file can be read in several ways, and the choices. */
const questions: Phrases = {
	"{} Say which: {=}.": "{} Dites laquelle : {}.",
	"{=} holds UIDs of a subnet and a table of subnets.":
		"{} contient les UID d'un sous-réseau et une table de sous-réseaux.",
	"the UIDs": "les UID",
	"the table": "la table",
	"{=} holds {}, and one is read at a time.": "{} contient {}, et un seul est lu à la fois.",
	"several subnets": "plusieurs sous-réseaux",
	"several blocks of one subnet": "plusieurs blocs d'un sous-réseau",
	"subnet {=}": "sous-réseau {}",
	"block {=}": "bloc {}",
	"all blocks, one after another": "tous les blocs, l'un après l'autre",
	"{=} is a history of {#} moments, and one is read at a time.":
		"{} est un historique de {} moments, et un seul est lu à la fois.",
	"{=} has numbers such as {=}.": "{} a des nombres comme {}.",
	"{=} has {#} stakes and rows of {#} weights.": "{} a {} mises et des lignes de {} poids.",
	"rows: validators, columns: their miners": "lignes : les validateurs, colonnes : leurs mineurs",
	"rows: each UID's weights on all UIDs": "lignes : les poids de chaque UID sur tous les UID",
	"the comma separates thousands": "la virgule sépare les milliers",
	"the comma is the decimal point": "la virgule est la virgule décimale",
	'{=} has three UIDs, and three numbers in each entry of "{=}".':
		"{} a trois UID, et trois nombres dans chaque entrée de « {} ».",
	"each entry is one UID's weights on all three": "chaque entrée donne les poids d'un UID sur les trois",
	"each entry is [from, to, weight]": "chaque entrée est [from, to, weight]",
	'{=} has a cell of "{=}" for every two UIDs, by key.': "{} a une cellule de « {} » pour chaque paire d'UID, par clé.",
	"each entry is one UID's weights from all others (as pandas writes columns)":
		"chaque entrée donne les poids que tous les autres donnent à un UID (comme pandas écrit des colonnes)",
	"each entry is one UID's weights on all others": "chaque entrée donne les poids d'un UID sur tous les autres",
};

/** What a file was taken for. */
const forms: Phrases = {
	"Read as one subnet's metagraph ({}): {#} UIDs, {}.": "Lu comme le métagraphe d'un sous-réseau ({}) : {} UID, {}.",
	"no weights": "sans poids",
	"no weights that can be read": "sans poids lisibles",
	"{#} weights from {}": "{} poids tirés de : {}",
	"an empty list": "une liste vide",
	"{#} entries [from, to, weight]": "{} entrées [from, to, weight]",
	"a matrix of {#} × {#}": "une matrice de {} × {}",
	"{#} rows [UID, its weights]": "{} lignes [UID, ses poids]",
	"{#} rows, one per UID": "{} lignes, une par UID",
	"{#} entries of validator, miner and weight": "{} entrées avec validateur, mineur et poids",
	"{#} rows by key": "{} lignes par clé",
	"Read as {#} moments of one subnet, one after another. The last: {}":
		"Lu comme {} moments d'un sous-réseau, l'un après l'autre. Le dernier : {}",
	'Read as scores of {#} miners ("{=}"); more counts as better.':
		"Lu comme les scores de {} mineurs (« {} ») ; plus vaut mieux.",
	'Read as scores of {#} miners ("{=}"); more counts as better. Beside it: {=}.':
		"Lu comme les scores de {} mineurs (« {} ») ; plus vaut mieux. À côté : {}.",
	"Read as a table of {#} {} ({}).": "Lu comme une table de {} {} ({}).",
	subnet: "sous-réseau",
	subnets: "sous-réseaux",
	"a metagraph in columns": "un métagraphe en colonnes",
	"subnets by netuid": "des sous-réseaux par netuid",
	"a list of UIDs": "une liste d'UID",
	"a simulator's case of {#} validators and {#} miners": "le cas d'un simulateur, {} validateurs et {} mineurs",
	"one epoch of several": "une époque parmi plusieurs",
	"no rows": "aucune ligne",
	"weights alone": "des poids seuls",
	"a table of UIDs": "une table d'UID",
	"a table with a column for each amount": "une table avec une colonne par quantité",
	"btcli subnets metagraph or show": "btcli subnets metagraph ou show",
	"btcli subnets list": "btcli subnets list",
	"taostats metagraph": "taostats, métagraphe",
	"taostats weights": "taostats, poids",
	"taostats pools": "taostats, réserves",
	"the SDK's state dict": "le state dict du SDK",
	"the SDK's MetagraphInfo": "le MetagraphInfo du SDK",
	"neurons by hotkey": "des neurones par clé chaude",
	"a registry with nested economics": "un registre dont l'économie est imbriquée",
	"dynamic info of the chain": "dynamic info de la chaîne",
};

/** What was converted or passed over. */
const notes: Phrases = {
	"Lines before the JSON were passed over.": "Les lignes avant le JSON ont été passées.",
	"Lines after the JSON were passed over.": "Les lignes après le JSON ont été passées.",
	'"{=}" stands twice in one object: the later one counts.':
		"« {} » se trouve deux fois dans un objet : le second compte.",
	'"NaN" and "None", as Python writes them, count as no value.':
		"« NaN » et « None », tels que Python les écrit, comptent pour une absence de valeur.",
	"Amounts such as {=} were read as thousands (k), millions (M) or billions (B), as exact as they are written.":
		"Des quantités comme {} ont été lues comme milliers (k), millions (M) ou milliards (B), aussi exactes qu'elles sont écrites.",
	'"{=}" was read as the blocks since a UID\'s last weights, counted back from block {#}.':
		"« {} » a été lu comme les blocs passés depuis les derniers poids d'un UID, comptés en arrière depuis le bloc {}.",
	'"{=}" counts the blocks since a UID\'s last weights, and the file names no block: left out.':
		"« {} » compte les blocs passés depuis les derniers poids d'un UID, et le fichier ne nomme pas de bloc : écarté.",
	'"{=}" is one number for each UID and does not say whom it rates, so it was left out.':
		"« {} » est un seul nombre par UID et ne dit pas qui il note : écarté.",
	"No UIDs stand beside the hotkeys: they are counted in the file's order.":
		"Aucun UID n'est à côté des clés chaudes : ils sont comptés dans l'ordre du fichier.",
	"The file says that more pages follow it: import all pages together.":
		"Le fichier dit que d'autres pages le suivent : importez toutes les pages ensemble.",
	"Commas before a bracket, comments and names without quotes were read as JSON5 has them.":
		"Virgules avant un crochet, commentaires et noms sans guillemets ont été lus comme en JSON5.",
	"One value a line (JSON Lines).": "Une valeur par ligne (JSON Lines).",
	"This is page {} of {} ({} entries in all): import all pages together.":
		"C'est la page {} sur {} ({} entrées en tout) : importez toutes les pages ensemble.",
	"{=}: more than can exist in tokens, so read as rao (1 token = 1,000,000,000).":
		"{} : plus qu'il ne peut exister de jetons, donc lu comme des rao (1 jeton = 1 000 000 000).",
	"The reported {} is neither a share nor a number up to 65,535, and was left out.":
		"La colonne {} n'est ni une part ni un nombre jusqu'à 65 535, et a été écartée.",
	incentive: "incentive",
	dividends: "dividends",
	consensus: "consensus",
	validatorTrust: "validatorTrust",
	"Scores go up to {#}: divided by it, so that the best miner stands at 1.":
		"Les scores vont jusqu'à {} : ils sont divisés par lui, si bien que le meilleur mineur est à 1.",
};

/** Names that imports get. */
const names: Phrases = {
	"Subnet {#} at block {#}": "Sous-réseau {} au bloc {}",
	"Subnet {#} at block {#} and {#} before": "Sous-réseau {} au bloc {}, et {} avant",
	"Subnet {#}": "Sous-réseau {}",
	"Subnet {#} and {#} before": "Sous-réseau {}, et {} avant",
	"{#} scores of {=}": "{} scores de {}",
	"1 subnet at block {#}": "1 sous-réseau au bloc {}",
	"{#} subnets at block {#}": "{} sous-réseaux au bloc {}",
	"1 subnet of {=}": "1 sous-réseau de {}",
	"{#} subnets of {=}": "{} sous-réseaux de {}",
};

/** What is said of imported files (src/chain/imports). */
export const importPhrases: Phrases = {
	...things,
	...questions,
	...forms,
	...notes,
	...names,
	...places,
};
