import { type Verdict, verdictLooks } from "../../essay/verdict.ts";

const colors: Readonly<Record<Verdict, string>> = {
	supported: "charts.green",
	qualified: "charts.yellow",
	contradicted: "charts.red",
	untestable: "descriptionForeground",
	untested: "descriptionForeground",
};

/** The verdict's own shape; the colour only helps. */
export const verdictIcon = (verdict: Verdict) => ({ codicon: verdictLooks[verdict].icon, color: colors[verdict] });
