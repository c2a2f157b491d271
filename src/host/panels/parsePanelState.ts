import { panelWords as words } from "./panelWords.ts";
import * as v from "valibot";
import { isClaimId } from "../../essay/claimId.ts";
import { isSectionId, type SectionId } from "../../essay/sectionId.ts";
import { leans } from "../../essay/lean.ts";
import { type PagesPanelState } from "../../wire/panels/pagesPanel.ts";
import { type ReaderPanelState } from "../../wire/panels/readerPanel.ts";
import { type ScorecardPanelState } from "../../claims/scorecard/scorecard.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { askFields } from "../../runs/ask/ask.ts";
import { smallNetwork } from "./panelMessages.ts";
import { isPage } from "./pages/pageOf.ts";
import { essayHere } from "../kit/essayHere.ts";

const name = v.pipe(v.string(), v.maxLength(200));
const simulationState = v.object({
	version: v.literal(1),
	...askFields,
	chart: name,
	imported: v.optional(name),
	guess: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});

const section = v.custom<SectionId>((id) => typeof id === "string" && isSectionId(id));
const readerState = v.pipe(
	v.object({
		version: v.literal(1),
		section,
		claim: v.optional(v.custom<`${string}`>((id) => typeof id === "string" && isClaimId(id))),
		history: v.pipe(v.array(section), v.minLength(1), v.maxLength(500)),
		position: v.pipe(v.number(), v.integer(), v.minValue(0)),
	}),
	v.check(
		({ history, position, section }) => history[position] === section,
		"is at another place than its history says",
	),
);

const page = v.pipe(name, v.check(isPage));
const pagesState = v.pipe(
	v.object({
		version: v.literal(1),
		page,
		at: v.optional(name),
		history: v.pipe(v.array(page), v.minLength(1), v.maxLength(500)),
		position: v.pipe(v.number(), v.integer(), v.minValue(0)),
		epoch: v.optional(
			v.object({
				network: smallNetwork,
				step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
			}),
		),
	}),
	v.check(({ history, position, page }) => history[position] === page, "is at another place than its history says"),
);

const lean = v.picklist(["all", ...leans]);
const scorecardState = v.object({
	version: v.literal(1),
	chapter: v.picklist(["all", ...essayHere.chapters.map(({ id }) => id)]),
	lean,
	sources: lean,
	differing: v.boolean(),
	text: v.pipe(v.string(), v.maxLength(200)),
});

/**
 * Reads what a simulation panel kept over a reload. Values are checked for their type only: what a simulation allows,
 * `checkValues` knows.
 * @throws {SubnetsError} `bad-format` for another version, or for anything that this version never wrote
 */
export function parseSimulationState(saved: unknown): SimulationPanelState {
	return parse(simulationState, saved, words.defaults);
}

/**
 * Reads what the reader panel kept over a reload.
 * @throws {SubnetsError} `bad-format` for another version, or for anything that this version never wrote
 */
export function parseReaderState(saved: unknown): ReaderPanelState {
	return parse(readerState, saved, words.beginning) as ReaderPanelState;
}

/**
 * Reads what the pages kept over a reload.
 * @throws {SubnetsError} `bad-format` for another version, or for anything that this version never wrote
 */
export function parsePagesState(saved: unknown): PagesPanelState {
	return parse(pagesState, saved, words.startOpens);
}

/**
 * Reads what the scorecard kept over a reload.
 * @throws {SubnetsError} `bad-format` for another version, or for anything that this version never wrote
 */
export function parseScorecardState(saved: unknown): ScorecardPanelState {
	return parse(scorecardState, saved, words.allClaims);
}

function parse<S extends v.GenericSchema>(schema: S, saved: unknown, consequence: string): v.InferOutput<S> {
	const version: unknown =
		typeof saved === "object" && saved !== null && "version" in saved ? saved.version : undefined;
	if (typeof version === "number" && version !== 1) {
		throw new SubnetsError("bad-format", words.otherVersion(String(version), consequence), "version");
	}
	const parsed = v.safeParse(schema, saved);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	const field = v.getDotPath(issue);
	throw new SubnetsError("bad-format", words.unreadable(field, consequence), field ?? undefined);
}
