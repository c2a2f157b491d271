import { chartWords as words } from "../words/chartWords.ts";
import { type TestedVerdict } from "../../claims/claimVerdict.ts";
import { type Child, h } from "../dom.ts";
import { hingeView } from "./hingeView.ts";
import { type FollowLink, inlineProse } from "./inlineText.ts";

/** All that is behind one simulation's line: the shares, what counts, why at the defaults, what it hinges on, where it turns. */
export function testDetails(
	test: TestedVerdict,
	follow: FollowLink,
	open: (scheme: string, id: string) => void,
): Child {
	const { simulation, number, counts, close, atDefaults, hinges, threshold } = test;
	const inPanel: FollowLink = (link) =>
		link.scheme === "figure" || link.scheme === "parameter" ? open("simulation", simulation) : follow(link);
	return [
		h("p", {}, `${number}${close ? words.close : ""}`),
		h("p", { class: "muted" }, counts),
		h("p", {}, words.atDefaults, inlineProse(atDefaults.reason, inPanel)),
		hinges.length === 0
			? h("p", { class: "muted" }, test.basis === "arithmetic" ? "" : words.noHinge)
			: [h("p", { class: "muted" }, words.hinges), hinges.map(hingeView)],
		threshold !== undefined && h("p", {}, words.turnsBy, inlineProse(threshold, inPanel), "."),
	];
}
