import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inRoot } from "./root.mjs";

/** The package that a bundled file belongs to: `node_modules/@a/b/c.js` → `node_modules/@a/b`. */
const packageOf = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * A package's own words, or where it ships none the licence that it names, in its author's name.
 * @param {string} folder
 * @param {{ name: string, license?: string, author?: string | { name?: string } }} manifest
 * @returns {string}
 * @throws when neither is known: nothing ships without its licence
 */
function licenceText(folder, { name, license, author }) {
	const parts = existsSync(`${folder}/licenses`) ? readdirSync(`${folder}/licenses`) : []; // of what it contains itself
	const files = readdirSync(folder)
		.filter((file) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(file))
		.concat(parts.map((file) => `licenses/${file}`));
	const text = files.map((file) => readFileSync(`${folder}/${file}`, "utf8").trim()).join("\n\n");
	if (text !== "") return text;
	const holder = typeof author === "string" ? author : author?.name;
	if (license !== "MIT" || !holder)
		throw new Error(`${name} ships no licence text, and its author is not named: do not bundle it.`);
	const own = readFileSync(inRoot("LICENSE"), "utf8").trim();
	return own.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}

/**
 * The licences of every package that ended up in a bundle: what their authors ask of those who ship their code.
 * @param {readonly string[]} inputs bundled files, relative to the repository
 */
export function notices(inputs) {
	const folders = new Set(
		inputs.flatMap((file) => packageOf.exec(file)?.[0] ?? []).concat("node_modules/@vscode/codicons"),
	);
	/** @type {Map<string, string[]>} */
	const packages = new Map(); // by licence text: many of them carry the same
	for (const folder of [...folders].sort()) {
		const place = inRoot(folder);
		if (!existsSync(`${place}/package.json`)) continue;
		const manifest = JSON.parse(readFileSync(`${place}/package.json`, "utf8"));
		const { name, version, license } = manifest;
		const text = licenceText(place, manifest);
		packages.set(text, [...(packages.get(text) ?? []), `${name} ${version} (${license})`]);
	}
	const rule = `\n\n${"-".repeat(80)}\n\n`;
	const parts = [...packages].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
	return `Subnet Explorer contains code of these packages.${rule}${parts.join(rule)}\n`;
}
