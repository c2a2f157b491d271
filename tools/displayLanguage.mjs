import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Makes the embedded VS Code speak another language. VS Code says which only when it has a language pack, and packs come
 * from a marketplace; so this leaves an empty one in its place: VS Code's own words stay English, ours are in the language.
 * The server also wants to be started with `--locale`.
 * @param {string} userDataDir
 * @param {string} language as "fr"
 */
export function layLanguagePack(userDataDir, language) {
	const translations = path.join(userDataDir, `pack-${language}.json`);
	mkdirSync(userDataDir, { recursive: true });
	writeFileSync(translations, JSON.stringify({ version: "1.0.0", contents: {} }));
	const extensions = [{ extensionIdentifier: { id: `empty.pack-${language}` }, version: "1.0.0" }];
	const pack = { hash: `empty-${language}`, extensions, translations: { vscode: translations }, label: language };
	writeFileSync(path.join(userDataDir, "languagepacks.json"), JSON.stringify({ [language]: pack }));
}
