import * as vscode from "vscode";
import { names } from "../../essay/names.ts";
import { roles } from "../../essay/roles.ts";
import { namedSubnets } from "../../essay/subnets.ts";
import { catalogueSubnets } from "../../essay/subnets/catalogue.ts";
import { type Target } from "../manifest/contributions.ts";
import { walkthrough } from "../manifest/walkthrough.ts";
import { type CommandServices } from "./commandServices.ts";
import { type Item, pick } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";

/** Goes to the page of a subnet, a role or a name; asks which where none is named. */
export const openPage =
	({ stage }: CommandServices): CommandHandler =>
	async ({ page }: Target) => {
		const id = page ?? (await pick("Open Page", "Which page?", pageItems()));
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
	...namedSubnets.flatMap(({ netuid, name, purpose, roles: texts }): readonly Item<string>[] => [
		{ label: `$(type-hierarchy) ${name}`, description: `subnet ${netuid}`, detail: purpose, value: `subnet:${netuid}` },
		...roles.map((role) => ({
			label: `$(${role.icon}) ${role.name} of ${name}`,
			description: `role, subnet ${netuid}`,
			detail: texts[role.id],
			value: `subnet:${netuid}/${role.id}`,
		})),
	]),
	...catalogueSubnets.map(({ netuid, name, by, purpose }) => ({
		label: `$(circle-large-outline) ${name}`,
		description: [`subnet ${netuid}`, by].filter(Boolean).join(", "),
		detail: purpose,
		value: `subnet:${netuid}`,
	})),
	...names.map(({ id, name, kind }) => ({
		label: `$(${kind === "person" ? "account" : "organization"}) ${name}`,
		description: kind,
		value: `name:${id}`,
	})),
	{ label: "$(debug-step-over) Step through an epoch", description: "page", value: "epoch" },
	{ label: "$(symbol-keyword) Glossary", description: "page", value: "glossary" },
	{ label: "$(home) Start page", description: "page", value: "start" },
];
