import { type ClaimId } from "../../essay/claimId.ts";
import { type JudgedFinding, type RunReport } from "../../runs/runReport.ts";
import { type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { formatNumber } from "../format.ts";
import { type FollowLink, prose } from "../parts/inlineText.ts";
import { innerLink } from "../parts/links.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";

interface FindingsOptions {
	readonly description: SimulationDescription;
	readonly follow: FollowLink;
	readonly open: (scheme: string, id: string) => void;
	readonly testClaim: (claim: ClaimId) => void;
}

/** What this run says about the essay, beside what sources say; the two are never mixed. */
export function findingsView(report: RunReport | undefined, options: FindingsOptions): Child {
	const { description } = options;
	if (description.claims.length === 0) return h("p", { class: "muted" }, "No claim of the essay is tested here.");
	return h(
		"ul",
		{ class: "findings" },
		description.claims.map((claim) =>
			findingRow(
				claim,
				report?.findings.find((finding) => finding.claim === claim.id),
				report,
				options,
			),
		),
	);
}

type Claim = SimulationDescription["claims"][number];

function findingRow(
	claim: Claim,
	finding: JudgedFinding | undefined,
	report: RunReport | undefined,
	{ follow, open, testClaim }: FindingsOptions,
): HTMLElement {
	return h(
		"li",
		{ class: "finding", id: `finding-${claim.id}`, tabindex: -1 },
		h("div", { class: "finding-verdict" }, verdictBadge(finding?.verdict ?? "untested")),
		h(
			"div",
			{ class: "finding-body" },
			h("p", { class: "statement" }, claim.statement),
			finding &&
				h(
					"details",
					{ id: `why-${claim.id}`, class: "why" },
					h("summary", {}, "Why"),
					h(
						"div",
						{ class: "disclosed" },
						prose(finding.reason, follow),
						h("p", { class: "muted" }, marginText(finding, report)),
					),
				),
			h(
				"p",
				{ class: "finding-links" },
				h("span", { class: "sources-say" }, "Sources say ", verdictBadge(claim.sourcesSay, claim.sourcesWord)),
				innerLink(`§${claim.section}`, () => open("claim", claim.id), { title: "Read the claim in its section" }),
				innerLink("test over many worlds", () => testClaim(claim.id), {
					title: "Run this over many parameters and seeds",
				}),
			),
		),
	);
}

function marginText({ margin, measure, agreeing }: JudgedFinding, report: RunReport | undefined): string {
	const seeds = report?.manifest.seeds ?? 1;
	const agreement = agreeing !== undefined && seeds > 1 ? ` ${agreeing} of ${seeds} seeds agree.` : "";
	const side =
		margin > 0
			? "past the turning point, on the claim's side"
			: margin < 0
				? "short of the turning point"
				: "at the turning point";
	return `Measured: ${measure}. ${margin === 0 || !Number.isFinite(margin) ? "Right" : formatNumber(Math.abs(margin))} ${side}.${agreement}`;
}
