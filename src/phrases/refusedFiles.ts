import { type Phrases } from "../simulations/kit/phraseBook.ts";

/** Why a line is no YAML. */
const yaml: Phrases = {
	"Line {#} is not sound YAML. {}": "La ligne {} n'est pas du YAML valable. {}",
	"This is not complete JSON. Mend it where the editor underlines it, and run it again.":
		"Ce n'est pas du JSON complet. Corrigez-le là où l'éditeur le souligne, et relancez.",
	"An alias (*) stands alone: write the value out.": "Un alias (*) est seul : écrivez la valeur en entier.",
	"Anchors and aliases (& and *) cannot be used here: put the text in quotes, or write the value out.":
		"Ancres et alias (& et *) ne servent pas ici : mettez le texte entre guillemets, ou écrivez la valeur en entier.",
	"A line that begins with % cannot be used here: put the text in quotes.":
		"Une ligne qui commence par % ne sert pas ici : mettez le texte entre guillemets.",
	"A backslash in double quotes is followed by no known letter: write it twice.":
		"Une barre oblique inverse entre guillemets n'est suivie d'aucune lettre connue : doublez-la.",
	"This line is not indented as its neighbours, or a bracket is never closed: mend one or the other.":
		"Cette ligne n'est pas en retrait comme ses voisines, ou un crochet n'est jamais fermé : corrigez l'un ou l'autre.",
	"Tags and anchors (! and &) cannot be used here: leave them out.":
		"Étiquettes et ancres (! et &) ne servent pas ici : retirez-les.",
	"A text cannot begin with this character: put it in quotes.":
		"Un texte ne peut commencer par ce caractère : mettez-le entre guillemets.",
	"Two fields stand on one line: give each a line of its own, or put the text in quotes.":
		"Deux champs sont sur une ligne : donnez une ligne à chacun, ou mettez le texte entre guillemets.",
	"Lines with hyphens or fields cannot stand inside brackets: write all of it in brackets, or none.":
		"Des lignes à tirets ou à champs ne vont pas entre crochets : mettez tout entre crochets, ou rien.",
	"This field stands there twice: keep one of the two.": "Ce champ est là deux fois : gardez l'un des deux.",
	"This cannot be read: write it anew.": "Ceci est illisible : écrivez-le de nouveau.",
	"The name of this field is too long: make it shorter.": "Le nom de ce champ est trop long : raccourcissez-le.",
	"A bracket, quotation mark, comma or colon is missing here: add it.":
		"Il manque ici un crochet, un guillemet, une virgule ou un deux-points : ajoutez-le.",
	"The name of a field must stand on one line with its colon.":
		"Le nom d'un champ doit être sur la même ligne que son deux-points.",
	"Anchors and aliases (& and *) cannot be used here: write the value out.":
		"Ancres et alias (& et *) ne servent pas ici : écrivez la valeur en entier.",
	"A line of three hyphens begins a second document: keep one of the two.":
		"Une ligne de trois tirets commence un second document : gardez l'un des deux.",
	"Tags (!) cannot be used here: leave them out.": "Les étiquettes (!) ne servent pas ici : retirez-les.",
	"The name of a field must be a text: put it in quotes.":
		"Le nom d'un champ doit être un texte : mettez-le entre guillemets.",
	"This is nested too deep: write it flatter.": "L'imbrication est trop profonde : écrivez plus à plat.",
	"This line is indented with a tab: use spaces.":
		"Le retrait de cette ligne est une tabulation : utilisez des espaces.",
	"This cannot stand here: put the text in quotes, or remove it.":
		"Ceci n'a pas sa place ici : mettez le texte entre guillemets, ou retirez-le.",
};

/** Links, scenarios, files of ours. */
const files: Phrases = {
	"This link cannot be used: {}. Copy it anew with Copy Link.":
		"Ce lien est inutilisable : {}. Copiez-le de nouveau avec Copier le lien.",
	"it is longer than {} characters": "il a plus de {} caractères",
	"it is not a link": "ce n'est pas un lien",
	"it names no run of Subnet Explorer": "il ne nomme aucune exécution de Subnet Explorer",
	"it has no version": "il n'a pas de version",
	"it is of version {=}, and this extension knows version {=}":
		"il est de version {}, et cette extension connaît la version {}",
	'it says "{=}" twice': "il dit « {} » deux fois",
	'"{=}" means nothing in it': "« {} » n'y veut rien dire",
	"This file is written in a way that the form cannot change: edit its text.":
		"Ce fichier est écrit d'une façon que le formulaire ne peut changer : modifiez son texte.",
	"{=}: my scenario": "{} : mon scénario",
	"A scenario has at most {} characters.": "Un scénario a au plus {} caractères.",
	"A claims file has at most {} characters.": "Un fichier d'affirmations a au plus {} caractères.",
	"{=} cannot be opened. Check that the file is there and may be read.":
		"{} ne peut être ouvert. Vérifiez que le fichier est là et peut être lu.",
	'There is no template "{=}". {}': "Il n'y a pas de modèle « {} ». {}",
	'"{=}" was written by a newer Subnet Explorer (file version {=}, this one reads up to {=}). Update the extension to read it.':
		"« {} » a été écrit par un Subnet Explorer plus récent (fichier de version {} ; celui-ci lit jusqu'à {}). Mettez l'extension à jour pour le lire.",
	'"{=}" cannot be read: {}. It was set aside as "{=}"; {}.':
		"« {} » est illisible : {}. Il a été mis de côté sous « {} » ; {}.",
	'"{=}" cannot be read: {}.': "« {} » est illisible : {}.",
	'"{=}" cannot be read: {}. {}': "« {} » est illisible : {}. {}",
	"Export the run again as Whole run (JSON).": "Exportez de nouveau l'exécution comme Exécution entière (JSON).",
	"it is not complete JSON": "ce n'est pas du JSON complet",
	"it is not a file of kind {=}": "ce n'est pas un fichier du genre {}",
	"there is no file version {=}": "il n'y a pas de version {} de ce fichier",
	"it is larger than 16 MB": "il dépasse 16 Mo",
	'{} It was set aside as "{=}"; {}.': "{} Il a été mis de côté sous « {} » ; {}.",
	"nothing else is lost": "rien d'autre n'est perdu",
	"import its file again": "importez de nouveau son fichier",
	"test the claims again": "testez de nouveau les affirmations",
	"test every claim again for a new scorecard": "testez de nouveau toutes les affirmations pour un nouveau bilan",
	"The scorecard that comes with the extension cannot be read: {} Install the extension again.":
		"Le bilan livré avec l'extension est illisible : {} Réinstallez l'extension.",
	"{} but was not kept. {}": "{}, mais le résultat n'a pas été conservé. {}",
	"The run is shown": "L'exécution est montrée",
	"The sweep is shown": "Le balayage est montré",
	"It is shown": "L'analyse est montrée",
	"The scorecard is shown": "Le bilan est montré",
	"What the test found is shown": "Ce que le test a trouvé est montré",
	"The network is there until this window is closed": "Le réseau est là jusqu'à la fermeture de cette fenêtre",
	"Its file could not be written; the log has the details.":
		"Son fichier n'a pu être écrit ; le journal a les détails.",
	"The folder {=} may not be written. Check its rights, then save again.":
		"Le dossier {} est protégé en écriture. Vérifiez ses droits, puis enregistrez de nouveau.",
	"The folder {=} cannot be written. Check its disk, then save again.":
		"Impossible d'écrire dans le dossier {}. Vérifiez son disque, puis enregistrez de nouveau.",
	"The disk of {=} is full. Free some space, then save again.":
		"Le disque de {} est plein. Libérez de la place, puis enregistrez de nouveau.",
	"This imported network is no longer there. Import its file again under Your subnets.":
		"Ce réseau importé n'est plus là. Importez de nouveau son fichier sous Vos sous-réseaux.",
	"This sweep is no longer kept; it may have been deleted.": "Ce balayage n'est plus conservé ; il a pu être supprimé.",
	"This sensitivity is no longer kept; it may have been deleted.":
		"Cette analyse n'est plus conservée ; elle a pu être supprimée.",
	"This sweep is too large to keep. Export it instead, or ask for less.":
		"Ce balayage est trop grand pour être conservé. Exportez-le plutôt, ou demandez-en moins.",
	"This sensitivity is too large to keep. Export it instead, or ask for less.":
		"Cette analyse est trop grande pour être conservée. Exportez-la plutôt, ou demandez-en moins.",
	"The history holds {} runs. Delete some of them, then save again.":
		"L'historique contient {} exécutions. Supprimez-en, puis enregistrez de nouveau.",
	'There is no saved run "{=}"; it may have been deleted.':
		"Il n'y a pas d'exécution « {} » enregistrée ; elle a pu être supprimée.",
	"This run is too large to keep ({} MB, at most 16 MB). Export it instead, or run it with smaller values.":
		"Cette exécution est trop grande pour être conservée ({} Mo, au plus 16 Mo). Exportez-la plutôt, ou relancez-la avec des valeurs plus petites.",
	"A run's name has 1 to {} characters.": "Le nom d'une exécution a de 1 à {} caractères.",
};

/** Why a link, a scenario or a file of ours cannot be read (src/runs/ask, src/runs/archive). */
export const refusedFilePhrases: Phrases = { ...yaml, ...files };
