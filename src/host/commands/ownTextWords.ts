import { wordsIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const ownTextCatalogue = {
	selectSentence: [
		"Select the sentence that makes the claim, then choose Claim This Sentence… again.",
		"Sélectionnez la phrase qui porte l'affirmation, puis choisissez de nouveau « Affirmer cette phrase… ».",
	],
	claimsUnreadable: [
		"The claims file beside this text cannot be read. Mend what is marked in it, then claim the sentence again.",
		"Le fichier d'affirmations de ce texte est illisible. Corrigez ce qui y est marqué, puis affirmez de nouveau la phrase.",
	],
	showClaimsFile: ["Show the Claims File", "Montrer le fichier d'affirmations"],
	claimSentence: ["Claim This Sentence", "Affirmer cette phrase"],
	whatTests: ["What tests it?", "Qu'est-ce qui la teste ?"],
	nothingTests: ["Nothing", "Rien"],
	bindOnly: ["bind the sentence only", "lier seulement la phrase"],
	runningOnce: ["Running it once", "Une première exécution"],
	whichFigure: ["Which figure?", "Quel chiffre ?"],
	asWhat: ["As what?", "Sous quelle forme ?"],
	claimsOfWhich: ["Claims of which text?", "Les affirmations de quel texte ?"],
	claimCure: [
		"Select a sentence of a text and choose “Claim This Sentence…”.",
		"Sélectionnez une phrase d'un texte et choisissez « Affirmer cette phrase… ».",
	],
	whichClaim: ["Which claim?", "Quelle affirmation ?"],
	checkClaims: ["Check My Claims", "Contrôler mes affirmations"],
	upToDate: ["Nothing in this text is out of date.", "Rien dans ce texte n'est périmé."],
	showOwnClaim: ["Show My Claim", "Montrer mon affirmation"],
	exportOwnClaim: ["Export My Claim", "Exporter mon affirmation"],
	runnable: ["Runnable file", "Fichier exécutable"],
	runnableHelp: [
		"Scenario and expectation in one file, which check and Run Scenario… read",
		"Scénario et attente en un fichier, que lisent check et Lancer un scénario…",
	],
	wholeArgument: ["Whole argument", "Argument entier"],
	wholeArgumentHelp: [
		"Every claim with its sources, and which supports which",
		"Chaque affirmation avec ses sources, et laquelle étaye laquelle",
	],
	openOwnScorecard: ["Open My Scorecard", "Ouvrir mon bilan"],
	showInText: ["Show in My Text", "Montrer dans mon texte"],
	noDisagree: [
		"No number of this text is known to disagree with a source.",
		"Aucun nombre de ce texte n'est connu pour contredire une source.",
	],
	allFound: [
		"Every section and claim of the essay was found in this text.",
		"Chaque section et affirmation de l'essai a été trouvée dans ce texte.",
	],
	showLost: ["Show What Is Lost", "Montrer ce qui est perdu"],
	notFound: ["Not found in this text", "Introuvable dans ce texte"],
	itsHeading: ["its heading", "son titre"],
	noParameter: [
		"No number of this text is a parameter of a simulation. Open your copy of the essay, where they are underlined.",
		"Aucun nombre de ce texte n'est un paramètre d'une simulation. Ouvrez votre copie de l'essai, où ils sont soulignés.",
	],
	changeNumber: ["Change Number in My Text", "Changer un nombre de mon texte"],
	whichNumber: ["Which number?", "Quel nombre ?"],
	annotate: ["Annotate My Text", "Annoter mon texte"],
	footnotes: ["Footnotes", "Notes de bas de page"],
	footnotesHelp: [
		"They cite the works in the BibTeX file beside it",
		"Elles citent les ouvrages du fichier BibTeX voisin",
	],
	notesBeside: ["Notes beside the text", "Notes à côté du texte"],
	explained: [
		"Subnets, roles, terms and known figures of this text have hovers now, and its outline names them.",
		"Les sous-réseaux, rôles, termes et chiffres connus de ce texte ont maintenant des infobulles, et son plan les nomme.",
	],
	isClaim: [
		(quote: string, id: string) => `“${quote}” is a claim now: ${id}. It stands in the Testing view.`,
		(quote: string, id: string) => `« ${quote} » est maintenant une affirmation : ${id}. Elle est dans la vue Test.`,
	],
	expect: [
		(now: string) => `What do you expect? Now it is ${now}`,
		(now: string) => `Qu'attendez-vous ? Pour l'instant c'est ${now}`,
	],
	writeAs: [(forms: string) => `Write it as ${forms}.`, (forms: string) => `Écrivez-le comme ${forms}.`],
	noOwnText: [
		(cure: string) => `No text is open that has claims of its own. ${cure}`,
		(cure: string) => `Aucun texte ouvert n'a ses propres affirmations. ${cure}`,
	],
	noOwnClaims: [
		(name: string, cure: string) => `${name} has no claims of its own. ${cure}`,
		(name: string, cure: string) => `${name} n'a pas ses propres affirmations. ${cure}`,
	],
	noTextBeside: [
		(name: string) => `The text of ${name} was not found beside it. Name it: text: my-essay.md`,
		(name: string) => `Le texte de ${name} n'a pas été trouvé à côté. Nommez-le avec text: my-essay.md`,
	],
	checking: [(title: string) => `Checking ${title}`, (title: string) => `Contrôle de ${title}`],
	stand: [
		(n: number, of: number) => `${n} of ${of} claims stand`,
		(n: number, of: number) => `${n} affirmations sur ${of} tiennent`,
	],
	scorecardOf: [(title: string) => `Scorecard of ${title}`, (title: string) => `Bilan de ${title}`],
	disagree: [
		(n: number) => `${n} ${n === 1 ? "number disagrees" : "numbers disagree"} with a source: see Problems.`,
		(n: number) => `${n} ${n > 1 ? "nombres contredisent" : "nombre contredit"} une source : voir Problèmes.`,
	],
	numberFrom: [
		(help: string, least: string, most: string) => `${help} From ${least} to ${most}.`,
		(help: string, least: string, most: string) => `${help} De ${least} à ${most}.`,
	],
	noNumber: [
		(id: string, name: string) => `${id} has no number "${name}".`,
		(id: string, name: string) => `${id} n'a pas de nombre « ${name} ».`,
	],
	nothingToNote: [
		(name: string) =>
			`${name} is no copy of the essay and has no claims of its own, so there is nothing to note. Select a sentence and choose “Claim This Sentence…”.`,
		(name: string) =>
			`${name} n'est pas une copie de l'essai et n'a pas ses propres affirmations : il n'y a rien à noter. Sélectionnez une phrase et choisissez « Affirmer cette phrase… ».`,
	],
	notesWritten: [
		(n: number, files: string) => `${n} notes were written. Works cited and manifest stand beside it: ${files}.`,
		(n: number, files: string) =>
			`${n} notes ont été écrites. Les ouvrages cités et le manifeste sont à côté : ${files}.`,
	],
} as const;

/** What commands on the reader's own text ask, offer and tell. */
export const ownTextWords = wordsIn(language, ownTextCatalogue);
