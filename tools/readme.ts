import { readFileSync, writeFileSync } from "node:fs";
import { simulations } from "../src/simulations/registry.ts";
import { manifest } from "./extension.mjs";
import { inRoot } from "./root.mjs";

// npm run readme: writes the tables of README.md from the registry and the settings. A unit test fails when they differ.

interface Setting {
	readonly markdownDescription?: string;
	readonly description?: string;
}

const tables = {
	simulations: ["| § | Question |", "|---|---|"].concat(
		simulations.map(({ sections, id, question }) => `| ${sections.join(", ")} | **${id}**: ${question} |`),
	),
	settings: ["| Setting | Meaning |", "|---|---|"].concat(
		Object.entries(manifest.contributes.configuration.properties as Record<string, Setting>).map(
			([name, { markdownDescription, description }]) => `| \`${name}\` | ${markdownDescription ?? description ?? ""} |`,
		),
	),
};

/** The README with its tables as they should be. */
export const readmeWithTables = (readme: string): string =>
	Object.entries(tables).reduce(
		(text, [name, lines]) =>
			text.replace(
				new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`),
				() => `<!-- ${name} -->\n\n${lines.join("\n")}\n\n<!-- /${name} -->`,
			),
		readme,
	);

if (process.argv[1]?.endsWith("readme.ts")) {
	const path = inRoot("README.md");
	writeFileSync(path, readmeWithTables(readFileSync(path, "utf8")));
}
