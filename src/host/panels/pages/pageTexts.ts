import { wordsIn } from "../../../language/wordsIn.ts";
import { language } from "../../kit/language.ts";

const sourceKinds: Readonly<Record<string, string>> = {
	paper: "un article",
	report: "un rapport",
	code: "du code",
	"own statement": "ce que le projet dit de lui-même",
	press: "la presse",
	arithmetic: "un calcul",
};

/** In every language: a test looks for what stands in English among the French. */
export const pageTextCatalogue = {
	start: ["Start", "Accueil"],
	lead: [
		(claims: number, simulations: number) =>
			`An essay says that AI is in too few hands and that networks such as Bittensor are a credible answer. Here are its ${claims} claims, what sources say of each, and ${simulations} simulations that put them to the test.`,
		(claims: number, simulations: number) =>
			`Un essai dit que l'IA est entre trop peu de mains et que des réseaux comme Bittensor sont une réponse crédible. Voici ses ${claims} affirmations, ce que les sources disent de chacune, et ${simulations} simulations qui les mettent à l'épreuve.`,
	],
	surprises: ["Three surprises", "Trois surprises"],
	begin: ["Where to begin", "Par où commencer"],
	tour: ["Tour the Essay", "Visiter l'essai"],
	tourText: [
		"From a sentence to the run that tests it and back.",
		"D'une phrase à l'exécution qui la teste et retour.",
	],
	scorecard: ["Open Scorecard", "Ouvrir le bilan"],
	scorecardText: [
		"Every claim with what sources and simulations say.",
		"Chaque affirmation avec ce qu'en disent sources et simulations.",
	],
	copy: ["Open Your Copy…", "Ouvrir votre copie…"],
	copyText: [
		"Results at the sentences of your own copy of the essay. It stays on this machine.",
		"Les résultats aux phrases de votre propre copie de l'essai. Elle reste sur cette machine.",
	],
	import: ["Import Metagraph…", "Importer un métagraphe…"],
	importText: [
		"Who decides in a real subnet, from a file of yours.",
		"Qui décide dans un vrai sous-réseau, d'après un fichier à vous.",
	],
	search: ["Search Everything…", "Tout rechercher…"],
	searchText: [
		"Subnets, roles, terms, claims, simulations, runs and sources.",
		"Sous-réseaux, rôles, termes, affirmations, simulations, exécutions et sources.",
	],
	essaySubnets: ["The subnets of the essay", "Les sous-réseaux de l'essai"],
	otherSubnets: ["Other known subnets", "Autres sous-réseaux connus"],
	howItWorks: ["How it works", "Comment cela marche"],
	step: ["Step through an epoch", "Parcourir une époque pas à pas"],
	stepText: [
		"How ratings become pay, on a small network that you change.",
		"Comment des notes deviennent une paie, sur un petit réseau que vous pouvez modifier.",
	],
	stepLong: [
		"From weights to consensus, clipping, bonds and pay, on a network that you change.",
		"Des poids au consensus, à l'écrêtage, aux liens (bonds) et à la paie, sur un réseau que vous pouvez modifier.",
	],
	glossary: ["Glossary", "Glossaire"],
	glossaryText: [
		(n: number) => `${n} terms in plain words, each with its source.`,
		(n: number) => `${n} termes en mots simples, chacun avec sa source.`,
	],
	terms: [(n: number) => `${n} terms`, (n: number) => `${n} termes`],
	glossaryLead: [
		"The field's own words, explained for somebody who has only read the essay.",
		"Les mots du domaine, expliqués à qui n'a lu que l'essai.",
	],
	epochEyebrow: ["How section 3.1 works", "Comment marche la section 3.1"],
	epochLead: [
		"About every hour a subnet turns [validators](term:validator)' ratings into pay. Change who holds how much [stake](term:stake-weight) and who rates whom, and follow it step by step. The same engine runs every simulation here.",
		"Environ toutes les heures, un sous-réseau convertit en paie les notes des [validateurs](term:validator). Modifiez la [mise](term:stake-weight) de chacun et les notes qu'il donne, puis suivez le calcul pas à pas. C'est le même moteur qui fait tourner chaque simulation ici.",
	],
	inEssay: ["In the essay", "Dans l'essai"],
	inEssayText: [
		"Section [3.1](section:3.1) says that validators are paid by their [distance to the mean](claim:3-1-zeus-validators-mean-difference). Step 2 shows what the chain takes instead: the largest weight that half of the stake supports. [What that changes](simulation:mean-or-median).",
		"La section [3.1](section:3.1) dit que les validateurs sont payés selon leur [écart à la moyenne](claim:3-1-zeus-validators-mean-difference). L'étape 2 montre ce que prend la chaîne à la place : le plus grand poids que soutient la moitié de la mise. [Ce que cela change](simulation:mean-or-median).",
	],
	whoGets: ["Who gets what", "Qui reçoit quoi"],
	asPaid: ["As your newest run paid it.", "Tel que votre dernière exécution l'a payé."],
	rule: [
		"By the chain's rule in December 2025: the owner's 18 %, then half to [miners](term:miner) and half to [validators](term:validator), which keep a [take](term:take) of usually 18 % and pass on the rest. Stake of their own is paid like that of any staker.",
		"Selon la règle de la chaîne en décembre 2025 : 18 % au propriétaire, puis moitié aux [mineurs](term:miner) et moitié aux [validateurs](term:validator), qui gardent une [commission](term:take) d'ordinaire de 18 % et reversent le reste. Leur propre mise est payée comme celle de tout staker.",
	],
	showRun: [(name: string) => `Show ${name}'s Run`, (name: string) => `Montrer l'exécution de ${name}`],
	run: [(name: string) => `Run ${name}`, (name: string) => `Lancer ${name}`],
	roleOf: [(role: string, name: string) => `${role} of ${name}`, (role: string, name: string) => `${role} de ${name}`],
	subnet: [(netuid: number) => `Subnet ${netuid}`, (netuid: number) => `Sous-réseau ${netuid}`],
	inAny: [(role: string) => `${role} in any subnet`, (role: string) => `${role} dans tout sous-réseau`],
	more: ["More", "Plus"],
	newest: [
		(headline: string) => `**Your newest run:** ${headline}`,
		(headline: string) => `**Votre dernière exécution :** ${headline}`,
	],
	about: ["What it does, and how it is scored", "Ce qu'il fait, et comment il est noté"],
	abuse: ["Where it can be cheated", "Où l'on peut tricher"],
	audit: ["What an outsider can check", "Ce qu'une personne extérieure peut vérifier"],
	can: ["Can", "Peut"],
	cannot: ["Cannot", "Ne peut pas"],
	itsSimulations: ["Its simulations", "Ses simulations"],
	claimsOfIt: ["What the essay claims of it", "Ce que l'essai en affirme"],
	facts: ["Dated facts", "Faits datés"],
	paySettled: ["How its pay is settled", "Comment sa paie est fixée"],
	anyPaySettled: ["How pay is settled", "Comment la paie est fixée"],
	bestPaid: [
		(most: number, of: number) => `The ${most} best paid of ${of}`,
		(most: number, of: number) => `Les ${most} mieux payés sur ${of}`,
	],
	whoPaid: ["Who was paid what", "Qui a reçu quoi"],
	speaks: ["Where the essay speaks of it", "Où l'essai en parle"],
	notNamed: ["not named by the essay", "non nommé par l'essai"],
	known: ["What is known here", "Ce qu'on en sait ici"],
	aboutDecember: ["About December 2025", "Vers décembre 2025"],
	notRead: [
		(kind: string) =>
			`${kind === "data" ? "From public lists" : `From a ${kind}`}; its scoring rule was not read, so nothing is said of it.`,
		(kind: string) =>
			`${kind === "data" ? "D'après des listes publiques" : `D'après ${sourceKinds[kind] ?? "une source"}`} ; sa règle de score n'a pas été lue, on n'en dit donc rien.`,
	],
	asItIs: ["See it as it is", "Le voir tel qu'il est"],
	importFor: [
		(name: string) => `A file with its stakes and weights shows who decides in ${name}, and what everybody is paid.`,
		(name: string) => `Un fichier avec ses mises et ses poids montre qui décide dans ${name}, et ce que chacun reçoit.`,
	],
	holdsInAny: ["What holds in any subnet", "Ce qui vaut pour tout sous-réseau"],
	flow: [
		(name: string, whole: string, parts: string) => `${name}. Of ${whole}, ${parts}.`,
		(name: string, whole: string, parts: string) => `${name}. Sur ${whole} : ${parts}.`,
	],
	getsShare: [
		(role: string, share: string) => (role === "owner" ? `the owner gets ${share}` : `${role} get ${share}`),
		(role: string, share: string) => `${role} ${share}`,
	],
	emitted: ["what the chain emits", "ce qu'émet la chaîne"],
	runPaid: ["what the newest run paid", "ce qu'a payé la dernière exécution"],
	alphaPerDay: [(alpha: string) => `${alpha} alpha a day`, (alpha: string) => `${alpha} alpha par jour`],
	yourNewest: ["your newest run", "votre dernière exécution"],
	thatNames: [(kind: string) => `${kind} that the essay names`, (kind: string) => `${kind} que nomme l'essai`],
	nameLead: [
		(claims: number, facts: number) =>
			`${claims === 0 ? "No claim" : claims === 1 ? "One claim" : `${claims} claims`} of the essay and ${facts} ${facts === 1 ? "fact" : "facts"} from sources name it here.`,
		(claims: number, facts: number) =>
			`${claims === 0 ? "Aucune affirmation" : claims === 1 ? "Une affirmation" : `${claims} affirmations`} de l'essai et ${facts} ${facts > 1 ? "faits" : "fait"} tirés de sources la nomment ici.`,
	],
	claimsHere: ["What the essay claims", "Ce qu'affirme l'essai"],
	sourcesSay: ["What sources say", "Ce que disent les sources"],
	bearOnIt: ["Simulations that bear on it", "Simulations qui s'y rapportent"],
	sections: ["Sections", "Sections"],
	others: [
		(kind: string) => `Other ${kind.toLowerCase()}`,
		(kind: string) => `Dans la même catégorie : ${kind.toLowerCase()}`,
	],
	company: ["Company", "Entreprise"],
	companies: ["Companies", "Entreprises"],
	model: ["Model", "Modèle"],
	models: ["Models", "Modèles"],
	person: ["Person", "Personne"],
	people: ["People", "Personnes"],
	network: ["Network", "Réseau"],
	networks: ["Networks", "Réseaux"],
	barCopier: [
		"Paid for copying the forecast (best miner: 100 %)",
		"Payé pour copier la prévision (meilleur mineur : 100 %)",
	],
	barSpeed: ["Paid for only answering fast", "Payé pour seulement répondre vite"],
	barMiner: ["Calls served, a miner down", "Appels servis, un mineur en panne"],
	barBiggest: ["Calls served, the biggest owner down", "Appels servis, le plus gros détenteur en panne"],
	barGateway: ["Calls served, the team's gateway down", "Appels servis, la passerelle de l'équipe en panne"],
	barBitcoin: ["Bitcoin's electricity", "L'électricité de Bitcoin"],
	barGoogle: ["Google's data centres", "Les centres de données de Google"],
	barAiGoogle: ["Google's electricity for AI work", "L'électricité de Google pour l'IA"],
	barAiBitcoin: ["Bitcoin's electricity for AI work", "L'électricité de Bitcoin pour l'IA"],
} as const;

/** What the pages of subnets, roles, names, the start and the glossary say around the words of essay and simulations. */
export const pageTexts = wordsIn(language, pageTextCatalogue);
