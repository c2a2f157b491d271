import { panelWords as words } from "./panelWords.ts";
import { fileName } from "../kit/fileName.ts";
import { fileNameOf, saveFile } from "../kit/saveFile.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type ExportFormat } from "../../wire/panels/simulationPanel.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { reportAsMarkdown } from "../../runs/archive/reportAsMarkdown.ts";
import { describedCsv } from "../../runs/archive/reportAsCsv.ts";
import { type Table } from "../../simulations/kit/outcome.ts";
import { reportAsJson } from "../../runs/archive/reportFile.ts";
import { language } from "../kit/language.ts";
import { spokenReport } from "../kit/spoken.ts";
import { findSimulation } from "../kit/simulations.ts";

/** Largest picture or table that a webview may hand over, in characters. */
const LARGEST = 32 * 1024 * 1024;
const pngStart = "data:image/png;base64,";

/**
 * Saves what a panel shows. Pictures come from the webview, the rest is written here.
 * @param content the picture, as the webview drew it
 * @param chart id of the open one: its table is what CSV holds
 * @returns the file's name, or undefined when cancelled
 * @throws {SubnetsError} `bad-format` when what was handed over is not what it should be
 */
export async function exportShown(
	format: ExportFormat,
	report: RunReport,
	content: string | undefined,
	chart: string | undefined,
): Promise<string | undefined> {
	const { title } = findSimulation(report.manifest.simulation);
	const stem = `${title} seed ${report.manifest.seed}`;
	const file = await saveFile(
		fileNameOf(stem, format === "markdown" ? "md" : format),
		contentOf(format, report, content, chart),
	);
	return file && fileName(file);
}

function contentOf(
	format: ExportFormat,
	report: RunReport,
	content: string | undefined,
	chart: string | undefined,
): string | Uint8Array {
	switch (format) {
		case "json":
			return reportAsJson(report);
		case "markdown":
			return reportAsMarkdown(
				spokenReport(report),
				findSimulation(report.manifest.simulation),
				handedOver(content, "<svg"),
				language,
			);
		case "csv":
			return describedCsv(
				tableIn(report, chart),
				report.manifest,
				findSimulation(report.manifest.simulation),
				language,
			);
		case "svg":
			return handedOver(content, "<svg");
		case "png":
			return Uint8Array.from(atob(handedOver(content, pngStart).slice(pngStart.length)), (char) => char.charCodeAt(0));
	}
}

/** The table behind a chart of the run; of a sweep, its one table. */
function tableIn({ manifest, outcome }: RunReport, chart: string | undefined): Table {
	const shown = findSimulation(manifest.simulation).charts.find(({ id }) => id === chart);
	const found = outcome.tables.find(({ id }) => id === shown?.table) ?? outcome.tables[0];
	if (found) return found;
	throw new SubnetsError("not-found", words.noTable, "table");
}

function handedOver(content: string | undefined, start: string): string {
	if (content !== undefined && content.length <= LARGEST && content.startsWith(start)) return content;
	throw new SubnetsError("bad-format", words.nothingToSave);
}
