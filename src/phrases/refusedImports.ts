import { type Phrases } from "../simulations/kit/phraseBook.ts";

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

/** Why an imported file, or a row of it, cannot be read (src/chain/imports). */
export const refusedImportPhrases: Phrases = { ...refusals, ...files };
