import { toBase64 } from "./toBase64.ts";
import { say, threeDigits, writeDigits } from "../../numeric/say.ts";
import { essayIn } from "../../essay/essayIn.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { leanLooks, runLooks } from "../../essay/lean.ts";
import { sayVerdict } from "../../essay/verdictWords.ts";
import { type Language } from "../../language/language.ts";
import { sayingsIn } from "../../language/sayings.ts";
import { unitIn } from "../../numeric/unitIn.ts";
import { type RunReport } from "../runReport.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { commandLineOf } from "../ask/commandLine.ts";

/**
 * A run as a page that can be read, printed and repeated: answer, figures, findings with their sections, manifest.
 * @param picture of its chart, as SVG
 * @param language of report and simulation, and of the words around them
 */
export function reportAsMarkdown(
	report: RunReport,
	simulation: Simulation,
	picture?: string,
	language: Language = "en",
): string {
	const frame = sayingsIn(language);
	const { claimOf, sectionName } = essayIn(language);
	const { manifest, headline, detail, outcome, findings, stoppedAt } = report;
	const { model, rules, question, title, parameters } = simulation;
	const stopped =
		stoppedAt === undefined ? [] : [frame(`Stopped at ${threeDigits(stoppedAt * 100)} %: partial figures.`)];
	const illustrative = model.illustrative
		? [`${frame("Illustrative:")} ${toPlainText(model.hinge ?? model.purpose)}`]
		: [];
	const figures = outcome.figures.map(({ label, unit, value, low, high }) => {
		const band = low === undefined || high === undefined ? "" : frame(`${threeDigits(low)} to ${threeDigits(high)}`);
		return [label, say(value, unit, language), band];
	});
	const words = (outcome.words ?? []).map(({ label, reading, agreeing }) => [
		label,
		reading,
		agreeing === undefined ? "" : frame(`${agreeing} of ${manifest.seeds} seeds`),
	]);
	const judged = findings.map(({ claim, verdict, brief, reason, agreeing, counts, measure }) => {
		const { statement, section } = claimOf(claim);
		const seeds = agreeing === undefined ? "" : `, ${frame(`${agreeing} of ${manifest.seeds} seeds agree`)}`;
		const { lean, word } = runLooks[verdict];
		return [
			`- ${leanLooks[lean].symbol} **${sayVerdict(language, word)}${brief === undefined ? "" : escape(`${frame(":")} ${brief}`)}**. ${escape(statement)} (${escape(sectionName(section))}, \`${claim}\`${seeds})`,
			`  ${escape(toPlainText(reason))} ${escape(counts ?? frame(`Measured: ${measure}.`))}`,
		].join("\n");
	});
	const values = Object.entries(manifest.values).map(([name, value]) => {
		const parameter = parameters[name];
		const unit = parameter?.kind === "number" && parameter.unit !== "" ? ` ${unitIn(language, parameter.unit)}` : "";
		// A year is no amount.
		const isAmount = typeof value === "number" && unit !== " year";
		const written = isAmount ? writeDigits(String(value), language) : value;
		return [parameter?.label ?? name, `${written}${unit}`, `\`${name}\``];
	});
	return `${[
		`# ${escape(question)}`,
		...[headline, ...detail].map((line) => escape(toPlainText(line))),
		...stopped,
		...illustrative,
		...(picture === undefined
			? []
			: [
					`![${frame("The chart of this run")}](data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(picture))})`,
				]),
		`## ${frame("Figures")}`,
		manifest.seeds > 1
			? markdownTable([frame("figure"), frame("value"), frame("5-95 % of seeds")], [...figures, ...words])
			: markdownTable(
					[frame("figure"), frame("value")],
					[...figures, ...words].map((row) => row.slice(0, 2)),
				),
		`## ${frame("What this says about the essay")}`,
		judged.length > 0 ? judged.join("\n") : frame("This run judges no claim."),
		`## ${frame("Values")}`,
		markdownTable([frame("parameter"), frame("value"), frame("name")], values),
		`## ${frame("Manifest")}`,
		[
			`- ${frame("Simulation:")} ${escape(title)} (\`${manifest.simulation}\`), ${frame(`version ${manifest.version}; Subnet Explorer ${manifest.engine}`)}`,
			...(rules.length > 0
				? [`- ${escape(frame(`Rules: ${ruleSet(manifest.rules).label}`))} (\`${manifest.rules}\`)`]
				: []),
			`- ${frame(`Seed ${manifest.seed}${manifest.seeds > 1 ? `, ${manifest.seeds} seeds` : ""}`)}`,
			...(manifest.imported
				? [`- ${escape(frame(`Imported network: ${manifest.imported.name}, SHA-256`))} \`${manifest.imported.hash}\``]
				: []),
			`- ${frame("Outcome: SHA-256")} \`${manifest.outcomeHash}\``,
		].join("\n"),
		frame("Run it again:"),
		`\`\`\`sh\n${commandLineOf(manifest, simulation)}\n\`\`\``,
	].join("\n\n")}\n`;
}

const escape = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, "\\$&");

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => (cell.startsWith("`") ? cell : escape(cell))).join(" | ")} |`;
	return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
