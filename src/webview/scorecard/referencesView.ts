import { scorecardWords as words } from "../words/scorecardWords.ts";
import { type ScorecardReference } from "../../claims/scorecard/scorecard.ts";
import { type Child, h } from "../dom.ts";
import { icon } from "../parts/icon.ts";
import { inlineProse } from "../parts/inlineText.ts";
import { innerLink, webLink } from "../parts/links.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";
import { type ScorecardActions } from "./actions.ts";

/** The works that the essay cites: what each can carry and what not, fairly. */
export function referencesView(references: readonly ScorecardReference[], actions: ScorecardActions): HTMLElement {
	return h(
		"section",
		{ class: "chapter", "aria-labelledby": "references-title" },
		h("h2", { id: "references-title" }, words.references(references.length)),
		references.map((reference) => referenceView(reference, actions)),
	);
}

function referenceView(reference: ScorecardReference, { follow, open }: ScorecardActions): HTMLElement {
	const { id, title, url, english, what, supports, doesNot, remark, contradicts, citedFor } = reference;
	const row = (term: string, ...content: Child[]) =>
		h("div", { class: "claim-row" }, h("dt", {}, term), h("dd", {}, content));
	return h(
		"article",
		{ class: "claim-card", id: `reference-${id}`, tabindex: -1, "aria-labelledby": `work-${id}` },
		h("h3", { id: `work-${id}` }, `[${id}] `, webLink(title, url, english)),
		contradicts && h("p", { class: "against" }, icon("warning"), words.opposite),
		h(
			"dl",
			{},
			row(words.is, inlineProse(what, follow)),
			row(words.supports, inlineProse(supports, follow)),
			row(words.doesNot, inlineProse(doesNot, follow)),
			remark !== undefined && row(words.toKnow, inlineProse(remark, follow)),
			row(
				words.citedFor,
				h(
					"ul",
					{ class: "cited" },
					citedFor.map((claim) =>
						h(
							"li",
							{},
							verdictBadge(claim.lean),
							" ",
							innerLink(claim.statement, () => open("claim", claim.id), { title: words.readInSection }),
						),
					),
				),
			),
		),
	);
}
