import { claimOf } from "../../essay/claims.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { answerOf } from "../answerOf.ts";
import { type RunReport } from "../runReport.ts";
import { formatFile, parseFile } from "./parseFile.ts";
import { reportSchema } from "./reportSchema.ts";

const reportFormat = { format: "subnet-explorer.report", version: 1 } as const;

/**
 * A whole report as JSON, for other programs and for `verify`: columns are lists of numbers, gaps are null. Beside the
 * report's own fields it says in plain words what they lead to: each finding's statement and section, the answer without
 * marks, the figures and the outcome's hash at the top.
 * @param more further fields, for whoever prints it
 */
export const reportAsJson = (report: RunReport, more: object = {}): string =>
	formatFile(reportFormat, {
		outcomeHash: report.manifest.outcomeHash,
		answerText: toPlainText(answerOf(report)),
		figures: report.outcome.figures,
		...report,
		findings: report.findings.map((finding) => {
			const { statement, section } = claimOf(finding.claim);
			return { ...finding, reasonText: toPlainText(finding.reason), statement, section };
		}),
		...more,
	});

/**
 * Reads what {@link reportAsJson} wrote.
 * @param name of the file, for the sentence
 * @throws {SubnetsError} `bad-format`
 */
export const parseReport = (text: string, name: string): RunReport =>
	parseFile(text, name, reportFormat, reportSchema, "Export the run again as Whole run (JSON).");
