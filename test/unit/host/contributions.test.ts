import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { type CommandContribution } from "../../../src/host/manifest/commandContribution.ts";
import { contextKeys } from "../../../src/host/manifest/contextKeys.ts";
import { commands, panelTypes, scenarioForm, views } from "../../../src/host/manifest/contributions.ts";
import { settings } from "../../../src/host/manifest/settings.ts";
import { menus, welcomes } from "../../../src/host/manifest/menus.ts";
import { walkthrough } from "../../../src/host/manifest/walkthrough.ts";
import { languages } from "../../../src/language/language.ts";
import { generatedFiles } from "../../../tools/contributions.ts";

const entries = Object.entries<CommandContribution>(commands);

for (const [file, textOf] of Object.entries(generatedFiles)) {
	test(`${file} is what the typed lists and the registry say: if not, npm run contributions`, () => {
		const text = readFileSync(file, "utf8");
		assert.ok(text === textOf(text), "it is out of date");
	});
}

test("ids follow the names, and titles begin with a verb in Title Case", () => {
	for (const [
		name,
		{
			id,
			title: [title],
		},
	] of entries) {
		assert.equal(id, `subnets.${name}`);
		assert.match(title, /^[A-Z][a-z]+( ([A-Z][a-z]*|a|and|as|for|from|in|the))*…?$/, title);
	}
	for (const at of languages.keys())
		assert.equal(new Set(entries.map(([, { title }]) => title[at])).size, entries.length, "two commands share a title");
});

test("every command is in the palette or on a row", () => {
	const placed = new Set(Object.values(menus).flatMap((place) => place.map(({ command }) => command as string)));
	for (const [name, { palette }] of entries) {
		assert.ok(
			palette !== "false" || placed.has(name) || ["showAllRows", "answerSentence", "ignoreNumber"].includes(name),
			name,
		);
	}
});

test("no row or title shows more than two icons of a kind at once", () => {
	for (const view of Object.values(views)) {
		const icons = menus["view/title"]!.filter(
			({ when, group }) => group.startsWith("navigation") && when.includes(`view == ${view.id}`),
		);
		assert.ok(icons.length <= 2, view.id);
	}
});

test("welcome texts and the walkthrough link to commands that exist, and the pictures are there", () => {
	const ids = new Set(entries.map(([, { id }]) => id as string));
	const texts = [
		...welcomes.flatMap(({ contents }) => contents),
		...walkthrough.steps.flatMap(({ description }) => description),
	];
	for (const text of texts) {
		for (const [, id] of text.matchAll(/\(command:([\w.]+)/g)) assert.ok(ids.has(id!), id);
	}
	assert.equal(walkthrough.steps.length, 6);
	for (const { picture } of walkthrough.steps) assert.ok(existsSync(`media/walkthrough/${picture}`), picture);
	for (const { icon } of Object.values(views)) assert.ok(existsSync(icon), icon);
});

test("when clauses use only context keys that are set", () => {
	const known = new Set<string>(Object.values(contextKeys));
	const clauses = [
		...Object.values(menus).flatMap((place) => place.map(({ when }) => when)),
		...entries.flatMap(([, { palette = "", enablement = "" }]) => [palette, enablement]),
	];
	const viewIds = new Set<string>([
		...Object.values(views).map(({ id }) => id),
		...Object.values(panelTypes),
		scenarioForm.viewType,
	]);
	for (const clause of clauses) {
		for (const [, name] of clause.matchAll(/\bconfig\.subnets\.(\w+)/g)) assert.ok(name! in settings, clause);
		for (const [key] of clause.matchAll(/(?<!config\.)\bsubnets\.\w+/g))
			assert.ok(known.has(key) || viewIds.has(key), clause);
	}
});
