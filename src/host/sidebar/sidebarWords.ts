import { wordsIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const sidebarCatalogue = {
	minersScores: [(n: number) => `${n} miners' scores`, (n: number) => `${n} scores de mineurs`],
	notChecked: ["Not checked yet.", "Pas encore contrôlée."],
	sentenceLost: ["sentence lost", "phrase perdue"],
	pinned: ["pinned", "épinglée"],
	illustrative: ["Illustrative: shows a direction, no size. ", "Illustratif : montre un sens, pas une taille. "],
	hasRun: ["It has been run.", "Elle a été lancée."],
	notRun: ["It has not been run yet.", "Elle n'a pas encore été lancée."],
	runToSee: ["Run the subnet to see who earns what.", "Lancez le sous-réseau pour voir qui gagne quoi."],
	others: ["Other known subnets", "Autres sous-réseaux connus"],
	seed: ["Seed", "Graine"],
	rules: ["Rules", "Règles"],
	startsFrom: ["Starts from", "Part de"],
	yours: ["Your subnets", "Vos sous-réseaux"],
	yoursEmpty: ["import a metagraph, or write a scenario", "importez un métagraphe ou écrivez un scénario"],
	yoursHelp: [
		"Real networks that you import, and scenario files (`*.subnet.json`) of your workspace. Nothing of them leaves your computer. Where a file comes from: *Show Where Files Come From* in the menu of this view.",
		"De vrais réseaux que vous importez, et les fichiers de scénario (`*.subnet.json`) de votre espace de travail. Rien n'en quitte votre ordinateur. D'où vient un fichier : *Montrer d'où viennent les fichiers* dans le menu de cette vue.",
	],
	validators: ["Validators", "Validateurs"],
	miners: ["Miners", "Mineurs"],
	stakers: ["Stakers", "Stakers"],
	arithmetic: ["= Arithmetic", "= Calcul"],
	simulation: ["Simulation", "Simulation"],
	chapter: [
		(label: string, count: string) => `Chapter ${label}. ${count}`,
		(label: string, count: string) => `Chapitre ${label}. ${count}`,
	],
	section: [
		(label: string, count: string) => `Section ${label}. ${count} Press Enter to read it.`,
		(label: string, count: string) => `Section ${label}. ${count} Entrée pour la lire.`,
	],
	claims: [
		(n: number, tally: string) => `${n} ${n === 1 ? "claim" : "claims"}: ${tally}.`,
		(n: number, tally: string) => `${n} ${n > 1 ? "affirmations" : "affirmation"} : ${tally}.`,
	],
	by: [
		(basis: "sources" | "arithmetic" | "simulation" | "none", word: string) =>
			`${basis === "none" ? "" : `By ${basis}: `}${word},`,
		(basis: "sources" | "arithmetic" | "simulation" | "none", word: string) =>
			`${basis === "none" ? "" : `Par ${{ sources: "les sources", arithmetic: "le calcul", simulation: "la simulation" }[basis]} : `}${word},`,
	],
	sources: [(word: string) => `Sources: ${word}.`, (word: string) => `Sources : ${word}.`],
	yourRun: [() => "Your run", () => "Votre exécution"],
	yourText: [
		(title: string, kept: number, broken: number, waiting: number) =>
			`Your text ${title}: ${kept} claims as expected, ${broken} not, ${waiting} not checked yet.`,
		(title: string, kept: number, broken: number, waiting: number) =>
			`Votre texte ${title} : ${kept} affirmations comme attendu, ${broken} non, ${waiting} pas encore contrôlées.`,
	],
	showAll: [(n: number) => `Show all ${n}`, (n: number) => `Tout montrer (${n})`],
	showParticipants: [(n: number) => `Show all ${n} participants.`, (n: number) => `Montrer les ${n} participants.`],
	runs: [
		(title: string, n: number) => `${title}: ${n} ${n === 1 ? "run" : "runs"}.`,
		(title: string, n: number) => `${title} : ${n} ${n > 1 ? "exécutions" : "exécution"}.`,
	],
	stoppedAt: [(percent: number) => `stopped at ${percent} %`, (percent: number) => `arrêtée à ${percent} %`],
	manifest: [
		(of: { simulation: string; version: number; rules: string; engine: string; outcomeHash: string }) =>
			`${of.simulation} v${of.version}, rules ${of.rules}, engine ${of.engine}, outcome ${of.outcomeHash.slice(0, 12)}`,
		(of: { simulation: string; version: number; rules: string; engine: string; outcomeHash: string }) =>
			`${of.simulation} v${of.version}, règles ${of.rules}, moteur ${of.engine}, résultat ${of.outcomeHash.slice(0, 12)}`,
	],
	enterOpens: [() => "Press Enter to open it.", () => "Entrée pour l'ouvrir."],
	means: [
		(word: string, statement: string) => `${word}: ${statement}`,
		(word: string, statement: string) => `${word} : ${statement}`,
	],
	enterReads: [
		(section: string) => `Press Enter to read the claim in ${section}.`,
		(section: string) => `Entrée pour lire l'affirmation dans ${section}.`,
	],
	simulations: [
		(id: string, title: string, n: number) => `Chapter ${id}: ${title}. ${n} simulations.`,
		(id: string, title: string, n: number) => `Chapitre ${id} : ${title}. ${n} simulations.`,
	],
	enterRuns: [() => "Press Enter to run it.", () => "Entrée pour la lancer."],
	newestRun: [() => "Newest run", () => "Dernière exécution"],
	subnet: [(netuid: number) => `subnet ${netuid}`, (netuid: number) => `sous-réseau ${netuid}`],
	roleOf: [
		(role: string, subnet: string) => `${role} of ${subnet}`,
		(role: string, subnet: string) => `${role} de ${subnet}`,
	],
	inNewest: [(n: number) => `${n} in the newest run.`, (n: number) => `${n} dans la dernière exécution.`],
	together: [
		(n: number, paid: string) => `${n} · ${paid} together`,
		(n: number, paid: string) => `${n} · ${paid} ensemble`,
	],
	othersSpoken: [
		(n: number) => `${n} other known subnets, about December 2025.`,
		(n: number) => `${n} autres sous-réseaux connus, vers décembre 2025.`,
	],
	byWhom: [(by: string) => `, by ${by}`, (by: string) => `, par ${by}`],
	points: [(n: number, of: number) => `${n} of ${of} points`, (n: number, of: number) => `${n} points sur ${of}`],
	sweep: [
		(label: string, notes: string, unfinished: boolean) =>
			`Sweep of ${label}: ${notes}. Press Enter to open it${unfinished ? " and go on with it" : ""}.`,
		(label: string, notes: string, unfinished: boolean) =>
			`Balayage de ${label} : ${notes}. Entrée pour l'ouvrir${unfinished ? " et le poursuivre" : ""}.`,
	],
	yoursSpoken: [
		(n: number) =>
			`Your subnets: ${n === 0 ? "none yet. Import a metagraph or write a scenario from the title of this view" : n}.`,
		(n: number) =>
			`Vos sous-réseaux : ${n === 0 ? "aucun pour l'instant. Importez un métagraphe ou écrivez un scénario depuis le titre de cette vue" : n}.`,
	],
	leftOut: [(n: number) => ` · ${n} left out`, (n: number) => ` · ${n} écartés`],
	imported: [
		(name: string, size: string, refused: number) =>
			`Imported: ${name}, ${size}.${refused > 0 ? ` ${refused} entries were left out.` : ""}`,
		(name: string, size: string, refused: number) =>
			`Importé : ${name}, ${size}.${refused > 0 ? ` ${refused} entrées ont été écartées.` : ""}`,
	],
	paid: [(n: number, paid: number) => `${n} · ${paid} paid`, (n: number, paid: number) => `${n} · ${paid} payés`],
	paidSpoken: [
		(label: string, n: number, paid: number) => `${label}: ${n}, of whom ${paid} are paid.`,
		(label: string, n: number, paid: number) => `${label} : ${n}, dont ${paid} sont payés.`,
	],
	subnets: [(n: number) => `${n} subnets`, (n: number) => `${n} sous-réseaux`],
	unreadable: [
		(problem: string) => `Scenario that cannot be read: ${problem}`,
		(problem: string) => `Scénario illisible : ${problem}`,
	],
	titleAndSeed: [
		(title: string, seed: number) => `${title} · seed ${seed}`,
		(title: string, seed: number) => `${title} · graine ${seed}`,
	],
	scenario: [
		(title: string, about: string) => `Scenario ${title}: ${about}. Press Enter to run it.`,
		(title: string, about: string) => `Scénario ${title} : ${about}. Entrée pour le lancer.`,
	],
	matters: [(label: string) => `What matters for “${label}”`, (label: string) => `Ce qui compte pour « ${label} »`],
	ofRuns: [(n: number, of: number) => `${n} of ${of} runs`, (n: number, of: number) => `${n} exécutions sur ${of}`],
	kept: [
		(label: string, notes: string, unfinished: boolean) =>
			`${label}: ${notes}. Press Enter to open it${unfinished ? " and go on with it" : ""}.`,
		(label: string, notes: string, unfinished: boolean) =>
			`${label} : ${notes}. Entrée pour l'ouvrir${unfinished ? " et la poursuivre" : ""}.`,
	],
} as const;

/** What the four trees say around the words of essay and simulations. */
export const sidebarWords = wordsIn(language, sidebarCatalogue);
