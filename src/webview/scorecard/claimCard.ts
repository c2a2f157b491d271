import { isDeciding } from "../../essay/verdict.ts";
import { type ScorecardClaim, type ScorecardTest } from "../../claims/scorecard/scorecard.ts";
import { type Child, h } from "../dom.ts";
import { disclosure } from "../parts/disclosure.ts";
import { inlineProse } from "../parts/inlineText.ts";
import { innerLink } from "../parts/links.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";
import { illustrativeBadge } from "../parts/illustrativeBadge.ts";
import { type ScorecardActions } from "./actions.ts";
import { shareBar } from "./shareBar.ts";

/** A claim with what sources say and what simulations showed, side by side and never mixed. */
export function claimCard(claim: ScorecardClaim, actions: ScorecardActions): HTMLElement {
	const { id, statement, sourcesSay, sourcesWord, note, references, simulated, tests, untested, differs } = claim;
	return h(
		"article",
		{ class: "claim-card", "aria-labelledby": `statement-${id}` },
		h(
			"h4",
			{ id: `statement-${id}` },
			innerLink(statement, () => actions.open("claim", id), {
				id: `claim-${id}`,
				title: "Read this claim in its section",
			}),
		),
		h(
			"dl",
			{ class: "both" },
			h(
				"div",
				{},
				h("dt", {}, "Sources say"),
				h(
					"dd",
					{},
					verdictBadge(sourcesSay, sourcesWord),
					note !== "" && h("p", {}, inlineProse(note, actions.follow)),
					references.length > 0 && h("p", { class: "muted" }, "Cites ", references.map(referenceLink), "."),
				),
			),
			h(
				"div",
				{},
				h("dt", {}, "Simulated", differs && [" · ", h("span", { class: "differs" }, "differs from the sources")]),
				h(
					"dd",
					{},
					tests.length !== 1 &&
						h("p", {}, verdictBadge(simulated), tests.length > 1 && h("span", { class: "muted" }, " together")),
					untested !== undefined && h("p", {}, inlineProse(untested, actions.follow)),
					tests.map((test) => testView(claim, test, tests.length > 1, actions)),
				),
			),
		),
	);
}

function referenceLink(reference: number, i: number): Child {
	const go = () => {
		const work = document.getElementById(`reference-${reference}`);
		work?.scrollIntoView({ block: "start" });
		work?.focus({ preventScroll: true });
	};
	return [i > 0 && ", ", innerLink(`[${reference}]`, go, { title: "Show what this work can carry" })];
}

function testView(
	{ id }: ScorecardClaim,
	test: ScorecardTest,
	several: boolean,
	actions: ScorecardActions,
): HTMLElement {
	const { simulation, title, illustrative, verdict, verdictWord, unmoved, basis, hinge, reason } = test;
	const inPanel: typeof actions.follow = (link) =>
		link.scheme === "figure" || link.scheme === "parameter"
			? actions.open("simulation", simulation)
			: actions.follow(link);
	return h(
		"div",
		{ class: "test" },
		h(
			"p",
			{ class: "test-head" },
			verdictBadge(verdict, verdictWord),
			isDeciding(verdict) && !unmoved && shareBar(test),
			innerLink(title, () => actions.open("simulation", simulation), { title: "Open this simulation" }),
			illustrative && illustrativeBadge(),
		),
		h("p", {}, `${basis}.`),
		hinge !== undefined &&
			h("p", { class: "hinge" }, h("span", { class: "muted" }, "Hinges on "), inlineProse(hinge, inPanel)),
		disclosure(
			`why-${id}-${simulation}`,
			several ? `At the defaults of ${title}` : "At the defaults",
			h("p", {}, inlineProse(reason, inPanel)),
		),
	);
}
