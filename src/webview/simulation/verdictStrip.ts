import { verdicts } from "../../essay/verdict.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { innerLink } from "../parts/links.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";

/**
 * What the run says about the essay, in a line under the answer: the claim where there is one, else how many claims got
 * which verdict. Every entry leads down to its finding.
 * @param show called with the claim whose finding is to be shown
 */
export function verdictStrip(
	{ findings }: RunReport,
	{ claims }: SimulationDescription,
	show: (claim: string) => void,
): Child {
	if (claims.length === 0) return undefined;
	const verdictOf = (claim: string) => findings.find((finding) => finding.claim === claim)?.verdict ?? "untested";
	const found = verdicts
		.map((verdict) => ({ verdict, claims: claims.filter(({ id }) => verdictOf(id) === verdict) }))
		.filter((entry) => entry.claims.length > 0);
	return h(
		"p",
		{ class: "verdict-strip" },
		h("span", { class: "muted" }, claims.length === 1 ? "The essay's claim:" : `The essay's ${claims.length} claims:`),
		found.map(({ verdict, claims: those }) =>
			innerLink(
				verdictBadge(verdict, claims.length === 1 ? undefined : `${those.length} ${verdict}`),
				() => show(those[0]!.id),
				{ id: `verdict-${verdict}`, title: those.map(({ statement }) => statement).join("\n") },
			),
		),
		claims.length === 1 && h("span", {}, claims[0]!.statement),
	);
}
