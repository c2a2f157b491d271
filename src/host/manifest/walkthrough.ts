import { type Words } from "../../language/language.ts";
import { type CommandName, commands } from "./contributions.ts";

interface Step {
	readonly id: string;
	readonly title: Words;
	/** Markdown; a link alone on its line is a button. */
	readonly description: Words;
	/** Picture under media/walkthrough: an SVG drawn with VS Code's theme variables, or the moving one. */
	readonly picture: string;
	readonly altText: Words;
	/** The step is done when one of these has run. */
	readonly done: readonly CommandName[];
}

const link = (text: string, command: CommandName, argument?: unknown) => {
	const query = argument === undefined ? "" : `?${encodeURIComponent(JSON.stringify(argument))}`;
	return `[${text}](command:${commands[command].id}${query})`;
};

/** The tour of the essay: never opens by itself. */
export const walkthrough = {
	id: "tour",
	title: ["Tour the Essay", "Visiter l'essai"],
	description: [
		"From a sentence to the run that tests it and back, in six steps.",
		"D'une phrase à l'exécution qui la teste et retour, en six étapes.",
	],
	steps: [
		{
			id: "run",
			title: ["Run the essay's first example", "Lancer le premier exemple de l'essai"],
			description: [
				`Zeus pays miners for weather forecasts. Do better forecasts earn more? The answer is drawn as soon as the panel opens; move a knob and it runs again.\n${link("Run Zeus", "runSimulation", "zeus")}`,
				`Zeus paie des mineurs pour des prévisions météo. De meilleures prévisions rapportent-elles plus ? La réponse est tracée dès que le panneau s'ouvre ; changez un réglage et elle est recalculée.\n${link("Lancer Zeus", "runSimulation", "zeus")}`,
			],
			picture: "run.svg",
			altText: [
				"A panel with a question, an answer in one sentence, and a chart beside its parameters.",
				"Un panneau avec une question, une réponse en une phrase et un graphique à côté de ses paramètres.",
			],
			done: ["runSimulation"],
		},
		{
			id: "read",
			title: ["Follow a finding to its sentence", "Remonter d'un constat à sa phrase"],
			description: [
				`Every finding names the claim that it bears on, and every claim says what sources and what simulations found, side by side.\n${link("Open Section 3.1", "openSection", "3.1")}`,
				`Chaque constat nomme l'affirmation qu'il concerne, et chaque affirmation dit côte à côte ce que montrent les sources et les simulations.\n${link("Ouvrir la section 3.1", "openSection", "3.1")}`,
			],
			picture: "loop.gif",
			altText: [
				"A text with verdicts at its sentences, the run of Zeus beside it, a finding, its claim in the reader, and the text again.",
				"Un texte avec des verdicts à ses phrases, l'exécution de Zeus à côté, un constat, son affirmation dans le lecteur, et le texte à nouveau.",
			],
			done: ["openSection"],
		},
		{
			id: "pay",
			title: ["Ask why somebody is paid", "Demander pourquoi quelqu'un est payé"],
			description: [
				`After a run the sidebar lists everybody in it with their pay. Choose one and see the way from weights to pay, line by line.\n${link("Explain a Pay", "whyThisPay")}`,
				`Après une exécution, la barre latérale liste tous ses participants avec leur paie. Choisissez-en un et suivez, ligne par ligne, le chemin des poids à la paie.\n${link("Expliquer une paie", "whyThisPay")}`,
			],
			picture: "pay.svg",
			altText: [
				"Owner, miners, validators and stakers as rows with their pay, and one derivation.",
				"Propriétaire, mineurs, validateurs et stakers en lignes avec leur paie, et un calcul détaillé.",
			],
			done: ["whyThisPay"],
		},
		{
			id: "test",
			title: ["Test a claim", "Tester une affirmation"],
			description: [
				`Choose a sentence of the essay and run what tests it. The icon beside the claim is the verdict; its shape says which.\n${link("Test a Claim", "testClaim")}`,
				`Choisissez une phrase de l'essai et lancez ce qui la teste. L'icône à côté de l'affirmation est le verdict ; sa forme dit lequel.\n${link("Tester une affirmation", "testClaim")}`,
			],
			picture: "test.svg",
			altText: [
				"Seven verdicts with seven shapes: tick, three fillings of a circle, cross, dash, empty circle.",
				"Sept verdicts de sept formes : coche, trois remplissages d'un cercle, croix, tiret, cercle vide.",
			],
			done: ["testClaim"],
		},
		{
			id: "own",
			title: ["Bring your own subnet", "Apporter votre propre sous-réseau"],
			description: [
				`Import the stakes and weights of a real subnet, or write a scenario file that others can run again with the same result.\n${link("Import Metagraph…", "importMetagraph")}\n${link("New Subnet Scenario…", "newScenario")}`,
				`Importez les mises et les poids d'un vrai sous-réseau, ou écrivez un scénario que d'autres peuvent relancer avec le même résultat.\n${link("Importer un métagraphe…", "importMetagraph")}\n${link("Nouveau scénario de sous-réseau…", "newScenario")}`,
			],
			picture: "own.svg",
			altText: ["A file becomes a row under Your subnets.", "Un fichier devient une ligne sous Vos sous-réseaux."],
			done: ["importMetagraph", "newScenario"],
		},
		{
			id: "argue",
			title: ["Write an argument of your own", "Écrire votre propre argument"],
			description: [
				`The example essay has a claims file beside it: each claim is bound to its sentence and to what a run must show. Check them, change a number in the text, and see the claim break. Then select a sentence of your own text and choose Claim This Sentence….\n${link("Open the Example Essay", "openExample")}\n${link("Check My Claims", "checkClaims")}`,
				`L'essai d'exemple est accompagné d'un fichier d'affirmations : chacune est liée à sa phrase et à ce qu'une exécution doit montrer. Contrôlez-les, changez un nombre dans le texte, et voyez l'affirmation céder. Sélectionnez ensuite une phrase de votre texte et choisissez « Affirmer cette phrase… ».\n${link("Ouvrir l'essai d'exemple", "openExample")}\n${link("Contrôler mes affirmations", "checkClaims")}`,
			],
			picture: "argue.svg",
			altText: [
				"A text with two sentences underlined; behind one stands a tick, behind the other a cross.",
				"Un texte avec deux phrases soulignées ; derrière l'une une coche, derrière l'autre une croix.",
			],
			done: ["openExample", "claimSentence"],
		},
	],
} as const satisfies {
	readonly id: string;
	readonly title: Words;
	readonly description: Words;
	readonly steps: readonly Step[];
};
