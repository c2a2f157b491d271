import { type Language } from "../src/language/language.ts";
import { typesetFrench } from "../src/language/typeset.ts";

/** French of what schemas say besides the words of simulations. */
const french: Readonly<Record<string, string>> = {
	"Subnet scenario": "Scénario de sous-réseau",
	"A run of one simulation of Subnet Explorer, written down so that others get the same result.":
		"Une exécution d'une simulation de Subnet Explorer, écrite pour que d'autres obtiennent le même résultat.",
	"Name of the run in lists.": "Nom de l'exécution dans les listes.",
	"Which question is asked.": "La question posée.",
	"Values of the simulation's parameters; those that are not named keep their defaults.":
		"Valeurs des paramètres de la simulation ; ceux qui ne sont pas nommés gardent leur valeur par défaut.",
	"Seed of the random numbers.": "Graine des nombres aléatoires.",
	"How many seeds, counted up from the first: more than one gives bands.":
		"Combien de graines, à compter de la première : plusieurs donnent des bandes.",
	"How many seeds, counted up from the first.": "Combien de graines, à compter de la première.",
	"The dated emission rules in force.": "Les règles d'émission datées en vigueur.",
	"When, in the simulation's own time: the day, epoch, month … of its chart.":
		"Quand, dans le temps de la simulation : le jour, l'époque, le mois… de son graphique.",
	"New values of parameters that can change while it runs.":
		"Nouvelles valeurs de paramètres qui peuvent changer en cours d'exécution.",
	"What happens, for the mark in the chart.": "Ce qui se passe, pour la marque du graphique.",
	"What changes while it runs.": "Ce qui change pendant l'exécution.",
	"Id of the figure.": "Identifiant du chiffre.",
	"Width of the 95 % interval of its mean over seeds, in its unit.":
		"Largeur de l'intervalle à 95 % de sa moyenne sur les graines, dans son unité.",
	"Runs no more seeds than it takes until a figure is known so well; seeds is the most.":
		"N'enchaîne les graines que jusqu'à ce qu'un chiffre soit aussi bien connu ; seeds en est le maximum.",
	"File of a real network to start from, in this file's folder or below it.":
		"Fichier d'un vrai réseau dont partir, dans le dossier de ce fichier ou plus bas.",
	"How the network's file is read, where it can be in several ways: blocks=all for every epoch of a series.":
		"Comment lire le fichier du réseau s'il peut l'être de plusieurs façons : blocks=all pour chaque époque d'une série.",
	"What is claimed, in a sentence.": "Ce qui est affirmé, en une phrase.",
	"Id of the figure that is expected in a range.": "Identifiant du chiffre attendu dans un intervalle.",
	"Id of the essay's claim whose verdict is expected.":
		"Identifiant de l'affirmation de l'essai dont on attend le verdict.",
	'What is expected: "3 to 6 ×", "yes", "at least leans yes".':
		'Ce qui est attendu, écrit en anglais : "3 to 6 ×", "yes", "at least leans yes".',
	"A claim that the run must bear out; `check` compares.":
		"Une affirmation que l'exécution doit confirmer ; `check` compare.",
	"Claims of a text": "Affirmations d'un texte",
	"Claims of a text of your own: each bound to a sentence, to a run, and to what is expected of it.":
		"Les affirmations d'un texte à vous : chacune liée à une phrase, à une exécution et à ce qu'on en attend.",
	"Name of the argument in lists.": "Nom de l'argument dans les listes.",
	"File of the text, relative to this one. Without it: the file of the same name.":
		"Fichier du texte, par rapport à celui-ci. À défaut : le fichier du même nom.",
	"Short name, lower case with hyphens; never change it.":
		"Nom court, en minuscules avec des traits d'union ; ne le changez jamais.",
	"What is claimed, in one sentence. Without it: the quote.":
		"Ce qui est affirmé, en une phrase. À défaut : la citation.",
	"The sentence, or a part of it, as it stands in the text.":
		"La phrase, ou une partie de la phrase, telle qu'elle est dans le texte.",
	"What stands right before the quote, where it occurs twice.":
		"Ce qui précède la citation, si elle apparaît deux fois.",
	"What stands right after it.": "Ce qui la suit.",
	"What is run.": "Ce qui est lancé.",
	"The run's figure that is expected in a range, by its id.":
		"Le chiffre de l'exécution attendu dans un intervalle, par son identifiant.",
	"The essay's claim whose verdict is expected, by its id.":
		"L'affirmation de l'essai dont on attend le verdict, par son identifiant.",
	"What the run should say.": "Ce que l'exécution devrait dire (écrit en anglais, comme dans les exemples).",
	"Where it is written: ids of the extension's sources, titles, or title and address.":
		"Où c'est écrit : identifiants de sources de l'extension, titres, ou titre et adresse.",
	"Claims of this file on which this one rests.": "Les affirmations de ce fichier sur lesquelles celle-ci repose.",
	"A note to yourself.": "Une note pour vous.",
};

/** A schema with what it says in a language. Words of simulations must be in that language already. */
export function schemaIn<T>(language: Language, schema: T): T {
	if (language === "en") return schema;
	return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
		(key === "title" || key === "description") && typeof value === "string" && Object.hasOwn(french, value)
			? typesetFrench(french[value]!)
			: value,
	) as T;
}
