import { sectionMark } from "../src/essay/sections.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { simulations } from "../src/simulations/registry.ts";
import { simulationReadme } from "./simulationReadme.ts";
import { type SettingContribution, settings, settingsSection } from "../src/host/manifest/settings.ts";
import { wordIn } from "../src/language/wordsIn.ts";
import { inRoot } from "./root.mjs";

// npm run readme: writes the tables of README.md from the registry and the settings, and the README of every simulation
// from its declaration. A unit test fails when they differ.

const tables = {
	simulations: ["| Section | Question |", "|---|---|"].concat(
		simulations.map(
			({ sections, id, question }) => `| ${sections.map(sectionMark).join(", ")} | **${id}**: ${question} |`,
		),
	),
	settings: ["| Setting | Meaning |", "|---|---|"].concat(
		Object.entries<SettingContribution>(settings).map(
			([name, { markdownDescription }]) => `| \`${settingsSection}.${name}\` | ${wordIn("en", markdownDescription)} |`,
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

/** Every file that `npm run readme` writes, with its text as it should be. */
export const readmes = (): ReadonlyMap<string, string> =>
	new Map([
		["README.md", readmeWithTables(readFileSync(inRoot("README.md"), "utf8"))],
		...simulations.map(
			(simulation) => [`src/simulations/${simulation.id}/README.md`, simulationReadme(simulation)] as const,
		),
	]);

if (process.argv[1]?.endsWith("readme.ts")) {
	for (const [file, text] of readmes()) writeFileSync(inRoot(file), text);
}
