/*
 * `npm run contributions` writes what VS Code reads: the fields of package.json that follow from the typed lists in
 * src/host/manifest, and the schemas of scenario and claims files, which follow from the registry. After a new simulation, run it.
 */
import { agentTools } from "../src/agents/agentTools.ts";
import { frenchTools } from "../src/agents/frenchTools.ts";
import { inputSchemaOf } from "../src/agents/inputSchemaOf.ts";
import { languageModelTool, mcpServers } from "../src/host/manifest/agents.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type CommandContribution } from "../src/host/manifest/commandContribution.ts";
import {
	category,
	commands,
	container,
	lastingPanels,
	panelTypes,
	scenarioFilePatterns,
	scenarioForm,
	scenarioSuffix,
	views,
} from "../src/host/manifest/contributions.ts";
import { colors } from "../src/host/manifest/colors.ts";
import { keybindings } from "../src/host/manifest/keybindings.ts";
import { menus, welcomes } from "../src/host/manifest/menus.ts";
import { type SettingContribution, settings, settingsSection } from "../src/host/manifest/settings.ts";
import { walkthrough } from "../src/host/manifest/walkthrough.ts";
import { type Language, type Words } from "../src/language/language.ts";
import { wordIn } from "../src/language/wordsIn.ts";
import "../src/french.ts";
import { claimsSchema } from "./claimsSchema.ts";
import { scenarioSchema } from "./scenarioSchema.ts";

/** What stands in package.nls.json, and its French: every text that VS Code itself shows of us, by key. */
const texts = new Map<string, Words>();

/** Puts a text into the lists of {@link texts}. @returns the placeholder that VS Code replaces by it */
function text(key: string, words: Words): string {
	if (texts.has(key)) throw new Error(`Two texts have the key ${key}.`);
	texts.set(key, words);
	return `%${key}%`;
}

/** Where editors find what a file may hold: VS Code replaces addresses as it does texts. */
const schemaFile = (name: string) =>
	text(`schema.${name}`, [`./media/schemas/${name}.schema.json`, `./media/schemas/${name}.schema.fr.json`]);
const [claimsSchemaFile, scenarioSchemaFile] = [schemaFile("claims"), schemaFile("subnet-scenario")];

const idOf = (name: string) => (commands as Record<string, CommandContribution>)[name]!.id;

function commandEntries() {
	return Object.entries<CommandContribution>(commands).map(([name, { id, title, icon, enablement }]) => ({
		command: id,
		title: text(`command.${name}`, title),
		category,
		...(icon ? { icon } : {}),
		...(enablement ? { enablement } : {}),
	}));
}

function menuEntries() {
	const palette = Object.values<CommandContribution>(commands).flatMap(({ id, palette }) =>
		palette ? [{ command: id, when: palette }] : [],
	);
	const places = Object.entries(menus).map(([place, entries]) => [
		place,
		entries.map(({ command, when, group }) => ({ command: idOf(command), when, group })),
	]);
	return { commandPalette: palette, ...Object.fromEntries(places) };
}

/** `run_simulation` → `runSimulation`: what people type behind # in a chat. */
const referenceName = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const contributes = {
	viewsContainers: {
		activitybar: [{ id: container, title: "Subnet Explorer", icon: "media/icon.svg" }],
	},
	views: {
		[container]: Object.entries(views).map(([key, { name, accessibilityHelpContent, ...view }]) => ({
			...view,
			name: text(`view.${key}`, name),
			accessibilityHelpContent: text(`view.${key}.help`, accessibilityHelpContent),
			type: "tree",
		})),
	},
	viewsWelcome: welcomes.map(({ view, contents, ...rest }, i) => ({
		view: views[view].id,
		...rest,
		contents: text(`welcome.${i}`, contents),
	})),
	commands: commandEntries(),
	menus: menuEntries(),
	keybindings: keybindings.map(({ command, ...rest }) => ({ command: idOf(command), ...rest })),
	colors: Object.entries(colors).map(([id, { description, defaults }]) => ({
		id,
		description: text(`color.${id.replace("subnets.", "")}`, description),
		defaults,
	})),
	configuration: {
		title: "Subnet Explorer",
		properties: Object.fromEntries(
			Object.entries<SettingContribution>(settings).map(([name, setting], i) => [
				`${settingsSection}.${name}`,
				{
					...setting,
					...(setting.enumDescriptions && {
						enumDescriptions: setting.enumDescriptions.map((words, at) =>
							text(`setting.${name}.${setting.enum![at]!}`, words),
						),
					}),
					markdownDescription: text(`setting.${name}`, setting.markdownDescription),
					order: i + 1,
					scope: setting.scope ?? "window",
				},
			]),
		),
	},
	customEditors: [
		{
			viewType: scenarioForm.viewType,
			displayName: text("editor.scenario", scenarioForm.displayName),
			selector: scenarioFilePatterns.map((filenamePattern) => ({ filenamePattern })),
			// The text comes first; *Reopen With…* and a button of its title lead here.
			priority: "option",
		},
	],
	jsonValidation: [
		{ fileMatch: `*${scenarioSuffix}`, url: scenarioSchemaFile },
		{ fileMatch: "*.claims.json", url: claimsSchemaFile },
	],
	// Read by the YAML extension, where that is installed.
	yamlValidation: [
		{ fileMatch: ["*.claims.yaml", "*.claims.yml"], url: claimsSchemaFile },
		{ fileMatch: ["*.subnet.yaml", "*.subnet.yml"], url: scenarioSchemaFile },
	],
	languageModelTools: agentTools.map((tool) => ({
		name: languageModelTool(tool.name),
		displayName: text(`tool.${tool.name}`, [tool.title, frenchTools[tool.name].title]),
		userDescription: text(`tool.${tool.name}.summary`, [tool.summary, frenchTools[tool.name].summary]),
		modelDescription: tool.description,
		toolReferenceName: referenceName(tool.name),
		canBeReferencedInPrompt: true,
		icon: "$(beaker)",
		tags: ["simulation", "bittensor", "essay"],
		inputSchema: inputSchemaOf(tool),
	})),
	mcpServerDefinitionProviders: mcpServers,
	walkthroughs: [
		{
			...walkthrough,
			title: text("tour.title", walkthrough.title),
			description: text("tour.description", walkthrough.description),
			steps: walkthrough.steps.map(({ id, title, description, picture, altText, done }) => ({
				id,
				title: text(`tour.${id}.title`, title),
				description: text(`tour.${id}.description`, description),
				media: {
					[picture.endsWith(".svg") ? "svg" : "image"]: `media/walkthrough/${picture}`,
					altText: text(`tour.${id}.picture`, altText),
				},
				completionEvents: done.map((name) => `onCommand:${idOf(name)}`),
			})),
		},
	],
};

/** Every field of package.json that is generated; the others are written by hand. */
export const generatedFields = {
	description: text("description", [
		"Question an essay on centralised AI: run the mechanisms of Bittensor's subnets behind its claims, and read what came out.",
		"Interroger un essai sur l'IA centralisée : lancer les mécanismes des sous-réseaux de Bittensor qui fondent ses affirmations, et lire ce qui en sort.",
	]),
	icon: "media/icon.png",
	galleryBanner: { color: "#1d2733", theme: "dark" },
	categories: ["Visualization", "Education", "Data Science"],
	keywords: ["bittensor", "subnet", "decentralised AI", "simulation", "yuma consensus", "essay", "teaching"],
	pricing: "Free",
	preview: true,
	main: "./dist/extension.js",
	browser: "./dist/web/extension.js",
	extensionKind: ["ui", "workspace"],
	activationEvents: [
		...lastingPanels.map((panel) => `onWebviewPanel:${panelTypes[panel]}`),
		"onUri",
		"onLanguage:plaintext",
		"onLanguage:markdown",
		"onLanguage:latex",
		"onLanguage:tex",
		"workspaceContains:**/*.claims.yaml",
		"workspaceContains:**/*.claims.json",
		"workspaceContains:**/*.subnet.json",
		"workspaceContains:**/*.subnet.yaml",
		"workspaceContains:**/*.subnet.yml",
	],
	capabilities: {
		untrustedWorkspaces: { supported: true },
		virtualWorkspaces: true,
	},
	contributes,
};

/** package.json with its generated fields brought up to date; the rest, and its order, stay as they are. */
export function withContributions(packageJson: Record<string, unknown>): Record<string, unknown> {
	return { ...packageJson, ...generatedFields };
}

/** @returns the text of package.json as it should be */
export const formatPackage = (packageJson: Record<string, unknown>): string =>
	`${JSON.stringify(withContributions(packageJson), null, "\t")}\n`;

/** @returns the file in which VS Code looks up the texts of package.json in a language */
const textsIn = (language: Language): string =>
	`${JSON.stringify(Object.fromEntries(Array.from(texts, ([key, words]) => [key, wordIn(language, words)])), null, "\t")}\n`;

const schemaText = (schema: unknown) => `${JSON.stringify(schema, null, "\t")}\n`;

/** Every file that `npm run contributions` writes, with its text as it should be. */
export const generatedFiles: Readonly<Record<string, (before: string) => string>> = {
	"package.json": (before) => formatPackage(JSON.parse(before) as Record<string, unknown>),
	"package.nls.json": () => textsIn("en"),
	"package.nls.fr.json": () => textsIn("fr"),
	"media/schemas/claims.schema.json": () => schemaText(claimsSchema("en")),
	"media/schemas/claims.schema.fr.json": () => schemaText(claimsSchema("fr")),
	"media/schemas/subnet-scenario.schema.json": () => schemaText(scenarioSchema("en")),
	"media/schemas/subnet-scenario.schema.fr.json": () => schemaText(scenarioSchema("fr")),
};

if (process.argv[1] === import.meta.filename) {
	for (const [name, textOf] of Object.entries(generatedFiles)) {
		const file = new URL(`../${name}`, import.meta.url);
		const before = existsSync(file) ? readFileSync(file, "utf8") : "";
		const after = textOf(before);
		if (after !== before) writeFileSync(file, after);
		console.log(`${name} ${after === before ? "is up to date" : "written"}.`);
	}
}
