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

/** Why a row or a file was left out. */
const refusals: Phrases = {
	"{.} is not {}. Use 0 or more, such as 1234.5.": "{} n'est pas {}. Donnez 0 ou plus, par exemple 1234.5.",
	"{.} is not {}. Use a whole number from {} to {}.": "{} n'est pas {}. Donnez un nombre entier de {} à {}.",
	"{.} is not {}.": "{} n'est pas {}.",
	"The text is longer than {} can be. Use at most {} characters.":
		"Le texte est plus long que ne peut l'être {}. Donnez au plus {} caractères.",
	"{.} is not {}: there can be 21,000,000 at most. Give it in whole tokens, or in rao under a name that ends in _rao.":
		"{} n'est pas {} : il ne peut y en avoir que 21 000 000. Donnez des jetons entiers, ou des rao sous un nom qui finit par _rao.",
	"{.} is not a stake: there can be 21,000,000 at most. Give it in the same unit as the others.":
		"{} n'est pas une mise : il ne peut y en avoir que 21 000 000. Donnez la même unité que pour les autres.",
	'{#} is less than the {#} of alpha in it ("{=}"). Correct one of them.':
		"{} est moins que les {} d'alpha qu'elle contient (« {} »). Corrigez l'un des deux.",
	'{#} is less than the alpha in it ("{=}"). Correct one of them.':
		"{} est moins que l'alpha qu'elle contient (« {} »). Corrigez l'un des deux.",
	'{#} is more than the {#} under "{=}". Correct one of them.':
		"{} est plus que les {} de « {} ». Corrigez l'un des deux.",
	"{.} is not a share. Use 0 to 1.": "{} n'est pas une part. Donnez 0 à 1.",
	"{.} is not a UID of this file. Give it a row of its own.":
		"{} n'est pas un UID de ce fichier. Donnez-lui une ligne à lui.",
	"UID {#} has a row already. Remove one of them.": "L'UID {} a déjà une ligne. Retirez l'une des deux.",
	"UID {#} weighs UID {#} twice. Remove one of them.":
		"L'UID {} note deux fois l'UID {}. Retirez l'une des deux notes.",
	"{.} has a score already. Remove one of them.": "{} a déjà un score. Retirez l'un des deux.",
	"{#} stands in an earlier row already. Remove one of them.":
		"{} se trouve déjà dans une ligne précédente. Retirez l'une des deux.",
	"a pool without alpha has no price. Give the alpha in the pool, or a price.":
		"une réserve sans alpha n'a pas de prix. Donnez l'alpha dans la réserve, ou un prix.",
	"this is not a weight. Use [from, to, weight].": "ce n'est pas un poids. Écrivez [from, to, weight].",
	"this is not a weight. Use [UID, weight].": "ce n'est pas un poids. Écrivez [UID, poids].",
	'"{=}" is not a weight. Use UID:weight.': "« {} » n'est pas un poids. Écrivez UID:poids.",
	"these are no weights. Use [[UID, weight], …].": "ce ne sont pas des poids. Écrivez [[UID, poids], …].",
	"these are no weights. Use UID:weight, such as 3:0.5 7:0.5.":
		"ce ne sont pas des poids. Écrivez UID:poids, par exemple 3:0.5 7:0.5.",
	"this is no row of {#} weights. Give one number per UID, 0 for none.":
		"ce n'est pas une ligne de {} poids. Donnez un nombre par UID, 0 pour aucun.",
	"this is no row of weights. Use [UID, [[UID, weight], …]].":
		"ce n'est pas une ligne de poids. Écrivez [UID, [[UID, poids], …]].",
	"there are {#} rows for {#} UIDs. Give one row per UID.": "il y a {} lignes pour {} UID. Donnez une ligne par UID.",
	"this does not say from whom to whom. Give both UIDs.": "on ne voit pas de qui à qui. Donnez les deux UID.",
	"{#} UIDs have {#} weights. Give as many.": "{} UID ont {} poids. Donnez-en autant.",
	"{#} weights for {#} UIDs. Give one number per UID, 0 for none.":
		"{} poids pour {} UID. Donnez un nombre par UID, 0 pour aucun.",
	'"{=}" has {#} entries for {#} under "{=}". Give one for each UID.':
		"« {} » a {} entrées pour {} sous « {} ». Donnez-en une par UID.",
	"Entry {#}": "Entrée {}",
};

/** Why a file as a whole cannot be read. */
const files: Phrases = {
	"{=} is empty. Choose a file with rows.": "{} est vide. Choisissez un fichier qui a des lignes.",
	"{=} has {} million characters. Use a file of at most 16 million.":
		"{} a {} millions de caractères. Prenez un fichier d'au plus 16 millions.",
	"{=}, row {#}: a quoted cell is never closed. Add the missing quotation mark.":
		"{}, ligne {} : une cellule entre guillemets n'est jamais fermée. Ajoutez le guillemet qui manque.",
	"{=} is packed with gzip. Unpack it and import what is in it.":
		"{} est comprimé avec gzip. Décompressez-le et importez ce qu'il contient.",
	'{=} is {}, which only programs can open. Write it as JSON with the six lines of Python under "Where do I get a file?".':
		"{} est {}, que seuls des programmes ouvrent. Écrivez-le en JSON avec les six lignes de Python de « Où trouver un fichier ? ».",
	"a .npz or .pt file (an archive of numbers)": "un fichier .npz ou .pt (une archive de nombres)",
	"a .npy file of NumPy": "un fichier .npy de NumPy",
	"a pickle, as torch.save and metagraph.save write it":
		"un fichier pickle, tel que l'écrivent torch.save et metagraph.save",
	"packed with gzip": "comprimé avec gzip",
	"{=} is no text. Use JSON or CSV, in UTF-8 or UTF-16.":
		"{} n'est pas du texte. Prenez du JSON ou du CSV, en UTF-8 ou UTF-16.",
	"{=} is not complete JSON (line {#}, column {#}). Save it again.":
		"{} n'est pas du JSON complet (ligne {}, colonne {}). Enregistrez-le de nouveau.",
	"{=} is not complete JSON: it ends too early. Save it again.":
		"{} n'est pas du JSON complet : il finit trop tôt. Enregistrez-le de nouveau.",
	"{=} is not complete JSON. Save it again.": "{} n'est pas du JSON complet. Enregistrez-le de nouveau.",
	"{=}: both give weights of the same subnet. Import one of them.":
		"{} : les deux donnent les poids du même sous-réseau. N'en importez qu'un.",
	"{=}: two lists of UIDs, and not both say which UID each entry is. Import one of them.":
		"{} : deux listes d'UID, dont l'une ne dit pas à quel UID est chaque entrée. N'en importez qu'une.",
	"{=} has more than 1,100,000 weights. Use a file of one subnet, which has 65,536 at most.":
		"{} a plus de 1 100 000 poids. Prenez le fichier d'un seul sous-réseau, qui en a au plus 65 536.",
	"{=} is about one wallet (btcli stake list or wallet overview), which says nothing of a whole subnet. Use btcli subnets metagraph.":
		"{} ne parle que d'un portefeuille (btcli stake list ou wallet overview), et ne dit rien d'un sous-réseau entier. Utilisez btcli subnets metagraph.",
	"{=}: a simulator's case is a network of its own. Import it alone.":
		"{} : le cas d'un simulateur est un réseau à lui seul. Importez-le seul.",
	"{=}, epoch {#}: there are not {#} stakes and {#} rows of {#} weights, as in the first. Give every epoch as many.":
		"{}, époque {} : il n'y a pas {} mises et {} lignes de {} poids, comme dans la première. Donnez-en autant à chaque époque.",
	"{=} has {#} epochs. Use at most {#}.": "{} a {} époques. Donnez-en au plus {}.",
	"{=} is the chain's storage as it lies there, in hexadecimal. Decode it first, for example with polkadot-js or the SDK's query_map.":
		"{} est le stockage brut de la chaîne, en hexadécimal. Décodez-le d'abord, par exemple avec polkadot-js ou le query_map du SDK.",
	'{=} has rows without names, so nothing says which number is a stake. Put the columns\' names into a first row, such as ["uid", "stake"], or write objects.':
		'{} a des lignes sans noms : rien ne dit quel nombre est une mise. Mettez les noms des colonnes dans une première ligne, par exemple ["uid", "stake"], ou écrivez des objets.',
	'{=} is neither JSON nor a table of UIDs, subnets or scores: its first row names none of "uid", "netuid" and "score". Put the columns\' names into a first row.':
		"{} n'est ni du JSON ni une table d'UID, de sous-réseaux ou de scores : sa première ligne ne nomme ni « uid », ni « netuid », ni « score ». Mettez les noms des colonnes dans une première ligne.",
	'{=} holds neither subnets nor a metagraph. Use a list of subnets with their pools, or stakes under "stake" with weights under "weights".':
		"{} ne contient ni sous-réseaux ni métagraphe. Prenez une liste de sous-réseaux avec leurs réserves, ou des mises sous « stake » et des poids sous « weights ».",
	"{=} has no row that can be used. Add rows below the names of the columns.":
		"{} n'a aucune ligne utilisable. Ajoutez des lignes sous les noms des colonnes.",
	"{=} has no row that can be used. {}": "{} n'a aucune ligne utilisable. {}",
	"Add rows.": "Ajoutez des lignes.",
	'{=} has no column "{=}". Add it, one row per subnet.':
		"{} n'a pas de colonne « {} ». Ajoutez-la, une ligne par sous-réseau.",
	"{=} gives nobody a stake. {}": "{} ne donne de mise à personne. {}",
	"{=} lists keys, and neither their UIDs nor subnets with pools. Use a metagraph, in which every entry has its UID and stake.":
		"{} énumère des clés, sans leurs UID ni sous-réseaux avec réserves. Prenez un métagraphe, où chaque entrée a son UID et sa mise.",
	"Every stake is 0.": "Toutes les mises sont 0.",
	"{=} holds weights and no stakes. Import it together with the metagraph of the same subnet and block.":
		"{} contient des poids et pas de mises. Importez-le avec le métagraphe du même sous-réseau et du même bloc.",
	"{=} has {#} UIDs. Use a file with 1 to {#}.": "{} a {} UID. Prenez un fichier qui en a de 1 à {}.",
	"{=} has {#} UIDs. Use a file with 1 to {#}. {}": "{} a {} UID. Prenez un fichier qui en a de 1 à {}. {}",
	'{=} has no stakes. Add a list or column "stake", or import it together with the metagraph of the same subnet and block.':
		"{} n'a pas de mises. Ajoutez une liste ou une colonne « stake », ou importez-le avec le métagraphe du même sous-réseau et du même bloc.",
	'{=}, "{=}": all stakes together are {}, more than can exist (21,000,000). Give them in whole tokens, or in rao as "stake_rao".':
		"{}, « {} » : toutes les mises ensemble font {}, plus qu'il ne peut en exister (21 000 000). Donnez-les en jetons entiers, ou en rao sous « stake_rao ».",
	'{=}, "{=}": these are several epochs in one file. Write one file per epoch, with "stake", "weights" and "block", and import them together.':
		"{}, « {} » : ce sont plusieurs époques dans un fichier. Écrivez un fichier par époque, avec « stake », « weights » et « block », et importez-les ensemble.",
	'{=} has {} with a score above 0. Use 2 to {}, such as "miner,score".':
		"{} a {} avec un score au-dessus de 0. Donnez-en 2 à {}, par exemple « miner,score ».",
	'{=} has {} with a score above 0. Use 2 to {}, such as "miner,score". {}':
		"{} a {} avec un score au-dessus de 0. Donnez-en 2 à {}, par exemple « miner,score ». {}",
	"one miner": "un mineur",
	"{#} miners": "{} mineurs",
	'{=} has no scores. Give a row per miner with a column "score", 0 or more.':
		"{} n'a pas de scores. Donnez une ligne par mineur avec une colonne « score », 0 ou plus.",
	'{=} has no column "score", and under "{=}" less is better. Add "score", where more is better, such as 1 divided by it.':
		"{} n'a pas de colonne « score », et sous « {} » moins vaut mieux. Ajoutez « score », où plus vaut mieux, par exemple 1 divisé par elle.",
	"{=} holds several subnets. Say which with netuid, or import one subnet's files.":
		"{} contient plusieurs sous-réseaux. Dites lequel par netuid, ou importez les fichiers d'un seul.",
	"{=} has no subnet like that. {}": "{} n'a pas de tel sous-réseau. {}",
	"Say another than {}.": "Dites-en un autre que {}.",
	"netuid={=} and block={=}": "netuid={} et block={}",
	"netuid={=}": "netuid={}",
	"block={=}": "block={}",
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
	...refusals,
	...files,
	...questions,
	...forms,
	...notes,
	...names,
	...places,
};
