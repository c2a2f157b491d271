import { scorecardWords as words } from "../words/scorecardWords.ts";
import { type Said, type TestedVerdict } from "../../claims/claimVerdict.ts";
import { type ScorecardClaim } from "../../claims/scorecard/scorecard.ts";
import { type Child, h } from "../dom.ts";
import { disclosure } from "../parts/disclosure.ts";
import { illustrativeBadge } from "../parts/illustrativeBadge.ts";
import { inlineProse } from "../parts/inlineText.ts";
import { innerLink } from "../parts/links.ts";
import { jumpTo } from "../parts/jumpTo.ts";
import { shareBar } from "../parts/shareBar.ts";
import { testDetails } from "../parts/testDetails.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";
import { type ScorecardActions } from "./actions.ts";

/** A claim with what sources say, what follows from their figures, and what simulations showed, side by side and never mixed. */
export function claimCard(claim: ScorecardClaim, actions: ScorecardActions): HTMLElement {
	const { id, statement, verdict, note, references } = claim;
	const of = (basis: TestedVerdict["basis"]) => verdict.tests.filter((test) => test.basis === basis);
	const column = (term: string, ...content: Child[]) => h("div", {}, h("dt", {}, term), h("dd", {}, content));
	return h(
		"article",
		{ class: "claim-card", "aria-labelledby": `statement-${id}` },
		h(
			"h4",
			{ id: `statement-${id}` },
			innerLink(statement, () => actions.open("claim", id), {
				id: `claim-${id}`,
				title: words.readInSection,
			}),
		),
		h(
			"p",
			{ class: "bottom-line" },
			sayLine(verdict),
			verdict.differs && h("span", { class: "differs" }, words.differ),
			" · ",
			innerLink(words.inMyText, () => actions.open("text", id), {
				title: words.inMyTextHelp,
			}),
		),
		h(
			"dl",
			{ class: "both" },
			column(
				words.sources,
				h(
					"p",
					{},
					verdictBadge(verdict.sources.lean, verdict.sources.word),
					references.length > 0 && h("span", { class: "muted" }, words.cites, references.map(referenceLink)),
				),
				note !== "" && h("p", {}, inlineProse(note, actions.follow)),
			),
			h(
				"div",
				{},
				h("dt", {}, words.simulations),
				h(
					"dd",
					{},
					verdict.untested !== undefined && h("p", {}, inlineProse(verdict.untested, actions.follow)),
					[...of("simulation"), ...of("arithmetic")].map((test) => testView(claim, test, actions)),
				),
			),
		),
	);
}

const sayLine = ({ lean, word, brief }: Said): Child => [verdictBadge(lean, word), brief !== "" && words.reason(brief)];

function referenceLink(reference: number, i: number): Child {
	const go = () => jumpTo(`reference-${reference}`);
	return [i > 0 && ", ", innerLink(`[${reference}]`, go, { title: words.whatItCarries })];
}

function testView({ id }: ScorecardClaim, test: TestedVerdict, actions: ScorecardActions): HTMLElement {
	const { simulation, title, illustrative, lean, word, basis, shares, worlds, brief } = test;
	return h(
		"div",
		{ class: "test" },
		h(
			"p",
			{ class: "test-line" },
			verdictBadge(lean, word),
			basis === "arithmetic" ? h("span", { class: "muted" }, words.isArithmetic) : worlds > 0 && shareBar(shares),
			h("span", {}, brief),
			innerLink(title, () => actions.open("simulation", simulation), { title: words.openSimulation }),
			illustrative && illustrativeBadge(),
		),
		disclosure(`why-${id}-${simulation}`, words.whatCounts(title), testDetails(test, actions.follow, actions.open)),
	);
}
