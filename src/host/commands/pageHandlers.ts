import { commandWords as words } from "./commandWords.ts";
import * as vscode from "vscode";
import { names } from "../../essay/names.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { walkthrough } from "../manifest/walkthrough.ts";
import { type CommandServices } from "./commandServices.ts";
import { type Item, pick } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { essayHere } from "../kit/essayHere.ts";

/** Goes to the page of a subnet, a role or a name; asks which where none is named. */
export const openPage =
	({ stage }: CommandServices): CommandHandler =>
	async ({ page }: Target) => {
		const id = page ?? (await pick(words.openPage, words.whichPage, pageItems()));
		stage.openPage(id);
		return id;
	};

/** Goes to one page that has a command of its own. */
export const openFixedPage =
	({ stage }: CommandServices, page: string): CommandHandler =>
	() => {
		stage.openPage(page);
		return page;
	};

/** Opens VS Code's walkthrough of ours. */
export const openTour =
	({ extension }: CommandServices): CommandHandler =>
	() =>
		vscode.commands.executeCommand("workbench.action.openWalkthrough", `${extension}#${walkthrough.id}`, false);

/** Every page as something to choose. */
export const pageItems = (): readonly Item<string>[] => [
	...essayHere.namedSubnets.flatMap(({ netuid, name, purpose, roles: texts }): readonly Item<string>[] => [
		{
			label: `$(type-hierarchy) ${name}`,
			description: words.subnet(netuid),
			detail: purpose,
			value: `subnet:${netuid}`,
		},
		...essayHere.roles.map((role) => ({
			label: `$(${role.icon}) ${words.roleOf(role.name, name)}`,
			description: words.roleInSubnet(netuid),
			detail: texts[role.id],
			value: `subnet:${netuid}/${role.id}`,
		})),
	]),
	...essayHere.catalogueSubnets.map(({ netuid, name, by, purpose }) => ({
		label: `$(circle-large-outline) ${name}`,
		description: [words.subnet(netuid), by].filter(Boolean).join(", "),
		detail: purpose,
		value: `subnet:${netuid}`,
	})),
	...names.map(({ id, name, kind }) => ({
		label: `$(${kind === "person" ? "account" : "organization"}) ${name}`,
		description: kind,
		value: `name:${id}`,
	})),
	{ label: words.stepPage, description: "page", value: "epoch" },
	{ label: words.glossaryPage, description: "page", value: "glossary" },
	{ label: words.startPage, description: "page", value: "start" },
];
