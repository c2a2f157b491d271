import { contentWords } from "../words/contentWords.ts";
import { pageLanguage } from "../language.ts";
import { sayVerdict } from "../../essay/verdictWords.ts";
import { simulationWords as words } from "../words/simulationWords.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { runLooks } from "../../essay/lean.ts";
import { type TestedVerdict } from "../../claims/claimVerdict.ts";
import { sayCounts } from "../../claims/shareWords.ts";
import { type JudgedFinding, type RunReport } from "../../runs/runReport.ts";
import { type Beside, type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Child, h } from "../dom.ts";
import { type FollowLink, prose } from "../parts/inlineText.ts";
import { innerLink } from "../parts/links.ts";
import { shareBar } from "../parts/shareBar.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";
import { judgedBy } from "./judgedBy.ts";
import { type earlierOf } from "./state.ts";
import { wasAside } from "./was.ts";

interface FindingsOptions {
	readonly description: SimulationDescription;
	readonly follow: FollowLink;
	readonly open: (scheme: string, id: string) => void;
	readonly testClaim: (claim: ClaimId) => void;
	/** The run that this one is shown against. */
	readonly earlier: ReturnType<typeof earlierOf>;
	readonly tested: Beside["tested"];
}

/** What this run says about the essay, beside what sources say; the two are never mixed. */
export function findingsView(report: RunReport | undefined, options: FindingsOptions): Child {
	const { description } = options;
	if (description.claims.length === 0) return h("p", { class: "muted" }, words.noClaim);
	return h(
		"ul",
		{ class: "findings" },
		description.claims.map((claim) =>
			findingRow(claim, report && judgedBy(report).find((finding) => finding.claim === claim.id), report, options),
		),
	);
}

type Claim = SimulationDescription["claims"][number];

function findingRow(
	claim: Claim,
	finding: JudgedFinding | undefined,
	report: RunReport | undefined,
	{ follow, open, testClaim, earlier, tested }: FindingsOptions,
): HTMLElement {
	const was = earlier?.report.findings.find((other) => other.claim === claim.id);
	const look = finding ? runLooks[finding.verdict] : ({ lean: "not run", word: "not run" } as const);
	return h(
		"li",
		{ class: "finding", id: `finding-${claim.id}`, tabindex: -1 },
		h(
			"div",
			{ class: "finding-verdict" },
			verdictBadge(look.lean, look.word),
			was &&
				finding &&
				was.verdict !== finding.verdict &&
				h("span", { class: "was" }, words.was(sayVerdict(pageLanguage, runLooks[was.verdict].word))),
		),
		h(
			"div",
			{ class: "finding-body" },
			h("p", { class: "statement" }, claim.statement),
			finding?.brief !== undefined && h("p", { class: "brief" }, words.inThisRun(finding.brief)),
			finding && h("div", { class: "why" }, prose(finding.reason, follow, wasAside(earlier, was?.reason ?? ""))),
			finding && h("p", { class: "muted" }, countsText(finding, report)),
			worldsLine(tested[claim.id]),
			h(
				"p",
				{ class: "finding-links" },
				finding?.basis === "arithmetic" && h("span", { title: words.follows }, words.isArithmetic),
				h("span", { class: "sources-say" }, words.sources, verdictBadge(claim.sourcesSay, claim.sourcesWord)),
				innerLink(claim.mark, () => open("claim", claim.id), { title: words.readClaim }),
				innerLink(words.inMyText, () => open("text", claim.id), {
					title: words.inMyTextHelp,
				}),
				innerLink(words.testInWorlds, () => testClaim(claim.id), {
					title: words.testInWorldsHelp,
				}),
			),
		),
	);
}

/** What the same finding was over many worlds, where it was tested: one run is one world. */
function worldsLine(test: TestedVerdict | undefined): HTMLElement | undefined {
	if (!test || test.basis !== "simulation" || test.worlds === 0) return undefined;
	return h(
		"p",
		{ class: "test-line worlds" },
		h("span", { class: "muted" }, words.overWorlds),
		verdictBadge(test.lean, test.word),
		shareBar(test.shares),
		h("span", {}, test.number),
	);
}

/** What counts as true, the value of this run, and how many seeds agree. */
function countsText({ measure, counts, figure, agreeing }: JudgedFinding, report: RunReport | undefined): string {
	const seeds = report?.manifest.seeds ?? 1;
	const agreement = agreeing !== undefined && seeds > 1 ? contentWords.agree(agreeing, seeds) : "";
	const here = report?.outcome.figures.find(({ id }) => id === figure);
	return `${sayCounts(counts, measure, here, words.here, pageLanguage)}${agreement}`;
}
