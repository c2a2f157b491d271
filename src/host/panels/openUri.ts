import { panelWords as words } from "./panelWords.ts";
import type * as vscode from "vscode";
import { parseSectionLink } from "../kit/sectionLink.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { parseLink } from "../../runs/ask/runLink.ts";
import { type Session } from "../session/session.ts";
import { findSimulation } from "../kit/simulations.ts";
import { type Panels } from "./panels.ts";

/**
 * Follows an address of ours that was opened from outside VS Code. Anybody may have written it: everything in it is
 * checked, values are filled in and shown, and nothing goes into the history.
 * @throws {SubnetsError} in a sentence, when it is no such address or names something that does not exist
 */
export async function openUri(uri: vscode.Uri, panels: Panels, session: Session): Promise<void> {
	if (uri.path.startsWith("/section/")) {
		const { section, claim } = parseSectionLink(uri.path, uri.query);
		panels.openSection(section, claim);
		return;
	}
	if (!uri.path.startsWith("/run/")) {
		throw new SubnetsError("bad-format", words.badLink);
	}
	// Uri.toString() would encode what URLSearchParams must read.
	const request = parseLink(`${uri.scheme}://${uri.authority}${uri.path}?${uri.query}`, findSimulation);
	const { simulation, values, seed, seeds, rules } = request;
	await panels.openFilledIn({ ...session.defaultState(simulation, values), seed, seeds, rules });
}
