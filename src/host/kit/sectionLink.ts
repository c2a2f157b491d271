import { kitWords as words } from "./kitWords.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { briefly } from "../../numeric/oneLine.ts";
import { EXTENSION } from "../../runs/ask/runLink.ts";
import { essayHere } from "./essayHere.ts";

/** `vscode://…/section/3.1`, with `?claim=…` where one is meant. @param scheme of the editor */
export function encodeSectionLink(section: SectionId, claim: string | undefined, scheme: string): string {
	const query = claim === undefined ? "" : `?${new URLSearchParams({ claim })}`;
	return `${scheme}://${EXTENSION}/section/${section}${query}`;
}

/**
 * Reads such a link; anybody may have written it.
 * @param path and query of the link, as VS Code hands them over
 * @throws {SubnetsError} `bad-format` when it is no such link, `not-found` when there is no such section or claim
 */
export function parseSectionLink(
	path: string,
	query: string,
): { readonly section: SectionId; readonly claim?: ClaimId } {
	const [, id] = /^\/section\/([\d.]{1,10})$/.exec(path) ?? [];
	if (id === undefined) {
		throw new SubnetsError("bad-format", words.badLink);
	}
	const section = essayHere.findSection(id);
	if (!section) throw new SubnetsError("not-found", words.noSection(id), "section");
	const named = new URLSearchParams(query).get("claim");
	if (named === null) return { section: section.id };
	const claim = essayHere.findClaim(named);
	if (claim?.section !== section.id) {
		throw new SubnetsError("not-found", words.noClaim(section.id, briefly(named)), "claim");
	}
	return { section: section.id, claim: claim.id };
}
