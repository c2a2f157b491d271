import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inRoot } from "./root.mjs";

/** The package that a bundled file belongs to: `node_modules/@a/b/c.js` → `node_modules/@a/b`. */
const packageOf = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** @param {string} folder @returns {string} */
function licenceText(folder) {
	const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(file));
	return files.map((file) => readFileSync(`${folder}/${file}`, "utf8").trim()).join("\n\n");
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
		const { name, version, license } = JSON.parse(readFileSync(`${place}/package.json`, "utf8"));
		const text = licenceText(place);
		packages.set(text, [...(packages.get(text) ?? []), `${name} ${version} (${license})`]);
	}
	const rule = `\n\n${"-".repeat(80)}\n\n`;
	const parts = [...packages].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
	return `Subnet Explorer contains code of these packages.${rule}${parts.join(rule)}\n`;
}
