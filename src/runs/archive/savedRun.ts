import * as v from "valibot";
import { type RunReport } from "../runReport.ts";
import { answerAsHeadline, figuresSchema, tablesSchema, verdictFields } from "./reportSchema.ts";

/*
 * A saved run is two files: a small one that lists read (`<id>.run.json`), and one with the tables (`<id>.tables.json`).
 * The tables are written first and deleted last, so a run that is listed is whole.
 */

export const runFormat = { format: "subnet-explorer.run", version: 1 } as const;
export const tablesFormat = { format: "subnet-explorer.tables", version: 1 } as const;

/** A saved run without its tables: a row of the history. */
export interface HistoryEntry extends Omit<RunReport, "outcome"> {
	readonly id: string;
	/** The reader's name for it, or ours: what differs from the defaults. */
	readonly name: string;
	/** Whether the name is the reader's: such a run never makes room for others. Absent in files of the first version. */
	readonly named?: boolean;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	readonly figures: RunReport["outcome"]["figures"];
}

export interface SavedRun {
	readonly entry: HistoryEntry;
	readonly report: RunReport;
}

export const entrySchema: v.GenericSchema<unknown, HistoryEntry> = v.pipe(
	v.unknown(),
	answerAsHeadline,
	v.object({
		id: v.string(),
		name: v.string(),
		named: v.exactOptional(v.boolean()),
		savedAt: v.number(),
		figures: figuresSchema,
		...verdictFields,
	}),
);
export { tablesSchema };

export const runFile = (id: string): string => `${id}.run.json`;
export const tablesFile = (id: string): string => `${id}.tables.json`;

/** The id in a file's name, or undefined for files of another kind. */
export const idIn = (name: string, fileOf: (id: string) => string): string | undefined => {
	const ending = fileOf("");
	return name.endsWith(ending) ? name.slice(0, -ending.length) : undefined;
};
