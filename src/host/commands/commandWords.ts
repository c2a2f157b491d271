import { wordsIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";

/** In every language: a test looks for what stands in English among the French. */
export const commandCatalogue = {
	clearRuns: ["Clear Runs", "Vider les exécutions"],
	openSection: ["Open Essay Section", "Ouvrir une section de l'essai"],
	explainTerm: ["Explain Term", "Expliquer un terme"],
	whichTerm: ["Which term?", "Quel terme ?"],
	openSource: ["Open Source", "Ouvrir une source"],
	whichSource: ["Which source?", "Quelle source ?"],
	rulesTimeline: ["Rules timeline", "Chronologie des règles"],
	copyLink: ["Copy Link", "Copier un lien"],
	copiedWithout: [
		"The link is copied. The imported network is not part of it: send its file along.",
		"Le lien est copié. Le réseau importé n'en fait pas partie : envoyez son fichier avec.",
	],
	showInEssay: ["Show in Essay View", "Montrer dans la vue Essai"],
	section: ["section", "section"],
	sourceBy: [
		(by: string, year: string) => `source, ${by}, ${year}`,
		(by: string, year: string) => `source, ${by}, ${year}`,
	],
	openRun: ["Open Run", "Ouvrir une exécution"],
	runAgain: ["Run Again", "Relancer"],
	verifyRun: ["Verify Run", "Vérifier une exécution"],
	oneSimulation: [
		"Runs of several simulations cannot be compared. Select runs of one.",
		"Des exécutions de plusieurs simulations ne se comparent pas. Sélectionnez celles d'une seule.",
	],
	aSimulation: ["a simulation", "une simulation"],
	compareRuns: ["Compare Runs", "Comparer des exécutions"],
	whichCompared: ["Which run is to be compared?", "Quelle exécution comparer ?"],
	withWhich: ["With which run?", "Avec quelle exécution ?"],
	exportRun: ["Export Run", "Exporter une exécution"],
	asWhat: ["As what?", "Sous quelle forme ?"],
	report: ["Report", "Rapport"],
	reportHelp: [
		"Answer, figures, findings with their sections, and how to run it again",
		"Réponse, chiffres, constats avec leurs sections, et comment la relancer",
	],
	wholeRun: ["Whole run", "Exécution entière"],
	wholeRunHelp: [
		"Every table and the manifest; others can verify it",
		"Tous les tableaux et le manifeste ; d'autres peuvent la vérifier",
	],
	pin: ["Pin as Baseline", "Épingler comme référence"],
	renameRun: ["Rename Run", "Renommer une exécution"],
	nameHelp: ["A name that you will recognise later", "Un nom que vous reconnaîtrez plus tard"],
	nameShort: ["Give it a name of at least one character.", "Donnez-lui un nom d'au moins un caractère."],
	deleteRun: ["Delete Run", "Supprimer une exécution"],
	deleteRunsHelp: [
		"Their tables and findings are removed. This cannot be undone.",
		"Leurs tableaux et constats sont retirés. Ceci ne peut être annulé.",
	],
	deleteIt: ["Delete", "Supprimer"],
	deleteRunHelp: [
		"Its tables and findings are removed from the history. This cannot be undone.",
		"Ses tableaux et constats sont retirés de l'historique. Ceci ne peut être annulé.",
	],
	fileHelpTitle: ["Where Do I Get a File?", "Où trouver un fichier ?"],
	whichQuestion: ["Which question?", "Quelle question ?"],
	openPage: ["Open Page", "Ouvrir une page"],
	whichPage: ["Which page?", "Quelle page ?"],
	stepPage: ["$(debug-step-over) Step through an epoch", "$(debug-step-over) Parcourir une époque"],
	glossaryPage: ["$(symbol-keyword) Glossary", "$(symbol-keyword) Glossaire"],
	startPage: ["$(home) Start page", "$(home) Page d'accueil"],
	whichSection: ["Which section of the essay?", "Quelle section de l'essai ?"],
	whichEssayClaim: ["Which claim of the essay?", "Quelle affirmation de l'essai ?"],
	whichRun: ["Which run?", "Quelle exécution ?"],
	runGone: [
		"This run is no longer in the history; it may have been deleted.",
		"Cette exécution n'est plus dans l'historique ; elle a pu être supprimée.",
	],
	noRun: ["The history holds no run for this yet.", "L'historique n'a encore aucune exécution pour cela."],
	runSimulation: ["Run Simulation", "Lancer une simulation"],
	whyThisPay: ["Why This Pay", "Pourquoi cette paie"],
	chooseAnother: ["Choose Another…", "En choisir une autre…"],
	owner: ["Owner", "Propriétaire"],
	miners: ["Miners", "Mineurs"],
	validators: ["Validators", "Validateurs"],
	stakers: ["Stakers", "Stakers"],
	whosePay: ["Whose pay?", "La paie de qui ?"],
	newest: ["Newest", "Date"],
	bySimulation: ["Simulation", "Simulation"],
	byName: ["Name", "Nom"],
	sortRuns: ["Sort Runs", "Trier les exécutions"],
	byWhat: ["By what?", "Selon quoi ?"],
	olderHalf: ["The older half of the runs without a name", "La moitié la plus ancienne des exécutions sans nom"],
	olderWeek: ["Runs without a name that are older than a week", "Les exécutions sans nom de plus d'une semaine"],
	unnamed: ["Every run without a name", "Toutes les exécutions sans nom"],
	everyRun: ["Every run", "Toutes les exécutions"],
	whichDeleted: ["Which runs are to be deleted?", "Quelles exécutions supprimer ?"],
	newScenario: ["New Subnet Scenario", "Nouveau scénario de sous-réseau"],
	newFromTemplate: ["New Scenario from a Template", "Nouveau scénario d'après un modèle"],
	whichTemplate: [
		"A subnet of your own, or small ones whose validators change their minds, as published studies have them",
		"Un sous-réseau à vous, ou de petits dont les validateurs changent d'avis, tels que des études publiées les posent",
	],
	publishedCase: [(n: number) => `case ${n}`, (n: number) => `cas ${n}`],
	writeHere: ["Write Here", "Écrire ici"],
	noSettings: [
		"No simulation is open whose settings could be saved.",
		"Aucune simulation n'est ouverte dont on pourrait enregistrer les réglages.",
	],
	saveScenario: ["Save These Settings as a Scenario", "Enregistrer ces réglages comme scénario"],
	scenarioName: ["A name for these settings", "Un nom pour ces réglages"],
	noScenario: ["This workspace has no scenario file yet.", "Cet espace de travail n'a encore aucun scénario."],
	scenario: ["Scenario", "Scénario"],
	whichScenario: ["Which scenario?", "Quel scénario ?"],
	searchTitle: ["Search Everything", "Tout rechercher"],
	searchHelp: [
		"A subnet, role, name, term, claim, simulation, run or source",
		"Un sous-réseau, un rôle, un nom, un terme, une affirmation, une simulation, une exécution ou une source",
	],
	groupPages: ["Subnets, roles and names", "Sous-réseaux, rôles et noms"],
	groupSimulations: ["Simulations", "Simulations"],
	groupSections: ["Sections and claims", "Sections et affirmations"],
	groupTerms: ["Terms", "Termes"],
	groupRuns: ["Runs", "Exécutions"],
	groupSources: ["Sources", "Sources"],
	sweepParameter: ["Sweep Parameter", "Balayer un paramètre"],
	sweepMost: [
		"A sweep varies one or two inputs. Choose at most two.",
		"Un balayage fait varier une ou deux entrées. Choisissez-en deux au plus.",
	],
	deleteSweep: ["Delete this sweep?", "Supprimer ce balayage ?"],
	deleteSweepHelp: [
		"Its points are removed. This cannot be undone.",
		"Ses points sont retirés. Ceci ne peut être annulé.",
	],
	testClaim: ["Test Claim", "Tester une affirmation"],
	noneJudges: ["No simulation judges it yet.", "Aucune simulation ne la juge encore."],
	once: ["Once", "Une fois"],
	onceHelp: ["with every parameter at its default", "avec tous les paramètres par défaut"],
	overWorlds: ["Over many worlds", "Sur de nombreux mondes"],
	overWorldsHelp: [
		"In what share of plausible worlds it holds in full, in part, or fails, and what that hinges on",
		"Dans quelle part des mondes plausibles elle tient pleinement, en partie ou échoue, et de quoi cela dépend",
	],
	readClaim: ["Read the Claim", "Lire l'affirmation"],
	noClaim: [
		(id: string) => `The essay has no claim "${id}".`,
		(id: string) => `L'essai n'a pas d'affirmation « ${id} ».`,
	],
	noTerm: [
		(id: string) => `The glossary has no term "${id}".`,
		(id: string) => `Le glossaire n'a pas de terme « ${id} ».`,
	],
	noSource: [(id: string) => `There is no source "${id}".`, (id: string) => `Il n'y a pas de source « ${id} ».`],
	noAddress: [
		(source: string) => `${source}: it has no lasting address.`,
		(source: string) => `${source} : elle n'a pas d'adresse durable.`,
	],
	noSection: [
		(id: string) => `The essay has no section "${id}".`,
		(id: string) => `L'essai n'a pas de section « ${id} ».`,
	],
	runNetworkGone: [
		(name: string) => `This run started from "${name}", which is no longer imported. Import its file again.`,
		(name: string) =>
			`Cette exécution partait de « ${name} », qui n'est plus importé. Importez de nouveau son fichier.`,
	],
	keptNetworkGone: [
		(what: "sweep" | "sensitivity", name: string) =>
			`This ${what} started from "${name}", which is no longer imported. Import its file again.`,
		(what: "sweep" | "sensitivity", name: string) =>
			`${what === "sweep" ? "Ce balayage" : "Cette analyse"} partait de « ${name} », qui n'est plus importé. Importez de nouveau son fichier.`,
	],
	verified: [
		(name: string, found: string) => `${name}: ${found}`,
		(name: string, found: string) => `${name} : ${found}`,
	],
	verifying: [(name: string) => `Verifying ${name}`, (name: string) => `Vérification de ${name}`],
	mostCompared: [
		(n: number) => `At most ${n} runs are compared at once. Select fewer.`,
		(n: number) => `On compare au plus ${n} exécutions à la fois. Sélectionnez-en moins.`,
	],
	oneRunOnly: [
		(title: string) => `There is one run only. Run ${title} once more with another value, then compare.`,
		(title: string) => `Il n'y a qu'une exécution. Relancez ${title} avec une autre valeur, puis comparez.`,
	],
	deleteRuns: [
		(n: number) => `Delete ${n} ${n === 1 ? "run" : "runs"}?`,
		(n: number) => `Supprimer ${n} ${n > 1 ? "exécutions" : "exécution"} ?`,
	],
	deleteNamed: [(name: string) => `Delete the run "${name}"?`, (name: string) => `Supprimer l'exécution « ${name} » ?`],
	roleInSubnet: [(netuid: number) => `role, subnet ${netuid}`, (netuid: number) => `rôle, sous-réseau ${netuid}`],
	roleOf: [
		(role: string, subnet: string) => `${role} of ${subnet}`,
		(role: string, subnet: string) => `${role} de ${subnet}`,
	],
	subnet: [(netuid: number) => `subnet ${netuid}`, (netuid: number) => `sous-réseau ${netuid}`],
	means: [(word: string, brief: string) => `${word}: ${brief}`, (word: string, brief: string) => `${word} : ${brief}`],
	sourcesSay: [(word: string) => `sources: ${word}`, (word: string) => `sources : ${word}`],
	tooLarge: [
		(name: string, millions: number) =>
			`${name} has ${millions.toFixed(1)} million bytes. Use a file of at most 16 million.`,
		(name: string, millions: number) =>
			`${name} a ${millions.toFixed(1).replace(".", ",")} millions d'octets. Utilisez un fichier d'au plus 16 millions.`,
	],
	cannotOpen: [
		(name: string) => `${name} cannot be opened. Check that the file is there and may be read.`,
		(name: string) => `${name} ne peut être ouvert. Vérifiez que le fichier est là et peut être lu.`,
	],
	paysNobody: [
		(title: string) => `${title} pays nobody, so there is no pay to explain.`,
		(title: string) => `${title} ne paie personne : il n'y a pas de paie à expliquer.`,
	],
	nameLength: [(most: number) => `Use 1 to ${most} characters.`, (most: number) => `Utilisez 1 à ${most} caractères.`],
	networkNotInFile: [
		() => 'The imported network is not in the file: put its file beside the scenario and name it under "network".',
		() =>
			'Le réseau importé n\'est pas dans le fichier : placez son fichier à côté du scénario et nommez-le sous "network".',
	],
	scenarioNetwork: [
		(name: string) =>
			`The scenario's network "${name}" cannot be opened. Give its place relative to the scenario file.`,
		(name: string) =>
			`Le réseau « ${name} » du scénario ne peut être ouvert. Donnez son emplacement par rapport au fichier du scénario.`,
	],
	claimIn: [
		(section: string, word: string) => `claim, ${section} · ${word}`,
		(section: string, word: string) => `affirmation, ${section} · ${word}`,
	],
	runAt: [(time: string) => `run, ${time}`, (time: string) => `exécution, ${time}`],
	whatVaries: [
		(title: string) => `What of ${title} is to be varied? One gives a line, two a map.`,
		(title: string) => `Que faire varier dans ${title} ? Une entrée donne une courbe, deux une carte.`,
	],
	untestable: [
		(why: string) => `This claim cannot be tested by a run. ${why}`,
		(why: string) => `Cette affirmation ne peut être testée par une exécution. ${why}`,
	],
	runsFor: [
		(n: number, seconds: number) => `${n.toLocaleString("en-US")} runs, about ${seconds} s`,
		(n: number, seconds: number) => `${n.toLocaleString("fr-FR")} exécutions, environ ${seconds} s`,
	],
	testing: [(statement: string) => `Testing “${statement}”`, (statement: string) => `Test de « ${statement} »`],
	progress: [
		(title: string, n: number, of: number) => `${title}, ${n} of at most ${of} runs`,
		(title: string, n: number, of: number) => `${title}, ${n} exécutions sur au plus ${of}`,
	],
	whatMattersTitle: ["What Matters for This Figure", "Ce qui compte pour ce chiffre"],
	whatMatters: ["What Matters", "Ce qui compte"],
	askedHow: ["Asked how?", "Demandé comment ?"],
	tornado: ["One at a Time", "Une à la fois"],
	tornadoHelp: [
		"Each input moved alone from where the panel stands (tornado).",
		"Chaque entrée changée seule, à partir du panneau (tornade).",
	],
	morris: ["From World to World", "De monde en monde"],
	morrisHelp: [
		"Each input moved once in many random worlds: how much, and whether always alike (Morris).",
		"Chaque entrée changée une fois dans de nombreux mondes au hasard : combien, et toujours pareil ou non (Morris).",
	],
	sobol: ["Shares of the Differences", "Parts des écarts"],
	sobolHelp: [
		"How much of what differs between random worlds comes with each input; many runs (Sobol).",
		"Quelle part des écarts entre mondes au hasard vient de chaque entrée ; beaucoup d'exécutions (Sobol).",
	],
	figureOf: [(title: string) => `Which figure of ${title}?`, (title: string) => `Quel chiffre de ${title} ?`],
	deleteSensitivity: ["Delete this sensitivity?", "Supprimer cette analyse ?"],
	deleteSensitivityHelp: [
		"What its runs gave is removed. This cannot be undone.",
		"Ce que ses exécutions ont donné est retiré. Ceci ne peut être annulé.",
	],
} as const;

/** What commands ask, offer and tell. */
export const commandWords = wordsIn(language, commandCatalogue);
