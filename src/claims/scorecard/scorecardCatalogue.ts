import { type Lean } from "../../essay/lean.ts";

const english: Readonly<Record<Lean, string>> = {
	yes: "say yes to",
	"leans yes": "lean yes on",
	depends: "say that it depends on",
	"leans no": "lean no on",
	no: "say no to",
	undecided: "cannot decide",
	"not run": "have not come to",
};

const french: Readonly<Record<Lean, string>> = {
	yes: "oui pour",
	"leans yes": "plutôt oui pour",
	depends: "cela dépend pour",
	"leans no": "plutôt non pour",
	no: "non pour",
	undecided: "indécidable pour",
	"not run": "pas encore vues :",
};

/** What the scorecard's page says, in every language: a test looks for what stands in English among the French. */
export const scorecardSentences = {
	title: ["How much of the argument stands?", "Que reste-t-il de l'argument ?"],
	subject: [
		(title: string, author: string, day: string) => `Scorecard of “${title}” by ${author}, ${day}`,
		(title: string, author: string, day: string) => `Bilan de « ${title} », de ${author}, ${day}`,
	],
	alike: ["The problem and the remedy stand alike.", "Le problème et le remède tiennent aussi bien l'un que l'autre."],
	problemFirmer: ["The problem stands firmer than the remedy.", "Le problème tient mieux que le remède."],
	remedyFirmer: ["The remedy stands firmer than the problem.", "Le remède tient mieux que le problème."],
	chapters12: [
		(yes: number, of: number, no: number) =>
			`Chapters 1 and 2: sources support ${yes} of ${of} claims in full and refute ${no}.`,
		(yes: number, of: number, no: number) =>
			`Chapitres 1 et 2 : les sources étayent pleinement ${yes} affirmations sur ${of} et en réfutent ${no}.`,
	],
	chapter3: [
		(yes: number, of: number, no: number) =>
			`Chapter 3, on which the conclusion rests: ${yes} of ${of}, and they refute ${no}.`,
		(yes: number, of: number, no: number) =>
			`Chapitre 3, sur lequel repose la conclusion : ${yes} sur ${of}, et elles en réfutent ${no}.`,
	],
	unbroken: ["No step of the argument is broken.", "Aucune étape de l'argument n'est rompue."],
	breaksAt: [
		(steps: string) => `The argument breaks at ${steps}.`,
		(steps: string) => `L'argument se rompt à ${steps}.`,
	],
	quoted: [(text: string) => `“${text}”`, (text: string) => `« ${text} »`],
	claims: [
		(n: number) => `${n} ${n === 1 ? "claim" : "claims"}`,
		(n: number) => `${n} ${n > 1 ? "affirmations" : "affirmation"}`,
	],
	lean: [(lean: Lean, n: number) => `${english[lean]} **${n}**`, (lean: Lean, n: number) => `${french[lean]} **${n}**`],
	sources: [
		(claims: string, counts: string) => `**Sources** on ${claims}: ${counts}.`,
		(claims: string, counts: string) => `Les **sources**, sur ${claims} : ${counts}.`,
	],
	simulations: [
		(claims: string, counts: string) => `**Simulations** on ${claims}: ${counts}.`,
		(claims: string, counts: string) => `Les **simulations**, sur ${claims} : ${counts}.`,
	],
	arithmetic: [
		(claims: string, counts: string) =>
			`**Arithmetic** on the sources' own figures decides ${claims}: ${counts}. It is the same in every world, and no second witness beside the sources.`,
		(claims: string, counts: string) =>
			`Le **calcul** sur les chiffres mêmes des sources décide ${claims} : ${counts}. Il est pareil dans chaque monde, et n'est pas un second témoin à côté des sources.`,
	],
	untested: [
		"**Simulations** have not tested the claims over many worlds yet.",
		"Les **simulations** n'ont pas encore testé les affirmations sur de nombreux mondes.",
	],
	difference: [
		(claims: string, same: number, opposite: number, named: string) =>
			`Where sources and simulations can both decide (${claims}), they lean to the same side on **${same}** and to opposite ones on **${opposite}**${named === "" ? "" : `: ${named}`}.`,
		(claims: string, same: number, opposite: number, named: string) =>
			`Là où sources et simulations peuvent toutes deux décider (${claims}), elles penchent du même côté pour **${same}** et de côtés opposés pour **${opposite}**${named === "" ? "" : ` : ${named}`}.`,
	],
	chapterShare: [
		(title: string, yes: number, of: number) => `“${title}” (${yes} of ${of} supported in full)`,
		(title: string, yes: number, of: number) => `« ${title} » (${yes} sur ${of} pleinement étayées)`,
	],
	firmest: [
		(firmest: string, weakest: string) => `By sources the firmest chapter is ${firmest}, the weakest ${weakest}.`,
		(firmest: string, weakest: string) =>
			`D'après les sources, le chapitre le plus solide est ${firmest}, le plus faible ${weakest}.`,
	],
	against: [
		(works: number, names: string, n: number) =>
			`Of the ${works} works that the essay cites, ${names} found the opposite of a claim for which ${n === 1 ? "it is" : "they are"} cited; each work below says what it can carry and what not.`,
		(works: number, names: string, n: number) =>
			`Des ${works} ouvrages que cite l'essai, ${names} ${n > 1 ? "ont" : "a"} trouvé le contraire d'une affirmation pour laquelle ${n > 1 ? "ils sont cités" : "il est cité"} ; chaque ouvrage ci-dessous dit ce qu'il peut étayer et ce qu'il ne peut pas.`,
	],
	priors: [
		(ours: number, of: number) =>
			`A share of worlds is no probability: worlds are drawn evenly from what is plausible, not from reality.${of === 0 ? "" : ` ${ours} of the ${of} ranges are our choice, the others come from sources.`} Illustrative models show a direction and no size.`,
		(ours: number, of: number) =>
			`Une part de mondes n'est pas une probabilité : les mondes sont tirés uniformément de ce qui est plausible, non de la réalité.${of === 0 ? "" : ` ${ours} des ${of} intervalles sont notre choix, les autres viennent de sources.`} Les modèles illustratifs montrent un sens et pas une taille.`,
	],
	nothingTested: ["Nothing has been tested over many worlds yet.", "Rien n'a encore été testé sur de nombreux mondes."],
	noWorlds: ["no worlds", "aucun monde"],
	worldsBetween: [
		(least: number, most: number) => `${least} to ${most} worlds`,
		(least: number, most: number) => `de ${least} à ${most} mondes`,
	],
	made: [
		(of: { seed: number; spread: string; rules: string; engine: string; stopped: string; origin: string }) =>
			`Seed ${of.seed}, ${of.spread} per simulation, rules: ${of.rules || "none"}, Subnet Explorer ${of.engine}.${of.stopped}${of.origin} The same seed gives the same page.`,
		(of: { seed: number; spread: string; rules: string; engine: string; stopped: string; origin: string }) =>
			`Graine ${of.seed}, ${of.spread} par simulation, règles : ${of.rules || "aucune"}, Subnet Explorer ${of.engine}.${of.stopped}${of.origin} La même graine donne la même page.`,
	],
	stopped: [
		(share: string) => ` So far ${share} of the work is done.`,
		(share: string) => ` Jusqu'ici, ${share} du travail est fait.`,
	],
	originAll: [
		" It came with the extension: test again to see it made on this computer.",
		" Elle est venue avec l'extension : testez à nouveau pour la voir faite sur cet ordinateur.",
	],
	originRest: [" The rest is as it came with the extension.", " Le reste est tel que livré avec l'extension."],
	failed: [
		(title: string, reason: string) => `${title} could not be tested: ${reason}`,
		(title: string, reason: string) => `${title} n'a pas pu être testée : ${reason}`,
	],
	outdated: [
		(titles: string) =>
			`Tested with another version of ${titles}. Test every claim again to bring the page up to date.`,
		(titles: string) =>
			`Testé avec une autre version de ${titles}. Testez à nouveau toutes les affirmations pour mettre la page à jour.`,
	],
	rule: [
		"Every simulation is run in many worlds, drawn evenly from what is plausible. In each a claim holds **in full**, holds **in part**, or **fails**. **Yes**: in full in at least 90 % of them. **Leans yes**: in full in more than half. **No**: it fails in at least 90 %. **Leans no**: it fails in more than half. **Depends**: none of these; **in part** where that is what it does in more than half. The three shares are never added up. A verdict is **close** where the 95 % interval of its share reaches over the line. Where simulations of one claim lean to different sides, it depends; else the more careful one speaks.",
		"Chaque simulation est lancée dans de nombreux mondes, tirés uniformément de ce qui est plausible. Dans chacun, une affirmation tient **pleinement**, tient **en partie** ou **échoue**. **Oui** : pleinement dans au moins 90 % d'entre eux. **Plutôt oui** : pleinement dans plus de la moitié. **Non** : elle échoue dans au moins 90 %. **Plutôt non** : elle échoue dans plus de la moitié. **Cela dépend** : rien de cela ; **en partie** là où c'est ce qu'elle fait dans plus de la moitié. Les trois parts ne sont jamais additionnées. Un verdict est **serré** quand l'intervalle à 95 % de sa part passe au-delà de la limite. Quand des simulations d'une même affirmation penchent de côtés différents, cela dépend ; sinon, la plus prudente parle.",
	],
} as const;
