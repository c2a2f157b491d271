import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { languageOf } from "../../../src/language/language.ts";
import { typesetFrench } from "../../../src/language/typeset.ts";
import { wordIn, wordsIn } from "../../../src/language/wordsIn.ts";

test("a tag is the language that it begins with, and English where we do not speak it", () => {
	const tags = ["fr", "fr-CA", "FR", "fr_BE.UTF-8", "fro", "de", "", undefined];
	assert.deepEqual(tags.map(languageOf), ["fr", "fr", "fr", "fr", "en", "en", "en", "en"]);
});

test("French gets its narrow spaces and apostrophes, and links, times and files keep their colons", () => {
	assert.equal(typesetFrench("« Quoi ? » : 5 % !"), "«\u202fQuoi\u202f?\u202f»\u202f: 5\u202f%\u202f!");
	assert.equal(typesetFrench("l'essai d'Elon"), "l’essai d’Elon");
	assert.equal(typesetFrench("l'[écrêtage](term:clipping), d'*Importer*"), "l’[écrêtage](term:clipping), d’*Importer*");
	assert.equal(typesetFrench("62 000 $, 1 234 567,5"), "62\u202f000 $, 1\u202f234\u202f567,5");
	for (const kept of [
		"2019 à 2025",
		"en 2024 100 modèles",
		"[Lancer](command:subnets.stop)",
		"14:02",
		"`text: my-essay.md`",
	])
		assert.equal(typesetFrench(kept), kept);
});

test("a catalogue gives the texts and sentences of one language", () => {
	const catalogue = {
		run: ["Run", "Lancer"],
		runs: [(n: number) => `${n} runs!`, (n: number) => `${n} exécutions !`],
	} as const;
	assert.equal(wordsIn("en", catalogue).run, "Run");
	assert.equal(wordsIn("fr", catalogue).runs(3), "3 exécutions\u202f!");
	assert.equal(wordIn("fr", catalogue.run), "Lancer");
	// @ts-expect-error a language is missing
	wordsIn("en", { run: ["Run"] });
	// @ts-expect-error the French takes something else
	wordsIn("en", { runs: [(n: number) => String(n), (n: string) => n] });
	// @ts-expect-error there is no such text
	assert.equal(wordsIn("en", catalogue).stop, undefined);
});

test("package.json's French says nothing in English", () => {
	const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
	const [english, french] = [read("package.nls.json"), read("package.nls.fr.json")];
	assert.deepEqual(Object.keys(french), Object.keys(english));
	const same = Object.keys(french).filter((key) => french[key] === english[key]);
	assert.deepEqual(same, ["view.simulations"], "a word of both languages");
});

test("what is computed and hashed knows no language: no model, rule or hash imports one", () => {
	const files = ["src/simulations", "src/chain", "src/runs/engine"].flatMap((room) =>
		readdirSync(room, { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`),
	);
	const hashes = readdirSync("src/runs/ask").filter((file) => file.endsWith("Hash.ts"));
	const computed = [...files.filter((file) => file.endsWith(".ts")), ...hashes.map((file) => `src/runs/ask/${file}`)];
	assert.ok(computed.length > 100 && hashes.length > 2);
	// These word what was computed, and no model or hash reads them.
	const wording = [
		"src/simulations/spoken.ts",
		"src/simulations/kit/roundFigures.ts",
		"src/simulations/kit/formulaHelp.ts",
	];
	const others = computed.filter((file) => !wording.includes(file));
	const knowing = others.filter((file) => /language\/(language|wordsIn)\.ts/.test(readFileSync(file, "utf8")));
	assert.deepEqual(knowing, []);
});
