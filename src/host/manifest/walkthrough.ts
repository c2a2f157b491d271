import { type CommandName, commands } from "./contributions.ts";

interface Step {
	readonly id: string;
	readonly title: string;
	/** Markdown; a link alone on its line is a button. */
	readonly description: string;
	/** Picture under media/walkthrough, drawn with VS Code's theme variables. */
	readonly picture: string;
	readonly altText: string;
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
	title: "Tour the Essay",
	description: "From a sentence to the run that tests it and back, in six steps.",
	steps: [
		{
			id: "run",
			title: "Run the essay's first example",
			description: `Zeus pays miners for weather forecasts. Do better forecasts earn more? The answer is drawn as soon as the panel opens; move a knob and it runs again.\n${link("Run Zeus", "runSimulation", "zeus")}`,
			picture: "run.svg",
			altText: "A panel with a question, an answer in one sentence, and a chart beside its parameters.",
			done: ["runSimulation"],
		},
		{
			id: "read",
			title: "Follow a finding to its sentence",
			description: `Every finding names the claim that it bears on, and every claim says what sources and what simulations found, side by side.\n${link("Open Section 3.1", "openSection", "3.1")}`,
			picture: "read.svg",
			altText: "A section with its claims; one is marked with a tick, one with a cross.",
			done: ["openSection"],
		},
		{
			id: "pay",
			title: "Ask why somebody is paid",
			description: `After a run the sidebar lists everybody in it with their pay. Choose one and see the way from weights to pay, line by line.\n${link("Explain a Pay", "whyThisPay")}`,
			picture: "pay.svg",
			altText: "Owner, miners, validators and stakers as rows with their pay, and one derivation.",
			done: ["whyThisPay"],
		},
		{
			id: "test",
			title: "Test a claim",
			description: `Choose a sentence of the essay and run what tests it. The icon beside the claim is the verdict; its shape says which.\n${link("Test a Claim", "testClaim")}`,
			picture: "test.svg",
			altText: "Five verdicts with five shapes: tick, half circle, cross, dash, empty circle.",
			done: ["testClaim"],
		},
		{
			id: "own",
			title: "Bring your own subnet",
			description: `Import the stakes and weights of a real subnet, or write a scenario file that others can run again with the same result.\n${link("Import Metagraph…", "importMetagraph")}\n${link("New Subnet Scenario…", "newScenario")}`,
			picture: "own.svg",
			altText: "A file becomes a row under Your subnets.",
			done: ["importMetagraph", "newScenario"],
		},
		{
			id: "argue",
			title: "Write an argument of your own",
			description: `The example essay has a claims file beside it: each claim is bound to its sentence and to what a run must show. Check them, change a number in the text, and see the claim break. Then select a sentence of your own text and choose Claim This Sentence….\n${link("Open the Example Essay", "openExample")}\n${link("Check My Claims", "checkClaims")}`,
			picture: "argue.svg",
			altText: "A text with two sentences underlined; behind one stands a tick, behind the other a cross.",
			done: ["openExample", "claimSentence"],
		},
	],
} as const satisfies {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly steps: readonly Step[];
};
