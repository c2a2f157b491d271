import { type RunReport } from "./runReport.ts";

/** Headline and detail as one text, in inline markup. */
export const answerOf = ({ headline, detail }: Pick<RunReport, "headline" | "detail">): string =>
	[headline, ...detail].join(" ");
