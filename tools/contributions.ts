/*
 * `npm run contributions` writes what VS Code reads: the fields of package.json that follow from the typed lists in
 * src/host/manifest, and the schemas of scenario and claims files, which follow from the registry. After a new simulation, run it.
 */
import { agentTools } from "../src/agents/agentTools.ts";
import { inputSchemaOf } from "../src/agents/inputSchemaOf.ts";
import { languageModelTool, mcpServers } from "../src/host/manifest/agents.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
	category,
	commands,
	type CommandContribution,
	container,
	lastingPanels,
	panelTypes,
	scenarioSuffix,
	views,
} from "../src/host/manifest/contributions.ts";
import { colors } from "../src/host/manifest/colors.ts";
import { keybindings } from "../src/host/manifest/keybindings.ts";
import { menus, welcomes } from "../src/host/manifest/menus.ts";
import { settings, settingsSection } from "../src/host/manifest/settings.ts";
import { walkthrough } from "../src/host/manifest/walkthrough.ts";
import { claimsSchema } from "./claimsSchema.ts";
import { scenarioSchema } from "./scenarioSchema.ts";

const idOf = (name: string) => (commands as Record<string, CommandContribution>)[name]!.id;

function commandEntries() {
	return Object.values<CommandContribution>(commands).map(({ id, title, icon, enablement }) => ({
		command: id,
		title,
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
	views: { [container]: Object.values(views).map((view) => ({ ...view, type: "tree" })) },
	viewsWelcome: welcomes.map(({ view, ...rest }) => ({ view: views[view].id, ...rest })),
	commands: commandEntries(),
	menus: menuEntries(),
	keybindings: keybindings.map(({ command, ...rest }) => ({ command: idOf(command), ...rest })),
	colors: Object.entries(colors).map(([id, { description, defaults }]) => ({ id, description, defaults })),
	configuration: {
		title: "Subnet Explorer",
		properties: Object.fromEntries(
			Object.entries(settings).map(([name, setting], i) => [
				`${settingsSection}.${name}`,
				{ ...setting, order: i + 1, scope: "window" },
			]),
		),
	},
	jsonValidation: [
		{ fileMatch: `*${scenarioSuffix}`, url: "./media/schemas/subnet-scenario.schema.json" },
		{ fileMatch: "*.claims.json", url: "./media/schemas/claims.schema.json" },
	],
	// Read by the YAML extension, where that is installed.
	yamlValidation: [
		{ fileMatch: ["*.claims.yaml", "*.claims.yml"], url: "./media/schemas/claims.schema.json" },
		{ fileMatch: ["*.subnet.yaml", "*.subnet.yml"], url: "./media/schemas/subnet-scenario.schema.json" },
	],
	languageModelTools: agentTools.map((tool) => ({
		name: languageModelTool(tool.name),
		displayName: tool.title,
		userDescription: tool.summary,
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
			steps: walkthrough.steps.map(({ picture, altText, done, ...step }) => ({
				...step,
				media: { svg: `media/walkthrough/${picture}`, altText },
				completionEvents: done.map((name) => `onCommand:${idOf(name)}`),
			})),
		},
	],
};

/** Every field of package.json that is generated; the others are written by hand. */
export const generatedFields = {
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

/** Every file that `npm run contributions` writes, with its text as it should be. */
export const generatedFiles: Readonly<Record<string, (before: string) => string>> = {
	"package.json": (before) => formatPackage(JSON.parse(before) as Record<string, unknown>),
	"media/schemas/claims.schema.json": () => `${JSON.stringify(claimsSchema(), null, "\t")}\n`,
	"media/schemas/subnet-scenario.schema.json": () => `${JSON.stringify(scenarioSchema(), null, "\t")}\n`,
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
