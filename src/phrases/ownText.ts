import { type Phrases } from "../simulations/kit/phraseBook.ts";

/** Numbers that sources have, and since when. */
const quantities: Phrases = {
	"{}: the source has {} ({}).": "{} : la source dit {} ({}).",
	"{}: {} here; the source has {} ({}).": "{} : {} ici ; la source dit {} ({}).",
	"Pay of the best miner on Ridges": "Paie du meilleur mineur de Ridges",
	"an independent figure of autumn 2025; recorded prices give 50,000 to 81,000":
		"chiffre indépendant de l'automne 2025 ; les prix relevés donnent 50 000 à 81 000",
	"All TAO that there will be": "Tout le TAO qu'il y aura",
	"by the chain's code": "selon le code de la chaîne",
	"Time between two blocks": "Temps entre deux blocs",
	"The owner's part of a subnet's emission": "Part du propriétaire dans l'émission d'un sous-réseau",
	"by the chain's code; 41 for miners and 41 for validators with their stakers":
		"selon le code de la chaîne ; 41 pour les mineurs et 41 pour les validateurs avec leurs stakers",
	"Tokens that Chutes makes in a day": "Jetons que Chutes produit par jour",
	"its team's statements of 2025 and early 2026": "déclarations de son équipe, 2025 et début 2026",
	"Rows that Data Universe holds": "Lignes que contient Data Universe",
	"by its own account": "selon ses propres dires",
	"Parameters of Covenant-72B": "Paramètres de Covenant-72B",
	"the model of subnet 3": "le modèle du sous-réseau 3",
	"Parameters of INTELLECT-1": "Paramètres d'INTELLECT-1",
	"trained on three continents in 2024": "entraîné sur trois continents en 2024",
	"Google's electricity in a year": "Électricité de Google en un an",
	"all of Google in 2024; its data centres alone 30.8, and 24.3 in 2023":
		"tout Google en 2024 ; ses centres de données seuls, 30,8, et 24,3 en 2023",
	"Bitcoin's electricity in a year": "Électricité de Bitcoin en un an",
	"best estimate for 2024; bounds 95 and 281": "meilleure estimation pour 2024 ; bornes 95 et 281",
	"Microsoft's electricity in a year": "Électricité de Microsoft en un an",
	"its fiscal year 2024": "son exercice 2024",
	"Share of the three largest cloud firms": "Part des trois plus grandes firmes du cloud",
	"third quarter of 2025": "troisième trimestre 2025",
	"Private investment in AI in the United States": "Investissement privé dans l'IA aux États-Unis",
	"What OpenAI has raised": "Ce qu'a levé OpenAI",
	"by late 2025; more was raised in 2026": "à la fin de 2025 ; davantage a été levé en 2026",
	"What Mistral has raised": "Ce qu'a levé Mistral",
	"by late 2025; its round C alone brought 1.7 billion euros":
		"à la fin de 2025 ; sa série C a apporté à elle seule 1,7 milliard d'euros",
	"Jobs that Amazon cut": "Emplois supprimés par Amazon",
	"announced on 28 October 2025; 16,000 more on 28 January 2026":
		"annoncé le 28 octobre 2025 ; 16 000 de plus le 28 janvier 2026",
	"Taiwan's TSMC in foundry revenue": "TSMC (Taïwan) dans le chiffre d'affaires des fonderies",
	"pure foundries, third quarter of 2025": "fonderies pures, troisième trimestre 2025",
	"Organisations without a return on generative AI": "Organisations sans retour sur l'IA générative",
	"one survey of 2025, not drawn at random; another found positive returns in three of four firms":
		"une enquête de 2025, sans tirage au sort ; une autre a trouvé des retours positifs dans trois firmes sur quatre",
	"Weekly users of ChatGPT": "Utilisateurs de ChatGPT par semaine",
	"Time in which the length of tasks doubles": "Temps dans lequel la longueur des tâches double",
	"2019 to 2025; about every 4 months lately": "2019 à 2025 ; tous les 4 mois environ ces derniers temps",
	"Students in the United Kingdom who use generative AI": "Étudiants du Royaume-Uni qui utilisent l'IA générative",
	"early 2025, in their studies; 88 in assessed work; 66 and 53 a year before":
		"début 2025, pour leurs études ; 88 dans des travaux notés ; 66 et 53 un an plus tôt",
	"Time on YouTube that follows recommendations": "Temps sur YouTube qui suit des recommandations",
	"said by its product chief in January 2018": "selon son directeur produit, janvier 2018",
	"Essays of learners that detectors took for a machine's":
		"Rédactions d'apprenants que des détecteurs ont prises pour celles d'une machine",
	"seven detectors, 91 essays, 2023": "sept détecteurs, 91 rédactions, 2023",
};

/** What a reader's own claims are found to be. */
const claims: Phrases = {
	"The quote has no words.": "La citation n'a pas de mots.",
	"The quote is there, but not between what should stand before and after it.":
		"La citation est là, mais pas entre ce qui devrait la précéder et la suivre.",
	"The quote stands there {} times. Add what stands before or after it.":
		"La citation est là {} fois. Ajoutez ce qui la précède ou la suit.",
	"Its words are not in the text any more.": "Ses mots ne sont plus dans le texte.",
	"A number in the sentence changed: {} is {}.": "Un nombre de la phrase a changé : {} est {}.",
	"{=} now": "désormais {}",
	gone: "parti",
	"Its sentence is there.": "Sa phrase est là.",
	"Its sentence is there. {}": "Sa phrase est là. {}",
	"The sentence reads a little differently now: “{=}”": "La phrase a un peu changé : « {} »",
	'The run has no figure "{=}". {}': "L'exécution n'a pas de chiffre « {} ». {}",
	"The run could not decide the claim.": "L'exécution n'a pu décider de l'affirmation.",
	"The run says {}; expected {}. {=}": "L'exécution dit : {} ; attendu : {}. {}",
	'{=}: {}; expected {}. Its unit is "{=}".': "{} : {} ; attendu : {}. Son unité est « {} ».",
	"{=}: {}; expected {}.": "{} : {} ; attendu : {}.",
	"{#} to {}": "{} à {}",
	"at least {}": "au moins {}",
	"at most {}": "au plus {}",
	yes: "oui",
	"leans yes": "plutôt oui",
	depends: "cela dépend",
	"leans no": "plutôt non",
	no: "non",
	'The comment has no id: add id=… behind "claim".':
		"Le commentaire n'a pas d'identifiant : ajoutez id=… après « claim ».",
	"There is no sentence before this comment.": "Il n'y a pas de phrase avant ce commentaire.",
	'There are two claims "{=}". Give one another id.':
		"Il y a deux affirmations « {} ». Donnez à l'une un autre identifiant.",
	'There is no claim "{=}" in this file.': "Il n'y a pas d'affirmation « {} » dans ce fichier.",
	"This scenario carries no claim, so there is nothing to check. Use run.":
		"Ce scénario ne porte pas d'affirmation : il n'y a rien à contrôler. Utilisez run.",
	"A claim of a scenario cannot start from a network file.":
		"L'affirmation d'un scénario ne peut partir d'un fichier de réseau.",
	"{=} has nothing to run.": "{} n'a rien à lancer.",
	'"{=}" needs a "simulation" beside it.': "« {} » demande une « simulation » à côté.",
	'Say what is expected of the run: add "expect".': "Dites ce qui est attendu de l'exécution : ajoutez « expect ».",
	'"{=}" is no expectation. Write it as {=}.': "« {} » n'est pas une attente. Écrivez-la comme {}.",
	'A range is expected of a figure: add "figure".': "Un intervalle s'attend d'un chiffre : ajoutez « figure ».",
	'A verdict is on a claim: set "finding" to one of {=}.':
		"Un verdict porte sur une affirmation : donnez à « finding » l'un de {}.",
};

/** The scorecard of a reader's own claims. */
const scorecard: Phrases = {
	"✓ as expected": "✓ comme attendu",
	"· bound to its sentence": "· liée à sa phrase",
	"✗ not as expected": "✗ pas comme attendu",
	"? sentence lost": "? phrase perdue",
	"! could not be run": "! n'a pu être lancée",
	" It carries: {=}": " Elle porte : {}",
	"# {=}: how much of it stands?": "# {} : qu'en reste-t-il ?",
	"{} of {} claims stand. {}": "{} affirmations sur {} tiennent. {}",
	"Each is tested by a run.": "Chacune est testée par une exécution.",
	"{} are bound to a sentence only, and not tested.": "{} sont seulement liées à une phrase, et non testées.",
	"{} is bound to a sentence only, and not tested.": "{} est seulement liée à une phrase, et non testée.",
	"## What breaks": "## Ce qui cède",
	"## Every claim": "## Toutes les affirmations",
	"| | claim | expected | found | sources |": "| | affirmation | attendu | trouvé | sources |",
	"## To run again": "## Pour relancer",
	"[yes] ": "[oui] ",
	"[leans yes] ": "[plutôt oui] ",
	"[depends] ": "[cela dépend] ",
	"[leans no] ": "[plutôt non] ",
	"[no] ": "[non] ",
	"[not tested] ": "[non testé] ",
};

/** What is said of a reader's own text (src/argument). */
export const ownTextPhrases: Phrases = { ...quantities, ...claims, ...scorecard };
