import { type RunReport } from "../messages/runReport.ts";
import { formatFile, parseFile } from "./parseFile.ts";
import { reportSchema } from "./reportSchema.ts";

const reportFormat = { format: "subnet-explorer.report", version: 1 } as const;

/** A whole report as JSON, for other programs and for `verify`: columns are lists of numbers, gaps are null. */
export const reportAsJson = (report: RunReport): string => formatFile(reportFormat, report);

/**
 * Reads what {@link reportAsJson} wrote.
 * @param name of the file, for the sentence
 * @throws {SubnetsError} `bad-format`
 */
export const parseReport = (text: string, name: string): RunReport => parseFile(text, name, reportFormat, reportSchema);
