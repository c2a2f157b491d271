import { toBase64 } from "./toBase64.ts";
import { say, threeDigits } from "../../numeric/say.ts";
import { claimOf } from "../../essay/claims.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { sectionName } from "../../essay/sections.ts";
import { leanLooks, runLooks } from "../../essay/lean.ts";
import { type RunReport } from "../runReport.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { commandLineOf } from "../ask/commandLine.ts";

/** A run as a page that can be read, printed and repeated: answer, figures, findings with their sections, manifest. @param picture of its chart, as SVG */
export function reportAsMarkdown(report: RunReport, simulation: Simulation, picture?: string): string {
	const { manifest, headline, detail, outcome, findings, stoppedAt } = report;
	const { model, rules, question, title, parameters } = simulation;
	const stopped = stoppedAt === undefined ? [] : [`Stopped at ${threeDigits(stoppedAt * 100)} %: partial figures.`];
	const illustrative = model.illustrative ? [`Illustrative: ${toPlainText(model.hinge ?? model.purpose)}`] : [];
	const figures = outcome.figures.map(({ label, unit, value, low, high }) => {
		const band = low === undefined || high === undefined ? "" : `${threeDigits(low)} to ${threeDigits(high)}`;
		return [label, say(value, unit), band];
	});
	const words = (outcome.words ?? []).map(({ label, reading, agreeing }) => [
		label,
		reading,
		agreeing === undefined ? "" : `${agreeing} of ${manifest.seeds} seeds`,
	]);
	const judged = findings.map(({ claim, verdict, brief, reason, agreeing, counts, measure }) => {
		const { statement, section } = claimOf(claim);
		const seeds = agreeing === undefined ? "" : `, ${agreeing} of ${manifest.seeds} seeds agree`;
		return [
			`- ${leanLooks[runLooks[verdict].lean].symbol} **${runLooks[verdict].word}${brief === undefined ? "" : escape(`: ${brief}`)}**. ${escape(statement)} (${escape(sectionName(section))}, \`${claim}\`${seeds})`,
			`  ${escape(toPlainText(reason))} ${escape(counts ?? `Measured: ${measure}.`)}`,
		].join("\n");
	});
	const values = Object.entries(manifest.values).map(([name, value]) => {
		const parameter = parameters[name];
		const unit = parameter?.kind === "number" && parameter.unit !== "" ? ` ${parameter.unit}` : "";
		return [parameter?.label ?? name, `${value}${unit}`, `\`${name}\``];
	});
	return `${[
		`# ${escape(question)}`,
		...[headline, ...detail].map((line) => escape(toPlainText(line))),
		...stopped,
		...illustrative,
		...(picture === undefined
			? []
			: [`![The chart of this run](data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(picture))})`]),
		"## Figures",
		manifest.seeds > 1
			? markdownTable(["figure", "value", "5-95 % of seeds"], [...figures, ...words])
			: markdownTable(
					["figure", "value"],
					[...figures, ...words].map((row) => row.slice(0, 2)),
				),
		"## What this says about the essay",
		judged.length > 0 ? judged.join("\n") : "This run judges no claim.",
		"## Values",
		markdownTable(["parameter", "value", "name"], values),
		"## Manifest",
		[
			`- Simulation: ${escape(title)} (\`${manifest.simulation}\`), version ${manifest.version}; Subnet Explorer ${manifest.engine}`,
			...(rules.length > 0 ? [`- Rules: ${escape(ruleSet(manifest.rules).label)} (\`${manifest.rules}\`)`] : []),
			`- Seed ${manifest.seed}${manifest.seeds > 1 ? `, ${manifest.seeds} seeds` : ""}`,
			...(manifest.imported
				? [`- Imported network: ${escape(manifest.imported.name)}, SHA-256 \`${manifest.imported.hash}\``]
				: []),
			`- Outcome: SHA-256 \`${manifest.outcomeHash}\``,
		].join("\n"),
		"Run it again:",
		`\`\`\`sh\n${commandLineOf(manifest, simulation)}\n\`\`\``,
	].join("\n\n")}\n`;
}

const escape = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, "\\$&");

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => (cell.startsWith("`") ? cell : escape(cell))).join(" | ")} |`;
	return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
