import { type Language } from "../language/language.ts";
import { sayingsIn } from "../language/sayings.ts";
import { commandLineOf } from "../runs/ask/commandLine.ts";
import { findSimulation } from "../simulations/registry.ts";
import { type CheckedClaim, type CheckState, isBroken } from "./checkArgument.ts";
import { type Argument } from "./ownClaim.ts";

const words: Readonly<Record<CheckState, string>> = {
	kept: "✓ as expected",
	bound: "· bound to its sentence",
	broken: "✗ not as expected",
	lost: "? sentence lost",
	failed: "! could not be run",
};

/** A scorecard of an author's own claims: first how many stand and what breaks, then each with what was expected and found. */
export function argumentAsMarkdown(
	{ title }: Pick<Argument, "title">,
	checked: readonly CheckedClaim[],
	language: Language = "en",
): string {
	const say = sayingsIn(language);
	const broken = checked.filter(isBroken);
	const bound = checked.filter(({ claim }) => !claim.test).length;
	const resting = (id: string) =>
		checked.filter(({ claim }) => claim.restsOn.includes(id)).map(({ claim }) => claim.statement);
	const weak = broken.map(({ claim, sentence }) => {
		const others = resting(claim.id);
		const carries = others.length === 0 ? "" : say(` It carries: ${others.map(escape).join(" ")}`);
		return `- **${escape(claim.statement)}** ${escape(say(sentence))}${carries}`;
	});
	const rows = checked.map(({ claim, state, expected = "", found = "" }) =>
		[
			say(words[state]),
			claim.statement,
			say(expected),
			say(found),
			claim.sources.map((source) => source.title).join("; "),
		].map(escape),
	);
	const runs = checked.flatMap(({ claim, report }) =>
		report ? [`- ${claim.id}: \`${commandLineOf(report.manifest, findSimulation(report.manifest.simulation))}\``] : [],
	);
	return `${[
		say(`# ${escape(title)}: how much of it stands?`),
		say(
			`${checked.length - broken.length} of ${checked.length} claims stand. ${bound === 0 ? "Each is tested by a run." : `${bound} ${bound === 1 ? "is" : "are"} bound to a sentence only, and not tested.`}`,
		),
		...(weak.length > 0 ? [say("## What breaks"), weak.join("\n")] : []),
		say("## Every claim"),
		[
			say("| | claim | expected | found | sources |"),
			"|---|---|---|---|---|",
			...rows.map((cells) => `| ${cells.join(" | ")} |`),
		].join("\n"),
		...(runs.length > 0 ? [say("## To run again"), runs.join("\n")] : []),
	].join("\n\n")}\n`;
}

const escape = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|]/g, "\\$&");
