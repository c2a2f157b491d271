import { simulationWords as words } from "../words/simulationWords.ts";
import { leanLooks, leans, runLooks } from "../../essay/lean.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { innerLink } from "../parts/links.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";
import { judgedBy } from "./judgedBy.ts";

const notRun = { lean: "not run", word: "not run" } as const;

/**
 * What the run says about the essay, in a line under the answer: the claim where there is one, else how many claims got
 * which verdict. Every entry leads down to its finding.
 * @param show called with the claim whose finding is to be shown
 */
export function verdictStrip(
	report: RunReport,
	{ claims }: SimulationDescription,
	show: (claim: string) => void,
): Child {
	if (claims.length === 0) return undefined;
	const findings = judgedBy(report);
	const lookOf = (claim: string) => {
		const finding = findings.find((candidate) => candidate.claim === claim);
		return finding ? runLooks[finding.verdict] : notRun;
	};
	const found = leans
		.map((lean) => ({ lean, claims: claims.filter(({ id }) => lookOf(id).lean === lean) }))
		.filter((entry) => entry.claims.length > 0);
	return h(
		"p",
		{ class: "verdict-strip" },
		h("span", { class: "muted" }, claims.length === 1 ? words.itsClaim : words.itsClaims(claims.length)),
		found.map(({ lean, claims: those }) => {
			const { word } = lookOf(those[0]!.id);
			return innerLink(
				verdictBadge(lean, word, claims.length === 1 ? "" : `${those.length} `),
				() => show(those[0]!.id),
				{ id: `verdict-${leanLooks[lean].name}`, title: those.map(({ statement }) => statement).join("\n") },
			);
		}),
		claims.length === 1 && h("span", {}, claims[0]!.statement),
	);
}
