import { type ClaimId } from "../../essay/claimId.ts";
import { type ClaimPicture } from "../../wire/panels/readerPanel.ts";
import { type Child, h } from "../dom.ts";
import { disclosure } from "../parts/disclosure.ts";
import { type FollowLink, inlineProse } from "../parts/inlineText.ts";
import { innerLink, webLink } from "../parts/links.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";

/** What a claim's links may do. */
export interface ClaimActions {
	readonly follow: FollowLink;
	readonly open: (scheme: string, id: string) => void;
	readonly testClaim: (claim: ClaimId) => void;
}

/** A claim with what sources say and what simulations showed, side by side and never mixed, and what it hinges on. */
export function claimView(claim: ClaimPicture, actions: ClaimActions): HTMLElement {
	return h(
		"article",
		{ class: "claim", id: `claim-${claim.id}`, tabindex: -1, "aria-labelledby": `statement-${claim.id}` },
		h("h3", { id: `statement-${claim.id}` }, claim.statement),
		h(
			"dl",
			{ class: "claim-rows" },
			row(
				"Sources say",
				verdictBadge(claim.sourcesSay, claim.sourcesWord),
				h("p", {}, inlineProse(claim.note, actions.follow)),
				referencesOf(claim),
			),
			simulatedRow(claim, actions),
			claim.hingesOn !== undefined &&
				row("Hinges on", undefined, h("p", {}, inlineProse(claim.hingesOn, actions.follow))),
		),
		claim.evidence.length > 0 &&
			disclosure(
				`evidence-${claim.id}`,
				`Evidence (${claim.evidence.length})`,
				h(
					"ul",
					{ class: "evidence" },
					claim.evidence.map(({ fact, year, source, url }) =>
						h(
							"li",
							{},
							inlineProse(fact, actions.follow),
							h("span", { class: "muted" }, ` ${year}. `, webLink(source, url)),
						),
					),
				),
			),
	);
}

const row = (term: string, badge: HTMLElement | undefined, ...content: Child[]): HTMLElement =>
	h("div", { class: "claim-row" }, h("dt", {}, term), h("dd", {}, badge, content));

const referencesOf = ({ references }: ClaimPicture): Child =>
	references.length > 0 &&
	h("p", { class: "muted" }, `The essay cites ${references.map((id) => `[${id}]`).join(", ")}.`);

function simulatedRow(claim: ClaimPicture, { follow, open, testClaim }: ClaimActions): HTMLElement {
	if (claim.untestable !== undefined)
		return row("Simulated", verdictBadge("untestable"), h("p", {}, inlineProse(claim.untestable, follow)));
	const manyWorlds = innerLink("test over many worlds", () => testClaim(claim.id), {
		title: "Run it over many parameters and seeds",
	});
	const tests = claim.tests.map(({ id, title }) =>
		innerLink(title, () => open("simulation", id), { title: "Open this simulation" }),
	);
	const ways =
		tests.length > 0 &&
		h(
			"p",
			{},
			"Run ",
			tests.map((test, i) => [i > 0 && ", ", test]),
			" · ",
			manyWorlds,
		);
	if (claim.simulated.length === 0) return row("Simulated", verdictBadge("untested"), ways);
	return row(
		"Simulated",
		undefined,
		claim.simulated.map(({ simulation, title, verdict, reason, run, basis }) =>
			h(
				"div",
				{ class: "simulated" },
				verdictBadge(verdict),
				h(
					"p",
					{},
					inlineProse(reason, (link) =>
						link.scheme === "figure" || link.scheme === "parameter" ? open("simulation", simulation) : follow(link),
					),
				),
				h(
					"p",
					{ class: "muted" },
					`${basis} · `,
					innerLink(title, () => (run === undefined ? open("simulation", simulation) : open("run", run)), {
						title: "Open this run",
					}),
				),
			),
		),
		ways,
	);
}
