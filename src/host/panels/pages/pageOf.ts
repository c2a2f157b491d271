import { panelWords as words } from "../panelWords.ts";
import { findName } from "../../../essay/names.ts";
import { type RoleId, roleIds } from "../../../essay/roles.ts";
import { SubnetsError } from "../../../numeric/errors.ts";
import { type PagePicture } from "../../../wire/panels/pagesPanel.ts";
import { namePage } from "./namePage.ts";
import { epochPage, glossaryPage, startPage } from "./otherPages.ts";
import { type PageFacts } from "./pageFacts.ts";
import { cataloguePage, subnetPage } from "./subnetPage.ts";
import { essayHere } from "../../kit/essayHere.ts";

type Make = (facts: PageFacts) => PagePicture;

function maker(id: string): Make | undefined {
	if (id === "start") return startPage;
	if (id === "glossary") return glossaryPage;
	if (id === "epoch") return epochPage;
	const name = id.startsWith("name:") ? findName(id.slice(5)) : undefined;
	if (name) return (facts) => namePage(name, facts);
	const [, number, role] = /^subnet:(\d{1,3})(?:\/([a-z]+))?$/.exec(id) ?? [];
	if (number === undefined) return undefined;
	const named = essayHere.findNamedSubnet(Number(number));
	if (role !== undefined) {
		const known = roleIds.find((candidate) => candidate === role) satisfies RoleId | undefined;
		return named && known ? (facts) => subnetPage(named, facts, known) : undefined;
	}
	if (named) return (facts) => subnetPage(named, facts);
	const subnet = essayHere.findSubnet(Number(number));
	return subnet && !("simulation" in subnet) ? (facts) => cataloguePage(subnet, facts) : undefined;
}

/** Whether there is a page of that id. */
export const isPage = (id: string): boolean => maker(id) !== undefined;

/**
 * A page with all that is on it now.
 * @throws {SubnetsError} `not-found` for an id that came from outside and names none
 */
export function pageOf(id: string, facts: PageFacts): PagePicture {
	const make = maker(id);
	if (!make) throw new SubnetsError("not-found", words.noSuchPage, "page");
	return make(facts);
}
