import { claimOf } from "../../essay/claims.ts";
import { leanLooks, runLooks } from "../../essay/lean.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { compareReports } from "../../runs/archive/compareReports.ts";
import { threeDigits } from "../../numeric/say.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { escapeMarkdown } from "../kit/markdown.ts";
import { sayFigure } from "../kit/sayFigure.ts";

/** A run as the comparison names it. */
export interface Compared {
	readonly name: string;
	readonly report: RunReport;
}

/**
 * Two runs of one simulation side by side: what was asked differently, and what came of it.
 * @throws {SubnetsError} `bad-value` when they are of different simulations
 */
export function comparisonMarkdown(first: Compared, second: Compared, simulation: Simulation): string {
	const { inputs, figures, verdicts, same } = compareReports(first.report, second.report);
	const label = (name: string) => simulation.parameters[name]?.label ?? name;
	const head = ["", first.name, second.name].map(escapeMarkdown);
	const summary = same
		? "Both gave the same to the last bit."
		: inputs.length === 0
			? "The same was asked, and another outcome came: the versions differ."
			: `${inputs.length === 1 ? "One input differs" : `${inputs.length} inputs differ`}.`;
	const inputRows = inputs.map((input) =>
		[label(input.name), String(input.first), String(input.second)].map(escapeMarkdown),
	);
	const figureRows = figures.map((figure) => {
		const { unit } = figure;
		const apart = figure.apart === undefined ? "" : figure.apart ? " · beyond chance" : " · within chance";
		const sign = figure.difference > 0 ? "+" : figure.difference < 0 ? "−" : "±";
		return [
			escapeMarkdown(figure.label),
			...[figure.first, figure.second].map((value) => escapeMarkdown(sayFigure({ value, unit }))),
			escapeMarkdown(`${sign}${threeDigits(Math.abs(figure.difference))}${apart}`),
		];
	});
	const verdictRows = verdicts.map(({ claim, first, second, difference }) => {
		const { statement, section } = claimOf(claim);
		const mark = (verdict: typeof first) => `${leanLooks[runLooks[verdict].lean].symbol} ${runLooks[verdict].word}`;
		const change = first === second ? threeDigits(difference) : `turns (${threeDigits(difference)})`;
		return [escapeMarkdown(`${section} ${statement}`), mark(first), mark(second), escapeMarkdown(change)];
	});
	return `${[
		`# ${escapeMarkdown(simulation.question)}`,
		`**${escapeMarkdown(first.name)}** and **${escapeMarkdown(second.name)}**. ${summary}`,
		...(inputRows.length > 0 ? ["## What was asked", table(head, inputRows)] : []),
		"## Figures",
		table([...head, "difference"], figureRows),
		...(verdictRows.length > 0 ? ["## Findings", table([...head, "margin"], verdictRows)] : []),
	].join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), `|${head.map((_, i) => (i === 0 ? ":--|" : "--:|")).join("")}`, ...rows.map(line)].join("\n");
}
